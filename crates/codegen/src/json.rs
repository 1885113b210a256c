//! JSON that keeps the order of its members, and knows where in the document it stands.

use std::collections::HashSet;
use std::fmt;

use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};

use crate::Error;

/// A JSON value. Fields of a specification have an order, which maps of the JSON crates lose.
#[derive(Debug)]
pub(crate) enum Json {
    Null,
    Boolean(bool),
    Number(f64),
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(JsonVisitor)
    }
}

struct JsonVisitor;

impl<'de> Visitor<'de> for JsonVisitor {
    type Value = Json;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Boolean(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Json, E> {
        Ok(Json::Number(value as f64))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Json, E> {
        Ok(Json::Number(value as f64))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Json, E> {
        Ok(Json::Number(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Json, E> {
        Ok(Json::Text(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Json, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = access.next_element()? {
            items.push(item);
        }
        Ok(Json::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Json, A::Error> {
        let mut members = Vec::new();
        let mut names = HashSet::new();
        while let Some((name, value)) = access.next_entry::<String, Json>()? {
            if !names.insert(name.clone()) {
                return Err(A::Error::custom(format!("member `{name}` occurs twice")));
            }
            members.push((name, value));
        }
        Ok(Json::Object(members))
    }
}

/// A value and its place in the document.
pub(crate) struct Node<'a> {
    json: &'a Json,
    place: String,
}

impl<'a> Node<'a> {
    pub(crate) fn root(json: &'a Json) -> Self {
        Self { json, place: String::new() }
    }

    /// The member of that name, unless it is missing or null.
    pub(crate) fn get(&self, name: &str) -> Option<Node<'a>> {
        let Json::Object(members) = self.json else { return None };
        let (_, json) = members.iter().find(|(member, _)| member == name)?;
        (!matches!(json, Json::Null)).then(|| self.child(name, json))
    }

    pub(crate) fn need(&self, name: &str) -> Result<Node<'a>, Error> {
        self.get(name).ok_or_else(|| self.error(format!("`{name}` is missing")))
    }

    /// The members in order. An empty map is written `[]` by some exporters.
    pub(crate) fn members(&self) -> Result<Vec<(&'a str, Node<'a>)>, Error> {
        match self.json {
            Json::Object(members) => {
                Ok(members.iter().map(|(name, json)| (name.as_str(), self.child(name, json))).collect())
            }
            Json::List(items) if items.is_empty() => Ok(Vec::new()),
            _ => Err(self.expected("an object")),
        }
    }

    pub(crate) fn items(&self) -> Result<Vec<Node<'a>>, Error> {
        let Json::List(items) = self.json else { return Err(self.expected("a list")) };
        let item = |(index, json)| Node { json, place: format!("{}[{index}]", self.place) };
        Ok(items.iter().enumerate().map(item).collect())
    }

    pub(crate) fn text(&self) -> Result<&'a str, Error> {
        match self.json {
            Json::Text(text) => Ok(text),
            _ => Err(self.expected("a text")),
        }
    }

    /// A text, or what a number or a boolean is as text.
    pub(crate) fn scalar(&self) -> Result<String, Error> {
        match self.json {
            Json::Text(text) => Ok(text.clone()),
            Json::Number(number) => Ok(number.to_string()),
            Json::Boolean(flag) => Ok(flag.to_string()),
            _ => Err(self.expected("a text")),
        }
    }

    pub(crate) fn boolean(&self) -> Result<bool, Error> {
        match self.json {
            Json::Boolean(flag) => Ok(*flag),
            _ => Err(self.expected("true or false")),
        }
    }

    /// A number, which bounds write as text.
    pub(crate) fn number(&self) -> Result<f64, Error> {
        match self.json {
            Json::Number(number) => Ok(*number),
            Json::Text(text) => text.trim().parse().map_err(|_| self.expected("a number")),
            _ => Err(self.expected("a number")),
        }
    }

    pub(crate) fn place(&self) -> &str {
        &self.place
    }

    pub(crate) fn error(&self, message: impl Into<String>) -> Error {
        Error::new(self.place.clone(), message)
    }

    fn child(&self, name: &str, json: &'a Json) -> Node<'a> {
        let separator = if self.place.is_empty() { "" } else { "." };
        Node { json, place: format!("{}{separator}{name}", self.place) }
    }

    fn expected(&self, what: &str) -> Error {
        let found = match self.json {
            Json::Null => "null",
            Json::Boolean(_) => "a boolean",
            Json::Number(_) => "a number",
            Json::Text(_) => "a text",
            Json::List(_) => "a list",
            Json::Object(_) => "an object",
        };
        self.error(format!("expected {what}, found {found}"))
    }
}
