//! What candidates share with the pain and with each other, what two explain together, and what a press changes.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod support;

use patchmap::{
    domain::{
        Answer, Answers, Atlas, Candidate, Difference, Extent, Mask, Pain, Press, Score, ScorePart, Side, difference,
        have_same_zone, next_questions, other_regions_reached, overlaps, pair,
    },
    selection::Selection,
};

/// The pain of an address, and its candidates.
fn told(atlas: &Atlas, address: &str) -> (Pain, Vec<Candidate>) {
    let selection = support::at(address, atlas).selection;
    let Selection { pain, paint, .. } = &selection;
    (Pain::of(atlas, pain, paint), selection.candidates(atlas))
}

fn find<'a>(candidates: &'a [Candidate], muscle: &str) -> &'a Candidate {
    candidates.iter().find(|one| one.muscle.as_str() == muscle).unwrap()
}

#[test]
fn matched_unexplained_and_expected_part_the_skin() {
    let atlas = support::atlas();
    for address in ["pain/calf-mid/#also=left.arch", "pain/heel-back/#feel=numb", "pain/sacrum/"] {
        let (pain, candidates) = told(&atlas, address);
        assert!(!candidates.is_empty(), "{address}");
        for candidate in &candidates {
            let overlaps = overlaps(&atlas, &pain, candidate);
            assert_eq!(overlaps.len(), pain.sides().len());
            let mut matched = 0;
            for (overlap, (side, hurts)) in overlaps.iter().zip(pain.sides()) {
                assert_eq!(overlap.side, *side);
                assert_eq!(overlap.matched.len() + overlap.unexplained.len(), hurts.len());
                assert_eq!(overlap.matched.overlap(&Mask::from(&overlap.unexplained)), 0);
                assert_eq!(overlap.expected.overlap(hurts), 0);
                assert_eq!(overlap.expected.overlap(pain.seen()), overlap.expected.len());
                assert_eq!(overlap.matched.is_empty(), !candidate.sides.contains(side));
                matched += overlap.matched.len();
            }
            assert!(
                (f64::from(matched) / pain.size() - candidate.covers).abs() < 1e-9,
                "what matches is what it covers"
            );
        }
    }
}

#[test]
fn what_a_pattern_also_reaches_does_not_hurt_yet() {
    let atlas = support::atlas();
    for region in &atlas.regions {
        let (pain, candidates) = told(&atlas, &format!("pain/{}/", region.id));
        for candidate in &candidates {
            let also = other_regions_reached(&atlas, &pain, candidate);
            assert!(!also.contains(&region.id));
            let (_, point) = atlas.trigger_point(&candidate.trigger_point).unwrap();
            assert!(also.iter().all(|region| point.primary.regions.contains(region)));
        }
    }
    let (pain, candidates) = told(&atlas, "pain/heel-back/");
    let soleus = other_regions_reached(&atlas, &pain, find(&candidates, "soleus"));
    assert!(soleus.iter().any(|region| region.as_str() == "achilles"), "{soleus:?}");
}

/// The pain of the two trigger points' primary zones, as painted, on the right.
fn painted(atlas: &Atlas, points: &[&str]) -> (Pain, Vec<Candidate>) {
    let mut selection = Selection::default();
    for point in points {
        let zone = &atlas.trigger_point(&(*point).into()).unwrap().1.primary.cells;
        for figure in &atlas.figures {
            let grid = figure.grid();
            selection.paint.fill(atlas, figure.view, Side::Right, patchmap::domain::Brush::Paint, |at| {
                grid.cell(at).is_some_and(|cell| zone.contains(cell))
            });
        }
    }
    (Pain::of(atlas, &selection.pain, &selection.paint), selection.candidates(atlas))
}

