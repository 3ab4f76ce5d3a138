//! What pages say to those who link to them, and to search engines.

use serde_json::json;

use super::{
    pages::{PageFile, PageSubject},
    preview::SIZE,
    previews::ImageFile,
};
use crate::{
    interface::{Interface, Message},
    sharing::escape,
};

/// What a link to the page shows, and the page as data. Addresses only where the site's own is known.
pub fn about(page: &PageFile, interface: &Interface, address: Option<&str>, preview: Option<&ImageFile>) -> String {
    let url = address.map(|address| format!("{address}{}", page.path));
    let canonical = url.as_ref().map(|url| format!("<link rel=\"canonical\" href=\"{}\">", escape(url)));
    let root = address.map_or_else(|| page.way_up(), str::to_owned);
    let image = preview.map(|preview| format!("{root}{}", preview.file));
    let [width, height] = [SIZE.0, SIZE.1].map(|pixels| image.as_ref().map(|_| pixels.to_string()));
    let alt = image.as_ref().map(|_| interface.preview_name(&page.title));
    let site = interface.get(Message::SiteName);
    let shown = [
        ("og:type", Some("website")),
        ("og:site_name", Some(&*site)),
        ("og:title", Some(&page.title)),
        ("og:description", Some(&page.description)),
        ("og:url", url.as_deref()),
        ("og:image", image.as_deref()),
        ("og:image:width", width.as_deref()),
        ("og:image:height", height.as_deref()),
        ("og:image:alt", alt.as_deref()),
    ];
    let shown = shown
        .into_iter()
        .filter_map(|(name, value)| Some(format!("<meta property=\"{name}\" content=\"{}\">", escape(value?))));
    let mut data = json!({
        "@context": "https://schema.org",
        "@type": "WebPage",
        "name": page.title,
        "description": page.description,
        "inLanguage": interface.language(),
        "url": url,
        "isPartOf": { "@type": "WebSite", "name": &*site },
    });
    if let (Some(data), Some(PageSubject { kind, name, same_as, citations })) = (data.as_object_mut(), &page.subject) {
        data.insert("about".to_owned(), json!({ "@type": kind, "name": name, "sameAs": same_as }));
        data.insert("citation".to_owned(), json!(citations));
    }
    let card = match &image {
        Some(image) => {
            let image = escape(image);
            format!(
                "<meta name=\"twitter:card\" content=\"summary_large_image\"><meta name=\"twitter:image\" content=\"{image}\">"
            )
        }
        None => "<meta name=\"twitter:card\" content=\"summary\">".to_owned(),
    };
    // Nothing in it may end the element that it stands in.
    let data = data.to_string().replace('<', "\\u003c");
    format!(
        "{}{}{card}<script type=\"application/ld+json\">{data}</script>",
        canonical.unwrap_or_default(),
        shown.collect::<String>(),
    )
}

/// The list of all pages, for search engines.
pub fn sitemap(pages: &[PageFile], address: &str) -> String {
    let pages =
        pages.iter().map(|page| format!("<url><loc>{}</loc></url>\n", escape(&format!("{address}{}", page.path))));
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{}</urlset>\n",
        pages.collect::<String>(),
    )
}

/// What search engines may read: everything.
pub fn robots(address: Option<&str>) -> String {
    let map = address.map(|address| format!("Sitemap: {address}sitemap.xml\n"));
    format!("User-agent: *\nAllow: /\n{}", map.unwrap_or_default())
}
