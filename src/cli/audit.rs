//! `audit` and `measure`.

use super::args::{AuditArgs, MeasureArgs};
use super::judging;
use super::output;
use super::progress::Progress;
use anyhow::{Result, bail};
use outreach_audit::config::Config;
use outreach_audit::input::{Log, Matrix, Reading};
use outreach_audit::report::folder::Folder;
use outreach_audit::run::{self, Plan, Stage};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

pub fn audit(args: &AuditArgs) -> Result<ExitCode> {
    let config = judging::config_of_log(&args.judging, &args.map, &args.outcomes, &args.measuring)?;
    let gates = output::gates(&args.output, &config)?;
    let reading = Reading {
        columns: config.columns.clone(),
        outcomes: config.outcomes.clone(),
        delimiter: args.delimiter.as_deref().map(delimiter).transpose()?,
        labelled: false,
    };
    let log = Log::open(&args.logs, &reading)?;
    let folder = Folder::make(output::folder(&args.output, &args.logs))?;
    let progress = Progress::new(log.bytes(), args.output.quiet);
    let watch = |stage: Stage, bytes: u64| {
        progress.stage(match stage {
            Stage::Surveying => "surveying",
            Stage::Judging => "judging",
        });
        progress.read(bytes);
    };
    let crew = judging::crew(args.threads)?;
    let plan = Plan {
        words: args.words,
        ..plan(&config, !args.no_findings, args.matrix)
    };
    let summary = run::audit(&log, &plan, &crew, &folder, &watch)?;
    drop(progress);
    output::show(&summary, &folder, &args.output)?;
    Ok(gates.check(&summary))
}

pub fn measure(args: &MeasureArgs) -> Result<ExitCode> {
    let config = judging::config_of_log(&args.judging, &[], &[], &args.measuring)?;
    let matrix = Matrix::open(&args.matrix)?;
    let gates = output::gates(&args.output, &config)?;
    let folder = Folder::make(output::folder(&args.output, &[matrix_name(&args.matrix)]))?;
    let summary = run::measure_matrix(&matrix, &plan(&config, false, false), &folder)?;
    output::show(&summary, &folder, &args.output)?;
    Ok(gates.check(&summary))
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

/// The byte that separates cells, as asked.
pub fn delimiter(name: &str) -> Result<u8> {
    match name.as_bytes() {
        _ if name.eq_ignore_ascii_case("tab") || name == "\\t" => Ok(b'\t'),
        [byte] if byte.is_ascii() && !matches!(byte, b'"' | b'\n' | b'\r') => Ok(*byte),
        _ => bail!("--delimiter {name:?}: one character, or \"tab\""),
    }
}
