//! Addresses: every state there and back, and anything at all in without harm.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::rc::Rc;

use patchmap::{
    domain::{
        Answer, Atlas, Brush, BrushSize, Feel, Group, Layer, Layers, Paint, Patch, Point, Side, Spot, Stroke, View,
        Zoom,
    },
    permalink::{LONGEST, LONGEST_LEG, OLD_IDS, Step, read, step, write},
    selection::{Embed, Selection},
    state::{Action, State},
};
use proptest::prelude::*;
use yew::Reducible;

thread_local! {
    static ATLAS: Rc<Atlas> = support::atlas();
}

fn atlas() -> Rc<Atlas> {
    ATLAS.with(Rc::clone)
}

/// A move of a brush, often off the skin.
fn stroke() -> impl Strategy<Value = Stroke> {
    let point = || (-230.0..230.0, -250.0..1050.0).prop_map(|(x, y)| Point { x, y });
    let pick = (
        prop::sample::select(View::ALL.to_vec()),
        prop::sample::select(Side::ALL.to_vec()),
        prop_oneof![3 => Just(Brush::Paint), 1 => Just(Brush::Erase)],
        prop::sample::select(BrushSize::ALL.to_vec()),
    );
    (pick, point(), point()).prop_map(|((view, side, brush, size), from, to)| Stroke {
        view,
        side,
        from,
        to,
        brush,
        size,
    })
}

/// Anything that is done with the brush, and with the answers.
fn painting() -> impl Strategy<Value = Action> {
    let points: Vec<_> =
        atlas().muscles.iter().flat_map(|muscle| &muscle.trigger_points).map(|point| point.id.to_string()).collect();
    prop_oneof![
        8 => prop::collection::vec(stroke(), 1..3).prop_map(Action::Paint),
        2 => Just(Action::Undo),
        1 => Just(Action::Redo),
        1 => Just(Action::ClearPaint),
        2 => (prop::sample::select(points), prop::option::of(prop::sample::select(Answer::ALL.to_vec())))
            .prop_map(|(point, answer)| Action::Answer(point.as_str().into(), answer)),
    ]
}

/// Each block of one leg painted or not, as chance has it: nothing packs worse.
fn noise(side: Side, seed: &[bool]) -> Paint {
    let (mut paint, mut bits) = (Paint::default(), seed.iter().cycle());
    for view in View::ALL {
        paint.fill(&atlas(), view, side, Brush::Paint, |_| bits.next() == Some(&true));
    }
    paint
}

/// Anything else that a person can do, in any order.
fn action() -> impl Strategy<Value = Action> {
    let spots: Vec<_> =
        atlas().regions.iter().flat_map(|region| Side::ALL.map(|side| (region.id.to_string(), side))).collect();
    let points: Vec<_> =
        atlas().muscles.iter().flat_map(|muscle| &muscle.trigger_points).map(|point| point.id.to_string()).collect();
    let muscles: Vec<_> = atlas().muscles.iter().map(|muscle| muscle.id.to_string()).collect();
    let views: Vec<_> = atlas().figures.iter().map(|figure| figure.view).collect();
    // `Rc` ids stay in their thread, so strategies hold plain text.
    let pick = |list: Vec<String>| prop::sample::select(list);
    prop_oneof![
        4 => prop::sample::select(spots)
            .prop_map(|(region, side)| Action::ToggleSpot(Spot { region: region.as_str().into(), side })),
        2 => pick(muscles).prop_map(|muscle| Action::OpenMuscle(muscle.as_str().into())),
        2 => pick(points).prop_map(|point| Action::OpenPoint(point.as_str().into())),
        1 => Just(Action::CloseMuscle),
        1 => Just(Action::Clear),
        2 => prop::sample::select(views).prop_map(Action::Show),
        2 => prop::sample::select(Side::ALL.to_vec()).prop_map(Action::Choose),
        2 => prop::sample::select(Feel::ALL.to_vec()).prop_map(Action::ToggleFeel),
        2 => layers().prop_map(|(hidden, groups, muscles, only, labels)| Action::Arrange(Layers {
            hidden: hidden.into_iter().collect(),
            groups: groups.into_iter().collect(),
            muscles: muscles.iter().map(|muscle| muscle.as_str().into()).collect(),
            only: only.map(|muscle| muscle.as_str().into()),
            labels,
        })),
        2 => (-300..300, -300..1200, 1..1500)
            .prop_map(|(x, y, height)| Action::Look(Some(Zoom { x, y, height }))),
        1 => Just(Action::Look(None)),
    ]
}

