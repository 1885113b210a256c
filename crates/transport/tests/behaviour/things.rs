//! A product for tests: things can be listed, by page number or by token, and changed.

use std::time::Duration;

use aliyun_transport::{Client, ClientBuilder, Credentials};
use aliyun_wire::{
    Cursor, Endpoint, Idempotence, Kind, Operation, Paginated, Parameter, Product, Progress, Request, Text,
    record,
};

use crate::server::Server;

pub(crate) static PRODUCT: Product = Product {
    name: "Things",
    version: "2020-01-01",
    endpoints: &[
        Endpoint { region: "cn-hangzhou", host: "things.cn-hangzhou.example" },
        Endpoint { region: "cn-beijing", host: "things.example" },
    ],
    operations: &[&LIST_THINGS, &SCROLL_THINGS, &CHANGE_THING, &CREATE_THING],
};

/// A client for that server which does not wait between attempts.
pub(crate) fn client(server: &Server) -> ClientBuilder {
    local(&server.url)
}

pub(crate) fn local(url: &str) -> ClientBuilder {
    Client::builder()
        .region("cn-hangzhou")
        .endpoint(url)
        .credentials(credentials())
        .backoff(Duration::ZERO, Duration::ZERO)
}

pub(crate) fn credentials() -> Credentials {
    Credentials::new("testid", "testsecret")
}

/// Lists things by page number. Only reads.
#[derive(Clone, Default)]
pub(crate) struct ListThings {
    pub(crate) region_id: Option<Text>,
    pub(crate) name: Option<Text>,
    pub(crate) page: Option<i64>,
    pub(crate) size: Option<i64>,
}

record!(ListThings { "RegionId" => region_id, "Name" => name, "Page" => page, "Size" => size });

static LIST_THINGS: Operation =
    Operation::new(&PRODUCT, "ListThings").idempotence(Idempotence::Read).parameters(&[
        Parameter::new("RegionId", Kind::Text).required(),
        Parameter::new("Name", Kind::Text),
        Parameter::new("Page", Kind::Integer).minimum(1.0),
        Parameter::new("Size", Kind::Integer).minimum(1.0).maximum(100.0),
    ]);

#[derive(Clone, Default)]
pub(crate) struct Things {
    pub(crate) request_id: Option<Text>,
    pub(crate) total: Option<i64>,
    pub(crate) size: Option<i64>,
    pub(crate) next_token: Option<Text>,
    pub(crate) things: Vec<Thing>,
}

record!(Things {
    "RequestId" => request_id,
    "Total" => total,
    "Size" => size,
    "NextToken" => next_token,
    "Things" => things,
});

#[derive(Clone, Default)]
pub(crate) struct Thing {
    pub(crate) id: Option<Text>,
    pub(crate) weight: Option<i64>,
}

record!(Thing { "Id" => id, "Weight" => weight });

impl Request for ListThings {
    type Response = Things;
    const OPERATION: &'static Operation = &LIST_THINGS;
}

impl Paginated for ListThings {
    type Item = Thing;

    fn cursor(&mut self) -> Cursor<'_> {
        Cursor::Number { page: &mut self.page, size: &mut self.size }
    }

    fn progress(response: &Things) -> Progress<'_> {
        Progress { total: response.total, page_size: response.size, next_token: None }
    }

    fn items(response: Things) -> Vec<Thing> {
        response.things
    }

    fn id(item: &Thing) -> Option<&str> {
        item.id.as_deref()
    }
}

/// Lists things by token.
#[derive(Clone, Default)]
pub(crate) struct ScrollThings {
    pub(crate) token: Option<Text>,
}

record!(ScrollThings { "NextToken" => token });

static SCROLL_THINGS: Operation = Operation::new(&PRODUCT, "ScrollThings")
    .idempotence(Idempotence::Read)
    .parameters(&[Parameter::new("NextToken", Kind::Text)]);

impl Request for ScrollThings {
    type Response = Things;
    const OPERATION: &'static Operation = &SCROLL_THINGS;
}

impl Paginated for ScrollThings {
    type Item = Thing;

    fn cursor(&mut self) -> Cursor<'_> {
        Cursor::Token { token: &mut self.token }
    }

    fn progress(response: &Things) -> Progress<'_> {
        Progress { total: response.total, page_size: None, next_token: response.next_token.as_deref() }
    }

    fn items(response: Things) -> Vec<Thing> {
        response.things
    }
}

/// Changes a thing. Must not happen twice.
#[derive(Clone, Default)]
pub(crate) struct ChangeThing {
    pub(crate) id: Option<Text>,
    pub(crate) objects: Option<Text>,
    pub(crate) tags: Option<Vec<Text>>,
    pub(crate) password: Option<Text>,
}

record!(ChangeThing {
    "Id" => id,
    "Objects" => objects,
    "Tag" => tags,
    "Password" => password (secret),
});

static CHANGE_THING: Operation = Operation::new(&PRODUCT, "ChangeThing").parameters(&[
    Parameter::new("Id", Kind::Text),
    Parameter::new("Objects", Kind::Text).form(),
    Parameter::new("Tag", Kind::Text).list().form(),
    Parameter::new("Password", Kind::Text),
]);

impl Request for ChangeThing {
    type Response = Things;
    const OPERATION: &'static Operation = &CHANGE_THING;
}

/// Creates a thing. The service recognises a repetition by its token, and tells failure from success in the body.
#[derive(Clone, Default)]
pub(crate) struct CreateThing {
    pub(crate) name: Option<Text>,
    pub(crate) client_token: Option<Text>,
}

record!(CreateThing { "Name" => name, "ClientToken" => client_token });

static CREATE_THING: Operation =
    Operation::new(&PRODUCT, "CreateThing").idempotence(Idempotence::Token("ClientToken")).parameters(&[
        Parameter::new("Name", Kind::Text),
        Parameter::new("ClientToken", Kind::Text).max_length(64),
    ]);

#[derive(Clone, Default)]
pub(crate) struct Created {
    pub(crate) request_id: Option<Text>,
    pub(crate) success: Option<Text>,
    pub(crate) err_code: Option<Text>,
    pub(crate) id: Option<Text>,
}

record!(Created { "RequestId" => request_id, "Success" => success, "ErrCode" => err_code, "Id" => id });

impl Request for CreateThing {
    type Response = Created;
    const OPERATION: &'static Operation = &CREATE_THING;
}
