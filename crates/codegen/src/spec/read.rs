//! Reads the official format by its grammar: documents and operations.
//!
//! What says what a value *is* must be known, or the document is refused. What only limits a value is ignored where
//! it makes no sense, and listed.

use super::schema::known;
use super::{Endpoint, Operation, Parameter, Place, Property, Response, Shape, Spec, Style};
use crate::Error;
use crate::json::Node;

pub(super) fn document(root: &Node<'_>) -> Result<Spec, Error> {
    let info = root.need("info")?;
    let part = |name| Ok::<_, Error>(info.need(name)?.text()?.to_owned());
    let style = part("style")?;
    let mut reader = Reader { ignored: Vec::new() };
    let mut operations = Vec::new();
    for (name, node) in root.need("apis")?.members()? {
        operations.push(reader.operation(name, &node)?);
    }
    let mut spec = Spec {
        style,
        product: part("product")?,
        version: part("version")?,
        operations,
        components: reader.components(root)?,
        endpoints: endpoints(root)?,
        ignored: reader.ignored,
    };
    let reasons: Vec<_> = spec.operations.iter().map(|operation| omitted(&spec, operation)).collect();
    for (operation, reason) in spec.operations.iter_mut().zip(reasons) {
        operation.omitted = reason;
    }
    Ok(spec)
}

fn endpoints(root: &Node<'_>) -> Result<Vec<Endpoint>, Error> {
    let mut endpoints = Vec::new();
    for node in list(root.get("endpoints"))? {
        let part = |name| Ok::<_, Error>(node.need(name)?.text()?.trim().to_owned());
        let endpoint = Endpoint { region: part("regionId")?, host: part("endpoint")? };
        endpoints.extend(Some(endpoint).filter(|endpoint| !endpoint.host.is_empty()));
    }
    Ok(endpoints)
}

/// Reads node by node; the part for schemas is in `schema.rs`.
pub(super) struct Reader {
    ignored: Vec<String>,
}

impl Reader {
    fn operation(&mut self, name: &str, node: &Node<'_>) -> Result<Operation, Error> {
        let mut parameters: Vec<Parameter> = Vec::new();
        for node in list(node.get("parameters"))? {
            let parameter = self.parameter(&node)?;
            match parameters.iter().find(|known| known.name == parameter.name) {
                None => parameters.push(parameter),
                Some(known) if known.same_as(&parameter) => {}
                Some(_) => self.ignore(&node, "another parameter has its name"),
            }
        }
        let demos = node.get("responseDemo").and_then(|demos| demos.text().ok()).unwrap_or_default();
        Ok(Operation {
            name: name.to_owned(),
            deprecated: self.flag(node, "deprecated"),
            omitted: None,
            parameters,
            responses: self.responses(node)?,
            demos: demos.to_owned(),
        })
    }

    fn parameter(&mut self, node: &Node<'_>) -> Result<Parameter, Error> {
        known(node, &["name", "in", "style", "allowEmptyValue", "schema"])?;
        let name = node.need("name")?.text()?.to_owned();
        let schema = self.schema(&node.need("schema")?)?;
        let place = place(&node.need("in")?)?;
        Ok(Parameter { name, place, style: style(node.get("style"), place)?, schema })
    }

    fn responses(&mut self, operation: &Node<'_>) -> Result<Vec<Response>, Error> {
        let Some(node) = operation.get("responses") else { return Ok(Vec::new()) };
        let mut responses = Vec::new();
        for (status, node) in node.members()? {
            let schema = node.get("schema").map(|schema| self.schema(&schema)).transpose()?;
            responses.push(Response { status: status.to_owned(), schema });
        }
        Ok(responses)
    }

    fn components(&mut self, root: &Node<'_>) -> Result<Vec<Property>, Error> {
        match root.get("components").and_then(|components| components.get("schemas")) {
            Some(schemas) => self.properties(&schemas),
            None => Ok(Vec::new()),
        }
    }

    pub(super) fn flag(&mut self, node: &Node<'_>, name: &str) -> bool {
        let Some(flag) = node.get(name) else { return false };
        flag.boolean().unwrap_or_else(|_| {
            self.ignore(&flag, "not a boolean");
            false
        })
    }

    pub(super) fn ignore(&mut self, node: &Node<'_>, reason: &str) {
        self.ignored.push(format!("{}: ignored, {reason}", node.place()));
    }
}

/// Why no source is generated for an operation: raw bodies and paths need another request than a record, and an
/// answer that is not an object needs another answer.
fn omitted(spec: &Spec, operation: &Operation) -> Option<String> {
    if !spec.is_rpc() {
        return Some(format!("operations of `{}` products are not called by name", spec.style));
    }
    let place = |parameter: &Parameter| match parameter.place {
        Place::Query | Place::Form | Place::Header => None,
        Place::Body => Some(format!("parameter {} travels as the body", parameter.name)),
        Place::Path => Some(format!("parameter {} travels in the path", parameter.name)),
        Place::Host => Some(format!("parameter {} travels in the host name", parameter.name)),
    };
    let answer = operation.answer().and_then(|answer| spec.resolve(answer));
    let strange = answer.is_some_and(|answer| !matches!(answer.shape, Shape::Object(_) | Shape::Any));
    let strange = || strange.then(|| "its answer is not an object with members".to_owned());
    operation.parameters.iter().find_map(place).or_else(strange)
}

fn place(node: &Node<'_>) -> Result<Place, Error> {
    Ok(match node.text()? {
        "query" => Place::Query,
        "formData" => Place::Form,
        "body" => Place::Body,
        "path" => Place::Path,
        "header" => Place::Header,
        "host" => Place::Host,
        other => return Err(node.error(format!("unknown place `{other}`"))),
    })
}

fn style(node: Option<Node<'_>>, place: Place) -> Result<Style, Error> {
    let Some(node) = node else { return Ok(Style::Flat) };
    Ok(match node.text()? {
        "repeatList" | "flat" => Style::Flat,
        "json" => Style::Json,
        "simple" => Style::Simple,
        "xml" if place == Place::Body => Style::Xml,
        other => return Err(node.error(format!("unknown style `{other}`"))),
    })
}

pub(super) fn list<'a>(node: Option<Node<'a>>) -> Result<Vec<Node<'a>>, Error> {
    node.map_or(Ok(Vec::new()), |node| node.items())
}
