//! The figure as a file: what stands on the page, with its looks, as an SVG, or drawn by the browser as a PNG.

use crate::{
    interface::{Interface, Message},
    sharing::{Drawing, Entry, Picture, file_name},
    ui::{
        browser::{
            self,
            file::{BlobUrl, DrawingFailure, FigureCopy, drawn},
        },
        shared::Shared,
    },
};

/// Pixels of a PNG for one of the picture.
const SHARPNESS: u32 = 2;

/// Each mark: where it is in a figure, how it is drawn in the legend (with the same classes, so that it looks the same), and what
/// it means.
const MARKS: [(&str, &str, Message); 13] = [
    (".marked", r##"<g class="region marked"><use xlink:href="#box"/></g>"##, Message::LegendPain),
    (
        ".overlay:not(:has(.matched, .unexplained)) ~ g .painted",
        r#"<circle class="painted" cx="8" cy="8" r="8"/>"#,
        Message::LegendPainted,
    ),
    (
        ".zones.primary use",
        r##"<g class="zones primary"><use class="hue red" xlink:href="#box"/></g>"##,
        Message::LegendPrimary,
    ),
    (
        ".zones.spillover use",
        r##"<g class="zones spillover"><use class="hue red" xlink:href="#box" fill="url(#stipple-red)"/></g>"##,
        Message::LegendSpillover,
    ),
    (".nerves use", r##"<g class="nerves"><use xlink:href="#box" fill="url(#nerve)"/></g>"##, Message::LegendNerve),
    (
        ".causes use",
        r##"<g class="causes"><use class="primary" xlink:href="#box" fill="url(#cause)"/></g>"##,
        Message::LegendCause,
    ),
    (
        ".x",
        r#"<g class="x hue red"><path class="halo" d="M3 3l10 10m0-10l-10 10"/><path d="M3 3l10 10m0-10l-10 10"/></g>"#,
        Message::LegendX,
    ),
    (
        ".patches rect",
        r#"<g class="patches"><rect x="1" y="3" width="14" height="10" rx="3"/></g>"#,
        Message::LegendPatch,
    ),
    (".searches use", r##"<g class="searches"><use xlink:href="#box" fill="url(#inch)"/></g>"##, Message::LegendSearch),
    (
        ".cautions use",
        r##"<g class="cautions"><use xlink:href="#box" fill="url(#careful)"/></g>"##,
        Message::LegendCareful,
    ),
    (
        ".skins .matched",
        r#"<g class="skins"><path class="matched" d="M1 1h14v14h-14z"/></g>"#,
        Message::CandidatesMatched,
    ),
    (
        ".skins .unexplained",
        r#"<g class="skins"><path class="unexplained" d="M1 1h14v14h-14z"/></g>"#,
        Message::CandidatesUnexplained,
    ),
    (
        ".skins .expected",
        r#"<g class="skins"><path class="expected" d="M1 1h14v14h-14z"/></g>"#,
        Message::CandidatesExpected,
    ),
];

/// The formats of a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each name says it")]
pub enum Format {
    Svg,
    Png,
}

impl Format {
    /// Every format, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Svg, Self::Png];

    /// Its ending in file names.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Svg => "svg",
            Self::Png => "png",
        }
    }
}

/// What goes into a picture beside the figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Export {
    /// The interface's text.
    pub text: Shared<Interface>,
    /// The address of the style sheet of figures that stand alone.
    pub stylesheet: String,
    /// The whole credit of the drawing.
    pub credit: String,
    /// The heading.
    pub heading: String,
    /// The address of what is shown.
    pub address: String,
    /// Whether the figure's X's and patches are left out.
    pub withholds_points: bool,
}

impl Export {
    /// Makes a file of the figure on the page and hands it to the person. The file is there as long as what comes back is kept.
    ///
    /// # Errors
    /// What to tell the person when it could not be made.
    pub async fn save(&self, format: Format) -> Result<BlobUrl, Message> {
        // First of all: what is on the page may change while something is on its way.
        let figures = FigureCopy::all(self.withholds_points);
        let svg = self.svg(&figures).await.ok_or(Message::SharePictureFailed)?;
        let file = match format {
            Format::Svg => svg,
            Format::Png => drawn(&svg, SHARPNESS).await.map_err(|failure| match failure {
                DrawingFailure::Refused => Message::SharePngRefused,
                DrawingFailure::Noise => Message::SharePngNoise,
            })?,
        };
        let name = format!("{}.{}", file_name(&self.address), format.as_str());
        file.save(&name).ok_or(Message::SharePictureFailed)
    }

    /// The figures as an SVG; `None` without any, or when their style sheet does not arrive.
    async fn svg(&self, figures: &[FigureCopy]) -> Option<BlobUrl> {
        let first = figures.first()?;
        let has = |selector: &str| figures.iter().any(|figure| figure.has(selector));
        let stylesheet = browser::fetch_text(&self.stylesheet).await?;
        let marks = MARKS.into_iter().filter(|(selector, ..)| has(selector));
        let marks = marks.map(|(_, mark, text)| (mark, self.text.get(text))).collect::<Vec<_>>();
        let legend = marks.iter().map(|(mark, text)| Entry { mark, text });
        let markups = figures.iter().map(FigureCopy::markup).collect::<Vec<_>>();
        let drawings = figures.iter().zip(&markups).map(|(figure, markup)| Drawing { name: &figure.name, markup });
        let picture = Picture {
            title: &self.heading,
            drawings: &drawings.collect::<Vec<_>>(),
            frame: &first.attribute("viewBox"),
            hidden: &first.attribute("data-hide"),
            legend: &legend.collect::<Vec<_>>(),
            address: &self.address,
            credit: &self.text.get(Message::SharePictureCredit),
            full_credit: &self.credit,
            stylesheet: &stylesheet,
        };
        BlobUrl::of(&picture.svg(), "image/svg+xml")
    }
}
