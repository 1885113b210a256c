//! `dts completions` and `dts man`: what shells and manuals need.

mod markdown;

use std::io::{self, Write};
use std::path::PathBuf;

use clap::{Args, Command};
use clap_complete::Shell;

use crate::args::grammar;
use crate::error::Error;

#[derive(Args)]
#[command(after_help = "\
Examples:
  dts completions bash > /etc/bash_completion.d/dts
  dts completions zsh > ~/.zfunc/_dts
  dts completions fish > ~/.config/fish/completions/dts.fish")]
pub(crate) struct CompletionsArgs {
    /// The shell
    #[arg(value_name = "SHELL", value_enum)]
    shell: Shell,
}

#[derive(Args)]
#[command(after_help = "\
Examples:
  dts man | man -l -
  dts man --directory /usr/local/share/man/man1
  dts man --markdown > docs/cli.md")]
pub(crate) struct ManArgs {
    /// Write a page for every command into this directory, rather than the main one to standard output
    #[arg(long, value_name = "DIRECTORY")]
    directory: Option<PathBuf>,

    /// Print every command as Markdown instead
    #[arg(long, conflicts_with = "directory")]
    markdown: bool,
}

pub(crate) fn completions(args: CompletionsArgs) -> Result<(), Error> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut grammar(), "dts", &mut script);
    Ok(io::stdout().lock().write_all(&script)?)
}

pub(crate) fn man(args: ManArgs) -> Result<(), Error> {
    if args.markdown {
        return Ok(io::stdout().lock().write_all(markdown::reference().as_bytes())?);
    }
    let mut command = grammar();
    command.build();
    let Some(directory) = args.directory else {
        return Ok(io::stdout().lock().write_all(&page(command)?)?);
    };
    let failed =
        |error: io::Error| Error::failure(format_args!("cannot write {}: {error}", directory.display()));
    std::fs::create_dir_all(&directory).map_err(failed)?;
    for (name, command) in pages(command, "dts") {
        let page = page(command.name(name.clone()))?;
        std::fs::write(directory.join(format!("{name}.1")), page).map_err(failed)?;
    }
    Ok(())
}

/// The command and its subcommands under the names of their pages; the operations of `call` are too many for that.
fn pages(command: Command, name: &str) -> Vec<(String, Command)> {
    let inner =
        command.get_subcommands().filter(|_| name != "dts-call").filter(|inner| inner.get_name() != "help");
    let inner: Vec<_> = inner.cloned().collect();
    let inner = inner.into_iter().flat_map(|inner| {
        let name = format!("{name}-{}", inner.get_name());
        pages(inner, &name)
    });
    let inner: Vec<_> = inner.collect();
    std::iter::once((name.to_owned(), command)).chain(inner).collect()
}

fn page(command: Command) -> Result<Vec<u8>, Error> {
    let mut page = Vec::new();
    clap_mangen::Man::new(command).render(&mut page)?;
    Ok(page)
}
