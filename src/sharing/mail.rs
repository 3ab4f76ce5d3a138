//! An e-mail to begin with: its subject and body as a link.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// What is encoded: all but what RFC 3986 does not reserve.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A link that opens a new e-mail. Lines of the body end as RFC 6068 asks for: by CR and LF.
pub fn mailto(subject: &str, body: &str) -> String {
    let body = body.replace('\n', "\r\n");
    let [subject, body] = [subject, &body].map(|text| utf8_percent_encode(text, RESERVED));
    format!("mailto:?subject={subject}&body={body}")
}
