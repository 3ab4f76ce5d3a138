//! Asset files: the real ones load, and each rule is seen to fail.
//!
//! `tests/fixtures/valid/` is a tiny atlas. Every other folder there breaks one rule by an overlay: whole files, and
//! `edits.diff`, which says what to change. `expected.txt` says which problems must come of it, no more and no fewer.
//! `PATCHMAP_WRITE_EXPECTED=1 cargo test --test assets` writes them anew, to be read before they are believed.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use patchmap::{
    assets::{self, Loaded, Problem, Problems},
    domain::ArtPart,
};

/// An assets folder in memory: texts by path.
type Texts = BTreeMap<String, String>;

/// The only place that touches the reader: writes the texts to a folder of the test's own, and reads that.
fn load(name: &str, texts: &Texts) -> Result<Loaded, Problems> {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("assets").join(name);
    let _ = fs::remove_dir_all(&root);
    for (path, text) in texts {
        let path = root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    assets::load(&root)
}

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures")
}

/// The names of the rules, each with a folder.
fn rules() -> Vec<String> {
    let entries = fs::read_dir(fixtures()).unwrap().map(|entry| entry.unwrap());
    let names = entries.filter(|entry| entry.path().is_dir()).map(|entry| entry.file_name().into_string().unwrap());
    let mut names = names.filter(|name| name != "valid").collect::<Vec<_>>();
    names.sort();
    assert!(names.len() > 50);
    names
}

fn texts_in(folder: &Path) -> Texts {
    let mut texts = Texts::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for path in fs::read_dir(next).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_str().unwrap().replace('\\', "/");
                texts.insert(name, fs::read_to_string(path).unwrap());
            }
        }
    }
    texts
}

/// The tiny atlas, with the interface's real texts: their rules have tests of their own, with a table of their own.
fn valid() -> Texts {
    let mut texts = texts_in(&fixtures().join("valid"));
    let interface = "text/en/interface.json";
    let real = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets").join(interface);
    texts.insert(interface.to_owned(), fs::read_to_string(real).unwrap());
    texts
}

/// Lays the fixture over the texts; none where one of its edits does not fit them.
fn overlaid(texts: &Texts, rule: &str) -> Option<Texts> {
    let mut texts = texts.clone();
    for (path, text) in texts_in(&fixtures().join(rule)) {
        match path.as_str() {
            "expected.txt" => {}
            "edits.diff" => edit(&mut texts, &text)?,
            _ if texts.contains_key(&path) => return None,
            _ => drop(texts.insert(path, text)),
        }
    }
    Some(texts)
}

/// Makes edits as in a diff without line numbers: `--- path`, then ` `, `-` and `+` lines; `(removed)` for the whole file.
fn edit(texts: &mut Texts, edits: &str) -> Option<()> {
    for file in edits.split("--- ").skip(1) {
        let (path, edits) = file.split_once('\n').unwrap();
        if edits.trim() == "(removed)" {
            texts.remove(path)?;
            continue;
        }
        let text = texts.get_mut(path)?;
        let mut lines = text.split_inclusive('\n').map(str::to_owned).collect::<Vec<_>>();
        let (mut at, mut before) = (0, " ");
        for edit in edits.split_inclusive('\n') {
            let (sign, line) = edit.split_at(1);
            if sign == "+" {
                lines.insert(at, line.to_owned());
            } else {
                // Lines that are taken out together stand together.
                let reach = if (before, sign) == ("-", "-") { 1 } else { usize::MAX };
                at += lines.iter().skip(at).take(reach).position(|found| found == line)?;
            }
            if sign == "-" {
                lines.remove(at);
            } else {
                at += 1;
            }
            before = sign;
        }
        *text = lines.concat();
    }
    Some(())
}

fn problems_of(name: &str, texts: &Texts) -> Vec<Problem> {
    match load(name, texts) {
        Ok(_) => Vec::new(),
        Err(problems) => problems.iter().cloned().collect(),
    }
}

/// A problem without its line, which moves when other lines are edited, and without its mend, which may name what other
/// edits add.
fn without_line(problem: &Problem) -> Problem {
    Problem { line: None, mend: String::new(), ..problem.clone() }
}

#[test]
fn the_valid_fixture_is_valid() {
    let loaded = load("valid", &valid()).unwrap_or_else(|problems| panic!("{problems}"));
    assert_eq!(loaded.atlas.muscles.len(), 2);
    assert_eq!(loaded.atlas.causes.len(), 1);
    assert_eq!(loaded.atlas.regions.len(), 3);
    assert_eq!(loaded.atlas.figures.len(), 2);
    let soleus = loaded.texts.muscle(&"soleus".into()).unwrap();
    assert_eq!(soleus.examine, "Press gently. Stop at once if your {other} leg tingles. Then rest.");
}

