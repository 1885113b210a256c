//! From the schemas of a specification to the shapes of records.

use std::collections::HashMap;

use aliyun_codegen::is_secret;
use aliyun_codegen::spec::{Operation, Property, Schema, Shape as Kind, Spec, Style as Way};
use aliyun_wire::Style;
use aliyun_wire::dynamic::{Member, RecordId, Shape, Shapes};

use crate::Ids;

/// The shapes of all operations, in the order of the document.
pub(crate) fn of(document: &Spec) -> (Shapes, Vec<Ids>) {
    let mut builder = Builder { document, shapes: Shapes::default(), components: HashMap::new() };
    let operations = document.operations.iter().map(|operation| builder.operation(operation)).collect();
    (builder.shapes, operations)
}

struct Builder<'d> {
    document: &'d Spec,
    shapes: Shapes,
    /// What the components became that have been met so far; an object is entered before its members are looked at,
    /// as they may refer to it.
    components: HashMap<&'d str, Shape>,
}

impl<'d> Builder<'d> {
    fn operation(&mut self, operation: &'d Operation) -> Ids {
        let parameters = operation.parameters.iter().map(|parameter| {
            let member = self.member(&parameter.name, &parameter.schema);
            match parameter.style {
                Way::Json => member.style(Style::Json),
                Way::Simple => member.style(Style::Simple),
                Way::Flat | Way::Xml => member,
            }
        });
        let parameters = parameters.collect();
        let request = self.shapes.add(parameters);
        let responses = operation.responses.iter();
        let answers =
            responses.filter_map(|known| Some((known.status.clone(), self.answer(known.schema.as_ref()?))));
        let mut answers: Vec<_> = answers.collect();
        answers.sort_by_key(|(status, _)| !status.starts_with('2'));
        Ids { request, answers }
    }

    /// An answer that is no object has no fields to fill.
    fn answer(&mut self, schema: &'d Schema) -> RecordId {
        match self.shape(schema) {
            Shape::Record(id) => id,
            _ => self.shapes.add(Vec::new()),
        }
    }

    fn shape(&mut self, schema: &'d Schema) -> Shape {
        match &schema.shape {
            Kind::Text => Shape::Text,
            Kind::Integer => Shape::Integer,
            Kind::Number => Shape::Number,
            Kind::Boolean => Shape::Boolean,
            Kind::Any => Shape::Any,
            Kind::List(item) => Shape::List(Box::new(self.shape(item))),
            Kind::Map(value) => Shape::Map(Box::new(self.shape(value))),
            Kind::Object(members) => {
                let members = self.members(members);
                Shape::Record(self.shapes.add(members))
            }
            Kind::Reference(name) => self.component(name),
        }
    }

    fn component(&mut self, name: &'d str) -> Shape {
        if let Some(shape) = self.components.get(name) {
            return shape.clone();
        }
        let Some(schema) = self.document.component(name) else { return Shape::Any };
        if let Kind::Object(members) = &schema.shape {
            let id = self.shapes.add(Vec::new());
            self.components.insert(name, Shape::Record(id));
            let members = self.members(members);
            self.shapes.define(id, members);
            return Shape::Record(id);
        }
        // A list that contains itself without an object in between has no end.
        self.components.insert(name, Shape::Any);
        let shape = self.shape(schema);
        self.components.insert(name, shape.clone());
        shape
    }

    fn members(&mut self, members: &'d [Property]) -> Vec<Member> {
        members.iter().map(|member| self.member(&member.name, &member.schema)).collect()
    }

    fn member(&mut self, name: &'d str, schema: &'d Schema) -> Member {
        let member = Member::new(name, self.shape(schema));
        match schema.shape == Kind::Text && is_secret(name) {
            true => member.secret(),
            false => member,
        }
    }
}
