//! From a specification to Rust items.

mod components;
mod module;
mod place;

use self::components::Components;
use self::module::Module;
use self::place::Place;
use crate::model::{Operation, Product, Record};
use crate::names::{Scope, pascal, snake};
use crate::overlay::{Idempotence, Overlay};
use crate::spec::{self, Spec};
use crate::{Error, pages};

/// Operations that only read, by the first word of their names.
const READING: &[&str] = &["Describe", "List", "Get", "Query", "Count"];

pub(crate) fn product(spec: &Spec, overlay: &Overlay) -> Result<Product, Error> {
    let components = Components::new(spec);
    let mut scope = Scope::default();
    let mut operations = Vec::new();
    for operation in &spec.operations {
        let item = self::operation(operation, overlay, &components, &mut scope);
        operations.push(item.map_err(|error| error.inside(&operation.name))?);
    }
    operations.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(Product {
        name: spec.product.clone(),
        version: spec.version.clone(),
        endpoints: spec.endpoints.clone(),
        operations,
        components: components.types(overlay)?,
    })
}

fn operation(
    spec: &spec::Operation,
    overlay: &Overlay,
    components: &Components,
    scope: &mut Scope,
) -> Result<Operation, Error> {
    let known = overlay.operations.get(&spec.name);
    let name = scope.claim(&[type_name(&spec.name), format!("{}Operation", type_name(&spec.name))]);
    let response_name = scope.claim(&[format!("{name}Response"), format!("{name}Answer")]);
    let mut module = Module::new(overlay, known, components);
    module.scope.claim(std::slice::from_ref(&name));
    module.scope.claim(std::slice::from_ref(&response_name));
    let request = module.record(&spec.parameters, &Place::root("request"))?;
    let response = module.record(&spec.response, &Place::root("response"))?;
    let request = Record { name: name.clone(), docs: String::new(), request: true, fields: request };
    let response_docs = format!("What [`{name}`] answers.");
    let response = Record { name: response_name, docs: response_docs, request: false, fields: response };
    let pages = pages::find(&spec.name, &request, &response, &module.types, known, &overlay.pages)?;
    Ok(Operation {
        name: spec.name.clone(),
        module: snake(&spec.name),
        deprecated: spec.deprecated,
        summary: overlay.summaries.get(&spec.name).cloned().unwrap_or_default(),
        details: known.map_or_else(String::new, |known| known.details.clone()),
        idempotence: known
            .and_then(|known| known.idempotence.clone())
            .unwrap_or_else(|| idempotence(&spec.name)),
        request,
        response,
        types: module.types,
        pages,
    })
}

/// The name as it is where Rust takes it for a type, `DescribeDTSIP`.
fn type_name(name: &str) -> String {
    let plain = name.starts_with(|first: char| first.is_ascii_uppercase())
        && name.chars().all(|letter| letter.is_ascii_alphanumeric());
    if plain { name.to_owned() } else { pascal(name) }
}

fn idempotence(name: &str) -> Idempotence {
    let reads = READING.iter().any(|word| {
        name.strip_prefix(word).is_some_and(|rest| rest.starts_with(|next: char| next.is_ascii_uppercase()))
    });
    if reads { Idempotence::Read } else { Idempotence::Never }
}
