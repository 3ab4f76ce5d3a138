//! The site's own files that the app fetches when they are wanted: drawings and cards.

use std::rc::Rc;

use yew::prelude::*;

use super::{browser, shared::Shared};
use crate::domain::{Card, FigureArt};

/// A file that was asked for.
#[derive(Clone, Debug, PartialEq)]
pub enum Fetched<T> {
    /// It is on its way.
    Loading,
    /// It could not be had.
    Failed,
    /// It is here.
    Ready(T),
}

/// A file.
#[derive(Clone, Debug, PartialEq)]
pub enum File {
    /// The drawing of a view.
    Art(Shared<FigureArt>),
    /// A muscle's card.
    Card(Shared<Card>),
}

impl File {
    /// Reads a file as the site writes it, by its path below the site's root; `None` where it is not what that says.
    fn read(path: &str, bytes: &[u8]) -> Option<Self> {
        if path.starts_with("card/") {
            postcard::from_bytes::<Card>(bytes).ok().map(|card| Self::Card(card.into()))
        } else {
            postcard::from_bytes::<FigureArt>(bytes).ok().map(|art| Self::Art(art.into()))
        }
    }

    /// Fetches a file from below `root`; `None` when it cannot be had.
    pub async fn fetch(root: &str, path: &str) -> Option<Self> {
        let bytes = browser::fetch_bytes(&format!("{root}{path}")).await?;
        Self::read(path, &bytes)
    }
}

/// The files that have been asked for, by their paths below the site's root; `None` for one that could not be had.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FileCache(Vec<(String, Option<File>)>);

impl FileCache {
    /// Puts a file in, in place of an older one.
    pub fn insert(&mut self, path: &str, file: Option<File>) {
        self.0.retain(|(one, _)| one != path);
        self.0.push((path.to_owned(), file));
    }

    /// A drawing.
    pub fn art(&self, path: &str) -> Fetched<Shared<FigureArt>> {
        self.get(path, |file| if let File::Art(art) = file { Some(art.clone()) } else { None })
    }

    /// A card.
    pub fn card(&self, path: &str) -> Fetched<Shared<Card>> {
        self.get(path, |file| if let File::Card(card) = file { Some(card.clone()) } else { None })
    }

    fn get<T>(&self, path: &str, of: impl Fn(&File) -> Option<T>) -> Fetched<T> {
        match self.0.iter().find(|(one, _)| one == path) {
            None => Fetched::Loading,
            Some((_, file)) => file.as_ref().and_then(of).map_or(Fetched::Failed, Fetched::Ready),
        }
    }

    fn has(&self, path: &str) -> bool {
        self.0.iter().any(|(one, file)| one == path && file.is_some())
    }
}

impl Reducible for FileCache {
    type Action = (String, Option<File>);

    fn reduce(self: Rc<Self>, (path, file): Self::Action) -> Rc<Self> {
        let mut next = (*self).clone();
        next.insert(&path, file);
        next.into()
    }
}

/// A cache with `first` in it. The files of `wanted` that are not there are fetched from below `root`; one that could not be had is
/// asked for again when something else is wanted.
#[hook]
pub fn use_files(root: &AttrValue, first: &FileCache, wanted: Vec<String>) -> FileCache {
    let cache = use_reducer_eq(|| first.clone());
    {
        let (root, cache) = (root.clone(), cache.clone());
        use_effect_with(wanted, move |wanted| {
            for path in wanted.iter().filter(|path| !cache.has(path)).cloned() {
                let (root, dispatcher) = (root.clone(), cache.dispatcher());
                wasm_bindgen_futures::spawn_local(async move {
                    let file = File::fetch(&root, &path).await;
                    dispatcher.dispatch((path, file));
                });
            }
        });
    }
    (*cache).clone()
}
