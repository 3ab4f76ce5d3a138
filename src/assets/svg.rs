//! White lists of SVG files: elements, attributes and classes are forbidden but those named in one.

use std::collections::BTreeSet;

use roxmltree::{Document, Node, NodeType};

use super::{AssetFile, Problem, asset_file::did_you_mean};

/// The name of SVG among XML languages.
pub const NAMESPACE: &str = "http://www.w3.org/2000/svg";

/// What may stand in a file; everything else is forbidden.
pub struct WhiteList {
    /// The elements, each with its attributes.
    pub elements: &'static [(&'static str, &'static [&'static str])],
    /// The classes.
    pub classes: &'static [&'static str],
    /// What to do with anything else.
    pub mend: &'static str,
}

/// What may stand in a figure.
pub const FIGURE: WhiteList = WhiteList {
    elements: &[
        ("svg", &["viewBox"]),
        ("title", &[]),
        ("desc", &[]),
        ("style", &[]),
        ("g", &["id"]),
        ("path", &["id", "class", "d"]),
        ("circle", &["id", "class", "cx", "cy", "r"]),
    ],
    classes: &CLASSES,
    mend: "run `make tidy-figures`, or take it out",
};

/// The classes that things in a figure may have. Those of lines come first: only they may be open paths.
pub const CLASSES: [&str; 20] = [
    "line",
    "fibre",
    "aponeurosis",
    "crease",
    "outline",
    "skin",
    "shade",
    "light",
    "bone",
    "belly",
    "tendon",
    "context",
    "nerve",
    "region",
    "primary",
    "spillover",
    "entrapment",
    "search",
    "caution",
    "x",
];

/// The known class of this name.
pub fn class(name: &str) -> Option<&'static str> {
    CLASSES.into_iter().find(|class| *class == name)
}

/// Whether paths of this class may be open: they are strokes, not areas.
pub fn may_be_open(class: &str) -> bool {
    CLASSES.iter().take(5).any(|line| *line == class)
}

/// The line, from 1, on which the element, or the first word of a text, begins.
pub fn line(node: Node) -> Option<u32> {
    let blank = node.text().filter(|_| node.is_text()).map_or(0, |text| text.len() - text.trim_start().len());
    Some(node.document().text_pos_at(node.range().start + blank).row)
}

/// Reads the file as XML; where it cannot be read, its first error becomes a problem.
pub fn parse<'a>(file: &'a AssetFile, problems: &mut Vec<Problem>) -> Option<Document<'a>> {
    let report = |error: roxmltree::Error| {
        // The message ends with the place, which is said already.
        let message = error.to_string();
        let what = message.split(" at ").next().unwrap_or(&message);
        problems.push(file.problem_at(Some(error.pos().row), what, "correct the XML here"));
    };
    Document::parse(&file.text).map_err(report).ok()
}

/// Checks everything in the document against the white list, and that ids are unique.
pub fn check(document: &Document, file: &AssetFile, list: &WhiteList, problems: &mut Vec<Problem>) {
    let mut ids = BTreeSet::new();
    for node in document.descendants() {
        let what = match node.node_type() {
            NodeType::Element => {
                check_element(node, file, list, problems);
                node.attribute("id").filter(|id| !ids.insert(*id)).map(|_| "the id stands in the file twice".into())
            }
            NodeType::PI => Some("processing instructions are not allowed".to_owned()),
            NodeType::Text if !is_text_allowed(node) => Some("text is not allowed here".to_owned()),
            _ => None,
        };
        let mend = if node.is_element() { "give one of the two another id, or remove it" } else { list.mend };
        problems.extend(what.map(|what| problem(node, file, what, mend)));
    }
}

fn check_element(node: Node, file: &AssetFile, list: &WhiteList, problems: &mut Vec<Problem>) {
    let name = node.tag_name();
    let known = list.elements.iter().find(|(known, _)| name.namespace() == Some(NAMESPACE) && *known == name.name());
    let Some((_, attributes)) = known else {
        let what = format!("the element <{}> is not allowed", prefixed(node, name.namespace(), name.name()));
        problems.push(problem(node, file, what, list.mend));
        return;
    };
    for attribute in node.attributes() {
        if attribute.namespace().is_some() || !attributes.contains(&attribute.name()) {
            let shown = prefixed(node, attribute.namespace(), attribute.name());
            let what = format!("the attribute {shown} is not allowed in <{}>", name.name());
            let line = node.document().text_pos_at(attribute.range().start).row;
            problems.push(Problem { line: Some(line), ..problem(node, file, what, list.mend) });
        }
    }
    if let Some(unknown) = node.attribute("class").filter(|name| !list.classes.contains(name)) {
        let mend = did_you_mean(unknown, list.classes.iter().copied(), "see assets/README.md for the classes");
        problems.push(problem(node, file, format!("there is no class \"{unknown}\""), mend));
    }
}

/// A problem with an element, with its line and id.
pub fn problem(node: Node, file: &AssetFile, what: impl Into<String>, mend: impl Into<String>) -> Problem {
    Problem { id: node.attribute("id").map(str::to_owned), ..file.problem_at(line(node), what, mend) }
}

fn prefixed(node: Node, namespace: Option<&str>, name: &str) -> String {
    match namespace.and_then(|uri| node.lookup_prefix(uri)).filter(|prefix| !prefix.is_empty()) {
        Some(prefix) => format!("{prefix}:{name}"),
        None => name.to_owned(),
    }
}

fn is_text_allowed(node: Node) -> bool {
    let blank = node.text().is_none_or(|text| text.trim().is_empty());
    blank || node.parent().is_some_and(|parent| matches!(parent.tag_name().name(), "title" | "desc" | "style"))
}
