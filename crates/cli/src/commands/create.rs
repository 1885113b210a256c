//! `dts create`: buys a job, which then has to be configured.

use std::io::{self, Write};

use aliyun_dts::CreateSynchronizationJob;
use aliyun_dts::create_synchronization_job::{DestinationEndpoint, SourceEndpoint};
use clap::Args;

use super::upgrade::Class;
use crate::args::{ConnectionArgs, OutputArgs};
use crate::connection::NOT_SENT;
use crate::error::Error;
use crate::fleet::{Sources, text};
use crate::output;

#[derive(Args)]
#[command(after_help = "\
Examples:
  dts create --class small --from cn-hangzhou --to cn-hangzhou
  dts create --class large --from cn-beijing --to cn-shanghai --two-way --months 3
  dts create --class micro --from cn-hangzhou --to cn-hangzhou --source-engine Redis --destination-engine Redis

It prints the id of the new job, which costs from now on. dts configure comes next.")]
pub(crate) struct CreateArgs {
    /// How much it may carry
    #[arg(long, value_name = "CLASS", value_enum)]
    class: Class,

    /// The region of the source
    #[arg(long, value_name = "REGION")]
    from: String,

    /// The region of the destination, which is the job's own
    #[arg(long, value_name = "REGION")]
    to: String,

    /// MySQL, PolarDB, Redis or DRDS; MySQL if nothing is said
    #[arg(long, value_name = "ENGINE")]
    source_engine: Option<String>,

    /// MySQL, PolarDB, Redis or MaxCompute; MySQL if nothing is said
    #[arg(long, value_name = "ENGINE")]
    destination_engine: Option<String>,

    /// Synchronize in both directions
    #[arg(long)]
    two_way: bool,

    /// Pay for so many months in advance, rather than by the hour
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(i64).range(1..=60))]
    #[arg(conflicts_with = "years")]
    months: Option<i64>,

    /// Pay for so many years in advance
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(i64).range(1..=5))]
    years: Option<i64>,

    /// What the order is known by: repeated with the same token, it is the same order
    #[arg(long, value_name = "TOKEN")]
    client_token: Option<String>,

    /// Print the request, signed as it would be sent, and do not send it
    #[arg(long)]
    dry_run: bool,

    #[command(flatten)]
    output: OutputArgs,

    #[command(flatten)]
    connection: ConnectionArgs,
}

pub(crate) async fn run(args: CreateArgs) -> Result<(), Error> {
    let mut connection = args.connection.clone();
    if connection.regions.is_empty() && !connection.emulated {
        connection.regions.push(args.to.clone());
    }
    let sources = match args.dry_run {
        true => Sources::open_dry(&connection).await?,
        false => Sources::open(&connection).await?,
    };
    let [source] = sources.all() else {
        return Err(Error::usage("a job is created in one region and account"));
    };
    match source.client().send(&args.request()).await {
        Ok(answer) => {
            let mut out = io::stdout().lock();
            if !output::record(args.output.output, &*answer, &mut out)? {
                writeln!(out, "{}", text(&answer.synchronization_job_id))?;
            }
            Ok(())
        }
        Err(error) if args.dry_run && error.to_string().contains(NOT_SENT) => Ok(()),
        Err(error) => Err(sources.explain(&error)),
    }
}

impl CreateArgs {
    fn request(&self) -> CreateSynchronizationJob {
        let mut request = CreateSynchronizationJob::new()
            .region_id(&self.to)
            .source_region(&self.from)
            .dest_region(&self.to)
            .synchronization_job_class(self.class.name())
            .topology(if self.two_way { "bidirectional" } else { "oneway" })
            .network_type("Intranet");
        let period = match (self.months, self.years) {
            (Some(months), _) => Some(("Month", months)),
            (None, Some(years)) => Some(("Year", years)),
            (None, None) => None,
        };
        request = match period {
            Some((period, n)) => request.pay_type("PrePaid").period(period).used_time(n),
            None => request.pay_type("PostPaid"),
        };
        request.client_token = self.client_token.as_ref().map(Into::into);
        request.source_endpoint =
            self.source_engine.as_ref().map(|engine| SourceEndpoint { instance_type: Some(engine.into()) });
        request.destination_endpoint = self
            .destination_engine
            .as_ref()
            .map(|engine| DestinationEndpoint { instance_type: Some(engine.into()) });
        request
    }
}
