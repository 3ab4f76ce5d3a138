//! The public pages, and what each says about itself.

use crate::{
    domain::{Atlas, Texts},
    interface::{Interface, Message},
    permalink::{self, Reading},
    selection::{Page, Selection},
    ui::title::{page_name, title},
};

/// What a page is about, as search engines know it.
#[derive(Clone, Debug, PartialEq)]
pub struct PageSubject {
    /// Its type of schema.org.
    pub kind: &'static str,
    /// Its scientific name.
    pub name: String,
    /// Its addresses in public ontologies.
    pub same_as: Vec<String>,
    /// The addresses of the sources.
    pub citations: Vec<String>,
}

/// One public page.
#[derive(Clone, Debug, PartialEq)]
pub struct PageFile {
    /// Its path below the site's root: empty, or with a slash at its end.
    pub path: String,
    /// Its name in the browser's tab.
    pub title: String,
    /// Its heading.
    pub heading: String,
    /// It in one sentence, for search engines.
    pub description: String,
    /// What is chosen on it.
    pub selection: Selection,
    /// The muscle or the cause that it is about.
    pub subject: Option<PageSubject>,
    /// The file of the opened card's text, below the site's root: it is fetched at once.
    pub card: Option<String>,
    /// Parts of its address that could not be read; a page of the site has none.
    pub unread: Vec<String>,
}

impl PageFile {
    /// The page of a selection, with a description of it.
    pub fn new(interface: &Interface, atlas: &Atlas, selection: Selection, description: String) -> Self {
        let path = permalink::write(&selection, atlas);
        Self {
            path,
            title: title(interface, atlas, &selection),
            heading: page_name(interface, atlas, &selection).to_string(),
            card: selection.opened_card(atlas).cloned(),
            description,
            selection,
            subject: None,
            unread: Vec::new(),
        }
    }

    /// A name for files about it: `pain-heel-back`.
    pub fn name(&self) -> String {
        if self.path.is_empty() { "map".to_owned() } else { self.path.trim_end_matches('/').replace('/', "-") }
    }

    /// Its path, and those of its region or muscle by the ids that it once had. All of them lie equally deep.
    pub fn paths(&self) -> Vec<String> {
        let (folder, id) = self.path.trim_end_matches('/').split_once('/').unwrap_or_default();
        let old = permalink::OLD_IDS.into_iter().filter(|(_, new)| *new == id);
        [self.path.clone()].into_iter().chain(old.map(|(old, _)| format!("{folder}/{old}/"))).collect()
    }

    /// What its address says.
    pub fn reading(&self) -> Reading {
        Reading { selection: self.selection.clone(), unread: self.unread.clone() }
    }

    /// The way from the page up to the site's root: `../../`, or nothing.
    pub fn way_up(&self) -> String {
        "../".repeat(self.path.matches('/').count())
    }
}

/// Every public page of the atlas.
pub fn pages(atlas: &Atlas, texts: &Texts, interface: &Interface) -> Vec<PageFile> {
    let page =
        |page: Page, description: &str| PageFile::new(interface, atlas, Selection::page(page), description.to_owned());
    let mut pages = vec![
        page(Page::Map, &interface.get(Message::SiteDescription)),
        page(Page::Regions, &interface.get(Message::PagesRegionsIntro)),
        page(Page::Muscles, &interface.get(Message::PagesMusclesIntro)),
        page(Page::Causes, &interface.get(Message::PagesCausesIntro)),
        page(Page::About, &texts.about.description),
        page(Page::Embed, &texts.embed.description),
        page(Page::Data, &texts.data.description),
    ];
    let regions = atlas.regions.iter().map(|region| region.id.as_str());
    // A region that was split keeps its page, which shows all its parts.
    for id in regions.chain(permalink::SPLIT_REGIONS.map(|(old, _)| old)) {
        let path = format!("pain/{id}/");
        let selection = permalink::read(&path, "", atlas).selection;
        let named = selection.spots(atlas).into_iter().filter_map(|spot| atlas.region(&spot.region));
        let names: Vec<_> = named.map(|region| &*region.name).collect();
        let description = interface.heading_pain_description(&names.join(", "));
        pages.push(PageFile { path, ..PageFile::new(interface, atlas, selection, description) });
    }
    let addresses = |keys: &[String]| texts.sources_of(keys).into_iter().filter_map(|source| source.url).collect();
    pages.extend(atlas.muscles.iter().zip(&texts.muscles).map(|(muscle, text)| {
        let selection = Selection { muscle: Some(muscle.id.clone()), ..Selection::default() };
        let subject = PageSubject {
            kind: "Muscle",
            name: muscle.latin.clone(),
            same_as: text.ids.addresses(),
            citations: addresses(&text.sources),
        };
        let page = PageFile::new(interface, atlas, selection, text.role.clone());
        PageFile { subject: Some(subject), ..page }
    }));
    pages.extend(atlas.causes.iter().zip(&texts.causes).map(|(cause, text)| {
        let selection = Selection { cause: Some(cause.id.clone()), ..Selection::default() };
        let subject = PageSubject {
            kind: "MedicalCondition",
            name: cause.medical.clone(),
            same_as: Vec::new(),
            citations: addresses(&text.sources),
        };
        PageFile { subject: Some(subject), ..PageFile::new(interface, atlas, selection, text.what.clone()) }
    }));
    pages
}
