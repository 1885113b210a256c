//! How an answer gets to the client: as it should, or not.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use axum::body::{Body, Bytes, HttpBody};
use axum::http::Response;
use http_body::{Frame, SizeHint};
use tokio::time::{Sleep, sleep};

use crate::connection::ResetSwitch;
use crate::faults::FaultKind;

/// In so many pieces a slow body arrives.
const PIECES: usize = 10;

/// How an answer gets to the client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Delivery {
    Whole,
    /// Not at all.
    Reset,
    /// Half of it.
    Truncated,
    Late(Duration),
    Trickling(Duration),
}

impl Delivery {
    pub(crate) fn of(fault: Option<FaultKind>) -> Self {
        match fault {
            Some(FaultKind::ResetBefore | FaultKind::ResetAfter) => Self::Reset,
            Some(FaultKind::Truncate) => Self::Truncated,
            Some(FaultKind::SlowFirstByte { delay }) => Self::Late(delay),
            Some(FaultKind::SlowBody { delay }) => Self::Trickling(delay),
            _ => Self::Whole,
        }
    }

    pub(crate) async fn deliver(self, answer: Response<Bytes>, switch: &ResetSwitch) -> Response<Body> {
        match self {
            Self::Whole => answer.map(Body::from),
            Self::Reset => {
                switch.turn_on();
                Response::default()
            }
            Self::Truncated => answer.map(|body| Body::new(Truncated::new(body))),
            Self::Late(delay) => {
                sleep(delay).await;
                answer.map(Body::from)
            }
            Self::Trickling(delay) => answer.map(|body| Body::new(Trickling::new(body, delay))),
        }
    }
}

/// A body that promises its full length, and breaks off after half of it.
struct Truncated {
    half: Option<Bytes>,
    length: u64,
    is_flushed: bool,
}

impl Truncated {
    fn new(body: Bytes) -> Self {
        let half = Some(body.slice(..body.len() / 2));
        Self { half, length: body.len() as u64, is_flushed: false }
    }
}

impl HttpBody for Truncated {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        if let Some(half) = self.half.take() {
            return Poll::Ready(Some(Ok(Frame::data(half))));
        }
        if !self.is_flushed {
            // While it waits for more, the server sends what it has.
            self.is_flushed = true;
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        Poll::Ready(Some(Err(io::ErrorKind::UnexpectedEof.into())))
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.length)
    }
}

/// A body that arrives piece by piece.
struct Trickling {
    rest: Bytes,
    piece: usize,
    pause: Duration,
    pausing: Pin<Box<Sleep>>,
}

impl Trickling {
    fn new(body: Bytes, delay: Duration) -> Self {
        let pause = delay / PIECES as u32;
        let piece = body.len().div_ceil(PIECES).max(1);
        Self { rest: body, piece, pause, pausing: Box::pin(sleep(pause)) }
    }
}

impl HttpBody for Trickling {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        if self.rest.is_empty() {
            return Poll::Ready(None);
        }
        ready!(self.pausing.as_mut().poll(context));
        self.pausing = Box::pin(sleep(self.pause));
        let length = self.piece.min(self.rest.len());
        Poll::Ready(Some(Ok(Frame::data(self.rest.split_to(length)))))
    }

    fn is_end_stream(&self) -> bool {
        self.rest.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.rest.len() as u64)
    }
}