/// A few hidden layers, groups and muscles, perhaps one muscle alone, perhaps labels.
fn layers() -> impl Strategy<Value = (Vec<Layer>, Vec<Group>, Vec<String>, Option<String>, bool)> {
    let muscles: Vec<_> = atlas().muscles.iter().map(|muscle| muscle.id.to_string()).collect();
    let some = 0..3_usize;
    (
        prop::sample::subsequence(Layer::ALL.to_vec(), some.clone()),
        prop::sample::subsequence(Group::ALL.to_vec(), some.clone()),
        prop::sample::subsequence(muscles.clone(), some),
        prop::option::of(prop::sample::select(muscles)),
        any::<bool>(),
    )
}

/// Where a visit begins: at the map, on a page of its own or in a frame.
const STARTS: [&str; 3] = ["", "embed", "embed=https://clinic.example"];

fn after(start: &str, actions: Vec<Action>) -> Selection {
    let start = Rc::new(State::new(atlas(), read("", start, &atlas()), Patch::default()));
    actions.into_iter().fold(start, Reducible::reduce).selection.clone()
}

fn split(address: &str) -> (&str, &str) {
    address.split_once('#').unwrap_or((address, ""))
}

proptest! {
    #[test]
    fn every_state_comes_back(
        start in prop::sample::select(STARTS.to_vec()),
        actions in prop::collection::vec(prop_oneof![action(), painting()], 0..12),
    ) {
        let selection = after(start, actions);
        let address = write(&selection, &atlas());
        let (path, fragment) = split(&address);
        let reading = read(path, fragment, &atlas());
        prop_assert_eq!(&reading.selection, &selection, "{}", address);
        prop_assert!(reading.unread.is_empty());
    }

    #[test]
    fn ten_actions_make_a_short_address(
        start in prop::sample::select(STARTS.to_vec()),
        actions in prop::collection::vec(action(), 0..=10),
    ) {
        prop_assert!(write(&after(start, actions), &atlas()).len() < 300);
    }

    #[test]
    fn a_frame_stays_a_frame_as_long_as_the_map_is_open(
        start in prop::sample::select(STARTS.to_vec()),
        actions in prop::collection::vec(action(), 0..12),
    ) {
        let embed = after(start, Vec::new()).embed;
        prop_assert_eq!(after(start, actions).embed, embed);
    }

    #[test]
    fn any_drawing_makes_a_short_address(
        actions in prop::collection::vec(action(), 0..=10),
        strokes in prop::collection::vec(stroke(), 0..30),
        seed in prop::collection::vec(any::<bool>(), 2805),
    ) {
        let mut selection = after("", actions);
        let mut leg = noise(Side::Left, &seed);
        selection.paint = leg.clone();
        prop_assert!(painted(&selection) <= LONGEST_LEG + "1.".len());
        prop_assert!(write(&selection, &atlas()).len() < 900);
        strokes.into_iter().for_each(|stroke| leg.stroke(&atlas(), &Stroke { side: Side::Left, view: View::Outer, ..stroke }));
        selection.paint = leg;
        prop_assert!(painted(&selection) <= LONGEST_LEG + "1.".len());
    }

    #[test]
    fn any_drawing_comes_back(left in prop::collection::vec(any::<bool>(), 0..2805), right in prop::collection::vec(any::<bool>(), 0..99)) {
        let mut paint = noise(Side::Right, &right);
        for view in [View::Front, View::Sole] {
            let mut bits = left.iter();
            paint.fill(&atlas(), view, Side::Left, Brush::Paint, |_| bits.next() == Some(&true));
        }
        let mut selection = Selection { paint, ..Selection::default() };
        selection.settle();
        let address = write(&selection, &atlas());
        let (path, fragment) = split(&address);
        prop_assert_eq!(read(path, fragment, &atlas()).selection, selection);
    }

    #[test]
    fn almost_a_painting_may_come_in(text in "1[.][A-Za-z0-9_-]{0,60}", other in "paint=[0-9]{0,2}[.]?.{0,20}") {
        check("", &format!("paint={text}"))?;
        check("", &other)?;
    }

    #[test]
    fn anything_may_come_in(path in ".*", fragment in ".*") {
        check(&path, &fragment)?;
    }

    #[test]
    fn almost_an_address_may_come_in(
        path in "(pain|muscle|about)?/?[a-z-]{0,12}/?",
        fragment in "((side|view|also|muscle|point|feel|hide|show|zoom|answers|embed|paint)=?[a-z0-9.,:/-]{0,14}&?){0,5}",
    ) {
        check(&path, &fragment)?;
    }
}

