//! docs/cli.md: every command's help, as the program itself prints it.

use clap::Command;

use crate::args::grammar;

const INTRODUCTION: &str = "\
# `dts`

<!-- Written by `cargo run -p aliyun-dts-cli -- man --markdown > docs/cli.md`: change the help texts instead. -->

Everything below is what `dts COMMAND --help` prints. Each command runs against the service, against any emulator
(`--endpoint http://127.0.0.1:8420`, see `dts emulator`), or against one of its own (`--emulated`).

| a question | its command |
|---|---|
| what lags? | `dts jobs --all-regions --filter 'delay>60' --sort -delay`, `dts summary` |
| what failed, why, since when? | `dts jobs --status failed --columns id,name,delay,error`, `dts job ID` |
| which precheck failed, and what repairs it? | `dts precheck ID` |
| how far is the copy? | `dts progress ID` |
| what does this code mean? | `dts explain CODE` |
| what expires? | `dts expiring --within 30d` |
| what has no alert? | `dts unalerted` |
| start this, and wait until it is through | `dts start ID --wait --timeout 1h` |
| pause all of a team | `dts suspend --tag team=orders` |
| what would be sent? | any acting command with `--dry-run` |

Exit statuses: 0 success; 1 failure; 2 a command line that makes no sense; 3 a job failed while it was waited for; 4
the time was over first. `dts check` has those of monitoring plugins.
";

/// The whole reference.
pub(super) fn reference() -> String {
    let mut command = grammar().term_width(100);
    command.build();
    let mut text = INTRODUCTION.to_owned();
    sections(&command, "dts", &mut text);
    text
}

/// The command's own section, then those of its subcommands; the operations of `call` are too many for that.
fn sections(command: &Command, name: &str, text: &mut String) {
    let help = command.clone().render_long_help().to_string();
    let help: Vec<_> = help.lines().map(str::trim_end).collect();
    text.push_str(&format!("\n## `{name}`\n\n```text\n{}\n```\n", help.join("\n").trim_end()));
    let inner = command.get_subcommands().filter(|_| name != "dts call");
    for inner in inner.filter(|inner| inner.get_name() != "help") {
        sections(inner, &format!("{name} {}", inner.get_name()), text);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_document_is_what_the_grammar_says() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/cli.md");
        let document = std::fs::read_to_string(path).unwrap_or_default();
        assert!(
            document == reference(),
            "docs/cli.md is out of date: cargo run -p aliyun-dts-cli -- man --markdown > docs/cli.md"
        );
    }

    #[test]
    fn the_grammar_is_sound() {
        grammar().debug_assert();
    }
}
