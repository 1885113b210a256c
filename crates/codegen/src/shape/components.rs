//! The shared types of a specification, as far as operations use them.

use std::collections::{BTreeMap, BTreeSet};

use super::module::Module;
use super::place::Place;
use crate::Error;
use crate::model::{IN_SCOPE, Record, Type};
use crate::names::{Scope, pascal};
use crate::overlay::Overlay;
use crate::spec::{Property, Schema, Shape, Spec};

pub(super) struct Components(BTreeMap<String, Component>);

pub(super) struct Component {
    pub(super) schema: Schema,
    /// Set for objects alone.
    pub(super) type_name: Option<String>,
    /// Whether it is a part of a request.
    request: bool,
    references: BTreeSet<String>,
}

impl Components {
    pub(super) fn new(spec: &Spec) -> Self {
        let mut scope = Scope::new(IN_SCOPE);
        let mut components = BTreeMap::new();
        for Property { name, schema } in &spec.components {
            let object = matches!(schema.shape, Shape::Object(_));
            let type_name =
                object.then(|| scope.claim(&[pascal(name), format!("{}Component", pascal(name))]));
            let mut references = BTreeSet::new();
            collect(schema, &mut references);
            let component = Component { schema: schema.clone(), type_name, request: false, references };
            components.insert(name.clone(), component);
        }
        let mut components = Self(components);
        components.keep_used(spec);
        components
    }

    pub(super) fn get(&self, name: &str) -> Option<&Component> {
        self.0.get(name)
    }

    /// Whether a value of the first component may hold one of the second.
    pub(super) fn reaches(&self, from: &str, to: &str) -> bool {
        self.closure([from.to_owned()].into()).contains(to)
    }

    /// The types, and what could not have the name that it asks for.
    pub(super) fn types(&self, overlay: &Overlay) -> Result<(Vec<Type>, Vec<String>), Error> {
        let mut module = Module::new(overlay, None, self);
        for (component_name, component) in &self.0 {
            let Some(name) = &component.type_name else { continue };
            module.scope.claim(std::slice::from_ref(name));
            module.compare(&pascal(component_name), name, &format!("component.{component_name}"));
        }
        for (component_name, component) in &self.0 {
            let (Shape::Object(properties), Some(name)) = (&component.schema.shape, &component.type_name)
            else {
                continue;
            };
            module.inside = Some(component_name.clone());
            let place = Place::component(component_name, name, component.request);
            let fields = module.record(properties, &place)?;
            let docs = format!("`{component_name}`, which several operations share.");
            let record = Record { name: name.clone(), docs, request: component.request, fields };
            module.types.push(Type::Record(record));
        }
        Ok((module.types, module.renamed))
    }

    fn keep_used(&mut self, spec: &Spec) {
        let (mut requests, mut used) = (BTreeSet::new(), BTreeSet::new());
        for operation in spec.operations.iter().filter(|operation| operation.omitted.is_none()) {
            operation.parameters.iter().for_each(|parameter| collect(&parameter.schema, &mut requests));
            operation.answer().into_iter().for_each(|answer| collect(answer, &mut used));
        }
        let requests = self.closure(requests);
        let used = self.closure(used);
        self.0.retain(|name, component| {
            component.request = requests.contains(name);
            component.request || used.contains(name)
        });
    }

    /// Everything that is reached from some components, these included.
    fn closure(&self, from: BTreeSet<String>) -> BTreeSet<String> {
        let mut waiting: Vec<String> = from.into_iter().collect();
        let mut reached = BTreeSet::new();
        while let Some(name) = waiting.pop() {
            if reached.insert(name.clone()) {
                waiting
                    .extend(self.0.get(&name).into_iter().flat_map(|component| component.references.clone()));
            }
        }
        reached
    }
}

/// Every component that a schema names.
fn collect(schema: &Schema, names: &mut BTreeSet<String>) {
    match &schema.shape {
        Shape::Reference(name) => {
            names.insert(name.clone());
        }
        Shape::List(inner) | Shape::Map(inner) => collect(inner, names),
        Shape::Object(properties) => properties.iter().for_each(|property| collect(&property.schema, names)),
        _ => {}
    }
}
