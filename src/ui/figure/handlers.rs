//! How the figure answers clicks, keys and pointing: each event becomes a typed hit or command, and that an action.

use yew::prelude::*;

use super::{
    brush_report::BrushReport,
    hit::Hit,
    input::{self, KeyCommand, Mode},
    neighbour::neighbour,
    props::FigureProps,
    use_gestures::Gestures,
};
use crate::{
    domain::{Bounds, Figure as Drawing, Point, Zoom},
    state::Action,
    ui::{browser::figure as page, link::is_plain},
};

/// The handlers of the figure.
#[allow(missing_docs, reason = "each is named by its event")]
pub struct Handlers {
    pub onclick: Callback<MouseEvent>,
    pub ondblclick: Callback<MouseEvent>,
    pub onkeydown: Callback<KeyboardEvent>,
    pub onpointerover: Callback<PointerEvent>,
    pub onpointerleave: Callback<PointerEvent>,
    pub onfocusin: Callback<FocusEvent>,
    pub onfocusout: Callback<FocusEvent>,
}

/// The handlers of a figure. Marks are sent through `send`, which shows them at once.
#[hook]
pub fn use_handlers(props: &FigureProps, mode: Mode, gestures: &Gestures, send: &Callback<Action>) -> Handlers {
    // What two quick clicks do: they come closer, and mark nothing.
    let first_click = use_mut_ref(|| None::<Action>);
    let onclick = {
        let (gestures, send, first_click) = (gestures.clone(), send.clone(), first_click.clone());
        Callback::from(move |event: MouseEvent| {
            let dragged = gestures.take_drag(&event);
            let again = event.detail() > 1;
            let hit = page::hit(event.target()).filter(|_| is_plain(&event));
            if dragged || again || hit.is_some() {
                event.prevent_default();
            }
            if dragged || again {
                return;
            }
            let closer = || gestures.closer(Zoom::STEP, input::client(&event));
            let opens = matches!(hit, Some(Hit::Point(_) | Hit::Muscle(_)));
            let marked = matches!(hit, Some(Hit::Spot(_)));
            first_click.replace((!opens).then(|| Action::DoubleClick { marked, zoom: closer() }));
            hit.map(action).into_iter().for_each(|action| send.emit(action));
        })
    };
    let ondblclick = {
        let send = send.clone();
        Callback::from(move |_: MouseEvent| {
            // Two quick stamps of a brush are two stamps.
            let first = first_click.take().filter(|_| mode == Mode::Marking);
            first.into_iter().for_each(|action| send.emit(action));
        })
    };
    Handlers {
        onclick,
        ondblclick,
        onkeydown: keys(props, mode, gestures, send),
        onpointerover: props.on_point.reform(|event: PointerEvent| page::hit(event.target())),
        onpointerleave: props.on_point.reform(|_: PointerEvent| None),
        onfocusin: props.on_point.reform(|event: FocusEvent| page::hit(event.target())),
        // From one place to the next, nothing is said of the way between.
        onfocusout: props.on_point.reform(|event: FocusEvent| page::hit(event.related_target())),
    }
}

fn action(hit: Hit) -> Action {
    match hit {
        Hit::Spot(spot) => Action::ToggleSpot(spot),
        Hit::Point(point) => Action::OpenPoint(point),
        Hit::Muscle(muscle) => Action::OpenMuscle(muscle),
    }
}

/// The handler of keys.
fn keys(props: &FigureProps, mode: Mode, gestures: &Gestures, send: &Callback<Action>) -> Callback<KeyboardEvent> {
    let keys = Keys { props: props.clone(), gestures: gestures.clone(), send: send.clone() };
    Callback::from(move |event: KeyboardEvent| {
        let focused = page::hit(event.target());
        let command = input::of_keyboard(mode, &event);
        if command.is_some_and(|command| keys.answer(command, focused).is_some()) {
            event.prevent_default();
        }
    })
}

/// What keys work on.
struct Keys {
    props: FigureProps,
    gestures: Gestures,
    send: Callback<Action>,
}

impl Keys {
    /// Does what a key asks for, with what is `focused`; `None` where there is nothing to do.
    fn answer(&self, command: KeyCommand, focused: Option<Hit>) -> Option<()> {
        let FigureProps { atlas, selection, viewport, dispatch, .. } = &self.props;
        let drawing = atlas.figure(selection.shown_view(atlas))?;
        let places = || self.props.targets.places(atlas, drawing, selection.side);
        let place_of = |hit: &Hit| places().into_iter().find(|(one, _)| one == hit).map(|(_, bounds)| bounds);
        match command {
            KeyCommand::Zoom(command) => {
                let focused = || place_of(focused.as_ref()?).map(Bounds::centre);
                let about = self.gestures.brush().1.or_else(focused);
                dispatch.emit(Action::Zoom { seen: *viewport, command, about });
            }
            KeyCommand::Undo => dispatch.emit(Action::Undo),
            KeyCommand::Redo => dispatch.emit(Action::Redo),
            KeyCommand::EndPainting => dispatch.emit(Action::Take(None)),
            KeyCommand::Choose => self.send.emit(action(focused?)),
            KeyCommand::MoveFocus(direction) => {
                let (next, bounds) = neighbour(places(), place_of(&focused?)?, direction)?;
                page::focus(&self.gestures.svg, &next);
                self.reveal(bounds);
            }
            KeyCommand::MoveBrush(direction) => {
                let Point { x, y } = self.gestures.brush().1.or_else(|| self.first_place(drawing))?;
                let (step, length) = (direction.step(), self.props.tool?.size.radius());
                self.move_brush(Point { x: x + step.x * length, y: y + step.y * length });
            }
            KeyCommand::Stamp => match self.gestures.brush().1 {
                Some(at) => self.gestures.paint(vec![at]),
                // The first press only shows where the brush is.
                None => self.move_brush(self.first_place(drawing)?),
            },
        }
        Some(())
    }

    fn move_brush(&self, to: Point) {
        let at = self.gestures.move_brush(to);
        self.props.on_brush.emit(BrushReport::Moved(at));
        self.reveal(Bounds::at(at));
    }

    /// Where the brush is before it was moved: on the first region of the chosen side.
    fn first_place(&self, drawing: &Drawing) -> Option<Point> {
        drawing.regions.first().map(|(_, bounds)| bounds.on(self.props.selection.side).centre())
    }

    /// Turns to a place that is out of sight.
    fn reveal(&self, place: Bounds) {
        if let Some(zoom) = self.props.viewport.reveal(place) {
            self.props.dispatch.emit(Action::Look(Some(zoom)));
        }
    }
}
