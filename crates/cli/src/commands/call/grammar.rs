//! The grammar of `dts call`: a subcommand for each operation, a flag for each of its parameters.

use aliyun_wire::{Kind, Operation, Parameter};
use clap::error::ErrorKind;
use clap::{Arg, ArgAction, ArgMatches, Args, Command, FromArgMatches};

use crate::args::{ConnectionArgs, OutputArgs};
use crate::similar::nearest;

use super::catalogue::product;

/// An operation and the values of its parameters.
pub(crate) struct CallArgs {
    pub(super) operation: &'static Operation,
    /// Under the names that travel, `Tag.1.Key`.
    pub(super) values: Vec<(String, String)>,
    pub(super) dry_run: bool,
    pub(super) output: OutputArgs,
    pub(super) connection: ConnectionArgs,
}

const AFTER_HELP: &str = "\
Examples:
  dts call DescribeSynchronizationJobStatus --SynchronizationJobId dtsexjk1alb116lbf1
  dts call ListTagResources --RegionId cn-hangzhou --ResourceType ALIYUN::DTS::INSTANCE \\
      --Tag.Key env --Tag.Value prod --Tag.Key team
  dts call DescribeDtsJobs --JobType SYNC -o json --dry-run
  dts call --spec rds/api-docs.json DescribeDBInstances --PageSize 30 --region cn-hangzhou

A list is given by giving its flag several times.";

const DRY_RUN: &str = "dry_run";

impl Args for CallArgs {
    fn augment_args(command: Command) -> Command {
        let operations = product().operations.iter().map(|operation| subcommand(operation));
        command
            .subcommand_required(true)
            .arg_required_else_help(true)
            .allow_external_subcommands(true)
            .subcommand_value_name("OPERATION")
            .subcommand_help_heading("Operations")
            .after_help(AFTER_HELP)
            .arg(
                Arg::new("spec")
                    .long("spec")
                    .value_name("FILE")
                    .help("Call another product, by the api-docs.json that its portal offers for download")
                    .global(true),
            )
            .subcommands(operations)
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

/// The flags are only made when the operation is chosen: there are thousands of them.
fn subcommand(operation: &'static Operation) -> Command {
    Command::new(operation.name).about(operation.summary).defer(|command| {
        let operation = product().operation(command.get_name());
        let parameters = operation.map(|operation| operation.parameters);
        let parameters = flags(parameters.unwrap_or_default(), "", false);
        let dry_run = Arg::new(DRY_RUN)
            .long("dry-run")
            .action(ArgAction::SetTrue)
            .help("Print the request, signed as it would be sent, and do not send it");
        let command = ConnectionArgs::augment_args(OutputArgs::augment_args(command));
        let about = operation.map(|operation| operation.summary).unwrap_or_default();
        // The groups of flags bring descriptions of their own.
        let command = command.about(about).long_about(None::<&str>).arg(dry_run);
        command.next_help_heading("Parameters").args(parameters.into_iter().map(Flag::arg))
    })
}

/// A flag for a parameter, or for a member of one.
struct Flag {
    name: String,
    /// Whether it, or what it is part of, is a list.
    repeated: bool,
    parameter: &'static Parameter,
}

fn flags(parameters: &'static [Parameter], prefix: &str, repeated: bool) -> Vec<Flag> {
    let flags = parameters.iter().flat_map(|parameter| {
        let name = format!("{prefix}{}", parameter.name);
        let repeated = repeated || parameter.list;
        match parameter.kind {
            Kind::Record if !parameter.members.is_empty() => {
                flags(parameter.members, &format!("{name}."), repeated)
            }
            _ => vec![Flag { name, repeated, parameter }],
        }
    });
    flags.collect()
}

impl Flag {
    fn arg(self) -> Arg {
        let Parameter { summary, values, required, deprecated, .. } = self.parameter;
        let mut help = (*summary).to_owned();
        if !values.is_empty() && values.len() <= 12 {
            help = format!("{help} ({})", values.join(", ")).trim().to_owned();
        }
        let action = if self.repeated { ArgAction::Append } else { ArgAction::Set };
        // The region is filled in from the connection, and members may be wanted only with others.
        let is_needed = *required && self.parameter.name != "RegionId" && !self.name.contains('.');
        Arg::new(self.name.clone())
            .long(self.name)
            .value_name("VALUE")
            .help(help)
            .action(action)
            .required(is_needed)
            .hide(*deprecated)
            .allow_hyphen_values(true)
    }
}

impl FromArgMatches for CallArgs {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let (name, matches) = matches.subcommand().unwrap_or(("", matches));
        let operation = product().operation(name).ok_or_else(|| unknown(name))?;
        let values = flags(operation.parameters, "", false).into_iter();
        Ok(Self {
            operation,
            values: values.flat_map(|flag| values_of(&flag, matches)).collect(),
            dry_run: matches.get_flag(DRY_RUN),
            output: OutputArgs::from_arg_matches(matches)?,
            connection: ConnectionArgs::from_arg_matches(matches)?,
        })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

/// Of more than a hundred names, half are similar to any other: only the nearest is told.
fn unknown(name: &str) -> clap::Error {
    let near = nearest(name, product().operations.iter().map(|operation| operation.name));
    let hint = match near {
        Some(near) => format!("did you mean {near}?"),
        None => "dts call --help lists all operations".to_owned(),
    };
    clap::Error::raw(ErrorKind::InvalidSubcommand, format!("there is no operation '{name}'; {hint}\n"))
}

/// `Tag.Key` given twice is `Tag.1.Key` and `Tag.2.Key`.
fn values_of(flag: &Flag, matches: &ArgMatches) -> Vec<(String, String)> {
    let values = matches.get_many::<String>(&flag.name).unwrap_or_default().cloned();
    if !flag.repeated {
        return values.map(|value| (flag.name.clone(), value)).collect();
    }
    let (list, member) = flag.name.split_once('.').unwrap_or((&flag.name, ""));
    let name = |number: usize| match member {
        "" => format!("{list}.{number}"),
        member => format!("{list}.{number}.{member}"),
    };
    values.enumerate().map(|(index, value)| (name(index + 1), value)).collect()
}
