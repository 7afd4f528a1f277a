//! One run: from the files of a log, or from a matrix, to the reports in a folder.

mod compare;
mod labelled;
mod matrix;
mod notes;
mod refused;
mod rows;
mod words;

pub use compare::{Pairing, compare};
pub use labelled::{Comparison, evaluate};
pub use matrix::measure_matrix;

use crate::audit::{self, Crew, Survey};
use crate::campaign::{Campaign, TemplateId};
use crate::day::Day;
use crate::input::{Log, LogError, Reject};
use crate::measure::{Adjustment, Frame, RuleLabel, TemplateLabel, measure};
use crate::report::folder::{Folder, FolderError, Stream};
use crate::report::{self, findings, rejects};
use crate::rules::Catalogue;
use crate::stats::logistic::Penalty;
use crate::summary::{Options, Summary};
use crate::tally::{Settling, Tally};
use hashbrown::HashMap;
use refused::Refused;
use rows::{Piece, Reports};
use std::io::Write;

/// What a run is to do.
#[derive(Debug)]
pub struct Plan<'a> {
    /// The rules in force.
    pub catalogue: &'a Catalogue,
    /// Rules switched off, for the record.
    pub switched_off: &'a [String],
    /// Days after which an outreach is settled.
    pub settling_days: u64,
    /// The day to look at the log from; the latest date in it where not given.
    pub as_of: Option<Day>,
    /// How the adjusted figures are made.
    pub adjustment: Adjustment,
    /// Whether to write findings.csv.
    pub findings: bool,
    /// Whether to write matrix.csv.
    pub matrix: bool,
    /// Whether to look for words that go with acceptance, and write words.csv.
    pub words: bool,
}

/// What a run is doing, for whoever watches it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stage {
    /// The first reading of a log.
    Surveying,
    /// The second.
    Judging,
}

/// Why a run came to nothing.
#[derive(Debug, thiserror::Error)]
pub enum RunError {
    /// The log cannot be read.
    #[error(transparent)]
    Log(#[from] LogError),
    /// The reports cannot be written.
    #[error(transparent)]
    Folder(#[from] FolderError),
    /// A log has no labels.
    #[error(
        "{name}: no column named after a rule in force; found {found}; name a column after the rule it labels, with 1 for \
         a hit and 0 for a pass (`outreach-audit rules` lists the rules)"
    )]
    NotLabelled {
        /// The file.
        name: String,
        /// The columns that no field of a log has.
        found: String,
    },
    /// A log has no column by which its outreach could be told apart.
    #[error("{logs}: no column for {what}; name it with --map {column}=COLUMN")]
    NothingToTellApartBy {
        /// The logs.
        logs: String,
        /// What the column would hold.
        what: &'static str,
        /// The column.
        column: &'static str,
    },
    /// Nothing in the log has the name that was asked for.
    #[error("no {what} \"{name}\" in {logs}; {found}")]
    NoSuchName {
        /// What was looked for, such as a sourcer.
        what: &'static str,
        /// The name.
        name: String,
        /// The logs.
        logs: String,
        /// The names nearest to it.
        found: String,
    },
    /// Two templates to compare are one.
    #[error(
        "{a} and {b} are one template: their texts are nearly the same; name another of templates.csv"
    )]
    OneTemplate {
        /// The one.
        a: String,
        /// The other.
        b: String,
    },
    /// Two columns label one rule.
    #[error(
        "{name}: two columns hold the labels of {rule}: \"{first}\" and \"{second}\"; rename one"
    )]
    LabelledTwice {
        /// The file.
        name: String,
        /// The rule.
        rule: String,
        /// The one.
        first: String,
        /// The other.
        second: String,
    },
}

