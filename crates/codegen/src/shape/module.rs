//! The types of one source file: what each value becomes, and what it is called.

use super::components::Components;
use super::place::Place;
use crate::model::{Enumeration, Field, IN_SCOPE, Kind, Record, Type, Variant};
use crate::names::{self, Scope, pascal, singular, snake};
use crate::overlay::{self, Entry, Overlay};
use crate::spec::{self, Parameter, Property, Schema, Shape, Style};
use crate::{Error, secrets};

/// The types of one source file.
pub(super) struct Module<'a> {
    overlay: &'a Overlay,
    operation: Option<&'a overlay::Operation>,
    components: &'a Components,
    pub(super) scope: Scope,
    pub(super) types: Vec<Type>,
    /// The component that the file's types are being made for.
    pub(super) inside: Option<String>,
    /// Components that are no objects, and that stand for the value at hand.
    standing: Vec<String>,
    /// What could not have the name that it asks for.
    pub(super) renamed: Vec<String>,
}

impl<'a> Module<'a> {
    pub(super) fn new(
        overlay: &'a Overlay,
        operation: Option<&'a overlay::Operation>,
        components: &'a Components,
    ) -> Self {
        let scope = Scope::new(IN_SCOPE);
        let (types, standing, renamed) = (Vec::new(), Vec::new(), Vec::new());
        Self { overlay, operation, components, scope, types, inside: None, standing, renamed }
    }

    /// The fields of a request; what travels in a header is not among them.
    pub(super) fn request(&mut self, parameters: &[Parameter], place: &Place) -> Result<Vec<Field>, Error> {
        let mut names = Scope::default();
        let mut fields = Vec::new();
        for parameter in parameters.iter().filter(|parameter| parameter.place != spec::Place::Header) {
            let field = self.field(&parameter.name, &parameter.schema, &mut names, place)?;
            let form = parameter.place == spec::Place::Form;
            fields.push(Field { style: parameter.style, form, ..field });
        }
        Ok(fields)
    }

    pub(super) fn record(&mut self, properties: &[Property], place: &Place) -> Result<Vec<Field>, Error> {
        let mut names = Scope::default();
        let field = |property: &Property| self.field(&property.name, &property.schema, &mut names, place);
        properties.iter().map(field).collect()
    }

    fn field(
        &mut self,
        name: &str,
        schema: &Schema,
        names: &mut Scope,
        place: &Place,
    ) -> Result<Field, Error> {
        let place = place.field(name);
        if name.contains(|letter: char| letter.is_control() || matches!(letter, '"' | '\\')) {
            return Err(Error::new(&place.path, format!("{name:?} is not the name of a field")));
        }
        let entry = self.entry(name, &place);
        let known = entry.and_then(Entry::field);
        let kind = self.kind(schema, name, &place)?;
        let scalar = !matches!(kind, Kind::Open(_) | Kind::List(_));
        let rust_name = names.claim(&[snake(name)]);
        self.compare(&snake(name), &rust_name, &place.path);
        Ok(Field {
            wire: name.to_owned(),
            name: rust_name,
            secret: known.is_some_and(|known| known.secret) || (kind == Kind::Text && secrets::named(name)),
            kind,
            style: Style::default(),
            form: false,
            required: schema.required,
            deprecated: schema.deprecated,
            minimum: schema.minimum,
            maximum: schema.maximum,
            max_length: schema.max_length,
            max_items: schema.max_items,
            values: if scalar { schema.values.clone() } else { Vec::new() },
            words: entry.map_or_else(String::new, |entry| entry.words().to_owned()),
            holds: known.and_then(|known| known.holds),
        })
    }

