//! The wheel over the figure: whether a turn of it zooms, or scrolls the page. Pure, as `gesture` is.

use super::gesture::{Camera, Input, PointerKind};
use crate::domain::{Point, Zoom};

/// A turn of the wheel.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Turn {
    /// Where, in CSS pixels of the window.
    pub at: Point,
    /// How many times closer it comes; below 1, it goes farther away.
    pub factor: f64,
    /// Whether Ctrl, or the command key of a Mac, is held. Pinching on a touchpad comes as that.
    pub control: bool,
}

/// What a turn of the wheel does.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Turned {
    /// It is left to the page, which scrolls.
    Left,
    /// It is the figure's; with a new zoom, unless there is none that way.
    Taken(Option<Zoom>),
}

/// Whose the wheel is.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Wheel {
    /// Whether a mouse has clicked into the figure, and not left it since.
    entered: bool,
}

impl Wheel {
    /// Takes an input of the hand in.
    pub fn note(&mut self, input: &Input) {
        match input {
            Input::Down { kind: PointerKind::Mouse, main: true, .. } => self.entered = true,
            Input::Leave => self.entered = false,
            _ => {}
        }
    }

    /// What a turn does. Without a key it never holds the page where the figure can come no closer, or go no farther away.
    pub fn turn(self, turn: &Turn, camera: &Camera) -> Turned {
        let Turn { at, factor, control } = *turn;
        let leads = camera.zoom.can_scale(factor, camera.whole);
        match (control, self.entered && leads) {
            (false, false) => Turned::Left,
            _ => Turned::Taken(leads.then(|| camera.zoom.closer(factor, camera.place(at)))),
        }
    }
}
