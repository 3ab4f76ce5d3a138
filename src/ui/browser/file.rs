//! Files that are made in the browser and handed to the person.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobPropertyBag, CanvasRenderingContext2d, Element, HtmlAnchorElement, HtmlCanvasElement, HtmlImageElement,
    Url,
    js_sys::{Array, Promise},
};

use super::all_in;

/// The address of a file in the browser's memory. It is given back when this is dropped.
#[derive(Debug)]
pub struct BlobUrl(String);

impl BlobUrl {
    /// A file with this text in it.
    pub fn of(text: &str, kind: &str) -> Option<Self> {
        let options = BlobPropertyBag::new();
        options.set_type(kind);
        Self::new(&Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options).ok()?)
    }

    fn new(blob: &Blob) -> Option<Self> {
        Url::create_object_url_with_blob(blob).ok().map(Self)
    }

    /// Saves the file under a name, as if a link to it had been pressed.
    pub fn save(self, name: &str) -> Option<Self> {
        let link: HtmlAnchorElement = create("a")?;
        link.set_href(&self.0);
        link.set_download(name);
        link.click();
        Some(self)
    }
}

impl Drop for BlobUrl {
    fn drop(&mut self) {
        let _refused = Url::revoke_object_url(&self.0);
    }
}

/// The text of the file that was chosen in the field of an event. `None` where there is none, it is larger than `largest` bytes, or it
/// cannot be read. The field is empty afterwards, so that the same file can be chosen again.
pub async fn chosen_text(event: &web_sys::Event, largest: f64) -> Option<String> {
    let field: web_sys::HtmlInputElement = event.target()?.dyn_into().ok()?;
    let file = field.files()?.get(0)?;
    let text = if file.size() <= largest { JsFuture::from(file.text()).await.ok()?.as_string() } else { None };
    field.set_value("");
    text
}

/// Why a PNG could not be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DrawingFailure {
    /// The browser did not draw the picture, or gives none out.
    Refused,
    /// The browser changes the pixels that pages read, so that nobody is known again by them.
    Noise,
}

/// A picture as a PNG, with so many pixels for each of its own. Its top left corner has to be white.
pub async fn drawn(picture: &BlobUrl, sharpness: u32) -> Result<BlobUrl, DrawingFailure> {
    let sheet = painted(picture, sharpness).await.ok_or(DrawingFailure::Refused)?;
    if !has_white_corner(&sheet).ok_or(DrawingFailure::Refused)? {
        return Err(DrawingFailure::Noise);
    }
    png(&sheet).await.ok_or(DrawingFailure::Refused)
}

/// A canvas with the picture on it.
async fn painted(picture: &BlobUrl, sharpness: u32) -> Option<CanvasRenderingContext2d> {
    let image = HtmlImageElement::new().ok()?;
    image.set_src(&picture.0);
    JsFuture::from(image.decode()).await.ok()?;
    let canvas: HtmlCanvasElement = create("canvas")?;
    let (width, height) = (image.natural_width() * sharpness, image.natural_height() * sharpness);
    canvas.set_width(width);
    canvas.set_height(height);
    let sheet: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    let (width, height) = (f64::from(width), f64::from(height));
    sheet.draw_image_with_html_image_element_and_dw_and_dh(&image, 0.0, 0.0, width, height).ok()?;
    Some(sheet)
}

/// Whether white is read back where white was drawn; `None` where nothing can be read. Some browsers turn a pixel's last bits to protect
/// people from tracking, which nobody sees.
fn has_white_corner(sheet: &CanvasRenderingContext2d) -> Option<bool> {
    /// Width and height of the corner, in pixels.
    const CORNER: f64 = 16.0;
    /// The darkest that a channel of a white pixel may be.
    const WHITE: u8 = 0xf8;
    let pixels = sheet.get_image_data(0.0, 0.0, CORNER, CORNER).ok()?.data();
    Some(pixels.iter().all(|channel| *channel >= WHITE))
}

/// A canvas as a file.
async fn png(sheet: &CanvasRenderingContext2d) -> Option<BlobUrl> {
    let canvas = sheet.canvas()?;
    let blob = Promise::new(&mut |done, refuse| {
        if let Err(error) = canvas.to_blob(&done) {
            let _no_answer = refuse.call1(&JsValue::UNDEFINED, &error);
        }
    });
    BlobUrl::new(JsFuture::from(blob).await.ok()?.dyn_ref()?)
}

fn create<T: JsCast>(name: &str) -> Option<T> {
    gloo::utils::document().create_element(name).ok()?.dyn_into().ok()
}

/// A copy of a figure on the page, with nothing in it to press.
pub struct FigureCopy {
    /// The one of two that are compared which it shows; empty for a single figure.
    pub name: String,
    svg: Element,
}

impl FigureCopy {
    /// Copies the figures that are shown beside each other. X's, patches and search areas are left out where they are withheld.
    pub fn all(withholds_points: bool) -> Vec<Self> {
        let page = gloo::utils::document().document_element();
        let panes = page.iter().flat_map(|page| all_in(page, ".pane"));
        panes.filter_map(|pane| Self::of(&pane, withholds_points)).collect()
    }

    fn of(pane: &Element, withholds_points: bool) -> Option<Self> {
        let find = |selector: &str| pane.query_selector(selector).ok().flatten();
        let copy: Element = find("svg[data-view]")?.clone_node_with_deep(true).ok()?.dyn_into().ok()?;
        let withheld = if withholds_points { ", .to-press" } else { "" };
        for useless in all_in(&copy, &format!(".region:not(.marked), .reach{withheld}")) {
            useless.remove();
        }
        // What extensions put in need not be well-formed XML.
        let foreign = |element: &Element| element.namespace_uri() != copy.namespace_uri();
        for element in all_in(&copy, "*").filter(foreign) {
            element.remove();
        }
        for link in all_in(&copy, "a") {
            let _refused = link.remove_attribute("href");
        }
        Some(Self { name: find("p").and_then(|name| name.text_content()).unwrap_or_default(), svg: copy })
    }

    /// Whether something is in it.
    pub fn has(&self, selector: &str) -> bool {
        self.svg.query_selector(selector).is_ok_and(|found| found.is_some())
    }

    /// What stands in one of its attributes.
    pub fn attribute(&self, name: &str) -> String {
        self.svg.get_attribute(name).unwrap_or_default()
    }

    /// Its markup, without the outermost element.
    pub fn markup(&self) -> String {
        self.svg.inner_html()
    }
}
