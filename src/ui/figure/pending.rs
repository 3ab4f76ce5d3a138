//! Spots that were clicked just now: they look as they will before the state knows of them, since thinking a mark over takes longer
//! than a hand should wait. What is shown is the state and this together, so nothing of it outlives its action.

use std::{cell::RefCell, fmt, rc::Rc};

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

/// Something to do once.
type Act = Box<dyn FnOnce()>;

/// What waits for the next frame to be out, in order. The app does all of it before it takes another action, so none overtakes it.
#[derive(Clone, Default)]
pub struct Waiting(Rc<RefCell<Vec<Act>>>);

impl Waiting {
    /// Lets `act` wait for the frame.
    fn add(&self, act: impl FnOnce() + 'static) {
        self.0.borrow_mut().push(Box::new(act));
        let waiting = self.clone();
        browser::after_frame(move || waiting.finish());
    }

    /// Does what waits, now.
    pub fn finish(&self) {
        let acts = self.0.take();
        acts.into_iter().for_each(|act| act());
    }
}

impl PartialEq for Waiting {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl fmt::Debug for Waiting {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.debug_tuple("Waiting").field(&self.0.borrow().len()).finish()
    }
}

/// A dispatcher that shows marks at once, and sends every action on when that frame is out, in order.
#[hook]
pub fn use_pending(dispatch: &Callback<Action>) -> (PainArea, Callback<Action>) {
    let pending = use_reducer_eq(Pending::default);
    let waiting = use_context::<Waiting>().unwrap_or_default();
    let spots = pending.0.clone();
    let dispatcher = pending.dispatcher();
    let send = use_callback((dispatch.clone(), waiting), move |action: Action, (dispatch, waiting)| {
        let spot = if let Action::ToggleSpot(spot) = &action { Some(spot.clone()) } else { None };
        spot.iter().cloned().for_each(|spot| dispatcher.dispatch(spot));
        let (dispatcher, dispatch) = (dispatcher.clone(), dispatch.clone());
        waiting.add(move || {
            dispatch.emit(action);
            spot.into_iter().for_each(|spot| dispatcher.dispatch(spot));
        });
    });
    (spots, send)
}
