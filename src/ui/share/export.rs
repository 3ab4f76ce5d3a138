//! The figure as a file: what stands on the page, with its looks, as an SVG, or drawn by the browser as a PNG. Browser only.

use crate::ui::{
    browser::{
        self,
        file::{BlobUrl, FigureCopy, drawn},
    },
    share::dialog::ShareDialog,
    words::{self, share},
};
use crate::{
    scene::SkinKind,
    sharing::{Entry, Picture, file_name},
};

/// Pixels of a PNG for one of the picture.
const SHARPNESS: u32 = 2;

/// Each mark as it stands in a figure, and in the legend: with the same classes, so that it has the same looks.
const MARKS: [(&str, Entry<'static>); 9] = [
    (".marked", Entry { mark: r##"<g class="region marked"><use xlink:href="#box"/></g>"##, text: words::LEGEND_PAIN }),
    (
        ".overlay:not(:has(.matched, .unexplained)) ~ g .painted",
        Entry { mark: r#"<path class="painted" d="M8 8h0"/>"#, text: words::painting::AREA },
    ),
    (
        ".zones.primary use",
        Entry {
            mark: r##"<g class="zones primary"><use class="hue red" xlink:href="#box"/></g>"##,
            text: words::LEGEND_PRIMARY,
        },
    ),
    (
        ".zones.spillover use",
        Entry {
            mark: r##"<g class="zones spillover"><use class="hue red" xlink:href="#box" fill="url(#stipple-red)"/></g>"##,
            text: words::LEGEND_SPILLOVER,
        },
    ),
    (
        ".nerves use",
        Entry {
            mark: r##"<g class="nerves"><use xlink:href="#box" fill="url(#nerve)"/></g>"##,
            text: words::LEGEND_NERVE,
        },
    ),
    (
        ".x",
        Entry {
            mark: r#"<g class="x hue red"><path class="halo" d="M3 3l10 10m0-10l-10 10"/><path d="M3 3l10 10m0-10l-10 10"/></g>"#,
            text: words::LEGEND_X,
        },
    ),
    (
        ".patches rect",
        Entry {
            mark: r#"<g class="patches"><rect x="1" y="3" width="14" height="10" rx="3"/></g>"#,
            text: words::LEGEND_PATCH,
        },
    ),
    (
        ".searches use",
        Entry {
            mark: r##"<g class="searches"><use xlink:href="#box" fill="url(#inch)"/></g>"##,
            text: words::LEGEND_SEARCH,
        },
    ),
    (
        ".cautions use",
        Entry {
            mark: r##"<g class="cautions"><use xlink:href="#box" fill="url(#careful)"/></g>"##,
            text: words::LEGEND_CAREFUL,
        },
    ),
];

/// Makes a file of the figure on the page, as `svg` or `png`, and hands it to the person. The file is there as long as what comes
/// back is kept; `None` when it could not be made.
pub async fn save(format: &str, dialog: &ShareDialog) -> Option<BlobUrl> {
    let looks = browser::fetch_text(&dialog.data("looks")).await?;
    let figure = FigureCopy::take()?;
    let marks = MARKS.into_iter().filter(|(selector, _)| figure.has(selector)).map(|(_, entry)| entry);
    let skins = skins(&figure);
    let legend = marks.chain(skins.iter().map(|(mark, text)| Entry { mark, text }));
    let address = dialog.address();
    let picture = Picture {
        title: &dialog.data("heading"),
        drawing: &figure.markup(),
        frame: &figure.attribute("viewBox"),
        hidden: &figure.attribute("data-hide"),
        legend: &legend.collect::<Vec<_>>(),
        address: &address,
        credit: share::PICTURE_CREDIT,
        full_credit: &dialog.credit(),
        looks: &looks,
    };
    let svg = BlobUrl::of(&picture.svg(), "image/svg+xml")?;
    let file = if format == "png" { drawn(&svg, SHARPNESS).await? } else { svg };
    file.save(&format!("{}.{format}", file_name(&address)))
}

/// The looks of skin that is told apart on the figure, as the page explains them: the muscles that it names are different ones each
/// time.
fn skins(figure: &FigureCopy) -> Vec<(String, String)> {
    let kinds = SkinKind::FIT.into_iter().chain(SkinKind::COMPARED).map(SkinKind::as_str);
    let entries = kinds.filter(|kind| figure.has(&format!(".skins .{kind}"))).filter_map(|kind| {
        let text = browser::find(&format!(".says .legend li:has(.{kind})"))?.text_content()?;
        Some((format!("<g class=\"skins\"><path class=\"{kind}\" d=\"M1 1h14v14h-14z\"/></g>"), text))
    });
    entries.collect()
}
