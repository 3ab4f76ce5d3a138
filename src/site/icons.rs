//! The site's icon in the sizes and shapes that devices ask for.

use super::{io::Failure, preview::inside, previews::ImageFile, rasterizer::Rasterizer};

/// What an icon is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Shown as it is.
    Any,
    /// The device cuts a shape out of it, but leaves its middle.
    Maskable,
    /// The home screen of Apple's devices, which round its corners.
    Touch,
}

/// An icon as a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Icon {
    /// What it is for.
    pub purpose: Purpose,
    /// Its width and height in pixels.
    pub size: u32,
    /// The file.
    pub image: ImageFile,
}

const ICONS: [(Purpose, &str, u32); 4] = [
    (Purpose::Any, "any", 192),
    (Purpose::Any, "any", 512),
    (Purpose::Maskable, "maskable", 512),
    (Purpose::Touch, "touch", 180),
];

/// All icons, from the icon's SVG. Where the device cuts it, it stands smaller on a `ground` that reaches the edges.
///
/// # Errors
/// When one cannot be drawn.
pub fn icons(rasterizer: &Rasterizer, svg: &str, ground: &str) -> Result<Vec<Icon>, Failure> {
    let draw = |(purpose, name, size)| {
        let svg = match purpose {
            Purpose::Any => svg.to_owned(),
            // The middle that is left has four fifths of the width.
            Purpose::Maskable => on_ground(svg, ground, 0.74),
            Purpose::Touch => on_ground(svg, ground, 0.92),
        };
        let name = format!("icon/{name}-{size}");
        let png = rasterizer.png(&name, &svg, (size, size), None)?;
        Ok(Icon { purpose, size, image: ImageFile::new(&name, png) })
    };
    ICONS.into_iter().map(draw).collect()
}

fn on_ground(svg: &str, ground: &str, scale: f64) -> String {
    let edge = 32.0 * (1.0 - scale);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 64 64\"><rect width=\"64\" height=\"64\" fill=\"{ground}\"/>\
         <g transform=\"translate({edge} {edge}) scale({scale})\">{}</g></svg>",
        inside(svg, "<svg"),
    )
}
