//! What a request of the admin interface says: in its query string, or in a JSON object as its body.

use std::collections::BTreeMap;

use aliyun_sign::form;
use axum::body::Bytes;
use axum::http::Request;
use serde_json::{Map, Value};

use super::Problem;

/// Names and values, wherever they stood, and a body that is no JSON object.
pub(super) struct Input {
    values: BTreeMap<String, String>,
    text: Option<String>,
}

impl Input {
    pub(super) fn read(request: &Request<Bytes>) -> Result<Self, Problem> {
        let query = form::parse(request.uri().query().unwrap_or_default());
        let query = query.map_err(|error| Problem::bad(format!("the query string is malformed: {error}")))?;
        let mut values: BTreeMap<_, _> = query.into_iter().collect();
        let body = std::str::from_utf8(request.body()).map_err(|_| Problem::bad("the body is not UTF-8"))?;
        if !body.trim_start().starts_with('{') {
            return Ok(Self { values, text: Some(body.to_owned()) });
        }
        let members: Map<String, Value> = serde_json::from_str(body)
            .map_err(|error| Problem::bad(format!("the body is no JSON object: {error}")))?;
        values.extend(members.into_iter().filter(|(_, value)| !value.is_null()).map(|(name, value)| {
            let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            (name, text)
        }));
        Ok(Self { values, text: None })
    }

    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.values.get(name).map(String::as_str).filter(|value| !value.is_empty())
    }

    pub(super) fn require(&self, name: &str) -> Result<&str, Problem> {
        self.get(name).ok_or_else(|| Problem::bad(format!("{name} is missing")))
    }

    pub(super) fn number(&self, name: &str) -> Result<Option<u64>, Problem> {
        let wrong = |text| move |_| Problem::bad(format!("{name} is {text:?}, not a whole number"));
        self.get(name).map(|text| text.parse().map_err(wrong(text))).transpose()
    }

    /// The body, where it is no JSON object.
    pub(super) fn text(&self) -> Option<&str> {
        self.text.as_deref()
    }
}
