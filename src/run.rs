//! One run: from the files of a log, or from a matrix, to the reports in a folder.

use crate::audit::{self, Crew, Desk, Judged, Survey};
use crate::campaign::{Campaign, TemplateId};
use crate::day::{Day, Moment};
use crate::input::{Log, LogError, Matrix, Reject};
use crate::measure::{Frame, RuleLabel, TemplateLabel, measure};
use crate::note::Masker;
use crate::outreach::{Field, Outcome};
use crate::report::folder::{Folder, FolderError, Stream};
use crate::report::{self, findings, matrix, rejects};
use crate::rule::{Family, Judgement, Verdict};
use crate::rules::Catalogue;
use crate::summary::{Options, Summary};
use crate::tally::{Counted, Settling, Status, Tally};
use hashbrown::HashMap;
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
    /// Whether to write findings.csv.
    pub findings: bool,
    /// Whether to write matrix.csv.
    pub matrix: bool,
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
    let survey = audit::survey(
        log,
        crew,
        &|bytes| watch(Stage::Surveying, bytes),
        |reject| {
            let line = reject_line(&reject, &log.files[reject.file].name);
            Ok::<(), RunError>(put(&mut rejected, &line)?)
        },
    )?;
    let as_of = plan.as_of.or(survey.campaign.latest());
    let desk = Reports {
        log,
        campaign: &survey.campaign,
        settling: Settling::new(survey.campaign.pending() > 0, as_of, plan.settling_days),
        plan,
    };
    let names = || plan.catalogue.rules.iter().map(|rule| rule.name.as_str());
    let mut findings = begin(folder, plan.findings, findings::FILE, findings::header)?;
    let mut matrix = begin(
        folder,
        plan.matrix,
        matrix::FILE,
        || matrix::header(names()),
    )?;
    let mut tally = Tally::new(plan.catalogue.rules.len());
    let mut examples = HashMap::new();
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
            if let Some(findings) = &mut findings {
                put(findings, &piece.findings)?;
            }
            if let Some(matrix) = &mut matrix {
                put(matrix, &piece.matrix)?;
            }
            Ok::<(), RunError>(())
        },
    )?;
    let frame = frame(log, &survey, plan);
    let summary = measure(
        &tally,
        &frame,
        options(plan, as_of, &desk.settling),
        &|id| TemplateLabel {
            id: template_name(&survey.campaign, TemplateId(id)),
            example: examples.get(&id).cloned().unwrap_or_default(),
        },
    );
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
    }
}

fn frame(log: &Log, survey: &Survey, plan: &Plan<'_>) -> Frame {
    let campaign = &survey.campaign;
    let labels = plan.catalogue.rules.iter().map(|rule| RuleLabel {
        name: rule.name.clone(),
        family: rule.family,
        reason: rule.reason.clone(),
        fix: rule.fix.clone(),
    });
    Frame {
        logs: log.files.iter().map(|file| file.name.clone()).collect(),
        rules: labels.collect(),
        senders: campaign.senders().to_vec(),
        read: survey.read,
        duplicates: campaign.duplicates(),
        rejected: survey.rejected,
        templates: campaign.templates(),
        notes: notes(log, survey, plan),
    }
}

/// What the reader of a report must know about how the log was read.
fn notes(log: &Log, survey: &Survey, plan: &Plan<'_>) -> Vec<String> {
    let mut notes = Vec::new();
    for file in &log.files {
        let columns = file.columns();
        let used: Vec<&str> = plan
            .catalogue
            .rules
            .iter()
            .flat_map(|rule| rule.columns())
            .collect();
        let others = columns
            .layout
            .others()
            .iter()
            .map(|(name, _)| name.as_str());
        let left: Vec<&str> = others.filter(|name| !used.contains(name)).collect();
        if !left.is_empty() {
            let left = left.join(", ");
            notes.push(format!(
                "{}: columns not recognised and left alone: {left}",
                file.name
            ));
        }
        if file.delimiter != b',' {
            let delimiter = char::from(file.delimiter);
            notes.push(format!(
                "{}: cells are separated by {delimiter:?}",
                file.name
            ));
        }
        for rule in &plan.catalogue.rules {
            for column in rule
                .columns()
                .into_iter()
                .filter(|column| !columns.has(column))
            {
                let (rule, file) = (&rule.name, &file.name);
                notes.push(format!(
                    "{file}: no column {column:?}, so {rule} cannot be judged"
                ));
            }
        }
    }
    if survey.short > 0 {
        let short = survey.short;
        notes.push(format!(
            "records shorter than the header: {short}; the missing cells count as not recorded"
        ));
    }
    for (field, count, example) in &survey.unreadable {
        let (name, meaning) = (field.name(), field.meaning());
        notes.push(format!(
            "{name} ({meaning}): cells that cannot be read: {count}, the first {example}; they count as not recorded"
        ));
    }
    let superseded = survey.campaign.superseded();
    if superseded > 0 {
        notes.push(format!(
            "duplicates that waited for an answer which another record gives: {superseded}"
        ));
    }
    if !log
        .files
        .iter()
        .any(|file| file.columns().layout.index(Field::Sourcer).is_some())
    {
        notes.push(
            "the log has no column for the sender (sourcer): it is taken for one sender's"
                .to_owned(),
        );
    }
    notes
}

