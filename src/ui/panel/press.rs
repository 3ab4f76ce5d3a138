//! Press and answer: the questions after a press, as markup. Each stands below what its trigger point's card says about how
//! firmly to press, and leads there; `assets/styles` holds them back as long as it does so with the card's own part.

use crate::domain::{Answer, Answers, Atlas, Candidate, Press, TriggerPointId, next_questions};
use crate::ui::words::{self, painting};

/// How many questions stand below the list at once.
const ASKED: usize = 3;

/// What the questions are about.
pub struct Pressing<'a> {
    /// The atlas.
    pub atlas: &'a Atlas,
    /// Where links start from.
    pub root: &'a str,
    /// The candidates, best first.
    pub candidates: &'a [Candidate],
    /// What was answered.
    pub answers: &'a Answers,
}

impl Pressing<'_> {
    /// The questions that are worth most, then what was answered; all but the one about `shown`, which stands at its card.
    pub fn section(&self, shown: Option<&TriggerPointId>) -> String {
        let next = next_questions(self.candidates, self.answers);
        let open = next.iter().filter(|point| shown != Some(point)).take(ASKED);
        let given = self.answers.iter().map(|(point, _)| point).filter(|point| shown != Some(point));
        let mut list = String::new();
        for point in open.chain(given) {
            list += &self.question(point, "li");
        }
        if list.is_empty() {
            return list;
        }
        let (heading, how) = (painting::PRESS, painting::PRESS_HOW);
        format!("<h2 id=\"asks\" tabindex=\"-1\">{heading}</h2><p class=\"hint\">{how}</p><ul>{list}</ul>")
    }

    /// The question about one trigger point, or its answer.
    pub fn question(&self, id: &TriggerPointId, tag: &str) -> String {
        let Some((muscle, point)) = self.atlas.trigger_point(id) else { return String::new() };
        let (name, label, root) = (&muscle.name, words::lower_first(&point.label), self.root);
        let mut markup = format!("<{tag} class=\"question\" data-ask=\"{id}\"><p><b>{name}</b>, {label}. ");
        if let Some(answer) = self.answers.get(id) {
            let counts = self.candidates.iter().any(|one| one.trigger_point == *id);
            let counts = if counts || answer == Answer::Unsure { "" } else { painting::NOT_COUNTED };
            let (says, moved, back) = (painting::answer(answer), painting::moved(answer), painting::TAKE_BACK);
            markup += &format!(
                "<b>{says}.</b> {moved} {counts}</p>\
                 <button type=\"button\" class=\"choice\" data-do=\"answer {id} \" aria-label=\"{back}: {name}\">{back}</button>"
            );
        } else {
            let (how, muscle, seek) = (words::press(point.press), &muscle.id, painting::WHERE);
            let (class, ask) = match point.press {
                Press::Firm => ("", painting::ASK),
                Press::Light => ("caution", painting::ASK),
                Press::Therapist => ("caution", painting::ASK_THERAPIST),
            };
            markup += &format!(
                "<a href=\"{root}muscle/{muscle}/#point={id}\" data-do=\"press {id} \">{seek}<span class=\"unseen\"> {name}, \
                 {label}</span></a></p><p class=\"{class}\">{how}</p><p>{ask}</p>\
                 <div class=\"switch\" role=\"group\" aria-label=\"{name}: {ask}\">"
            );
            for answer in Answer::ALL {
                let (word, says) = (answer.as_str(), painting::answer(answer));
                markup +=
                    &format!("<button type=\"button\" class=\"choice\" data-do=\"answer {id} {word}\">{says}</button>");
            }
            markup += "</div>";
        }
        markup + &format!("</{tag}>")
    }
}
