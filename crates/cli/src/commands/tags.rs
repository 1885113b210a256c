//! `dts tags`: what jobs are grouped by.

use std::io::{self, Write};

use aliyun_dts::list_tag_resources::TagResource;
use aliyun_dts::{TagResources, UntagResources, tag_resources};
use clap::{Args, Subcommand};

use crate::act::{self, Plan, TargetArgs, Verb};
use crate::args::{ConnectionArgs, OutputArgs};
use crate::commands::job::facts::{self, RESOURCE_TYPE};
use crate::environment::Environment;
use crate::error::Error;
use crate::fleet::selection::Tag;
use crate::fleet::{Sources, text};
use crate::output::{self, Column};
use crate::terminal::Terminal;

#[derive(Args)]
pub(crate) struct TagsArgs {
    #[command(subcommand)]
    command: TagsCommand,
}

#[derive(Subcommand)]
enum TagsCommand {
    /// List the tags of a job
    Ls(ListArgs),
    /// Add tags to jobs, or give tags that they have other values
    Add(AddArgs),
    /// Remove tags from jobs
    Rm(RemoveArgs),
}

#[derive(Args)]
struct ListArgs {
    /// The job's id
    #[arg(value_name = "ID")]
    id: String,

    #[command(flatten)]
    output: OutputArgs,

    #[command(flatten)]
    connection: ConnectionArgs,
}

#[derive(Args)]
#[command(after_help = "\
Examples:
  dts tags add dtsexjk1alb116lbf1 --set env=prod --set team=orders
  dts tags add --name orders --set team=orders --yes")]
struct AddArgs {
    /// The tag to add; several may be given
    #[arg(long = "set", value_name = "KEY[=VALUE]", required = true)]
    set: Vec<Tag>,

    #[command(flatten)]
    targets: TargetArgs,
}

#[derive(Args)]
#[command(after_help = "\
Examples:
  dts tags rm dtsexjk1alb116lbf1 --key env
  dts tags rm dtsexjk1alb116lbf1 --all")]
struct RemoveArgs {
    /// The key of the tag to remove; several may be given
    #[arg(long = "key", value_name = "KEY", required_unless_present = "all")]
    keys: Vec<String>,

    /// Remove every tag
    #[arg(long, conflicts_with = "keys")]
    all: bool,

    #[command(flatten)]
    targets: TargetArgs,
}

static COLUMNS: &[Column<TagResource>] = &[
    Column::new("KEY", "key", |tag: &TagResource| text(&tag.tag_key)).rank(0),
    Column::new("VALUE", "value", |tag: &TagResource| text(&tag.tag_value)).rank(1),
];

pub(crate) async fn run(args: TagsArgs, environment: &Environment) -> Result<(), Error> {
    match args.command {
        TagsCommand::Ls(args) => list(args, environment).await,
        TagsCommand::Add(args) => add(args, environment).await,
        TagsCommand::Rm(args) => remove(args, environment).await,
    }
}

/// The tag operations want a region, all others do without.
fn check_region(connection: &ConnectionArgs, environment: &Environment) -> Result<(), Error> {
    let is_emulator = connection.emulated || connection.endpoint.is_some();
    match is_emulator && connection.regions.is_empty() && !connection.all_regions && !environment.has_region {
        true => Err(Error::usage("tags need to know the region: give --region")),
        false => Ok(()),
    }
}

async fn list(args: ListArgs, environment: &Environment) -> Result<(), Error> {
    check_region(&args.connection, environment)?;
    let sources = Sources::open(&args.connection).await?;
    let source = sources.find(&args.id).await?.source;
    let tags = facts::tags(&source, &args.id).await.map_err(|error| sources.explain(&error))?;
    let mut out = io::stdout().lock();
    let terminal = Terminal::of_stdout(environment.columns);
    let format = args.output.output;
    let mut listing = output::listing(format, COLUMNS.iter().collect(), terminal, &mut out)?;
    tags.iter().try_for_each(|tag| listing.add(tag))?;
    listing.finish()?;
    if tags.is_empty() && format.is_table() {
        let _ = writeln!(io::stderr(), "no tags");
    }
    Ok(())
}

async fn add(args: AddArgs, environment: &Environment) -> Result<(), Error> {
    check_region(&args.targets.connection, environment)?;
    let verb = Verb { present: "tag", past: "tagged", is_final: false };
    let plan = Plan { verb, targets: &args.targets, follow: None };
    let tags: Vec<_> = args.set.iter().map(tag).collect();
    act::perform(plan, environment, |target| {
        let request = TagResources::new().resource_type(RESOURCE_TYPE).resource_id(&target.id);
        TagResources { tag: Some(tags.clone()), ..request }
    })
    .await
}

/// A tag without a value is one with an empty value.
fn tag(tag: &Tag) -> tag_resources::Tag {
    let value = tag.value.as_deref().unwrap_or_default();
    tag_resources::Tag { key: Some((&tag.key).into()), value: Some(value.into()) }
}

async fn remove(args: RemoveArgs, environment: &Environment) -> Result<(), Error> {
    check_region(&args.targets.connection, environment)?;
    let verb = Verb { present: "remove tags from", past: "untagged", is_final: false };
    let plan = Plan { verb, targets: &args.targets, follow: None };
    act::perform(plan, environment, |target| {
        let request = UntagResources::new().resource_type(RESOURCE_TYPE).resource_id(&target.id);
        match args.all {
            true => request.all(true),
            false => args.keys.iter().fold(request, |request, key| request.tag_key(key)),
        }
    })
    .await
}
