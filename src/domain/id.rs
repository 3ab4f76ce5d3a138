//! The names of things in the atlas: short words that also stand in addresses and in the figures' element ids.

use std::{borrow::Borrow, fmt, rc::Rc};

use serde::{Deserialize, Serialize};

/// Makes one kind of id: a shared string that cannot be confused with an id of another kind.
macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Rc<str>);

        impl $name {
            /// The id as it stands in assets and addresses.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.into())
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

id! {
    /// A region, such as `heel-back`.
    RegionId
}
id! {
    /// A muscle, such as `soleus`.
    MuscleId
}
id! {
    /// Another cause of leg pain, such as `plantar-fascia`.
    CauseId
}

id! {
    /// A trigger point, such as `soleus-tp1`.
    TriggerPointId
}
id! {
    /// A warning sign, such as `red-warm`.
    SignId
}
id! {
    /// An answer to a question of the history, such as `first-steps`.
    HistoryId
}
