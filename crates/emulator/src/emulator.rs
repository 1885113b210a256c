//! The handle on a running emulator.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use aliyun_sign::Credentials;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use tokio::time::timeout;

use crate::control::NewJob;
use crate::faults::Faults;
use crate::log::LogEntry;
use crate::service::Service;
use crate::{Builder, Error};

/// How long requests under way may take once the emulator is told to stop.
const GRACE: Duration = Duration::from_secs(5);

/// A running emulator; dropping it stops it.
///
/// See the [crate documentation](crate) for an example. What the admin interface can do over HTTP, this can do too.
pub struct Emulator {
    pub(crate) address: SocketAddr,
    pub(crate) service: Arc<Service>,
    /// Dropped or used, it tells the server to stop.
    pub(crate) stop: oneshot::Sender<()>,
    pub(crate) server: JoinHandle<()>,
}

impl Emulator {
    /// Starts with the defaults: a free loopback port, 120 sample jobs in memory, `testid` / `testsecret`.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// Where it can be reached from this machine, as an endpoint for clients: `http://127.0.0.1:41234`.
    pub fn url(&self) -> String {
        let ip = match self.address.ip() {
            IpAddr::V4(ip) if ip.is_unspecified() => Ipv4Addr::LOCALHOST.into(),
            IpAddr::V6(ip) if ip.is_unspecified() => Ipv6Addr::LOCALHOST.into(),
            ip => ip,
        };
        format!("http://{}", SocketAddr::new(ip, self.address.port()))
    }

    /// Where its admin interface and its web page are: `http://127.0.0.1:41234/_emulator/`.
    pub fn admin_url(&self) -> String {
        format!("{}{}/", self.url(), crate::admin::PREFIX)
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The id of the access key that it was started with.
    pub fn access_key_id(&self) -> &str {
        self.credentials().access_key_id()
    }

    /// The access key that it was started with.
    pub fn credentials(&self) -> &Credentials {
        self.service.front_door().credentials()
    }

    /// What the clock of the jobs says.
    pub fn now(&self) -> SystemTime {
        self.service.world().clock().now()
    }

    /// Lets time pass for the jobs; no request is older for it.
    pub fn advance(&self, duration: Duration) {
        self.service.world().clock().advance(duration);
    }

    /// The faults in force, to be changed at will.
    pub fn faults(&self) -> &Faults {
        self.service.faults()
    }

    /// The latest requests, oldest first; the last 1,000 are remembered.
    pub fn log(&self) -> Vec<LogEntry> {
        self.service.log().after(0, self.service.front_door().keys())
    }

    /// Makes everything as it was at the start: fleet, faults, nonces, log. The clock goes on.
    ///
    /// # Errors
    ///
    /// The data cannot be written.
    pub async fn reset(&self) -> Result<(), Error> {
        self.control(Service::reset).await
    }

    /// Replaces the fleet by one of that size and seed, as it is now.
    ///
    /// # Errors
    ///
    /// The data cannot be written.
    pub async fn seed(&self, jobs: usize, seed: u64) -> Result<(), Error> {
        self.control(move |service| service.seed(jobs, seed)).await
    }

    /// Adds a job in the state that is wanted, or replaces the one of that id; gives its id.
    ///
    /// # Errors
    ///
    /// There is no such state, or the data cannot be written.
    pub async fn put_job(&self, job: NewJob) -> Result<String, Error> {
        self.control(move |service| service.put_job(&job).map(|job| job.id)).await
    }

    /// Stops it and waits until requests under way are answered, five seconds at most.
    ///
    /// Dropping the handle stops it too, without waiting.
    pub async fn stop(self) {
        drop(self.stop);
        let abort = self.server.abort_handle();
        if timeout(GRACE, self.server).await.is_err() {
            abort.abort();
        }
    }

    /// Does what blocks on the store where it may.
    async fn control<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Service) -> Result<T, Error> + Send + 'static,
    ) -> Result<T, Error> {
        let service = Arc::clone(&self.service);
        let done = tokio::task::spawn_blocking(move || work(&service)).await;
        done.unwrap_or_else(|cause| Err(Error::data(None, cause)))
    }
}

impl fmt::Debug for Emulator {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Emulator({})", self.url())
    }
}