/// How many letters the painting takes.
fn painted(selection: &Selection) -> usize {
    write(selection, &atlas()).rsplit_once("paint=").map_or(0, |(_, text)| text.len())
}

/// Whatever is read can be written, and reads the same again.
fn check(path: &str, fragment: &str) -> Result<(), TestCaseError> {
    let reading = read(path, fragment, &atlas());
    let address = write(&reading.selection, &atlas());
    let (path, fragment) = split(&address);
    let again = read(path, fragment, &atlas());
    prop_assert_eq!(again.selection, reading.selection);
    prop_assert!(again.unread.is_empty());
    prop_assert!(reading.unread.iter().all(|part| part.chars().count() <= 40));
    Ok(())
}

/// Addresses as the design writes them, and the canonical form of each.
#[test]
fn known_addresses() {
    let same = [
        "",
        "pain/",
        "muscle/",
        "about/",
        "embed/",
        "#embed",
        "pain/heel-back/#feel=numb&embed=https://clinic.example:8443",
        "muscle/soleus/#show=soleus&embed=http://localhost:8000",
        "pain/heel-back/",
        "muscle/soleus/",
        "muscle/soleus/#point=soleus-tp1",
        "pain/calf-mid/#feel=numb",
        "pain/calf-mid/#side=left&view=outer&also=arch&muscle=soleus&point=soleus-tp1&feel=ache,numb",
        "pain/calf-mid/#also=left.arch",
        "#side=left&view=inner",
        "#hide=skin,superficial",
        "muscle/soleus/#feel=ache&hide=bones,calf,plantaris&show=soleus",
        "#show=labels",
        "#view=inner&show=labels,gracilis",
        "#zoom=-80,700,200",
        "pain/arch/#muscle=soleus&zoom=-80,-11,200&answers=plantaris-tp1.unsure,soleus-tp1.yes&paint=1.ABgPC",
        "#side=left&paint=1.gBgPC",
        // What is painted is on the chosen side, and the marked spot is not.
        "#also=left.arch&paint=1.ABgPC",
        "muscle/soleus/#zoom=0,450,1130",
    ];
    for address in same {
        let (path, fragment) = split(address);
        let reading = read(path, fragment, &atlas());
        assert_eq!(write(&reading.selection, &atlas()), address);
        assert!(reading.unread.is_empty(), "{address}: {:?}", reading.unread);
    }
    let other = [
        ("pain/arch/#also=calf-mid", "pain/calf-mid/#also=arch"),
        ("#also=arch", "pain/arch/"),
        ("#also=left.arch", "pain/arch/#side=left"),
        ("#muscle=soleus", "muscle/soleus/"),
        ("muscle/soleus/#also=arch", "pain/arch/#muscle=soleus"),
        ("#point=soleus-tp1", "muscle/soleus/#point=soleus-tp1"),
        ("pain/arch", "pain/arch/"),
        ("pain/heel-back/#view=back", "pain/heel-back/"),
        ("index.html", ""),
        ("pain/arch/index.html", "pain/arch/"),
        ("#show=gracilis,labels", "#show=labels,gracilis"),
        ("#show=labels&show=labels", "#show=labels"),
        ("#embed&side=left", "#side=left&embed"),
        ("#embed=https://a.example&embed", "#embed=https://a.example"),
        ("about/#embed", "about/"),
        ("#paint=1.gBgPC", "#side=left&paint=1.gBgPC"),
        ("#paint=1.ABgPCABgPC", "#paint=1.ABgPC"),
        ("#paint=1.", ""),
        ("#answers=soleus-tp1.yes,soleus-tp1.no", "#answers=soleus-tp1.no"),
        ("#zoom=0,450,1130", ""),
        ("#zoom=9000,-9000,1", "#zoom=176,-75,80"),
        ("pain/arch/#zoom=9000,-9000,1", "pain/arch/#zoom=-30,-155,80"),
    ];
    for (address, canonical) in other {
        let (path, fragment) = split(address);
        assert_eq!(write(&read(path, fragment, &atlas()).selection, &atlas()), canonical, "{address}");
    }
}

