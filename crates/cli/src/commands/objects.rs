//! `dts objects`: which databases and tables a job synchronizes.

use std::io::{self, Write};
use std::path::PathBuf;

use aliyun_dts::ModifySynchronizationObject;
use aliyun_dts::describe_synchronization_job_status::SynchronizationObject;
use aliyun_wire::Any;
use clap::{Args, Subcommand};
use serde_json::json;

use crate::act::{self, FollowArgs, Goal, Plan, TargetArgs, Verb};
use crate::args::{ConnectionArgs, OutputArgs};
use crate::environment::Environment;
use crate::error::Error;
use crate::file;
use crate::fleet::{Sources, text};
use crate::output::{Format, value};

#[derive(Args)]
pub(crate) struct ObjectsArgs {
    #[command(subcommand)]
    command: ObjectsCommand,
}

#[derive(Subcommand)]
enum ObjectsCommand {
    /// Show the objects of a job, in the form that `set` takes
    Get(GetArgs),
    /// Give a job other objects
    Set(Box<SetArgs>),
}

#[derive(Args)]
#[command(after_help = "\
Examples:
  dts objects get dtsexjk1alb116lbf1 > objects.yaml")]
struct GetArgs {
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
  dts objects set dtsexjk1alb116lbf1 --objects-file objects.yaml --wait
  dts objects set dtsexjk1alb116lbf1 --object shop.orders --object shop.items --object users

The job has to be Synchronizing or NotStarted. What is left out is not synchronized any more.")]
struct SetArgs {
    #[command(flatten)]
    objects: ObjectArgs,

    #[command(flatten)]
    targets: TargetArgs,

    #[command(flatten)]
    follow: FollowArgs,
}

/// The objects, from a file or from flags.
#[derive(Args)]
pub(crate) struct ObjectArgs {
    /// A database, or one of its tables; several may be given
    #[arg(long = "object", value_name = "DATABASE[.TABLE]")]
    objects: Vec<String>,

    /// The objects as YAML or JSON, as `dts objects get` writes them
    #[arg(long, value_name = "FILE", conflicts_with = "objects")]
    objects_file: Option<PathBuf>,
}

pub(crate) async fn run(args: ObjectsArgs, environment: &Environment) -> Result<(), Error> {
    match args.command {
        ObjectsCommand::Get(args) => get(args).await,
        ObjectsCommand::Set(args) => set(*args, environment).await,
    }
}

async fn get(args: GetArgs) -> Result<(), Error> {
    let sources = Sources::open(&args.connection).await?;
    let found = sources.find(&args.id).await?;
    let objects = found.directions.iter().flat_map(|status| &status.synchronization_objects);
    let objects = Any::Array(objects.map(as_asked).collect());
    let text = match args.output.output {
        Format::Json | Format::Jsonl => value::json(&objects),
        _ => value::yaml(&objects),
    };
    Ok(io::stdout().lock().write_all(text.as_bytes())?)
}

/// An answer calls a database `SchemaName`, a request `DBName`.
fn as_asked(object: &SynchronizationObject) -> Any {
    let names = |names: Vec<String>| -> Vec<Any> {
        names.into_iter().map(|name| json!({ "TableName": name })).collect()
    };
    let mut asked = json!({ "DBName": text(&object.schema_name) });
    let new = text(&object.new_schema_name);
    if !new.is_empty() && new != text(&object.schema_name) {
        asked["NewDBName"] = new.into();
    }
    let includes = names(object.table_includes.iter().map(|table| text(&table.table_name)).collect());
    let excludes = names(object.table_excludes.iter().map(|table| text(&table.table_name)).collect());
    for (name, tables) in [("TableIncludes", includes), ("TableExcludes", excludes)] {
        if !tables.is_empty() {
            asked[name] = tables.into();
        }
    }
    asked
}

async fn set(args: SetArgs, environment: &Environment) -> Result<(), Error> {
    let Some(objects) = args.objects.read()? else {
        return Err(Error::usage("no objects: give --object or --objects-file FILE"));
    };
    let verb = Verb { present: "change the objects of", past: "changed", is_final: false };
    let goal = Goal::State { reached: &["Synchronizing", "NotStarted"], failed: &["Failed"] };
    let plan = Plan { verb, targets: &args.targets, follow: Some((&args.follow, goal)) };
    act::perform(plan, environment, |target| {
        let request = ModifySynchronizationObject::new().synchronization_job_id(&target.id);
        let request = request.synchronization_objects(&objects);
        match target.direction_name() {
            Some(direction) => request.synchronization_direction(direction),
            None => request,
        }
    })
    .await
}

impl ObjectArgs {
    /// The objects as the service takes them, JSON in a text; `None` where none are given.
    pub(crate) fn read(&self) -> Result<Option<String>, Error> {
        if let Some(path) = &self.objects_file {
            return file::read(path).map(|objects| Some(objects.to_string()));
        }
        Ok((!self.objects.is_empty()).then(|| from_names(&self.objects).to_string()))
    }
}

/// `shop.orders`, `shop.items` and `users` are two databases, of one of which only two tables are wanted.
fn from_names(names: &[String]) -> Any {
    let mut databases: Vec<(&str, Vec<Any>)> = Vec::new();
    for name in names {
        let (database, table) = match name.split_once('.') {
            Some((database, table)) => (database, Some(table)),
            None => (name.as_str(), None),
        };
        let index = databases.iter().position(|(known, _)| *known == database).unwrap_or_else(|| {
            databases.push((database, Vec::new()));
            databases.len() - 1
        });
        databases[index].1.extend(table.map(|table| json!({ "TableName": table })));
    }
    let object = |(database, tables): (&str, Vec<Any>)| match tables.is_empty() {
        true => json!({ "DBName": database }),
        false => json!({ "DBName": database, "TableIncludes": tables }),
    };
    Any::Array(databases.into_iter().map(object).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_databases_with_their_tables() {
        let names = ["shop.orders", "users", "shop.items"].map(str::to_owned);
        assert_eq!(
            from_names(&names).to_string(),
            r#"[{"DBName":"shop","TableIncludes":[{"TableName":"orders"},{"TableName":"items"}]},{"DBName":"users"}]"#
        );
    }
}
