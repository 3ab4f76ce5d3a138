//! The pages as they are written, without a browser: hooks, links and words.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod support;

use patchmap::{
    domain::{Area, Block, Brush, Figure, Group, Paint, Press, Side, Urgency},
    interface::Message,
    permalink::write,
    selection::Selection,
    site::pages,
};
use support::page;

/// The values of an attribute, in the order of the page.
fn values<'a>(markup: &'a str, attribute: &str) -> Vec<&'a str> {
    let start = format!(" {attribute}=\"");
    markup.split(&start).skip(1).map(|rest| rest.split('"').next().unwrap()).collect()
}

#[test]
fn the_hooks_are_there() {
    let pain = page("pain/heel-back/");
    assert_eq!(values(&pain, "data-view"), ["back"]);
    assert_eq!(values(&pain, "data-page"), ["pain"]);
    assert_eq!(values(&pain, "data-list"), ["candidates", "causes"]);
    assert_eq!(values(&pain, "data-candidate")[0], "soleus");
    assert!(values(&pain, "data-zone").contains(&"soleus-tp1"));
    assert!(values(&pain, "data-kind").contains(&"primary"));
    assert!(values(&pain, "data-trigger-point").contains(&"soleus-tp1"));
    assert!(values(&pain, "data-patch").contains(&"soleus-tp1"));
    let heels = values(&pain, "data-region").into_iter().filter(|region| *region == "heel-back").count();
    assert_eq!(heels, 2, "both heels can be marked from behind");
    assert_eq!(values(&page("muscle/soleus/"), "data-page"), ["muscle"]);
    assert_eq!(values(&page(""), "data-page"), ["map"]);
}

#[test]
fn regions_are_links_with_names_and_one_tab_stop() {
    let markup = page("");
    assert!(markup.contains("href=\"../../pain/heel-back/#side=left\""), "a link works without scripts");
    assert!(markup.contains("aria-label=\"back of your left heel\""));
    let figure = &markup[markup.find("<svg data-view").unwrap()..markup.find("class=\"art-state\"").unwrap()];
    assert_eq!(values(figure, "tabindex").into_iter().filter(|stop| *stop == "0").count(), 1);
}

#[test]
fn a_marked_region_says_so() {
    assert!(page("pain/heel-back/").contains("aria-label=\"back of your right heel, marked as painful\""));
}

#[test]
fn where_no_muscle_reaches_the_page_says_so_kindly() {
    let atlas = support::atlas();
    // A block of skin that lies in no zone and over no muscle.
    let unexplained = |figure: &Figure| {
        Block::all(figure.view).into_iter().find_map(|block| {
            let (middle, mut paint) = (block.middle(&figure.grid()), Paint::default());
            paint.fill(&atlas, figure.view, Side::Right, Brush::Paint, |at| at == middle);
            let selection = Selection { paint, ..Selection::default() };
            (selection.hurts() && selection.candidates(&atlas).is_empty()).then(|| write(&selection, &atlas))
        })
    };
    let address = atlas.figures.iter().find_map(unexplained).unwrap();
    let markup = page(&address);
    assert!(values(&markup, "data-candidate").is_empty());
    assert!(markup.contains(&*support::interface().get(Message::CandidatesNone)));
}

#[test]
fn cautions_and_confidence_stand_with_the_advice() {
    for muscle in &support::loaded().texts.muscles {
        let markup = page(&format!("muscle/{}/", muscle.id));
        let seen = support::seen(&markup);
        let has = |text: &str| seen.contains(&support::on_the_right(text));
        assert!(has(&muscle.caution), "{}: caution", muscle.id);
        for point in &muscle.trigger_points {
            assert!(has(&point.directions) && has(&point.hurts), "{}: place and pain", point.id);
            assert!(point.pictures.iter().any(|picture| picture.cross.is_some()), "{}: picture of its place", point.id);
            assert!(
                point.pictures.iter().any(|picture| picture.primary.is_some()),
                "{}: picture of its pain",
                point.id
            );
        }
        let pictures: usize = muscle.trigger_points.iter().map(|point| point.pictures.len()).sum();
        assert_eq!(markup.matches("class=\"small\"").count(), pictures, "{}: pictures", muscle.id);
        assert_eq!(
            markup.matches("class=\"confidence\"").count(),
            muscle.trigger_points.len(),
            "{}: confidence of each point",
            muscle.id
        );
    }
}

#[test]
fn what_else_it_could_be_stands_above_how_to_press() {
    for muscle in &support::loaded().texts.muscles {
        let markup = page(&format!("muscle/{}/", muscle.id));
        // Where to press comes first, how to press after that.
        let (before, _) = markup.rsplit_once("class=\"press-here\"").unwrap();
        let seen = support::seen(before);
        assert!(seen.contains("What else it could be"), "{}", muscle.id);
        for other in &muscle.mistaken_for {
            assert!(seen.contains(other.as_str()), "{}: {other}", muscle.id);
        }
    }
}

