//! The contract between records and formats: slots on the way in, fields on the way out.

use std::fmt;

use crate::{Enumeration, Open, Text, json};

/// A value of no declared shape: `any`, a free object, a list without an item type.
pub type Any = serde_json::Value;

/// A set of named values that a format can fill and walk.
///
/// Implement it with [`record!`](crate::record); by hand only where the names are known at run time.
pub trait Record {
    /// Where the value called `name` goes. Called only when there is a value: a null never reaches a record.
    fn slot(&mut self, name: &str) -> Slot<'_>;

    /// Shows every field that is set, in the order of the specification.
    fn visit(&self, fields: &mut dyn Fields);

    /// The list that is this record's only field; `None` for any other record.
    ///
    /// `{"Tags": {"Tag": […]}}` is how the specifications wrap lists, and services leave out either level: a decoder
    /// has to know a wrapper when it sees one.
    fn sole_list(&mut self) -> Option<&mut dyn List> {
        None
    }
}

/// The place for one value, and the kind of value it takes.
pub enum Slot<'a> {
    /// Any scalar, kept as the text it had on the wire.
    Text(&'a mut dyn SetText),
    /// A whole number; 32-bit ones too, as services exceed them.
    Integer(&'a mut dyn Set<i64>),
    /// A number with a fraction.
    Number(&'a mut dyn Set<f64>),
    /// `true` or `false`.
    Boolean(&'a mut dyn Set<bool>),
    /// A nested record.
    Record(&'a mut dyn Record),
    /// A list.
    List(&'a mut dyn List),
    /// A value of any shape.
    Any(&'a mut dyn Set<Any>),
    /// No such field: the value is skipped.
    Unknown,
}

/// A place that takes a scalar: an `Option` is set, a `Vec` grows.
pub trait Set<T> {
    /// Puts the value there.
    fn set(&mut self, value: T);

    /// Whether a value is there already and another one would replace it.
    fn is_set(&self) -> bool;
}

impl<T> Set<T> for Option<T> {
    fn set(&mut self, value: T) {
        *self = Some(value);
    }

    fn is_set(&self) -> bool {
        self.is_some()
    }
}

impl<T> Set<T> for Vec<T> {
    fn set(&mut self, value: T) {
        self.push(value);
    }

    fn is_set(&self) -> bool {
        false
    }
}

/// A place that takes a text as it stands in a body, without a [`Text`] made for it where none is kept.
pub trait SetText: Set<Text> {
    /// Puts the text there.
    fn set_text(&mut self, text: &str);
}

impl SetText for Option<Text> {
    fn set_text(&mut self, text: &str) {
        *self = Some(text.into());
    }
}

impl SetText for Vec<Text> {
    fn set_text(&mut self, text: &str) {
        self.push(text.into());
    }
}

/// A list that a format can fill and walk.
pub trait List {
    /// Where the next item goes. Called only when there is one.
    fn item(&mut self) -> Slot<'_>;

    /// How many items are there.
    fn len(&self) -> usize;

    /// Whether there is none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Removes all items.
    fn clear(&mut self);

    /// Shows every item in order.
    fn visit(&self, item: &mut dyn FnMut(Value<'_>));

    /// What the items are.
    fn kind(&self) -> ItemKind;

    /// Whether the items are records with a field of that name.
    fn item_has(&self, name: &str) -> bool;
}

/// What the items of a list are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ItemKind {
    /// Texts.
    Text,
    /// Numbers or booleans.
    Scalar,
    /// Records.
    Record,
    /// Lists in turn.
    List,
    /// Values of any shape.
    Any,
}

impl<T: Item> List for Vec<T> {
    fn item(&mut self) -> Slot<'_> {
        T::place(self)
    }

    fn len(&self) -> usize {
        self.len()
    }

    fn clear(&mut self) {
        self.clear();
    }

    fn visit(&self, item: &mut dyn FnMut(Value<'_>)) {
        for entry in self {
            item(entry.value());
        }
    }

    fn kind(&self) -> ItemKind {
        T::KIND
    }

    fn item_has(&self, name: &str) -> bool {
        T::has(name)
    }
}

/// Takes the fields that a record shows.
pub trait Fields {
    /// A field and its value.
    fn field(&mut self, name: &str, value: Value<'_>);

    /// A field whose name stands in the code, in the form that [`record!`](crate::record) gives it.
    fn member(&mut self, name: MemberName, value: Value<'_>) {
        self.field(name.as_str(), value);
    }

    /// A request parameter that travels in a form other than the usual flattening.
    fn styled(&mut self, name: &str, value: Value<'_>, style: Style) {
        let _ = style;
        self.field(name, value);
    }

    /// A field that must never be printed, such as a database password.
    fn secret(&mut self, name: &str, value: Value<'_>) {
        self.field(name, value);
    }
}

/// The name of a field with all that JSON has between two texts, `,"Status":"`: what is written at once is quick.
///
/// Texts of a body are looked through for what needs an escape; these names need it no more.
#[derive(Clone, Copy)]
pub struct MemberName(
    // For `record!`: a function would be called once for each field there is, and compiling that is not free. Escapes
    // are not made here, as a name in code has nothing to escape.
    #[doc(hidden)] pub &'static str,
);

impl MemberName {
    /// The name itself.
    pub fn as_str(self) -> &'static str {
        self.0.get(2..self.0.len() - 3).unwrap_or_default()
    }

    /// What JSON has in front of the value: a comma unless it is the first, and the quote that begins a text.
    pub(crate) fn before(self, is_first: bool, is_text: bool) -> &'static str {
        debug_assert!(!self.as_str().contains(['"', '\\']), "a quote or backslash in a field's name");
        &self.0[usize::from(is_first)..self.0.len() - usize::from(!is_text)]
    }
}

/// What a field holds.
#[derive(Clone, Copy)]
pub enum Value<'a> {
    /// A text.
    Text(&'a str),
    /// A whole number.
    Integer(i64),
    /// A number with a fraction.
    Number(f64),
    /// `true` or `false`.
    Boolean(bool),
    /// A nested record.
    Record(&'a dyn Record),
    /// A list.
    List(&'a dyn List),
    /// A value of any shape.
    Any(&'a Any),
}

/// How a list or an object becomes request parameters.
///
/// The usual way, `repeatList` and `flat` of the specifications, is `Name.1.Member=…` and needs no style.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// `Name={compact JSON}`.
    Json,
    /// `Name=a,b,c`.
    Simple,
}

/// A type that can stand as a field of a record.
pub trait Field {
    /// Where its value goes.
    fn slot(&mut self) -> Slot<'_>;

    /// What it holds, `None` when it is unset.
    fn value(&self) -> Option<Value<'_>>;

    /// Shows it under its name, if it is set. For all fields of a type the same code, which is what keeps records
    /// quick to compile.
    fn show(&self, name: MemberName, fields: &mut dyn Fields) {
        if let Some(value) = self.value() {
            fields.member(name, value);
        }
    }

    /// Itself, if it is a list.
    fn as_list(&mut self) -> Option<&mut dyn List> {
        None
    }
}

/// A type that can stand in a list.
pub trait Item: Sized {
    /// What it is.
    const KIND: ItemKind;

    /// Where the next item of that type goes.
    fn place(list: &mut Vec<Self>) -> Slot<'_>;

    /// What the item holds.
    fn value(&self) -> Value<'_>;

    /// Whether it is a record with a field of that name.
    fn has(name: &str) -> bool {
        let _ = name;
        false
    }
}

/// The pair of implementations that a scalar needs: optional as a field, plain in a list.
macro_rules! scalar {
    ($($type:ty => $kind:ident, $item:ident, $get:expr;)*) => {$(
        impl Field for Option<$type> {
            fn slot(&mut self) -> Slot<'_> {
                Slot::$kind(self)
            }

            fn value(&self) -> Option<Value<'_>> {
                self.as_ref().map(|value| Value::$kind($get(value)))
            }
        }

        impl Item for $type {
            const KIND: ItemKind = ItemKind::$item;

            fn place(list: &mut Vec<Self>) -> Slot<'_> {
                Slot::$kind(list)
            }

            fn value(&self) -> Value<'_> {
                Value::$kind($get(self))
            }
        }
    )*};
}

scalar! {
    Text => Text, Text, Text::as_str;
    i64 => Integer, Scalar, |value: &i64| *value;
    f64 => Number, Scalar, |value: &f64| *value;
    bool => Boolean, Scalar, |value: &bool| *value;
    Any => Any, Any, std::convert::identity;
}

/// An enumeration arrives as text and keeps it.
impl<E: Enumeration> Set<Text> for Option<Open<E>> {
    fn set(&mut self, value: Text) {
        *self = Some(value.into());
    }

    fn is_set(&self) -> bool {
        self.is_some()
    }
}

impl<E: Enumeration> Set<Text> for Vec<Open<E>> {
    fn set(&mut self, value: Text) {
        self.push(value.into());
    }

    fn is_set(&self) -> bool {
        false
    }
}

impl<E: Enumeration> SetText for Option<Open<E>> {
    fn set_text(&mut self, text: &str) {
        *self = Some(text.into());
    }
}

impl<E: Enumeration> SetText for Vec<Open<E>> {
    fn set_text(&mut self, text: &str) {
        self.push(text.into());
    }
}

impl<E: Enumeration> Field for Option<Open<E>> {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Text(self)
    }

    fn value(&self) -> Option<Value<'_>> {
        self.as_ref().map(|value| Value::Text(value.as_str()))
    }
}

impl<E: Enumeration> Item for Open<E> {
    const KIND: ItemKind = ItemKind::Text;

    fn place(list: &mut Vec<Self>) -> Slot<'_> {
        Slot::Text(list)
    }

    fn value(&self) -> Value<'_> {
        Value::Text(self.as_str())
    }
}

