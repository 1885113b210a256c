//! `dts explain`: codes, states and prechecks in plain words.

mod codes;
mod states;

use std::io::{self, Write};

use aliyun_wire::{Text, record};
use clap::Args;

use crate::args::OutputArgs;
use crate::commands::precheck::known;
use crate::environment::Environment;
use crate::error::Error;
use crate::fleet::filter::FIELDS;
use crate::output::sheet::Sheet;
use crate::output::{self, Column};
use crate::similar::nearest;
use crate::terminal::Terminal;

#[derive(Args)]
#[command(after_help = "\
Examples:
  dts explain Throttling.User
  dts explain Initializating
  dts explain CHECK_BINLOG_ON
  dts explain DTS-070211
  dts explain filter           what --filter understands
  dts explain                  everything there is")]
pub(crate) struct ExplainArgs {
    /// An error code, a state or a precheck item; without it all are listed
    #[arg(value_name = "CODE")]
    code: Option<String>,

    #[command(flatten)]
    output: OutputArgs,
}

/// What is known of a word.
#[derive(Clone, Default)]
pub(crate) struct Entry {
    pub(crate) name: Option<Text>,
    pub(crate) kind: Option<Text>,
    pub(crate) meaning: Option<Text>,
    pub(crate) remedy: Option<Text>,
}

record!(Entry { "Name" => name, "Kind" => kind, "Meaning" => meaning, "Remedy" => remedy });

impl Entry {
    fn new(kind: &str, name: &str, meaning: &str, remedy: &str) -> Self {
        let [name, kind, meaning, remedy] = [name, kind, meaning, remedy].map(|text| Some(text.into()));
        Self { name, kind, meaning, remedy }
    }

    fn name(&self) -> &str {
        self.name.as_deref().unwrap_or_default()
    }
}

static COLUMNS: &[Column<Entry>] = &[
    Column::new("NAME", "name", |entry: &Entry| entry.name().to_owned()).rank(0),
    Column::new("KIND", "kind", |entry: &Entry| entry.kind.as_deref().unwrap_or_default().to_owned()).rank(2),
    Column::new("MEANING", "meaning", |entry: &Entry| {
        entry.meaning.as_deref().unwrap_or_default().to_owned()
    })
    .rank(1)
    .least(24),
];

pub(crate) fn run(args: ExplainArgs, environment: &Environment) -> Result<(), Error> {
    let terminal = Terminal::of_stdout(environment.columns);
    let mut out = io::stdout().lock();
    let format = args.output.output;
    let Some(code) = args.code else {
        let mut listing = output::listing(format, COLUMNS.iter().collect(), terminal, &mut out)?;
        all().iter().try_for_each(|entry| listing.add(entry))?;
        return Ok(listing.finish()?);
    };
    if code == "filter" {
        return Ok(out.write_all(filters(terminal).as_bytes())?);
    }
    let entry = find(&code)?;
    if !output::record(format, &entry, &mut out)? {
        let mut sheet = Sheet::new(terminal);
        sheet.heading(&format!("{}, {}", entry.name(), entry.kind.as_deref().unwrap_or_default()));
        sheet.entry("means", entry.meaning.as_deref().unwrap_or_default());
        sheet.entry("remedy", entry.remedy.as_deref().unwrap_or_default());
        out.write_all(sheet.finish().as_bytes())?;
    }
    Ok(())
}

/// Whether there is something to say about a code.
pub(crate) fn is_known(code: &str) -> bool {
    find(code).is_ok()
}

