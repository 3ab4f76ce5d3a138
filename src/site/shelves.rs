//! What the app fetches: the atlas, drawings and texts of cards, each by the path of its file.

use std::collections::BTreeMap;

use crate::{
    assets::{CREDIT, Loaded, fingerprint},
    domain::Atlas,
    selection::Selection,
    ui::{STILL, Shelf, about_text, card_text, embed_text, markup, share_markup},
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
        let Loaded { atlas, texts, art, .. } = loaded;
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
        atlas.share = markup(share_markup(CREDIT));
        Self { atlas, files, still: [about_text(texts), embed_text(texts)].map(markup) }
    }

    /// What the page of a selection has in it.
    pub fn shelf(&self, selection: &Selection) -> Shelf {
        let mut shelf = Shelf::default();
        for ((_, name), text) in STILL.iter().zip(&self.still).filter(|((page, _), _)| *page == selection.page) {
            shelf.put(name, Some(text.clone().into()));
        }
        let art = self.atlas.figure(selection.shown_view(&self.atlas)).map(|figure| &figure.art);
        let card = selection.opened(&self.atlas).map(|muscle| &muscle.card);
        for (file, text) in art.into_iter().chain(card).filter_map(|file| self.files.get_key_value(file)) {
            shelf.put(file, Some(text.clone().into()));
        }
        shelf
    }
}