#[test]
fn two_are_offered_where_one_is_not_enough() {
    let atlas = support::atlas();
    let (pain, candidates) = painted(&atlas, &["soleus-tp1", "vastus-lateralis-tp-low-outer"]);
    let two = pair(&atlas, &pain, &candidates).unwrap();
    let mut names = two.places.map(|place| candidates[place].muscle.to_string());
    names.sort();
    assert_eq!(names, ["soleus", "vastus-lateralis"]);
    // Blocks stand over the edges of zones.
    assert!(two.covers > 0.8, "{}", two.covers);
    assert!(two.places[0] < two.places[1]);
    for point in ["vastus-lateralis-tp-mid", "tibialis-anterior-tp1", "soleus-tp1", "gluteus-minimus-tp-outer"] {
        let (pain, candidates) = painted(&atlas, &[point]);
        assert_eq!(pair(&atlas, &pain, &candidates), None, "{point} explains its own zone alone");
    }
    assert_eq!(pair(&atlas, &Pain::default(), &[]), None);
}

#[test]
fn a_question_tells_two_candidates_apart() {
    let atlas = support::atlas();
    let (pain, candidates) = told(&atlas, "pain/calf-mid/");
    let extent = |candidate: &Candidate| Extent::of_candidate(&atlas, candidate).unwrap();
    let (one, other) = (extent(&candidates[0]), extent(find(&candidates, "gluteus-minimus")));
    let found = difference(&atlas, &pain, &one, &other);
    let (region, subject) = found.ask.clone().unwrap();
    let cells = &atlas.region(&region).unwrap().cells;
    assert_eq!(pain.overlap(cells), 0.0, "nobody is asked about what hurts already");
    let own = &found.own[usize::from(subject == other.subject)];
    assert!(own.overlap(&Mask::from(cells)) > 0);
    // Whoever is asked about, the answer is the same.
    let turned = difference(&atlas, &pain, &other, &one);
    assert_eq!((turned.own[1].clone(), turned.ask), (found.own[0].clone(), Some((region.clone(), subject.clone()))));
    let [first, second] = &found.only;
    assert!(!found.both.is_empty(), "{found:?}");
    assert!(found.only[usize::from(subject == other.subject)].contains(&region), "what is asked is what it says");
    assert_eq!((&turned.only[0], &turned.only[1], &turned.both), (second, first, &found.both));
    // Two muscles with one zone: only pressing tells.
    let (pain, candidates) = painted(&atlas, &["semimembranosus-tp1"]);
    let [one, other] = ["semimembranosus", "semitendinosus"].map(|muscle| extent(find(&candidates, muscle)));
    let found = difference(&atlas, &pain, &one, &other);
    assert_eq!(found.ask, None);
    assert!(found.own.iter().all(|own| own.is_empty()) && found.only.iter().all(Vec::is_empty));
}

#[test]
fn in_words_each_region_is_felt_with_one_of_two_or_with_both() {
    let atlas = support::atlas();
    for address in ["pain/heel-sole/", "pain/calf-mid/", "pain/groin/", "pain/inner-knee/"] {
        let (pain, candidates) = told(&atlas, address);
        let muscles = candidates.iter().filter_map(|candidate| Extent::of_candidate(&atlas, candidate));
        let extents: Vec<_> = muscles.chain(atlas.causes.iter().map(|cause| Extent::of_cause(&atlas, cause))).collect();
        for other in &extents[1..] {
            let Difference { only: [first, second], both, .. } = difference(&atlas, &pain, &extents[0], other);
            let mut named: Vec<_> = first.iter().chain(&second).chain(&both).collect();
            let count = named.len();
            named.sort();
            named.dedup();
            assert_eq!(named.len(), count, "{address}: {:?} {first:?} {second:?} {both:?}", other.subject);
        }
    }
}

