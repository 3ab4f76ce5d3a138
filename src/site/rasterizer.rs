//! Paints SVG into PNG, alike on every machine: with the fonts of the assets, none of the system's.

use std::{collections::HashMap, fs, io::Cursor, path::Path, sync::Arc};

use color_quant::NeuQuant;
use resvg::{
    tiny_skia::{Pixmap, Transform},
    usvg::{Options, Tree, fontdb::Database},
};

use super::io::Failure;
use crate::sharing::escape;

/// The font of pictures, in two weights.
const FONTS: [&str; 2] = ["Inter-Regular.ttf", "Inter-Bold.ttf"];

/// How many colours are kept as they are.
const KEPT: usize = 160;
/// One pixel in so many is looked at to choose the others.
const SAMPLE: i32 = 10;

/// How thick letters are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each name says it")]
pub enum Weight {
    Regular,
    Bold,
}

impl Weight {
    /// As SVG writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Regular => "400",
            Self::Bold => "700",
        }
    }
}

/// Reads SVG, knows the fonts, and paints.
pub struct Rasterizer(Options<'static>);

impl Rasterizer {
    /// Reads the fonts below `assets`.
    ///
    /// # Errors
    /// When one cannot be read.
    pub fn new(assets: &Path) -> Result<Self, Failure> {
        let mut fonts = Database::new();
        for name in FONTS {
            let path = assets.join("fonts").join(name);
            fonts.load_font_data(fs::read(&path).map_err(|error| Failure::File { path, error })?);
        }
        Ok(Self(Options { font_family: "Inter".to_owned(), fontdb: Arc::new(fonts), ..Options::default() }))
    }

    /// A picture of `width` x `height` pixels; the `credit` of the drawings goes with it. `name` is for messages.
    ///
    /// # Errors
    /// When the SVG cannot be read.
    pub fn png(
        &self,
        name: &str,
        svg: &str,
        (width, height): (u32, u32),
        credit: Option<&str>,
    ) -> Result<Vec<u8>, Failure> {
        let failure = |why: String| Failure::Picture { name: name.to_owned(), why };
        let tree = Tree::from_str(svg, &self.0).map_err(|error| failure(error.to_string()))?;
        let mut pixels = Pixmap::new(width, height).ok_or_else(|| failure("it has no size".to_owned()))?;
        let (across, down) = (width as f32 / tree.size().width(), height as f32 / tree.size().height());
        resvg::render(&tree, Transform::from_scale(across, down), &mut pixels.as_mut());
        encode(&pixels, credit).map_err(|error| failure(error.to_string()))
    }

    /// How wide a line of text is, in its own units.
    pub fn width(&self, text: &str, size: f64, weight: Weight) -> f64 {
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\"><text y=\"99\" font-size=\"{size}\" font-weight=\"{}\">{}</text></svg>",
            weight.as_str(),
            escape(text),
        );
        Tree::from_str(&svg, &self.0).map_or(0.0, |tree| f64::from(tree.root().bounding_box().width()))
    }
}

/// Width and height of a PNG. `name` is for messages.
///
/// # Errors
/// When it cannot be read.
pub fn size(name: &str, png: &[u8]) -> Result<(u32, u32), Failure> {
    let reader = png::Decoder::new(Cursor::new(png)).read_info();
    let reader = reader.map_err(|error| Failure::Picture { name: name.to_owned(), why: error.to_string() })?;
    Ok(reader.info().size())
}

/// The pixels as a PNG of at most 256 colours, a third of the size of one that has all of them.
fn encode(pixels: &Pixmap, credit: Option<&str>) -> Result<Vec<u8>, png::EncodingError> {
    let straight = pixels.pixels().iter().map(|pixel| pixel.demultiply());
    let colours: Vec<_> = straight.map(|one| [one.red(), one.green(), one.blue(), one.alpha()]).collect();
    let (palette, place) = palette(&colours);
    let rgb: Vec<_> = palette.iter().flat_map(|colour| colour.iter().take(3)).copied().collect();
    let alpha: Vec<_> = palette.iter().filter_map(|colour| colour.last()).copied().collect();
    let places: Vec<_> = colours.iter().map(|colour| place.get(colour).copied().unwrap_or_default()).collect();
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, pixels.width(), pixels.height());
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_palette(rgb);
    // Opaque pictures stay so: the palette may be off by one.
    if colours.iter().any(|[.., alpha]| *alpha < 255) {
        encoder.set_trns(alpha);
    }
    encoder.set_compression(png::Compression::High);
    encoder.set_filter(png::Filter::NoFilter);
    if let Some(credit) = credit {
        encoder.add_itxt_chunk("Copyright".to_owned(), credit.to_owned())?;
    }
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&places)?;
    writer.finish()?;
    Ok(bytes)
}

/// Red, green, blue and opacity.
type Colour = [u8; 4];

/// 256 colours, and which of them stands for each colour of a picture. Those that cover most of it are kept as they are: fills
/// and marks, while the shades between them come as near as they can.
fn palette(colours: &[Colour]) -> (Vec<Colour>, HashMap<Colour, u8>) {
    let mut counts: HashMap<Colour, usize> = HashMap::new();
    colours.iter().for_each(|colour| *counts.entry(*colour).or_default() += 1);
    let mut most: Vec<_> = counts.iter().map(|(colour, count)| (*count, *colour)).collect();
    most.sort_unstable_by(|one, other| other.cmp(one));
    let mut palette: Vec<_> = most.iter().take(KEPT).map(|(_, colour)| *colour).collect();
    let mut place: HashMap<_, _> = palette.iter().copied().zip(0..).collect();
    let rest: Vec<_> = colours.iter().filter(|colour| !place.contains_key(*colour)).copied().collect();
    if !rest.is_empty() {
        let near = NeuQuant::new(SAMPLE, 256 - KEPT, rest.as_flattened());
        palette.extend(near.color_map_rgba().as_chunks().0);
        let nearest = most.iter().skip(KEPT).map(|(_, colour)| (*colour, (KEPT + near.index_of(colour)) as u8));
        place.extend(nearest);
    }
    (palette, place)
}
