//! `dts precheck`: what the prechecks found, failures first, and how to repair them.

pub(crate) mod known;

use std::io::{self, Write};

use aliyun_dts::ShieldPrecheck;
use aliyun_dts::describe_synchronization_jobs::CheckItem;
use clap::Args;

use crate::args::{ConnectionArgs, OutputArgs};
use crate::environment::Environment;
use crate::error::Error;
use crate::fleet::{Job, Sources, text};
use crate::output::sheet::{self, Sheet};
use crate::output::{self, Cell, Column};
use crate::terminal::Terminal;

#[derive(Args)]
#[command(after_help = "\
Examples:
  dts precheck dtsexjk1alb116lbf1
  dts precheck dtsexjk1alb116lbf1 --failed -o jsonl
  dts precheck dtsexjk1alb116lbf1 --skip CHECK_SAME_OBJ")]
pub(crate) struct PrecheckArgs {
    /// The job's id
    #[arg(value_name = "ID")]
    id: String,

    /// Only what has failed
    #[arg(long)]
    failed: bool,

    /// Skip this item from now on; dts start then goes on without it
    #[arg(long = "skip", value_name = "ITEM", value_parser = SKIPPABLE, ignore_case = true)]
    skipped: Vec<String>,

    #[command(flatten)]
    output: OutputArgs,

    #[command(flatten)]
    connection: ConnectionArgs,
}

/// What the service lets be skipped.
const SKIPPABLE: [&str; 5] =
    ["CHECK_SAME_OBJ", "CHECK_SAME_USER", "CHECK_SRC", "CHECK_TOPOLOGY", "CHECK_SERVER_ID"];

/// What programs get.
static COLUMNS: &[Column<CheckItem>] = &[
    Column::new("ITEM", "item", |item: &CheckItem| text(&item.item_name)),
    Column::new("RESULT", "result", result).shown(|item: &CheckItem| Cell::new(&result(item))),
    Column::new("ERROR", "error", |item: &CheckItem| text(&item.error_message)),
    Column::new("REPAIR", "repair", repair),
];

pub(crate) async fn run(args: PrecheckArgs, environment: &Environment) -> Result<(), Error> {
    let sources = Sources::open(&args.connection).await?;
    let found = sources.find(&args.id).await?;
    if !args.skipped.is_empty() {
        let request = ShieldPrecheck::new().dts_instance_id(&args.id);
        let request = request.precheck_items(args.skipped.join(",").to_ascii_uppercase());
        found.source.client().send(&request).await.map_err(|error| sources.explain(&error))?;
        let _ = writeln!(io::stderr(), "skipped from now on; dts start {} goes on", args.id);
        return Ok(());
    }
    let jobs = found.jobs();
    let mut out = io::stdout().lock();
    let format = args.output.output;
    if format.is_table() {
        let terminal = Terminal::of_stdout(environment.columns);
        out.write_all(sheet(&jobs, args.failed, terminal).as_bytes())?;
        return Ok(());
    }
    let mut listing = output::listing(format, COLUMNS.iter().collect(), Terminal::default(), &mut out)?;
    for job in &jobs {
        items(job, args.failed).into_iter().try_for_each(|item| listing.add(item))?;
    }
    Ok(listing.finish()?)
}

fn sheet(jobs: &[Job], only_failed: bool, terminal: Terminal) -> String {
    let mut sheet = Sheet::new(terminal);
    for job in jobs {
        let items = items(job, only_failed);
        let failed = items.iter().filter(|item| is_failed(item)).count();
        let state = match (items.len(), failed) {
            (0, _) => "nothing checked yet".to_owned(),
            (all, 0) => format!("all {all} passed"),
            (all, failed) => format!("{failed} of {all} failed"),
        };
        sheet.heading(&format!("{}  {}  {}: {state}", job.id(), job.name(), job.direction()));
        items.iter().for_each(|item| show(&mut sheet, item));
    }
    sheet.finish()
}

/// A failure in full, anything else in a line.
fn show(sheet: &mut Sheet, item: &CheckItem) {
    let name = text(&item.item_name);
    let known = known::named(&name);
    let style = if is_failed(item) { sheet::BAD } else { sheet::GOOD };
    let mark = sheet.painted(&format!("{:<8}", result(item)), style);
    let name = sheet.painted(&name, if is_failed(item) { sheet::HEADING } else { sheet::FAINT });
    sheet.line(&format!("  {mark}  {name}"));
    if is_failed(item) {
        sheet.entry("  checks", known.map(|known| known.checks).unwrap_or_default());
        sheet.entry("  error", &text(&item.error_message));
        sheet.entry("  repair", &repair(item));
        if known.is_some_and(|known| known.can_skip) {
            sheet.entry("  or", "skip the item: dts precheck ID --skip ITEM, then dts start ID");
        }
    }
}

/// The service's own words are often but the name of a text; ours come first.
fn repair(item: &CheckItem) -> String {
    match known::named(&text(&item.item_name)) {
        Some(known) if is_failed(item) => known.repair.to_owned(),
        _ => text(&item.repair_method),
    }
}

/// Failures first, otherwise in the service's order.
fn items(job: &Job, only_failed: bool) -> Vec<&CheckItem> {
    let all = job.instance.precheck_status.iter().flat_map(|status| &status.detail);
    let mut items: Vec<_> = all.filter(|item| !only_failed || is_failed(item)).collect();
    items.sort_by_key(|item| !is_failed(item));
    items
}

pub(crate) fn is_failed(item: &CheckItem) -> bool {
    result(item).eq_ignore_ascii_case("Failed")
}

fn result(item: &CheckItem) -> String {
    item.check_status.as_ref().map(|status| status.as_str().trim().to_owned()).unwrap_or_default()
}
