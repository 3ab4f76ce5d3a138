//! A muscle's card alone: it is rendered from data, and whatever stands in its texts is text.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use patchmap::{
    domain::{
        Anatomy, Card, CardAnatomy, CardCaution, CardMethod, CardPoint, Confidence, Fact, Feel, Force,
        LocationCertainty, Piece, Press, Prose, ReferralCertainty, Side, Source, SourceKind,
    },
    ui::{
        Fetched, File, FileCache, Shared,
        pages::sheet::{Sheet, SheetProps},
        panel::card::body::{CardBody, CardBodyProps},
    },
};
use support::render;
use yew::Callback;

/// What somebody could write into any text, and must be read as it stands.
const HOSTILE: &str = "<b class=\"x\">M. d'Arc & \u{202b}שלום\u{202c}</b>";

fn text() -> String {
    HOSTILE.to_owned()
}

fn prose() -> Prose {
    let term = Piece::Term { word: text(), term: text(), means: text() };
    Prose(vec![Piece::Text(text()), Piece::Side, Piece::OtherSide, term])
}

fn sources() -> Vec<Source> {
    vec![
        Source {
            title: text(),
            site: text(),
            url: Some("https://example.org/?a=\"&b='".to_owned()),
            kind: SourceKind::Study,
        },
        Source { title: text(), site: text(), url: None, kind: SourceKind::Maker },
    ]
}

/// A card whose every text is hostile.
fn card() -> Card {
    let confidence = Confidence { location: LocationCertainty::Seen, referral: ReferralCertainty::SeenInPart };
    let point = CardPoint {
        id: "soleus-tp1".into(),
        label: text(),
        directions: prose(),
        press: Press::Firm,
        cautions: vec![prose(), prose()],
        hurts: prose(),
        pictures: Vec::new(),
        confidence,
        sources_say: Some(prose()),
        sources: sources(),
    };
    let caution = CardCaution { id: "shin".to_owned(), name: prose(), why: prose(), sources: sources() };
    let method = CardMethod {
        force: Force::Hands,
        id: "fingers".to_owned(),
        name: text(),
        picture: String::new(),
        tool: prose(),
        stop: prose(),
        keep_off: vec![prose()],
        how: vec![prose(), prose()],
        long: prose(),
        fits: vec![text()],
        sources: sources(),
    };
    let fact = || Fact { plain: text(), professional: text() };
    Card {
        role: prose(),
        anatomy: CardAnatomy {
            facts: Anatomy { origin: fact(), insertion: fact(), nerve: fact(), action: fact() },
            attachments_from: sources(),
            nerve_from: sources(),
            action_from: sources(),
        },
        caution: prose(),
        what_else: vec![prose()],
        points: vec![point],
        caution_areas: vec![caution],
        examine: vec![prose()],
        methods: vec![method],
        no_patch: vec![prose()],
        nerve: Some((prose(), sources())),
        runs: prose(),
        sources_say: Some(prose()),
        sources: sources(),
    }
}

fn body(side: Side, card: Card) -> String {
    body_where_felt(&[], side, card)
}

fn body_where_felt(feel: &[Feel], side: Side, card: Card) -> String {
    let mut atlas = (*support::atlas()).clone();
    let muscle = atlas.muscles.iter_mut().find(|muscle| muscle.id.as_str() == "soleus").unwrap();
    (muscle.name, muscle.latin, muscle.also_called) = (text(), text(), vec![text()]);
    render::<CardBody>(CardBodyProps {
        atlas: atlas.into(),
        root: "../../".into(),
        muscle: "soleus".into(),
        card: card.into(),
        side,
        feel: feel.iter().copied().collect(),
        point: None,
        leading: None,
        fits: false,
        dispatch: Callback::noop(),
    })
}

#[test]
fn every_text_of_a_card_is_text() {
    let markup = body(Side::Right, card());
    // Our own `<b>` has no class of this name.
    assert!(!markup.contains("<b class") && !markup.contains("href=\"https://example.org/?a=\""), "{markup}");
    let shown = markup.matches("&lt;b class=").count();
    assert!(shown > 60, "only {shown} of them are shown");
    assert!(markup.contains("שלום") && markup.contains("&amp;"));
}

#[test]
fn a_card_speaks_of_the_chosen_side() {
    let card = Card { runs: Prose(vec![Piece::Side, Piece::Text(" and ".to_owned()), Piece::OtherSide]), ..card() };
    assert!(support::seen(&body(Side::Right, card.clone())).contains("right and left"));
    assert!(support::seen(&body(Side::Left, card)).contains("left and right"));
}

