//! One attempt of a call: credentials, signature, exchange, verdict.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use aliyun_sign::Stamp;
use reqwest::Url;

use crate::answer::Answer;
use crate::client::Settings;
use crate::credentials::Identity;
use crate::effects::{self, Deadline};
use crate::error::{Kind, Timeout};
use crate::http::{Fault, HttpError, HttpRequest};
use crate::request::{METHOD, Outgoing};
use crate::target::Target;
use crate::{Error, envelope, timestamp};

/// What all attempts of a call have in common.
pub(crate) struct Call<'a> {
    pub(crate) settings: &'a Settings,
    pub(crate) url: Url,
    pub(crate) outgoing: Outgoing,
    pub(crate) deadline: Deadline,
    /// Whether the body of an answer says for itself whether it is one of success.
    pub(crate) enveloped: bool,
    /// What the answer is read into. One attempt follows the other, so nobody ever waits for it.
    pub(crate) target: Mutex<&'a mut dyn Target>,
}

/// What an answer of success tells besides its data.
pub(crate) struct Answered {
    pub(crate) request_id: Option<String>,
    pub(crate) status: u16,
}

impl Call<'_> {
    /// Signs and sends the request once, within the time that is left, and reads the answer.
    pub(crate) async fn attempt(&self) -> Result<Answered, Error> {
        let timeouts = &self.settings.timeouts;
        let remaining = self.deadline.remaining();
        // Credentials may have to be fetched, which has time-outs of its own.
        let identity = within(remaining, Kind::TimedOut(Timeout::Total, timeouts.total), async {
            self.settings.credentials.get().await.map_err(|error| Kind::Credentials(error).into())
        })
        .await?;
        let remaining = self.deadline.remaining();
        let (timeout, limit) = match remaining < timeouts.attempt {
            true => (Timeout::Total, timeouts.total),
            false => (Timeout::Attempt, timeouts.attempt),
        };
        let exchange = self.exchange(&identity);
        within(remaining.min(timeouts.attempt), Kind::TimedOut(timeout, limit), exchange).await
    }

    async fn exchange(&self, identity: &Identity) -> Result<Answered, Error> {
        let settings = self.settings;
        let nonce = effects::nonce()?;
        let time = settings.clock.service_time(effects::now());
        let stamp = Stamp { timestamp: &timestamp::utc(time), nonce: &nonce };
        let mut signed = self.outgoing.sign(settings.signature, identity, self.url.authority(), stamp);
        signed.headers.push(("user-agent", settings.user_agent.clone()));
        let mut url = self.url.clone();
        url.set_query(Some(&signed.query));
        let request = HttpRequest {
            method: METHOD,
            url,
            headers: signed.headers,
            body: signed.body,
            limit: settings.limits.bytes,
        };
        let response = settings.http.send(request).await.map_err(|error| self.unanswered(error))?;
        let answer = Answer::new(response, signed.secrets, settings.limits.bytes);
        let read = answer.error(signed.canonical.as_deref()).map_or_else(|| self.read(&answer), Err);
        read.map_err(|error| {
            if !error.is_clock_skew() {
                return error;
            }
            let date = answer.date();
            let corrected = date.is_some_and(|date| settings.clock.correct(date, time, effects::now()));
            error.with_clock_corrected(corrected)
        })
    }

    /// Fills the record of the answer, and leaves it as it was if there is an error.
    fn read(&self, answer: &Answer) -> Result<Answered, Error> {
        let mut target = self.target.lock().unwrap_or_else(PoisonError::into_inner);
        // The caller may hand in a record that an earlier call has filled: what that says is no news.
        let said_before = envelope::says_success(target.record());
        let decoded = answer.decode(target.record(), self.settings.limits);
        // Looking for a failure takes more than half as long as reading the answer: not done if that says all is well.
        let is_well = decoded.is_ok() && !said_before && envelope::says_success(target.record());
        let may_fail = self.enveloped && !is_well;
        let failure = may_fail.then(|| answer.failure_inside()).flatten();
        let read = failure.map_or(decoded, Err);
        if read.is_err() {
            target.restore();
        }
        Ok(Answered { request_id: read?, status: answer.status() })
    }

    /// What it means that there was no answer at all.
    fn unanswered(&self, source: HttpError) -> Error {
        let host = self.url.authority().to_owned();
        let kind = match source.fault() {
            Fault::NotSent => Kind::Connect { host, source },
            Fault::ConnectTimeout => Kind::TimedOut(Timeout::Connect, self.settings.timeouts.connect),
            Fault::Interrupted => Kind::Interrupted { what: "no answer".into(), source },
            Fault::Rejected => Kind::Rejected(source),
        };
        kind.into()
    }
}

/// What the future comes to, or the error that says that it took too long.
async fn within<T>(
    time: Duration,
    expired: Kind,
    future: impl Future<Output = Result<T, Error>>,
) -> Result<T, Error> {
    tokio::time::timeout(time, future).await.unwrap_or_else(|_| Err(expired.into()))
}
