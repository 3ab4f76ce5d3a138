//! Makes the names short by which a program in WebAssembly asks for what its script lends it. `wasm-bindgen` ends each of some two
//! hundred with 16 digits, which no packing makes smaller, in both files.

use std::borrow::Cow;

/// The section of a module that lists what it asks for, by its number in the WebAssembly specification (5.5.5).
const IMPORTS: u8 = 2;

/// What the kind of a function is in that list.
const FUNCTION: u8 = 0;

/// A module and its script with numbers for names, wherever the script has the name once. `None` for a module that asks for
/// something else than functions, or cannot be read.
pub fn shortened(module: &[u8], script: &str) -> Option<(Vec<u8>, String)> {
    let mut reader = Reader(module);
    let (mut short, mut script) = (reader.take(8)?.to_vec(), script.to_owned());
    while !reader.0.is_empty() {
        let kind = reader.byte()?;
        let content = reader.sized()?;
        let content = match kind {
            IMPORTS => Cow::Owned(imports(content, &mut script)?),
            _ => Cow::Borrowed(content),
        };
        short.push(kind);
        push_sized(&mut short, &content);
    }
    Some((short, script))
}

/// The list with other names, which `script` gets as well.
fn imports(content: &[u8], script: &mut String) -> Option<Vec<u8>> {
    let mut reader = Reader(content);
    let count = reader.number()?;
    let mut short = Vec::new();
    push_number(&mut short, count);
    for index in 0..count {
        let (from, name) = (reader.sized()?, str::from_utf8(reader.sized()?).ok()?);
        let mut called = name.to_owned();
        if script.matches(name).count() == 1 {
            called = index.to_string();
            *script = script.replace(name, &called);
        }
        push_sized(&mut short, from);
        push_sized(&mut short, called.as_bytes());
        if reader.byte()? != FUNCTION {
            return None;
        }
        short.push(FUNCTION);
        push_number(&mut short, reader.number()?);
    }
    Some(short)
}

/// What is left to read of a module.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    fn byte(&mut self) -> Option<u8> {
        self.take(1)?.first().copied()
    }

    /// A number as LEB128: seven bits a byte, the lowest first; the eighth says that more follow.
    fn number(&mut self) -> Option<usize> {
        let (mut number, mut shift) = (0, 0);
        loop {
            let byte = self.byte()?;
            number |= usize::from(byte & 0x7f).checked_shl(shift)?;
            shift += 7;
            if byte < 0x80 {
                return Some(number);
            }
        }
    }

    /// Bytes that follow their number.
    fn sized(&mut self) -> Option<&'a [u8]> {
        let count = self.number()?;
        self.take(count)
    }
}

fn push_number(bytes: &mut Vec<u8>, mut number: usize) {
    while number >= 0x80 {
        bytes.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

fn push_sized(bytes: &mut Vec<u8>, content: &[u8]) {
    push_number(bytes, content.len());
    bytes.extend_from_slice(content);
}