/// Audits a log: reads it twice, judges it, measures it, and writes every report into `folder`. `watch` is told what
/// is being done and how many bytes were read.
///
/// # Errors
/// A log that cannot be read to its end, and a folder that cannot be written to.
pub fn audit(
    log: &Log,
    plan: &Plan<'_>,
    crew: &Crew,
    folder: &Folder,
    watch: &dyn Fn(Stage, u64),
) -> Result<Summary, RunError> {
    let mut rejected = folder.stream(rejects::FILE)?;
    put(&mut rejected, &rejects::header())?;
    let mut refused = Refused::default();
    let mut survey = audit::survey(
        log,
        crew,
        &|bytes| watch(Stage::Surveying, bytes),
        |reject| {
            let name = &log.files[reject.file].name;
            refused.add(&reject, name);
            let line = reject_line(&reject, name);
            Ok::<(), RunError>(put(&mut rejected, &line)?)
        },
    )?;
    audit::join(log, &mut survey, crew)?;
    let as_of = plan.as_of.or(survey.campaign.latest());
    let desk = Reports {
        log,
        campaign: &survey.campaign,
        settling: Settling::new(survey.campaign.pending() > 0, as_of, plan.settling_days),
        as_of,
        plan,
    };
    let names = || plan.catalogue.rules.iter().map(|rule| rule.name.as_str());
    let mut findings = begin(folder, plan.findings, findings::FILE, findings::header)?;
    let mut matrix = begin(folder, plan.matrix, report::matrix::FILE, || {
        report::matrix::header(names())
    })?;
    let mut tally = Tally::new(plan.catalogue.rules.len());
    let mut examples = HashMap::new();
    let mut outcomes = words::Outcomes::new();
    let judging = |bytes| watch(Stage::Judging, bytes);
    audit::judge(
        log,
        &survey,
        plan.catalogue,
        crew,
        &desk,
        &judging,
        |piece: Piece| {
            tally.merge(&piece.tally);
            examples.extend(piece.examples);
            words::add(&mut outcomes, &piece.settled);
            if let Some(findings) = &mut findings {
                put(findings, &piece.findings)?;
            }
            if let Some(matrix) = &mut matrix {
                put(matrix, &piece.matrix)?;
            }
            Ok::<(), RunError>(())
        },
    )?;
    let frame = frame(log, &survey, refused, plan);
    let mut summary = measure(
        &tally,
        &frame,
        plan.adjustment,
        options(plan, as_of, &desk.settling),
        &|id| TemplateLabel {
            id: template_name(&survey.campaign, TemplateId(id)),
            example: examples.get(&id).cloned().unwrap_or_default(),
            texts: Some(survey.campaign.texts_of(TemplateId(id))),
        },
    );
    match plan.words {
        true => {
            let words = words::words(log, &survey, crew, &outcomes)?;
            folder.write(report::words::FILE, &report::words::csv(&words))?;
            summary.notes.extend(notes::of_words(&words));
            summary.words = Some(words);
        }
        // What an earlier run left would be taken for this one's.
        false => folder.remove(report::words::FILE)?,
    }
    rejected.finish()?;
    for stream in [findings, matrix].into_iter().flatten() {
        stream.finish()?;
    }
    report::write(&summary, folder)?;
    Ok(summary)
}

fn begin(
    folder: &Folder,
    wanted: bool,
    name: &str,
    header: impl Fn() -> Vec<u8>,
) -> Result<Option<Stream>, FolderError> {
    if !wanted {
        // What an earlier run left would be taken for this one's.
        folder.remove(name)?;
        return Ok(None);
    }
    let mut stream = folder.stream(name)?;
    put(&mut stream, &header())?;
    Ok(Some(stream))
}

fn put(stream: &mut Stream, bytes: &[u8]) -> Result<(), FolderError> {
    let written = stream.write_all(bytes);
    written.map_err(|error| stream.failed(error))
}

fn reject_line(reject: &Reject, file: &str) -> Vec<u8> {
    let mut line = Vec::new();
    rejects::write_row(
        &mut line,
        &rejects::Row {
            file,
            record: reject.record,
            line: reject.line,
            reason: &reject.reason.to_string(),
            raw: &reject.raw,
        },
    );
    line
}

fn template_name(campaign: &Campaign, id: TemplateId) -> String {
    // The letter keeps spreadsheets from reading a number.
    format!("t{:016x}", campaign.template_key(id).0)
}

fn options(plan: &Plan<'_>, as_of: Option<Day>, settling: &Settling) -> Options {
    let changed = plan
        .catalogue
        .rules
        .iter()
        .flat_map(|rule| rule.changed_limits());
    Options {
        settling_days: plan.settling_days,
        as_of: as_of.map(|day| day.to_string()),
        settling_applies: settling.applies,
        limits: changed.collect(),
        switched_off: plan.switched_off.to_vec(),
        strata: plan.adjustment.strata.name().to_owned(),
        plain_likelihood: plan.adjustment.penalty == Penalty::None,
    }
}

fn frame(log: &Log, survey: &Survey, refused: Refused, plan: &Plan<'_>) -> Frame {
    let campaign = &survey.campaign;
    let mut notes = notes::notes(log, survey, plan.catalogue);
    notes.extend(refused.note());
    Frame {
        logs: log.files.iter().map(|file| file.name.clone()).collect(),
        rules: labels(plan.catalogue),
        senders: campaign.senders().to_vec(),
        read: survey.read,
        duplicates: campaign.duplicates(),
        rejected: survey.rejected,
        templates: campaign.templates(),
        notes,
        rejects: refused.figures(),
    }
}

fn labels(catalogue: &Catalogue) -> Vec<RuleLabel> {
    let labels = catalogue.rules.iter().map(|rule| RuleLabel {
        name: rule.name.clone(),
        family: rule.family,
        reason: rule.reason.clone(),
        fix: rule.fix.clone(),
    });
    labels.collect()
}
