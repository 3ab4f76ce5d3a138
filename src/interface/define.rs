//! Makes the tables of messages and names: for a plain message a value of `Message`, for each other one a method that takes
//! them; for each group of names a method that takes a value of its enum.

/// Defines `Message` and `PLAIN`.
macro_rules! plain {
    ($($plain:ident = $id:literal,)*) => {
        /// A message that is one text without places.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[allow(missing_docs, reason = "each is named after its place in the file")]
        pub enum Message {
            $($plain,)*
        }

        /// Each [`Message`], in order.
        pub const PLAIN: &[Entry] = &[$(Entry { id: $id, form: Form::Text, places: &[] },)*];
    };
}
pub(super) use plain;

/// Defines `FILLED` and its methods of `Interface`.
macro_rules! filled {
    (
        filled { $($filled:ident($($filled_place:ident),+) = $filled_id:literal,)* }
        plural { $($plural:ident($($plural_place:ident),*) = $plural_id:literal,)* }
        sided { $($sided:ident = $sided_id:literal,)* }
        rich { $($rich:ident($($rich_place:ident),*) = $rich_id:literal,)* }
        linked { $($linked:ident($($linked_place:ident),*) = $linked_id:literal,)* }
    ) => {
        /// The place of each message in [`FILLED`].
        #[derive(Clone, Copy)]
        #[allow(non_camel_case_types, reason = "the names of the methods")]
        enum Index {
            $($filled,)*
            $($plural,)*
            $($sided,)*
            $($rich,)*
            $($linked,)*
        }

        impl Index {
            /// Its place among all messages: the plain ones come first.
            fn of_all(self) -> usize {
                PLAIN.len() + self as usize
            }
        }

        /// Every message with places or with more than one text.
        pub const FILLED: &[Entry] = &[
            $(Entry { id: $filled_id, form: Form::Text, places: &[$(stringify!($filled_place)),+] },)*
            $(Entry { id: $plural_id, form: Form::Plural, places: &[$(stringify!($plural_place)),*] },)*
            $(Entry { id: $sided_id, form: Form::Sided, places: &[] },)*
            $(Entry { id: $rich_id, form: Form::Rich, places: &[$(stringify!($rich_place)),*] },)*
            $(Entry { id: $linked_id, form: Form::Linked, places: &[$(stringify!($linked_place)),*] },)*
        ];

        impl Interface {
            $(
                #[doc = concat!("The message `", $filled_id, "`.")]
                pub fn $filled(&self, $($filled_place: &dyn Display),+) -> String {
                    self.fill(Index::$filled.of_all(), &[$((stringify!($filled_place), $filled_place)),+])
                }
            )*
            $(
                #[doc = concat!("The message `", $plural_id, "` for a number.")]
                pub fn $plural(&self, count: usize, $($plural_place: &dyn Display),*) -> String {
                    let places: &[(&str, &dyn Display)] =
                        &[("count", &count), $((stringify!($plural_place), $plural_place)),*];
                    self.plural(Index::$plural.of_all(), count, places)
                }
            )*
            $(
                #[doc = concat!("The message `", $sided_id, "` for a side.")]
                pub fn $sided(&self, side: Side) -> AttrValue {
                    self.sided(Index::$sided.of_all(), side)
                }
            )*
            $(
                #[doc = concat!("The message `", $rich_id, "` as markup.")]
                pub fn $rich(&self, $($rich_place: Html),*) -> Html {
                    self.rich(Index::$rich.of_all(), &[$((stringify!($rich_place), $rich_place)),*], &|inside| inside)
                }
            )*
            $(
                #[doc = concat!("The message `", $linked_id, "` as markup; `link` makes its link.")]
                pub fn $linked(&self, $($linked_place: Html,)* link: &dyn Fn(Html) -> Html) -> Html {
                    self.rich(Index::$linked.of_all(), &[$((stringify!($linked_place), $linked_place)),*], link)
                }
            )*
        }
    };
}
pub(super) use filled;

/// Defines `NAME_GROUPS` and their methods of `Interface`.
macro_rules! names {
    ($($named:ident: $enum:ident = $group:literal,)*) => {
        #[derive(Clone, Copy)]
        #[allow(non_camel_case_types, reason = "the names of the methods")]
        enum GroupIndex {
            $($named,)*
        }

        /// Every group of names.
        pub const NAME_GROUPS: &[NameGroup] = &[$(NameGroup { group: $group, words: $enum::WORDS },)*];

        impl Interface {
            $(
                #[doc = concat!("The name of one of `", $group, "`.")]
                pub fn $named(&self, one: $enum) -> AttrValue {
                    self.named(GroupIndex::$named as usize, one as usize)
                }
            )*
        }
    };
}
pub(super) use names;
