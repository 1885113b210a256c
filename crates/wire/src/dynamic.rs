//! Records whose shape is known only at run time.
//!
//! A specification read at run time becomes [`Shapes`], and a [`Dynamic`] record of one of them offers the same slots
//! as a generated struct. So any operation can be called, decoded and printed without generated code, by the same
//! decoders.

use std::collections::BTreeMap;

use crate::Text;
use crate::record::{Any, Fields, ItemKind, List, Record, Set, SetText, Slot, Style, Value};

/// The record shapes of a specification, which may refer to each other and to themselves.
///
/// ```
/// use aliyun_wire::dynamic::{Dynamic, Member, Shape, Shapes};
/// use aliyun_wire::json;
///
/// let mut shapes = Shapes::default();
/// let tag = shapes.add(vec![Member::new("Key", Shape::Text), Member::new("Value", Shape::Text)]);
/// let answer = shapes.add(vec![Member::new("Tags", Shape::List(Box::new(Shape::Record(tag))))]);
///
/// let mut record = Dynamic::answer(&shapes, answer);
/// json::decode_into(br#"{"Tags":{"Key":"env","Value":1}}"#, &mut record, Default::default())?;
/// assert_eq!(json::encode(&record)?, r#"{"Tags":[{"Key":"env","Value":"1"}]}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shapes(Vec<Vec<Member>>);

impl Shapes {
    /// Adds a record shape and says how to refer to it.
    pub fn add(&mut self, members: Vec<Member>) -> RecordId {
        self.0.push(members);
        RecordId(self.0.len() - 1)
    }

    /// Gives a record shape other members; how a shape comes to contain itself.
    pub fn define(&mut self, id: RecordId, members: Vec<Member>) {
        if let Some(shape) = self.0.get_mut(id.0) {
            *shape = members;
        }
    }

    fn members(&self, id: RecordId) -> &[Member] {
        self.0.get(id.0).map_or(&[], Vec::as_slice)
    }
}

/// Refers to a record shape of the [`Shapes`] that made it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RecordId(usize);

/// A field of a record shape.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    name: Text,
    shape: Shape,
    style: Option<Style>,
    secret: bool,
}

impl Member {
    /// A field of that name on the wire.
    pub fn new(name: impl Into<Text>, shape: Shape) -> Self {
        Self { name: name.into(), shape, style: None, secret: false }
    }

    /// Says how it becomes a request parameter.
    pub fn style(mut self, style: Style) -> Self {
        self.style = Some(style);
        self
    }

    /// Keeps its value out of `Debug`.
    pub fn secret(mut self) -> Self {
        self.secret = true;
        self
    }
}

/// What a field holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// Any scalar, as text.
    Text,
    /// A whole number.
    Integer,
    /// A number with a fraction.
    Number,
    /// `true` or `false`.
    Boolean,
    /// A value of any shape.
    Any,
    /// A nested record.
    Record(RecordId),
    /// A list of such values.
    List(Box<Shape>),
    /// A free object of such values.
    Map(Box<Shape>),
}

/// A record of a shape known at run time.
#[derive(Clone)]
pub struct Dynamic<'s> {
    origin: Origin<'s>,
    id: RecordId,
    fields: Vec<Node<'s>>,
}

/// Where the shapes of a record come from, and which way it travels.
#[derive(Clone, Copy)]
struct Origin<'s> {
    shapes: &'s Shapes,
    /// An answer's lists are there even when they are empty, a request's only when they are set: as with generated
    /// structs.
    answer: bool,
}

impl<'s> Dynamic<'s> {
    /// A request without any field set.
    pub fn request(shapes: &'s Shapes, id: RecordId) -> Self {
        Self::new(Origin { shapes, answer: false }, id)
    }

    /// An answer without any field set.
    pub fn answer(shapes: &'s Shapes, id: RecordId) -> Self {
        Self::new(Origin { shapes, answer: true }, id)
    }

