//! The handle on a running emulator, and how one is started.

use std::fmt;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use aliyun_sign::Credentials;
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use tokio::time::timeout;

use crate::Error;
use crate::fleet::Fleet;
use crate::server;
use crate::service::{Clock, Service};
use crate::store::Store;

/// How long requests under way may take once the emulator is told to stop.
const GRACE: Duration = Duration::from_secs(5);

/// A running emulator; dropping it stops it.
///
/// See the [crate documentation](crate) for an example.
pub struct Emulator {
    address: SocketAddr,
    service: Arc<Service>,
    /// Dropped or used, it tells the server to stop.
    stop: oneshot::Sender<()>,
    server: JoinHandle<()>,
}

impl Emulator {
    /// Starts with the defaults: a free loopback port, 120 sample jobs in memory, `testid` / `testsecret`.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// Where it listens, as an endpoint for clients: `http://127.0.0.1:41234`.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The id of the access key that it knows.
    pub fn access_key_id(&self) -> &str {
        self.credentials().access_key_id()
    }

    /// The access key that it knows.
    pub fn credentials(&self) -> &Credentials {
        self.service.credentials()
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
}

impl fmt::Debug for Emulator {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Emulator({})", self.url())
    }
}

/// What an emulator starts with.
///
/// ```no_run
/// # async fn example() -> Result<(), aliyun_emulator::Error> {
/// use aliyun_emulator::Emulator;
///
/// let emulator = Emulator::builder()
///     .listen(([127, 0, 0, 1], 8420).into())
///     .data("fleet.db")
///     .jobs(1_000)
///     .seed(7)
///     .access_key("my-id", "my-secret")
///     .start()
///     .await?;
/// # Ok(())
/// # }
/// ```
pub struct Builder {
    listen: SocketAddr,
    data: Option<PathBuf>,
    jobs: usize,
    seed: u64,
    credentials: Credentials,
    clock: Clock,
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            data: None,
            jobs: 120,
            seed: 0,
            credentials: Credentials::new("testid", "testsecret"),
            clock: Box::new(system_time),
        }
    }
}

impl Builder {
    /// The address to listen on; by default a free port of 127.0.0.1.
    pub fn listen(mut self, address: SocketAddr) -> Self {
        self.listen = address;
        self
    }

    /// The SQLite file that keeps the jobs, created if it is missing; by default they live in memory.
    ///
    /// A file that already holds jobs is used as it is: [`jobs`](Self::jobs) and [`seed`](Self::seed) then have no
    /// effect on the fleet.
    pub fn data(mut self, path: impl Into<PathBuf>) -> Self {
        self.data = Some(path.into());
        self
    }

    /// How many jobs the sample fleet has, 120 by default. A two-way instance counts twice, once a direction.
    pub fn jobs(mut self, jobs: usize) -> Self {
        self.jobs = jobs;
        self
    }

    /// What the sample fleet and the request ids are made from: the same number gives the same ones.
    ///
    /// The fleet does not depend on the clock either, and a larger fleet begins with the smaller one.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// The access key that requests have to be signed with; `testid` and `testsecret` by default.
    pub fn access_key(mut self, id: &str, secret: &str) -> Self {
        self.credentials = Credentials::new(id, secret);
        self
    }

    /// Makes the access key a temporary one (STS): requests have to carry this token, too.
    ///
    /// Call it after [`access_key`](Self::access_key).
    pub fn security_token(mut self, token: &str) -> Self {
        self.credentials = self.credentials.with_security_token(token);
        self
    }

    /// What tells the emulator the time, by default the system's clock. Timestamps are checked against it.
    pub fn clock(mut self, clock: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.clock = Box::new(clock);
        self
    }

    /// Opens the store, fills it if it is empty, and listens.
    pub async fn start(self) -> Result<Emulator, Error> {
        let listener = bind(self.listen).await?;
        let address = listener.local_addr().map_err(|cause| Error::listen(self.listen, cause))?;
        let store = open_store(self.data, Fleet::new(self.seed, self.jobs)).await?;
        let service = Arc::new(Service::new(self.credentials, store, self.clock, self.seed));
        let (stop, stopped) = oneshot::channel();
        let serving = server::serve(listener, Arc::clone(&service), async {
            let _ = stopped.await;
        });
        // Serving ends with an error only if listening does, which axum retries without end.
        let server = tokio::spawn(async {
            let _ = serving.await;
        });
        Ok(Emulator { address, service, stop, server })
    }
}

async fn bind(address: SocketAddr) -> Result<TcpListener, Error> {
    TcpListener::bind(address).await.map_err(|cause| Error::listen(address, cause))
}

async fn open_store(path: Option<PathBuf>, fleet: Fleet) -> Result<Store, Error> {
    let shown = path.clone();
    let opened = tokio::task::spawn_blocking(move || filled_store(path.as_deref(), fleet)).await;
    opened.unwrap_or_else(|cause| Err(Error::data(shown.as_deref(), cause)))
}

fn filled_store(path: Option<&Path>, fleet: Fleet) -> Result<Store, Error> {
    let failed = |cause| Error::data(path, cause);
    let store = Store::open(path).map_err(failed)?;
    if store.is_empty().map_err(failed)? {
        store.insert(fleet).map_err(failed)?;
    }
    Ok(store)
}

#[allow(clippy::disallowed_methods, reason = "the one clock of the emulator, replaceable in tests")]
fn system_time() -> SystemTime {
    SystemTime::now()
}
