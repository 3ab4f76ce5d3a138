//! Addresses: every state there and back, and anything at all in without harm.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "support/selections.rs"]
mod selections;
mod support;

use patchmap::{
    domain::{Brush, Paint, Side, Stroke, View},
    permalink::{
        LONGEST_LEG, OLD_IDS, SPLIT_REGIONS, Step, read, read_with_kept_side, step, write, write_with_kept_side,
    },
    selection::{Embed, Selection},
};
use proptest::prelude::*;
use selections::{STARTS, action, after, atlas, painting, split, stroke};

/// Each block of one leg painted or not, as chance has it: nothing packs worse.
fn noise(side: Side, seed: &[bool]) -> Paint {
    let (mut paint, mut bits) = (Paint::default(), seed.iter().cycle());
    for view in View::ALL {
        paint.fill(&atlas(), view, side, Brush::Paint, |_| bits.next() == Some(&true));
    }
    paint
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
    fn every_state_comes_back_on_a_device_that_keeps_a_side(
        start in prop::sample::select(STARTS.to_vec()),
        actions in prop::collection::vec(action(), 0..3),
        kept in prop::sample::select(Side::ALL.to_vec()),
    ) {
        let selection = after(start, actions);
        let address = write_with_kept_side(&selection, &atlas(), kept);
        let (path, fragment) = split(&address);
        prop_assert_eq!(read_with_kept_side(path, fragment, &atlas(), kept).selection, selection, "{}", address);
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
        seed in prop::collection::vec(any::<bool>(), 2932),
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
    fn any_drawing_comes_back(left in prop::collection::vec(any::<bool>(), 0..2932), right in prop::collection::vec(any::<bool>(), 0..99)) {
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
        path in "(pain|muscle|cause|about)?/?[a-z-]{0,12}/?",
        fragment in "((side|view|also|muscle|cause|point|feel|hide|show|zoom|answers|asked|lay|with|embed|paint)=?[a-z0-9.,:/-]{0,14}&?){0,5}",
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
        "cause/",
        "cause/plantar-fascia/",
        "cause/plantar-fascia/#side=left&view=back&asked=plantar-fascia.2.no",
        "pain/heel-sole/#cause=plantar-fascia&asked=gout.1.no,plantar-fascia.1.yes",
        "pain/heel-sole/#with=soleus,plantar-fascia",
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
        "muscle/soleus/#show=local",
        "#show=labels,local,gracilis",
        "muscle/soleus/#show=grid",
        "#zoom=-80,700,200",
        "pain/arch/#muscle=soleus&zoom=-80,-11,200&answers=plantaris-tp1.unsure,soleus-tp1.yes&paint=1.ABgPC",
        "#side=left&paint=1.gBgPC",
        // What is painted is on the chosen side, and the marked spot is not.
        "#also=left.arch&paint=1.ABgPC",
        "muscle/soleus/#zoom=0,450,1130",
        "pain/heel-back/#show=labels&lay=pain&zoom=0,450,1130&with=soleus",
        "pain/calf-mid/#answers=soleus-tp1.yes&with=soleus,gastrocnemius&embed",
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
        ("#cause=plantar-fascia", "cause/plantar-fascia/"),
        ("cause/plantar-fascia/#also=arch", "pain/arch/#cause=plantar-fascia"),
        ("cause/plantar-fascia/#muscle=soleus", "muscle/soleus/"),
        ("#asked=gout.1.yes,gout.1.no", "#asked=gout.1.no"),
        ("pain/arch", "pain/arch/"),
        ("pain/heel-back/#view=back", "pain/heel-back/"),
        ("index.html", ""),
        ("pain/arch/index.html", "pain/arch/"),
        ("#show=gracilis,labels", "#show=labels,gracilis"),
        ("#show=gracilis,local,labels", "#show=labels,local,gracilis"),
        ("#show=labels&show=labels", "#show=labels"),
        ("#embed&side=left", "#side=left&embed"),
        ("#embed=https://a.example&embed", "#embed=https://a.example"),
        ("about/#embed", "about/"),
        ("#paint=1.gBgPC", "#side=left&paint=1.gBgPC"),
        ("#paint=1.ABgPCABgPC", "#paint=1.ABgPC"),
        ("#paint=1.", ""),
        ("#answers=soleus-tp1.yes,soleus-tp1.no", "#answers=soleus-tp1.no"),
        ("#zoom=0,450,1130", ""),
        ("#lay=point", ""),
        ("pain/calf-mid/#with=soleus,soleus", "pain/calf-mid/#with=soleus"),
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
    let split = SPLIT_REGIONS.iter().map(|(old, _)| format!("pain/{old}/"));
    let causes = atlas.causes.iter().map(|cause| format!("cause/{}/", cause.id));
    let since = atlas.history.since.iter().map(|answer| format!("pain/arch/#since={}", answer.id));
    let onset = atlas.history.any().map(|answer| format!("pain/arch/#onset={}", answer.id));
    for address in regions.chain(muscles).chain(points).chain(causes).chain(since).chain(onset).chain(old).chain(split)
    {
        assert!(known.contains(address.as_str()), "add to tests/addresses.txt: {address}");
    }
}

#[test]
fn what_cannot_be_read_is_named_and_the_rest_is_used() {
    let reading = read(
        "pain/heel-back/",
        "side=up&view=moon&also=arch,nose,left.chin,up.arch&feel=numb,joy&colour=red&point=soleus-tp9&zoom=1,2",
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
    let reading =
        read("pain/calf-mid/", "with=soleus,nose,iliopsoas,gastrocnemius,tibialis-posterior&lay=bed", &atlas());
    assert_eq!(write(&reading.selection, &atlas()), "pain/calf-mid/#with=soleus,gastrocnemius");
    assert_eq!(reading.unread, ["nose", "lay=bed", "iliopsoas", "tibialis-posterior"], "two, and both may be it");
    let reading = read("pain/calf-mid/", "muscle=plantaris&with=soleus", &atlas());
    assert_eq!(write(&reading.selection, &atlas()), "pain/calf-mid/#muscle=plantaris", "the card is open");
    assert_eq!(reading.unread, ["soleus"]);
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
        ("pain/calf-mid/", "pain/calf-mid/#with=soleus"),
        ("pain/calf-mid/", "pain/calf-mid/#lay=pain"),
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

/// What an address means that says nothing is the device's own.
#[test]
fn an_address_that_says_nothing_opens_with_the_kept_side() {
    let side = |path: &str, fragment: &str| read_with_kept_side(path, fragment, &atlas(), Side::Left).selection.side;
    for (path, fragment) in [("", ""), ("index.html", ""), ("", "utm_source=mail"), ("//", "#")] {
        assert_eq!(side(path, fragment), Side::Left, "{path:?} {fragment:?}");
    }
    for (path, fragment) in [("", "side=right"), ("pain/arch/", ""), ("", "view=outer"), ("", "view=moon")] {
        assert_eq!(side(path, fragment), Side::Right, "{path:?} {fragment:?}");
    }
    let written = |address: &str, kept| write_with_kept_side(&support::at(address, &atlas()).selection, &atlas(), kept);
    assert_eq!(written("", Side::Left), "#side=right");
    assert_eq!(written("", Side::Right), "");
    assert_eq!(written("#side=left", Side::Left), "#side=left", "a link means the same elsewhere");
    assert_eq!(written("pain/arch/", Side::Left), "pain/arch/");
}

#[test]
fn no_muscle_has_the_name_of_a_switch() {
    for switch in ["labels", "local", "grid"] {
        assert!(atlas().muscle(&switch.into()).is_none(), "{switch}");
    }
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