/// The sheet of a page, with the card of soleus here.
fn sheet(address: &str, card: &Card) -> String {
    let atlas = support::atlas();
    let selection = support::at(address, &atlas).selection;
    let candidates = selection.candidates(&atlas);
    let mut files = FileCache::default();
    let path = &atlas.muscle(&"soleus".into()).unwrap().card;
    files.insert(path, Fetched::Ready(File::Card(card.clone().into())));
    render::<Sheet>(SheetProps { atlas: Shared(atlas), selection, candidates: candidates.into(), files })
}

#[test]
fn a_sheet_explains_no_words_and_has_the_point_that_leads_or_else_all() {
    let places = |address: &str, card| {
        let markup = sheet(address, card);
        assert!(!markup.contains("popover"), "{markup}");
        markup.matches("class=\"place\"").count()
    };
    let bundle = support::bundle();
    let soleus = bundle.cards.values().find(|card| card.points.iter().any(|one| one.id == "soleus-tp1".into()));
    let soleus = soleus.unwrap();
    assert_eq!(places("pain/calf-mid/", soleus), 1);
    assert_eq!(places("pain/heel-back/#muscle=soleus", soleus), 1);
    assert_eq!(places("muscle/soleus/", soleus), 3);
    let seen = support::seen(&sheet("pain/calf-mid/#side=left", soleus));
    for words in
        ["Soleus", "Middle of your left calf", "blood clot", "See a doctor first", "Tibialis posterior", "Notes"]
    {
        assert!(seen.contains(words), "{words}: {seen}");
    }
    assert!(!seen.contains("your right calf"), "{seen}");
    assert!(!sheet("muscle/soleus/", &card()).contains("<b class"));
    // What must be pressed lightly is not pressed as other muscles are; and its X is in sight.
    assert!(support::seen(&sheet("pain/calf-mid/", soleus)).contains("Fingers and thumbs"));
    assert!(support::seen(&sheet("pain/heel-sole/", soleus)).contains("Light fingertips"));
    for without in ["", "cause/gout/", "muscle/gastrocnemius/", "pain/calf-mid/#cause=gout"] {
        assert_eq!(sheet(without, soleus), "", "{without}");
    }
}

#[test]
fn where_it_is_numb_a_card_and_its_sheet_ask_for_a_light_touch_only() {
    let bundle = support::bundle();
    let soleus =
        bundle.cards.values().find(|card| card.points.iter().any(|one| one.id == "soleus-tp1".into())).unwrap();
    let read = |feel: &[Feel]| support::seen(&body_where_felt(feel, Side::Right, soleus.clone()));
    let (firm, light) = (read(&[Feel::Ache]), read(&[Feel::Ache, Feel::Numb]));
    assert!(firm.contains("Press slowly and firmly") && firm.contains("Fingers and thumbs"), "{firm}");
    assert!(!firm.contains("A nerve may be it"), "{firm}");
    assert!(!light.contains("Press slowly and firmly") && !light.contains("Fingers and thumbs"), "{light}");
    assert!(light.contains("Only lightly, with the fingertips") && light.contains("Light fingertips"), "{light}");
    assert!(light.contains("press only lightly, also where the steps say firmly"), "{light}");
    let sheet = support::seen(&sheet("pain/calf-mid/#muscle=soleus&feel=numb", soleus));
    assert!(!sheet.contains("Press slowly and firmly") && !sheet.contains("Fingers and thumbs"), "{sheet}");
    assert!(sheet.contains("Only lightly, with the fingertips") && sheet.contains("Light fingertips"), "{sheet}");
}

#[test]
fn a_card_is_packed_and_read_again() {
    let packed = postcard::to_allocvec(&card()).unwrap();
    assert_eq!(postcard::from_bytes::<Card>(&packed).unwrap(), card());
    for bundled in support::bundle().cards.values() {
        let packed = postcard::to_allocvec(bundled).unwrap();
        assert_eq!(&postcard::from_bytes::<Card>(&packed).unwrap(), bundled);
    }
}

#[test]
fn a_file_that_is_here_stays_when_a_later_request_fails() {
    let mut files = FileCache::default();
    assert_eq!(files.card("card/one.bin"), Fetched::Loading);
    files.insert("card/one.bin", Fetched::Failed);
    assert_eq!(files.card("card/one.bin"), Fetched::Failed);
    let card = Shared::from(card());
    files.insert("card/one.bin", Fetched::Ready(File::Card(card.clone())));
    files.insert("card/one.bin", Fetched::Failed);
    assert_eq!(files.card("card/one.bin"), Fetched::Ready(card));
    assert_eq!(files.art("card/one.bin"), Fetched::Failed, "it is no drawing");
}
