//! A muscle's card, as markup: its name, the way back, and its text, which comes finished (`card_text` makes it).

use yew::AttrValue;

use crate::domain::Muscle;
use crate::ui::words;

/// The text of a card: `None` while it is on its way, `Some(None)` when it could not be had.
pub type CardText = Option<Option<AttrValue>>;

/// What stands above the text. Closing leads `back`: to the list of candidates, if there is one, or to the map.
pub fn card_head(muscle: &Muscle, back: &str, has_list: bool) -> AttrValue {
    let close = if has_list { words::CLOSE_CARD } else { words::CLOSE_CARD_ALONE };
    // The last is for the sheet of paper.
    let markup = format!(
        "<a class=\"close\" href=\"{back}\" data-do=\"close\">← {close}</a><h2 id=\"opened\" tabindex=\"-1\">{}</h2>\
         <div class=\"brief\"></div>",
        muscle.name
    );
    markup.into()
}

/// Whether the text is on its way, or cannot be had.
pub fn card_state(text: &CardText) -> &'static str {
    match text {
        Some(Some(_)) => "",
        Some(None) => words::CARD_FAILED,
        None => words::CARD_LOADING,
    }
}

/// The text.
pub fn card_body(muscle: &Muscle, text: &CardText) -> AttrValue {
    let text = text.clone().flatten().unwrap_or_default();
    format!("<div class=\"card-text\" data-card=\"{}\">{text}</div>", muscle.card).into()
}