impl<R: Record + Default> Field for Option<R> {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Record(self.get_or_insert_default())
    }

    fn value(&self) -> Option<Value<'_>> {
        self.as_ref().map(|record| Value::Record(record))
    }
}

impl<R: Record + Default> Item for R {
    const KIND: ItemKind = ItemKind::Record;

    fn place(list: &mut Vec<Self>) -> Slot<'_> {
        Slot::Record(grown::<R>(list))
    }

    fn value(&self) -> Value<'_> {
        Value::Record(self)
    }

    fn has(name: &str) -> bool {
        !matches!(R::default().slot(name), Slot::Unknown)
    }
}

/// Answers carry plain lists: no format tells an empty one from an absent one reliably.
impl<T: Item> Field for Vec<T> {
    fn slot(&mut self) -> Slot<'_> {
        Slot::List(self)
    }

    fn value(&self) -> Option<Value<'_>> {
        Some(Value::List(self))
    }

    fn as_list(&mut self) -> Option<&mut dyn List> {
        Some(self)
    }
}

/// Requests carry optional lists: unset is not the same as empty.
impl<T: Item> Field for Option<Vec<T>> {
    fn slot(&mut self) -> Slot<'_> {
        Slot::List(self.get_or_insert_default())
    }

    fn value(&self) -> Option<Value<'_>> {
        self.as_ref().map(|list| Value::List(list))
    }

    fn as_list(&mut self) -> Option<&mut dyn List> {
        Some(self.get_or_insert_default())
    }
}