    fn new(origin: Origin<'s>, id: RecordId) -> Self {
        let fields =
            origin.shapes.members(id).iter().map(|member| Node::new(origin, &member.shape)).collect();
        Self { origin, id, fields }
    }

    fn members(&self) -> &'s [Member] {
        self.origin.shapes.members(self.id)
    }
}

impl Record for Dynamic<'_> {
    fn slot(&mut self, name: &str) -> Slot<'_> {
        match self.members().iter().position(|member| member.name == name) {
            Some(index) => self.fields[index].slot(),
            None => Slot::Unknown,
        }
    }

    fn visit(&self, fields: &mut dyn Fields) {
        for (member, node) in self.members().iter().zip(&self.fields) {
            match (node.value(), member.style) {
                (None, _) => {}
                (Some(value), _) if member.secret => fields.secret(&member.name, value),
                (Some(value), Some(style)) => fields.styled(&member.name, value, style),
                (Some(value), None) => fields.field(&member.name, value),
            }
        }
    }

    fn sole_list(&mut self) -> Option<&mut dyn List> {
        match self.fields.as_mut_slice() {
            [Node::List(items, _)] => Some(items),
            _ => None,
        }
    }
}

impl std::fmt::Debug for Dynamic<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        crate::debug(self, "Dynamic", formatter)
    }
}

/// Two records are equal when they hold the same values under the same names.
impl PartialEq for Dynamic<'_> {
    fn eq(&self, other: &Self) -> bool {
        let (ours, theirs) = (self.members(), other.members());
        let same_names = ours.iter().map(|member| &member.name).eq(theirs.iter().map(|member| &member.name));
        same_names && self.fields == other.fields
    }
}

/// The value of a field, set or not.
#[derive(Clone)]
enum Node<'s> {
    Text(Option<Text>),
    Integer(Option<i64>),
    Number(Option<f64>),
    Boolean(Option<bool>),
    Any(Option<Any>),
    /// Made when it is first needed, so that a shape may contain itself.
    Record(Option<Box<Dynamic<'s>>>, Origin<'s>, RecordId),
    /// With whether it is set.
    List(Items<'s>, bool),
    Map(Option<Entries<'s>>, Origin<'s>, &'s Shape),
}

impl PartialEq for Node<'_> {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Node::Text(ours), Node::Text(theirs)) => ours == theirs,
            (Node::Integer(ours), Node::Integer(theirs)) => ours == theirs,
            (Node::Number(ours), Node::Number(theirs)) => ours == theirs,
            (Node::Boolean(ours), Node::Boolean(theirs)) => ours == theirs,
            (Node::Any(ours), Node::Any(theirs)) => ours == theirs,
            (Node::Record(ours, ..), Node::Record(theirs, ..)) => ours == theirs,
            (Node::List(ours, _), Node::List(theirs, _)) => ours == theirs,
            (Node::Map(ours, ..), Node::Map(theirs, ..)) => ours == theirs,
            _ => false,
        }
    }
}

impl<'s> Node<'s> {
    fn new(origin: Origin<'s>, shape: &'s Shape) -> Self {
        match shape {
            Shape::Text => Node::Text(None),
            Shape::Integer => Node::Integer(None),
            Shape::Number => Node::Number(None),
            Shape::Boolean => Node::Boolean(None),
            Shape::Any => Node::Any(None),
            Shape::Record(id) => Node::Record(None, origin, *id),
            Shape::List(item) => Node::List(Items { origin, shape: item, nodes: Vec::new() }, origin.answer),
            Shape::Map(value) => Node::Map(None, origin, value),
        }
    }

