//! `rules` and `explain`.

use super::args::{ExplainArgs, RulesArgs};
use super::{judging, output};
use anyhow::{Result, bail};
use outreach_audit::report::terminal;
use std::process::ExitCode;

pub fn rules(args: &RulesArgs) -> Result<ExitCode> {
    let config = judging::config(&args.judging)?;
    let width = output::width(args.width);
    output::print(&terminal::catalogue::list(
        &config.catalogue,
        width,
        output::coloured(),
    ))
}

pub fn explain(args: &ExplainArgs) -> Result<ExitCode> {
    let config = judging::config(&args.judging)?;
    let rules = &config.catalogue.rules;
    let Some(rule) = rules.iter().find(|rule| rule.name == args.rule) else {
        bail!("{}", output::not_in_force(&args.rule, &config));
    };
    let width = output::width(args.width);
    output::print(&terminal::catalogue::explain(
        rule,
        width,
        output::coloured(),
    ))
}
