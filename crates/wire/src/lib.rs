//! Typed records to and from the three forms in which Alibaba Cloud RPC APIs carry them: request parameters,
//! JSON and XML.
//!
//! A record does not know any of these formats. It only says *where a named value goes* ([`Record::slot`]) and
//! *what it holds* ([`Record::visit`]). One decoder a format fills slots, one encoder a format walks the fields, so
//! every rule of leniency holds for every record, generated or not. No I/O, no clock, no async runtime.
//!
//! ```
//! use aliyun_wire::{Text, json, xml, record};
//!
//! #[derive(Clone, Default)]
//! struct Tag { key: Option<Text>, value: Option<Text> }
//! record!(Tag { "Key" => key, "Value" => value });
//!
//! let from_json: Tag = json::decode(br#"{"Key":"env","Value":1}"#)?;
//! let from_xml: Tag = xml::decode(b"<Tag><Key>env</Key><Value>1</Value></Tag>")?;
//! assert!(from_json == from_xml);
//! assert_eq!(json::encode(&from_json)?, r#"{"Key":"env","Value":"1"}"#);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! What each decoder accepts beyond the letter of its format is listed in [`lenient`].

mod budget;
pub mod dynamic;
mod error;
mod failure;
mod format;
pub mod json;
pub mod lenient;
mod map;
mod open;
mod operation;
pub mod parameters;
mod record;
mod scan;
mod text;
mod validate;
pub mod xml;

pub use error::{DecodeError, EncodeError, Segment};
pub use failure::Failure;
pub use format::{Format, Limits};
pub use map::Map;
pub use open::{Enumeration, Open};
pub use operation::{
    Cursor, Endpoint, Idempotence, Kind, Location, Operation, Paginated, Parameter, Product, Progress,
    Request,
};
pub use record::{
    Any, Field, Fields, Item, ItemKind, List, MemberName, Record, Set, SetText, Slot, Style, Value,
};
pub use text::Text;
pub use validate::{InvalidRequest, Violation, validate};

#[doc(hidden)]
pub use record::{debug, equal};
