//! The picture of a method of examination: line drawing in a box of its own, in a handful of classes.

use super::{AssetFile, Problem, svg};
use crate::domain::CardMethod;

/// What may stand in a method's picture.
const WHITE_LIST: svg::WhiteList = svg::WhiteList {
    elements: &[
        ("svg", &["viewBox"]),
        ("title", &[]),
        ("path", &["class", "d"]),
        ("circle", &["class", "cx", "cy", "r"]),
    ],
    classes: &["body", "line", "thing", "spot", "move"],
    mend: "take it out",
};

/// The inside of the picture's `<svg>` as it goes into pages; none where it cannot be read.
pub fn read(file: &AssetFile, problems: &mut Vec<Problem>) -> Option<String> {
    let document = svg::parse(file, problems)?;
    let before = problems.len();
    svg::check(&document, file, &WHITE_LIST, problems);
    let root = document.root_element();
    if root.attribute("viewBox") != Some(CardMethod::VIEW_BOX) {
        let mend = format!("draw it in viewBox=\"{}\"", CardMethod::VIEW_BOX);
        problems.push(svg::problem(root, file, "it has another size than the other pictures", mend));
    }
    let shapes = root.children().filter(|node| node.has_tag_name("path") || node.has_tag_name("circle"));
    // Checked: what stands there is shapes with known attributes, written as it goes into pages.
    let markup = shapes.filter_map(|node| file.text.get(node.range())).collect::<String>();
    (problems.len() == before).then_some(markup)
}
