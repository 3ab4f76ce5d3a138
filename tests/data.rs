//! The open data, read by others than those who wrote it: a validator of JSON Schemas, a reader of CSV, a reader of GeoJSON.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod support;

use std::{
    collections::{BTreeMap, BTreeSet},
    io::Write as _,
    process::{Command, Stdio},
};

use geojson::{FeatureCollection, GeoJson, GeometryValue};
use patchmap::{
    data::{Dataset, Ranking, answer, files},
    site::{Twins, llms, pages},
};
use serde_json::Value;

/// The files of the data, by path.
fn written() -> BTreeMap<String, Vec<u8>> {
    let files = files(&support::loaded(), "2026-12-01", Some("https://patchmap.example/")).unwrap();
    files.into_iter().map(|file| (file.path, file.content)).collect()
}

fn json(files: &BTreeMap<String, Vec<u8>>, path: &str) -> Value {
    serde_json::from_slice(&files[path]).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The names of the tables.
fn tables(files: &BTreeMap<String, Vec<u8>>) -> Vec<String> {
    files.keys().filter_map(|path| Some(path.strip_suffix(".csv")?.to_owned())).collect()
}

/// The lines of a table, each as its fields by heading.
fn lines(files: &BTreeMap<String, Vec<u8>>, table: &str) -> Vec<BTreeMap<String, String>> {
    csv::Reader::from_reader(files[&format!("{table}.csv")].as_slice()).deserialize().map(Result::unwrap).collect()
}

#[test]
fn every_json_file_is_what_its_schema_says() {
    let files = written();
    let tables = tables(&files);
    assert_eq!(tables.len(), 10, "{tables:?}");
    for name in tables.iter().map(String::as_str).chain(["patchmap"]) {
        let schema = json(&files, &format!("schema/{name}.json"));
        let validator = jsonschema::validator_for(&schema).unwrap();
        let data = json(&files, &format!("{name}.json"));
        let errors: Vec<_> = validator.iter_errors(&data).map(|error| error.to_string()).collect();
        assert_eq!(errors, Vec::<String>::new(), "{name}");
        // A schema that admits anything would say nothing.
        assert!(!validator.is_valid(&serde_json::json!([{ "id": 7 }])), "{name}");
    }
}

#[test]
fn a_table_says_what_its_json_says_and_where_each_line_comes_from() {
    let files = written();
    let sources: BTreeSet<_> = lines(&files, "sources").into_iter().map(|line| line["id"].clone()).collect();
    for table in tables(&files) {
        let (lines, rows) = (lines(&files, &table), json(&files, &format!("{table}.json")));
        assert_eq!(lines.len(), rows.as_array().unwrap().len(), "{table}");
        for (line, row) in lines.iter().zip(rows.as_array().unwrap()) {
            assert_eq!(line["id"], row["id"].as_str().unwrap());
            // Regions and landmarks are this map's own; a source is none of another one.
            if let Some(named) = line.get("sources") {
                assert!(!named.is_empty(), "{table}: {}", line["id"]);
                assert!(named.split("; ").all(|source| sources.contains(source)), "{table}: {line:?}");
            }
        }
    }
}

#[test]
fn the_package_describes_every_table_and_its_keys_meet() {
    let files = written();
    let package = json(&files, "datapackage.json");
    let resources = package["resources"].as_array().unwrap();
    assert_eq!(resources.len(), tables(&files).len());
    for resource in resources {
        let table = resource["name"].as_str().unwrap();
        let lines = lines(&files, table);
        let fields: Vec<_> = resource["schema"]["fields"].as_array().unwrap().iter().collect();
        let headings =
            csv::Reader::from_reader(files[resource["path"].as_str().unwrap()].as_slice()).headers().unwrap().clone();
        let names: Vec<_> = fields.iter().map(|field| field["name"].as_str().unwrap()).collect();
        assert_eq!(headings.iter().collect::<Vec<_>>(), names, "{table}");
        let ids: BTreeSet<_> = lines.iter().map(|line| &line["id"]).collect();
        assert_eq!(ids.len(), lines.len(), "{table}: an id stands twice");
        for field in fields {
            let (name, kind) = (field["name"].as_str().unwrap(), field["type"].as_str().unwrap());
            assert!(field["description"].is_string(), "{table}.{name} is not described");
            let mut filled = lines.iter().map(|line| line[name].as_str()).filter(|value| !value.is_empty());
            let fits = |value: &str| match kind {
                "integer" => value.parse::<i64>().is_ok(),
                "boolean" => value.parse::<bool>().is_ok(),
                "object" => value.starts_with('{'),
                _ => true,
            };
            assert_eq!(filled.find(|value| !fits(value)), None, "{table}.{name} is no {kind}");
        }
        for key in resource["schema"]["foreignKeys"].as_array().unwrap() {
            let column = key["fields"][0].as_str().unwrap();
            let other = self::lines(&files, key["reference"]["resource"].as_str().unwrap());
            let known: BTreeSet<_> = other.iter().map(|line| &line["id"]).collect();
            assert!(lines.iter().all(|line| known.contains(&line[column])), "{table}.{column}");
        }
    }
}

#[test]
fn a_package_without_an_address_says_nothing_of_it() {
    let files = files(&support::loaded(), "2026-12-01", None).unwrap();
    let package = files.iter().find(|file| file.path == "datapackage.json").unwrap();
    let package: Value = serde_json::from_slice(&package.content).unwrap();
    let said = package.as_object().unwrap();
    assert!(!said.contains_key("homepage") && said.values().all(|value| !value.is_null()), "{package}");
}

#[test]
fn the_page_links_every_file_and_no_other() {
    let files = written();
    let pages = &support::loaded().texts.data;
    let linked: BTreeSet<_> =
        pages.sections.iter().flat_map(|section| &section.links).map(|link| link.url.clone()).collect();
    let (elsewhere, here): (BTreeSet<_>, BTreeSet<_>) = linked.into_iter().partition(|url| url.starts_with("https://"));
    assert_eq!(elsewhere.len(), 1, "the licence");
    assert_eq!(here, files.keys().cloned().collect());
}

#[test]
fn the_changelog_begins_with_the_version_of_the_data() {
    let log = String::from_utf8(written().remove("CHANGELOG.md").unwrap()).unwrap();
    let newest = log.lines().find_map(|line| line.strip_prefix("## ")).unwrap();
    assert_eq!(newest, patchmap::data::VERSION);
}

#[test]
fn the_whole_is_read_again_as_it_was() {
    let read: Dataset = serde_json::from_slice(&written()["patchmap.json"]).unwrap();
    assert_eq!(read, Dataset::of(&support::loaded()));
    assert_eq!(read.muscles.len(), 41);
    let soleus = read.muscles.iter().find(|muscle| muscle.id == "soleus").unwrap();
    assert_eq!((soleus.fma.as_deref(), soleus.uberon.as_deref()), (Some("FMA22542"), Some("UBERON:0001389")));
}

#[test]
fn shapes_of_each_view_cover_what_their_cells_cover() {
    let (files, data) = (written(), Dataset::of(&support::loaded()));
    for view in ["back", "front", "outer", "inner", "sole", "top"] {
        let text = String::from_utf8(files[&format!("geo/{view}.geojson")].clone()).unwrap();
        let GeoJson::FeatureCollection(FeatureCollection { features, .. }) = text.parse().unwrap() else {
            panic!("{view} is no collection")
        };
        assert!(!features.is_empty());
        for region in data.regions.iter().filter(|region| region.cells.contains_key(view)) {
            let id = geojson::feature::Id::String(region.id.clone());
            let feature = features.iter().find(|feature| feature.id.as_ref() == Some(&id)).unwrap();
            let Some(GeometryValue::MultiPolygon { coordinates }) = feature.geometry.as_ref().map(|one| &one.value)
            else {
                panic!("{} has no polygons", region.id)
            };
            let area: f64 = coordinates.iter().flatten().map(|ring| area(ring)).sum();
            let cells: f64 = region.cells[view].iter().map(|[_, _, count]| count * 64.0).sum();
            assert!((area - cells).abs() < 1e-6, "{} in {view}: {area} and {cells}", region.id);
        }
    }
}

/// The area within a closed ring, less than zero for a hole.
fn area(ring: &[geojson::Position]) -> f64 {
    ring.windows(2).map(|pair| pair[0][0] * pair[1][1] - pair[1][0] * pair[0][1]).sum::<f64>() / 2.0
}

#[test]
fn a_program_of_its_own_ranks_what_it_is_told() {
    let mut rank =
        Command::new(env!("CARGO_BIN_EXE_rank")).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let questions = "{\"address\": \"pain/heel-back/#feel=ache\"}\n{\"address\": \"pain/nose/\"}\n";
    rank.stdin.take().unwrap().write_all(questions.as_bytes()).unwrap();
    let output = rank.wait_with_output().unwrap();
    assert!(output.status.success());
    let answers: Vec<Ranking> =
        String::from_utf8(output.stdout).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let [heel, nose] = answers.as_slice() else { panic!("{answers:?}") };
    assert_eq!((heel.candidates[0].muscle.as_str(), heel.candidates[0].by.as_str()), ("soleus", "primary"));
    assert!(heel.causes.iter().any(|cause| cause.rare_danger && cause.urgency.is_some()) && heel.unread.is_empty());
    assert!(nose.candidates.is_empty() && nose.unread == ["nose"]);
    assert!(answer(&support::loaded().atlas, "pain/heel-back/").is_err(), "an address alone is no question");
}

#[test]
fn each_page_has_a_twin_with_the_same_facts() {
    let loaded = support::loaded();
    let twins = Twins { atlas: &loaded.atlas, texts: &loaded.texts, dataset: &Dataset::of(&loaded) };
    let pages = pages(&loaded.atlas, &loaded.texts, &loaded.interface);
    let twin = |path: &str| twins.twin(pages.iter().find(|page| page.path == path).unwrap());
    assert!(pages.iter().all(|page| !twins.twin(page)["facts"].as_object().unwrap().is_empty()));
    let soleus = &twin("muscle/soleus/")["facts"];
    assert_eq!(soleus["muscle"]["fma"], "FMA22542");
    assert!(soleus["trigger_points"].as_array().unwrap().len() > 1 && soleus["zones"][0]["cells"].is_null());
    assert_eq!(twin("pain/heel-back/")["facts"]["ranking"]["candidates"][0]["muscle"], "soleus");
    assert_eq!(twin("cause/plantar-fascia/")["facts"]["cause"]["id"], "plantar-fascia");
    let list = llms(&pages, &loaded.interface, Some("https://patchmap.example/"));
    assert!(list.starts_with("# Patchmap\n\n> "));
    assert_eq!(list.matches("(https://patchmap.example/").count(), pages.len());
}
