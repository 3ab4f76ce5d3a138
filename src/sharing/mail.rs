//! An e-mail to begin with: its subject and body as a link.

/// A link that opens a new e-mail. Lines of the body end as RFC 6068 asks for: by CR and LF.
pub fn mailto(subject: &str, body: &str) -> String {
    format!("mailto:?subject={}&body={}", encoded(subject), encoded(&body.replace('\n', "\r\n")))
}

/// A text as it may stand in an address: what RFC 3986 does not reserve stays, every other byte becomes `%` and two digits.
fn encoded(text: &str) -> String {
    let mut address = String::new();
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => address.push(char::from(byte)),
            _ => {
                let digit = |value: u8| char::from(if value < 10 { b'0' + value } else { b'A' + value - 10 });
                address.extend(['%', digit(byte >> 4), digit(byte & 15)]);
            }
        }
    }
    address
}
