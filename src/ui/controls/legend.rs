//! What the marks on a figure mean, each as it is drawn there.

use yew::prelude::*;

use crate::interface::{Interface, Message};

/// The marks with their meaning: a class, what it means, and what is drawn in a square of 16.
const MARKS: [(&str, Message, &str); 9] = [
    ("pain", Message::LegendPain, ""),
    ("primary", Message::LegendPrimary, ""),
    ("spillover", Message::LegendSpillover, "M3 4h0M8 4h0M13 4h0M5 8h0M10 8h0M3 12h0M8 12h0M13 12h0"),
    ("nerve", Message::LegendNerve, "M1 5q2 -3 4 0t4 0t4 0M1 11q2 -3 4 0t4 0t4 0"),
    ("cause", Message::LegendCause, "M4 2v4M2 4h4M12 2v4M10 4h4M8 8v4M6 10h4"),
    ("x", Message::LegendX, "M4 4l8 8m0 -8l-8 8"),
    ("patch", Message::LegendPatch, ""),
    ("search", Message::LegendSearch, ""),
    ("careful", Message::LegendCareful, ""),
];

/// The marks that are explained.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Marks {
    /// Every one.
    All,
    /// What the figure shows of most pain.
    Basic,
}

/// The classes of the basic marks.
const BASIC: [&str; 4] = ["pain", "primary", "x", "patch"];

/// A list of marks.
pub fn legend(text: &Interface, marks: Marks) -> Html {
    let shown = MARKS.iter().filter(|(class, ..)| marks == Marks::All || BASIC.contains(class));
    html! {
        <ul class={classes!("legend", (marks == Marks::Basic).then_some("basic"))} aria-label={text.get(Message::LegendName)}>
            for (class, meaning, drawn) in shown.copied() {
                <li key={class}>
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
