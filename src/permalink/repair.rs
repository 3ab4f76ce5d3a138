//! What messengers, mail programs and people do to addresses on the way, undone: characters encoded once or several times, HTML
//! entities, punctuation and white space around, capital letters, doubled slashes, parameters that track. An address that came
//! whole passes as it is.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

/// The most bytes of a path and of a fragment that are read: eight times the longest address that the app writes.
pub const LONGEST: usize = 8192;
/// How often a character can have been encoded.
const ROUNDS: usize = 3;

/// Parameters that other sites and programs append to links. They say nothing about a leg.
const TRACKING: [&str; 24] = [
    "_ga",
    "_gl",
    "_hsenc",
    "_hsmi",
    "dclid",
    "fbclid",
    "gad_source",
    "gbraid",
    "gclid",
    "igsh",
    "igshid",
    "li_fat_id",
    "mc_cid",
    "mc_eid",
    "mibextid",
    "mkt_tok",
    "msclkid",
    "ref",
    "ref_src",
    "si",
    "ttclid",
    "twclid",
    "wbraid",
    "yclid",
];
/// How further ones begin.
const TRACKING_FAMILIES: [&str; 3] = ["utm_", "mtm_", "pk_"];

/// The characters that can be part of an address of ours and have an HTML entity, by the entity's name.
const ENTITIES: [(&str, &str); 12] = [
    ("amp", "&"),
    ("apos", ""),
    ("comma", ","),
    ("equals", "="),
    ("gt", ""),
    ("lowbar", "_"),
    ("lt", ""),
    ("nbsp", ""),
    ("num", "#"),
    ("period", "."),
    ("quot", ""),
    ("sol", "/"),
];

/// A path and the parts of its fragment as they were meant: `pain/heel-back` and `side=left`, ...
pub fn repair(path: &str, fragment: &str) -> (String, Vec<String>) {
    let path = decode(path);
    // The `#` itself may have been encoded, and is part of the path then.
    let (path, encoded_fragment) = path.split_once('#').unwrap_or((&path, ""));
    let fragment = decode(fragment);
    let parts = [encoded_fragment, &fragment].into_iter().flat_map(|fragment| fragment.split(['&', '?', ';', '#']));
    let parts = parts.map(part).filter(|part| !part.is_empty() && !is_tracking(part)).collect();
    let folders = path.split('/').filter(|folder| !folder.is_empty()).collect::<Vec<_>>();
    (trim(&folders.join("/")).to_ascii_lowercase(), parts)
}

/// A text without encoding, white space and characters that nobody sees.
fn decode(text: &str) -> String {
    let longest = (0..=text.len().min(LONGEST)).rev().find_map(|end| text.get(..end));
    let mut text = Cow::Borrowed(longest.unwrap_or_default());
    for _ in 0..ROUNDS {
        let decoded = decode_entities(&percent_decode_str(&text).decode_utf8_lossy());
        if decoded == *text {
            break;
        }
        text = Cow::Owned(decoded);
    }
    text.chars().filter(|one| !is_blank(*one)).collect()
}

/// White space, what stands for it in links, and what takes no room.
fn is_blank(one: char) -> bool {
    let takes_no_room = matches!(one, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}');
    one == '+' || one.is_whitespace() || one.is_control() || takes_no_room
}

fn decode_entities(text: &str) -> String {
    let (mut decoded, mut rest) = (String::new(), text);
    while let Some((before, after)) = rest.split_once('&') {
        decoded.push_str(before);
        match after.split_once(';').and_then(|(name, after)| Some((entity(name)?, after))) {
            Some((one, after)) => {
                decoded.push_str(&one);
                rest = after;
            }
            None => {
                decoded.push('&');
                rest = after;
            }
        }
    }
    decoded + rest
}

/// What an entity stands for: `amp`, `#38` or `#x26`.
fn entity(name: &str) -> Option<Cow<'static, str>> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(number) => u32::from_str_radix(number, 16),
            None => number.parse(),
        };
        return char::from_u32(code.ok()?).map(|one| one.to_string().into());
    }
    ENTITIES.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, one)| (*one).into())
}

/// A part of a fragment in its one case. That of painted skin means something.
fn part(text: &str) -> String {
    let text = trim(text);
    match text.split_once('=') {
        Some((key, value)) if key.eq_ignore_ascii_case("paint") => format!("paint={value}"),
        // Slashes were doubled here too, or made one.
        Some((key, value)) if key.eq_ignore_ascii_case("embed") => match value.to_ascii_lowercase().split_once(':') {
            Some((scheme, host)) => format!("embed={scheme}://{}", host.trim_start_matches('/')),
            None => text.to_ascii_lowercase(),
        },
        _ => text.to_ascii_lowercase(),
    }
}

/// A text without the punctuation around it. `%` and `=` are none: what is left of a part that was lost is named.
fn trim(text: &str) -> &str {
    text.trim_matches(|one: char| !one.is_alphanumeric() && !matches!(one, '-' | '_' | '%' | '='))
}

fn is_tracking(part: &str) -> bool {
    let key = part.split('=').next().unwrap_or_default();
    TRACKING.contains(&key) || TRACKING_FAMILIES.iter().any(|family| key.starts_with(family))
}