impl<T: Item> Item for Vec<T> {
    const KIND: ItemKind = ItemKind::List;

    fn place(list: &mut Vec<Self>) -> Slot<'_> {
        Slot::List(grown::<Self>(list))
    }

    fn value(&self) -> Value<'_> {
        Value::List(self)
    }
}

/// A new item at the end, made in its place: items may be large.
fn grown<T: Default>(list: &mut Vec<T>) -> &mut T {
    let index = list.len();
    list.resize_with(index + 1, T::default);
    &mut list[index]
}

/// A boxed record, for shapes that contain themselves.
impl<R: Record + ?Sized> Record for Box<R> {
    fn slot(&mut self, name: &str) -> Slot<'_> {
        (**self).slot(name)
    }

    fn visit(&self, fields: &mut dyn Fields) {
        (**self).visit(fields);
    }

    fn sole_list(&mut self) -> Option<&mut dyn List> {
        (**self).sole_list()
    }
}

/// Implements [`Record`], [`PartialEq`] and a redacting [`Debug`](fmt::Debug) for a struct: one line a field, wire name
/// first. Records are equal that say the same on the wire.
///
/// ```
/// use aliyun_wire::{Any, Text, record};
///
/// #[derive(Clone, Default)]
/// struct Login { user: Option<Text>, password: Option<Text>, options: Option<Any> }
///
/// record!(Login {
///     "User" => user,
///     "Password" => password (secret),
///     "Options" => options (json),
/// });
///
/// let login = Login { password: Some("hunter2".into()), ..Login::default() };
/// assert_eq!(format!("{login:?}"), r#"Login { Password: "***" }"#);
/// ```
///
/// `(secret)` keeps a value out of `Debug`; `(json)` and `(simple)` choose the [`Style`] as a request parameter.
#[macro_export]
macro_rules! record {
    ($type:ident { $($name:literal => $field:ident $(($mode:ident))?),* $(,)? }) => {
        impl $crate::Record for $type {
            fn slot(&mut self, name: &str) -> $crate::Slot<'_> {
                match name {
                    $($name => $crate::Field::slot(&mut self.$field),)*
                    _ => $crate::Slot::Unknown,
                }
            }

            fn visit(&self, fields: &mut dyn $crate::Fields) {
                let _ = &fields;
                $($crate::record!(@show fields, $name, self.$field $(, $mode)?);)*
            }

            $crate::record!(@sole $($field)*);
        }

        impl ::core::cmp::PartialEq for $type {
            fn eq(&self, other: &Self) -> bool {
                $crate::equal(self, other)
            }
        }

        impl ::core::fmt::Debug for $type {
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::debug(self, stringify!($type), formatter)
            }
        }
    };
    (@show $fields:ident, $name:literal, $field:expr) => {
        $crate::Field::show(&$field, $crate::MemberName(concat!(",\"", $name, "\":\"")), $fields)
    };
    (@show $fields:ident, $name:literal, $field:expr, secret) => {
        if let Some(value) = $crate::Field::value(&$field) {
            $fields.secret($name, value)
        }
    };
    (@show $fields:ident, $name:literal, $field:expr, json) => {
        if let Some(value) = $crate::Field::value(&$field) {
            $fields.styled($name, value, $crate::Style::Json)
        }
    };
    (@show $fields:ident, $name:literal, $field:expr, simple) => {
        if let Some(value) = $crate::Field::value(&$field) {
            $fields.styled($name, value, $crate::Style::Simple)
        }
    };
    (@sole $field:ident) => {
        fn sole_list(&mut self) -> Option<&mut dyn $crate::List> {
            $crate::Field::as_list(&mut self.$field)
        }
    };
    (@sole $($field:ident)*) => {};
}

