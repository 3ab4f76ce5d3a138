//! The quiz of the anatomy mode: naming muscles, finding them, and saying where their pain is felt. Pure: chance comes in as a seed.

use std::collections::BTreeMap;

use fastrand::Rng;

use super::{Atlas, Muscle, MuscleId, RegionId, word::words};

/// How many questions a round has at most.
const ROUND: usize = 10;
/// How many names are offered for a muscle.
const NAMES: usize = 4;

words! {
    /// What a round of the quiz asks.
    Exercise {
        /// What a lit muscle is called.
        Name = "name",
        /// Where on the figure a muscle lies.
        Find = "find",
        /// Where the pain of a muscle's trigger points is felt.
        Refer = "refer",
    }
}

/// A reply to a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reply {
    /// A muscle, by its name or on the figure.
    Muscle(MuscleId),
    /// A place on the skin.
    Region(RegionId),
    /// Not known.
    Unknown,
}

/// How a muscle was answered in an exercise so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Record {
    /// How often rightly.
    pub right: u32,
    /// How often wrongly.
    pub wrong: u32,
    /// Whether the last reply was right.
    pub known: bool,
}

/// All that was answered on this device.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Progress(BTreeMap<(Exercise, String), Record>);

/// How far somebody has come with some muscles in an exercise.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Score {
    /// How many were answered rightly the last time.
    pub known: usize,
    /// How many there are.
    pub of: usize,
    /// Those that were answered wrongly the last time.
    pub repeat: Vec<MuscleId>,
}

impl Progress {
    /// What was answered of a muscle, if it was ever asked.
    pub fn record(&self, exercise: Exercise, muscle: &MuscleId) -> Option<Record> {
        self.0.get(&(exercise, muscle.to_string())).copied()
    }

    /// Notes a reply.
    pub fn note(&mut self, exercise: Exercise, muscle: &MuscleId, right: bool) {
        let record = self.0.entry((exercise, muscle.to_string())).or_default();
        let count = if right { &mut record.right } else { &mut record.wrong };
        *count = count.saturating_add(1);
        record.known = right;
    }

    /// How far somebody has come with these muscles.
    pub fn score<'a>(&self, exercise: Exercise, muscles: impl IntoIterator<Item = &'a Muscle>) -> Score {
        let mut score = Score::default();
        for muscle in muscles {
            score.of += 1;
            match self.record(exercise, &muscle.id) {
                Some(Record { known: true, .. }) => score.known += 1,
                Some(_) => score.repeat.push(muscle.id.clone()),
                None => {}
            }
        }
        score
    }

    /// It as text, to be kept: `name.soleus.3.1.known` for each record, with commas between them.
    pub fn write(&self) -> String {
        let record = |((exercise, muscle), Record { right, wrong, known }): (&(Exercise, String), &Record)| {
            let state = if *known { KNOWN } else { UNKNOWN };
            format!("{}.{muscle}.{right}.{wrong}.{state}", exercise.as_str())
        };
        self.0.iter().map(record).collect::<Vec<_>>().join(",")
    }

    /// Reads what [`Self::write`] wrote. What is none of that is left out.
    pub fn read(text: &str, atlas: &Atlas) -> Self {
        let record = |part: &str| {
            let [exercise, muscle, right, wrong, state] = part.split('.').collect::<Vec<_>>().try_into().ok()?;
            let muscle = atlas.muscle(&muscle.into())?.id.to_string();
            let known = [KNOWN, UNKNOWN].contains(&state).then_some(state == KNOWN)?;
            let record = Record { right: right.parse().ok()?, wrong: wrong.parse().ok()?, known };
            Some(((Exercise::parse(exercise)?, muscle), record))
        };
        Self(text.split(',').filter_map(record).collect())
    }
}

/// The words for whether the last reply was right.
const KNOWN: &str = "known";
const UNKNOWN: &str = "unknown";

/// A round of questions.
#[derive(Clone, Debug, PartialEq)]
pub struct Quiz {
    /// What is asked.
    pub exercise: Exercise,
    /// The muscles that are asked, in order. Never empty.
    questions: Vec<MuscleId>,
    /// The names to choose from at each of them.
    choices: Vec<Vec<MuscleId>>,
    /// Whether each of the replies so far was right.
    results: Vec<bool>,
    /// The reply to the current question, once it is given.
    reply: Option<Reply>,
}

