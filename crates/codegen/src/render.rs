//! Rust items as text.

mod docs;
mod imports;
mod pages;
mod record;
mod request;
mod source;
mod table;

use std::collections::BTreeSet;

use self::source::{Source, fits, literal};
use crate::File;
use crate::model::{Operation, Product};

/// All files of a product. `origin` says in each where it comes from.
pub(crate) fn product(product: &Product, origin: &str) -> Vec<File> {
    let mut files = vec![File { path: "mod.rs".to_owned(), text: root(product, origin) }];
    if !product.components.is_empty() {
        files.push(File { path: "components.rs".to_owned(), text: components(product, origin) });
    }
    for operation in &product.operations {
        let path = format!("{}.rs", operation.module.trim_start_matches("r#"));
        files.push(File { path, text: self::operation(operation, product, origin) });
    }
    files
}

fn operation(operation: &Operation, product: &Product, origin: &str) -> String {
    let Operation { request, response, types, .. } = operation;
    let title = match operation.summary.as_str() {
        "" => &format!("`{}` of {}.", operation.name, product.name),
        summary => summary,
    };
    let mut source = head(origin, title);
    imports::write(&mut source, &[request, response], types, true);
    source.blank();
    source.docs(0, "///", &request_docs(operation, product));
    record::record(&mut source, request);
    source.blank();
    request::setters(&mut source, request, types);
    source.blank();
    source.docs(0, "///", &response.docs);
    record::record(&mut source, response);
    record::types(&mut source, types);
    source.blank();
    request::implementation(&mut source, operation);
    if let Some(pages) = &operation.pages {
        source.blank();
        pages::implementation(&mut source, &request.name, pages);
    }
    source.blank();
    table::operation(&mut source, operation);
    source.finish()
}

fn request_docs(operation: &Operation, product: &Product) -> String {
    let name = format!("`{}` of {} {}.", operation.name, product.name, product.version);
    let advice = if operation.deprecated { " Deprecated." } else { "" };
    let parts = [&operation.summary, &format!("{name}{advice}"), &operation.details];
    parts.iter().map(|part| part.trim()).filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n")
}

fn components(product: &Product, origin: &str) -> String {
    let types = &product.components;
    let described = table::described(described_components(&product.operations), types);
    let mut source = head(origin, "Types that several operations share.");
    imports::write(&mut source, &[], types, !described.is_empty());
    record::types(&mut source, types);
    table::members_of(&mut source, "pub(super) const", types, &described);
    source.finish()
}

/// The shared types that the tables of operations name.
fn described_components(operations: &[Operation]) -> Vec<String> {
    let of =
        |operation: &Operation| table::described(table::records(&operation.request.fields), &operation.types);
    let mut names: BTreeSet<String> = operations.iter().flat_map(of).collect();
    names.retain(|name| name.starts_with("components::"));
    names.iter().map(|name| name.trim_start_matches("components::").to_owned()).collect()
}

/// What every file begins with.
fn head(origin: &str, title: &str) -> Source {
    let mut source = Source::default();
    source.line(0, &format!("// {origin}"));
    source.blank();
    source.docs(0, "//!", title);
    source.blank();
    source
}

fn root(product: &Product, origin: &str) -> String {
    let mut source = head(origin, &format!("The operations of {} {}.", product.name, product.version));
    source.line(0, "use aliyun_wire as wire;");
    if !product.components.is_empty() {
        source.blank();
        source.line(0, "pub mod components;");
    }
    for Operation { module, request, response, .. } in &product.operations {
        source.blank();
        source.line(0, &format!("pub mod {module};"));
        let names = [request.name.clone(), response.name.clone()];
        source.names(&format!("pub use {module}::{{"), &names, "};");
    }
    source.blank();
    product_table(&mut source, product);
    source.finish()
}

fn product_table(source: &mut Source, product: &Product) {
    let Product { name, version, endpoints, operations, .. } = product;
    source.line(0, &format!("/// {name} {version}: its endpoints and operations."));
    let names: Vec<String> = operations.iter().map(|known| format!("&{}::OPERATION", known.module)).collect();
    let fields = format!("name: {}, version: {}", literal(name), literal(version));
    let line =
        format!("wire::Product {{ {fields}, endpoints: ENDPOINTS, operations: &[{}] }}", names.join(", "));
    if fits(4, &format!("{line};")) {
        source.assign(0, "pub static PRODUCT: wire::Product", &line, &[]);
    } else {
        source.line(0, "pub static PRODUCT: wire::Product = wire::Product {");
        source.line(4, &format!("name: {},", literal(name)));
        source.line(4, &format!("version: {},", literal(version)));
        source.line(4, "endpoints: ENDPOINTS,");
        source.list(4, "operations: &[", &names, "],");
        source.line(0, "};");
    }
    source.blank();
    endpoint_table(source, endpoints);
}

fn endpoint_table(source: &mut Source, endpoints: &[(String, String)]) {
    let head = "const ENDPOINTS: &[wire::Endpoint]";
    let fields = |(region, host): &(String, String)| {
        [format!("region: {}", literal(region)), format!("host: {}", literal(host))]
    };
    let lines =
        endpoints.iter().map(|endpoint| format!("wire::Endpoint {{ {} }}", fields(endpoint).join(", ")));
    if source.short_array(head, &lines.collect::<Vec<_>>()) {
        return;
    }
    source.line(0, &format!("{head} = &["));
    for endpoint in endpoints {
        source.list(4, "wire::Endpoint {", &fields(endpoint), "},");
    }
    source.line(0, "];");
}
