//! The diary: files that lose nothing and refuse what is not theirs, the table, and what is said of two drawings.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

#[path = "support/patients.rs"]
#[allow(dead_code, reason = "the evaluation uses the rest")]
mod patients;
mod support;

use patchmap::{
    diary::{Diary, Drawn, Entry, FileProblem, is_time, read, table, write},
    domain::{Area, Atlas, Change, Intensity, Pain, Side, View, area, part_changes, view_changes},
};
use patients::{Clinic, Half, seeds};
use proptest::prelude::*;
use support::atlas;

fn entry(at: &str, address: &str, note: &str) -> Entry {
    Entry { at: at.into(), address: address.into(), note: note.into(), from_link: false }
}

fn diary(entries: impl IntoIterator<Item = Entry>) -> Diary {
    let mut diary = Diary::default();
    entries.into_iter().for_each(|entry| {
        diary.keep(entry);
    });
    diary
}

/// Four weeks of a sore calf.
fn four_weeks() -> Diary {
    diary([
        entry("2026-11-03T08:30", "pain/calf-mid/#also=calf-upper&strength=calf-mid.7,calf-upper.5", "After the run"),
        entry("2026-11-10T08:00", "pain/calf-mid/#strength=calf-mid.6", ""),
        entry("2026-11-17T21:15", "pain/calf-mid/#strength=calf-mid.3", "=better, \"much\"\nbetter"),
        entry("2026-11-24T08:00", "", "gone"),
    ])
}

fn pain(atlas: &Atlas, address: &str) -> Pain {
    Drawn::of(&entry("", address, ""), atlas).pain
}

fn said(atlas: &Atlas, before: &str, after: &str) -> Vec<(Area, Side, Vec<Change>)> {
    let changes = part_changes(atlas, &pain(atlas, before), &pain(atlas, after)).into_iter();
    changes.map(|part| (part.area, part.side, part.changes.iter().copied().collect())).collect()
}

#[test]
fn a_file_gives_back_what_was_written() {
    let diary = four_weeks();
    assert_eq!(read(&write(&diary).unwrap()), Ok(diary));
}

#[test]
fn what_is_no_diary_is_refused_and_told_apart() {
    let file = write(&four_weeks()).unwrap();
    assert_eq!(read(""), Err(FileProblem::NotOurs));
    assert_eq!(read("{\"entries\": []}"), Err(FileProblem::NotOurs));
    assert_eq!(read(&file.replace("patchmap-diary", "other-diary")), Err(FileProblem::NotOurs));
    assert_eq!(read(&file.replace("\"version\": 1", "\"version\": 2")), Err(FileProblem::Newer));
    assert_eq!(read(&file.replace("2026-11-03T08:30", "2026-13-03T08:30")), Err(FileProblem::Broken));
    assert_eq!(read(&file.replace("\"note\"", "\"notes\"")), Err(FileProblem::Broken));
    assert_eq!(read(&file[..file.len() / 2]), Err(FileProblem::NotOurs), "half a file names no format for certain");
}

#[test]
fn a_time_is_a_minute_that_there_can_be() {
    assert!(is_time("2026-11-03T08:30") && is_time("0001-01-31T23:59"));
    for wrong in [
        "",
        "2026-11-03",
        "2026-11-03 08:30",
        "2026-11-32T08:30",
        "2026-11-03T24:00",
        "2026-11-03T08:60",
        "+026-11-03T08:30",
        "2026-11-03T08:30Z",
        "2026-11-0ä08:30",
    ] {
        assert!(!is_time(wrong), "{wrong}");
    }
}

#[test]
fn what_comes_from_a_file_is_added_and_nothing_twice() {
    let mut kept = four_weeks();
    assert_eq!(kept.add(four_weeks()), 0);
    let other = entry("2026-11-05T12:00", "pain/arch/", "");
    assert_eq!(kept.add(diary([other.clone(), kept.entries()[0].clone()])), 1);
    assert_eq!(kept.entries()[1], other, "by time");
    let edited = Entry { note: "at noon".into(), ..other.clone() };
    kept.replace(&other, edited.clone());
    assert_eq!(kept.entries()[1], edited);
    kept.delete(&edited);
    assert_eq!(kept, four_weeks());
}

