//! Keeps the address in step with the selection, and the selection with the person's going back and forth.

use std::{cell::RefCell, rc::Rc};

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use super::{
    browser::{
        self,
        preferences::{self, Preference},
    },
    shared::Shared,
    title::title,
};
use crate::{
    domain::{Atlas, Side},
    interface::Interface,
    permalink::{self, Reading, Step},
    selection::Selection,
    state::{Action, State},
};

/// What the browser's address says; where it says nothing, with the `kept` side. The id of an element on the page says nothing of a
/// selection.
pub fn read_address(atlas: &Atlas, root: &str, kept: Side) -> Reading {
    let (path, fragment) = browser::address();
    let fragment = if browser::is_on_page(&fragment) { "" } else { fragment.as_str() };
    permalink::read_with_kept_side(path.strip_prefix(root).unwrap_or_default(), fragment, atlas, kept)
}

/// The side that was chosen last on this device.
pub fn kept_side() -> Side {
    Preference::Side.get().and_then(|word| Side::parse(&word)).unwrap_or_default()
}

/// What an address says that the app has written itself: where it says nothing, the side was the right one.
fn read_own_address(atlas: &Atlas, root: &str) -> Reading {
    read_address(atlas, root, Side::default())
}

/// Writes the address whenever the selection has changed, and follows it when the person travels in the history. An address that was
/// read as a whole but is not in its one form is put into it.
#[hook]
pub fn use_address(
    atlas: &Shared<Atlas>,
    text: &Shared<Interface>,
    root: &AttrValue,
    state: &State,
    dispatch: &Callback<Action>,
) {
    let State { selection, returned, unread, .. } = state;
    let before = use_mut_ref(|| selection.clone());
    let writer = use_memo((atlas.clone(), text.clone(), root.clone()), |(atlas, text, root)| Writer {
        atlas: atlas.clone(),
        text: text.clone(),
        root: root.clone(),
        due: RefCell::default(),
        timer: RefCell::default(),
    });
    {
        let (returned, before, writer) = (*returned, before.clone(), writer.clone());
        // Once the notice of what could not be read is closed, that is gone from the address, too.
        use_effect_with((selection.clone(), !unread.is_empty()), move |(selection, keeps)| {
            let keeps = *keeps;
            let old = before.replace(selection.clone());
            let step = if returned { Step::Replace } else { permalink::step(&old, selection) };
            let zooms = old.zoom != selection.zoom && Selection { zoom: selection.zoom, ..old } == *selection;
            writer.plan(Due { selection: selection.clone(), step, keeps, refused: 0 }, zooms);
        });
    }
    let (atlas, root, dispatch) = (atlas.clone(), root.clone(), dispatch.clone());
    use_effect_with((), move |()| {
        let travelling = writer.clone();
        let travel = browser::on_travel(move || {
            // What was to be written belongs to the step that was left.
            travelling.due.take();
            // A link to a place on this page moves the focus; nothing else changes.
            if !browser::is_on_page(&browser::address().1) {
                dispatch.emit(Action::Follow(Box::new(read_own_address(&atlas, &root))));
            }
        });
        // Another side is kept: what an address means that says nothing is another thing now.
        let kept = preferences::on_change(move || {
            let selection = before.borrow().clone();
            if selection == Selection::default() {
                writer.plan(Due { selection, step: Step::Replace, keeps: false, refused: 0 }, false);
            }
        });
        move || drop((travel, kept))
    });
}

/// How long the figure must stay still before its zoom is written, in ms: a gesture is one change of the address.
const REST: u32 = 250;
/// How long to wait when the browser refuses, in ms: twice as long each time, and so many times.
const AGAIN: u32 = 1000;
const TIMES: u32 = 7;

/// An address to write.
struct Due {
    selection: Selection,
    step: Step,
    /// Whether an address that means the selection stays as it is: parts of it could not be read.
    keeps: bool,
    /// How often the browser refused.
    refused: u32,
}

/// Writes addresses when the time has come.
struct Writer {
    atlas: Shared<Atlas>,
    text: Shared<Interface>,
    root: AttrValue,
    due: RefCell<Option<Due>>,
    timer: RefCell<Option<Timeout>>,
}

impl Writer {
    /// Writes an address once the answer on the screen is out: telling the browser takes as long as drawing it. While somebody
    /// `zooms`, once that has an end.
    fn plan(self: &Rc<Self>, mut due: Due, zooms: bool) {
        if due.step == Step::Push {
            // What comes before it is a step of its own.
            self.write();
        }
        let waiting = self.due.take();
        if waiting.is_some_and(|waiting| waiting.step == Step::Push) {
            due.step = Step::Push;
        }
        self.due.replace(Some(due));
        let this = Rc::clone(self);
        if zooms {
            self.timer.replace(Some(Timeout::new(REST, move || this.write())));
        } else {
            self.timer.take();
            browser::after_frame(move || this.write());
        }
    }

    /// Writes what is due; later, if the browser refuses.
    fn write(self: &Rc<Self>) {
        let Some(due) = self.due.take() else { return };
        browser::set_title(&title(&self.text, &self.atlas, &due.selection));
        if !self.note(&due) && due.refused < TIMES {
            let this = Rc::clone(self);
            self.timer.replace(Some(Timeout::new(AGAIN << due.refused, move || this.write())));
            self.due.replace(Some(Due { refused: due.refused + 1, ..due }));
        }
    }

    /// Writes the address of a selection, unless it stands there. Whether it does then.
    fn note(&self, Due { selection, step, keeps, .. }: &Due) -> bool {
        let (path, fragment) = browser::address();
        let end = if fragment.is_empty() { String::new() } else { format!("#{fragment}") };
        // A query is none of ours: others append them to links.
        let now = format!("{path}{}{end}", browser::query());
        let href = format!("{}{}", self.root, permalink::write_with_kept_side(selection, &self.atlas, kept_side()));
        let means_it = || read_own_address(&self.atlas, &self.root).selection == *selection;
        let stands = now == href || means_it() && (*keeps || browser::is_on_page(&fragment));
        stands || browser::note(&href, *step)
    }
}
