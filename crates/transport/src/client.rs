//! The client, and what happens in a call.

use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use aliyun_wire::{Format, Limits, Operation, Paginated, Product, Record, Request, validate};
use reqwest::Url;

use crate::attempt::Call;
use crate::clock::Clock;
use crate::credentials::{Cached, Provider};
use crate::effects::{self, Deadline};
use crate::endpoint::Place;
use crate::error::Kind;
use crate::filled::Filled;
use crate::http::Http;
use crate::request::{Outgoing, Signature};
use crate::response::Meta;
use crate::retry::{Budget, Policy, retry};
use crate::target::{Restorable, Target};
use crate::{ClientBuilder, Error, Items, Pages, Response, envelope, trace};

/// Calls the operations of any product.
///
/// Cheap to clone: clones share one pool of connections, one set of credentials, one budget of retries. `Debug`
/// shows no secret.
#[derive(Clone)]
pub struct Client(pub(crate) Arc<Settings>);

pub(crate) struct Settings {
    pub(crate) http: Arc<dyn Http>,
    pub(crate) credentials: Cached<Arc<dyn Provider>>,
    pub(crate) signature: Signature,
    pub(crate) user_agent: String,
    pub(crate) place: Place,
    pub(crate) format: Format,
    pub(crate) limits: Limits,
    pub(crate) timeouts: Timeouts,
    pub(crate) policy: Policy,
    pub(crate) budget: Budget,
    pub(crate) clock: Clock,
}

/// How long the parts of a call may take.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Timeouts {
    pub(crate) connect: Duration,
    pub(crate) attempt: Duration,
    pub(crate) total: Duration,
}

impl Client {
    /// Starts to build a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// Sends a request and waits for its answer.
    ///
    /// The request is checked first, against all that its operation is known to refuse. What was throttled or found
    /// no connection is sent again, as is what failed for a passing reason if the operation allows it; see
    /// [`ClientBuilder::attempts`].
    pub async fn send<R: Request>(&self, request: &R) -> Result<Response<R::Response>, Error> {
        let mut answer = R::Response::default();
        let mut target = Restorable::new(&mut answer, R::Response::default);
        let meta = self.call(R::OPERATION, request, &mut target).await?;
        Ok(Response::new(answer, meta))
    }

    /// Sends a request whose operation is known only at run time, and fills the record of its answer.
    ///
    /// After an error the record is as it was before.
    pub async fn send_into<A: Record + Clone + Send>(
        &self,
        operation: &Operation,
        request: &(dyn Record + Sync),
        answer: &mut A,
    ) -> Result<Response<()>, Error> {
        let original = answer.clone();
        let mut target = Restorable::new(answer, move || original.clone());
        let meta = self.call(operation, request, &mut target).await?;
        Ok(Response::new((), meta))
    }

    /// All pages of an operation, one after the other.
    pub fn pages<R: Paginated + 'static>(&self, request: R) -> Pages<R> {
        Pages::new(self.clone(), request)
    }

    /// The items on all pages of an operation, one after the other.
    pub fn items<R: Paginated + 'static>(&self, request: R) -> Items<R> {
        Items::new(self.pages(request))
    }

    /// The region that this client fills in, if it has one.
    pub fn region(&self) -> Option<&str> {
        self.0.place.region.as_deref()
    }

    /// The host that serves a product.
    ///
    /// # Errors
    ///
    /// The product has none for the client's region, or there is neither region nor endpoint.
    pub fn endpoint(&self, product: &Product) -> Result<Url, Error> {
        self.0.place.endpoint(product)
    }

    /// A call from beginning to end, the same code for all operations.
    async fn call(
        &self,
        operation: &Operation,
        request: &(dyn Record + Sync),
        target: &mut dyn Target,
    ) -> Result<Meta, Error> {
        let meta = trace::call(operation.name, self.attempts(operation, request, target)).await;
        meta.map_err(|error| error.during(operation.name))
    }

    async fn attempts(
        &self,
        operation: &Operation,
        request: &(dyn Record + Sync),
        target: &mut dyn Target,
    ) -> Result<Meta, Error> {
        let settings = &*self.0;
        let request = Filled::new(operation, request, self.region())?;
        validate(operation, &request).map_err(Kind::Invalid)?;
        let call = Call {
            settings,
            url: settings.place.endpoint(operation.product)?,
            outgoing: Outgoing::encode(operation, &request, settings.format)?,
            deadline: Deadline::after(settings.timeouts.total),
            enveloped: envelope::is_expected(target.record()),
            target: Mutex::new(target),
        };
        let (answered, attempts) = retry(
            settings.policy,
            operation.idempotence,
            &settings.budget,
            |number| trace::attempt(number, call.attempt()),
            |delay| call.deadline.pause(delay),
            effects::fraction,
        )
        .await?;
        Ok(Meta { request_id: answered.request_id, status: answered.status, attempts })
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Settings { place, credentials, signature, format, timeouts, policy, .. } = &*self.0;
        formatter
            .debug_struct("Client")
            .field("place", place)
            .field("credentials", credentials)
            .field("signature", signature)
            .field("format", format)
            .field("timeouts", timeouts)
            .field("policy", policy)
            .finish_non_exhaustive()
    }
}