/// The entry of that name; a code with `DTS.Msg.` before it means the same, a longer code at least what it begins
/// with.
fn find(code: &str) -> Result<Entry, Error> {
    let all = all();
    let word = code.trim().trim_start_matches("DTS.Msg.");
    let word = if word.eq_ignore_ascii_case("Initializing") { "Initializating" } else { word };
    let word = word.trim_end_matches("_DETAIL");
    let exact = |entry: &&Entry| entry.name().eq_ignore_ascii_case(word) || is_number(entry.name(), word);
    if let Some(entry) = all.iter().find(exact) {
        return Ok(entry.clone());
    }
    let error = Error::failure(format_args!("nothing is known of {code:?}"));
    let is_family = |entry: &&Entry| {
        word.split('.').next().is_some_and(|family| entry.name().eq_ignore_ascii_case(family))
    };
    Err(match nearest(word, all.iter().map(Entry::name)) {
        Some(near) => error.hint(format!("did you mean {near}?")),
        None => match all.iter().find(is_family) {
            Some(family) => error.hint(format!("dts explain {} explains its family", family.name())),
            None => error.hint("dts explain lists all that is known"),
        },
    })
}

/// `DTS-070211` is also written as `70211`.
fn is_number(name: &str, word: &str) -> bool {
    let digits = |text: &str| {
        let text = text.to_ascii_uppercase();
        text.trim_start_matches("DTS-").trim_start_matches('0').to_owned()
    };
    name.starts_with("DTS-") && digits(name) == digits(word)
}

fn all() -> Vec<Entry> {
    let states =
        states::STATES.iter().map(|(name, meaning, remedy)| Entry::new("state", name, meaning, remedy));
    let codes =
        codes::CODES.iter().map(|(name, meaning, remedy)| Entry::new("error code", name, meaning, remedy));
    let task = codes::TASK_CODES
        .iter()
        .map(|(name, meaning, remedy)| Entry::new("error of a job", name, meaning, remedy));
    let prechecks = known::KNOWN.iter().map(|item| {
        let skip = if item.can_skip { "; it can be skipped" } else { "" };
        Entry::new(
            "precheck",
            item.item,
            &format!("checks {}", item.checks),
            &format!("{}{skip}", item.repair),
        )
    });
    states.chain(codes).chain(task).chain(prechecks).collect()
}

fn filters(terminal: Terminal) -> String {
    let mut sheet = Sheet::new(terminal);
    sheet.heading("--filter EXPRESSION");
    sheet.entry("compare", "== != < <= > >=, and ~ !~ for \"contains\"; letter case does not count");
    sheet.entry("combine", "&& || ! and ( ), or and, or, not; a field alone: it has a value");
    sheet.entry("values", "words, 'texts in quotation marks', numbers, times such as 30s 5m 2h 30d");
    sheet.entry("unknown", "a value that is unknown is neither smaller nor larger than any other");
    sheet.entry("example", "'delay>60 && status!=Finished && (tag.env==prod || name~orders)'");
    sheet.blank();
    sheet.heading("fields");
    FIELDS.iter().for_each(|field| sheet.entry(field.name, field.about));
    sheet.entry("tag.KEY", "the value of a tag; tag.KEY alone: it has that tag");
    sheet.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meaning(code: &str) -> String {
        find(code).unwrap().meaning.unwrap().to_string()
    }

    #[test]
    fn finds_every_spelling() {
        assert_eq!(meaning("initializing"), meaning("Initializating"));
        assert_eq!(meaning("DTS.Msg.LXCreateOrderError"), meaning("lxcreateordererror"));
        assert_eq!(meaning("DTS-070211"), meaning("70211"));
        assert_eq!(meaning("CHECK_SRC_DETAIL"), meaning("check_src"));
    }

    #[test]
    fn suggests_the_nearest_or_the_family() {
        let told = |code: &str| format!("{:?}", find(code).unwrap_err());
        assert!(told("Throtling.User").contains("Throttling.User"));
        assert!(told("Throttling.SomethingNewHere").contains("dts explain Throttling "));
        assert!(told("xyz").contains("lists all"));
    }

    #[test]
    fn every_entry_says_something_and_none_comes_twice() {
        let all = all();
        let mut names: Vec<_> = all.iter().map(|entry| entry.name().to_lowercase()).collect();
        names.sort();
        let before = names.len();
        names.dedup();
        assert_eq!(names.len(), before);
        assert!(all.iter().all(|entry| entry.meaning.as_deref().is_some_and(|text| text.len() > 10)));
    }
}
