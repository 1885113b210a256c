//! The profiles of the aliyun CLI, without what is secret in them.

use std::io::{self, Write};
use std::path::Path;

use aliyun_wire::{Text, json, record};
use clap::Args;

use crate::args::OutputArgs;
use crate::environment::Environment;
use crate::error::Error;
use crate::fleet::text;
use crate::output::{self, Column};
use crate::terminal::Terminal;

#[derive(Args)]
#[command(after_help = "\
Examples:
  dts configure list
  dts jobs --profile prod,staging --all-regions

The profiles stand in ~/.aliyun/config.json; aliyun configure writes them.")]
pub(super) struct ListArgs {
    #[command(flatten)]
    output: OutputArgs,
}

#[derive(Clone, Default)]
struct File {
    current: Option<Text>,
    profiles: Vec<Profile>,
}

record!(File { "current" => current, "profiles" => profiles });

/// What may be shown of a profile.
#[derive(Clone, Default)]
struct Profile {
    name: Option<Text>,
    current: Option<bool>,
    mode: Option<Text>,
    region_id: Option<Text>,
    access_key_id: Option<Text>,
    ram_role_arn: Option<Text>,
    ram_role_name: Option<Text>,
    source_profile: Option<Text>,
}

record!(Profile {
    "name" => name,
    "current" => current,
    "mode" => mode,
    "region_id" => region_id,
    "access_key_id" => access_key_id,
    "ram_role_arn" => ram_role_arn,
    "ram_role_name" => ram_role_name,
    "source_profile" => source_profile,
});

static COLUMNS: &[Column<Profile>] = &[
    Column::new("PROFILE", "name", |profile: &Profile| text(&profile.name)).rank(0),
    Column::new("CURRENT", "current", |profile: &Profile| match profile.current {
        Some(true) => "*".into(),
        _ => String::new(),
    })
    .rank(1),
    Column::new("MODE", "mode", |profile: &Profile| text(&profile.mode)).rank(2),
    Column::new("REGION", "region", |profile: &Profile| text(&profile.region_id)).rank(3),
    Column::new("KEY", "access_key_id", |profile: &Profile| text(&profile.access_key_id)).rank(4),
    Column::new("ROLE", "role", |profile: &Profile| {
        [&profile.ram_role_arn, &profile.ram_role_name].map(text).concat()
    })
    .rank(5)
    .least(16),
];

pub(super) fn list(args: ListArgs, environment: &Environment) -> Result<(), Error> {
    let home = environment.home.as_ref().ok_or_else(|| Error::failure("HOME is not set"))?;
    let profiles = read(&home.join(".aliyun").join("config.json"))?;
    let mut out = io::stdout().lock();
    let format = args.output.output;
    let terminal = Terminal::of_stdout(environment.columns);
    let mut listing = output::listing(format, COLUMNS.iter().collect(), terminal, &mut out)?;
    profiles.iter().try_for_each(|profile| listing.add(profile))?;
    listing.finish()?;
    if profiles.is_empty() && format.is_table() {
        let _ = writeln!(io::stderr(), "no profiles");
    }
    Ok(())
}

fn read(path: &Path) -> Result<Vec<Profile>, Error> {
    let shown = path.display();
    let text = std::fs::read(path).map_err(|error| {
        Error::failure(format_args!("cannot read {shown}: {error}")).hint("aliyun configure writes it")
    })?;
    // What a decoder says of the file may show a part of it.
    let file: File =
        json::decode(&text).map_err(|_| Error::failure(format_args!("{shown} is not the JSON expected")))?;
    let is_current = |profile: &Profile| profile.name.is_some() && profile.name == file.current;
    let profiles = file.profiles.iter().map(|profile| Profile {
        current: Some(is_current(profile)),
        access_key_id: profile.access_key_id.as_deref().map(|id| masked(id).into()),
        ..profile.clone()
    });
    Ok(profiles.collect())
}

/// Enough of an id to know it again.
fn masked(id: &str) -> String {
    let length = id.chars().count();
    let shown: String = id.chars().take(4).collect();
    let end: String = id.chars().skip(length.saturating_sub(4).max(4)).collect();
    if length > 8 { format!("{shown}…{end}") } else { "…".to_owned() }
}
