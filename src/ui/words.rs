//! The interface's own words. Everything else that a person reads stands in the assets.
#![allow(missing_docs, reason = "each constant is its own text")]

mod names;
pub mod painting;
pub mod share;

pub use names::*;

use crate::domain::Group;
use crate::domain::{Candidate, Certainty, Confidence, Explanation, Region, Side, View};

pub const SITE: &str = "Patchmap";
pub const TAGLINE: &str = "Where does your leg hurt?";
pub const DESCRIPTION: &str =
    "Click where your leg or hip hurts: see which muscle it may come from, where to press and where the patch goes.";
pub const SKIP_FIGURE: &str = "Skip the figure, go to the list";
pub const HOW_TO: &str = "Tap or click where it hurts. You can mark more than one place.";
pub const NAVIGATION: &str = "Pages";
pub const MAP: &str = "Map";
pub const REGIONS: &str = "Places";
pub const MUSCLES: &str = "Muscles";
pub const ABOUT: &str = "About";
pub const REGIONS_TITLE: &str = "All places where it can hurt";
pub const REGIONS_INTRO: &str = "Choose the place that hurts. The map opens with the muscles that may cause it.";
pub const MUSCLES_TITLE: &str = "All muscles in the atlas";
pub const MUSCLES_INTRO: &str = "Choose a muscle to see where it lies, its trigger points and where they hurt.";
pub const VIEWS: &str = "View";
pub const SIDES: &str = "Side";
pub const FEELS: &str = "What does it feel like?";
pub const PAIN: &str = "Where it hurts";
pub const CLEAR: &str = "Clear";
pub const CANDIDATES: &str = "Muscles that may cause it";
pub const CANDIDATES_MORE: &str =
    "Best match first. Choose one to see where to press. If the pain does not go away, ask a doctor.";
pub const NOTHING_REACHES: &str = "None of the muscles in this atlas is known to send pain here. \
    Show it to a doctor or physiotherapist, and to a doctor at once if it is sudden or strong, or comes with fever or sickness. \
    If it may be a muscle nearby, mark the places around it too.";
pub const CLOSE_CARD: &str = "Back to the list";
pub const CLOSE_CARD_ALONE: &str = "Back to the map";
pub const FINDER: &str = "Find a place or a muscle";
pub const FINDER_HINT: &str = "for example heel or soleus";
pub const FINDER_EMPTY: &str = "Nothing found under this word. Try another one, such as calf, knee or sole.";
pub const ZOOM: &str = "Zoom";
pub const WHOLE: &str = "Whole";
pub const CLOSER: &str = "Closer";
pub const FARTHER: &str = "Farther away";
pub const FIT: &str = "Fit";
pub const FIT_NAME: &str = "Fit what is chosen";
pub const LOADING: &str = "The drawing is on its way.";
pub const CARD_LOADING: &str = "The text is on its way.";
pub const CARD_FAILED: &str = "The text could not be loaded. Check your connection and open the muscle again.";
pub const ART_FAILED: &str = "The drawing could not be loaded. Check your connection and choose the view again.";
pub const DISMISS: &str = "Close this message";
pub const UNREAD: &str = "Parts of this address could not be read and were left out:";
pub const DOCTOR_FIRST: &str = "See a doctor first";
pub const DOCTOR_SIGNS: &str = "if the pain stays in one spot, never lets up, came with an injury, or the place is red, warm \
    or swollen. Breathless or chest pain: call the emergency number now.";
pub const DOCTOR_MORE: &str = "All warning signs";
pub const NOT_A_DIAGNOSIS: &str = "Information, not a diagnosis.";
pub const TRIGGER_POINTS: &str = "Trigger points: where to press, where the patch goes";
pub const PLACE: &str = "Find it";
pub const HURTS: &str = "It hurts";
pub const EXAMINE: &str = "How to feel for it";
pub const METHOD_WITH: &str = "You need";
pub const METHOD_LONG: &str = "How long";
pub const METHOD_STOP: &str = "Stop";
pub const CAUTION: &str = "Careful";
pub const WHAT_ELSE: &str = "What else it could be";
pub const NERVE: &str = "A nerve may be involved";
pub const SOURCES: &str = "Sources";
pub const ALSO_CALLED: &str = "Also called";
pub const RUNS: &str = "Where it runs";
pub const PATCH: &str = "Where the patch goes";
pub const PATCH_TEXT: &str = "On the spot that is clearly tender, not only where it hurts: that sometimes works better. Labels \
    speak of the place that hurts; that is the second choice; \"Patch, marks\" on the map shows it.";
pub const PATCH_SHEET: &str =
    "On the spot that is clearly tender, as drawn; not on sore or broken skin, nor where a hatch says so.";
pub const PATCH_HOW: &str =
    "Clean, dry, whole skin. Follow the label of your patch: how long, how many, and who should not use one.";
