//! `rules` and `explain`.

use super::args::{ExplainArgs, RulesArgs};
use super::{judging, output};
use anyhow::{Result, bail};
use outreach_audit::config;
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
        let nearest = config::nearest(&args.rule, rules.iter().map(|rule| rule.name.as_str()));
        let nearest = nearest
            .map(|name| format!("; did you mean {name}?"))
            .unwrap_or_default();
        bail!(
            "no rule \"{}\" is in force{nearest} `outreach-audit rules` lists them",
            args.rule
        );
    };
    let width = output::width(args.width);
    output::print(&terminal::catalogue::explain(
        rule,
        width,
        output::coloured(),
    ))
}
