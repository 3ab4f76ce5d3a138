//! Tables as CSV.

use serde_json::Value;

use super::rows::Row;

/// What stands between the items of a list in one field.
const SEPARATOR: &str = "; ";

/// A table with a line of headings. A list stands in one field, its items with `; ` between them; places and cells, which are no table,
/// as JSON.
///
/// # Errors
/// Never for rows of this crate: when a row cannot be written.
pub fn csv<R: Row>(rows: &[R]) -> Result<Vec<u8>, csv::Error> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(R::COLUMNS)?;
    for row in rows {
        let row = serde_json::to_value(row).map_err(std::io::Error::from)?;
        writer.write_record(R::COLUMNS.iter().map(|column| row.get(column).map(field).unwrap_or_default()))?;
    }
    writer.into_inner().map_err(|error| error.into_error().into())
}

/// A value as it stands in a field.
fn field(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(field).collect::<Vec<_>>().join(SEPARATOR),
        other => other.to_string(),
    }
}
