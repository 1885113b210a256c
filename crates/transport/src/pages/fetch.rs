use std::task::{Context, Poll};

use aliyun_wire::Paginated;
use tokio::task::JoinHandle;

use crate::http::BoxFuture;
use crate::{Client, Error, Response};

type Outcome<R> = Result<Response<<R as aliyun_wire::Request>::Response>, Error>;

/// A page on its way, or arrived.
pub(super) enum Fetch<R: Paginated> {
    OnItsWay(BoxFuture<'static, Outcome<R>>),
    Arrived(Option<Outcome<R>>),
}

impl<R: Paginated + 'static> Fetch<R> {
    /// Asks for a page. `ahead` says that it is to get on while nobody waits for it, which takes a task of its own.
    pub(super) fn new(client: Client, request: R, ahead: bool) -> Self {
        let fetch = async move { client.send(&request).await };
        Fetch::OnItsWay(if ahead { Box::pin(join(Task(tokio::spawn(fetch)))) } else { Box::pin(fetch) })
    }

    pub(super) fn poll(&mut self, context: &mut Context<'_>) {
        if let Fetch::OnItsWay(fetch) = self
            && let Poll::Ready(outcome) = fetch.as_mut().poll(context)
        {
            *self = Fetch::Arrived(Some(outcome));
        }
    }

    /// What arrived, once.
    pub(super) fn take(&mut self) -> Option<Outcome<R>> {
        match self {
            Fetch::OnItsWay(_) => None,
            Fetch::Arrived(outcome) => outcome.take(),
        }
    }
}

/// A task that ends with whoever waits for it.
struct Task<T>(JoinHandle<T>);

impl<T> Drop for Task<T> {
    fn drop(&mut self) {
        self.0.abort();
    }
}

async fn join<T>(mut task: Task<Result<T, Error>>) -> Result<T, Error> {
    (&mut task.0).await.unwrap_or_else(|error| Err(Error::setup(format!("a page was not fetched: {error}"))))
}