/// `tests/addresses.txt` has a line for each id that was ever published: an address that has it, and what that means now.
#[test]
fn addresses_never_break() {
    let mut known = std::collections::BTreeSet::new();
    for line in include_str!("addresses.txt").lines() {
        let (address, now) = line.split_once(" -> ").unwrap_or((line, line));
        let (path, fragment) = split(address);
        let reading = read(path, fragment, &atlas());
        assert!(reading.unread.is_empty(), "{address}: {:?}: move the old id into `OLD_IDS`", reading.unread);
        assert_eq!(write(&reading.selection, &atlas()), now);
        assert!(known.insert(address), "{address} twice");
    }
    let atlas = atlas();
    let regions = atlas.regions.iter().map(|region| format!("pain/{}/", region.id));
    let muscles = atlas.muscles.iter().map(|muscle| format!("muscle/{}/", muscle.id));
    let points = atlas.muscles.iter().flat_map(|muscle| {
        muscle.trigger_points.iter().map(|point| format!("muscle/{}/#point={}", muscle.id, point.id))
    });
    let old = OLD_IDS.iter().map(|(old, _)| format!("muscle/{old}/"));
    for address in regions.chain(muscles).chain(points).chain(old) {
        assert!(known.contains(address.as_str()), "add to tests/addresses.txt: {address}");
    }
}

#[test]
fn what_cannot_be_read_is_named_and_the_rest_is_used() {
    let reading = read(
        "pain/heel-back/",
        "side=up&view=moon&also=arch,nose&feel=numb,joy&colour=red&point=soleus-tp9&zoom=1,2",
        &atlas(),
    );
    assert_eq!(write(&reading.selection, &atlas()), "pain/heel-back/#also=arch&feel=numb");
    assert_eq!(reading.unread, ["side=up", "view=moon", "joy", "colour=red", "point=soleus-tp9"]);
    let reading = read("pain/heel-back/", "embed=https://clinic.example/path", &atlas());
    assert_eq!(reading.selection.embed, Some(Embed::default()), "a frame, but nobody is told anything");
    assert_eq!(reading.unread, ["embed=https://clinic.example/path"]);
    let broken = [
        "paint=2.ABgPC",
        "paint=1.A",
        "paint=1.ABgP",
        "paint=1.AB!gP",
        "paint=1.FBgPC",
        "paint=1.AB____C",
        "paint=ABgPC",
    ];
    for paint in broken {
        let reading = read("", &format!("{paint}&answers=soleus-tp1.maybe,nose.yes,soleus-tp1"), &atlas());
        assert_eq!(reading.unread, [paint, "soleus-tp1.maybe", "nose.yes", "soleus-tp1"]);
        assert_eq!(reading.selection, Selection::default());
    }
    let long = format!("paint=1.{}", "ABgPC".repeat(20_000));
    assert_eq!(read("", &long, &atlas()).selection, Selection::default(), "no drawing is so long");
    let reading = read("muscle/soleus/", "point=plantaris-tp1", &atlas());
    assert_eq!(write(&reading.selection, &atlas()), "muscle/soleus/");
    assert_eq!(reading.unread, ["plantaris-tp1"]);
    let reading = read("", "show=names,labels", &atlas());
    assert_eq!(write(&reading.selection, &atlas()), "#show=labels");
    assert_eq!(reading.unread, ["names"]);
}

