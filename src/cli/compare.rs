//! `compare`

use super::args::{CompareArgs, MeasuringArgs};
use super::progress::Progress;
use super::{judging, output};
use anyhow::{Result, bail};
use outreach_audit::comparison::{By, Comparison};
use outreach_audit::input::{Log, PastRun};
use outreach_audit::measure::compare::of_summaries;
use outreach_audit::report::comparison;
use outreach_audit::report::folder::Folder;
use outreach_audit::report::json::json;
use outreach_audit::report::terminal::{self, View};
use outreach_audit::run::{self, Pairing};
use std::process::ExitCode;

pub fn compare(args: &CompareArgs) -> Result<ExitCode> {
    let found = match asked(args)? {
        Some((by, names)) => within(args, by, names)?,
        None => runs(args)?,
    };
    let folder = args.out.as_ref().map(Folder::make).transpose()?;
    if let Some(folder) = &folder {
        comparison::write(&found, folder)?;
    }
    let text = |view: &View<'_>| terminal::compare::show(&found, view);
    output::show(&args.showing, folder.as_ref(), || json(&found), text)?;
    Ok(ExitCode::SUCCESS)
}

/// What is to be compared within a log; `None` where nothing is, so that two runs are.
fn asked(args: &CompareArgs) -> Result<Option<(By, [&str; 2])>> {
    let options = [
        (By::Sourcer, &args.sourcer),
        (By::Campaign, &args.campaign),
        (By::Template, &args.template),
        (By::Week, &args.week),
        (By::Month, &args.month),
    ];
    let mut given = options.into_iter().filter(|(_, names)| !names.is_empty());
    let Some((by, names)) = given.next() else {
        return Ok(None);
    };
    let word = by.word();
    if let Some((other, _)) = given.next() {
        let other = other.word();
        bail!("--{word} and --{other}: two of one kind are compared; give either twice, not both");
    }
    let [a, b] = names.as_slice() else {
        let times = match names.len() {
            1 => "once".to_owned(),
            many => format!("{many} times"),
        };
        bail!("--{word} is given {times}; two are compared: give it twice");
    };
    let (a, b) = (a.trim(), b.trim());
    if a == b {
        bail!("--{word} \"{a}\" is given twice; name two different ones");
    }
    Ok(Some((by, [a, b])))
}

fn within(args: &CompareArgs, by: By, names: [&str; 2]) -> Result<Comparison> {
    let config = judging::config_of_log(
        &args.judging,
        &args.reading,
        &args.outcomes.meanings,
        &MeasuringArgs::default(),
    )?;
    let log = Log::open(&args.inputs, &judging::reading(&args.reading, &config)?)?;
    let progress = Progress::new(log.bytes(), args.showing.quiet);
    let watch = |stage, bytes| progress.watch(stage, bytes);
    let pairing = Pairing {
        log: &log,
        catalogue: &config.catalogue,
        settling_days: config.settling_days,
        as_of: config.as_of,
        by,
        names,
    };
    Ok(run::compare(
        &pairing,
        &judging::crew(args.reading.threads)?,
        &watch,
    )?)
}

fn runs(args: &CompareArgs) -> Result<Comparison> {
    let [a, b] = args.inputs.as_slice() else {
        bail!(
            "two summaries are compared (compare A/summary.json B/summary.json), or two parts of a log, named by giving one of \
             --sourcer, --campaign, --template, --week, --month twice"
        );
    };
    let is_log = |path: &std::path::Path| {
        let end = path.extension();
        end.is_some_and(|end| end.eq_ignore_ascii_case("csv") || end.eq_ignore_ascii_case("tsv"))
    };
    if is_log(a) || is_log(b) {
        bail!(
            "{}, {}: of two logs, say what to compare by giving one of --sourcer, --campaign, --template, --week, --month \
             twice; or audit each and compare their summary.json",
            a.display(),
            b.display()
        );
    }
    Ok(of_summaries([&PastRun::open(a)?, &PastRun::open(b)?]))
}