    fn slot(&mut self) -> Slot<'_> {
        match self {
            Node::Text(place) => Slot::Text(place),
            Node::Integer(place) => Slot::Integer(place),
            Node::Number(place) => Slot::Number(place),
            Node::Boolean(place) => Slot::Boolean(place),
            Node::Any(place) => Slot::Any(place),
            Node::Record(place, origin, id) => {
                Slot::Record(place.get_or_insert_with(|| Box::new(Dynamic::new(*origin, *id))))
            }
            Node::List(items, is_set) => {
                *is_set = true;
                Slot::List(items)
            }
            Node::Map(place, origin, shape) => {
                let empty = || Entries { origin: *origin, shape, nodes: BTreeMap::new() };
                Slot::Record(place.get_or_insert_with(empty))
            }
        }
    }

    fn value(&self) -> Option<Value<'_>> {
        match self {
            Node::Text(place) => place.as_deref().map(Value::Text),
            Node::Integer(place) => place.map(Value::Integer),
            Node::Number(place) => place.map(Value::Number),
            Node::Boolean(place) => place.map(Value::Boolean),
            Node::Any(place) => place.as_ref().map(Value::Any),
            Node::Record(place, ..) => place.as_ref().map(|record| Value::Record(record)),
            Node::List(items, is_set) => is_set.then_some(Value::List(items)),
            Node::Map(place, ..) => place.as_ref().map(|entries| Value::Record(entries)),
        }
    }
}

/// The items of a list; scalars grow it when they are set, all else when it is asked for.
#[derive(Clone)]
struct Items<'s> {
    origin: Origin<'s>,
    shape: &'s Shape,
    nodes: Vec<Node<'s>>,
}

impl PartialEq for Items<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.nodes == other.nodes
    }
}

impl List for Items<'_> {
    fn item(&mut self) -> Slot<'_> {
        match self.shape {
            Shape::Text => Slot::Text(self),
            Shape::Integer => Slot::Integer(self),
            Shape::Number => Slot::Number(self),
            Shape::Boolean => Slot::Boolean(self),
            Shape::Any => Slot::Any(self),
            Shape::Record(_) | Shape::List(_) | Shape::Map(_) => {
                let index = self.nodes.len();
                self.nodes.push(Node::new(self.origin, self.shape));
                self.nodes[index].slot()
            }
        }
    }

    fn len(&self) -> usize {
        self.nodes.len()
    }

    fn clear(&mut self) {
        self.nodes.clear();
    }

    fn visit(&self, item: &mut dyn FnMut(Value<'_>)) {
        self.nodes.iter().filter_map(Node::value).for_each(item);
    }

    fn kind(&self) -> ItemKind {
        match self.shape {
            Shape::Text => ItemKind::Text,
            Shape::Integer | Shape::Number | Shape::Boolean => ItemKind::Scalar,
            Shape::Any => ItemKind::Any,
            Shape::Record(_) | Shape::Map(_) => ItemKind::Record,
            Shape::List(_) => ItemKind::List,
        }
    }

    fn item_has(&self, name: &str) -> bool {
        match self.shape {
            Shape::Record(id) => self.origin.shapes.members(*id).iter().any(|member| member.name == name),
            Shape::Map(_) => true,
            _ => false,
        }
    }
}

macro_rules! grows {
    ($($type:ty => $kind:ident),*) => {$(
        impl Set<$type> for Items<'_> {
            fn set(&mut self, value: $type) {
                self.nodes.push(Node::$kind(Some(value)));
            }

            fn is_set(&self) -> bool {
                false
            }
        }
    )*};
}

grows!(Text => Text, i64 => Integer, f64 => Number, bool => Boolean, Any => Any);

/// The values of a free object.
#[derive(Clone)]
struct Entries<'s> {
    origin: Origin<'s>,
    shape: &'s Shape,
    nodes: BTreeMap<Text, Node<'s>>,
}

impl PartialEq for Entries<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.nodes == other.nodes
    }
}

impl Record for Entries<'_> {
    fn slot(&mut self, name: &str) -> Slot<'_> {
        self.nodes.entry(name.into()).or_insert_with(|| Node::new(self.origin, self.shape)).slot()
    }

    fn visit(&self, fields: &mut dyn Fields) {
        for (name, node) in &self.nodes {
            if let Some(value) = node.value() {
                fields.field(name, value);
            }
        }
    }
}

impl SetText for Items<'_> {
    fn set_text(&mut self, text: &str) {
        self.set(Text::from(text));
    }
}
