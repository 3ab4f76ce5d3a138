//! The diary as it is kept on this device.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    diary::{Diary, Entry, FileProblem, read, write},
    ui::browser::{
        diary_store::{self, StoreFailure},
        preferences,
    },
};

/// Why the diary is not kept, or not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// There is no room left on the device: what was kept before is there, the last change is not.
    Full,
    /// The browser keeps nothing for this site.
    Refused,
    /// What is kept cannot be read. It stays as it is until the person has saved or deleted it.
    Unreadable(String),
    /// What is kept was written by a later version. It stays as it is.
    Newer(String),
}

/// The diary, and what is wrong with keeping it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// What is known of it on this page, kept or not.
    pub diary: Diary,
    /// What is wrong.
    pub trouble: Option<Trouble>,
}

/// A change of the diary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Keeps an entry.
    Keep(Entry),
    /// Puts another entry in the place of one.
    Replace(Entry, Entry),
    /// Deletes an entry.
    Delete(Entry),
    /// Adds what came from a file.
    Add(Diary),
    /// Deletes what is kept and cannot be read. What this page knows is kept in its place.
    DeleteUnread,
}

impl Kept {
    fn load() -> Self {
        let unreadable = |trouble: Trouble| Self { trouble: Some(trouble), ..Self::default() };
        match diary_store::load() {
            Ok(None) => Self::default(),
            Ok(Some(text)) => match read(&text) {
                Ok(diary) => Self { diary, trouble: None },
                Err(FileProblem::Newer) => unreadable(Trouble::Newer(text)),
                Err(FileProblem::NotOurs | FileProblem::Broken) => unreadable(Trouble::Unreadable(text)),
            },
            Err(_) => unreadable(Trouble::Refused),
        }
    }

    /// What the device keeps now, with what this page alone knows because the device did not keep it.
    fn again(&self) -> Self {
        let mut now = Self::load();
        if let Some(trouble) = &self.trouble {
            now.diary.add(self.diary.clone());
            now.trouble = now.trouble.or_else(|| Some(trouble.clone()));
        }
        now
    }

    /// What is kept but cannot be read.
    pub fn unread(&self) -> Option<&str> {
        match &self.trouble {
            Some(Trouble::Unreadable(text) | Trouble::Newer(text)) => Some(text),
            _ => None,
        }
    }

    fn changed(&self, change: Change) -> Self {
        let mut diary = self.diary.clone();
        match change {
            Change::Keep(entry) => {
                diary.keep(entry);
            }
            Change::Replace(old, new) => diary.replace(&old, new),
            Change::Delete(entry) => diary.delete(&entry),
            Change::Add(other) => {
                diary.add(other);
            }
            Change::DeleteUnread => {
                diary_store::forget();
                return Self { diary, trouble: None }.saved();
            }
        }
        Self { diary, trouble: self.trouble.clone() }.saved()
    }

    /// It as it is once the device was asked to keep it. What cannot be read is never written over.
    fn saved(self) -> Self {
        if self.unread().is_some() {
            return self;
        }
        let Self { diary, .. } = self;
        let saved = write(&diary).map_err(|_| StoreFailure::Refused).and_then(|text| diary_store::save(&text));
        let trouble = saved.err().map(|failure| match failure {
            StoreFailure::Full => Trouble::Full,
            StoreFailure::Refused => Trouble::Refused,
        });
        Self { diary, trouble }
    }
}

/// The diary of this device, kept with every change and in step with other tabs, and what changes it.
#[hook]
pub fn use_diary() -> (Rc<Kept>, Callback<Change>) {
    // Prerendered and at first it is empty: what is kept is read once the page is there.
    let kept = use_state_eq(Rc::<Kept>::default);
    // What changes it may be called before the next rendering.
    let latest = use_mut_ref(Rc::<Kept>::default);
    let set = {
        let (kept, latest) = (kept.setter(), latest.clone());
        use_callback((), move |now: Kept, ()| {
            let now = Rc::new(now);
            latest.replace(Rc::clone(&now));
            kept.set(now);
        })
    };
    {
        let (set, latest) = (set.clone(), latest.clone());
        use_effect_with((), move |()| {
            set.emit(Kept::load());
            let watch = preferences::on_change(move || {
                let again = latest.borrow().again();
                set.emit(again);
            });
            move || drop(watch)
        });
    }
    let change = use_callback(set, move |change: Change, set| {
        let next = latest.borrow().changed(change);
        set.emit(next);
    });
    ((*kept).clone(), change)
}
