//! Buttons to look closer, from farther away, at the whole, and at what is chosen.

use yew::prelude::*;

use super::words;
use crate::{
    domain::{Bounds, Zoom},
    state::Action,
};

/// What the buttons start from, all of it parts of the picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sight {
    /// What is shown.
    pub frame: Bounds,
    /// All there is.
    pub whole: Bounds,
    /// What is chosen, if anything.
    pub chosen: Option<Bounds>,
    /// Whether what is chosen is shown where nobody zooms.
    pub follows: bool,
}

impl Sight {
    /// Shows the whole.
    fn all(&self) -> Option<Zoom> {
        (self.follows && self.chosen.is_some()).then(|| Zoom::around(self.whole))
    }

    /// Shows what is chosen.
    fn fitted(&self) -> Option<Zoom> {
        self.chosen.filter(|_| !self.follows).map(Zoom::around)
    }

    /// Comes closer by a step, or goes back by one.
    pub fn closer(&self, factor: f64) -> Action {
        let zoom = Zoom::around(self.frame);
        Action::Look(Some(zoom.closer(factor, zoom.middle())))
    }

    /// Turns to `place` where its middle is out of sight.
    pub fn follow(&self, place: Bounds) -> Option<Action> {
        let (middle, zoom) = (place.centre(), Zoom::around(self.frame));
        (!self.frame.contains(middle)).then(|| Action::Look(Some(Zoom::new(middle, zoom.height.into()))))
    }

    /// What a key does to it.
    pub fn key(&self, key: &str) -> Option<Action> {
        match key {
            "+" | "=" => Some(self.closer(Zoom::STEP)),
            "-" => Some(self.closer(1.0 / Zoom::STEP)),
            "0" => Some(Action::Look(self.all())),
            _ => None,
        }
    }
}

/// The buttons.
pub fn zoom_switch(sight: Sight, dispatch: &Callback<Action>) -> Html {
    let button = |value: &'static str, text: &'static str, name: &'static str, action: Action| {
        let onclick = dispatch.reform(move |_: MouseEvent| action.clone());
        html! {
            <button key={value} type="button" class={value} data-value={value} aria-label={name} title={name} {onclick}>{ text }</button>
        }
    };
    let fits = sight.chosen.is_some_and(|chosen| chosen == sight.frame);
    html! {
        <div class="zoom" role="group" aria-label={words::ZOOM}>
            if sight.chosen.is_some() && !fits {
                { button("fit", words::FIT, words::FIT_NAME, Action::Look(sight.fitted())) }
            }
            if sight.frame != sight.whole {
                { button("whole", words::WHOLE, words::WHOLE, Action::Look(sight.all())) }
            }
            { button("closer", "+", words::CLOSER, sight.closer(Zoom::STEP)) }
            { button("farther", "\u{2212}", words::FARTHER, sight.closer(1.0 / Zoom::STEP)) }
        </div>
    }
}
