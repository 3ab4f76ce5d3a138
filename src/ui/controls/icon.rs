//! Icons beside the words of buttons.

use yew::prelude::*;

/// The icon of a button that says what it does in words as well.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each name says it")]
pub enum Icon {
    Brush,
    Layers,
    Patch,
    Share,
}

impl Icon {
    /// Its lines in a square of 16 units.
    fn path(self) -> &'static str {
        match self {
            Self::Brush => "M13.5 2.5L7 9M7 9q-3 -.5 -3.5 2.5q-.2 1.5 -2 2q5.5 1.5 6.5 -2q.2 -1.5 -1 -2.5z",
            Self::Layers => "M8 1.5L14.5 5L8 8.5L1.5 5zM1.5 8L8 11.5L14.5 8M1.5 11L8 14.5L14.5 11",
            Self::Patch => "M3 5.5q0 -2 2 -2h6q2 0 2 2v5q0 2 -2 2h-6q-2 0 -2 -2zM6.5 6.5l3 3m0 -3l-3 3",
            Self::Share => "M8 10V1.5M5 4.5L8 1.5L11 4.5M3 8v6h10V8",
        }
    }
}

/// The drawing of an icon.
pub fn icon(icon: Icon) -> Html {
    html! { <svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d={icon.path()} /></svg> }
}
