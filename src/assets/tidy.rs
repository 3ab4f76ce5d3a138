//! Tidies a figure as a vector editor saved it: gives it back in the canonical form that the white list admits.
//!
//! One element a line; groups in painting order; attributes in the order of [`svg::FIGURE`]; absolute `M L C Q Z` with one
//! decimal; transforms applied, arcs made curves; no styles but the one known block, which classes refer to.

use kurbo::{Affine, BezPath, Point, Shape as _};
use roxmltree::{Document, Node, ParsingOptions};
use svgtypes::Transform;

use super::{
    AssetFile, ElementId, Problem,
    element_id::GROUPS,
    path_data,
    svg::{self, CLASSES},
};

mod markup;

use markup::{Item, Tidied};

/// The canonical form of a figure, and a message for each thing that could not be kept.
///
/// Fails where the file is no XML, has no `viewBox`, or holds a path or transform that cannot be read. Gives every file that it
/// has made back as it is.
pub fn tidy_figure(file: &AssetFile) -> Result<(String, Vec<String>), Problem> {
    let options = ParsingOptions { allow_dtd: true, ..ParsingOptions::default() };
    let document = Document::parse_with_options(&file.text, options)
        .map_err(|error| file.problem_at(Some(error.pos().row), error.to_string(), "correct the XML here"))?;
    let root = document.root_element();
    let Some(view_box) = root.attribute("viewBox") else {
        return Err(svg::problem(root, file, "there is no viewBox", "give the drawing one, in figure units"));
    };
    let mut tidier = Tidier { file, tidied: Tidied::new(view_box), messages: Vec::new() };
    for child in root.children().filter(Node::is_element) {
        match element(child) {
            "title" => tidier.tidied.title = text(child),
            "desc" => tidier.tidied.description = text(child),
            _ => tidier.walk(child, Affine::IDENTITY, None)?,
        }
    }
    Ok((tidier.tidied.to_string(), tidier.messages))
}

struct Tidier<'a> {
    file: &'a AssetFile,
    tidied: Tidied,
    messages: Vec<String>,
}

