//! Makes the tables of messages and names: for a message without places a value of `Message`, for each other one a method that takes
//! them; for each group of names a method that takes a value of its enum.

/// Defines `Message`, `MESSAGES` and their methods of `Interface`.
macro_rules! messages {
    (
        plain { $($plain:ident = $plain_id:literal,)* }
        filled { $($filled:ident($($filled_place:ident),+) = $filled_id:literal,)* }
        plural { $($plural:ident($($plural_place:ident),*) = $plural_id:literal,)* }
        sided { $($sided:ident = $sided_id:literal,)* }
        rich { $($rich:ident($($rich_place:ident),*) = $rich_id:literal,)* }
        linked { $($linked:ident($($linked_place:ident),*) = $linked_id:literal,)* }
    ) => {
        /// A message that is one text without places.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[allow(missing_docs, reason = "each is named after its place in the file")]
        pub enum Message {
            $($plain,)*
        }

        /// The place of each message in [`MESSAGES`]. Those of [`Message`] come first.
        #[derive(Clone, Copy)]
        #[allow(non_camel_case_types, reason = "the names of the methods")]
        enum Index {
            $(#[allow(dead_code, reason = "found by `Message`")] $plain,)*
            $($filled,)*
            $($plural,)*
            $($sided,)*
            $($rich,)*
            $($linked,)*
        }

        /// Every message.
        pub const MESSAGES: &[Entry] = &[
            $(Entry { id: $plain_id, form: Form::Text, places: &[] },)*
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
                    self.fill(Index::$filled as usize, &[$((stringify!($filled_place), $filled_place)),+])
                }
            )*
            $(
                #[doc = concat!("The message `", $plural_id, "` for a number.")]
                pub fn $plural(&self, count: usize, $($plural_place: &dyn Display),*) -> String {
                    let places: &[(&str, &dyn Display)] =
                        &[("count", &count), $((stringify!($plural_place), $plural_place)),*];
                    self.plural(Index::$plural as usize, count, places)
                }
            )*
            $(
                #[doc = concat!("The message `", $sided_id, "` for a side.")]
                pub fn $sided(&self, side: Side) -> AttrValue {
                    self.sided(Index::$sided as usize, side)
                }
            )*
            $(
                #[doc = concat!("The message `", $rich_id, "` as markup.")]
                pub fn $rich(&self, $($rich_place: Html),*) -> Html {
                    self.rich(Index::$rich as usize, &[$((stringify!($rich_place), $rich_place)),*], &|inside| inside)
                }
            )*
            $(
                #[doc = concat!("The message `", $linked_id, "` as markup; `link` makes its link.")]
                pub fn $linked(&self, $($linked_place: Html,)* link: &dyn Fn(Html) -> Html) -> Html {
                    self.rich(Index::$linked as usize, &[$((stringify!($linked_place), $linked_place)),*], link)
                }
            )*
        }
    };
}
pub(super) use messages;

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
