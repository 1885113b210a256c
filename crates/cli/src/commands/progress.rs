//! `dts progress`: how far the initialization of a job is, table by table.

use std::io::{self, Write};

use aliyun_dts::DescribeInitializationStatus;
use aliyun_dts::describe_initialization_status::DescribeInitializationStatusResponse;
use aliyun_wire::{Text, record};
use clap::Args;

use crate::args::{ConnectionArgs, OutputArgs};
use crate::environment::Environment;
use crate::error::Error;
use crate::fleet::{Source, Sources, text};
use crate::output::sheet::bar;
use crate::output::{self, Cell, Column};
use crate::terminal::Terminal;

/// How many objects the service tells of at a time.
const PAGE: i64 = 100;

#[derive(Args)]
#[command(after_help = "\
Examples:
  dts progress dtsexjk1alb116lbf1
  dts progress dtsexjk1alb116lbf1 -o csv > progress.csv")]
pub(crate) struct ProgressArgs {
    /// The job's id
    #[arg(value_name = "ID")]
    id: String,

    #[command(flatten)]
    output: OutputArgs,

    #[command(flatten)]
    connection: ConnectionArgs,
}

/// An object on its way, of whichever kind.
#[derive(Clone, Default)]
struct Step {
    object: Option<Text>,
    destination: Option<Text>,
    kind: Option<Text>,
    status: Option<Text>,
    done: Option<i64>,
    total: Option<i64>,
    error: Option<Text>,
}

record!(Step {
    "Object" => object,
    "Destination" => destination,
    "Kind" => kind,
    "Status" => status,
    "FinishRowNum" => done,
    "TotalRowNum" => total,
    "ErrorMessage" => error,
});

static COLUMNS: &[Column<Step>] = &[
    Column::new("OBJECT", "object", |step: &Step| text(&step.object)).rank(0).least(12),
    Column::new("KIND", "kind", |step: &Step| text(&step.kind)).rank(1),
    Column::new("STATUS", "status", |step: &Step| text(&step.status)).rank(2),
    Column::new("DONE", "percent", percent).shown(bar_cell).rank(3),
    Column::new("ROWS", "rows", |step: &Step| step.done.map(|rows| rows.to_string()).unwrap_or_default())
        .rank(4)
        .right(),
    Column::new("OF", "total_rows", |step: &Step| {
        step.total.map(|rows| rows.to_string()).unwrap_or_default()
    })
    .rank(5)
    .right(),
    Column::new("DESTINATION", "destination", |step: &Step| text(&step.destination)).rank(7).least(8),
    Column::new("ERROR", "error", |step: &Step| text(&step.error)).rank(6).least(16),
];

pub(crate) async fn run(args: ProgressArgs, environment: &Environment) -> Result<(), Error> {
    let sources = Sources::open(&args.connection).await?;
    let found = sources.find(&args.id).await?;
    let steps = fetch(&found.source, &args.id).await.map_err(|error| sources.explain(&error))?;
    let mut out = io::stdout().lock();
    let format = args.output.output;
    let terminal = Terminal::of_stdout(environment.columns);
    let mut listing = output::listing(format, COLUMNS.iter().collect(), terminal, &mut out)?;
    steps.iter().try_for_each(|step| listing.add(step))?;
    listing.finish()?;
    drop(listing);
    if format.is_table() {
        let _ = writeln!(io::stderr(), "{}", footer(&steps));
    }
    Ok(())
}

/// Page by page until one brings nothing new: the operation does not say how many there are.
async fn fetch(source: &Source, id: &str) -> Result<Vec<Step>, aliyun_transport::Error> {
    let mut steps = Vec::new();
    for page in 1.. {
        let request =
            DescribeInitializationStatus::new().synchronization_job_id(id).page_num(page).page_size(PAGE);
        let answer = source.client().send(&request).await?.into_inner();
        let longest = longest(&answer);
        let new = steps_of(answer);
        let is_repeated = steps.ends_with(&new);
        if !is_repeated {
            steps.extend(new);
        }
        if longest < PAGE as usize || is_repeated {
            break;
        }
    }
    steps.sort_by_key(urgency);
    Ok(steps)
}

/// What has failed comes first, then what is on its way, then what waits, then what is done.
fn urgency(step: &Step) -> u8 {
    match text(&step.status).to_ascii_lowercase().as_str() {
        "failed" => 0,
        "notstarted" => 2,
        "finished" => 3,
        _ => 1,
    }
}

fn longest(answer: &DescribeInitializationStatusResponse) -> usize {
    let structure = answer.structure_initialization_details.len();
    structure.max(answer.data_initialization_details.len()).max(answer.data_synchronization_details.len())
}

fn steps_of(answer: DescribeInitializationStatusResponse) -> Vec<Step> {
    let structure = answer.structure_initialization_details.into_iter().map(|part| Step {
        object: named(&part.source_owner_db_name, &part.object_name),
        destination: part.destination_owner_db_name,
        kind: part.object_type.or_else(|| Some("Schema".into())),
        status: part.status.map(|status| status.as_str().into()),
        error: part.error_message,
        ..Step::default()
    });
    let data = answer.data_initialization_details.into_iter().map(|part| Step {
        object: named(&part.source_owner_db_name, &part.table_name),
        destination: part.destination_owner_db_name,
        kind: Some("Data".into()),
        status: part.status.map(|status| status.as_str().into()),
        done: part.finish_row_num.and_then(|rows| rows.as_i64()),
        total: part.total_row_num.and_then(|rows| rows.as_i64()),
        error: part.error_message,
    });
    let changes = answer.data_synchronization_details.into_iter().map(|part| Step {
        object: named(&part.source_owner_db_name, &part.table_name),
        destination: part.destination_owner_db_name,
        kind: Some("Changes".into()),
        status: part.status.map(|status| status.as_str().into()),
        error: part.error_message,
        ..Step::default()
    });
    structure.chain(data).chain(changes).collect()
}

fn named(database: &Option<Text>, object: &Option<Text>) -> Option<Text> {
    let parts = [database, object].map(text);
    Some(parts.join(".").trim_matches('.').into())
}

/// Services count more rows than there are: never above 100.
fn share(step: &Step) -> Option<f64> {
    let (done, total) = (step.done?, step.total.filter(|total| *total > 0)?);
    Some((done as f64 / total as f64 * 100.0).clamp(0.0, 100.0))
}

fn percent(step: &Step) -> String {
    share(step).map(|share| format!("{share:.1}")).unwrap_or_default()
}

fn bar_cell(step: &Step) -> Cell {
    Cell::new(&share(step).map(bar).unwrap_or_default())
}

fn footer(steps: &[Step]) -> String {
    let is =
        |status: &str| steps.iter().filter(|step| text(&step.status).eq_ignore_ascii_case(status)).count();
    match steps.len() {
        0 => "nothing to initialize".into(),
        all => format!("{all} objects: {} finished, {} failed", is("Finished"), is("Failed")),
    }
}
