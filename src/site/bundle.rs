//! What the app fetches: the atlas, drawings and cards, each by the path of its file.

use std::collections::BTreeMap;

use super::{
    cards::card,
    cause_cards::cause_card,
    plate::{PlateStyles, plate},
};
use crate::{
    assets::{Loaded, fingerprint},
    domain::{Atlas, Card, CauseCard, FigureArt},
    selection::Selection,
    ui::{Fetched, File, FileCache, Shared},
};

/// The atlas as it is published, and the files beside it, by their paths below the site's root.
#[derive(Clone, Debug, PartialEq)]
pub struct Bundle {
    /// The atlas; figures know the files of their art, muscles those of their cards.
    pub atlas: Atlas,
    /// The drawings.
    pub art: BTreeMap<String, FigureArt>,
    /// The cards.
    pub cards: BTreeMap<String, Card>,
    /// The cards of other causes.
    pub cause_cards: BTreeMap<String, CauseCard>,
    /// The plates as SVG.
    pub plates: BTreeMap<String, String>,
    /// The style sheet of figures that stand alone, which [`Atlas::stylesheet`] names.
    pub stylesheet: String,
}

impl Bundle {
    /// Makes the cards and plates, and names every file by its content.
    ///
    /// # Errors
    /// When a file cannot be packed.
    pub fn new(loaded: &Loaded, styles: PlateStyles) -> Result<Self, postcard::Error> {
        let Loaded { atlas, texts, interface, art: drawings } = loaded;
        let (whole, interface) = (Shared::from(atlas.clone()), Shared::from(interface.clone()));
        let (mut atlas, mut art, mut cards, mut plates) =
            (atlas.clone(), BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
        let mut cause_cards = BTreeMap::new();
        for cause in &mut atlas.causes {
            if let Some(text) = texts.cause(&cause.id) {
                let card = cause_card(&whole, cause, text, texts);
                cause.card = format!("cause/{}-{}.bin", cause.id, fingerprint(&postcard::to_allocvec(&card)?));
                cause_cards.insert(cause.card.clone(), card);
            }
        }
        for figure in &mut atlas.figures {
            if let Some(drawing) = drawings.get(&figure.view) {
                let hash = fingerprint(&postcard::to_allocvec(drawing)?);
                figure.art = format!("art/{}-{hash}.bin", figure.view.as_str());
                art.insert(figure.art.clone(), drawing.clone());
                let plate = plate(&interface, &whole, figure, drawing, &styles);
                figure.plate = format!("plate/{}-{}.svg", figure.view.as_str(), fingerprint(plate.as_bytes()));
                plates.insert(figure.plate.clone(), plate);
            }
        }
        for muscle in &mut atlas.muscles {
            if let Some(text) = texts.muscle(&muscle.id) {
                let card = card(muscle, text, texts);
                muscle.card = format!("card/{}-{}.bin", muscle.id, fingerprint(&postcard::to_allocvec(&card)?));
                cards.insert(muscle.card.clone(), card);
            }
        }
        atlas.stylesheet = format!("figure-{}.css", fingerprint(styles.light.as_bytes()));
        Ok(Self { atlas, art, cards, cause_cards, plates, stylesheet: styles.light })
    }

    /// Every file as it is written.
    ///
    /// # Errors
    /// When a file cannot be packed.
    pub fn files(&self) -> Result<BTreeMap<String, Vec<u8>>, postcard::Error> {
        let art = self.art.iter().map(|(path, art)| Ok((path.clone(), postcard::to_allocvec(art)?)));
        let cards = self.cards.iter().map(|(path, card)| Ok((path.clone(), postcard::to_allocvec(card)?)));
        let causes = self.cause_cards.iter().map(|(path, card)| Ok((path.clone(), postcard::to_allocvec(card)?)));
        let stylesheet = Ok((self.atlas.stylesheet.clone(), self.stylesheet.clone().into_bytes()));
        let plates = self.plates.iter().map(|(path, svg)| Ok((path.clone(), svg.clone().into_bytes())));
        art.chain(cards).chain(causes).chain(plates).chain([stylesheet]).collect()
    }

    /// The files that the page of a selection has in it.
    pub fn cache(&self, selection: &Selection) -> FileCache {
        let mut cache = FileCache::default();
        let art = self.atlas.figure(selection.shown_view(&self.atlas)).map(|figure| &figure.art);
        if let Some((path, art)) = art.and_then(|path| self.art.get_key_value(path)) {
            cache.insert(path, Fetched::Ready(File::Art(art.clone().into())));
        }
        let card = selection.opened(&self.atlas).map(|muscle| &muscle.card);
        if let Some((path, card)) = card.and_then(|path| self.cards.get_key_value(path)) {
            cache.insert(path, Fetched::Ready(File::Card(card.clone().into())));
        }
        let card = selection.opened_cause(&self.atlas).map(|cause| &cause.card);
        if let Some((path, card)) = card.and_then(|path| self.cause_cards.get_key_value(path)) {
            cache.insert(path, Fetched::Ready(File::CauseCard(card.clone().into())));
        }
        cache
    }
}