#[test]
fn a_press_moves_the_score_within_bounds_and_back() {
    let yes = Answer::Yes.odds_factor();
    let no = Answer::No.odds_factor();
    assert!((2.9..3.1).contains(&yes) && (0.45..0.5).contains(&no), "{yes} {no}: as the module's text says");
    for score in (0..=20).map(|step| f64::from(step) / 20.0) {
        let [up, down] = [Answer::Yes, Answer::No].map(|answer| answer.weigh(score));
        assert!(0.0 <= down && down <= score && score <= up && up <= 1.0);
        assert!((Answer::Unsure.weigh(score) - score).abs() < 1e-12);
    }
    let atlas = support::atlas();
    let places = |answers: &str| {
        let (_, candidates) = told(&atlas, &format!("pain/calf-mid/#answers={answers}"));
        candidates.iter().map(|one| (one.muscle.to_string(), one.score.total())).collect::<Vec<_>>()
    };
    let before = places("");
    let (_, candidates) = told(&atlas, "pain/calf-mid/");
    let press = |one: &&Candidate| atlas.trigger_point(&one.trigger_point).unwrap().1.press;
    let mut firm = candidates.iter().filter(|one| press(one) == Press::Firm);
    let [first, second] = [firm.next().unwrap(), firm.next().unwrap()];
    let after = places(&format!("{}.no,{}.yes", first.trigger_point, second.trigger_point));
    let score = |list: &[(String, f64)], one: &Candidate| {
        list.iter().find(|(muscle, _)| *muscle == one.muscle.to_string()).unwrap().1
    };
    assert!(score(&after, first) < score(&before, first) && score(&after, second) > score(&before, second));
    assert_eq!(score(&after, second), Answer::Yes.weigh(score(&before, second)));
    assert_eq!(places(&format!("{}.unsure", first.trigger_point)), before);
    let light = candidates.iter().find(|one| press(one) == Press::Light).unwrap();
    assert_eq!(places(&format!("{}.no", light.trigger_point)), before, "a light touch may not reach it");
    assert_ne!(places(&format!("{}.yes", light.trigger_point)), before);
    let numb = |answers: &str| places(&format!("{answers}&feel=numb"));
    assert_eq!(numb(&format!("{}.no", first.trigger_point)), numb(""), "where it is numb, every touch is light");
    assert_eq!(places("soleus-tp1.yes"), before, "an answer about what is no candidate by that point changes nothing");
}

#[test]
fn the_most_telling_question_comes_first() {
    let atlas = support::atlas();
    let (_, candidates) = told(&atlas, "pain/calf-mid/");
    let mut answers = Answers::default();
    let questions = next_questions(&candidates, &answers);
    assert_eq!(questions.len(), 6.min(candidates.len()));
    // No belief is much above one half here, so the better a candidate, the more its answer teaches.
    let best: Vec<_> = candidates.iter().take(questions.len()).map(|one| one.trigger_point.clone()).collect();
    assert_eq!(questions, best);
    answers.set(questions[0].clone(), Some(Answer::Unsure));
    assert_eq!(next_questions(&candidates, &answers), best[1..]);
    // A "yes" where the belief is all but settled says nothing new: then the other one comes first.
    let [sure, open] = [(0, 0.9), (1, 0.06)].map(|(place, score)| Candidate {
        score: Score::default().plus(ScorePart::Primary, score),
        ..candidates[place].clone()
    });
    assert_eq!(next_questions(&[sure, open], &Answers::default()), [best[1].clone(), best[0].clone()]);
    assert!(next_questions(&[], &Answers::default()).is_empty());
}

#[test]
fn muscles_that_share_one_zone_are_known() {
    let atlas = support::atlas();
    let (_, candidates) = painted(&atlas, &["semimembranosus-tp1"]);
    let [one, other] = ["semimembranosus", "semitendinosus"].map(|muscle| find(&candidates, muscle));
    assert!(have_same_zone(&atlas, one, other) && have_same_zone(&atlas, other, one));
    let (_, candidates) = told(&atlas, "pain/calf-mid/");
    let [soleus, gastrocnemius] = ["soleus", "gastrocnemius"].map(|muscle| find(&candidates, muscle));
    assert!(!have_same_zone(&atlas, soleus, gastrocnemius));
    // One lies in what the other may spread to: that is no shared zone.
    let (_, candidates) = told(&atlas, "pain/heel-back/");
    let [soleus, tibialis] = ["soleus", "tibialis-posterior"].map(|muscle| find(&candidates, muscle));
    assert!(!have_same_zone(&atlas, soleus, tibialis));
}
