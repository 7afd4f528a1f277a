//! From the team's file and the flags to what a run judges by, how it reads, and with how many threads.

use super::args::{JudgingArgs, MeasuringArgs, ReadingArgs};
use anyhow::{Context, Result, bail};
use outreach_audit::audit::Crew;
use outreach_audit::config::{Config, Flags};
use outreach_audit::input::Reading;
use std::sync::atomic::Ordering;

/// The team's file where there is one, then the flags.
pub fn config(args: &JudgingArgs) -> Result<Config> {
    load(args, flags(args))
}

/// The same with what a log's own words mean, and how it is to be measured.
pub fn config_of_log(
    args: &JudgingArgs,
    reading: &ReadingArgs,
    outcomes: &[String],
    measuring: &MeasuringArgs,
) -> Result<Config> {
    let flags = Flags {
        map: reading.map.clone(),
        dates: reading.dates.clone(),
        outcomes: outcomes.to_vec(),
        strata: measuring.strata.clone(),
        plain_likelihood: measuring.plain_likelihood,
        ..flags(args)
    };
    load(args, flags)
}

fn flags(args: &JudgingArgs) -> Flags {
    Flags {
        set: args.set.clone(),
        off: args.off.clone(),
        settling: args.settling,
        as_of: args.as_of.clone(),
        ..Flags::default()
    }
}

fn load(args: &JudgingArgs, flags: Flags) -> Result<Config> {
    Ok(Config::load(args.config.as_deref(), &flags)?)
}

/// How a log is read.
pub fn reading(args: &ReadingArgs, config: &Config) -> Result<Reading> {
    Ok(Reading {
        columns: config.columns.clone(),
        outcomes: config.outcomes.clone(),
        dates: config.dates,
        delimiter: args.delimiter.as_deref().map(delimiter).transpose()?,
        labelled: false,
    })
}

/// The byte that separates cells, as asked.
fn delimiter(name: &str) -> Result<u8> {
    match name.as_bytes() {
        _ if name.eq_ignore_ascii_case("tab") || name == "\\t" => Ok(b'\t'),
        [byte] if byte.is_ascii() && !matches!(byte, b'"' | b'\n' | b'\r') => Ok(*byte),
        _ => bail!("--delimiter {name:?}: one character, or \"tab\""),
    }
}

/// The threads of a run. The first Ctrl-C lets them finish the blocks in hand, so that no half report is left behind; the
/// second one ends the program at once.
pub fn crew(threads: Option<u16>) -> Result<Crew> {
    let crew = Crew::new(threads.map(usize::from))?;
    let stop = crew.stop();
    ctrlc::set_handler(move || {
        if stop.swap(true, Ordering::Relaxed) {
            std::process::exit(130);
        }
    })
    .context("Ctrl-C cannot be listened to")?;
    Ok(crew)
}
