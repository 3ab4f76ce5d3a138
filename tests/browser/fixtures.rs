//! What the app is given: a drawing, a card and the interface's text.

use patchmap::{
    domain::{
        Card, CardAnatomy, CardPoint, Confidence, FigureArt, LocationCertainty, Piece, Press, Prose, ReferralCertainty,
    },
    interface::{Entry, Interface, PluralCategory, PluralRule, TABLE, Text},
};

/// The shapes of the figure.
const DEFS: &str = r#"<path id="region-upper" d="M-40 0h80v40h-80z"/><path id="region-lower" d="M-40 40h80v40h-80z"/>
<path id="primary-one-tp1" d="M-40 40h80v40h-80z"/>"#;

/// The drawing.
pub fn art() -> FigureArt {
    FigureArt { shapes: DEFS.to_owned(), ..FigureArt::default() }
}

/// A card of one trigger point.
pub fn card() -> Card {
    let text = |text: &str| Prose(vec![Piece::Text(text.to_owned())]);
    let confidence = Confidence { location: LocationCertainty::Seen, referral: ReferralCertainty::Seen };
    let point = CardPoint {
        id: "one-tp1".into(),
        label: "Middle".to_owned(),
        directions: text("In the middle."),
        press: Press::Firm,
        cautions: Vec::new(),
        hurts: text("Below."),
        pictures: Vec::new(),
        confidence,
        sources_say: None,
        sources: Vec::new(),
    };
    Card {
        role: text("It is the one."),
        anatomy: CardAnatomy::default(),
        caution: text("Gently."),
        what_else: Vec::new(),
        points: vec![point],
        caution_areas: Vec::new(),
        examine: Vec::new(),
        methods: Vec::new(),
        no_patch: Vec::new(),
        nerve: None,
        runs: text("From above to below."),
        sources_say: None,
        sources: Vec::new(),
    }
}

/// The interface's text.
pub fn interface() -> Interface {
    let says: serde_json::Value = serde_json::from_str(include_str!("../../assets/text/en/interface.json")).unwrap();
    let words = |text: &serde_json::Value| text.as_str().unwrap().to_owned().into();
    let text = |entry: &Entry| {
        let (group, key) = entry.id.split_once('.').unwrap();
        match &says[group][key] {
            forms if forms.get("left").is_some() => Text::Sided([words(&forms["left"]), words(&forms["right"])]),
            serde_json::Value::Object(forms) => Text::Plural(
                forms.iter().map(|(key, text)| (PluralCategory::parse(key).unwrap(), words(text))).collect(),
            ),
            text => Text::One(words(text)),
        }
    };
    let names =
        TABLE.names.iter().map(|names| names.words.iter().map(|word| words(&says[names.group][word])).collect());
    Interface::new("en".into(), TABLE.messages().map(text).collect(), names.collect(), PluralRule::default())
}
