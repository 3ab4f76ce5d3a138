//! Who may be told what is chosen in a frame: scheme, host and port, named exactly; anything else is refused.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use patchmap::selection::Origin;
use proptest::prelude::*;

proptest! {
    #[test]
    fn an_origin_is_scheme_host_and_port_and_nothing_else(text in "(https?|ftp|javascript)?(://)?[a-z0-9.:/@?*-]{0,24}") {
        let Some(origin) = Origin::parse(&text) else { return Ok(()) };
        prop_assert_eq!(origin.as_str(), &text);
        let rest = text.strip_prefix("http://").or(text.strip_prefix("https://")).unwrap();
        prop_assert!(rest.chars().all(|letter| letter.is_ascii_alphanumeric() || ".:-".contains(letter)), "{}", text);
        prop_assert!(rest.matches(':').count() <= 1 && !rest.ends_with(':') && !rest.starts_with([':', '.']), "{}", text);
    }
}

#[test]
fn who_listens_is_named_exactly() {
    let named = [
        "https://a.example",
        "http://localhost:8000",
        "http://127.0.0.1:1",
        "https://x--y.a1.example:65535",
        "https://a",
    ];
    for origin in named {
        assert!(Origin::parse(origin).is_some(), "{origin}");
    }
    let refused = [
        "",
        "*",
        "/",
        "null",
        "a.example",
        "//a.example",
        "https://",
        "https://*",
        "https://*.example",
        "https://a.example/",
        "https://a.example?",
        "https://u@a.example",
        "https://a.example:",
        "https://a.example:0",
        "https://a.example:080",
        "https://a.example:65536",
        "https://a.example:+80",
        "https://a.example:80:80",
        "https://A.example",
        "https://a..example",
        "https://a.example.",
        "https://-a.example",
        "https://a-.example",
        "https://[::1]",
        "https://ä.example",
        "ftp://a.example",
        "https:a.example",
        "https://a.example https://b.example",
        "https%3A%2F%2Fa.example",
        "javascript:alert(1)",
    ];
    for origin in refused {
        assert_eq!(Origin::parse(origin), None, "{origin}");
    }
}