    fn entry(&self, name: &str, place: &Place) -> Option<&'a Entry> {
        let own = self.operation.and_then(|operation| operation.entry(&place.path));
        own.or_else(|| self.overlay.fields.get(name))
    }

    fn kind(&mut self, schema: &Schema, name: &str, place: &Place) -> Result<Kind, Error> {
        Ok(match &schema.shape {
            Shape::Text if is_enumeration(&schema.values) => self.enumeration(&schema.values, name, place)?,
            Shape::Text => Kind::Text,
            Shape::Integer => Kind::Integer,
            Shape::Number => Kind::Number,
            Shape::Boolean => Kind::Boolean,
            Shape::Any => Kind::Any,
            Shape::List(items) => Kind::List(Box::new(self.kind(items, &singular(name), place)?)),
            Shape::Map(values) => Kind::Map(Box::new(self.kind(values, name, place)?)),
            Shape::Object(properties) => self.nested(properties, name, place)?,
            Shape::Reference(component) => self.reference(component, place)?,
        })
    }

    fn nested(&mut self, properties: &[Property], name: &str, place: &Place) -> Result<Kind, Error> {
        let own = pascal(name);
        let named = self.type_entry(place).and_then(|entry| entry.type_name.as_deref());
        let wanted = named.map_or_else(|| place.type_name(&own), str::to_owned);
        let inside = match named {
            Some(named) => place.in_named(named),
            None if is_wrapper(properties) => place.clone(),
            None => place.in_type(&own),
        };
        let earlier = self.types.iter().position(|known| inside.shared && known.name() == wanted);
        let name = if earlier.is_some() { wanted } else { self.claim(wanted, place) };
        let index = earlier.unwrap_or(self.types.len());
        if earlier.is_none() {
            let record = Record {
                name: name.clone(),
                docs: self.docs(place),
                request: place.request,
                fields: Vec::new(),
            };
            self.types.push(Type::Record(record));
        }
        let fields = self.record(properties, &inside)?;
        match &mut self.types[index] {
            Type::Record(record) if earlier.is_none() => record.fields = fields,
            Type::Record(record) if same(record, &fields, place.request) => {}
            _ => return Err(misfit(&name, place)),
        }
        Ok(Kind::Record(name))
    }

    /// A component that is an object has a type of its own; any other stands for its schema.
    fn reference(&mut self, component: &str, place: &Place) -> Result<Kind, Error> {
        let components = self.components;
        let missing = || Error::new(&place.path, format!("there is no component `{component}`"));
        let known = components.get(component).ok_or_else(missing)?;
        if let Some(type_name) = &known.type_name {
            return Ok(match &self.inside {
                Some(inside) if components.reaches(component, inside) => Kind::Boxed(type_name.clone()),
                Some(_) => Kind::Record(type_name.clone()),
                None => Kind::Record(format!("components::{type_name}")),
            });
        }
        // A list that holds itself has no type of finite length.
        if self.standing.iter().any(|known| known == component) {
            return Ok(Kind::Any);
        }
        self.standing.push(component.to_owned());
        let kind = self.kind(&known.schema, component, place);
        self.standing.pop();
        kind
    }

    fn enumeration(&mut self, values: &[String], name: &str, place: &Place) -> Result<Kind, Error> {
        let entry = self.type_entry(place);
        let named = entry.and_then(|entry| entry.type_name.as_deref());
        let wanted = named.map_or_else(|| place.type_name(&pascal(name)), str::to_owned);
        let words =
            |value: &str| entry.and_then(|entry| entry.values.get(value)).cloned().unwrap_or_default();
        let variants = variants(values, words);
        match self.types.iter().find(|known| known.name() == wanted) {
            Some(Type::Enumeration(known))
                if known.variants.iter().map(wire).eq(variants.iter().map(wire)) =>
            {
                return Ok(Kind::Open(wanted));
            }
            Some(_) if named.is_some() => return Err(misfit(&wanted, place)),
            _ => {}
        }
        for value in values.iter().filter(|value| !variants.iter().any(|known| known.wire == **value)) {
            self.renamed
                .push(format!("{}: `{value}` is another listed value but for letter case", place.path));
        }
        let name = self.claim(wanted, place);
        let docs = self.docs(place);
        self.types.push(Type::Enumeration(Enumeration { name: name.clone(), docs, variants }));
        Ok(Kind::Open(name))
    }

    /// What the type for a place stands for.
    fn docs(&self, place: &Place) -> String {
        let about = self.type_entry(place).map_or("", |entry| entry.about.as_str());
        match place.split() {
            _ if !about.is_empty() => about.to_owned(),
            ("request", path) => format!("Part of the request: `{path}`."),
            ("response", path) => format!("Part of the answer: `{path}`."),
            (_, path) => format!("Part of a component: `{path}`."),
        }
    }

    /// Only an entry for the very place names a type.
    fn type_entry(&self, place: &Place) -> Option<&'a overlay::Field> {
        self.operation?.entry(&place.path)?.field()
    }

    fn claim(&mut self, wanted: String, place: &Place) -> String {
        let side = if place.request { "Request" } else { "Response" };
        let other = format!("{side}{wanted}");
        let name = match wanted.as_str() {
            // Its table would have the name of another one.
            "Operation" | "Parameters" if place.request => self.scope.claim(&[other]),
            _ => self.scope.claim(&[wanted.clone(), other]),
        };
        self.compare(&wanted, &name, &place.path);
        name
    }

    /// Notes a name that had to give way.
    pub(super) fn compare(&mut self, wanted: &str, name: &str, path: &str) {
        if wanted != name {
            self.renamed.push(format!("{path}: `{name}` rather than `{wanted}`"));
        }
    }
}

/// `{"Tags": {"Tag": […]}}`: the object around a list says nothing that the list does not.
fn is_wrapper(properties: &[Property]) -> bool {
    matches!(properties, [Property { schema: Schema { shape: Shape::List(_), .. }, .. }])
}

fn same(record: &Record, fields: &[Field], request: bool) -> bool {
    let lists = fields.iter().any(|field| matches!(field.kind, Kind::List(_)));
    let fits = |(a, b): (&Field, &Field)| a.wire == b.wire && a.kind == b.kind;
    record.fields.len() == fields.len()
        && record.fields.iter().zip(fields).all(fits)
        && (record.request == request || !lists)
}

/// Listed values make a type, unless they are those of a boolean.
fn is_enumeration(values: &[String]) -> bool {
    let boolean = |value: &String| ["true", "false"].contains(&value.to_ascii_lowercase().as_str());
    !values.iter().all(boolean)
}

/// Values that differ by letter case alone are one: a value keeps its spelling anyhow.
fn variants(values: &[String], words: impl Fn(&str) -> String) -> Vec<Variant> {
    let mut scope = Scope::new(&["Other"]);
    let mut variants: Vec<Variant> = Vec::new();
    for wire in values {
        if variants.iter().all(|variant| !variant.wire.eq_ignore_ascii_case(wire)) {
            let name = match names::variant(wire) {
                name if name == "Other" => "ValueOther".to_owned(),
                name => name,
            };
            variants.push(Variant { name: scope.claim(&[name]), wire: wire.clone(), words: words(wire) });
        }
    }
    variants
}

fn wire(variant: &Variant) -> &str {
    &variant.wire
}

fn misfit(type_name: &str, place: &Place) -> Error {
    Error::new(&place.path, format!("it does not fit the type `{type_name}` of another field"))
}
