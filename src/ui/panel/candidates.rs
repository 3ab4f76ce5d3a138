//! The ranked list: which muscles may explain the pain, why, and where their X is. It is written as markup: a row is a link and a
//! button, and the longest list has some thirty.

use web_sys::EventTarget;

use crate::domain::{Atlas, Candidate, Explanation, MuscleId, Pain, also_reaches, share_a_zone};
use crate::ui::{browser, words, words::painting};

/// How many of the first candidates say where their pattern also reaches.
const REACHING: usize = 5;

/// What the rows tell of.
pub struct Listed<'a> {
    /// The atlas.
    pub atlas: &'a Atlas,
    /// Where links start from.
    pub root: &'a str,
    /// The candidates, best first.
    pub candidates: &'a [Candidate],
    /// Where it hurts, if any of it is painted.
    pub painted: Option<&'a Pain>,
    /// The opened muscle.
    pub opened: Option<&'a MuscleId>,
    /// The candidates that are compared.
    pub compared: &'a [MuscleId],
}

impl Listed<'_> {
    /// The markup of the list.
    pub fn rows(&self) -> String {
        let mut markup = String::from("<ol data-list=\"candidates\">");
        for (number, candidate) in (1..).zip(self.candidates) {
            self.row(&mut markup, number, candidate);
        }
        markup + "</ol>"
    }

    fn row(&self, markup: &mut String, number: usize, candidate: &Candidate) {
        let Some((muscle, point)) = self.atlas.trigger_point(&candidate.trigger_point) else { return };
        let nerve = muscle.entrapment.as_ref().map(|entrapment| entrapment.nerve.as_str());
        let reason = match self.painted {
            Some(pain) => words::because(candidate, &point.label, &self.explains(pain, number, candidate, nerve)),
            None => words::reason(candidate, &point.label, nerve),
        };
        let (id, name, value, score) =
            (&muscle.id, &muscle.name, words::percent(candidate.score), words::score(candidate.score));
        let root = self.root;
        let current = if self.opened == Some(id) { " aria-current=\"true\"" } else { "" };
        *markup += &format!(
            "<li class=\"candidate\" data-candidate=\"{id}\"><a href=\"{root}muscle/{id}/\" data-do=\"open {id} \"{current}>\
             <span class=\"number\" aria-hidden=\"true\">{number}</span><span class=\"name\">{name}</span>\
             <meter min=\"0\" max=\"100\" value=\"{value}\" aria-label=\"{score}\"></meter>\
             <span class=\"reason\">{reason}</span></a>"
        );
        if self.candidates.len() > 1 {
            let (pressed, label) = (self.compared.contains(id), painting::compare(name));
            let compare = painting::COMPARE;
            *markup += &format!(
                "<button type=\"button\" class=\"choice\" data-do=\"compare {id} \" aria-pressed=\"{pressed}\" \
                 aria-label=\"{label}\">{compare}</button>"
            );
        }
        if let [first, second, ..] = self.candidates
            && number == 2
            && share_a_zone(self.atlas, first, second)
        {
            *markup += &format!("<p class=\"alike\">{}</p>", painting::ALIKE);
        }
        // For the sheet of paper.
        *markup += "<div class=\"brief\"></div></li>";
    }

    /// What a candidate explains of what is painted.
    fn explains(&self, pain: &Pain, number: usize, candidate: &Candidate, nerve: Option<&str>) -> String {
        let side = candidate.sides.first().copied().unwrap_or_default();
        let also = if number > REACHING { Vec::new() } else { also_reaches(self.atlas, pain, candidate) };
        let names = also.iter().filter_map(|region| Some(self.atlas.region(region)?.on(side)));
        let explains = painting::explains(candidate.covers, &names.collect::<Vec<_>>());
        match nerve.filter(|_| candidate.by == Explanation::Nerve) {
            Some(nerve) => format!("{explains} {}", painting::by_nerve(nerve)),
            None => explains,
        }
    }
}

/// The muscle of the candidate's link around an event's target. Pointing at it or focusing it shows it alone on the figure.
pub fn muscle_of(target: Option<EventTarget>) -> Option<MuscleId> {
    let row = browser::closest(target, ".candidate a")?.parent_element()?;
    Some(row.get_attribute("data-candidate")?.as_str().into())
}
