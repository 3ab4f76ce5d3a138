//! What files of the site weigh as a host sends them: brotli at its best, in bytes. 1 kB is 1000 bytes.

use std::{
    fs,
    path::{Path, PathBuf},
};

use brotli::enc::BrotliEncoderParams;

use super::dist;

/// Files that are weighed together.
pub struct Group {
    /// What they are, in a table.
    pub name: &'static str,
    /// Whether the file of this path, below the site's root, is one of them.
    pub has: fn(&str) -> bool,
    /// What each of them may weigh, or all of them together.
    pub limit: Limit,
}

/// What a group may weigh, in bytes.
#[derive(Clone, Copy)]
pub enum Limit {
    /// Each file.
    Each(usize),
    /// All files together.
    Together(usize),
}

/// What of the program a first visit loads. The goal is 190 kB: ordinary components weigh more than that today; this gate keeps it
/// from growing further.
pub const PROGRAM: Group = Group {
    name: "program: WebAssembly and JavaScript",
    has: |file| file.starts_with("patchmap-") || ["boot.js", "translation.js"].contains(&file),
    limit: Limit::Together(415_000),
};

/// Everything that has a budget, but for pages.
pub const GROUPS: [Group; 5] = [
    PROGRAM,
    Group { name: "atlas", has: |file| file.starts_with("atlas-"), limit: Limit::Together(48_000) },
    Group { name: "text of the interface", has: |file| file.starts_with("text-"), limit: Limit::Together(20_000) },
    Group { name: "drawing of a view", has: |file| file.starts_with("art/"), limit: Limit::Each(32_000) },
    Group { name: "card of a muscle", has: |file| file.starts_with("card/"), limit: Limit::Each(12_000) },
];

impl Group {
    /// Its files in a built site, with their weight, in order. Never empty.
    pub fn weights(&self, dist: &Path) -> Vec<(String, usize)> {
        let files = dist::files_in(dist).into_iter().filter(|(file, _)| (self.has)(file));
        let weighed = files.map(|(file, path): (String, PathBuf)| (file, packed(&fs::read(path).unwrap()).len()));
        let weights = weighed.collect::<Vec<_>>();
        assert!(!weights.is_empty(), "nothing is built of: {}", self.name);
        weights
    }
}

/// A file as a host sends it.
pub fn packed(bytes: &[u8]) -> Vec<u8> {
    packed_at(11, bytes)
}

/// A file as a host sends it that packs it at each request, and so less well.
pub fn packed_at_once(bytes: &[u8]) -> Vec<u8> {
    packed_at(4, bytes)
}

fn packed_at(quality: i32, bytes: &[u8]) -> Vec<u8> {
    let mut packed = Vec::new();
    let parameters = BrotliEncoderParams { quality, size_hint: bytes.len(), ..Default::default() };
    brotli::BrotliCompress(&mut &bytes[..], &mut packed, &parameters).unwrap();
    packed
}
