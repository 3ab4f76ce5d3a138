//! The one table of the figure's input: what keys, wheel, pointers and fingers mean. Web events come in, typed commands go out; what
//! a hand does with the picture from there is `gesture`.

use wasm_bindgen::JsCast;
use web_sys::{Event, KeyboardEvent, MouseEvent, PointerEvent, TouchEvent, WheelEvent};

use super::{
    gesture::{Input, PointerKind},
    wheel::Turn,
};
use crate::{domain::Point, viewport::ZoomCommand};

/// What the figure is used for at the moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// A click marks a region.
    Marking,
    /// A pointer paints.
    Painting,
}

/// A direction on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each name says it")]
pub enum Direction {
    Left,
    Right,
    Up,
    Down,
}

impl Direction {
    /// One step in this direction, y down.
    pub fn step(self) -> Point {
        let (x, y) = match self {
            Self::Left => (-1.0, 0.0),
            Self::Right => (1.0, 0.0),
            Self::Up => (0.0, -1.0),
            Self::Down => (0.0, 1.0),
        };
        Point { x, y }
    }

    fn of_key(key: &str) -> Option<Self> {
        match key {
            "ArrowLeft" => Some(Self::Left),
            "ArrowRight" => Some(Self::Right),
            "ArrowUp" => Some(Self::Up),
            "ArrowDown" => Some(Self::Down),
            _ => None,
        }
    }
}

/// What a key asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyCommand {
    /// Zooms about the focused region or the brush.
    Zoom(ZoomCommand),
    /// Moves the focus to the next region.
    MoveFocus(Direction),
    /// Chooses what is focused: marks a region, or takes the mark away; opens a muscle. (Enter is the browser's click on a link.)
    Choose,
    /// Moves the brush.
    MoveBrush(Direction),
    /// Paints where the brush is.
    Stamp,
    /// Takes the last stroke back.
    Undo,
    /// Paints again what was taken back last.
    Redo,
    /// Puts the brush away.
    EndPainting,
}

/// The keys that are held beside the pressed one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Modifiers {
    /// Ctrl, or the command key of a Mac.
    pub control: bool,
    /// Alt.
    pub alt: bool,
}

/// What a pressed key asks for.
pub fn key_command(mode: Mode, key: &str, modifiers: Modifiers) -> Option<KeyCommand> {
    let Modifiers { control, alt } = modifiers;
    let command = match (mode, key) {
        (Mode::Painting, "z") if control => return Some(KeyCommand::Undo),
        (Mode::Painting, "Z" | "y") if control => return Some(KeyCommand::Redo),
        (_, "+" | "=") => KeyCommand::Zoom(ZoomCommand::In),
        (_, "-") => KeyCommand::Zoom(ZoomCommand::Out),
        (_, "0") => KeyCommand::Zoom(ZoomCommand::Whole),
        (Mode::Marking, " ") => KeyCommand::Choose,
        (Mode::Painting, " " | "Enter") => KeyCommand::Stamp,
        (Mode::Painting, "Escape") => KeyCommand::EndPainting,
        (Mode::Marking, key) => KeyCommand::MoveFocus(Direction::of_key(key)?),
        (Mode::Painting, key) => KeyCommand::MoveBrush(Direction::of_key(key)?),
    };
    (!control && !alt).then_some(command)
}

/// What a keyboard event asks for.
pub fn of_keyboard(mode: Mode, event: &KeyboardEvent) -> Option<KeyCommand> {
    let modifiers = Modifiers { control: event.ctrl_key() || event.meta_key(), alt: event.alt_key() };
    key_command(mode, &event.key(), modifiers)
}

/// How many times closer a wheel comes that turned by `delta` CSS pixels; a notch is about 100.
pub fn wheel_factor(delta: f64) -> f64 {
    1.0 - (delta / 400.0).clamp(-0.4, 0.4)
}

/// A turn of the wheel.
pub fn of_wheel(event: &Event) -> Option<Turn> {
    let event = event.dyn_ref::<WheelEvent>()?;
    let control = event.ctrl_key() || event.meta_key();
    Some(Turn { at: client(event), factor: wheel_factor(event.delta_y()), control })
}

/// What a pointer or finger does, of the events that the figure listens to.
pub fn of_pointer(event: &Event) -> Option<Input> {
    if let Some(event) = event.dyn_ref::<PointerEvent>() {
        let pointer = event.pointer_id();
        return Some(match &*event.type_() {
            "pointerdown" => Input::Down {
                pointer,
                kind: if event.pointer_type() == "touch" { PointerKind::Touch } else { PointerKind::Mouse },
                main: event.is_primary() && event.button() == 0,
                at: client(event),
            },
            "pointermove" => Input::Move { pointer, held: event.buttons() != 0, at: client(event) },
            "pointerleave" => Input::Leave,
            _ => Input::Up { pointer },
        });
    }
    let touches = event.dyn_ref::<TouchEvent>()?.touches();
    let points = (0..touches.length()).filter_map(|index| touches.get(index));
    Some(Input::Touches {
        began_or_moved: !matches!(&*event.type_(), "touchend" | "touchcancel"),
        points: points.map(|touch| point(touch.client_x(), touch.client_y())).collect(),
    })
}

/// Where a pointer is in the window, in CSS pixels.
pub fn client(event: &MouseEvent) -> Point {
    point(event.client_x(), event.client_y())
}

fn point(x: i32, y: i32) -> Point {
    Point { x: x.into(), y: y.into() }
}
