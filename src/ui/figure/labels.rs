//! Names on the figure, each with a line to what it names, as markup: they change all together or not at all.

use yew::AttrValue;

use crate::labels::Placed;
use crate::ui::figure::marks::units;

/// How far below the middle of small letters the line lies that they stand on, in heights of the text.
const FOOT: f64 = 0.35;

/// The markup of the names. Those who cannot see them hear the names of places and muscles elsewhere.
pub fn names(placed: &[Placed]) -> AttrValue {
    let Some(first) = placed.first() else { return AttrValue::default() };
    let (mut lines, mut ends, mut names) = (String::new(), String::new(), String::new());
    for name in placed {
        let Placed { label, at, from, text } = *name;
        let end = format!("M{} {}", units(at.x), units(at.y));
        lines += &format!("{end}L{} {}", units(from.x), units(from.y));
        ends += &format!("{end}h0");
        let anchor = if name.way() < 0.0 { "end" } else { "start" };
        let class = if label.muscle.is_some() { "muscle" } else { "landmark" };
        let (x, y) = (units(name.start()), units(from.y + FOOT * text));
        names += &format!("<text class=\"{class}\" text-anchor=\"{anchor}\" x=\"{x}\" y=\"{y}\">{}</text>", label.name);
    }
    let text = units(first.text);
    let markup = format!(
        "<g class=\"labels\" aria-hidden=\"true\" font-size=\"{text}\"><path class=\"under\" d=\"{lines}\"/><path d=\"{lines}\"/>\
         <path class=\"end under\" d=\"{ends}\"/><path class=\"end\" d=\"{ends}\"/>{names}</g>",
    );
    markup.into()
}