impl Quiz {
    /// A round about some of the muscles `in_sight`: those that were wrong the last time first, then those that were never asked.
    /// `None` where there is nothing to ask. `seed` decides what chance would.
    pub fn new(
        exercise: Exercise,
        atlas: &Atlas,
        in_sight: &[&Muscle],
        progress: &Progress,
        seed: u64,
    ) -> Option<Self> {
        let mut random = Rng::with_seed(seed);
        let mut muscles = in_sight.to_vec();
        random.shuffle(&mut muscles);
        muscles.sort_by_key(|muscle| match progress.record(exercise, &muscle.id) {
            Some(Record { known: false, .. }) => 0,
            None => 1,
            Some(_) => 2,
        });
        muscles.truncate(ROUND);
        random.shuffle(&mut muscles);
        let choices = muscles.iter().map(|muscle| names(muscle, atlas, in_sight, &mut random)).collect();
        let questions = muscles.into_iter().map(|muscle| muscle.id.clone()).collect::<Vec<_>>();
        (!questions.is_empty()).then(|| Self { exercise, questions, choices, results: Vec::new(), reply: None })
    }

    /// The muscle that is asked about; `None` at the end of the round.
    pub fn asked(&self) -> Option<&MuscleId> {
        self.questions.get(self.turn())
    }

    /// The number of the current question, from 0.
    fn turn(&self) -> usize {
        self.results.len() - usize::from(self.reply.is_some())
    }

    /// How many questions were begun, and how many the round has.
    pub fn counts(&self) -> (usize, usize) {
        ((self.turn() + 1).min(self.questions.len()), self.questions.len())
    }

    /// How many replies were right.
    pub fn right(&self) -> usize {
        self.results.iter().filter(|right| **right).count()
    }

    /// The names to choose from.
    pub fn choices(&self) -> &[MuscleId] {
        self.choices.get(self.turn()).map(Vec::as_slice).unwrap_or_default()
    }

    /// The reply to the current question, and whether it is right; `None` as long as there is none.
    pub fn reply(&self) -> Option<(&Reply, bool)> {
        self.reply.as_ref().zip(self.results.last().copied())
    }

    /// The muscles that were answered wrongly in this round.
    pub fn missed(&self) -> impl Iterator<Item = &MuscleId> {
        self.questions.iter().zip(&self.results).filter(|(_, right)| !**right).map(|(muscle, _)| muscle)
    }

    /// Whether `reply` answers the current question.
    fn is_right(&self, reply: &Reply, atlas: &Atlas) -> bool {
        match (self.exercise, reply) {
            (Exercise::Name | Exercise::Find, Reply::Muscle(muscle)) => self.asked() == Some(muscle),
            (Exercise::Refer, Reply::Region(region)) => {
                let asked = self.asked().and_then(|muscle| atlas.muscle(muscle));
                asked.is_some_and(|muscle| muscle.refers_to(region))
            }
            _ => false,
        }
    }
}

/// The names to choose from for a muscle: those of its neighbours are the hardest to tell from its own.
fn names(muscle: &Muscle, atlas: &Atlas, in_sight: &[&Muscle], random: &mut Rng) -> Vec<MuscleId> {
    let mut others = atlas.muscles.iter().filter(|other| other.id != muscle.id).collect::<Vec<_>>();
    random.shuffle(&mut others);
    let is_in_sight = |other: &Muscle| in_sight.iter().any(|one| one.id == other.id);
    others.sort_by_key(|other| (other.group != muscle.group, !is_in_sight(other)));
    let mut names = others.into_iter().take(NAMES - 1).chain([muscle]).map(|one| one.id.clone()).collect::<Vec<_>>();
    random.shuffle(&mut names);
    names
}

/// What somebody learns: the round that is played, and all that was answered before.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Learning {
    /// What was answered on this device.
    pub progress: Progress,
    /// The round that is played.
    pub quiz: Option<Quiz>,
}

impl Learning {
    /// Replies to the current question. Only the first reply counts.
    pub fn reply(&mut self, reply: Reply, atlas: &Atlas) {
        let Self { progress, quiz: Some(quiz) } = self else { return };
        let Some(asked) = quiz.asked().filter(|_| quiz.reply.is_none()).cloned() else { return };
        let right = quiz.is_right(&reply, atlas);
        quiz.results.push(right);
        quiz.reply = Some(reply);
        progress.note(quiz.exercise, &asked, right);
    }

    /// Goes on to the next question, or to the end of the round.
    pub fn go_on(&mut self) {
        self.quiz.iter_mut().for_each(|quiz| quiz.reply = None);
    }
}