impl Tidier<'_> {
    /// Takes over an element and what is in it. `group` is the top group that it stands in.
    fn walk(&mut self, node: Node, outer: Affine, group: Option<&'static str>) -> Result<(), Problem> {
        let affine = outer * self.transform(node)?;
        let id = id(node);
        match (element(node), id) {
            ("g", Some(id @ ElementId::Muscle(_))) => {
                let mut parts = Vec::new();
                for child in node.children().filter(Node::is_element) {
                    self.parts(child, affine, &mut parts)?;
                }
                self.tidied.add(id.group(), Item::Group(id, parts));
            }
            ("g" | "a" | "svg" | "switch", _) => {
                let name = name(node, |name| GROUPS.into_iter().find(|group| *group == name));
                for child in node.children().filter(Node::is_element) {
                    self.walk(child, affine, name.or(group))?;
                }
            }
            (_, Some(id @ ElementId::X(_))) => {
                match self.place(node)? {
                    Some(place) => self.tidied.add(id.group(), Item::Cross(id, affine * place)),
                    None => self.drop(node, "it has no place"),
                };
            }
            ("path", Some(id @ ElementId::Muscle(_))) => {
                let path = self.path(node, affine, "belly")?;
                self.tidied.add(id.group(), Item::Group(id, vec![("belly", path)]));
            }
            ("path", Some(id)) => {
                let class = class(node).unwrap_or_else(|| id.class());
                let path = self.path(node, affine, class)?;
                self.tidied.add(id.group(), Item::Path(Some(id), class, path));
            }
            ("path", None) => match group.and_then(|group| Some((group, painted_class(node, group)?))) {
                Some((group, class)) => {
                    let path = self.path(node, affine, class)?;
                    self.tidied.add(group, Item::Path(None, class, path));
                }
                None => self.drop(node, "its id does not say what it is"),
            },
            ("defs" | "metadata" | "style" | "title" | "desc", _) => {}
            _ if !is_drawing(node) => {}
            _ => self.drop(node, "figures hold paths and X's only; in the editor, turn objects and texts into paths"),
        }
        Ok(())
    }

    /// Takes over the paths of a muscle.
    fn parts(&mut self, node: Node, outer: Affine, parts: &mut Vec<Part>) -> Result<(), Problem> {
        let affine = outer * self.transform(node)?;
        match (element(node), class(node)) {
            ("g", _) => {
                for child in node.children().filter(Node::is_element) {
                    self.parts(child, affine, parts)?;
                }
            }
            ("path", Some(class)) => parts.push((class, self.path(node, affine, class)?)),
            ("path", None) => self.drop(node, "its class does not say whether it is belly, tendon or fibre"),
            ("title" | "desc", _) => {}
            _ if !is_drawing(node) => {}
            _ => self.drop(node, "muscles hold paths only; in the editor, turn objects into paths"),
        }
        Ok(())
    }

    fn drop(&mut self, node: Node, why: &str) {
        let id = node.attribute("id").map(|id| format!(" {id}")).unwrap_or_default();
        let line = svg::line(node).unwrap_or(1);
        self.messages.push(format!("{}:{line}: dropped <{}>{id}: {why}", self.file.path, element(node)));
    }

    fn transform(&self, node: Node) -> Result<Affine, Problem> {
        let transform = node.attribute("transform").map(affine);
        let in_style = node.attribute("style").is_some_and(|style| style.contains("transform:"));
        match (transform, in_style) {
            (None, false) => Ok(Affine::IDENTITY),
            (Some(Some(affine)), false) => Ok(affine),
            _ => Err(svg::problem(node, self.file, "the transform cannot be read", "apply it in the editor")),
        }
    }

    /// The element's path, moved to where it shows. A part that comes back to its beginning is closed, unless it is a line.
    fn path(&self, node: Node, affine: Affine, class: &str) -> Result<BezPath, Problem> {
        let path = path_data::whole(node.attribute("d").unwrap_or_default()).ok();
        let Some(path) = path.filter(|path| path.is_finite() && !path.elements().is_empty()) else {
            return Err(svg::problem(node, self.file, "the path cannot be read", "correct its d"));
        };
        let path = affine * path;
        Ok(if svg::may_be_open(class) { path } else { path_data::closed(&path) })
    }

    /// The middle of a circle, or of whatever else an editor made of it.
    fn place(&self, node: Node) -> Result<Option<Point>, Problem> {
        let number = |name| node.attribute(name).and_then(|text: &str| text.parse::<f64>().ok());
        Ok(match (element(node), number("cx"), number("cy")) {
            ("path", ..) => Some(self.path(node, Affine::IDENTITY, "x")?.bounding_box().center()),
            (_, Some(x), Some(y)) => Some(Point::new(x, y)),
            _ => None,
        })
    }
}

/// What a `transform` attribute says; none where it cannot be read.
fn affine(transform: &str) -> Option<Affine> {
    let Transform { a, b, c, d, e, f } = transform.parse().ok()?;
    Some(Affine::new([a, b, c, d, e, f])).filter(Affine::is_finite)
}

/// A path of a muscle, with its class.
type Part = (&'static str, BezPath);

/// Whether the element is SVG, and not an editor's own.
fn is_drawing(node: Node) -> bool {
    node.tag_name().namespace().is_none_or(|namespace| namespace == svg::NAMESPACE)
}

fn element<'a>(node: Node<'a, '_>) -> &'a str {
    node.tag_name().name()
}

/// What `read` makes of the element's id, or of the label that Inkscape shows in its place.
fn name<T>(node: Node, read: impl Fn(&str) -> Option<T>) -> Option<T> {
    let label = node.attributes().find(|attribute| attribute.name() == "label");
    node.attribute("id").and_then(&read).or_else(|| label.and_then(|label| read(label.value())))
}

fn id(node: Node) -> Option<ElementId> {
    name(node, ElementId::parse)
}

fn class(node: Node) -> Option<&'static str> {
    node.attribute("class").and_then(svg::class)
}

/// The class of a painted path without an id; none where every path needs an id.
fn painted_class(node: Node, group: &str) -> Option<&'static str> {
    let otherwise = match group {
        "body" => "shade",
        "bones" => "bone",
        "creases" => "crease",
        _ => return None,
    };
    class(node).or_else(|| CLASSES.into_iter().find(|class| *class == otherwise))
}

fn text(node: Node) -> String {
    node.text().unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ")
}
