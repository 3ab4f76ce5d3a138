//! A small sorted set: a handful of values in a vector, where a tree would only make the WebAssembly larger.

use std::slice;

/// Values in rising order, each once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sorted<T>(Vec<T>);

impl<T: Ord> Sorted<T> {
    /// Whether `value` is in it.
    pub fn contains(&self, value: &T) -> bool {
        self.0.binary_search(value).is_ok()
    }

    /// Adds `value`, or takes it out when it is there already.
    pub fn toggle(&mut self, value: T) {
        match self.0.binary_search(&value) {
            Ok(place) => {
                self.0.remove(place);
            }
            Err(place) => self.0.insert(place, value),
        }
    }

    /// Adds `value`.
    pub fn insert(&mut self, value: T) {
        if let Err(place) = self.0.binary_search(&value) {
            self.0.insert(place, value);
        }
    }
}

impl<T> Sorted<T> {
    /// Whether nothing is in it.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many values are in it.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// The values in rising order.
    pub fn iter(&self) -> slice::Iter<'_, T> {
        self.0.iter()
    }
}

impl<T> Default for Sorted<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: Ord> FromIterator<T> for Sorted<T> {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        let mut sorted = Self::default();
        values.into_iter().for_each(|value| sorted.insert(value));
        sorted
    }
}

impl<T: Ord, const N: usize> From<[T; N]> for Sorted<T> {
    fn from(values: [T; N]) -> Self {
        values.into_iter().collect()
    }
}
