//! Operations known from a specification at run time, without generated code.
//!
//! A [`Schema`] reads the same documents as the generator does, with the same reader, and offers each operation's
//! request and answer as records of [`aliyun_wire::dynamic`]: the same slots as generated structs, so the same
//! decoders and encoders.
//!
//! ```
//! use aliyun_schema::Schema;
//! use aliyun_wire::{Limits, json, parameters};
//!
//! let schema = Schema::parse(r#"{
//!     "info": {"style": "RPC", "product": "Sts", "version": "2015-04-01"},
//!     "apis": {"AssumeRole": {
//!         "parameters": [{"name": "DurationSeconds", "in": "query", "schema": {"type": "integer"}}],
//!         "responses": {"200": {"schema": {"type": "object", "properties": {"RequestId": {"type": "string"}}}}}
//!     }}
//! }"#)?;
//! let operation = schema.operation("AssumeRole").ok_or("no such operation")?;
//!
//! let mut request = operation.request();
//! parameters::decode_into(&[("DurationSeconds".into(), "900".into())], &mut request)?;
//! assert_eq!(json::encode(&request)?, r#"{"DurationSeconds":900}"#);
//!
//! let mut answer = operation.answer();
//! json::decode_into(br#"{"RequestId":"4C46"}"#, &mut answer, Limits::default())?;
//! assert_eq!(json::encode(&answer)?, r#"{"RequestId":"4C46"}"#);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod shapes;
mod table;

use aliyun_codegen::spec::{Demo, Operation as Spec, Spec as Document};
use aliyun_wire::Product;
use aliyun_wire::dynamic::{Dynamic, RecordId, Shapes};

pub use aliyun_codegen::Error;

/// The operations of one version of one product.
#[derive(Debug)]
pub struct Schema {
    document: Document,
    shapes: Shapes,
    operations: Vec<Ids>,
}

/// The record shapes of an operation.
#[derive(Debug)]
struct Ids {
    request: RecordId,
    /// By HTTP status, the successful one first.
    answers: Vec<(String, RecordId)>,
}

impl Schema {
    /// Reads the text of an `api-docs.json`.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let document = Document::parse(text)?;
        let (shapes, operations) = shapes::of(&document);
        Ok(Self { document, shapes, operations })
    }

    /// The product, `Dts`.
    pub fn product(&self) -> &str {
        &self.document.product
    }

    /// The version, a date.
    pub fn version(&self) -> &str {
        &self.document.version
    }

    /// Whether its operations are RPC ones: an action's name and flat parameters, rather than paths.
    pub fn is_rpc(&self) -> bool {
        self.document.is_rpc()
    }

    /// Every operation, in the order of the document.
    pub fn operations(&self) -> impl Iterator<Item = Operation<'_>> {
        self.document.operations.iter().zip(&self.operations).map(|(spec, ids)| Operation {
            schema: self,
            spec,
            ids,
        })
    }

    /// The operation of that name.
    pub fn operation(&self, name: &str) -> Option<Operation<'_>> {
        self.operations().find(|operation| operation.name() == name)
    }

    /// The product as a client needs it, with all its operations.
    ///
    /// It lives as long as the process: a client takes what generated code offers, which is static. Ask for it once a
    /// document, not once a call.
    pub fn leak_product(&self) -> &'static Product {
        table::leak(&self.document)
    }
}

/// An operation of a [`Schema`].
#[derive(Clone, Copy, Debug)]
pub struct Operation<'s> {
    schema: &'s Schema,
    spec: &'s Spec,
    ids: &'s Ids,
}

impl<'s> Operation<'s> {
    /// Its name, the `Action` of a request.
    pub fn name(&self) -> &'s str {
        &self.spec.name
    }

    /// The product's own examples of answers, as far as they can be read.
    pub fn demos(&self) -> Vec<Demo> {
        self.spec.demos()
    }

    /// An empty request.
    pub fn request(&self) -> Dynamic<'s> {
        Dynamic::request(&self.schema.shapes, self.ids.request)
    }

    /// An empty answer, of a successful call.
    pub fn answer(&self) -> Dynamic<'s> {
        let id = self.ids.answers.first().map_or(self.ids.request, |(_, id)| *id);
        Dynamic::answer(&self.schema.shapes, id)
    }

    /// An empty answer of that HTTP status, `200` or `4XX` as the document writes it; `None` when it lists none.
    pub fn answer_of(&self, status: &str) -> Option<Dynamic<'s>> {
        let (_, id) = self.ids.answers.iter().find(|(known, _)| known == status)?;
        Some(Dynamic::answer(&self.schema.shapes, *id))
    }
}