#[test]
fn a_table_has_a_line_for_each_entry_and_no_formula() {
    let atlas = atlas();
    let table = table(
        &four_weeks(),
        &atlas,
        ["time", "intensity", "note", "link"],
        |view| view.as_str().into(),
        "https://example.org/",
    )
    .unwrap();
    let mut lines = csv::Reader::from_reader(table.as_bytes());
    assert_eq!(
        lines.headers().unwrap().iter().collect::<Vec<_>>(),
        ["time", "intensity", "back", "front", "outer", "inner", "sole", "top", "note", "link"]
    );
    let rows: Vec<_> = lines.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), 4);
    assert_eq!(
        (&rows[0][1], &rows[2][1], &rows[3][1]),
        ("7", "3", ""),
        "the highest of each, none where none was given"
    );
    assert!(rows[0][2].parse::<f64>().unwrap() > rows[1][2].parse::<f64>().unwrap());
    assert_eq!(&rows[3][2], "0.0");
    assert_eq!(&rows[2][8], "'=better, \"much\"\nbetter");
    assert_eq!(&rows[1][9], "https://example.org/pain/calf-mid/#strength=calf-mid.6");
}

#[test]
fn areas_are_those_of_the_drawing_view_by_view() {
    let atlas = atlas();
    let changes =
        view_changes(&atlas, &pain(&atlas, "pain/calf-mid/#also=calf-upper"), &pain(&atlas, "pain/calf-mid/"));
    let back = changes.iter().find(|change| change.view == View::Back).unwrap();
    assert!(back.new.is_empty());
    assert!(
        area(&back.gone) > 20.0 && area(&back.same) > 20.0,
        "{} and {} square centimetres",
        area(&back.gone),
        area(&back.same)
    );
    let same = view_changes(&atlas, &pain(&atlas, "pain/calf-mid/"), &pain(&atlas, "pain/calf-mid/"));
    assert!(same.iter().all(|change| change.new.is_empty() && change.gone.is_empty() && area(&change.same) > 20.0));
    // The other leg is another place.
    let moved = view_changes(&atlas, &pain(&atlas, "pain/calf-mid/"), &pain(&atlas, "pain/calf-mid/#side=left"));
    assert!(moved.iter().all(|change| change.same.is_empty()));
}

#[test]
fn a_change_is_named_only_where_repeated_drawings_would_not_differ_so() {
    let atlas = atlas();
    let calf = |change| vec![(Area::LowerLeg, Side::Right, vec![change])];
    assert_eq!(said(&atlas, "", ""), []);
    assert_eq!(said(&atlas, "pain/calf-mid/", "pain/calf-mid/#also=calf-upper"), calf(Change::AsRepeated));
    assert_eq!(said(&atlas, "pain/calf-mid/", ""), calf(Change::Gone));
    assert_eq!(said(&atlas, "", "pain/calf-mid/"), calf(Change::New));
    let (sole, toe) =
        ("pain/heel-sole/#also=arch,sole-forefoot,ball-of-foot,great-toe-underside", "pain/great-toe-underside/");
    assert_eq!(said(&atlas, sole, toe), [(Area::Foot, Side::Right, vec![Change::Smaller])]);
    assert_eq!(said(&atlas, toe, sole), [(Area::Foot, Side::Right, vec![Change::Larger])]);
    // A part of the leg that the pain has left.
    let leg = "pain/calf-mid/#also=calf-upper,back-knee,back-thigh-lower,back-thigh-upper";
    assert_eq!(said(&atlas, leg, "pain/calf-mid/")[0], (Area::Thigh, Side::Right, vec![Change::Gone]));
    assert_eq!(said(&atlas, "pain/calf-mid/", leg)[0], (Area::Thigh, Side::Right, vec![Change::New]));
    let [two, four, five] = [2, 4, 5].map(|number| Intensity::new(number).unwrap());
    assert!(atlas.change.counts(two, four) && atlas.change.counts(five, two) && !atlas.change.counts(four, five));
}

