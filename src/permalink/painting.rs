//! A painted area as a short text for links, and back.
//!
//! Each letter stands for six bits (the alphabet of base64url, no padding). After the grid's version and a dot comes, for each
//! side and view in which something is painted, a letter that names both and the form of what follows:
//!
//! - *runs*: how many, then for each how many blocks it skips and how many it paints;
//! - *a picture*: one bit for each block of the view, the first one lowest.
//!
//! Numbers are written five bits at a time, lowest first; the sixth bit says that more follow. The shorter form is taken, runs
//! where both are alike. So whatever is painted, one leg in all views takes no more than [`LONGEST_LEG`] letters.

use crate::domain::{Atlas, Block, Brush, GRID_VERSION, Paint, Side, View};

/// The most letters that one leg takes in all views: its 2932 blocks as pictures.
pub const LONGEST_LEG: usize = 497;

const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/// In the first letter of a part: the left side, and a picture. The lowest bits number the view.
const LEFT: u32 = 0b10_0000;
const PICTURE: u32 = 0b01_0000;
/// In a letter of a number: more follow.
const MORE: u32 = 0b10_0000;

/// The text of a painted area, with the grid's version.
pub fn write(paint: &Paint, atlas: &Atlas) -> String {
    let mut text = format!("{GRID_VERSION}.");
    for side in Side::ALL {
        for (number, view) in (0..).zip(View::ALL) {
            let Some(blocks) = atlas.figure(view).map(|figure| paint.blocks(figure, side)) else { continue };
            if blocks.contains(&true) {
                let head = number | if side == Side::Left { LEFT } else { 0 };
                let (runs, picture) = (runs(&blocks), picture(&blocks));
                let (form, body) = if runs.len() <= picture.len() { (0, runs) } else { (PICTURE, picture) };
                text.push(letter(head | form));
                text.push_str(&body);
            }
        }
    }
    text
}

/// Reads what [`write`] wrote. `None` for anything else. What is no skin in this atlas is left out.
pub fn read(text: &str, atlas: &Atlas) -> Option<Paint> {
    let (version, text) = text.split_once('.')?;
    let mut letters = Letters(text.as_bytes().iter());
    let (mut paint, mut parts) = (Paint::default(), 0);
    if version.parse() != Ok(GRID_VERSION) {
        return None;
    }
    while !letters.0.as_slice().is_empty() {
        let head = letters.next()?;
        let view = *View::ALL.get((head & 0b1111) as usize)?;
        let side = if head & LEFT == 0 { Side::Right } else { Side::Left };
        let count = Block::all(view).len();
        let blocks = if head & PICTURE == 0 { letters.runs(count)? } else { letters.picture(count)? };
        let mut blocks = blocks.into_iter();
        paint.fill(atlas, view, side, Brush::Paint, |_| blocks.next() == Some(true));
        parts += 1;
        // No drawing has more.
        if parts > Side::ALL.len() * View::ALL.len() {
            return None;
        }
    }
    Some(paint)
}

fn letter(bits: u32) -> char {
    LETTERS.get(bits as usize).map_or('A', |letter| char::from(*letter))
}

fn runs(blocks: &[bool]) -> String {
    let (mut count, mut body) = (0, String::new());
    let mut rest = blocks;
    while let Some(skipped) = rest.iter().position(|painted| *painted) {
        rest = rest.get(skipped..).unwrap_or_default();
        let painted = rest.iter().position(|painted| !painted).unwrap_or(rest.len());
        rest = rest.get(painted..).unwrap_or_default();
        number(&mut body, skipped);
        number(&mut body, painted);
        count += 1;
    }
    let mut text = String::new();
    number(&mut text, count);
    text.push_str(&body);
    text
}

fn number(text: &mut String, number: usize) {
    let mut rest = number as u32;
    while rest >= MORE {
        text.push(letter(MORE | (rest % MORE)));
        rest /= MORE;
    }
    text.push(letter(rest));
}

fn picture(blocks: &[bool]) -> String {
    let bits = |six: &[bool]| (0..).zip(six).map(|(place, painted)| u32::from(*painted) << place).sum();
    blocks.chunks(6).map(|six| letter(bits(six))).collect()
}

struct Letters<'a>(std::slice::Iter<'a, u8>);

impl Letters<'_> {
    fn next(&mut self) -> Option<u32> {
        let byte = self.0.next()?;
        LETTERS.iter().position(|letter| letter == byte).map(|place| place as u32)
    }

    /// A number of at most three letters: no view has so many blocks.
    fn number(&mut self) -> Option<usize> {
        let mut number = 0;
        for place in 0..3 {
            let bits = self.next()?;
            number |= (bits % MORE) << (5 * place);
            if bits < MORE {
                return Some(number as usize);
            }
        }
        None
    }

    /// Runs that stay within `count` blocks.
    fn runs(&mut self, count: usize) -> Option<Vec<bool>> {
        let mut blocks = Vec::new();
        for _ in 0..self.number()? {
            for painted in [false, true] {
                let length = blocks.len() + self.number()?;
                if length > count {
                    return None;
                }
                blocks.resize(length, painted);
            }
        }
        Some(blocks)
    }

    fn picture(&mut self, count: usize) -> Option<Vec<bool>> {
        let mut blocks = Vec::new();
        for _ in 0..count.div_ceil(6) {
            let six = self.next()?;
            blocks.extend((0..6).map(|place| six >> place & 1 == 1));
        }
        Some(blocks)
    }
}
