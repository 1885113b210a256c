//! The client, and what happens in a call.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use aliyun_sign::{Credentials, Stamp};
use aliyun_wire::{Format, Limits, Operation, Paginated, Product, Record, Request, validate};
use reqwest::Url;
use reqwest::header::CONTENT_TYPE;

use crate::answer::Answer;
use crate::effects::{self, Deadline};
use crate::error::{Kind, Timeout};
use crate::request::{Outgoing, Regional};
use crate::response::Meta;
use crate::retry::{Policy, retry};
use crate::{ClientBuilder, Error, Items, Pages, Response, endpoint, timestamp};

/// Calls the operations of any product.
///
/// Cheap to clone: clones share one pool of connections. `Debug` shows no secret.
#[derive(Clone)]
pub struct Client(pub(crate) Arc<Settings>);

pub(crate) struct Settings {
    pub(crate) http: reqwest::Client,
    pub(crate) region: Option<String>,
    pub(crate) credentials: Credentials,
    pub(crate) endpoint: Option<Url>,
    pub(crate) format: Format,
    pub(crate) limits: Limits,
    pub(crate) timeouts: Timeouts,
    pub(crate) policy: Policy,
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
        let meta = self.call(R::OPERATION, request, &mut answer).await;
        meta.map(|meta| Response::new(answer, meta)).map_err(|error| error.during(R::OPERATION.name))
    }

    /// All pages of an operation, one after the other.
    pub fn pages<R: Paginated>(&self, request: R) -> Pages<R> {
        Pages::new(self.clone(), request)
    }

    /// The items on all pages of an operation, one after the other.
    pub fn items<R: Paginated>(&self, request: R) -> Items<R> {
        Items::new(self.pages(request))
    }

    /// A call from beginning to end, the same code for all operations.
    async fn call(
        &self,
        operation: &Operation,
        request: &(dyn Record + Sync),
        response: &mut (dyn Record + Send),
    ) -> Result<Meta, Error> {
        let Settings { credentials, format, limits, timeouts, policy, .. } = &*self.0;
        let request = Regional::new(operation, request, self.0.region.as_deref());
        validate(operation, &request).map_err(Kind::Invalid)?;
        let url = self.endpoint(operation.product)?;
        let outgoing = Outgoing::encode(operation, &request, *format, credentials)?;

        let deadline = Deadline::after(timeouts.total);
        let (answer, attempts) = retry(
            *policy,
            operation.idempotence,
            || self.attempt(&url, &outgoing, deadline),
            |delay| deadline.pause(delay),
            effects::fraction,
        )
        .await?;

        let request_id =
            answer.decode(response, *limits, &outgoing.secrets).map_err(|error| error.after(attempts))?;
        Ok(Meta { request_id, status: answer.status, attempts })
    }

    /// The URL that serves a product.
    fn endpoint(&self, product: &Product) -> Result<Url, Error> {
        match (&self.0.endpoint, &self.0.region) {
            (Some(url), _) => Ok(url.clone()),
            (None, Some(region)) => endpoint::of_region(product, region),
            (None, None) => Err(Error::setup("neither region nor endpoint is known")),
        }
    }

    /// Signs and sends a request once, within the time that is left.
    async fn attempt(&self, url: &Url, outgoing: &Outgoing, deadline: Deadline) -> Result<Answer, Error> {
        let Timeouts { attempt, total, .. } = self.0.timeouts;
        let remaining = deadline.remaining();
        let expired = match remaining < attempt {
            true => Kind::TimedOut(Timeout::Total, total),
            false => Kind::TimedOut(Timeout::Attempt, attempt),
        };
        let exchange = self.exchange(url.clone(), outgoing);
        tokio::time::timeout(remaining.min(attempt), exchange).await.unwrap_or_else(|_| Err(expired.into()))
    }

    async fn exchange(&self, mut url: Url, outgoing: &Outgoing) -> Result<Answer, Error> {
        let nonce = effects::nonce().map_err(|error| Error::setup(format!("no random numbers: {error}")))?;
        let stamp = Stamp { timestamp: &timestamp::utc(effects::now()), nonce: &nonce };
        let signed = outgoing.sign(&self.0.credentials, stamp);
        url.set_query(Some(&signed.query));
        let request = self.0.http.post(url).header(CONTENT_TYPE, "application/x-www-form-urlencoded");
        let response =
            request.body(signed.body.clone()).send().await.map_err(|error| self.unanswered(error))?;
        Answer::read(response, self.0.limits.bytes, &outgoing.secrets)
            .await?
            .check(&signed, &outgoing.secrets)
    }

    /// What it means that there was no answer at all.
    fn unanswered(&self, error: reqwest::Error) -> Error {
        let host = error.url().map(|url| url.authority().to_owned()).unwrap_or_default();
        // The URL holds parameters that nobody should see.
        let source = error.without_url();
        let kind = match (source.is_connect(), source.is_timeout()) {
            (true, true) => Kind::TimedOut(Timeout::Connect, self.0.timeouts.connect),
            (true, false) => Kind::Connect { host, source },
            (false, _) => Kind::Interrupted { what: "no answer".into(), source },
        };
        kind.into()
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Settings { region, credentials, endpoint, format, timeouts, policy, .. } = &*self.0;
        formatter
            .debug_struct("Client")
            .field("region", region)
            .field("credentials", credentials)
            .field("endpoint", &endpoint.as_ref().map(Url::as_str))
            .field("format", format)
            .field("timeouts", timeouts)
            .field("policy", policy)
            .finish_non_exhaustive()
    }
}
