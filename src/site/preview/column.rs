//! The text of a preview: a column that grows downwards, in lines that fit.

use super::super::rasterizer::{Rasterizer, Weight};
use crate::{scene::Hue, sharing::escape};

/// Where the column begins, and how wide it is, in pixels.
pub const LEFT: f64 = 60.0;
pub const WIDTH: f64 = 530.0;

/// What stands before an entry of a list.
#[derive(Clone, Copy)]
pub enum Bullet {
    /// The number of a candidate, as on its patch.
    Number(usize),
    /// The colour of a zone.
    Zone(Hue),
}

/// How text looks: the height of its letters in pixels, their weight, and the class of their colour.
#[derive(Clone, Copy)]
pub struct TextStyle(pub f64, pub Weight, pub &'static str);

/// The text that is written so far, and where it goes on.
pub struct Column<'a> {
    rasterizer: &'a Rasterizer,
    /// As SVG.
    pub markup: String,
    /// How far down it reaches, in pixels.
    pub y: f64,
}

impl<'a> Column<'a> {
    /// A column without any text.
    pub fn new(rasterizer: &'a Rasterizer) -> Self {
        Self { rasterizer, markup: String::new(), y: 0.0 }
    }

    /// One line, so far to the right, whose letters stand on `y`.
    pub fn line(&mut self, right: f64, TextStyle(size, weight, class): TextStyle, text: &str) {
        self.markup.push_str(&format!(
            "<text class=\"{class}\" x=\"{}\" y=\"{:.1}\" font-size=\"{size}\" font-weight=\"{}\">{}</text>",
            LEFT + right,
            self.y,
            weight.as_str(),
            escape(text),
        ));
    }

    /// As many lines as a text needs.
    pub fn paragraph(&mut self, style: TextStyle, text: &str) {
        for line in self.lines(style, WIDTH, text) {
            self.y += style.0 * 1.22;
            self.line(0.0, style, &line);
        }
    }

    /// Whether there is room for another entry above what stands at the foot.
    pub fn has_room(&self) -> bool {
        self.y < 470.0
    }

    /// An entry of a list. A long one takes two lines.
    pub fn entry(&mut self, bullet: Bullet, text: &str) {
        let (middle, x) = (self.y + 26.0, LEFT + 21.0);
        let (class, radius, indent) = match bullet {
            Bullet::Number(_) => ("number", 21, 60.0),
            Bullet::Zone(hue) => (hue.as_str(), 12, 48.0),
        };
        self.markup.push_str(&format!("<circle class=\"bullet {class}\" cx=\"{x}\" cy=\"{middle}\" r=\"{radius}\"/>"));
        if let Bullet::Number(number) = bullet {
            self.y = middle + 9.0;
            self.line(21.0, TextStyle(25.0, Weight::Bold, "in-number"), &number.to_string());
        }
        self.y = middle + 11.5;
        let styles = [33.0, 30.0, 27.0, 24.0].map(|size| TextStyle(size, Weight::Bold, "ink"));
        let style = self.largest(styles, 1, WIDTH - indent, text);
        let lines = self.lines(style, WIDTH - indent, text);
        self.y -= (lines.len() as f64 - 1.0) * style.0 / 2.0;
        for line in &lines {
            self.line(indent, style, line);
            self.y += style.0;
        }
        self.y = middle + 28.0;
    }

    /// The first of `styles`, from large to small, in which a text takes no more than so many lines of such a width; else the last.
    pub fn largest(&self, styles: [TextStyle; 4], most: usize, width: f64, text: &str) -> TextStyle {
        let fits = |style: &TextStyle| self.lines(*style, width, text).len() <= most;
        let [.., last] = styles;
        styles.into_iter().find(fits).unwrap_or(last)
    }

    /// A text in lines that fit into a width.
    fn lines(&self, TextStyle(size, weight, _): TextStyle, width: f64, text: &str) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        for word in text.split_whitespace() {
            match lines.last_mut() {
                Some(line) if self.rasterizer.width(&format!("{line} {word}"), size, weight) <= width => {
                    line.push(' ');
                    line.push_str(word);
                }
                _ => lines.push(word.to_owned()),
            }
        }
        lines
    }
}