#[test]
fn emergencies_and_signs_of_a_clot_leave_no_way_past() {
    let signs = support::loaded().texts.signs.signs;
    for sign in &signs {
        let serious =
            ["breathless", "weak-numb", "cold-pale", "hard-tight", "red-warm", "swollen"].contains(&sign.id.as_str());
        assert_eq!(sign.blocks, serious, "{}", sign.id);
        assert!(sign.blocks || sign.urgency != Urgency::Now, "{}", sign.id);
    }
}

/// Numbness of the crease in front is another, mostly harmless nerve; the sign of an emergency is numbness between the legs.
#[test]
fn no_text_calls_a_numb_groin_an_emergency() {
    for (file, text) in support::texts_of_the_atlas() {
        let text = text.to_lowercase();
        for sentence in text.split(['.', ':', '"']) {
            let numb = sentence.contains("numb groin")
                || sentence.contains("numbness in your groin")
                || sentence.contains("groin goes numb");
            assert!(!numb, "{file}: {sentence}");
        }
    }
    // As they are read: a text that several cards share counts on each of them.
    let read = format!("{:?}", support::loaded().texts).to_lowercase();
    for words in ["numb between the legs", "numb between your legs, or around your genitals or back passage"] {
        assert!(read.contains(words), "in the check, or on the page of warning signs: {words}");
    }
}

#[test]
fn every_page_of_a_place_where_a_clot_can_be_warns_of_it() {
    let atlas = support::atlas();
    let muscles = atlas.muscles.iter().filter(|muscle| muscle.group == Group::Calf);
    let regions = atlas.regions.iter().filter(|region| region.area == Area::LowerLeg || region.clot);
    let muscles = muscles.map(|muscle| format!("muscle/{}/", muscle.id));
    let pages = muscles.chain(regions.map(|region| format!("pain/{}/", region.id))).collect::<Vec<_>>();
    assert!(pages.len() > 12, "{pages:?}");
    // So do a muscle that is not of the calf, opened for pain in it, and a place whose pain comes from the calf.
    let more = ["pain/calf-mid/#muscle=gluteus-minimus", "pain/heel-sole/"];
    for address in pages.iter().map(String::as_str).chain(more) {
        let seen = support::seen(&page(address));
        for words in ["blood clot", "get medical advice today", "local emergency number"] {
            assert!(seen.contains(words), "{address}: {words}");
        }
    }
}

#[test]
fn where_it_is_numb_nothing_is_pressed_firmly() {
    let atlas = support::atlas();
    let addresses = atlas.regions.iter().map(|region| format!("pain/{}/#feel=numb", region.id));
    let is_firm = |address: &String| {
        let candidates = support::at(address, &atlas).selection.candidates(&atlas);
        let first = candidates.first().and_then(|first| atlas.trigger_point(&first.trigger_point));
        first.is_some_and(|(_, point)| point.press == Press::Firm)
    };
    let firm_elsewhere = addresses.filter(is_firm).take(3).collect::<Vec<_>>();
    assert_eq!(firm_elsewhere.len(), 3);
    for address in firm_elsewhere {
        let seen = support::seen(&page(&address));
        assert!(seen.contains("Do not press or patch numb skin."), "{address}: {seen}");
        assert!(!seen.contains("Press slowly and firmly"), "{address}: {seen}");
        assert!(
            support::seen(&page(&address.replace("numb", "ache"))).contains("Press slowly and firmly"),
            "{address}"
        );
    }
}

#[test]
fn a_caution_area_is_named_where_a_trigger_point_lies_in_it() {
    let texts = support::loaded().texts;
    let mut count = 0;
    for point in texts.muscles.iter().flat_map(|muscle| &muscle.trigger_points) {
        assert!(point.cautions.is_empty() || point.press != Press::Firm, "{}", point.id);
        count += point.cautions.len();
    }
    assert!(count > 12, "{count}");
    let seen = support::seen(&page("muscle/plantaris/"));
    assert!(seen.contains("This spot is in a delicate area: the hollow behind your right knee."), "{seen}");
}

#[test]
fn every_page_has_one_heading_and_no_style_or_script() {
    for file in pages(&support::atlas(), &support::loaded().texts, &support::interface()) {
        let markup = page(&file.path);
        assert_eq!(markup.matches("<h1").count(), 1, "{}", file.path);
        for banned in ["<script", "<style", " style=\"", " onclick"] {
            assert!(!markup.contains(banned), "{} contains {banned}", file.path);
        }
        assert!(!file.title.is_empty() && file.description.len() > 20, "{}", file.path);
    }
}

#[test]
fn what_could_not_be_read_is_said() {
    let markup = page("pain/heel-back/#view=moon");
    assert!(markup.contains("<code>view=moon</code>"));
    assert!(markup.contains(&*support::interface().get(Message::StartUnread)));
}

