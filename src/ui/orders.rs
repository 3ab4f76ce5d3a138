//! What a click in markup asks for: its links and buttons have no handlers of their own.

use web_sys::EventTarget;

use super::browser;
use crate::{
    domain::{Answer, Brush, BrushSize, Feel, Group, Layer, Layers, PatchPlace, PatchSize, Side, Spot, Tool, View},
    selection::Selection,
    state::{Action, State},
};

/// What a click asks for. Each link and button in markup has in `data-do` a verb, an id, and what else it takes.
pub fn ordered(target: Option<EventTarget>) -> Option<String> {
    browser::closest(target, "[data-do]")?.get_attribute("data-do")
}

/// What an order of the panel does, and the selector of what has the focus once the clicked thing is written anew. `side` is the
/// chosen one.
pub fn order_of(order: &str, side: Side) -> Option<(Action, Option<String>)> {
    let mut order = order.split(' ');
    let [verb, id, more] = [(); 3].map(|()| order.next().unwrap_or_default());
    let again = || Some(format!("[data-do^='{verb} {id} ']"));
    let beside = || Some(".comparing button".to_owned());
    let chips = || Some(".pain button".to_owned());
    Some(match verb {
        // The card takes the focus.
        "open" => (Action::OpenMuscle(id.into()), None),
        "press" => (Action::OpenPoint(id.into()), None),
        "answer" => (Action::Answer(id.into(), Answer::parse(more)), again()),
        "compare" if id.is_empty() => (Action::Compare(None), Some("[data-do^='compare ']".to_owned())),
        "compare" => (Action::Compare(Some(id.into())), again()),
        "mark" if more.is_empty() => (Action::ToggleSpot(Spot { region: id.into(), side }), beside()),
        "mark" => (Action::ToggleSpot(Spot { region: id.into(), side: Side::parse(more)? }), chips()),
        "unpaint" => (Action::ClearPaint, chips()),
        "feel" => (Action::ToggleFeel(Feel::parse(id)?), None),
        "clear" => (Action::Clear, None),
        "show" => (Action::Show(View::parse(id)?), (!more.is_empty()).then(beside).flatten()),
        _ => return None,
    })
}

/// What an order of a switch around the figure does. Some of them start from what is chosen now.
pub fn switched(order: &str, state: &State) -> Option<Action> {
    let (verb, id) = order.split_once(' ').unwrap_or((order, ""));
    let tool = state.tool.unwrap_or_default();
    Some(match verb {
        "view" => Action::Show(View::parse(id)?),
        "side" => Action::Choose(Side::parse(id)?),
        "size" => Action::Size(PatchSize::parse(id)?),
        "lay" => Action::Lay(PatchPlace::parse(id)?),
        "paint" => Action::Take(Some(Tool::default())),
        "brush" => Action::Take(Some(Tool { brush: Brush::parse(id)?, ..tool })),
        "width" => Action::Take(Some(Tool { size: BrushSize::parse(id)?, ..tool })),
        "undo" => Action::Undo,
        "redo" => Action::Redo,
        "unpaint" => Action::ClearPaint,
        "done" => Action::Take(None),
        _ => Action::Arrange(arranged(verb, id, &state.selection)?),
    })
}

/// The layers after an order.
fn arranged(verb: &str, id: &str, selection: &Selection) -> Option<Layers> {
    let opened = &selection.muscle;
    let mut layers = selection.layers.clone();
    match verb {
        "layer" => layers.hidden.toggle(Layer::parse(id)?),
        "labels" => layers.labels = !layers.labels,
        "all" => layers = Layers::default(),
        "group" => layers.groups.toggle(Group::parse(id)?),
        "only" => layers.only = opened.clone().filter(|_| layers.only != *opened),
        "muscle" | "but" => {
            layers.only = None;
            layers.muscles.toggle(if verb == "but" { opened.clone()? } else { id.into() });
        }
        _ => return None,
    }
    Some(layers)
}
