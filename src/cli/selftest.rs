//! `selftest`

use super::args::SelftestArgs;
use super::{judging, output};
use anyhow::{Result, bail};
use outreach_audit::report::json::json;
use outreach_audit::report::terminal::{self, View};
use outreach_audit::selftest::{self, FEWEST_ROUNDS};
use std::process::ExitCode;

pub fn selftest(args: &SelftestArgs) -> Result<ExitCode> {
    let rounds = args.rounds;
    if rounds < FEWEST_ROUNDS {
        bail!("--rounds {rounds}: so few show nothing; give at least {FEWEST_ROUNDS}");
    }
    let found = selftest::selftest(rounds, args.seed, &judging::crew(args.threads)?)?;
    let text = |view: &View<'_>| terminal::selftest::show(&found, view);
    output::show(&args.showing, None, || json(&found), text)?;
    Ok(ExitCode::from(u8::from(found.failed > 0)))
}
