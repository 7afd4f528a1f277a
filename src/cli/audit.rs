//! `audit` and `measure`.

use super::args::{AuditArgs, MeasureArgs, OutputArgs, ReadingArgs};
use super::judging;
use super::output;
use super::progress::Progress;
use anyhow::{Result, bail};
use outreach_audit::config::Config;
use outreach_audit::input::{Log, Matrix};
use outreach_audit::report::folder::Folder;
use outreach_audit::report::json::json;
use outreach_audit::report::terminal::{self, View};
use outreach_audit::run::{self, Plan};
use outreach_audit::summary::Summary;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

pub fn audit(args: &AuditArgs) -> Result<ExitCode> {
    let config = judging::config_of_log(
        &args.judging,
        &args.reading,
        &args.outcomes.meanings,
        &args.measuring,
    )?;
    let gates = output::gates(&args.output, &config)?;
    let log = Log::open(&args.logs, &judging::reading(&args.reading, &config)?)?;
    let folder = Folder::make(output::folder(&args.output, &args.logs))?;
    let progress = Progress::new(log.bytes(), args.output.showing.quiet);
    let watch = |stage, bytes| progress.watch(stage, bytes);
    let crew = judging::crew(args.reading.threads)?;
    let plan = Plan {
        words: args.words,
        ..plan(&config, !args.no_findings, args.matrix)
    };
    let summary = run::audit(&log, &plan, &crew, &folder, &watch)?;
    drop(progress);
    show(&summary, &folder, &args.output)?;
    nothing_usable(&summary)?;
    Ok(gates.check(&summary))
}

pub fn measure(args: &MeasureArgs) -> Result<ExitCode> {
    if let Some(flag) = args.judging.set.first() {
        bail!("--set {flag}: a matrix holds verdicts already; set thresholds for `audit --matrix`");
    }
    let config =
        judging::config_of_log(&args.judging, &ReadingArgs::default(), &[], &args.measuring)?;
    let matrix = Matrix::open(&args.matrix)?;
    let gates = output::gates(&args.output, &config)?;
    let folder = Folder::make(output::folder(&args.output, &[matrix_name(&args.matrix)]))?;
    let summary = run::measure_matrix(&matrix, &plan(&config, false, false), &folder)?;
    show(&summary, &folder, &args.output)?;
    nothing_usable(&summary)?;
    Ok(gates.check(&summary))
}

/// That records were read and none could be used, so that nothing was done.
fn nothing_usable(summary: &Summary) -> Result<()> {
    let totals = &summary.totals;
    if totals.read == 0 || totals.rejected < totals.read {
        return Ok(());
    }
    let first = summary.rejects.first().map(|reject| &reject.reason);
    bail!(
        "none of the {} records of {} can be used, mostly for this reason: {}",
        totals.read,
        summary.logs.join(", "),
        first.map_or("", String::as_str)
    );
}

fn show(summary: &Summary, folder: &Folder, args: &OutputArgs) -> Result<()> {
    let review = |view: &View<'_>| terminal::review(summary, view);
    output::show(&args.showing, Some(folder), || json(summary), review)
}

/// A matrix mostly stands in the folder of its own reports, and must not be measured over them.
fn matrix_name(path: &Path) -> PathBuf {
    let folder = path.parent().and_then(Path::file_name);
    let stem = path
        .file_stem()
        .unwrap_or(path.as_os_str())
        .to_string_lossy();
    match folder {
        Some(folder) => PathBuf::from(format!("{}-{stem}", folder.to_string_lossy())),
        None => PathBuf::from(stem.into_owned()),
    }
}

fn plan(config: &Config, findings: bool, matrix: bool) -> Plan<'_> {
    Plan {
        catalogue: &config.catalogue,
        switched_off: &config.switched_off,
        settling_days: config.settling_days,
        as_of: config.as_of,
        adjustment: config.adjustment,
        findings,
        matrix,
        words: false,
    }
}