pub const PATCH_RELIEF: &str = "Expect minor aches to ease for a while, no more.";
pub const PATCH_NOT_ON: &str = "No patch on";
pub const PATCH_SIZE: &str = "Patch";
pub const LABELS: &str = "Labels";
pub const LAYERS: &str = "Layers";
pub const PEEL: &str = "Peel";
pub const ALL_LAYERS: &str = "Show all";
pub const THIS_MUSCLE: &str = "This muscle";
pub const ONLY_THIS: &str = "Only this muscle";
pub const ALL_BUT_THIS: &str = "All but this muscle";
pub const GROUPS: &str = "Groups of muscles";
pub const ONE_BY_ONE: &str = "Muscles one by one";
pub const MARKS_AND_PATCH: &str = "Patch, marks";
pub const ELSEWHERE: &str = "Its main pain lies out of sight here. See it from:";
pub const CAREFUL: &str = "Where to be careful";
pub const CAREFUL_HERE: &str = "No firm pressure and no tool here";
pub const KEEP_OFF: &str = "Keep off";
pub const IN_CAUTION: &str = "Here you are in";
pub const METHOD_FITS: &str = "Fits";
pub const CHECK: &str = "First: is it a muscle at all?";
pub const CHECK_ASK: &str = "Does any fit?";
pub const CHECK_NONE: &str = "None of these";
pub const NUMB: &str = "If a part stays numb, or the leg grows weak, see a doctor.";
pub const STEPPED_BACK: &str = "A warning sign is chosen above: see to that first.";
pub const CHECKED_BY_DOCTOR: &str = "A doctor or nurse has checked this: show me where to press";
pub const STEP_BACK: &str = "These can wait until a doctor has had a look.";
pub const NOTICE: &str = "This is information, not a diagnosis, and it does not replace a doctor. No clinician has reviewed it yet. \
    An X is a guide, and not everybody believes in trigger points. What you press and where you put a patch is your decision.";
pub const NOTICE_NAME: &str = "Before you use it";
pub const DOCTOR_WHEN: &str = "When to see a doctor";
pub const NOTICE_BAR: &str = "No clinician has reviewed it yet.";
pub const NOTICE_ACCEPT: &str = "Understood";
pub const BEFORE_PRESS: &str = "Before you press";
pub const BEFORE_PRESS_CHECK: &str = "Answer the ten-second check above first.";
pub const BEFORE_PRESS_ACCEPT: &str = "Understood: show me where to press";
pub const CHANGED: &str = "Texts last changed on";
pub const FORGET: &str = "Reset everything on this device";
pub const FORGOTTEN: &str = "Done: this device keeps nothing of Patchmap any more.";
pub const THEME: &str = "Colours";
pub const LEGEND: &str = "What the marks mean";
pub const LEGEND_PAIN: &str = "your pain";
pub const LEGEND_X: &str = "trigger point";
pub const LEGEND_PRIMARY: &str = "main pain of a muscle";
pub const LEGEND_SPILLOVER: &str = "may spread here";
pub const LEGEND_NERVE: &str = "a squeezed nerve is felt here";
pub const LEGEND_SEARCH: &str = "feel through this, an inch (2.5 cm) a square";
pub const LEGEND_PATCH: &str = "patch";
pub const LEGEND_CAREFUL: &str = "careful: lightly, no tool";
pub const NOT_FOUND_TITLE: &str = "This page does not exist";
pub const NOT_FOUND: &str = "The address may have a slip in it. Start at the map, or choose from the lists.";
pub const FAILED: &str = "The map could not start. You can still read this page and follow its links.";
pub const PREVIEW_CREDIT: &str = "Drawing: Patchmap contributors, CC BY 4.0. Contains numbers derived from OpenSim gait2392 \
    (S.L. Delp et al.) and the full-body model of A. Rajagopal et al. 2016, CC BY 3.0, changed. Proportions: ANSUR II.";
pub const ON_A_PHONE: &str = "Places that hurt and the muscles behind them, on a phone";
pub const ON_A_DESKTOP: &str = "Figure and ranked muscles side by side, on a desktop";
pub const UPDATE: &str = "A new version is ready.";
pub const UPDATE_NOW: &str = "Use it now";
pub const RELOAD: &str = "Reset and try again";
pub const CREDIT_BEFORE: &str = "Drawings: credits and licences on the";
pub const CREDIT_LINK: &str = "about page";

/// What a small figure of a trigger point shows, for those who cannot see it.
pub fn small_figure(label: &str, seen: View) -> String {
    format!("{label}: where it lies and where it hurts, seen in the view {}", view(seen))
}

/// What a figure is, for those who cannot see it.
pub fn figure(view: View, side: Side) -> String {
    let side = side.as_str();
    let what = match view {
        View::Back => "Both legs from behind".to_owned(),
        View::Front => "Both legs from the front".to_owned(),
        View::Outer => format!("Your {side} leg from its outer side"),
        View::Inner => format!("Your {side} leg from its inner side"),
        View::Sole => format!("The sole of your {side} foot"),
    };
    format!("{what}. Arrow keys move between places, Enter marks one, plus and minus zoom, zero shows the whole.")
}