#[test]
fn no_tool_is_offered_where_nothing_may_be_pressed_firmly() {
    for muscle in &support::loaded().texts.muscles {
        let firm = muscle.trigger_points.iter().any(|point| point.press == Press::Firm);
        let tools = muscle.methods.iter().any(|method| !method.ends_with("fingers") && !method.ends_with("fingertips"));
        assert!(firm || !tools, "{}: {:?}", muscle.id, muscle.methods);
        let hands_off = muscle.trigger_points.iter().all(|point| point.press == Press::Therapist);
        assert!(!hands_off || muscle.methods.is_empty(), "{}: {:?}", muscle.id, muscle.methods);
    }
}

/// A painting of the back of the right calf, as links carry it.
const PAINTED: &str = "#paint=1.AQtOBFCEDEDEDEDFCEDDDDDDCDCDCDBHBEB";
/// The zone that two muscles of the hamstrings share.
const SHARED: &str = "#paint=1.AQhFFEIDIDIDIEHEHFGFGFGFGEGEGEGEGGBCQqHCNELFKFKEKEKDKDKDJDJDJDJDJDKCLBDQyHCMGIHJFJFKEKELDJDKDKDJDJDJDJDJB";
/// The zones of two muscles.
const OF_TWO: &str = "#paint=1.AaxKBICICICGBHBHBGCFBGBGBGBwCDDDDDDDCDDBDBDBDBEBDDCDBEDDBMyKCICHCIBHCGCGCHBGBGBGBGBCa_NEHEHEGEGEGEFEFEFEFEFEEDGB4CCECECFBFBEBEBEBEBGBGCJCNCDLuUBFBECECECDBEBTBJBNCOCEEjCCCEBECD";

#[test]
fn rows_say_what_they_explain_of_a_painting() {
    let painted = support::seen(&page(PAINTED));
    assert!(painted.contains("Covers 60 % of the area you marked. It can also hurt in: "), "{painted}");
    assert!(painted.contains("you hurt here, and this muscle can cause it"));
    assert!(painted.contains("Painted area"));
    let marked = page("pain/heel-back/");
    assert!(!support::seen(&marked).contains(" % of the area you marked"), "with regions only, a reason in words");
    assert_eq!(marked.matches("<meter").count(), values(&marked, "data-candidate").len(), "a meter each");
    let opened = page("pain/heel-back/#muscle=soleus");
    let row = &opened[opened.find("data-candidate=\"soleus\"").unwrap()..];
    assert!(row[..200].contains("aria-current=\"true\""));
}

#[test]
fn what_cannot_be_told_apart_and_what_only_two_cover_is_said() {
    let [alike, two] = [SHARED, OF_TWO].map(|address| support::seen(&page(address)));
    assert!(alike.contains(&*support::interface().get(Message::CandidatesAlike)), "{alike}");
    assert!(!two.contains(&*support::interface().get(Message::CandidatesAlike)));
    assert!(two.contains("Two muscles together: ") && two.contains("This only compares areas"), "{two}");
    assert!(!alike.contains("Two muscles together"));
}

/// Every question after a press, of one muscle after the other.
#[test]
fn no_question_comes_before_how_firmly_to_press_and_the_way_to_the_card() {
    let atlas = support::atlas();
    let mut asked = [0; 3];
    for region in &atlas.regions {
        let markup = page(&format!("pain/{}/", region.id));
        for question in markup.split("data-ask=\"").skip(1) {
            let (before, _) = question.split_once("data-answer").unwrap();
            let id = question.split('"').next().unwrap();
            let (muscle, point) = atlas.trigger_point(&id.into()).unwrap();
            assert!(before.contains(&format!("href=\"../../muscle/{}/#point={id}\"", muscle.id)), "{id}");
            assert!(before.contains(&*support::interface().press(point.press)), "{id}: {before}");
            let therapist = point.press == Press::Therapist;
            assert_eq!(before.contains(&*support::interface().get(Message::QuestionAskTherapist)), therapist, "{id}");
            assert_eq!(before.contains(&*support::interface().get(Message::QuestionAsk)), !therapist, "{id}");
            asked[point.press as usize] += 1;
        }
    }
    assert!(asked.iter().all(|count| *count > 0), "firm, light and for a therapist: {asked:?}");
}

#[test]
fn an_answer_is_told_with_what_it_did() {
    let page = |answers: &str| support::seen(&page(&format!("pain/heel-back/#answers={answers}")));
    assert!(
        page("soleus-tp1.yes").contains("Yes. You felt your own pain there: it counts about three times as much now.")
    );
    assert!(page("soleus-tp2.no").contains("No. You did not feel it there: it counts about half as much now."));
    assert!(page("soleus-tp1.no").contains("A light touch may not reach it, so the list stays the same."));
    assert!(page("soleus-tp1.unsure").contains("the list stays the same"));
    assert!(page("soleus-tp2.no&feel=numb").contains("A light touch may not reach it, so the list stays the same."));
    assert!(
        page("gastrocnemius-tp1.yes").contains(&*support::interface().get(Message::QuestionNotCounted)),
        "it does not reach the heel"
    );
    assert!(!page("soleus-tp1.yes").contains(&*support::interface().get(Message::QuestionNotCounted)));
}
