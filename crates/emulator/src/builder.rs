//! How an emulator is started.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use aliyun_sign::BearerToken;
use tokio::net::TcpListener;
use tokio::sync::oneshot;

use crate::clock::Clock;
use crate::control::Start;
use crate::faults::Fault;
use crate::front_door::{AccessKey, Keys};
use crate::server;
use crate::service::{Service, WallClock};
use crate::world::World;
use crate::{Emulator, Error};

/// What an emulator starts with.
///
/// ```no_run
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// use aliyun_emulator::{AccessKey, Clock, Emulator};
///
/// let emulator = Emulator::builder()
///     .listen(([127, 0, 0, 1], 8420).into())
///     .data("fleet.db")
///     .jobs(1_000)
///     .seed(7)
///     .clock(Clock::scaled(60.0))
///     .access_key("my-id", "my-secret")
///     .add_key(AccessKey::new("auditor", "another-secret").read_only())
///     .fault("throttle:rate=0.1,operation=Describe*".parse()?)
///     .start()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[must_use]
pub struct Builder {
    listen: SocketAddr,
    data: Option<PathBuf>,
    start: Start,
    keys: Keys,
    clock: Clock,
    wall_clock: WallClock,
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            data: None,
            start: Start { jobs: 120, seed: 0, faults: Vec::new() },
            keys: Keys::new(AccessKey::new("testid", "testsecret")),
            clock: Clock::real(),
            wall_clock: Box::new(system_time),
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
        self.start.jobs = jobs;
        self
    }

    /// What the sample fleet, the request ids and the faults are made from: the same number gives the same ones.
    ///
    /// A larger fleet begins with the smaller one.
    pub fn seed(mut self, seed: u64) -> Self {
        self.start.seed = seed;
        self
    }

    /// The access key that requests have to be signed with; `testid` and `testsecret` by default.
    pub fn access_key(mut self, id: &str, secret: &str) -> Self {
        self.keys.replace_first(|_| AccessKey::new(id, secret));
        self
    }

    /// Makes that access key a temporary one (STS): requests have to carry this token, too.
    ///
    /// Call it after [`access_key`](Self::access_key).
    pub fn security_token(mut self, token: &str) -> Self {
        self.keys.replace_first(|key| key.clone().security_token(token));
        self
    }

    /// Lets another access key in, beside the one of [`access_key`](Self::access_key).
    pub fn add_key(mut self, key: AccessKey) -> Self {
        self.keys.add(key);
        self
    }

    /// Lets in who carries this bearer token; there is none by default.
    pub fn add_bearer_token(mut self, token: &str) -> Self {
        self.keys.add_bearer_token(BearerToken::new(token));
        self
    }

    /// The clock that the jobs go by, by default the system's. See [`wall_clock`](Self::wall_clock) for the other one.
    pub fn clock(mut self, clock: impl Into<Clock>) -> Self {
        self.clock = clock.into();
        self
    }

    /// What the front door takes for the time, by default the system's clock: timestamps of requests and the expiry of
    /// temporary keys are checked against it.
    ///
    /// It is not the clock of the jobs: clients sign with their own time, however fast the jobs live.
    pub fn wall_clock(mut self, clock: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.wall_clock = Box::new(clock);
        self
    }

    /// Puts a fault in force from the start, after those given before.
    pub fn fault(mut self, fault: Fault) -> Self {
        self.start.faults.push(fault);
        self
    }

    /// Opens the store, fills it if it is empty, and listens.
    ///
    /// # Errors
    ///
    /// The address cannot be had, or the data file is of no use.
    pub async fn start(self) -> Result<Emulator, Error> {
        let listener = bind(self.listen).await?;
        let address = listener.local_addr().map_err(|cause| Error::listen(self.listen, cause))?;
        let world = open_world(self.data, self.clock, self.start.jobs, self.start.seed).await?;
        let service = Arc::new(Service::new(self.keys, world, self.wall_clock, self.start));
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

async fn open_world(path: Option<PathBuf>, clock: Clock, jobs: usize, seed: u64) -> Result<World, Error> {
    let shown = path.clone();
    let opened = tokio::task::spawn_blocking(move || populated(path.as_deref(), clock, jobs, seed)).await;
    opened.unwrap_or_else(|cause| Err(Error::data(shown.as_deref(), cause)))
}

fn populated(path: Option<&Path>, clock: Clock, jobs: usize, seed: u64) -> Result<World, Error> {
    let failed = |cause| Error::data(path, cause);
    let world = World::open(path, clock, seed).map_err(failed)?;
    world.populate(jobs).map_err(failed)?;
    Ok(world)
}

#[allow(clippy::disallowed_methods, reason = "the front door's clock, replaceable in tests")]
fn system_time() -> SystemTime {
    SystemTime::now()
}