/// Whether two records of a type show the same. One function for all of them: a derived one for each would be a good
/// part of what compiling them costs. A number that is not finite has no JSON, and equals nothing.
#[doc(hidden)]
pub fn equal(a: &dyn Record, b: &dyn Record) -> bool {
    matches!((json::encode(a), json::encode(b)), (Ok(a), Ok(b)) if a == b)
}

/// Prints a record's set fields under their wire names, secrets redacted.
#[doc(hidden)]
pub fn debug(record: &dyn Record, name: &str, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut printer = formatter.debug_struct(name);
    record.visit(&mut Printer(|field: &str, value: &dyn fmt::Debug| {
        printer.field(field, value);
    }));
    printer.finish()
}

/// Hands on what may be printed.
struct Printer<P>(P);

impl<P: FnMut(&str, &dyn fmt::Debug)> Fields for Printer<P> {
    fn field(&mut self, name: &str, value: Value<'_>) {
        if !matches!(value, Value::List(list) if list.is_empty()) {
            (self.0)(name, &value);
        }
    }

    fn secret(&mut self, name: &str, _: Value<'_>) {
        (self.0)(name, &"***");
    }
}

impl fmt::Debug for Value<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Value::Text(text) => text.fmt(formatter),
            Value::Integer(number) => number.fmt(formatter),
            Value::Number(number) => number.fmt(formatter),
            Value::Boolean(flag) => flag.fmt(formatter),
            Value::Record(record) => {
                let mut printer = formatter.debug_map();
                record.visit(&mut Printer(|field: &str, value: &dyn fmt::Debug| {
                    printer.entry(&format_args!("{field}"), value);
                }));
                printer.finish()
            }
            Value::Any(any) => any.fmt(formatter),
            Value::List(list) => {
                let mut printer = formatter.debug_list();
                list.visit(&mut |item| {
                    printer.entry(&item);
                });
                printer.finish()
            }
        }
    }
}
