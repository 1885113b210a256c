//! From a specification to Rust items.

mod components;
mod module;
mod place;

use self::components::Components;
use self::module::Module;
use self::place::Place;
use crate::model::{IN_SCOPE, Operation, Product, Record};
use crate::names::{Scope, pascal, snake};
use crate::overlay::{Idempotence, Overlay};
use crate::spec::{self, Property, Shape, Spec};
use crate::{Error, pages};

/// Modules beside those of the operations, and names that the crate's root has in use.
const MODULES: &[&str] = &["components", "generated", "mod", "wire"];

pub(crate) fn product(spec: &Spec, overlay: &Overlay) -> Result<Product, Error> {
    let components = Components::new(spec);
    let mut names = Names { types: Scope::new(IN_SCOPE), modules: Scope::new(MODULES) };
    let mut wanted: Vec<&spec::Operation> =
        spec.operations.iter().filter(|operation| operation.omitted.is_none()).collect();
    wanted.sort_by_key(|operation| &operation.name);
    let (mut operations, mut renamed) = (Vec::new(), Vec::new());
    for operation in wanted {
        let item = self::operation(operation, spec, overlay, &components, &mut names);
        let (item, lines) = item.map_err(|error| error.inside(&operation.name))?;
        operations.push(item);
        renamed.extend(lines.into_iter().map(|line| format!("{}.{line}", operation.name)));
    }
    let (components, lines) = components.types(overlay)?;
    renamed.extend(lines);
    let endpoints = spec.endpoints.iter().map(|known| (known.region.clone(), known.host.clone())).collect();
    let (name, version) = (spec.product.clone(), spec.version.clone());
    Ok(Product { name, version, endpoints, operations, components, renamed })
}

/// Names in use beside each other.
struct Names {
    types: Scope,
    modules: Scope,
}

/// What an operation's items are called.
struct Called {
    request: String,
    response: String,
    module: String,
}

impl Names {
    fn call(&mut self, operation: &str) -> Called {
        let plain = type_name(operation);
        let longer = format!("{plain}Operation");
        let request = self.types.claim(&[plain, longer.clone()]);
        let response = self.types.claim(&[format!("{request}Response"), format!("{request}Answer")]);
        let module = self.modules.claim(&[snake(operation), snake(&longer)]);
        Called { request, response, module }
    }
}

/// The operation, and what of it could not have the name that it asks for.
fn operation(
    operation: &spec::Operation,
    spec: &Spec,
    overlay: &Overlay,
    components: &Components,
    names: &mut Names,
) -> Result<(Operation, Vec<String>), Error> {
    let known = overlay.operations.get(&operation.name);
    let called = names.call(&operation.name);
    let mut module = Module::new(overlay, known, components);
    module.compare(&type_name(&operation.name), &called.request, "request");
    module.scope.claim(std::slice::from_ref(&called.request));
    module.scope.claim(std::slice::from_ref(&called.response));
    let fields = module.request(&operation.parameters, &Place::root("request"))?;
    let request = Record { name: called.request, docs: String::new(), request: true, fields };
    let fields = module.record(answer(operation, spec)?, &Place::root("response"))?;
    let docs = format!("What [`{}`] answers.", request.name);
    let response = Record { name: called.response, docs, request: false, fields };
    let pages = pages::find(&operation.name, &request, &response, &module.types, known, &overlay.pages)?;
    let own = known.and_then(|known| known.idempotence.clone());
    let usual = || if operation.reads() { Idempotence::Read } else { Idempotence::Never };
    let item = Operation {
        name: operation.name.clone(),
        module: called.module,
        deprecated: operation.deprecated,
        summary: overlay.summaries.get(&operation.name).cloned().unwrap_or_default(),
        details: known.map_or_else(String::new, |known| known.details.clone()),
        idempotence: own.unwrap_or_else(usual),
        request,
        response,
        types: module.types,
        pages,
    };
    Ok((item, module.renamed))
}

/// The fields of a successful answer: none where the document does not say what it holds.
fn answer<'a>(operation: &'a spec::Operation, spec: &'a Spec) -> Result<&'a [Property], Error> {
    let Some(answer) = operation.answer() else { return Ok(&[]) };
    match spec.resolve(answer).map(|schema| &schema.shape) {
        Some(Shape::Object(properties)) => Ok(properties),
        Some(Shape::Any) => Ok(&[]),
        _ => Err(Error::new("response", "an answer that is not an object")),
    }
}

/// The name as it is where Rust takes it for a type, `DescribeDTSIP`.
fn type_name(name: &str) -> String {
    let plain = name.starts_with(|first: char| first.is_ascii_uppercase())
        && name.chars().all(|letter| letter.is_ascii_alphanumeric());
    if plain { name.to_owned() } else { pascal(name) }
}
