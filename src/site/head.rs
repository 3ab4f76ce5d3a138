//! What every page has in its head.

use super::{
    headers::REFERRER,
    images::{Images, MANIFEST},
    links::about,
    options::BuildOptions,
    pages::PageFile,
};
use crate::{
    interface::{Interface, Message},
    selection::Page,
    sharing::escape,
};

/// What every page has in its head.
pub struct Files<'a> {
    /// The name of the atlas's file.
    pub atlas: &'a str,
    /// The name of the file of the interface's text.
    pub text: &'a str,
    /// The interface's text.
    pub interface: &'a Interface,
    /// The style sheet. It stands in the page itself: the first paint waits for nothing else.
    pub styles: &'a str,
    /// The style sheets that come later: the app's, and the one for paper.
    pub later: &'a [String; 2],
    /// The one script in the page itself: it runs before anything is painted.
    pub script: &'a str,
    /// The script in the page for addresses that do not exist.
    pub not_found: &'a str,
    /// The Content-Security-Policy.
    pub policy: String,
    /// How the site is built.
    pub options: BuildOptions<'a>,
}

impl Files<'_> {
    /// The policy as every page carries it. Other sites learn nothing of where a person comes from.
    fn rules(&self) -> String {
        let policy = format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{}\">", self.policy);
        let policy = if self.options.release { policy } else { String::new() };
        format!("{policy}<meta name=\"referrer\" content=\"{REFERRER}\"><script>{}</script>", self.script)
    }

    /// The head of a page, the one at `index`.
    pub fn head(&self, page: &PageFile, way_up: &str, drawn: Option<&Images>, index: usize) -> String {
        // The app is not mounted on pages without it: they need no atlas.
        let text = format!("<link rel=\"preload\" as=\"fetch\" crossorigin href=\"{way_up}{}\" data-text>", self.text);
        let preload = match page.selection.page {
            Page::Map => self.preload(page, way_up),
            Page::Embed => format!("<script type=\"module\" src=\"{way_up}embed.js\"></script>"),
            Page::Regions | Page::Muscles | Page::Causes | Page::About | Page::Data => String::new(),
        };
        let preview = drawn.and_then(|drawn| drawn.previews.get(index));
        let installed = drawn.map(|Images { touch, bars: [light, dark], .. }| {
            format!(
                "<link rel=\"manifest\" href=\"{way_up}{MANIFEST}\"><link rel=\"apple-touch-icon\" href=\"{way_up}{touch}\">\
                 <meta name=\"theme-color\" content=\"{light}\" data-scheme=\"light\" media=\"(prefers-color-scheme: light)\">\
                 <meta name=\"theme-color\" content=\"{dark}\" data-scheme=\"dark\" media=\"(prefers-color-scheme: dark)\">"
            )
        });
        // `boot.js` makes a style sheet of the app's once the app is on its way; a sheet for paper never blocks.
        let [app, print] = self.later;
        format!(
            "{}<title>{}</title><meta name=\"description\" content=\"{}\">{}\
             <style>{}</style>{text}{preload}\
             <link rel=\"preload\" as=\"style\" fetchpriority=\"low\" href=\"{way_up}{app}\" data-later>\
             <noscript><link rel=\"stylesheet\" href=\"{way_up}{app}\"></noscript>\
             <link rel=\"stylesheet\" media=\"print\" href=\"{way_up}{print}\">{}",
            self.rules(),
            escape(&page.title),
            escape(&page.description),
            about(page, self.interface, self.options.address, preview),
            self.styles,
            installed.unwrap_or_default(),
        )
    }

    /// What the app asks for first, so that it comes beside the app.
    fn preload(&self, page: &PageFile, way_up: &str) -> String {
        let link = |file: &str, hook: &str| {
            format!("<link rel=\"preload\" as=\"fetch\" crossorigin href=\"{way_up}{file}\"{hook}>")
        };
        let card = page.card.as_ref().map(|card| link(card, "")).unwrap_or_default();
        link(self.atlas, " data-atlas") + &card
    }

    /// The page for addresses that do not exist. It may be shown at any depth, so its links start at the site's address, or where a
    /// script finds the site; without a script, at the host's root.
    pub fn not_found(&self) -> String {
        let root = self.options.address.unwrap_or("/");
        let known = self.options.address.map(|root| format!(" data-root=\"{root}\"")).unwrap_or_default();
        let script = format!("<script data-file=\"{}\"{known}>{}</script>", self.text, self.not_found);
        let text = |message| escape(&self.interface.get(message));
        let link = |to: &str, name| format!("<li><a href=\"{root}{to}\" data-to=\"{to}\">{}</a></li>", text(name));
        format!(
            "<!doctype html>\n<html lang=\"{language}\"><head><meta charset=\"utf-8\">\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
             {rules}<meta name=\"robots\" content=\"noindex\"><title>{name}</title>\
             <meta name=\"description\" content=\"{text}\"><style>{styles}</style></head>\
             <body><main class=\"text\" data-page=\"not-found\"><h1>{title}</h1><p>{text}</p><ul>{links}</ul></main>{script}</body></html>\n",
            rules = self.rules(),
            language = self.interface.language(),
            title = text(Message::PagesNotFoundTitle),
            name = escape(&self.interface.site_title(&self.interface.get(Message::PagesNotFoundTitle))),
            styles = self.styles,
            text = text(Message::PagesNotFound),
            links = [
                ("", Message::PagesMap),
                ("pain/", Message::PagesRegions),
                ("muscle/", Message::PagesMuscles),
                ("cause/", Message::PagesCauses)
            ]
            .map(|(to, name)| link(to, name))
            .concat(),
        )
    }
}
