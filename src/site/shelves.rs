//! What the app fetches: the atlas, drawings and texts of cards, each by the path of its file.

use std::collections::BTreeMap;

use crate::{
    assets::{CREDIT, Loaded, fingerprint},
    domain::Atlas,
    selection::{Page, Selection},
    ui::{
        FINDER, PATTERNS, STILL, Shelf, about_text, card_text, check_text, embed_text, finder_text, markup,
        share_markup, switches,
    },
};

/// The atlas as it is published, and the files beside it.
#[derive(Clone, Debug, PartialEq)]
pub struct Shelves {
    /// The atlas; each muscle knows the file of its card.
    pub atlas: Atlas,
    /// The drawings with their looks, and the texts of cards, by their paths below the site's root.
    pub files: BTreeMap<String, String>,
    /// The texts of the pages without the app, in the order of [`STILL`].
    pub still: [String; 2],
}

impl Shelves {
    /// Writes the texts, and names every file by its content. `looks` is the style sheet of figures that stand alone.
    pub fn new(loaded: &Loaded, looks: String) -> Self {
        let Loaded { atlas, texts, art } = loaded;
        let (mut atlas, mut files) = (atlas.clone(), BTreeMap::new());
        for figure in &atlas.figures {
            files.extend(art.get(&figure.view).map(|art| (figure.art.clone(), art.clone())));
        }
        atlas.looks = format!("looks-{}.css", fingerprint(looks.as_bytes()));
        files.insert(atlas.looks.clone(), looks);
        for muscle in &mut atlas.muscles {
            if let Some(text) = texts.muscle(&muscle.id) {
                let card = markup(card_text(muscle, text, texts));
                muscle.card = format!("card/{}-{}.html", muscle.id, fingerprint(card.as_bytes()));
                files.insert(muscle.card.clone(), card);
            }
        }
        atlas.check = markup(check_text(&texts.signs));
        atlas.switches = switches(&atlas);
        PATTERNS.clone_into(&mut atlas.patterns);
        atlas.share = markup(share_markup(CREDIT));
        Self { atlas, files, still: [about_text(texts), embed_text(texts)].map(markup) }
    }

    /// What the page of a selection has in it. Its links start from `root`.
    pub fn shelf(&self, selection: &Selection, root: &str) -> Shelf {
        let mut shelf = Shelf::default();
        for ((_, name), text) in STILL.iter().zip(&self.still).filter(|((page, _), _)| *page == selection.page) {
            shelf.put(name, Some(text.clone().into()));
        }
        if selection.page == Page::Map {
            shelf.put(FINDER, Some(markup(finder_text(&self.atlas, root, selection)).into()));
        }
        let art = self.atlas.figure(selection.shown_view(&self.atlas)).map(|figure| &figure.art);
        let card = selection.opened(&self.atlas).map(|muscle| &muscle.card);
        for (file, text) in art.into_iter().chain(card).filter_map(|file| self.files.get_key_value(file)) {
            shelf.put(file, Some(text.clone().into()));
        }
        shelf
    }
}
