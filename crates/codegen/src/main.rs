//! `aliyun-codegen`: a crate from the specification of an Alibaba Cloud product.

use std::process::ExitCode;

use aliyun_codegen::command;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if arguments.is_empty() || arguments.iter().any(|argument| argument == "--help") {
        eprintln!("usage: aliyun-codegen {}", command::USAGE);
        return ExitCode::from(if arguments.is_empty() { 2 } else { 0 });
    }
    match command::run(&arguments) {
        Ok(lines) => {
            lines.iter().for_each(|line| eprintln!("{line}"));
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
