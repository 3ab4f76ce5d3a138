//! X's and patches: what lies on top of the figure, as markup. A click on an X is the figure's to answer.

use yew::AttrValue;

use crate::ui::words;
use crate::{
    domain::{Bounds, PatchSize, Point, UNIT},
    scene::{PatchMark, Scene, XMark},
};

/// Half the size of an X in figure units.
const X: f64 = 5.5;

/// The markup of all X's, and of patches of a size. Each X is a link to its muscle.
pub fn marks(scene: &Scene, size: PatchSize, root: &str) -> AttrValue {
    let (width, height) = size.centimetres();
    let (width, height) = (width / UNIT, height / UNIT);
    let (mut patches, mut points, mut numbers) = (String::new(), String::new(), String::new());
    for PatchMark { on, number, at } in &scene.patches {
        let (x, y) = (at.x - width / 2.0, at.y - height / 2.0);
        let [left, top, right] = [x, y, x + width - 3.0].map(units);
        let [across, along] = [width, height].map(units);
        patches += &format!(
            "<rect data-patch=\"{on}\" x=\"{left}\" y=\"{top}\" width=\"{across}\" height=\"{along}\" rx=\"6\"/>"
        );
        if *number > 0 {
            let [middle, foot] = [y + 3.0, y + 6.9].map(units);
            numbers += &format!(
                "<circle cx=\"{right}\" cy=\"{middle}\" r=\"8.5\"/><text x=\"{right}\" y=\"{foot}\">{number}</text>"
            );
        }
    }
    for XMark { point, muscle, name, at, hue } in &scene.points {
        let (arms, name, hue) = (cross_at(*at, X), words::x(name), hue.as_str());
        let [x, y] = [at.x, at.y].map(units);
        points += &format!(
            "<a href=\"{root}muscle/{muscle}/#point={point}\" class=\"x hue {hue}\" data-trigger-point=\"{point}\" tabindex=\"-1\" \
             aria-label=\"{name}\"><circle class=\"reach\" cx=\"{x}\" cy=\"{y}\" r=\"11\"/><path class=\"halo\" d=\"{arms}\"/>\
             <path d=\"{arms}\"/></a>"
        );
    }
    let numbers = format!("<g class=\"numbers\" aria-hidden=\"true\">{numbers}</g>");
    format!("<g class=\"marks\"><g class=\"patches\">{patches}</g><g class=\"points\">{points}</g>{numbers}</g>").into()
}

/// The path of an X whose middle is `at`, and whose half is `arm` wide.
pub fn cross_at(at: Point, arm: f64) -> String {
    format!("M{0} {1}l{2} {2}m0 -{2}l-{2} {2}", units(at.x - arm), units(at.y - arm), units(2.0 * arm))
}

/// A frame as the `viewBox` of a picture.
pub fn view_box(frame: Bounds) -> String {
    [frame.x, frame.y, frame.width, frame.height].map(units).join(" ")
}

/// A length in figure units, to a tenth. (Printing a float would take as much WebAssembly as a page of this app.)
pub fn units(value: f64) -> String {
    let tenths = (value * 10.0).round() as i32;
    let sign = if tenths < 0 { "-" } else { "" };
    format!("{sign}{}.{}", tenths.abs() / 10, tenths.abs() % 10)
}