/// What one block comes to.
struct Piece {
    tally: Tally,
    findings: Vec<u8>,
    matrix: Vec<u8>,
    examples: Vec<(u32, String)>,
    masker: Masker,
    verdicts: Vec<Verdict>,
}

/// Counts judged outreach, and writes the reports that have a row for each.
struct Reports<'a> {
    log: &'a Log,
    campaign: &'a Campaign,
    settling: Settling,
    plan: &'a Plan<'a>,
}

impl Desk for Reports<'_> {
    type Piece = Piece;

    fn piece(&self) -> Piece {
        Piece {
            tally: Tally::new(self.plan.catalogue.rules.len()),
            findings: Vec::new(),
            matrix: Vec::new(),
            examples: Vec::new(),
            masker: Masker::default(),
            verdicts: Vec::new(),
        }
    }

    fn take(&self, piece: &mut Piece, judged: &Judged<'_>) {
        let status = self
            .settling
            .status(judged.outcome, judged.sent.map(|sent| sent.local));
        let repeated = judged.template.filter(|id| self.campaign.is_repeated(*id));
        piece.verdicts.clear();
        piece
            .verdicts
            .extend(judged.judgements.iter().map(Judgement::verdict));
        piece.tally.add(Counted {
            sender: judged.sender,
            day: judged.sent.map(|sent| sent.local),
            month: judged.sent.map(|sent| sent.utc.month()),
            outcome: judged.outcome,
            status,
            template: repeated.map(|id| id.0),
            verdicts: piece.verdicts.iter().copied(),
        });
        if let Some(id) = repeated.filter(|id| self.campaign.stands_for(*id, judged.row)) {
            let example = piece.masker.masked(&judged.outreach);
            piece.examples.push((id.0, example));
        }
        if self.plan.findings {
            self.write_findings(piece, judged);
        }
        if self.plan.matrix {
            self.write_matrix(piece, judged, status);
        }
    }
}

impl Reports<'_> {
    fn write_findings(&self, piece: &mut Piece, judged: &Judged<'_>) {
        let hits = judged.judgements.iter().zip(&self.plan.catalogue.rules);
        for (judgement, rule) in hits {
            let Judgement::Hit(evidence) = judgement else {
                continue;
            };
            let row = findings::Row {
                outreach_id: &self.identity(judged),
                file: &self.log.files[judged.file].name,
                record: judged.record,
                sourcer: text(judged, Field::Sourcer),
                campaign: text(judged, Field::Campaign),
                sent_at: text(judged, Field::SentAt),
                outcome: judged.outcome,
                rule: &rule.name,
                evidence: &evidence.describe(&judged.outreach),
            };
            findings::write_row(&mut piece.findings, &row);
        }
    }

    fn write_matrix(&self, piece: &mut Piece, judged: &Judged<'_>, status: Status) {
        let template = judged.template.map(|id| template_name(self.campaign, id));
        let row = matrix::Row {
            outreach_id: &self.identity(judged),
            file: &self.log.files[judged.file].name,
            record: judged.record,
            sourcer: text(judged, Field::Sourcer),
            campaign: text(judged, Field::Campaign),
            sent_at: text(judged, Field::SentAt),
            outcome: judged.outcome,
            settled: status != Status::Unsettled,
            template_id: template.as_deref().unwrap_or(""),
            verdicts: &piece.verdicts,
        };
        matrix::write_row(&mut piece.matrix, &row);
    }

    /// The outreach's id; file name and record number where the log has none.
    fn identity(&self, judged: &Judged<'_>) -> String {
        match judged.outreach.text(Field::OutreachId) {
            Some(id) => id.to_owned(),
            None => format!("{}:{}", self.log.files[judged.file].name, judged.record),
        }
    }
}