/// How to take an X: by steps of which length, and how it is where the area is hatched.
pub fn x_is_a_guide(group: Group, hatched: bool) -> String {
    let step = if group == Group::Foot { "a thumb width" } else { "about an inch (2.5 cm)" };
    let lightly = if hatched { " Where it is hatched, only lightly and without a tool, as said above." } else { "" };
    format!("The X is a guide: feel the whole dashed area, {step} at a time.{lightly}")
}

/// Which muscles a method fits, out of `all`.
pub fn fits(muscles: &[String], all: usize) -> String {
    const NAMED: usize = 12;
    match muscles.len() {
        count if count > NAMED => format!("most muscles ({count} of {all})."),
        _ => format!("{}.", muscles.join(", ")),
    }
}

/// How sure we are of a trigger point, in a sentence.
pub fn confidence(confidence: Confidence) -> String {
    let place = match confidence.location {
        Certainty::Seen => "its place is described in the sources",
        Certainty::SeenCoarse => "the sources name the part of the muscle, its height is our estimate",
        Certainty::MusclePositionSeen => "the sources only say where the muscle lies, the spot is our estimate",
        Certainty::Recalled => "its place is general textbook knowledge, not read in a source at hand",
    };
    let pain = match confidence.referral {
        Certainty::Seen | Certainty::SeenCoarse | Certainty::MusclePositionSeen => "where it hurts is described there",
        Certainty::Recalled => "where it hurts is general textbook knowledge",
    };
    format!("How sure: {place}; {pain}.")
}

/// The name of a spot, told as marked or not, for those who cannot see it.
pub fn spot(name: &str, marked: bool) -> String {
    if marked { format!("{name}, marked as painful") } else { name.to_owned() }
}

/// What the button beside a marked spot does.
pub fn unmark(name: &str) -> String {
    format!("Remove {name}")
}

/// Why a muscle is a candidate, in a sentence.
pub fn reason(candidate: &Candidate, label: &str, nerve: Option<&str>) -> String {
    let share = match percent(candidate.covers) {
        70.. => "",
        40.. => "much of ",
        _ => "part of ",
    };
    let into = if share.is_empty() { "" } else { "in " };
    let how = match (candidate.by, nerve) {
        (Explanation::Nerve, Some(nerve)) => {
            format!("It may squeeze the {nerve}; that can be felt {into}{share}where it hurts.")
        }
        (Explanation::Primary, _) => format!("Its main pain is felt {into}{share}where it hurts."),
        _ => format!("Its pain can spread to {share}where it hurts."),
    };
    because(candidate, label, &how)
}

/// A reason with what always belongs to it: whether it feels like that, and the name of the X.
pub fn because(candidate: &Candidate, label: &str, how: &str) -> String {
    let unlike = if candidate.feels_alike { "" } else { " It does not usually feel like that." };
    format!("{how}{unlike} Its X: {}.", lower_first(label))
}

/// A share from 0 to 1 in hundredths.
pub fn percent(share: f64) -> u32 {
    (share * 100.0).round() as u32
}

/// How good a candidate's score is, for those who cannot see the bar.
pub fn score(score: f64) -> String {
    format!("match {} of 100", percent(score))
}

/// What a pain page is called: by its first region, and whether there are more.
pub fn pain_title(region: &Region, more: bool) -> String {
    format!("{}{}: which muscle is it?", region.name, if more { " and more" } else { "" })
}

/// A pain page in one sentence for search engines.
pub fn pain_description(region: &Region) -> String {
    format!(
        "{}: the muscles that may send pain there, where to press and where the patch goes, on a map of leg and hip.",
        region.name
    )
}

/// What the preview of a page shows, for those who cannot see it.
pub fn preview(title: &str) -> String {
    format!("{title}: drawing of the leg with what the page marks on it")
}

/// What a muscle's page is called.
pub fn muscle_title(name: &str) -> String {
    format!("{name}: trigger points and pain")
}

/// What an X is, for those who cannot see it.
pub fn x(name: &str) -> String {
    format!("X, trigger point: {name}")
}

/// How many were found, read out while typing.
pub fn found(count: usize) -> String {
    match count {
        1 => "1 found".to_owned(),
        _ => format!("{count} found"),
    }
}

/// A text with its first letter small, to stand inside a sentence.
pub fn lower_first(text: &str) -> String {
    with_first(text, str::make_ascii_lowercase)
}

/// A text with its first letter large, to begin a line.
pub fn upper_first(text: &str) -> String {
    with_first(text, str::make_ascii_uppercase)
}

fn with_first(text: &str, change: fn(&mut str)) -> String {
    let mut text = text.to_owned();
    text.get_mut(..1).into_iter().for_each(change);
    text
}
