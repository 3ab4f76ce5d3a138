//! Where it hurts, in words, with a button to take each place back, as markup.

use crate::ui::{figure::regions::spot_name, words};
use crate::{domain::Atlas, selection::Selection};

/// The marked places, in the order of the address, and the painted area if there is one.
pub fn pain_list(atlas: &Atlas, selection: &Selection) -> String {
    if !selection.hurts() {
        return String::new();
    }
    let mut markup = format!("<div class=\"pain\"><ul class=\"chips\" aria-label=\"{}\">", words::PAIN);
    for spot in selection.spots(atlas) {
        if let Some(region) = atlas.region(&spot.region) {
            let order = format!("mark {} {}", region.id, spot.side.as_str());
            chip(&mut markup, &order, &spot_name(region, spot.side));
        }
    }
    if !selection.paint.is_empty() {
        chip(&mut markup, "unpaint all chip", words::painting::AREA);
    }
    let clear = words::CLEAR;
    markup + &format!("</ul><button type=\"button\" class=\"clear\" data-do=\"clear\">{clear}</button></div>")
}

fn chip(markup: &mut String, order: &str, name: &str) {
    let (remove, name) = (words::unmark(name), words::upper_first(name));
    *markup += &format!(
        "<li><button type=\"button\" class=\"chip\" aria-label=\"{remove}\" data-do=\"{order}\">{name}\
         <span class=\"remove\" aria-hidden=\"true\">×</span></button></li>"
    );
}
