//! What the marks on a figure mean, each as it is drawn there.

use yew::prelude::*;

use crate::{
    domain::ZoneKind,
    interface::{Interface, Message},
    scene::{Hue, Scene},
};

/// The marks with their meaning, the most important first: a class, what it means, and what is drawn in a square of 16.
const MARKS: [(&str, Message, &str); 9] = [
    ("pain", Message::LegendPain, ""),
    ("careful", Message::LegendCareful, ""),
    ("primary", Message::LegendPrimary, ""),
    ("cause", Message::LegendCause, "M4 2v4M2 4h4M12 2v4M10 4h4M8 8v4M6 10h4"),
    ("nerve", Message::LegendNerve, "M1 5q2 -3 4 0t4 0t4 0M1 11q2 -3 4 0t4 0t4 0"),
    ("x", Message::LegendX, "M4 4l8 8m0 -8l-8 8"),
    ("patch", Message::LegendPatch, ""),
    ("spillover", Message::LegendSpillover, "M3 4h0M8 4h0M13 4h0M5 8h0M10 8h0M3 12h0M8 12h0M13 12h0"),
    ("search", Message::LegendSearch, ""),
];

/// The marks that are explained.
#[derive(Clone, Copy, Debug)]
pub enum Marks<'a> {
    /// Every one.
    All,
    /// Those of the scenes that are shown, and of the pain if it `hurts`.
    Drawn {
        /// Whether pain is marked.
        hurts: bool,
        /// What else is.
        scenes: &'a [&'a Scene],
    },
}

impl Marks<'_> {
    /// Whether the mark of a class is among them.
    fn has(self, class: &str) -> bool {
        let Self::Drawn { hurts, scenes } = self else { return true };
        let zone = |scene: &Scene, kind| scene.zones.iter().any(|zone| zone.kind == kind);
        let draws = |scene: &&Scene| match class {
            "pain" => hurts,
            "primary" => zone(scene, ZoneKind::Primary),
            "spillover" => zone(scene, ZoneKind::Spillover),
            "cause" => !scene.causes.is_empty(),
            "nerve" => !scene.nerves.is_empty(),
            "x" => !scene.points.is_empty(),
            "patch" => scene.patch.is_some(),
            "search" => !scene.searches.is_empty() || !scene.lined.is_empty(),
            _ => !scene.cautions.is_empty(),
        };
        scenes.iter().any(draws)
    }

    /// The colour that the X which leads, or else the first one, has on the figure.
    fn hue(self) -> Hue {
        let Self::Drawn { scenes: [scene, ..], .. } = self else { return Hue::Red };
        let leading = scene.points.iter().find(|point| point.leads).or(scene.points.first());
        leading.map(|point| point.hue).or(scene.zones.first().map(|zone| zone.hue)).unwrap_or(Hue::Red)
    }
}

/// A list of marks.
pub fn legend(text: &Interface, marks: Marks) -> Html {
    let is_short = matches!(marks, Marks::Drawn { .. });
    html! {
        <ul class={classes!("legend", marks.hue().as_str(), is_short.then_some("short"))} aria-label={text.get(Message::LegendName)}>
            for (class, meaning, drawn) in MARKS.iter().copied().filter(|(class, ..)| marks.has(class)) {
                <li key={class} class={to_press(class)}>
                    <svg viewBox="0 0 16 16" aria-hidden="true" class={class}>
                        <rect x="1" y="1" width="14" height="14" rx="2" />
                        <path d={drawn} />
                    </svg>
                    { text.get(meaning) }
                </li>
            }
        </ul>
    }
}

/// What the check holds back is not explained before.
fn to_press(class: &str) -> Option<&'static str> {
    matches!(class, "x" | "patch").then_some("to-press")
}
