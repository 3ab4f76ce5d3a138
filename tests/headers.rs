//! What the site asks of hosts: the rules of its `_headers` file.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use patchmap::site::{headers, policy};

/// The values of a header, each with the path that it is for.
fn values(name: &str) -> Vec<(String, String)> {
    let (file, mut path, mut found) = (headers(&policy("styles", ["first", "second"])), "", Vec::new());
    for line in file.lines() {
        match line.strip_prefix("  ") {
            None => path = line,
            Some(header) => {
                let (one, value) = header.split_once(": ").unwrap();
                found.extend((one == name).then(|| (path.to_owned(), value.to_owned())));
            }
        }
    }
    found
}

/// The one value of a header that all paths have.
fn everywhere(name: &str) -> String {
    let values = values(name);
    let [(path, value)] = &values[..] else { panic!("{name}: {values:?}") };
    assert_eq!(path, "/*", "{name}");
    value.clone()
}

#[test]
fn the_pages_own_policy_is_followed_by_who_may_frame_them() {
    let page = policy("styles", ["first", "second"]);
    assert_eq!(everywhere("Content-Security-Policy"), format!("{page}; frame-ancestors * file:"));
    // Browsers complain of it in a page, where they ignore it.
    assert!(!page.contains("frame-ancestors"), "{page}");
    assert_eq!(values("X-Frame-Options"), [], "it would forbid what the policy allows");
}

#[test]
fn parts_of_a_device_that_no_page_uses_are_switched_off() {
    let rule = everywhere("Permissions-Policy");
    let features = rule.split(", ").map(|one| one.strip_suffix("=()").unwrap_or_else(|| panic!("{one}")));
    let features = features.collect::<Vec<_>>();
    for feature in ["camera", "geolocation", "microphone", "payment", "usb"] {
        assert!(features.contains(&feature), "{feature} is not switched off: {rule}");
    }
    for feature in ["clipboard-write", "fullscreen", "web-share"] {
        assert!(!features.contains(&feature), "{feature} is switched off: {rule}");
    }
}

#[test]
fn nobody_learns_where_a_person_comes_from_and_files_are_what_they_say() {
    assert_eq!(everywhere("Referrer-Policy"), "no-referrer");
    assert_eq!(everywhere("X-Content-Type-Options"), "nosniff");
}

#[test]
fn what_has_a_hash_in_its_name_is_kept_and_pages_and_loaders_are_asked_for_again() {
    let control = |path: &str| {
        let values = values("Cache-Control");
        values.into_iter().find(|(one, _)| one == path).map(|(_, value)| value)
    };
    for path in ["/art/*", "/patchmap-*.wasm", "/patchmap-*.js", "/*.bin"] {
        assert_eq!(control(path).as_deref(), Some("public, max-age=31536000, immutable"), "{path}");
    }
    for path in ["/", "/*/", "/404.html", "/boot.js", "/translation.js", "/sw.js"] {
        assert_eq!(control(path).as_deref(), Some("no-cache"), "{path}");
    }
}
