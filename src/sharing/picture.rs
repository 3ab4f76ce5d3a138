//! The figure as a picture of its own: with its heading, what its marks mean, its address and its credit. Other programs open
//! it too: nothing in it leads outside.

use std::fmt::Write as _;

use super::escape;

/// Width of the picture, in pixels.
const WIDTH: i32 = 800;
/// Room around what stands in it.
const MARGIN: i32 = 32;
/// Greatest height of the drawing.
const TALLEST: i32 = 1000;
/// Height of a line with names of figures, in pixels.
const NAME: i32 = 26;
/// What fits into a line of the heading, and into one of small print, in letters.
const HEADING_LINE: usize = 52;
const SMALL_LINE: usize = 104;

/// A mark of the legend.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry<'a> {
    /// Markup of the mark in a square of 16, which is there as `#box`. Its classes are those of the figure.
    pub mark: &'a str,
    /// What it means.
    pub text: &'a str,
}

/// A figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Drawing<'a> {
    /// What stands above it; nothing above a single one.
    pub name: &'a str,
    /// The inside of its `<svg>`, well-formed and with links within the picture alone.
    pub markup: &'a str,
}

/// What stands in the picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture<'a> {
    /// The heading.
    pub title: &'a str,
    /// The figures beside each other; the later ones may use what the first one defines.
    pub drawings: &'a [Drawing<'a>],
    /// The part of each figure that is shown: its `viewBox`.
    pub frame: &'a str,
    /// The layers that are hidden, with blanks between.
    pub hidden: &'a str,
    /// What the marks mean that occur in it.
    pub legend: &'a [Entry<'a>],
    /// The address of what is shown.
    pub address: &'a str,
    /// The credit in a line.
    pub credit: &'a str,
    /// The whole credit of the drawing.
    pub full_credit: &'a str,
    /// The style sheet of figures, without variables.
    pub stylesheet: &'a str,
}

impl Picture<'_> {
    /// It as the text of an SVG file. Its size, in pixels, is that of its `width` and `height`.
    pub fn svg(&self) -> String {
        let mut sheet = Sheet { markup: String::new(), y: MARGIN };
        sheet.lines(self.title, HEADING_LINE, 32, "font-size=\"24\" font-weight=\"700\"");
        sheet.drawings(self);
        sheet.legend(self.legend);
        for text in [self.address, self.credit] {
            sheet.lines(text, SMALL_LINE, 18, "font-size=\"13\"");
        }
        let (content, height) = (sheet.markup, sheet.y + MARGIN);
        let [title, credit, stylesheet] = [self.title, self.full_credit, self.stylesheet].map(escape);
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"{WIDTH}\" \
             height=\"{height}\" viewBox=\"0 0 {WIDTH} {height}\" \
             font-family=\"system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif\" fill=\"#17282c\">\
             <title>{title}</title><desc>{credit}</desc><style>{stylesheet}.faded{{stop-color:#fff}}</style>\
             <defs><rect id=\"box\" width=\"16\" height=\"16\" rx=\"2\"/></defs>\
             <rect width=\"{WIDTH}\" height=\"{height}\" fill=\"#fff\"/>{content}</svg>\n",
        )
    }
}

/// What a file of the figure at `address` is called, without its ending: after what hurts, or the muscle.
pub fn file_name(address: &str) -> String {
    let mut path = address.split('#').next().unwrap_or_default().trim_end_matches('/').rsplit('/');
    match (path.next(), path.next()) {
        (Some(name), Some("pain" | "muscle")) => format!("patchmap-{name}"),
        _ => "patchmap".to_owned(),
    }
}

/// A sheet that is filled from the top.
struct Sheet {
    markup: String,
    /// How far down it is filled.
    y: i32,
}

impl Sheet {
    /// Lines of text of this height, none of them with more letters than fit.
    fn lines(&mut self, text: &str, longest: usize, height: i32, attributes: &str) {
        for line in wrapped(text, longest) {
            self.y += height;
            self.write(format_args!("<text x=\"{MARGIN}\" y=\"{}\" {attributes}>{}</text>", self.y - 8, escape(&line)));
        }
    }

    /// The figures beside each other, each in an equal share of the width.
    fn drawings(&mut self, picture: &Picture) {
        // Whole units are exact enough for the room that it takes.
        let numbers = picture.frame.split(' ').filter_map(|number| number.split('.').next()?.parse::<i32>().ok());
        let [_, _, wide, tall] = numbers.collect::<Vec<_>>()[..] else { return };
        let Picture { frame, hidden, drawings, .. } = picture;
        let share = (WIDTH - MARGIN) / i32::try_from(drawings.len()).unwrap_or(1).max(1);
        let room = share - MARGIN;
        let height = (room * tall / wide.max(1)).min(TALLEST);
        if drawings.iter().any(|drawing| !drawing.name.is_empty()) {
            self.y += NAME;
        }
        let y = self.y + 12;
        self.y = y + height + 12;
        for (x, Drawing { name, markup }) in (MARGIN..).step_by(share.unsigned_abs() as usize).zip(*drawings) {
            // Older programs know no other links.
            let markup = markup.replace(" href=\"#", " xlink:href=\"#").replace("&nbsp;", "&#160;");
            if !name.is_empty() {
                let (middle, name) = (x + room / 2, escape(name));
                self.write(format_args!(
                    "<text x=\"{middle}\" y=\"{}\" font-size=\"18\" font-weight=\"700\" text-anchor=\"middle\">{name}</text>",
                    y - 8,
                ));
            }
            self.write(format_args!(
                "<svg x=\"{x}\" y=\"{y}\" width=\"{room}\" height=\"{height}\" viewBox=\"{frame}\" data-hide=\"{hidden}\">{markup}</svg>",
            ));
        }
    }

    /// The marks in two columns.
    fn legend(&mut self, legend: &[Entry]) {
        const ROW: i32 = 26;
        for pair in legend.chunks(2) {
            for (x, Entry { mark, text }) in [MARGIN, WIDTH / 2].into_iter().zip(pair) {
                let y = self.y;
                self.write(format_args!(
                    "<g transform=\"translate({x} {y})\">{mark}<text x=\"26\" y=\"13\" font-size=\"14\">{text}</text></g>",
                ));
            }
            self.y += ROW;
        }
        self.y += 8;
    }

    fn write(&mut self, markup: std::fmt::Arguments) {
        // Writing to a string cannot fail.
        let _ = self.markup.write_fmt(markup);
    }
}

/// A text in lines of at most `longest` letters; a word that is longer than a line is cut.
fn wrapped(text: &str, longest: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    let mut room = longest;
    for word in text.split(' ') {
        let letters = word.chars().collect::<Vec<_>>();
        for (index, piece) in letters.chunks(longest).enumerate() {
            let line = lines.last().map_or("", String::as_str);
            let blank = usize::from(index == 0 && !line.is_empty());
            if piece.len() + blank > room {
                lines.push(String::new());
                room = longest;
            } else if blank == 1 {
                lines.last_mut().into_iter().for_each(|line| line.push(' '));
                room -= 1;
            }
            lines.last_mut().into_iter().for_each(|line| line.extend(piece));
            room -= piece.len();
        }
    }
    lines
}