#[test]
fn each_rule_is_seen_to_fail() {
    let writes = std::env::var_os("PATCHMAP_WRITE_EXPECTED").is_some();
    let mut wrong = Vec::new();
    for rule in rules() {
        let texts =
            overlaid(&valid(), &rule).unwrap_or_else(|| panic!("{rule}: edits.diff does not fit tests/fixtures/valid"));
        let found = problems_of(&rule, &texts).iter().map(|problem| format!("{problem}\n")).collect::<String>();
        let path = fixtures().join(&rule).join("expected.txt");
        if writes {
            fs::write(&path, &found).unwrap();
        }
        let expected = fs::read_to_string(path).unwrap_or_default();
        if found.is_empty() || found != expected {
            wrong.push(format!("{rule}\nexpected:\n{expected}found:\n{found}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Lays fixtures over the valid atlas together, as many at a time as fit, and expects each one's problems.
fn all_at_once(name: &str, rules: impl IntoIterator<Item = String>) -> usize {
    let mut batches: Vec<(Texts, Vec<String>)> = Vec::new();
    for rule in rules {
        let fitting = batches.iter_mut().find_map(|batch| Some((overlaid(&batch.0, &rule)?, batch)));
        match fitting {
            Some((texts, batch)) => {
                batch.0 = texts;
                batch.1.push(rule);
            }
            None => batches.push((overlaid(&valid(), &rule).unwrap(), vec![rule])),
        }
    }
    for (index, (texts, rules)) in batches.iter().enumerate() {
        let found = problems_of(&format!("{name}-{index}"), texts).iter().map(without_line).collect::<BTreeSet<_>>();
        for rule in rules {
            let alone = problems_of(&format!("{name}-alone"), &overlaid(&valid(), rule).unwrap());
            for problem in alone.iter().map(without_line) {
                assert!(found.contains(&problem), "{rule} is hidden among {rules:?}:\n{problem}\n\nfound:\n{found:#?}");
            }
        }
    }
    batches.len()
}

#[test]
fn all_problems_are_reported_at_once() {
    // A file that cannot be read hides what else is wrong in it, and what depends on it: those come by themselves.
    let (unreadable, readable): (Vec<_>, Vec<_>) =
        rules().into_iter().partition(|rule| rule.starts_with("unreadable-"));
    let batches = all_at_once("readable", readable);
    assert!(batches <= 4, "{batches}");
    all_at_once("unreadable", unreadable);
}

#[test]
fn a_region_thinner_than_a_cell_has_cells() {
    let mut texts = valid();
    let region = r#"--- atlas/regions.json
 [
+  {
+    "id": "heel-edge",
+    "area": "foot",
+    "home": "back"
+  },
--- text/en/regions.json
   "heel-back": {
   },
+  "heel-edge": {
+    "name": "Edge of the heel",
+    "title": {
+      "left": "Edge of your left heel",
+      "right": "Edge of your right heel"
+    },
+    "on": {
+      "left": "edge of your left heel",
+      "right": "edge of your right heel"
+    },
+    "terms": []
+  },
--- figures/back.svg
-<path id="region-heel-back" class="region" d="M10 80L70 80L70 150L10 150Z"/>
+<path id="region-heel-back" class="region" d="M11.5 80L70 80L70 150L11.5 150Z"/>
+<path id="region-heel-edge" class="region" d="M10 80L11.5 80L11.5 150L10 150Z"/>
"#;
    edit(&mut texts, region).unwrap();
    let loaded = load("thin", &texts).unwrap_or_else(|problems| panic!("{problems}"));
    // Rows 10 to 18 of the second column of a figure that is 10 cells wide.
    let cells = loaded.atlas.region(&"heel-edge".into()).unwrap().cells.iter().collect::<Vec<_>>();
    assert_eq!(cells, (10..=18).map(|row| row * 10 + 1).collect::<Vec<_>>());
}

#[test]
fn cells_and_boxes_are_those_of_the_drawing() {
    let Loaded { atlas, art, .. } = load("drawn", &valid()).unwrap_or_else(|problems| panic!("{problems}"));
    let [back, sole] = atlas.figures.as_slice() else { panic!("{:?}", atlas.figures) };
    assert_eq!((back.grid().columns, back.grid().rows, back.grid().first), (10, 20, 0));
    assert_eq!((sole.grid().columns, sole.grid().rows, sole.grid().first), (8, 10, 200));
    let region = atlas.region(&"calf-mid".into()).unwrap();
    // Middles of cells between x 10 and 70, y 10 and 80: columns 1 to 8, rows 1 to 9.
    assert_eq!(region.cells.len(), 8 * 9);
    assert!(region.cells.contains(11) && region.cells.contains(98) && !region.cells.contains(10));
    assert_eq!(back.region(&region.id).map(|bounds| (bounds.x, bounds.y, bounds.width)), Some((10.0, 10.0, 60.0)));
    assert_eq!(back.point(&"soleus-tp1".into()).map(|point| (point.x, point.y)), Some((36.5, 90.0)));
    let shapes = sole.shapes.iter().map(|(id, _)| id.as_str()).collect::<Vec<_>>();
    assert_eq!(shapes, ["primary-soleus-tp1", "entrapment-soleus"]);
    assert!(back.has("muscle-plantaris") && back.has("search-calf"));
    assert_eq!(back.art, "", "the site names it");
    let art = &art[&back.view];
    assert!(art.shapes.starts_with(r#"<path id="region-calf-mid" d="m10 10h60v70h-60z"/>"#), "{art:?}");
    let muscles = ["soleus", "plantaris"].map(|id| ArtPart::Muscle(id.into()));
    assert_eq!(art.muscles[..2], muscles);
    assert!(matches!(&art.muscles[2], ArtPart::Path(path) if path.starts_with("<path")), "{art:?}");
}

#[test]
fn the_real_assets_load() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets");
    let Loaded { atlas, art, .. } = assets::load(&root).unwrap_or_else(|problems| panic!("{problems}"));
    assert!(!atlas.figures.is_empty());
    assert!(atlas.figures.iter().all(|figure| art.contains_key(&figure.view)));
}
