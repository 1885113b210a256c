//! The objects of a job as requests write them: the older operations' `SynchronizationObjects`, the newer ones'
//! `DbList`. Both are JSON in a text.

use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::job::Schema;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct OldObject {
    #[serde(rename = "DBName")]
    db_name: Option<String>,
    #[serde(rename = "NewDBName")]
    new_db_name: Option<String>,
    schema_name: Option<String>,
    #[serde(default)]
    table_includes: Vec<OldTable>,
    #[serde(default)]
    table_excludes: Vec<OldTable>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct OldTable {
    table_name: String,
}

/// Objects as the older operations write them; `None` for what is no list of them, or an empty one.
pub(super) fn parse_old(text: &str) -> Option<Vec<Schema>> {
    let objects: Vec<OldObject> = serde_json::from_str(text).ok()?;
    let schemas: Option<Vec<_>> = objects.into_iter().map(schema).collect();
    schemas.filter(|schemas| !schemas.is_empty())
}

/// Documents of other years name the database `SchemaName`.
fn schema(object: OldObject) -> Option<Schema> {
    let names = |tables: Vec<OldTable>| tables.into_iter().map(|table| table.table_name).collect();
    let name = object.db_name.or(object.schema_name).filter(|name| !name.is_empty())?;
    Some(Schema {
        new_name: object.new_db_name.unwrap_or_else(|| name.clone()),
        name,
        includes: names(object.table_includes),
        excludes: names(object.table_excludes),
    })
}

/// Objects as the newer operations write them: databases by name, each with its new name and its tables.
pub(super) fn parse_new(text: &str) -> Option<Vec<Schema>> {
    let databases: Map<String, Value> = serde_json::from_str(text).ok()?;
    let schema = |(name, value): (String, Value)| {
        let value = value.as_object()?;
        let tables = value.get("Table").and_then(Value::as_object);
        let new_name = value.get("name").and_then(Value::as_str);
        Some(Schema {
            new_name: new_name.unwrap_or(&name).to_owned(),
            includes: tables.map(|tables| tables.keys().cloned().collect()).unwrap_or_default(),
            excludes: Vec::new(),
            name,
        })
    };
    let schemas: Option<Vec<_>> = databases.into_iter().map(schema).collect();
    schemas.filter(|schemas| !schemas.is_empty())
}

/// Objects as the newer operations answer them, where the request had another form.
pub(super) fn write_new(schemas: &[Schema]) -> String {
    let table = |name: &String| (name.clone(), json!({ "name": name, "all": true }));
    let database = |schema: &Schema| {
        let mut value = json!({ "name": schema.new_name, "all": schema.includes.is_empty() });
        if !schema.includes.is_empty() {
            value["Table"] = Value::Object(schema.includes.iter().map(table).collect());
        }
        (schema.name.clone(), value)
    };
    Value::Object(schemas.iter().map(database).collect()).to_string()
}
