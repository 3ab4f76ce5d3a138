//! Buttons to look closer, from farther away, at the whole, and at what is chosen.

use yew::prelude::*;

use crate::ui::{browser, change::use_change};
use crate::{
    domain::{Bounds, Point, Zoom},
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

    /// Comes closer by a step, or goes back by one. What is `about` stays where it is in the window.
    fn closer(&self, factor: f64, about: Option<Point>) -> Action {
        let zoom = Zoom::new(self.frame.centre(), self.frame.height);
        Action::Look(Some(zoom.closer(factor, about.unwrap_or_else(|| zoom.middle()))))
    }

    /// Turns to `place` where its middle is out of sight.
    pub fn follow(&self, place: Bounds) -> Option<Action> {
        let (middle, zoom) = (place.centre(), Zoom::around(self.frame));
        (!self.frame.contains(middle)).then(|| Action::Look(Some(Zoom::new(middle, zoom.height.into()))))
    }

    /// What a key does to it, pressed at a place of the picture.
    pub fn key(&self, key: &str, at: Option<Point>) -> Option<Action> {
        match key {
            "+" | "=" => self.look("closer", at),
            "-" => self.look("farther", at),
            "0" => self.look("whole", at),
            _ => None,
        }
    }

    /// What a button does to it.
    pub fn look(&self, way: &str, about: Option<Point>) -> Option<Action> {
        Some(match way {
            "fit" => Action::Look(self.fitted()),
            "whole" => Action::Look(self.all()),
            "closer" => self.closer(Zoom::STEP, about),
            "farther" => self.closer(1.0 / Zoom::STEP, about),
            _ => return None,
        })
    }
}

/// Shows the buttons that would change something. One that hides itself hands the focus on.
#[hook]
pub fn use_zoom_switch(sight: Sight) {
    let fits = sight.chosen.is_none_or(|chosen| chosen == sight.frame);
    use_change((fits, sight.frame == sight.whole), |(fits, whole)| {
        let focused = browser::find(".zoom :focus");
        for (button, idle) in [(".fit", fits), (".whole", whole)] {
            if let Some(button) = browser::find(button) {
                browser::set(&button, "hidden", idle.then_some(""));
            }
        }
        if focused.is_some_and(|button| button.get_attribute("hidden").is_some()) {
            browser::focus(".zoom :not([hidden])");
        }
    });
}
