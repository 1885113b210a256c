//! Objects whose names are not known beforehand.

use std::collections::BTreeMap;

use crate::{Field, Fields, Record, Slot, Text};

/// A free object whose values share one type: `additionalProperties` of a specification.
///
/// A record whose names are not known beforehand.
///
/// ```
/// use aliyun_wire::{Map, Text, json};
///
/// let labels: Map<Text> = json::decode(br#"{"env":"prod","zone":2}"#)?;
/// assert_eq!(labels.get("zone").map(Text::as_str), Some("2"));
/// # Ok::<(), aliyun_wire::DecodeError>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Map<T>(BTreeMap<Text, Option<T>>);

impl<T> Map<T> {
    /// The value of that name.
    pub fn get(&self, name: &str) -> Option<&T> {
        self.0.get(name)?.as_ref()
    }

    /// Puts a value there and returns the one that stood there.
    pub fn insert(&mut self, name: impl Into<Text>, value: T) -> Option<T> {
        self.0.insert(name.into(), Some(value)).flatten()
    }

    /// All names with their values, in the order of the names.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &T)> {
        self.0.iter().filter_map(|(name, value)| Some((name.as_str(), value.as_ref()?)))
    }
}

impl<T> Default for Map<T> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<N: Into<Text>, T> FromIterator<(N, T)> for Map<T> {
    fn from_iter<I: IntoIterator<Item = (N, T)>>(entries: I) -> Self {
        Self(entries.into_iter().map(|(name, value)| (name.into(), Some(value))).collect())
    }
}

impl<T> Record for Map<T>
where
    Option<T>: Field,
{
    fn slot(&mut self, name: &str) -> Slot<'_> {
        self.0.entry(Text::from(name)).or_default().slot()
    }

    fn visit(&self, fields: &mut dyn Fields) {
        for (name, entry) in &self.0 {
            if let Some(value) = entry.value() {
                fields.field(name, value);
            }
        }
    }
}
