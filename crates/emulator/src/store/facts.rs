//! What jobs are searched for and sorted by.

use std::collections::HashMap;

use rusqlite::{Connection, Row, params_from_iter};

use crate::job::{Direction, Tag};

use super::filter::{Filter, TagFilter};
use super::{Failure, Slot};

/// What is searched for and sorted by in a job.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Facts {
    pub(super) slot: Slot,
    direction: Direction,
    /// Folded, as it is compared.
    pub(super) name: String,
    region: String,
    resource_group: String,
    tags: Vec<Tag>,
}

/// Something that many jobs may have in common.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Property {
    Region(String),
    ResourceGroup(String),
    Forward,
    TagKey(String),
    Tag(String, String),
    /// A letter of the name.
    Letter(char),
    /// Two letters of the name in a row.
    Pair(char, char),
    /// Three of them, and where in the name they stand: what has two of these side by side has all six letters.
    Triple(char, char, char, u32),
    /// A name of so many letters that it is looked into rather than taken apart.
    LongName,
}

/// A longer name is no name that anybody would give; taken apart, it would need memory without bound.
pub(super) const LONGEST_NAME: usize = 256;

const JOBS: &str = "SELECT created, row, direction, name, region, resource_group, id FROM jobs";

impl Facts {
    /// Those of all jobs, oldest first.
    pub(super) fn of_all(connection: &Connection) -> Result<Vec<Self>, Failure> {
        let mut tags = HashMap::<String, Vec<Tag>>::new();
        let mut statement = connection.prepare_cached("SELECT key, value, id FROM tags ORDER BY id, key")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            tags.entry(row.get(2)?).or_default().push(tag(row)?);
        }
        let mut statement = connection.prepare_cached(&format!("{JOBS} ORDER BY created, row"))?;
        let facts = statement.query_map([], |row| {
            let tags = tags.get(row.get_ref(6)?.as_str()?).cloned();
            Self::read(row, tags.unwrap_or_default())
        })?;
        Ok(facts.collect::<Result<_, _>>()?)
    }

    /// Those of the jobs of an instance.
    pub(super) fn of_instance(connection: &Connection, id: &str) -> Result<Vec<Self>, Failure> {
        let tags = tags(connection, id)?;
        let mut statement = connection.prepare_cached(&format!("{JOBS} WHERE id = ?1"))?;
        let facts = statement.query_map([id], |row| Self::read(row, tags.clone()))?;
        Ok(facts.collect::<Result<_, _>>()?)
    }

    fn read(row: &Row<'_>, tags: Vec<Tag>) -> rusqlite::Result<Self> {
        Ok(Self {
            slot: (row.get(0)?, row.get(1)?),
            direction: Direction::named(Some(row.get_ref(2)?.as_str()?)),
            name: fold(row.get_ref(3)?.as_str()?),
            region: row.get(4)?,
            resource_group: row.get(5)?,
            tags,
        })
    }

    /// All that a filter may ask for, and many jobs may have.
    pub(super) fn properties(&self) -> impl Iterator<Item = Property> {
        let tag = |tag: &Tag| {
            [Property::TagKey(tag.key.clone()), Property::Tag(tag.key.clone(), tag.value.clone())]
        };
        [Property::Region(self.region.clone()), Property::ResourceGroup(self.resource_group.clone())]
            .into_iter()
            .chain((self.direction == Direction::Forward).then_some(Property::Forward))
            .chain(self.tags.iter().flat_map(tag))
            .chain(of_name(&self.name))
    }
}

fn of_name(name: &str) -> impl Iterator<Item = Property> {
    let is_long = name.chars().nth(LONGEST_NAME).is_some();
    let letters: Vec<char> = if is_long { Vec::new() } else { name.chars().collect() };
    let triple = |at: usize| {
        let place = u32::try_from(at).ok()?;
        Some(Property::Triple(letters[at], *letters.get(at + 1)?, *letters.get(at + 2)?, place))
    };
    let pair = |at: usize| Some(Property::Pair(letters[at], *letters.get(at + 1)?));
    let places = 0..letters.len();
    let all = places.flat_map(|at| [Some(Property::Letter(letters[at])), pair(at), triple(at)]);
    let all: Vec<_> = all.flatten().chain(is_long.then_some(Property::LongName)).collect();
    all.into_iter()
}

impl Filter {
    /// What a job must have to pass, but for its name and what few jobs have.
    pub(super) fn properties(&self) -> impl Iterator<Item = Property> {
        let tag = |tag: &TagFilter| match tag.value.clone() {
            Some(value) => Property::Tag(tag.key.clone(), value),
            None => Property::TagKey(tag.key.clone()),
        };
        let region = self.region.clone().map(Property::Region).into_iter();
        region
            .chain(self.resource_group.clone().map(Property::ResourceGroup))
            .chain(self.forward_only.then_some(Property::Forward))
            .chain(self.tags.iter().map(tag))
    }
}

/// The jobs with an id or at a database that a filter asks for, which few have; `None` where it does not.
pub(super) fn few(connection: &Connection, filter: &Filter) -> Result<Option<Vec<Slot>>, Failure> {
    let columns = [
        ("id = ?", &filter.id),
        ("task = ?", &filter.task),
        ("source = ?", &filter.source),
        ("destination = ?", &filter.destination),
    ];
    let asked = columns.into_iter().filter_map(|(condition, value)| Some((condition, value.as_ref()?)));
    let (conditions, values): (Vec<_>, Vec<_>) = asked.unzip();
    if conditions.is_empty() {
        return Ok(None);
    }
    let query = format!("SELECT created, row FROM jobs WHERE {}", conditions.join(" AND "));
    let mut statement = connection.prepare_cached(&query)?;
    let slots = statement.query_map(params_from_iter(values), |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(Some(slots.collect::<Result<_, _>>()?))
}

/// The name as it is compared: case folding of all scripts.
pub(super) fn fold(name: &str) -> String {
    name.to_lowercase()
}

/// The tags of an instance, in the order of their keys.
pub(super) fn tags(connection: &Connection, id: &str) -> Result<Vec<Tag>, Failure> {
    let mut statement =
        connection.prepare_cached("SELECT key, value FROM tags WHERE id = ?1 ORDER BY key")?;
    let tags = statement.query_map([id], tag)?;
    Ok(tags.collect::<Result<_, _>>()?)
}

fn tag(row: &Row<'_>) -> rusqlite::Result<Tag> {
    Ok(Tag { key: row.get(0)?, value: row.get(1)? })
}
