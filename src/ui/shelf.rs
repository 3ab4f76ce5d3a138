//! The site's own files that are shown as they are: drawings, and the texts of cards.

use std::rc::Rc;

use yew::prelude::*;

use super::change::use_change;

/// The files that have been asked for, by their paths below the site's root: their markup, or `None` where one could not
/// be had.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shelf(Vec<(String, Option<AttrValue>)>);

impl Shelf {
    /// Puts a file on it, in place of an older one.
    pub fn put(&mut self, file: &str, text: Option<AttrValue>) {
        self.0.retain(|(one, _)| one != file);
        self.0.push((file.to_owned(), text));
    }

    /// `None` while a file is on its way, `Some(None)` when it could not be had.
    pub fn get(&self, file: &str) -> Option<Option<AttrValue>> {
        self.0.iter().find(|(one, _)| one == file).map(|(_, text)| text.clone())
    }
}

impl Reducible for Shelf {
    type Action = (String, Option<AttrValue>);

    fn reduce(self: Rc<Self>, (file, text): Self::Action) -> Rc<Self> {
        let mut next = (*self).clone();
        next.put(&file, text);
        next.into()
    }
}

/// A shelf with `first` on it. The files of `wanted` that are not there are fetched from below `root`.
#[hook]
pub fn use_shelf(root: &AttrValue, first: &Shelf, wanted: Vec<String>) -> Shelf {
    let shelf = use_reducer_eq(|| first.clone());
    {
        let (root, shelf) = (root.clone(), shelf.clone());
        use_change(wanted, move |wanted| {
            for file in wanted.iter().filter(|file| !matches!(shelf.get(file), Some(Some(_)))).cloned() {
                let (url, dispatcher) = (format!("{root}{file}"), shelf.dispatcher());
                wasm_bindgen_futures::spawn_local(async move {
                    let text = super::browser::fetch_text(&url).await.map(AttrValue::from);
                    dispatcher.dispatch((file, text));
                });
            }
        });
    }
    (*shelf).clone()
}
