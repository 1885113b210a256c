//! Chores of this repository: `cargo xtask codegen [--check]`.

#![allow(clippy::print_stdout, reason = "chores report to whoever runs them")]

mod bench_report;
mod codegen;
mod compile_cost;
mod corpus;
mod fuzz;
mod instructions;
mod soak;

use std::process::ExitCode;

const USAGE: &str = "\
usage: cargo xtask codegen [--check]
       cargo xtask codegen --spec FILE --out DIR [--overlay FILE] [--name CRATE] [--wire DIR] [--check]
       cargo xtask corpus --specs DIR [--cases FILE] [--compile N]
       cargo xtask instructions [--update]
       cargo xtask compile-cost
       cargo xtask bench-report
       cargo xtask soak [--minutes N]
       cargo xtask fuzz [--seconds N]

  codegen   write src/generated of crates/dts and crates/sts from their spec folders
            --check: only compare, and fail on any difference
            --spec FILE: write a crate for that specification instead, see docs/codegen.md
  corpus    decode the examples of every specification in DIR, PRODUCT-VERSION.json or PRODUCT/VERSION/api-docs.json
            --cases FILE: decode these bodies instead, JSON lines with the value that each must have
            --compile N: generate crates from N of them, all of them when 0, and check that they compile
  instructions  count the instructions of the hot paths and compare with benches/instructions.json
            --update: make the counts the baseline
  compile-cost  compile the dts crate and the same structs with serde's derives
  bench-report  write docs/benchmarks.md from what has been measured last, see benches/README.md
  soak      run the client against the emulator with every fault on, 10 minutes unless told otherwise
  fuzz      fuzz each target of fuzz/, 20 seconds unless told otherwise; takes nightly and cargo-fuzz";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let result = match arguments.as_slice() {
        ["codegen"] => codegen::write(),
        ["codegen", "--check"] => codegen::check(),
        ["codegen", options @ ..] => codegen::product(options),
        ["corpus", options @ ..] => corpus::main(options),
        ["instructions"] => instructions::main(false),
        ["instructions", "--update"] => instructions::main(true),
        ["compile-cost"] => compile_cost::main(),
        ["bench-report"] => bench_report::write(),
        ["soak", options @ ..] => soak::main(options),
        ["fuzz", options @ ..] => fuzz::main(options),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
