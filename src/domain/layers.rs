//! Layers: what of the body and of the marks on it is shown.

use super::{Depth, Group, Muscle, MuscleId, Sorted, word::words};

words! {
    /// A layer that can be hidden as a whole.
    Layer {
        /// The skin.
        Skin = "skin",
        /// Muscles right below the skin.
        Superficial = "superficial",
        /// Muscles below one other.
        Intermediate = "intermediate",
        /// Muscles below several, or on the bone.
        Deep = "deep",
        /// Bones.
        Bones = "bones",
        /// Tendons that several muscles share.
        Tendons = "tendons",
        /// What lies among the muscles and is none.
        Context = "context",
        /// Trigger points.
        Points = "points",
        /// Primary zones.
        Primary = "primary",
        /// Spillover zones.
        Spillover = "spillover",
        /// Patches.
        Patches = "patches",
        /// Search areas and the lines in them.
        Searches = "searches",
        /// Caution areas.
        Cautions = "cautions",
    }
}

impl Layer {
    /// The layers that peeling takes away, from the outside to the bone.
    pub const PEEL: [Self; 4] = [Self::Skin, Self::Superficial, Self::Intermediate, Self::Deep];

    /// The layer of the muscles that lie this deep.
    pub fn of(depth: Depth) -> Self {
        match depth {
            Depth::Superficial => Self::Superficial,
            Depth::Intermediate => Self::Intermediate,
            Depth::Deep => Self::Deep,
        }
    }
}

/// What is hidden, and what is shown beyond that. By default nothing is hidden, and nothing shown beyond it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Layers {
    /// Whole layers.
    pub hidden: Sorted<Layer>,
    /// Groups of muscles.
    pub groups: Sorted<Group>,
    /// Single muscles.
    pub muscles: Sorted<MuscleId>,
    /// The one muscle that is shown while all others are hidden, whatever else is.
    pub only: Option<MuscleId>,
    /// Whether muscles and landmarks bear their names.
    pub labels: bool,
    /// Whether the skin over each lit muscle is outlined: its local zone.
    pub local: bool,
    /// Whether search areas are divided into squares of one inch.
    pub grid: bool,
}

impl Layers {
    /// Whether a layer is shown.
    pub fn shows(&self, layer: Layer) -> bool {
        !self.hidden.contains(&layer)
    }

    /// Whether a muscle is shown.
    pub fn shows_muscle(&self, muscle: &Muscle) -> bool {
        match &self.only {
            Some(only) => muscle.id == *only,
            None => {
                self.shows(Layer::of(muscle.depth))
                    && !self.groups.contains(&muscle.group)
                    && !self.muscles.contains(&muscle.id)
            }
        }
    }

    /// The same with a layer hidden, or shown where it is hidden.
    #[must_use]
    pub fn toggle_layer(mut self, layer: Layer) -> Self {
        self.hidden.toggle(layer);
        self
    }

    /// The same with a group of muscles hidden, or shown where it is hidden.
    #[must_use]
    pub fn toggle_group(mut self, group: Group) -> Self {
        self.groups.toggle(group);
        self
    }

    /// The same with one muscle shown alone, or with all others again.
    #[must_use]
    pub fn toggle_only(mut self, muscle: &Muscle) -> Self {
        self.only = if self.only.as_ref() == Some(&muscle.id) { None } else { Some(muscle.id.clone()) };
        self
    }

    /// The same with a muscle hidden; or shown, where it is hidden, with the layer and the group that hide it.
    #[must_use]
    pub fn toggle_muscle(mut self, muscle: &Muscle) -> Self {
        let shown = self.shows_muscle(muscle);
        self.only = None;
        let layer = Layer::of(muscle.depth);
        if self.muscles.contains(&muscle.id) != shown {
            self.muscles.toggle(muscle.id.clone());
        }
        if !shown && !self.shows(layer) {
            self.hidden.toggle(layer);
        }
        if !shown && self.groups.contains(&muscle.group) {
            self.groups.toggle(muscle.group);
        }
        self
    }

    /// The same with nothing hidden: neither a layer nor a group nor a muscle.
    #[must_use]
    pub fn show_all(self) -> Self {
        let Self { labels, local, grid, .. } = self;
        Self { labels, local, grid, ..Self::default() }
    }

    /// How many layers are peeled off, from 0, nothing, to 4, down to the bones.
    pub fn peeled(&self) -> usize {
        Layer::PEEL.iter().take_while(|layer| !self.shows(**layer)).count()
    }

    /// The same with the first `count` layers peeled off, and those below them shown.
    #[must_use]
    pub fn peel(mut self, count: usize) -> Self {
        for (index, layer) in Layer::PEEL.into_iter().enumerate() {
            if self.shows(layer) == (index < count) {
                self.hidden.toggle(layer);
            }
        }
        self
    }
}
