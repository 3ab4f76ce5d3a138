//! A tidied figure, and its canonical text.

use std::fmt;

use kurbo::{BezPath, Point};

use crate::assets::{
    ElementId,
    element_id::GROUPS,
    path_data::{absolute, decimal},
};

/// How figures look in an editor. The app has looks of its own.
const STYLE: &str = ".skin{fill:#f2d8c6}.shade{fill:#c99b83;opacity:.12}.light{fill:#fff;opacity:.15}\
    .bone{fill:#f6eedd;stroke:#b7a88c;stroke-width:.7}\
    .belly{fill:#b8594e;stroke:#6e2f2c;stroke-width:.7;stroke-linejoin:round}\
    .aponeurosis{fill:none;stroke:#fbf6ea;stroke-width:.7}.context{fill:#dcc9a3;opacity:.6}.nerve{fill:#ecd36b}\
    .tendon{fill:#efe4cf;stroke:#b9a88a;stroke-width:.5;stroke-linejoin:round}\
    .fibre{fill:none;stroke:#f0b9a8;stroke-width:.45;stroke-linecap:round}\
    .outline{fill:none;stroke:#9c7a68;stroke-width:1.1;stroke-linecap:round;stroke-linejoin:round}\
    .crease{fill:none;stroke:#9c7a68;stroke-width:.8;stroke-linecap:round;opacity:.8}\
    .region{fill:none;stroke:none}.primary{fill:#d6322a;opacity:.55}.spillover{fill:#d6322a;opacity:.25}\
    .entrapment,.search,.caution,.line{fill:none}.x{fill:#111}\
    #muscles .shade{fill:#4a1512;opacity:.2}#muscles .light{opacity:.16}#bones,#muscles{opacity:.3}\
    #zones,#entrapments,#searches,#points{display:none}";

/// A figure on its way to its canonical form.
pub struct Tidied {
    view_box: String,
    /// The text of `<title>`.
    pub title: String,
    /// The text of `<desc>`.
    pub description: String,
    groups: [Vec<Item>; GROUPS.len()],
}

/// Something in a top group.
pub enum Item {
    /// A path with its class.
    Path(Option<ElementId>, &'static str, BezPath),
    /// A muscle with its paths, each with its class.
    Group(ElementId, Vec<(&'static str, BezPath)>),
    /// An X.
    Cross(ElementId, Point),
}

impl Tidied {
    /// An empty figure.
    pub fn new(view_box: &str) -> Self {
        let numbers = view_box.split([' ', ',']).filter(|number| !number.is_empty());
        // What is no number is left for the checks to report.
        let tidy = numbers.map(|number| number.parse().map_or_else(|_| number.to_owned(), decimal));
        Self {
            view_box: tidy.collect::<Vec<_>>().join(" "),
            title: String::new(),
            description: String::new(),
            groups: Default::default(),
        }
    }

    /// Adds an item to a top group, on top of what is there.
    pub fn add(&mut self, group: &str, item: Item) {
        let items = GROUPS.iter().zip(&mut self.groups).find(|(name, _)| **name == group);
        if let Some((_, items)) = items {
            items.push(item);
        }
    }
}

impl fmt::Display for Tidied {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { view_box, title, description, groups } = self;
        writeln!(f, "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{}\">", Escaped(view_box))?;
        writeln!(f, "<title>{}</title>", Escaped(title))?;
        writeln!(f, "<desc>{}</desc>", Escaped(description))?;
        writeln!(f, "<style>{STYLE}</style>")?;
        for (name, items) in GROUPS.iter().zip(groups) {
            writeln!(f, "<g id=\"{name}\">")?;
            items.iter().try_for_each(|item| write!(f, "{item}"))?;
            writeln!(f, "</g>")?;
        }
        writeln!(f, "</svg>")
    }
}

impl fmt::Display for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Path(Some(id), class, path) => {
                writeln!(f, "<path id=\"{id}\" class=\"{class}\" d=\"{}\"/>", absolute(path))
            }
            Self::Path(None, class, path) => writeln!(f, "<path class=\"{class}\" d=\"{}\"/>", absolute(path)),
            Self::Group(id, parts) => {
                writeln!(f, "<g id=\"{id}\">")?;
                for (class, path) in parts {
                    writeln!(f, "<path class=\"{class}\" d=\"{}\"/>", absolute(path))?;
                }
                writeln!(f, "</g>")
            }
            Self::Cross(id, Point { x, y }) => {
                writeln!(f, "<circle id=\"{id}\" class=\"x\" cx=\"{}\" cy=\"{}\" r=\"4\"/>", decimal(*x), decimal(*y))
            }
        }
    }
}

/// A text with the characters replaced that mean something in XML.
struct Escaped<'a>(&'a str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for character in self.0.chars() {
            match character {
                '&' => f.write_str("&amp;")?,
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '"' => f.write_str("&quot;")?,
                other => write!(f, "{other}")?,
            }
        }
        Ok(())
    }
}
