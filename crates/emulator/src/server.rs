//! HTTP on a socket.

use std::future::Future;
use std::io;
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, Bytes, HttpBody, to_bytes};
use axum::extract::{ConnectInfo, State};
use axum::http::{Request, Response, StatusCode};
use tokio::net::TcpListener;

use crate::admin;
use crate::connection::{Listener, ResetSwitch};
use crate::delivery::Delivery;
use crate::limits;
use crate::refusal;
use crate::service::{Answer, Asked, Service};

/// Serves until told to stop, then finishes what is under way.
pub(crate) async fn serve(
    listener: TcpListener,
    service: Arc<Service>,
    stop: impl Future<Output = ()> + Send + 'static,
) -> io::Result<()> {
    let router = Router::new().fallback(handle).with_state(service);
    let router = router.into_make_service_with_connect_info::<ResetSwitch>();
    axum::serve(Listener(listener), router).with_graceful_shutdown(stop).await
}

async fn handle(
    State(service): State<Arc<Service>>,
    ConnectInfo(switch): ConnectInfo<ResetSwitch>,
    request: Request<Body>,
) -> Response<Body> {
    let (head, body) = request.into_parts();
    // A length that is announced is refused before it is read.
    let announced = usize::try_from(body.size_hint().lower()).unwrap_or(usize::MAX);
    let body = match announced > limits::BODY {
        true => None,
        false => to_bytes(body, limits::BODY).await.ok(),
    };
    let Some(body) = body else {
        let head = Request::from_parts(head, Bytes::new());
        return service.refuse(&head, refusal::body_too_large(limits::BODY)).map(Body::from);
    };
    let request = Request::from_parts(head, body);
    match answer(service, request).await {
        Some(answer) => answer.delivery.deliver(answer.response, &switch).await,
        None => internal_server_error(),
    }
}

/// What reads takes less time than another thread would take to begin with it; all else may block.
async fn answer(service: Arc<Service>, request: Request<Bytes>) -> Option<Answer> {
    let work: Box<dyn FnOnce() -> Answer + Send> = if admin::concerns(&request) {
        Box::new(move || Answer { response: admin::answer(&service, &request), delivery: Delivery::Whole })
    } else {
        let asked = Asked::read(request);
        if asked.only_reads() {
            return Some(service.answer(asked));
        }
        Box::new(move || service.answer(asked))
    };
    tokio::task::spawn_blocking(work).await.ok()
}

/// The answer when there is nobody left to write a better one.
fn internal_server_error() -> Response<Body> {
    let mut response = Response::default();
    *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
    response
}
