//! The pages, and who answers for them.

use axum::Router;
use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use serde_json::Value;

use crate::clock;

use super::shared::Shared;
use super::{api, exposition, metrics};

/// How many jobs' pasts are given at once: more rows than a screen has.
const MOST_DELAYS: usize = 200;

/// The page asks nobody but this server, whatever a job's name may contain.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; \
                      img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const HTML: &str = "text/html; charset=utf-8";
const CSS: &str = "text/css; charset=utf-8";
const SCRIPT: &str = "text/javascript; charset=utf-8";
const JSON: &str = "application/json";

/// The page is part of the program: nothing has to be installed beside it.
const FILES: [(&str, &str, &str); 6] = [
    ("/", HTML, include_str!("page/index.html")),
    ("/style.css", CSS, include_str!("page/style.css")),
    ("/app.js", SCRIPT, include_str!("page/app.js")),
    ("/table.js", SCRIPT, include_str!("page/table.js")),
    ("/chart.js", SCRIPT, include_str!("page/chart.js")),
    ("/detail.js", SCRIPT, include_str!("page/detail.js")),
];

pub(super) fn router(shared: Shared) -> Router {
    let mut router = Router::new()
        .route("/metrics", get(serve_metrics))
        .route("/healthz", get(async || "ok\n"))
        .route("/api/fleet", get(serve_fleet))
        .route("/api/jobs/{number}", get(serve_job))
        .route("/api/delays", get(serve_delays));
    for (path, media_type, text) in FILES {
        router = router.route(path, get(async move || answer(media_type, text)));
    }
    router.with_state(shared)
}

async fn serve_metrics(State(shared): State<Shared>) -> Response {
    let known = shared.read();
    let text = metrics::render(&known.board, &known.statistics, clock::now(), known.patience());
    answer(exposition::CONTENT_TYPE, text)
}

/// A page that has seen the latest version hears that nothing is new.
async fn serve_fleet(State(shared): State<Shared>, headers: HeaderMap) -> Response {
    let known = shared.read();
    let tag = format!("\"{}\"", known.version);
    if headers.get(header::IF_NONE_MATCH).is_some_and(|seen| seen.as_bytes() == tag.as_bytes()) {
        return StatusCode::NOT_MODIFIED.into_response();
    }
    let mut response = answer_json(&api::fleet(&known, clock::now()));
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        response.headers_mut().insert(header::ETAG, tag);
    }
    response
}

async fn serve_job(State(shared): State<Shared>, Path(number): Path<u64>) -> Response {
    match api::job(&shared.read().board, number) {
        Some(job) => answer_json(&job),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// `/api/delays?1,2,3`
async fn serve_delays(State(shared): State<Shared>, RawQuery(query): RawQuery) -> Response {
    let query = query.unwrap_or_default();
    let numbers = query.split(',').filter_map(|number| number.parse().ok()).take(MOST_DELAYS);
    answer_json(&api::delays(&shared.read().board, numbers))
}

fn answer_json(value: &Value) -> Response {
    answer(JSON, value.to_string())
}

fn answer(media_type: &'static str, body: impl IntoResponse) -> Response {
    let headers = [
        (header::CONTENT_TYPE, media_type),
        (header::CACHE_CONTROL, "no-cache"),
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ];
    (headers, body).into_response()
}
