//! What a click in the panel's markup asks for: its links and buttons have no handlers of their own.

use web_sys::EventTarget;

use super::browser;
use crate::{
    domain::{Answer, Side, Spot, View},
    state::Action,
};

/// What a click in markup asks for, and the selector of what has the focus once the clicked thing is written anew. Each link and
/// button has in `data-do` a verb, an id, and what else it takes. `side` is the chosen one.
pub fn order_of(target: Option<EventTarget>, side: Side) -> Option<(Action, Option<String>)> {
    let order = browser::closest(target, "[data-do]")?.get_attribute("data-do")?;
    let mut order = order.split(' ');
    let [verb, id, more] = [(); 3].map(|()| order.next().unwrap_or_default());
    let again = || Some(format!("[data-do^='{verb} {id} ']"));
    let beside = || Some(".comparing button".to_owned());
    Some(match verb {
        // The card takes the focus.
        "open" => (Action::OpenMuscle(id.into()), None),
        "press" => (Action::OpenPoint(id.into()), None),
        "answer" => (Action::Answer(id.into(), Answer::parse(more)), again()),
        "compare" if id.is_empty() => (Action::Compare(None), Some("[data-do^='compare ']".to_owned())),
        "compare" => (Action::Compare(Some(id.into())), again()),
        "mark" => (Action::ToggleSpot(Spot { region: id.into(), side }), beside()),
        "show" => (Action::Show(View::parse(id)?), beside()),
        _ => return None,
    })
}
