//! The names that a program in WebAssembly and its script share are made short in both.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use patchmap::site::shortened;

/// A module that asks for two functions, and has a type before and a section of its own after.
const MODULE: &[u8] =
    b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x02\x22\x02\x06./a.js\x08open_a1b\0\0\x06./a.js\x05twice\0\0\0\x03\x02hi";

#[test]
fn a_name_that_the_script_has_once_becomes_a_number() {
    let script = "({'./a.js':{open_a1b:function(){},twice(){return 'twice'}}})";
    let (module, script) = shortened(MODULE, script).unwrap();
    assert_eq!(script, "({'./a.js':{0:function(){},twice(){return 'twice'}}})");
    let expected =
        b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x02\x1b\x02\x06./a.js\x010\0\0\x06./a.js\x05twice\0\0\0\x03\x02hi";
    assert_eq!(module, expected);
}

#[test]
fn what_cannot_be_read_is_left_alone() {
    assert_eq!(shortened(b"", ""), None);
    assert_eq!(shortened(&MODULE[..MODULE.len() - 1], ""), None, "cut off");
    let memory = b"\0asm\x01\0\0\0\x02\x08\x01\x01a\x01b\x02\0\x01";
    assert_eq!(shortened(memory, ""), None, "a memory is no function");
}

#[test]
fn without_names_in_the_script_nothing_changes() {
    assert_eq!(shortened(MODULE, "").unwrap(), (MODULE.to_vec(), String::new()));
}
