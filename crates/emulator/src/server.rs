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
use crate::service::{Answer, Service};

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
    let answer = move || match admin::concerns(&request) {
        true => Answer { response: admin::answer(&service, &request), delivery: Delivery::Whole },
        false => service.answer(request),
    };
    match tokio::task::spawn_blocking(answer).await {
        Ok(answer) => answer.delivery.deliver(answer.response, &switch).await,
        Err(_) => internal_server_error(),
    }
}

/// The answer when there is nobody left to write a better one.
fn internal_server_error() -> Response<Body> {
    let mut response = Response::default();
    *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
    response
}