#[test]
fn a_place_that_is_gone_is_not_hidden_by_one_that_stays() {
    let atlas = atlas();
    let (calf, foot) = ((Area::LowerLeg, Side::Right), Area::Foot);
    let says = |part: (Area, Side), change| (part.0, part.1, vec![change]);
    assert_eq!(
        said(&atlas, "pain/calf-mid/#also=arch", "pain/calf-mid/"),
        [says(calf, Change::AsRepeated), says((foot, Side::Right), Change::Gone)]
    );
    assert_eq!(
        said(&atlas, "pain/calf-mid/", "pain/calf-mid/#also=left.arch"),
        [says(calf, Change::AsRepeated), says((foot, Side::Left), Change::New)],
        "the other leg is judged by itself"
    );
    // Two places of the same part of a leg.
    assert_eq!(
        said(&atlas, "pain/calf-mid/#also=shin-upper", "pain/calf-mid/"),
        [(Area::LowerLeg, Side::Right, vec![Change::Gone, Change::AsRepeated])]
    );
    assert_eq!(said(&atlas, "pain/calf-mid/", "pain/shin-upper/"), [says(calf, Change::Moved)]);
    // Of the same part again, in views that do not show each other's.
    for (stays, goes) in [("arch", "top-of-foot"), ("top-of-foot", "arch"), ("heel-sole", "great-toe-top")] {
        assert_eq!(
            said(&atlas, &format!("pain/{stays}/#also={goes}"), &format!("pain/{stays}/")),
            [(foot, Side::Right, vec![Change::Gone, Change::AsRepeated])],
            "{goes} is gone"
        );
    }
}

/// This measures the rule against simulated hands, not against patients.
#[test]
fn who_draws_the_same_pain_again_is_hardly_ever_told_of_a_change() {
    let atlas = atlas();
    let clinic = Clinic::new(&atlas, 0.42);
    let (mut pairs, mut better, mut changed) = (0, 0, 0);
    let is_better = |change: &Change| matches!(change, Change::Smaller | Change::Gone);
    for (number, (_, point)) in clinic.points().enumerate() {
        for seed in seeds(Half::Reporting, number, 20) {
            let [before, after] = clinic.repeated_pain(point, seed);
            let said: Vec<_> = part_changes(&atlas, &before, &after)
                .into_iter()
                .flat_map(|part| part.changes.iter().copied().collect::<Vec<_>>())
                .collect();
            pairs += 1;
            better += u32::from(said.iter().any(is_better));
            changed += u32::from(said.iter().any(|change| *change != Change::AsRepeated));
        }
    }
    println!("{pairs} pairs: {better} called smaller, {changed} called changed");
    assert!(pairs > 1000 && better * 20 < pairs, "{better} of {pairs} called smaller");
}

proptest! {
    #[test]
    fn any_diary_is_the_same_from_its_file(
        entries in prop::collection::vec((0..28_u32, 0..24_u32, ".*", ".*", any::<bool>()), 0..8)
    ) {
        let entries = entries.into_iter().map(|(day, hour, address, note, from_link)| Entry {
            at: format!("2026-11-{:02}T{hour:02}:00", day + 1),
            address,
            note,
            from_link,
        });
        let diary = diary(entries);
        prop_assert_eq!(read(&write(&diary).unwrap()), Ok(diary));
    }

    #[test]
    fn no_text_that_is_read_panics(text in ".*") {
        let _read = read(&text);
        let _time = is_time(&text);
        let drawn = Drawn::of(&entry("", &text, ""), &atlas());
        prop_assert!(drawn.selection.side == Side::Left || drawn.selection.side == Side::Right);
    }
}
