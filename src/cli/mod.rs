//! The command line: arguments, progress and messages. It decides nothing about data.

mod args;
mod audit;
mod catalogue;
mod check;
mod compare;
mod demo;
mod evaluate;
mod judging;
mod output;
mod progress;
mod selftest;

use args::{Cli, Command};
use clap::Parser;
use std::process::ExitCode;

/// Reads the arguments, does what they ask, and says how it ended: 0 done; 1 done, but a gate asked for by the user
/// failed; 2 nothing done, with the reason on standard error.
pub fn run() -> ExitCode {
    let done = match Cli::parse().command {
        Command::Audit(args) => audit::audit(&args),
        Command::Measure(args) => audit::measure(&args),
        Command::Evaluate(args) => evaluate::evaluate(&args),
        Command::Compare(args) => compare::compare(&args),
        Command::Check(args) => check::check(&args),
        Command::Rules(args) => catalogue::rules(&args),
        Command::Explain(args) => catalogue::explain(&args),
        Command::Demo(args) => demo::demo(&args),
        Command::Selftest(args) => selftest::selftest(&args),
    };
    match done {
        Ok(code) => code,
        Err(error) => {
            anstream::eprintln!("outreach-audit: {error:#}");
            ExitCode::from(2)
        }
    }
}
