//! Reads a figure file into a [`FigureFile`], and reports whatever in its structure does not hold.

use std::collections::{BTreeMap, BTreeSet};

use kurbo::BezPath;
use roxmltree::Node;

use super::{
    AssetFile, ElementId, FigureFile, Outline, Problem,
    asset_file::did_you_mean,
    element_id::GROUPS,
    figure::{AmongMuscles, Cross, DrawnPath, Painted, Shape, Stroke},
    path_data::{self, Unreadable},
    svg,
};
use crate::domain::{Bounds, Point, TriggerPointId, View};

/// The longest side that a figure may have, in figure units; a body is 2000 long.
const LONGEST: f64 = 4000.0;

/// Reads one figure. There is none if the file is no XML, or without `viewBox` or skin; single shapes that cannot be read
/// are left out and noted in [`FigureFile::unread`].
pub fn read(file: &AssetFile, view: View, problems: &mut Vec<Problem>) -> Option<FigureFile> {
    let document = svg::parse(file, problems)?;
    svg::check(&document, file, &svg::FIGURE, problems);
    let root = document.root_element();
    let mut reader = Reader::new(file, problems);
    for child in root.children().filter(Node::is_element) {
        match child.tag_name().name() {
            "g" => reader.group(child),
            "path" | "circle" => reader.report(child, "stands outside of the groups", "move it into its group"),
            _ => {}
        }
    }
    let bounds = reader.bounds(root);
    if reader.skin.is_none() && !reader.unread.contains(&ElementId::Skin) {
        reader.report(root, "there is no skin", "draw the body's outline as <path id=\"skin\"> in <g id=\"body\">");
    }
    let description = root.children().find(|node| node.has_tag_name("desc"));
    let description = description.and_then(|node| node.text()).unwrap_or_default().to_owned();
    let Reader { skin, shapes, lines, points, painted, unread, .. } = reader;
    Some(FigureFile {
        file: file.clone(),
        view,
        bounds: bounds?,
        description,
        skin: skin?,
        shapes,
        lines,
        points,
        painted,
        unread,
    })
}

struct Reader<'a> {
    file: &'a AssetFile,
    problems: &'a mut Vec<Problem>,
    skin: Option<Shape>,
    shapes: BTreeMap<ElementId, Shape>,
    lines: BTreeMap<ElementId, Stroke>,
    points: BTreeMap<TriggerPointId, Cross>,
    painted: Painted,
    unread: BTreeSet<ElementId>,
}

impl<'a> Reader<'a> {
    fn new(file: &'a AssetFile, problems: &'a mut Vec<Problem>) -> Self {
        Self {
            file,
            problems,
            skin: None,
            shapes: BTreeMap::new(),
            lines: BTreeMap::new(),
            points: BTreeMap::new(),
            painted: Painted::default(),
            unread: BTreeSet::new(),
        }
    }

    fn report(&mut self, node: Node, what: impl Into<String>, mend: impl Into<String>) {
        self.problems.push(svg::problem(node, self.file, what, mend));
    }

    fn bounds(&mut self, root: Node) -> Option<Bounds> {
        let numbers = root.attribute("viewBox").unwrap_or_default();
        let numbers = numbers.split([' ', ',']).map(str::parse).collect::<Result<Vec<f64>, _>>().unwrap_or_default();
        match numbers.as_slice() {
            &[x, y, width, height]
                if x.abs() <= LONGEST
                    && y.abs() <= LONGEST
                    && (1.0..=LONGEST).contains(&width)
                    && (1.0..=LONGEST).contains(&height) =>
            {
                Some(Bounds { x, y, width, height })
            }
            _ => {
                let mend = format!("write viewBox=\"x y width height\" in figure units, each at most {LONGEST}");
                self.report(root, "there is no usable viewBox", mend);
                None
            }
        }
    }

    /// Reads one of the top groups.
    fn group(&mut self, group: Node) {
        let name = group.attribute("id").unwrap_or_default();
        if !GROUPS.contains(&name) {
            let mend = did_you_mean(name, GROUPS, &format!("the groups are {}", GROUPS.join(", ")));
            return self.report(group, format!("there is no group \"{name}\""), mend);
        }
        for child in group.children().filter(Node::is_element) {
            let element = child.tag_name().name();
            match (child.attribute("id"), ElementId::parse(child.attribute("id").unwrap_or_default())) {
                // Anything else was reported by the white list.
                _ if !["g", "path", "circle"].contains(&element) => {}
                (Some(_), Some(id)) if id.group() != name => {
                    self.report(child, "stands in the wrong group", format!("move it into <g id=\"{}\">", id.group()));
                    self.unread.insert(id);
                }
                (Some(_), Some(id)) if id.element() != element => {
                    self.report(child, format!("is a <{element}>"), format!("draw it as a <{}>", id.element()));
                    self.unread.insert(id);
                }
                (Some(_), Some(id)) => self.element(child, id),
                (Some(text), None) => {
                    let mend = format!("ids are \"skin\" or begin with {}", ElementId::PREFIXES.join(", "));
                    self.report(child, format!("no element may be called \"{text}\""), mend);
                }
                (None, _) if element == "path" && ["body", "bones", "creases"].contains(&name) => {
                    self.paint(child, name);
                }
                (None, _) => self.report(child, format!("this <{element}> has no id"), "say by an id what it is"),
            }
        }
    }