#[test]
fn pain_and_muscle_are_steps_view_and_side_are_not() {
    let from = |address: &str| support::at(address, &atlas()).selection;
    let push = [("", "pain/arch/"), ("pain/arch/", "pain/arch/#muscle=soleus"), ("", "about/")];
    let push = push.into_iter().chain([("", "#paint=1.ABgPC"), ("pain/arch/#paint=1.ABgPC", "pain/arch/")]);
    let replace = [
        ("#paint=1.ABgPC", "#paint=1.ABgPD"),
        ("", "#answers=soleus-tp1.no"),
        ("", "#view=outer"),
        ("pain/arch/", "pain/arch/#feel=numb"),
        ("", "#side=left"),
    ];
    for (old, new) in push {
        assert_eq!(step(&from(old), &from(new)), Step::Push, "{old} -> {new}");
    }
    // In a frame, Back belongs to the page around it.
    let replace = replace
        .into_iter()
        .chain([("#embed", "pain/arch/#embed"), ("pain/arch/#embed", "pain/arch/#muscle=soleus&embed")]);
    for (old, new) in replace {
        assert_eq!(step(&from(old), &from(new)), Step::Replace, "{old} -> {new}");
    }
}

#[test]
fn no_muscle_has_the_name_of_a_switch() {
    assert!(atlas().muscle(&"labels".into()).is_none());
}

#[test]
fn the_default_view_is_not_written() {
    let mut selection = support::at("pain/arch/", &atlas()).selection;
    selection.show(View::Sole, &atlas());
    assert_eq!(
        write(&selection, &atlas()),
        if atlas().region(&"arch".into()).unwrap().home == View::Sole { "pain/arch/" } else { "pain/arch/#view=sole" }
    );
}

