//! Effects of one type. Yew makes code of its own for every type of dependency and of effect; behind this door they are all the same.

use std::any::Any;

use yew::{functional::Hook, prelude::*};

/// Calls `effect` after the first rendering, and after each for which `key` is another one than before. What it gives back, a
/// listener for one, is kept until the next time, or until the component is gone.
pub fn use_change<K, T>(key: K, effect: impl FnOnce(&K) -> T + 'static) -> impl Hook<Output = ()>
where
    K: PartialEq + 'static,
    T: 'static,
{
    let effect = |key: &dyn Any| -> Box<dyn Any> { Box::new(key.downcast_ref().map(effect)) };
    use_any_change(Key(Box::new(key)), Box::new(effect))
}

/// An effect that takes its key and gives back what is kept.
type Effect = Box<dyn FnOnce(&dyn Any) -> Box<dyn Any>>;

#[hook]
fn use_any_change(key: Key, effect: Effect) {
    use_effect_with(key, |key| {
        let kept = effect(key.0.as_any());
        move || drop(kept)
    });
}

/// A value that can be compared with others, whatever its type.
struct Key(Box<dyn Comparable>);

impl PartialEq for Key {
    fn eq(&self, other: &Self) -> bool {
        self.0.equals(other.0.as_any())
    }
}

trait Comparable {
    fn as_any(&self) -> &dyn Any;
    fn equals(&self, other: &dyn Any) -> bool;
}

impl<K: PartialEq + 'static> Comparable for K {
    fn as_any(&self) -> &dyn Any {
        self
    }

    fn equals(&self, other: &dyn Any) -> bool {
        other.downcast_ref().is_some_and(|other| self == other)
    }
}
