//! What a person may do next, chosen by a seed.

use fastrand::Rng;

/// One thing that somebody does. Where it is not possible on the present page, nothing is done.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Action {
    /// Clicks one of the visible elements that a selector finds, counted from 0 and round again.
    Click(&'static str, usize),
    /// Clicks a region of the figure.
    Mark { region: &'static str, side: &'static str },
    /// Clicks a region of the figure twice.
    DoubleClick { region: &'static str, side: &'static str },
    /// Drags across the figure, or paints there with a brush in the hand: from and to, in hundredths of its box.
    Drag { from: (u8, u8), to: (u8, u8) },
    /// Zooms with the wheel, at a place in hundredths of the figure's box.
    Wheel { at: (u8, u8), delta: i32 },
    /// Searches the list.
    Search(&'static str),
    /// Presses a key.
    Press(Key),
    /// Goes a step back in the history, within the site.
    Back,
    /// Goes a step forward, within the site.
    Forward,
    /// Loads the page anew.
    Reload,
}

/// The keys that mean something on the page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Key {
    Tab,
    BackTab,
    Enter,
    Space,
    Escape,
    Up,
    Down,
    Left,
    Right,
    Plus,
    Minus,
    Digit0,
}

const KEYS: [Key; 12] = [
    Key::Tab,
    Key::BackTab,
    Key::Enter,
    Key::Space,
    Key::Escape,
    Key::Up,
    Key::Down,
    Key::Left,
    Key::Right,
    Key::Plus,
    Key::Minus,
    Key::Digit0,
];

/// What is clicked, and how often, compared with the others.
const CLICKS: [(u32, &str); 36] = [
    (8, ".stage > .switches [data-value]"),
    (3, ".feel [data-value]"),
    (5, "[data-candidate] > a"),
    (4, "[data-candidate] > button"),
    (1, ".stop-comparing"),
    (2, "[data-mode]"),
    (4, ".muscle-links:not([aria-hidden]) .muscle-link"),
    (2, ".there-too"),
    (3, ".card .close"),
    (3, ".card h4 a[href*='point=']"),
    (2, "[data-trigger-point]"),
    (3, ".chip"),
    (1, ".clear"),
    (2, ".layers > summary"),
    (4, ".layers [data-value]"),
    (1, ".layers details > summary"),
    (1, ".patch-choice > summary"),
    (3, ".patch-choice [data-value]"),
    (2, ".zoom [data-value]"),
    (1, ".start-paint"),
    (4, ".paint-tools [data-value]"),
    (2, ".done"),
    (2, ".again, [data-sign] label"),
    (1, ".check .none"),
    (3, "[data-answer]"),
    (1, "[data-ask] p a"),
    (1, "[data-ask] p + .choice"),
    (2, ".finder .regions-index a"),
    (1, ".finder a[href*='muscle/']"),
    (2, ".results a"),
    (1, ".open-share"),
    (3, ".share-dialog .close"),
    (1, "#themes button"),
    (1, "header nav a, header .brand"),
    (1, ".skip, .before-press a"),
    (2, ".unread button, .elsewhere button"),
];

const SEARCHES: [&str; 6] = ["", "heel", "sciatica", "my calf hurts", "zzz", "back of"];

/// Where a session begins.
const STARTS: [&str; 8] = [
    "",
    "pain/calf-mid/",
    "muscle/gluteus-minimus/",
    "pain/arch/#side=left&view=outer&also=right.calf-mid",
    "#view=sole",
    "pain/heel-back/#view=moon&feel=numb",
    "#paint=1.AQtOBFCEDEDEDEDFCEDDDDDDCDCDCDBHBEB",
    "pain/calf-mid/#muscle=soleus&zoom=-80,700,200",
];

/// The ids of all regions, in the order of the atlas: addresses remember them.
pub fn regions() -> Vec<&'static str> {
    let pages = include_str!("../../addresses.txt").lines();
    pages.filter_map(|line| line.strip_prefix("pain/")?.strip_suffix('/')).collect()
}

/// Where a session begins, and what is done in it.
pub fn session(seed: u64, length: usize) -> (&'static str, Vec<Action>) {
    let mut rng = Rng::with_seed(seed);
    let regions = regions();
    let start = STARTS[rng.usize(..STARTS.len())];
    (start, (0..length).map(|_| action(&mut rng, &regions)).collect())
}

fn action(rng: &mut Rng, regions: &[&'static str]) -> Action {
    let region = regions[rng.usize(..regions.len())];
    let side = if rng.bool() { "left" } else { "right" };
    let at = |rng: &mut Rng| (rng.u8(5..95), rng.u8(5..95));
    match rng.u32(..100) {
        0..52 => click(rng),
        52..64 => Action::Mark { region, side },
        64..66 => Action::DoubleClick { region, side },
        66..73 => Action::Drag { from: at(rng), to: at(rng) },
        73..77 => Action::Wheel { at: at(rng), delta: rng.i32(-300..300) },
        77..79 => Action::Search(SEARCHES[rng.usize(..SEARCHES.len())]),
        79..90 => Action::Press(KEYS[rng.usize(..KEYS.len())]),
        90..95 => Action::Back,
        95..98 => Action::Forward,
        _ => Action::Reload,
    }
}

fn click(rng: &mut Rng) -> Action {
    let all: u32 = CLICKS.iter().map(|(weight, _)| weight).sum();
    let mut left = rng.u32(..all);
    let chosen = CLICKS.iter().find(|(weight, _)| {
        let here = left < *weight;
        left = left.saturating_sub(*weight);
        here
    });
    Action::Click(chosen.unwrap().1, rng.usize(..12))
}

#[test]
fn a_seed_is_always_the_same_session() {
    let one = session(7, 500);
    assert_eq!(one, session(7, 500));
    assert_ne!(one.1, session(8, 500).1);
    assert!(CLICKS.iter().all(|(_, selector)| {
        (0..20).any(|seed| {
            session(seed, 500).1.iter().any(|action| matches!(action, Action::Click(one, _) if one == selector))
        })
    }));
}
