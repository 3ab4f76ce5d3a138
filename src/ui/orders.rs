//! What a click in markup asks for: its links and buttons have no handlers of their own.

use web_sys::MouseEvent;

use super::{browser, link::is_plain, panel::finder};
use crate::{
    domain::{Answer, Brush, BrushSize, Feel, Group, Layer, Layers, PatchPlace, PatchSize, Side, Spot, Tool, View},
    state::{Action, State},
    viewport::{Viewport, ZoomCommand},
};

/// Finds the first of the marked places, or else what the page is called.
const CHIPS: &str = ".pain button, .says:not(:has(.pain)) h1";

/// The order of what was clicked. Each link and button in markup has in `data-do` a verb, an id, and what else it takes; the links of
/// the searchable list say it by where they lead. With a modifier a link belongs to the browser.
pub fn ordered(event: &MouseEvent) -> Option<String> {
    let clicked = browser::closest(event.target(), "[data-do], .finder a")?;
    if clicked.has_attribute("href") && !is_plain(event) {
        return None;
    }
    clicked.get_attribute("data-do").or_else(|| finder::order(&clicked))
}

/// What an order does, and the selector of what has the focus once the clicked thing is written anew. Some orders start from what
/// is chosen or in `viewport` now.
pub fn obeyed(order: &str, state: &State, viewport: &Viewport) -> Option<(Action, Option<String>)> {
    let mut words = order.split(' ');
    let [verb, id, more] = [(); 3].map(|()| words.next().unwrap_or_default());
    let side = state.selection.side;
    let tool = state.tool.unwrap_or_default();
    let focus = match verb {
        "answer" => format!("[data-do^='answer {id} ']"),
        "compare" if id.is_empty() => format!("[data-do='compare {} ']", state.compared.last()?),
        "compare" => format!("[data-do^='compare {id} ']"),
        "mark" | "show" if more == "beside" => ".comparing button".to_owned(),
        "mark" | "unpaint" if !more.is_empty() => CHIPS.to_owned(),
        "clear" => CHIPS.to_owned(),
        "show" if more == "card" => "#opened".to_owned(),
        "dismiss" => ".switches button".to_owned(),
        _ => String::new(),
    };
    let action = match verb {
        // The card takes the focus, or gives it back.
        "open" => Action::OpenMuscle(id.into()),
        "press" => Action::OpenPoint(id.into()),
        "close" => Action::CloseMuscle,
        "answer" => Action::Answer(id.into(), Answer::parse(more)),
        "compare" => Action::Compare((!id.is_empty()).then(|| id.into())),
        "mark" => Action::ToggleSpot(Spot { region: id.into(), side: Side::parse(more).unwrap_or(side) }),
        "feel" => Action::ToggleFeel(Feel::parse(id)?),
        "clear" => Action::Clear,
        "dismiss" => Action::Dismiss,
        "show" => Action::Show(View::parse(id)?),
        "side" => Action::Choose(Side::parse(id)?),
        "size" => Action::Size(PatchSize::parse(id)?),
        "lay" => Action::Lay(PatchPlace::parse(id)?),
        "look" => Action::Look(viewport.zoom(zoom_command(id)?, None)),
        "paint" => Action::Take(Some(Tool::default())),
        "brush" => Action::Take(Some(Tool { brush: Brush::parse(id)?, ..tool })),
        "width" => Action::Take(Some(Tool { size: BrushSize::parse(id)?, ..tool })),
        "undo" => Action::Undo,
        "redo" => Action::Redo,
        "unpaint" => Action::ClearPaint,
        "done" => Action::Take(None),
        _ => Action::Arrange(arranged(verb, id, state)?),
    };
    Some((action, Some(focus).filter(|focus| !focus.is_empty())))
}

fn zoom_command(id: &str) -> Option<ZoomCommand> {
    Some(match id {
        "fit" => ZoomCommand::Fit,
        "whole" => ZoomCommand::Whole,
        "closer" => ZoomCommand::In,
        "farther" => ZoomCommand::Out,
        _ => return None,
    })
}

/// The layers after an order.
fn arranged(verb: &str, id: &str, State { atlas, selection, .. }: &State) -> Option<Layers> {
    let opened = &selection.muscle;
    let mut layers = selection.layers.clone();
    match verb {
        "layer" => layers.hidden.toggle(Layer::parse(id)?),
        "labels" => layers.labels = !layers.labels,
        "all" => layers = Layers::default(),
        "group" => layers.groups.toggle(Group::parse(id)?),
        "only" => layers.only = opened.clone().filter(|_| layers.only != *opened),
        "but" => layers = layers.toggle_muscle(selection.opened(atlas)?),
        "muscle" => layers = layers.toggle_muscle(atlas.muscle(&id.into())?),
        _ => return None,
    }
    Some(layers)
}
