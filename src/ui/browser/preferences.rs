//! Preferences: what is kept on this device and sent nowhere, the size of the patch, the side, the theme, what was answered in the quiz, and that the notice was read.
//! (`early.js` reads the last two before anything is painted.) A browser may keep nothing, or give back nonsense; then it is as if nothing
//! had been kept.

use gloo::events::EventListener;
use web_sys::{Event, Storage};

use super::diary_store;

/// Something that is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Preference {
    /// How far the notice was read.
    Notice,
    /// The size of the patch.
    PatchSize,
    /// The chosen side.
    Side,
    /// What was answered in the quiz.
    Progress,
    /// The theme.
    Theme,
}

impl Preference {
    const ALL: [Self; 5] = [Self::Notice, Self::PatchSize, Self::Side, Self::Progress, Self::Theme];

    fn key(self) -> &'static str {
        match self {
            Self::Notice => "patchmap.notice",
            Self::PatchSize => "patchmap.patch",
            Self::Side => "patchmap.side",
            Self::Progress => "patchmap.quiz",
            Self::Theme => "patchmap.theme",
        }
    }

    /// What was kept, if anything.
    pub fn get(self) -> Option<String> {
        storage()?.get_item(self.key()).ok().flatten()
    }

    /// Keeps `value`, where the browser lets us.
    pub fn set(self, value: &str) {
        if let Some(storage) = storage() {
            let _refused = storage.set_item(self.key(), value);
        }
    }
}

/// The event of the window that says that everything was forgotten: the parts of a page are apps of their own.
const FORGOTTEN: &str = "patchmap-forgotten";

/// Calls `callback` whenever something else may be kept than before, for as long as the listeners are kept: everything was forgotten,
/// another tab changed it, or the page comes back from the browser's cache of pages.
pub fn on_change(callback: impl Fn() + Clone + 'static) -> [EventListener; 3] {
    [FORGOTTEN, "storage", "pageshow"].map(|event| {
        let callback = callback.clone();
        EventListener::new(&gloo::utils::window(), event, move |_| callback())
    })
}

/// Forgets everything, the diary, too.
pub fn forget() {
    if let Some(storage) = storage() {
        for kept in Preference::ALL {
            let _refused = storage.remove_item(kept.key());
        }
    }
    diary_store::forget();
    if let Ok(event) = Event::new(FORGOTTEN) {
        let _cancelled = gloo::utils::window().dispatch_event(&event);
    }
}

fn storage() -> Option<Storage> {
    gloo::utils::window().local_storage().ok().flatten()
}
