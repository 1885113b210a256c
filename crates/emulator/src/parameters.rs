//! The parameters of a request, wherever they travelled.

use std::collections::BTreeMap;

use aliyun_sign::form;
use axum::body::Bytes;
use axum::http::{Request, header};

use crate::limits;
use crate::refusal::{self, Refusal};

/// What the query string and a form body say together: each name once, the body wins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Parameters(Vec<(String, String)>);

impl Parameters {
    pub(crate) fn read(request: &Request<Bytes>) -> Result<Self, Refusal> {
        let query = request.uri().query().unwrap_or_default();
        let mut merged = BTreeMap::new();
        merge(&mut merged, query.as_bytes(), "query string")?;
        if has_form(request) {
            merge(&mut merged, request.body(), "form body")?;
        }
        match merged.len() > limits::PARAMETERS {
            true => Err(refusal::too_many_parameters(limits::PARAMETERS)),
            false => Ok(Self(merged.into_iter().collect())),
        }
    }

    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        let index = self.0.binary_search_by(|(key, _)| key.as_str().cmp(name)).ok()?;
        Some(&self.0[index].1)
    }

    /// A parameter for which empty means the same as absent.
    pub(crate) fn get_filled(&self, name: &str) -> Option<&str> {
        self.get(name).filter(|value| !value.is_empty())
    }

    /// A parameter that has to be there.
    pub(crate) fn require(&self, name: &str) -> Result<&str, Refusal> {
        self.get_filled(name).ok_or_else(|| refusal::missing(name))
    }

    /// All of them, in the order of their names.
    pub(crate) fn pairs(&self) -> &[(String, String)] {
        &self.0
    }
}

fn has_form(request: &Request<Bytes>) -> bool {
    let content_type = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let essence = content_type.unwrap_or_default().split(';').next().unwrap_or_default();
    essence.trim().eq_ignore_ascii_case("application/x-www-form-urlencoded")
}

fn merge(merged: &mut BTreeMap<String, String>, encoded: &[u8], place: &str) -> Result<(), Refusal> {
    let malformed = || refusal::malformed_encoding(place);
    let encoded = std::str::from_utf8(encoded).map_err(|_| malformed())?;
    merged.extend(form::parse(encoded).map_err(|_| malformed())?);
    Ok(())
}
