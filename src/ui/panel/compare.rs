//! Two candidates beside each other, and what the looks of the skin mean: markup of the panel.

use crate::ui::words::{self, painting};
use crate::{
    domain::{Atlas, Candidate, Difference, Mask, MuscleId, Pain, Side, View, differ, share_a_zone},
    scene::SkinKind,
};

/// The candidates that are compared, once there are two.
pub fn two<'a>(candidates: &'a [Candidate], compared: &[MuscleId]) -> Option<[&'a Candidate; 2]> {
    let [one, other] = compared else { return None };
    let find = |muscle: &MuscleId| candidates.iter().find(|candidate| candidate.muscle == *muscle);
    Some([find(one)?, find(other)?])
}

/// What the looks of skin mean that a candidate is laid over.
pub fn fit_legend() -> String {
    let [matched, unexplained, expected] = SkinKind::FIT;
    let entries = [(matched, painting::MATCHED), (unexplained, painting::UNEXPLAINED), (expected, painting::EXPECTED)];
    legend(painting::FITS, &entries)
}

/// What is said of the compared candidates. `view` is shown, and `side` is the chosen one.
pub fn comparison(
    atlas: &Atlas,
    pain: &Pain,
    candidates: &[Candidate],
    compared: &[MuscleId],
    (view, side): (View, Side),
) -> String {
    let name = |muscle: &MuscleId| atlas.muscle(muscle).map_or("", |muscle| muscle.name.as_str());
    let mut markup = match (two(candidates, compared), compared) {
        (Some([one, other]), _) => {
            let [first, second] = SkinKind::COMPARED;
            let names = [one, other].map(|one| name(&one.muscle));
            let [alone, other_alone] = names.map(painting::alone);
            let mut markup = legend(painting::COMPARE, &[(first, &alone), (second, &other_alone)]);
            if let Some(difference) = differ(atlas, pain, one, other) {
                elsewhere(&mut markup, atlas, &difference, view);
                let region = difference.ask.as_ref().and_then(|(region, muscle)| Some((atlas.region(region)?, muscle)));
                markup += &match region {
                    Some((region, muscle)) => {
                        let ask = painting::apart(&region.on(side), &words::lower_first(name(muscle)));
                        let (id, yes) = (&region.id, painting::THERE_TOO);
                        format!(
                            "<p>{ask}</p><button type=\"button\" class=\"choice\" data-do=\"mark {id} beside\">{yes}</button>"
                        )
                    }
                    None if share_a_zone(atlas, one, other) => format!("<p>{}</p>", painting::ONLY_PRESSING),
                    None => format!("<p>{}</p>", painting::NO_QUESTION),
                };
            }
            markup
        }
        (None, [one]) => format!("<p>{}</p>", painting::compared_with(name(one))),
        _ => return String::new(),
    };
    let stop = painting::STOP_COMPARING;
    markup += &format!("<button type=\"button\" class=\"choice\" data-do=\"compare  \">{stop}</button>");
    markup
}

/// Leads to a view that shows the skin that differs, if the shown one does not.
fn elsewhere(markup: &mut String, atlas: &Atlas, difference: &Difference, shown: View) {
    let mut own = Mask::default();
    difference.own.iter().for_each(|cells| own.add(cells));
    let shows = |view: View| atlas.figure(view).is_some_and(|figure| own.has_any(figure.grid().range()));
    if !shows(shown)
        && let Some(view) = View::ALL.into_iter().find(|view| shows(*view))
    {
        *markup += &format!("<p>{} {}</p>", painting::SEEN_FROM, show(view, "beside"));
    }
}

/// A button that shows a view, and what else its order takes.
pub fn show(view: View, more: &str) -> String {
    let (word, name) = (view.as_str(), words::view(view));
    format!("<button type=\"button\" class=\"choice\" data-do=\"show {word} {more}\">{name}</button>")
}

/// Looks of skin with their meaning.
fn legend(name: &str, entries: &[(SkinKind, &str)]) -> String {
    let mut markup = format!("<ul class=\"legend\" aria-label=\"{name}\">");
    for (kind, says) in entries {
        let kind = kind.as_str();
        markup += &format!(
            "<li><svg viewBox=\"0 0 18 18\" aria-hidden=\"true\" class=\"skins\"><path class=\"{kind}\" d=\"M2 2h14v14h-14z\"/></svg>{says}</li>"
        );
    }
    markup + "</ul>"
}
