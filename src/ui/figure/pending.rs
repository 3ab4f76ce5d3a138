//! Spots that were clicked just now: they look as they will before the state knows of them, since thinking a mark over takes longer
//! than a hand should wait. What is shown is the state and this together, so nothing of it outlives its action.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    domain::{PainArea, Spot},
    state::Action,
    ui::browser,
};

/// The spots whose marks are on their way to the state.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pending(pub PainArea);

impl Reducible for Pending {
    type Action = Spot;

    /// A spot comes with its click and goes with its action; clicked twice, it looks as before.
    fn reduce(self: Rc<Self>, spot: Spot) -> Rc<Self> {
        let mut next = (*self).clone();
        next.0.toggle(spot);
        next.into()
    }
}

/// A dispatcher that shows marks at once, and sends every action on when that frame is out, in order.
#[hook]
pub fn use_pending(dispatch: &Callback<Action>) -> (PainArea, Callback<Action>) {
    let pending = use_reducer_eq(Pending::default);
    let spots = pending.0.clone();
    let (dispatcher, dispatch) = (pending.dispatcher(), dispatch.clone());
    let send = use_callback(dispatch, move |action: Action, dispatch| {
        let spot = if let Action::ToggleSpot(spot) = &action { Some(spot.clone()) } else { None };
        spot.iter().cloned().for_each(|spot| dispatcher.dispatch(spot));
        let (dispatcher, dispatch) = (dispatcher.clone(), dispatch.clone());
        browser::after_frame(move || {
            dispatch.emit(action);
            spot.into_iter().for_each(|spot| dispatcher.dispatch(spot));
        });
    });
    (spots, send)
}
