//! From the command line's flags to the clients that ask.

mod dry;
mod trace;

use std::sync::Arc;

use aliyun_dts::{PRODUCT, describe_dts_jobs};
use aliyun_emulator::{Clock, Emulator};
use aliyun_transport::credentials::{Cached, Chain, CliProfile, Provider, Surroundings};
use aliyun_transport::{Client, ClientBuilder};
use aliyun_wire::Enumeration;

use crate::args::ConnectionArgs;
use crate::error::Error;
use crate::fleet::Source;
pub(crate) use dry::NOT_SENT;

const WITHOUT_ACCOUNT: &str = "to try without an account: dts jobs --emulated";

/// The clients, one for each profile and region, and whatever has to live as long as they do.
pub(crate) struct Connection {
    pub(crate) sources: Vec<Source>,
    /// How many calls may be under way at once.
    pub(crate) concurrency: usize,
    /// Whether the user named the host, which then most likely is an emulator.
    endpoint_is_given: bool,
    /// Alive as long as it is asked.
    _emulator: Option<Emulator>,
}

/// Whether requests are sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mode {
    Live,
    /// They are signed and printed instead.
    Dry,
}

impl Connection {
    pub(crate) async fn open(args: &ConnectionArgs, mode: Mode) -> Result<Self, Error> {
        if args.verbose {
            trace::to_stderr();
        }
        let emulator = match args.emulated {
            true => Some(emulator().await?),
            false => None,
        };
        let mut sources = Vec::new();
        for profile in profiles(args) {
            let account = Account::new(args, emulator.as_ref(), profile);
            sources.extend(account.sources(&regions(args), mode).await?);
        }
        Ok(Self {
            sources,
            concurrency: args.concurrency,
            endpoint_is_given: args.endpoint.is_some(),
            _emulator: emulator,
        })
    }

    /// Why a call failed, with what can be done about it.
    pub(crate) fn explain(&self, error: &aliyun_transport::Error) -> Error {
        let failure = Error::call(error);
        match error.hint() {
            Some(hint) => failure.hint(hint),
            None if error.is_connect() && self.endpoint_is_given => {
                failure.hint("is the emulator running? `dts emulator` starts one")
            }
            None => match error.code() {
                Some(code) if crate::commands::explain::is_known(code) => {
                    failure.hint(format!("dts explain {code}"))
                }
                _ => failure,
            },
        }
    }
}

/// An emulator of one's own. Its jobs are as of the day's beginning, so that a command says the same twice.
async fn emulator() -> Result<Emulator, Error> {
    Emulator::builder().clock(Clock::from_midnight()).start().await.map_err(Error::failure)
}

/// As whom to ask: each profile, or whoever the environment says.
fn profiles(args: &ConnectionArgs) -> Vec<Option<&str>> {
    match args.profiles.is_empty() {
        true => vec![None],
        false => args.profiles.iter().map(|profile| Some(profile.as_str())).collect(),
    }
}

/// The regions to ask; `None` for whatever the client finds by itself, or for all of an emulator at once.
fn regions(args: &ConnectionArgs) -> Vec<Option<String>> {
    if !args.all_regions {
        return match args.regions.is_empty() {
            true => vec![None],
            false => args.regions.iter().cloned().map(Some).collect(),
        };
    }
    // Without an endpoint of its own a region cannot be asked, unless one endpoint serves all.
    let one_host = args.emulated || args.endpoint.is_some();
    let known = describe_dts_jobs::RegionId::NAMES.iter();
    known
        .filter(|region| one_host || PRODUCT.endpoint(region).is_some())
        .map(|region| Some((*region).to_owned()))
        .collect()
}

/// An account, and how to reach it.
struct Account<'a> {
    args: &'a ConnectionArgs,
    emulator: Option<&'a Emulator>,
    profile: Option<&'a str>,
}

impl<'a> Account<'a> {
    fn new(args: &'a ConnectionArgs, emulator: Option<&'a Emulator>, profile: Option<&'a str>) -> Self {
        Self { args, emulator, profile }
    }

    async fn sources(&self, regions: &[Option<String>], mode: Mode) -> Result<Vec<Source>, Error> {
        // Several regions share what the one source of credentials gives out.
        let shared = match regions.len() > 1 || mode == Mode::Dry {
            true => self.credentials()?,
            false => None,
        };
        let mut sources = Vec::new();
        for region in regions {
            let client = self.client(region.as_deref(), shared.as_ref(), mode).await.map_err(unusable)?;
            let region = client.region().map(str::to_owned);
            sources.push(Source::new(self.profile, region.as_deref(), client));
        }
        Ok(sources)
    }

    async fn client(
        &self,
        region: Option<&str>,
        shared: Option<&Arc<dyn Provider>>,
        mode: Mode,
    ) -> Result<Client, aliyun_transport::Error> {
        let builder = self.builder(region);
        if mode == Mode::Live {
            return shared
                .into_iter()
                .fold(builder, |builder, p| builder.credentials(p.clone()))
                .build()
                .await;
        }
        // What is not sent finds neither a region nor credentials in the network: they are found beforehand.
        let live = builder.clone().build().await?;
        let builder = builder.region(live.region().unwrap_or_default()).http(Arc::new(dry::Printer));
        shared.into_iter().fold(builder, |builder, p| builder.credentials(p.clone())).build().await
    }

    fn builder(&self, region: Option<&str>) -> ClientBuilder {
        let args = self.args;
        let mut builder = Client::builder().format(args.wire.into()).signature(args.signature.into());
        builder = match (self.emulator, &args.endpoint) {
            (Some(emulator), _) => {
                // An empty region is none, and keeps out the one of the environment, meant for the service.
                let builder = builder.region("").credentials(emulator.credentials().clone());
                builder.endpoint(emulator.url())
            }
            (None, Some(endpoint)) => builder.endpoint(endpoint),
            (None, None) => builder,
        };
        if let Some(profile) = self.profile {
            builder = builder.profile(profile);
        }
        if let Some(region) = region {
            builder = builder.region(region);
        }
        if let Some(timeout) = args.call_timeout {
            builder = builder.timeout(timeout);
        }
        match args.retries {
            Some(retries) => builder.attempts(retries.saturating_add(1)),
            None => builder,
        }
    }

    /// The credentials of the profile, or of whatever source the environment offers; `None` for an emulator's own.
    fn credentials(&self) -> Result<Option<Arc<dyn Provider>>, Error> {
        if self.emulator.is_some() {
            return Ok(None);
        }
        let surroundings = Surroundings::of_process().map_err(unusable)?;
        Ok(Some(match self.profile {
            Some(profile) => Arc::new(Cached::new(CliProfile::new(&surroundings).name(profile))),
            None => Arc::new(Cached::new(Chain::new(&surroundings))),
        }))
    }
}

/// Why there is no client: it lacks something, which its message names.
fn unusable(error: aliyun_transport::Error) -> Error {
    if error.to_string().starts_with("no region") {
        let error = Error::usage("no region: give --region or --all-regions, or set ALIBABA_CLOUD_REGION_ID");
        return error.hint(WITHOUT_ACCOUNT);
    }
    Error::failure(error).hint(WITHOUT_ACCOUNT)
}
