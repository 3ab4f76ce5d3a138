//! The files of the data, and what describes them: JSON Schemas, a Frictionless data package, a citation.

use schemars::schema_for;
use serde::Serialize;
use serde_json::{Value, json};
use thiserror::Error;

use super::{
    Dataset, VERSION, geojson,
    rows::{Muscle, Row, TriggerPoint, Zone},
    table::csv,
};
use crate::assets::Loaded;

/// A file of the data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DataFile {
    /// Its path below the folder of the data, as `schema/muscles.json`.
    pub path: String,
    /// What stands in it.
    pub content: Vec<u8>,
}

/// Why the data could not be written. No atlas that holds together is the reason.
#[derive(Debug, Error)]
#[allow(missing_docs, reason = "each message says it")]
pub enum DataFailure {
    #[error("the data could not be written as JSON: {0}")]
    Json(#[from] serde_json::Error),
    #[error("the data could not be written as a table: {0}")]
    Csv(#[from] csv::Error),
}

/// Columns that hold ids of another table.
const REFERENCES: [(&str, &str, &str); 2] =
    [(TriggerPoint::TABLE, "muscle", Muscle::TABLE), (Zone::TABLE, "trigger_point", TriggerPoint::TABLE)];

/// All files of the data. `day` is when the texts last changed, as `2026-12-01`; `address` is the site's own, if it is known.
///
/// # Errors
/// When a row cannot be written, which no atlas that holds together is the reason of.
pub fn files(loaded: &Loaded, day: &str, address: Option<&str>) -> Result<Vec<DataFile>, DataFailure> {
    let dataset = Dataset::of(loaded);
    let mut package = Package::default();
    package.json("patchmap.json", &dataset)?;
    package.json("schema/patchmap.json", &schema_for!(Dataset))?;
    package.table(&dataset.muscles)?;
    package.table(&dataset.trigger_points)?;
    package.table(&dataset.zones)?;
    package.table(&dataset.regions)?;
    package.table(&dataset.landmarks)?;
    package.table(&dataset.causes)?;
    package.table(&dataset.methods)?;
    package.table(&dataset.cautions)?;
    package.table(&dataset.signs)?;
    package.table(&dataset.sources)?;
    for figure in &loaded.atlas.figures {
        package.json(&format!("geo/{}.geojson", figure.view.as_str()), &geojson(&loaded.atlas, figure))?;
    }
    let described = package.description(day, address);
    package.json("datapackage.json", &described)?;
    package.add("CITATION.cff", citation(day, address));
    package.add("CHANGELOG.md", include_str!("../../assets/data/CHANGELOG.md"));
    package.add("LICENSE.md", include_str!("../../LICENSE-ASSETS.md"));
    Ok(package.files)
}

/// The files so far, and what the package says of its tables.
#[derive(Default)]
struct Package {
    files: Vec<DataFile>,
    resources: Vec<Value>,
}

impl Package {
    fn add(&mut self, path: &str, content: impl Into<Vec<u8>>) {
        self.files.push(DataFile { path: path.to_owned(), content: content.into() });
    }

    fn json(&mut self, path: &str, content: &impl Serialize) -> Result<(), DataFailure> {
        let text = serde_json::to_string_pretty(content)? + "\n";
        self.add(path, text);
        Ok(())
    }

    /// A table as JSON and CSV, with its schema.
    fn table<R: Row>(&mut self, rows: &[R]) -> Result<(), DataFailure> {
        let name = R::TABLE;
        self.json(&format!("{name}.json"), &rows)?;
        self.add(&format!("{name}.csv"), csv(rows)?);
        self.json(&format!("schema/{name}.json"), &schema_for!(Vec<R>))?;
        self.resources.push(resource::<R>());
        Ok(())
    }

    fn description(&self, day: &str, address: Option<&str>) -> Value {
        let mut description = json!({
            "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
            "name": "patchmap",
            "title": TITLE,
            "description": DESCRIPTION,
            "version": VERSION,
            "created": format!("{day}T00:00:00Z"),
            "licenses": [{ "name": "CC-BY-4.0", "title": "Creative Commons Attribution 4.0", "path": LICENSE }],
            "contributors": [{ "title": AUTHORS, "roles": ["creator"] }],
            "resources": self.resources,
        });
        if let (Some(description), Some(address)) = (description.as_object_mut(), address) {
            description.insert("homepage".to_owned(), format!("{address}data/").into());
        }
        description
    }
}

const TITLE: &str = "Patchmap: trigger points, referral zones and other causes of leg pain";
const DESCRIPTION: &str = "Muscles of the leg and hip, their trigger points, where these hurt, and other causes of pain in the same places, each with its sources. \
    Information, not a diagnosis; no clinician has reviewed it.";
const AUTHORS: &str = "The Patchmap contributors";
const LICENSE: &str = "https://creativecommons.org/licenses/by/4.0/";

/// What the package says of a table.
fn resource<R: Row>() -> Value {
    let schema = schema_for!(R);
    let columns = schema.get("properties").and_then(Value::as_object);
    let described = |name: &&'static str| Some(field(name, columns?.get(*name)?));
    let fields: Vec<_> = R::COLUMNS.iter().filter_map(described).collect();
    let references = REFERENCES
        .iter()
        .filter(|(table, ..)| *table == R::TABLE)
        .map(|(_, column, other)| json!({ "fields": [column], "reference": { "resource": other, "fields": ["id"] } }));
    json!({
        "name": R::TABLE,
        "type": "table",
        "path": format!("{}.csv", R::TABLE),
        "title": R::DESCRIPTION,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": { "fields": fields, "primaryKey": ["id"], "foreignKeys": references.collect::<Vec<_>>() },
    })
}

/// A column as the package describes it. Lists stand in one field.
fn field(name: &str, schema: &Value) -> Value {
    let kind = match schema.get("type") {
        // A column that may be empty: its type, or null.
        Some(Value::Array(kinds)) => kinds.first(),
        kind => kind,
    };
    let kind = kind.and_then(Value::as_str).filter(|kind| *kind != "array").unwrap_or("string");
    json!({ "name": name, "type": kind, "description": schema.get("description") })
}

/// How to cite it, in the Citation File Format.
fn citation(day: &str, address: Option<&str>) -> String {
    let url = address.map(|address| format!("url: \"{address}data/\"\n")).unwrap_or_default();
    format!(
        "cff-version: 1.2.0\nmessage: \"If you use these data, please cite them as below.\"\ntype: dataset\ntitle: \"{TITLE}\"\n\
        authors:\n  - name: \"{AUTHORS}\"\nversion: \"{VERSION}\"\ndate-released: {day}\nlicense: CC-BY-4.0\n{url}"
    )
}
