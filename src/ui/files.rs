//! The site's own files that the app fetches when they are wanted: drawings and cards.

use std::rc::Rc;

use yew::prelude::*;

use super::{browser, shared::Shared};
use crate::domain::{Card, CauseCard, FigureArt};

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
    /// The card of another cause.
    CauseCard(Shared<CauseCard>),
}

impl File {
    /// Reads a file as the site writes it, by its path below the site's root; `None` where it is not what that says.
    fn read(path: &str, bytes: &[u8]) -> Option<Self> {
        if path.starts_with("card/") {
            postcard::from_bytes::<Card>(bytes).ok().map(|card| Self::Card(card.into()))
        } else if path.starts_with("cause/") {
            postcard::from_bytes::<CauseCard>(bytes).ok().map(|card| Self::CauseCard(card.into()))
        } else {
            postcard::from_bytes::<FigureArt>(bytes).ok().map(|art| Self::Art(art.into()))
        }
    }

    /// Fetches a file from below `root`.
    pub async fn fetch(root: &str, path: &str) -> Fetched<Self> {
        let file = browser::fetch_as(&format!("{root}{path}"), |bytes| Self::read(path, bytes));
        file.await.map_or(Fetched::Failed, Fetched::Ready)
    }
}

/// The files that have been asked for, by their paths below the site's root.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FileCache(Vec<(String, Fetched<File>)>);

impl FileCache {
    /// Puts in what became of a file. One that is here stays.
    pub fn insert(&mut self, path: &str, file: Fetched<File>) {
        if !matches!(self.find(path), Some(Fetched::Ready(_))) {
            self.0.retain(|(one, _)| one != path);
            self.0.push((path.to_owned(), file));
        }
    }

    /// A drawing.
    pub fn art(&self, path: &str) -> Fetched<Shared<FigureArt>> {
        self.get(path, |file| if let File::Art(art) = file { Some(art.clone()) } else { None })
    }

    /// A card.
    pub fn card(&self, path: &str) -> Fetched<Shared<Card>> {
        self.get(path, |file| if let File::Card(card) = file { Some(card.clone()) } else { None })
    }

    /// The card of another cause.
    pub fn cause_card(&self, path: &str) -> Fetched<Shared<CauseCard>> {
        self.get(path, |file| if let File::CauseCard(card) = file { Some(card.clone()) } else { None })
    }

    fn get<T>(&self, path: &str, of: impl Fn(&File) -> Option<T>) -> Fetched<T> {
        match self.find(path) {
            None | Some(Fetched::Loading) => Fetched::Loading,
            Some(Fetched::Failed) => Fetched::Failed,
            Some(Fetched::Ready(file)) => of(file).map_or(Fetched::Failed, Fetched::Ready),
        }
    }

    fn find(&self, path: &str) -> Option<&Fetched<File>> {
        self.0.iter().find(|(one, _)| one == path).map(|(_, file)| file)
    }

    /// Whether a file has to be asked for: it is neither here nor on its way.
    fn lacks(&self, path: &str) -> bool {
        matches!(self.find(path), None | Some(Fetched::Failed))
    }
}

impl Reducible for FileCache {
    type Action = (String, Fetched<File>);

    fn reduce(self: Rc<Self>, (path, file): Self::Action) -> Rc<Self> {
        let mut next = (*self).clone();
        next.insert(&path, file);
        next.into()
    }
}

/// Paths of files below the site's root, each at most once in either list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Wanted {
    /// What is shown now.
    pub shown: Vec<String>,
    /// What may be shown next.
    pub next: Vec<String>,
}

/// A cache with `first` in it. The files of `wanted` that are not there are fetched from below `root`; one that could not be had is
/// asked for again when something else is wanted, also when what may have been next is shown.
#[hook]
pub fn use_files(root: &AttrValue, first: &FileCache, wanted: Wanted) -> FileCache {
    let cache = use_reducer_eq(|| first.clone());
    {
        let (root, cache) = (root.clone(), cache.clone());
        use_effect_with(wanted, move |Wanted { shown, next }| {
            let next = next.iter().filter(|path| !shown.contains(path));
            for path in shown.iter().chain(next).filter(|path| cache.lacks(path)).cloned() {
                let (root, dispatcher) = (root.clone(), cache.dispatcher());
                dispatcher.dispatch((path.clone(), Fetched::Loading));
                wasm_bindgen_futures::spawn_local(async move {
                    let file = File::fetch(&root, &path).await;
                    dispatcher.dispatch((path, file));
                });
            }
        });
    }
    (*cache).clone()
}