fn text<'a>(judged: &Judged<'a>, field: Field) -> &'a str {
    judged.outreach.text(field).unwrap_or("")
}

/// Measures a matrix: the same reports from verdicts alone. Templates have no examples.
///
/// # Errors
/// A matrix that cannot be read, and a folder that cannot be written to.
pub fn measure_matrix(
    matrix: &Matrix,
    plan: &Plan<'_>,
    folder: &Folder,
) -> Result<Summary, RunError> {
    let (mut pending, mut latest) = (false, None);
    matrix.read(
        |row| {
            pending |= row.outcome == Outcome::Pending;
            latest = latest.max(row.sent.map(|sent| sent.local));
        },
        |_| (),
    )?;
    let as_of = plan.as_of.or(latest);
    let settling = Settling::new(pending, as_of, plan.settling_days);
    let mut rejected = folder.stream(rejects::FILE)?;
    put(&mut rejected, &rejects::header())?;
    let mut lines = Vec::new();
    let mut tally = Tally::new(matrix.rules.len());
    let (mut senders, mut templates) = (Numbers::default(), Numbers::default());
    let (mut read, mut unusable) = (0, 0);
    matrix.read(
        |row| {
            read += 1;
            let day = row.sent.map(|sent| sent.local);
            let status = match (row.settled, row.outcome) {
                (None, _) => settling.status(row.outcome, day),
                (Some(false), _) => Status::Unsettled,
                (Some(true), Outcome::Accepted) => Status::Accepted,
                (Some(true), _) => Status::Failed,
            };
            let nobody = if matrix.names_senders() {
                None
            } else {
                Some("")
            };
            tally.add(Counted {
                sender: row.sourcer.or(nobody).map(|name| senders.of(name)),
                day,
                month: row.sent.map(|sent: Moment| sent.utc.month()),
                outcome: row.outcome,
                status,
                template: row.template.map(|id| templates.of(id)),
                verdicts: row.verdicts.iter().copied(),
            });
        },
        |(record, line, reason, raw)| {
            unusable += 1;
            let reject = Reject {
                file: 0,
                record,
                line,
                reason,
                raw,
            };
            lines.extend(reject_line(&reject, &matrix.name));
        },
    )?;
    put(&mut rejected, &lines)?;
    let frame = Frame {
        logs: vec![matrix.name.clone()],
        rules: matrix
            .rules
            .iter()
            .map(|name| label(name, plan.catalogue))
            .collect(),
        senders: senders.names,
        read: read + unusable,
        duplicates: 0,
        rejected: unusable,
        templates: templates.names.len() as u64,
        notes: Vec::new(),
    };
    let summary = measure(&tally, &frame, options(plan, as_of, &settling), &|id| {
        TemplateLabel {
            id: templates.names[id as usize].clone(),
            example: String::new(),
        }
    });
    rejected.finish()?;
    report::write(&summary, folder)?;
    Ok(summary)
}

/// What is known about a rule of a matrix: all where the catalogue has it, else its name.
fn label(name: &str, catalogue: &Catalogue) -> RuleLabel {
    let known = catalogue.rules.iter().find(|rule| rule.name == name);
    RuleLabel {
        name: name.to_owned(),
        family: known.map_or(Family::Team, |rule| rule.family),
        reason: known.map(|rule| rule.reason.clone()).unwrap_or_default(),
        fix: known.map(|rule| rule.fix.clone()).unwrap_or_default(),
    }
}

/// Names numbered in the order they come.
#[derive(Default)]
struct Numbers {
    names: Vec<String>,
    numbers: HashMap<String, u32>,
}

impl Numbers {
    fn of(&mut self, name: &str) -> u32 {
        if let Some(number) = self.numbers.get(name) {
            return *number;
        }
        let number = self.names.len() as u32;
        self.names.push(name.to_owned());
        self.numbers.insert(name.to_owned(), number);
        number
    }
}
