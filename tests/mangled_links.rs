//! Links that were changed on their way: whatever was done to them, they mean what they meant.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "support/selections.rs"]
mod selections;
mod support;

use patchmap::permalink::{LONGEST, read, write};
use proptest::prelude::*;
use selections::{STARTS, action, after, atlas, painting, split};

/// What is done to an address on its way.
#[derive(Clone, Copy, Debug)]
enum Mangling {
    /// Each of these characters is percent-encoded.
    Encoded(&'static str),
    /// Each `&` is written like this.
    Ampersand(&'static str),
    /// This comes in where the fragment begins.
    BeforeFragment(&'static str),
    /// This comes in after each comma.
    AfterComma(&'static str),
    /// This comes in at the end.
    Appended(&'static str),
    /// This comes in after the first character of a fragment's value.
    Within(&'static str),
    /// Slashes of the path are doubled.
    DoubledSlashes,
    /// A letter of the path is percent-encoded.
    EncodedLetter,
    /// All in capital letters: not where skin is painted, for those letters mean something.
    Capitals,
}

const MANGLINGS: [Mangling; 43] = {
    use Mangling::{
        AfterComma, Ampersand, Appended, BeforeFragment, Capitals, DoubledSlashes, Encoded, EncodedLetter, Within,
    };
    [
        Encoded(","),
        Encoded("="),
        Encoded("&"),
        Encoded("-"),
        Encoded("."),
        Encoded("#"),
        Encoded(":/"),
        Encoded("%,=&-.#:/_"),
        Ampersand("&amp;"),
        Ampersand("&#38;"),
        Ampersand("&#038;"),
        Ampersand("&#x26;"),
        Ampersand("&AMP;"),
        BeforeFragment("!"),
        BeforeFragment("/"),
        BeforeFragment("#"),
        AfterComma("+"),
        AfterComma(" "),
        AfterComma("\u{a0}"),
        Within("\r\n"),
        Within("\u{ad}"),
        Within("\u{200b}"),
        Appended("."),
        Appended(")"),
        Appended(">"),
        Appended("\""),
        Appended("\u{201d}"),
        Appended("'"),
        Appended(" "),
        Appended("\u{a0}"),
        Appended("\u{200b}"),
        Appended("\u{3000}"),
        Appended("\u{3002}"),
        Appended("/"),
        Appended(";"),
        Appended("&"),
        Appended("&utm_source=whatsapp"),
        Appended("&fbclid=IwAR0_x-9"),
        Appended("?gclid=1"),
        Appended("&amp;UTM_Medium=E-Mail"),
        DoubledSlashes,
        EncodedLetter,
        Capitals,
    ]
};

impl Mangling {
    /// A path and a fragment, mangled.
    fn apply(self, path: &str, fragment: &str) -> (String, String) {
        let both = |change: &dyn Fn(&str) -> String| (change(path), change(fragment));
        let in_fragment = |change: &dyn Fn(&str) -> String| (path.to_owned(), change(fragment));
        match self {
            // Only the fragment's own `#` can be encoded; the fragment is part of the path then.
            Self::Encoded("#") if !fragment.is_empty() => (format!("{path}%23{fragment}"), String::new()),
            Self::Encoded(which) => both(&|text| {
                let encoded =
                    |one: char| if which.contains(one) { format!("%{:02X}", u32::from(one)) } else { one.into() };
                text.chars().map(encoded).collect()
            }),
            Self::Ampersand(entity) => in_fragment(&|text| text.replace('&', entity)),
            Self::BeforeFragment(what) => in_fragment(&|text| format!("{what}{text}")),
            Self::AfterComma(what) => in_fragment(&|text| text.replace(',', &format!(",{what}"))),
            Self::Within(what) => in_fragment(&|text| text.replacen('=', &format!("={what}"), 1)),
            Self::Appended(what) => match (path, fragment, what.starts_with(['&', '?'])) {
                (path, "", false) => (format!("{path}{what}"), String::new()),
                (path, fragment, _) => (path.to_owned(), format!("{fragment}{what}")),
            },
            Self::DoubledSlashes => (format!("/{}", path.replace('/', "//")), fragment.to_owned()),
            Self::EncodedLetter => (path.replacen('a', "%61", 1), fragment.to_owned()),
            Self::Capitals if format!("{path}{fragment}").contains("paint") => (path.to_owned(), fragment.to_owned()),
            Self::Capitals => both(&str::to_uppercase),
        }
    }
}

proptest! {
    #[test]
    fn a_mangled_address_shows_what_it_showed(
        start in prop::sample::select(STARTS.to_vec()),
        actions in prop::collection::vec(prop_oneof![3 => action(), 1 => painting()], 0..8),
        chain in prop::collection::vec(prop::sample::select(MANGLINGS.to_vec()), 1..=3),
    ) {
        let selection = after(start, actions);
        let address = write(&selection, &atlas());
        let (path, fragment) = split(&address);
        let mangled = chain.iter().fold((path.to_owned(), fragment.to_owned()), |(path, fragment), one| one.apply(&path, &fragment));
        let reading = read(&mangled.0, &mangled.1, &atlas());
        prop_assert_eq!(&reading.selection, &selection, "{} came as {:?}", address, mangled);
        prop_assert!(reading.unread.is_empty(), "{} came as {:?}, and {:?} was not read", address, mangled, reading.unread);
    }
}

#[test]
fn each_mangling_alone_is_undone_for_each_known_kind_of_address() {
    let full = "pain/calf-mid/#side=left&view=outer&also=arch,left.heel-back&muscle=soleus&point=soleus-tp1&feel=ache,numb\
        &hide=skin,superficial&show=labels&zoom=-80,700,200&answers=plantaris-tp1.unsure,soleus-tp1.yes\
        &embed=https://clinic.example:8443&paint=1.gBgPC";
    for address in
        [full, "pain/arch/#side=left", "muscle/soleus/#point=soleus-tp1", "muscle/soleus/", "pain/", "about/"]
    {
        let (path, fragment) = split(address);
        let whole = read(path, fragment, &atlas()).selection;
        for mangling in MANGLINGS {
            let (path, fragment) = mangling.apply(path, fragment);
            let reading = read(&path, &fragment, &atlas());
            assert_eq!(reading.selection, whole, "{path} and {fragment}, {mangling:?}");
            assert!(reading.unread.is_empty(), "{mangling:?}: {:?}", reading.unread);
        }
    }
}

#[test]
fn a_long_fragment_is_read_to_a_limit() {
    let long = format!("side=left&also={}", "calf-mid,".repeat(200_000));
    let reading = read("pain/arch/", &long, &atlas());
    assert_eq!(write(&reading.selection, &atlas()), "pain/calf-mid/#side=left&also=arch");
    // Nothing of a character that the limit would cut in two is read.
    let wide = "\u{3042}".repeat(LONGEST);
    assert_eq!(read("", &wide, &atlas()).unread.len(), 1);
}

#[test]
fn what_a_chain_of_programs_made_unreadable_is_named_as_far_as_it_can_be_read() {
    let reading = read("pain/arch/", "side%3Dlef&utm_source=x&colour%3dred", &atlas());
    assert_eq!(reading.unread, ["side=lef", "colour=red"]);
    for lost in ["%%%", "%", "=", "=&==&&=", "embed="] {
        assert!(!read("pain/arch/", lost, &atlas()).unread.is_empty(), "{lost}");
    }
}
