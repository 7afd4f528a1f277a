//! `evaluate`

use super::args::{EvaluateArgs, MeasuringArgs};
use super::{judging, output};
use anyhow::{Context, Result};
use outreach_audit::evaluation::Evaluation;
use outreach_audit::input::{Log, Reading};
use outreach_audit::report::folder::Folder;
use outreach_audit::report::json::json;
use outreach_audit::report::terminal::{self, View};
use outreach_audit::report::{evaluation, markdown};
use outreach_audit::run::{self, Comparison};
use outreach_audit::sample::Sample;
use std::path::Path;
use std::process::ExitCode;

pub fn evaluate(args: &EvaluateArgs) -> Result<ExitCode> {
    let config =
        judging::config_of_log(&args.judging, &args.reading, &[], &MeasuringArgs::default())?;
    let sample: Option<Sample> = args
        .sample
        .as_deref()
        .map(|text| text.parse().context("--sample"))
        .transpose()?;
    let reading = Reading {
        labelled: true,
        ..judging::reading(&args.reading, &config)?
    };
    let log = Log::open(&args.logs, &reading)?;
    let name = sample.map(|sample| sample.to_string());
    let compared = Comparison {
        log: &log,
        catalogue: &config.catalogue,
        taken: &|outreach| sample.is_none_or(|sample| sample.takes(outreach)),
        sample: name.as_deref(),
    };
    let (found, rejected) = run::evaluate(&compared, &judging::crew(args.reading.threads)?)?;
    let folder = args.out.as_ref().map(Folder::make).transpose()?;
    if let Some(folder) = &folder {
        evaluation::write(&found, &rejected, folder)?;
    }
    if let Some(page) = &args.markdown {
        write_page(page, &found)?;
    }
    let text = |view: &View<'_>| terminal::evaluation::show(&found, view);
    output::show(&args.showing, folder.as_ref(), || json(&found), text)?;
    Ok(ExitCode::SUCCESS)
}

fn write_page(page: &Path, found: &Evaluation) -> Result<()> {
    let name = page.file_name().context("--markdown names no file")?;
    let parent = page
        .parent()
        .filter(|parent| !parent.as_os_str().is_empty());
    let folder = Folder::make(parent.unwrap_or(Path::new(".")))?;
    Ok(folder.write(&name.to_string_lossy(), markdown::show(found).as_bytes())?)
}
