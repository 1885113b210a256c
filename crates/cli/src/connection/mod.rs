//! From the command line's flags to a client.

use aliyun_emulator::Emulator;
use aliyun_transport::{Client, ClientBuilder};

use crate::args::ConnectionArgs;
use crate::environment::Environment;
use crate::error::Error;

const WITHOUT_ACCOUNT: &str = "to try without an account: dts jobs --emulated";

/// A client, and whatever has to live as long as it does.
pub(crate) struct Connection {
    pub(crate) client: Client,
    /// Whether the user named the host, which then most likely is an emulator.
    endpoint_is_given: bool,
    /// Alive as long as it is asked.
    _emulator: Option<Emulator>,
}

impl Connection {
    pub(crate) async fn open(args: &ConnectionArgs, environment: &Environment) -> Result<Self, Error> {
        let emulator = match args.emulated {
            true => Some(Emulator::builder().start().await.map_err(Error::failure)?),
            false => None,
        };
        let builder = match &emulator {
            Some(emulator) => to_emulator(emulator, args),
            None => to_service(args, environment)?,
        };
        let client = builder.format(args.wire.into()).build().await.map_err(unusable)?;
        Ok(Self { client, endpoint_is_given: args.endpoint.is_some(), _emulator: emulator })
    }

    /// Why a call failed, with what can be done about it.
    pub(crate) fn explain(&self, error: aliyun_transport::Error) -> Error {
        let failure = Error::failure(&error);
        match error.hint() {
            Some(hint) => failure.hint(hint),
            None if error.is_connect() && self.endpoint_is_given => {
                failure.hint("is the emulator running? `dts emulator` starts one")
            }
            None => failure,
        }
    }
}

/// All of its own fleet, unless a region is asked for.
fn to_emulator(emulator: &Emulator, args: &ConnectionArgs) -> ClientBuilder {
    // An empty region is none, and keeps out the one of the environment, which is meant for the service.
    let region = args.region.as_deref().unwrap_or_default();
    Client::builder().endpoint(emulator.url()).credentials(emulator.credentials().clone()).region(region)
}

/// Credentials, and a region that is not given, are read from the environment by the client.
fn to_service(args: &ConnectionArgs, environment: &Environment) -> Result<ClientBuilder, Error> {
    if args.region.is_none() && args.endpoint.is_none() && !environment.has_region {
        let error = Error::usage("no region: give --region, or set ALIBABA_CLOUD_REGION_ID");
        return Err(error.hint(WITHOUT_ACCOUNT));
    }
    let mut builder = Client::builder();
    if let Some(region) = &args.region {
        builder = builder.region(region);
    }
    if let Some(endpoint) = &args.endpoint {
        builder = builder.endpoint(endpoint);
    }
    Ok(builder)
}

/// Why there is no client: it lacks something, which its message names.
fn unusable(error: aliyun_transport::Error) -> Error {
    Error::failure(error).hint(WITHOUT_ACCOUNT)
}
