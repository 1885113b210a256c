//! For the tests of programs that use a client: answers by rule instead of a service.
//!
//! ```
//! use aliyun_dts::{DescribeSynchronizationJobs, DescribeSynchronizationJobsResponse};
//! use aliyun_transport::testing::{Fault, Service};
//!
//! # async fn example() -> Result<(), aliyun_transport::Error> {
//! let service = Service::new();
//! service
//!     .on::<DescribeSynchronizationJobs>()
//!     .fails(Fault::Interrupted)
//!     .refuses(400, "Throttling.User", "denied")
//!     .answers(DescribeSynchronizationJobsResponse { total_record_count: Some(0), ..Default::default() });
//!
//! let client = service.client().build().await?;
//! let page = client.send(&DescribeSynchronizationJobs::new().page_size(50)).await?;
//! assert_eq!((page.attempts(), page.total_record_count), (3, Some(0)));
//! assert_eq!(service.calls()[0].parameter("PageSize"), Some("50"));
//!
//! // There are no more rules, and nothing ever gets to the network.
//! let error = client.send(&DescribeSynchronizationJobs::new()).await.unwrap_err();
//! assert!(error.to_string().contains("no rule is left for DescribeSynchronizationJobs"));
//! # Ok(())
//! # }
//! # tokio::runtime::Runtime::new().unwrap().block_on(example()).unwrap();
//! ```

use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::marker::PhantomData;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use aliyun_sign::{Credentials, form};
use aliyun_wire::{Failure, Record, Request, json};

use crate::http::{BoxFuture, Http, HttpError, HttpRequest, HttpResponse};
use crate::{Client, ClientBuilder};

pub use crate::http::Fault;

/// A service that answers by rules, and remembers what it was asked. Clones share both.
#[derive(Clone, Default)]
pub struct Service(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    rules: HashMap<String, VecDeque<Rule>>,
    calls: Vec<Call>,
}

type Rule = Result<HttpResponse, Fault>;

impl Service {
    /// A service without rules.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds rules for an operation: they are used up in the order in which they are added.
    pub fn on<R: Request>(&self) -> Rules<R> {
        Rules { service: self.clone(), request: PhantomData }
    }

    /// A client of this service, which does not wait between attempts.
    pub fn client(&self) -> ClientBuilder {
        Client::builder()
            .environment(std::iter::empty::<(String, String)>().collect())
            .http(Arc::new(self.clone()))
            .credentials(Credentials::new("testid", "testsecret"))
            .region("cn-hangzhou")
            .endpoint("http://localhost")
            .backoff(Duration::ZERO, Duration::ZERO)
    }

    /// Every call so far, each attempt counted, in order.
    pub fn calls(&self) -> Vec<Call> {
        self.state().calls.clone()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn answer(&self, call: Call) -> Result<HttpResponse, HttpError> {
        let mut state = self.state();
        let operation = call.operation.clone();
        state.calls.push(call);
        match state.rules.get_mut(&operation).and_then(VecDeque::pop_front) {
            Some(rule) => rule.map_err(|fault| HttpError::new(fault, "a rule says so")),
            None => Err(HttpError::new(Fault::Rejected, format!("no rule is left for {operation}"))),
        }
    }
}

impl Http for Service {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, HttpError>> {
        let outcome = Call::read(&request).and_then(|call| self.answer(call));
        Box::pin(std::future::ready(outcome))
    }
}

impl fmt::Debug for Service {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Service").field("calls", &self.state().calls).finish_non_exhaustive()
    }
}

/// Rules for one operation, being added. Made by [`Service::on`].
pub struct Rules<R> {
    service: Service,
    request: PhantomData<R>,
}

impl<R: Request> Rules<R> {
    /// Then it answers with this record.
    pub fn answers(self, answer: R::Response) -> Self {
        match json::encode(&answer) {
            Ok(body) => self.add(Ok(HttpResponse::new(200, body))),
            // A number that JSON cannot hold; the client will find that the answer is empty.
            Err(_) => self.add(Ok(HttpResponse::new(200, ""))),
        }
    }

    /// Then it refuses, with an HTTP status, a code and a message.
    pub fn refuses(self, status: u16, code: &str, message: &str) -> Self {
        let failure = Failure {
            request_id: Some("TEST".into()),
            code: Some(code.into()),
            message: Some(message.into()),
            ..Failure::default()
        };
        let body = json::encode(&failure as &dyn Record).unwrap_or_default();
        self.add(Ok(HttpResponse::new(status, body)))
    }

    /// Then it sends this, whatever it is.
    pub fn sends(self, response: HttpResponse) -> Self {
        self.add(Ok(response))
    }

    /// Then something goes wrong on the way.
    pub fn fails(self, fault: Fault) -> Self {
        self.add(Err(fault))
    }

    fn add(self, rule: Rule) -> Self {
        let name = R::OPERATION.name.to_owned();
        self.service.state().rules.entry(name).or_default().push_back(rule);
        self
    }
}

impl<R> fmt::Debug for Rules<R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.service.fmt(formatter)
    }
}

/// A call as it arrived. `Debug` shows the operation alone, as parameters may be secret.
#[derive(Clone)]
pub struct Call {
    /// The operation that was called.
    pub operation: String,
    /// The parameters of query and form together, those that sign included.
    pub parameters: Vec<(String, String)>,
}

impl Call {
    /// The value of a parameter.
    pub fn parameter(&self, name: &str) -> Option<&str> {
        self.parameters.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    fn read(request: &HttpRequest) -> Result<Self, HttpError> {
        let malformed = |error| HttpError::new(Fault::Rejected, error);
        let mut parameters = form::parse(request.url.query().unwrap_or_default()).map_err(malformed)?;
        parameters.extend(form::parse(&request.body).map_err(malformed)?);
        let in_header = request.headers.iter().find(|(name, _)| *name == "x-acs-action");
        let in_query = parameters.iter().find(|(name, _)| name == "Action");
        let operation = in_header.map(|(_, value)| value).or(in_query.map(|(_, value)| value));
        Ok(Self { operation: operation.cloned().unwrap_or_default(), parameters })
    }
}

impl fmt::Debug for Call {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Call({})", self.operation)
    }
}