    /// Reads an element that stands where its id says.
    fn element(&mut self, node: Node, id: ElementId) {
        match id {
            ElementId::Shade(_) | ElementId::Light(_) | ElementId::Bone(_) | ElementId::Crease(_) => {
                self.paint(node, id.group());
            }
            ElementId::Tendon(_) | ElementId::Context(_) => {
                let path = self.drawn_path(node);
                self.painted.muscles.extend(path.map(AmongMuscles::Path));
            }
            ElementId::Muscle(id) => {
                let parts = node.children().filter(Node::is_element).collect::<Vec<_>>();
                let parts = parts.into_iter().filter_map(|part| self.drawn_path(part)).collect::<Vec<_>>();
                if parts.is_empty() {
                    self.report(node, "has no paths", "draw its belly");
                }
                self.painted.muscles.push(AmongMuscles::Muscle { id, line: svg::line(node), parts });
            }
            ElementId::Line(..) => match self.path(node, true) {
                Some(path) => {
                    self.lines.insert(id, Stroke { line: svg::line(node), path });
                }
                None => {
                    self.unread.insert(id);
                }
            },
            ElementId::X(ref point) => {
                let number = |name| node.attribute(name).and_then(|text| text.parse::<f64>().ok());
                match (number("cx"), number("cy")) {
                    (Some(x), Some(y)) if x.abs() <= LONGEST && y.abs() <= LONGEST => {
                        let cross = Cross { line: svg::line(node), point: Point { x, y } };
                        self.points.insert(point.clone(), cross);
                    }
                    _ => {
                        self.report(node, "has no usable place", "write cx=\"...\" cy=\"...\" in figure units");
                        self.unread.insert(id);
                    }
                }
            }
            ElementId::Skin => match self.path(node, false) {
                Some(path) => {
                    self.painted.body.push(DrawnPath { class: "skin", path: path.clone() });
                    self.skin = Some(Shape { line: svg::line(node), outline: Outline::new(path) });
                }
                None => {
                    self.unread.insert(ElementId::Skin);
                }
            },
            shape => match self.path(node, false) {
                Some(path) => {
                    let outline = Outline::new(path);
                    self.shapes.insert(shape, Shape { line: svg::line(node), outline });
                }
                None => {
                    self.unread.insert(shape);
                }
            },
        }
    }

    fn paint(&mut self, node: Node, group: &str) {
        let path = self.drawn_path(node);
        let layer = match group {
            "body" => &mut self.painted.body,
            "bones" => &mut self.painted.bones,
            _ => &mut self.painted.creases,
        };
        layer.extend(path);
    }

    fn drawn_path(&mut self, node: Node) -> Option<DrawnPath> {
        if !node.has_tag_name("path") {
            self.report(node, "only paths may stand here", "draw it as a <path>");
            return None;
        }
        let Some(name) = node.attribute("class") else {
            self.report(node, "this <path> has no class", "say by a class how it looks");
            return None;
        };
        // An unknown class was reported by the white list.
        let class = svg::class(name)?;
        Some(DrawnPath { class, path: self.path(node, svg::may_be_open(class))? })
    }

    fn path(&mut self, node: Node, open: bool) -> Option<BezPath> {
        let (what, mend) = match path_data::read(node.attribute("d").unwrap_or_default()) {
            Ok(path) if open || path_data::is_closed(&path) => return Some(path),
            Ok(_) => ("the path is open".to_owned(), "end each of its parts with Z"),
            Err(Unreadable::Arc) => {
                ("the path has arcs".to_owned(), "run `make tidy-figures`, which turns them into curves")
            }
            Err(Unreadable::StopsAt(text)) => {
                (format!("the path cannot be read from \"{text}\" on"), "correct it there")
            }
            Err(Unreadable::Empty) => ("the path draws nothing".to_owned(), "draw it, or remove it"),
            Err(Unreadable::Infinite) => ("the path runs off to infinity".to_owned(), "correct its numbers"),
        };
        self.report(node, what, mend);
        None
    }
}