/// What is done to an address on its way.
#[derive(Clone, Copy, Debug)]
enum Mangling {
    /// Each of these characters is percent-encoded.
    Encoded(&'static str),
    /// Each `&` is written like this.
    Ampersand(&'static str),
    /// This comes in where the fragment begins.
    BeforeFragment(&'static str),
    /// This comes in after each comma.
    AfterComma(&'static str),
    /// This comes in at the end.
    Appended(&'static str),
    /// This comes in after the first character of a fragment's value.
    Within(&'static str),
    /// Slashes of the path are doubled.
    DoubledSlashes,
    /// A letter of the path is percent-encoded.
    EncodedLetter,
    /// All in capital letters: not where skin is painted, for those letters mean something.
    Capitals,
}

const MANGLINGS: [Mangling; 43] = {
    use Mangling::{
        AfterComma, Ampersand, Appended, BeforeFragment, Capitals, DoubledSlashes, Encoded, EncodedLetter, Within,
    };
    [
        Encoded(","),
        Encoded("="),
        Encoded("&"),
        Encoded("-"),
        Encoded("."),
        Encoded("#"),
        Encoded(":/"),
        Encoded("%,=&-.#:/_"),
        Ampersand("&amp;"),
        Ampersand("&#38;"),
        Ampersand("&#038;"),
        Ampersand("&#x26;"),
        Ampersand("&AMP;"),
        BeforeFragment("!"),
        BeforeFragment("/"),
        BeforeFragment("#"),
        AfterComma("+"),
        AfterComma(" "),
        AfterComma("\u{a0}"),
        Within("\r\n"),
        Within("\u{ad}"),
        Within("\u{200b}"),
        Appended("."),
        Appended(")"),
        Appended(">"),
        Appended("\""),
        Appended("\u{201d}"),
        Appended("'"),
        Appended(" "),
        Appended("\u{a0}"),
        Appended("\u{200b}"),
        Appended("\u{3000}"),
        Appended("\u{3002}"),
        Appended("/"),
        Appended(";"),
        Appended("&"),
        Appended("&utm_source=whatsapp"),
        Appended("&fbclid=IwAR0_x-9"),
        Appended("?gclid=1"),
        Appended("&amp;UTM_Medium=E-Mail"),
        DoubledSlashes,
        EncodedLetter,
        Capitals,
    ]
};

impl Mangling {
    /// A path and a fragment, mangled.
    fn apply(self, path: &str, fragment: &str) -> (String, String) {
        let both = |change: &dyn Fn(&str) -> String| (change(path), change(fragment));
        let in_fragment = |change: &dyn Fn(&str) -> String| (path.to_owned(), change(fragment));
        match self {
            // Only the fragment's own `#` can be encoded; the fragment is part of the path then.
            Self::Encoded("#") if !fragment.is_empty() => (format!("{path}%23{fragment}"), String::new()),
            Self::Encoded(which) => both(&|text| {
                let encoded =
                    |one: char| if which.contains(one) { format!("%{:02X}", u32::from(one)) } else { one.into() };
                text.chars().map(encoded).collect()
            }),
            Self::Ampersand(entity) => in_fragment(&|text| text.replace('&', entity)),
            Self::BeforeFragment(what) => in_fragment(&|text| format!("{what}{text}")),
            Self::AfterComma(what) => in_fragment(&|text| text.replace(',', &format!(",{what}"))),
            Self::Within(what) => in_fragment(&|text| text.replacen('=', &format!("={what}"), 1)),
            Self::Appended(what) => match (path, fragment, what.starts_with(['&', '?'])) {
                (path, "", false) => (format!("{path}{what}"), String::new()),
                (path, fragment, _) => (path.to_owned(), format!("{fragment}{what}")),
            },
            Self::DoubledSlashes => (format!("/{}", path.replace('/', "//")), fragment.to_owned()),
            Self::EncodedLetter => (path.replacen('a', "%61", 1), fragment.to_owned()),
            Self::Capitals if format!("{path}{fragment}").contains("paint") => (path.to_owned(), fragment.to_owned()),
            Self::Capitals => both(&str::to_uppercase),
        }
    }
}

proptest! {
    #[test]
    fn a_mangled_address_shows_what_it_showed(
        start in prop::sample::select(STARTS.to_vec()),
        actions in prop::collection::vec(prop_oneof![3 => action(), 1 => painting()], 0..8),
        chain in prop::collection::vec(prop::sample::select(MANGLINGS.to_vec()), 1..=3),
    ) {
        let selection = after(start, actions);
        let address = write(&selection, &atlas());
        let (path, fragment) = split(&address);
        let mangled = chain.iter().fold((path.to_owned(), fragment.to_owned()), |(path, fragment), one| one.apply(&path, &fragment));
        let reading = read(&mangled.0, &mangled.1, &atlas());
        prop_assert_eq!(&reading.selection, &selection, "{} came as {:?}", address, mangled);
        prop_assert!(reading.unread.is_empty(), "{} came as {:?}, and {:?} was not read", address, mangled, reading.unread);
    }
}

#[test]
fn each_mangling_alone_is_undone_for_each_known_kind_of_address() {
    let full = "pain/calf-mid/#side=left&view=outer&also=arch,left.heel-back&muscle=soleus&point=soleus-tp1&feel=ache,numb\
        &hide=skin,superficial&show=labels&zoom=-80,700,200&answers=plantaris-tp1.unsure,soleus-tp1.yes\
        &embed=https://clinic.example:8443&paint=1.gBgPC";
    for address in
        [full, "pain/arch/#side=left", "muscle/soleus/#point=soleus-tp1", "muscle/soleus/", "pain/", "about/"]
    {
        let (path, fragment) = split(address);
        let whole = read(path, fragment, &atlas()).selection;
        for mangling in MANGLINGS {
            let (path, fragment) = mangling.apply(path, fragment);
            let reading = read(&path, &fragment, &atlas());
            assert_eq!(reading.selection, whole, "{path} and {fragment}, {mangling:?}");
            assert!(reading.unread.is_empty(), "{mangling:?}: {:?}", reading.unread);
        }
    }
}

#[test]
fn a_long_fragment_is_read_to_a_limit() {
    let long = format!("side=left&also={}", "calf-mid,".repeat(200_000));
    let reading = read("pain/arch/", &long, &atlas());
    assert_eq!(write(&reading.selection, &atlas()), "pain/calf-mid/#side=left&also=arch");
    // Nothing of a character that the limit would cut in two is read.
    let wide = "\u{3042}".repeat(LONGEST);
    assert_eq!(read("", &wide, &atlas()).unread.len(), 1);
}

#[test]
fn what_a_chain_of_programs_made_unreadable_is_named_as_far_as_it_can_be_read() {
    let reading = read("pain/arch/", "side%3Dlef&utm_source=x&colour%3dred", &atlas());
    assert_eq!(reading.unread, ["side=lef", "colour=red"]);
    for lost in ["%%%", "%", "=", "=&==&&=", "embed="] {
        assert!(!read("pain/arch/", lost, &atlas()).unread.is_empty(), "{lost}");
    }
}
