//! Every outreach against every rule, in parallel, order kept. The one home of the thread pool.
//!
//! The log is read twice, in blocks of whole records. [`survey`] reads it once to see what only all messages together
//! show; [`judge`] reads it again and judges each block by itself. Blocks are the same for every number of threads
//! and are handed on in their order, so the threads never show in a result.

mod join;

pub use join::join;

mod readable;

use crate::campaign::{Campaign, Sightings, TemplateId};
use crate::day::Day;
use crate::day::Moment;
use crate::input::{Block, Entry, Log, LogError, LogFile, Reason, Record, Records, Reject};
use crate::note::{Masker, Note};
use crate::outreach::{Field, Outcome, Outreach};
use crate::rule::{Case, Judgement};
use crate::rules::Catalogue;
use rayon::prelude::*;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// How many blocks are in memory at once.
const BATCH: usize = 8;

/// The threads that survey and judge.
#[derive(Debug)]
pub struct Crew {
    pool: rayon::ThreadPool,
    stop: Arc<AtomicBool>,
}

impl Crew {
    /// So many threads; as many as the machine has cores for `None`.
    ///
    /// # Errors
    /// What the system answers when it has no thread left.
    pub fn new(threads: Option<usize>) -> Result<Crew, rayon::ThreadPoolBuildError> {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads.unwrap_or(0));
        Ok(Crew {
            pool: pool.build()?,
            stop: Arc::default(),
        })
    }

    /// What stops the crew when it is set: a run then ends with [`LogError::Interrupted`] after the blocks in hand.
    pub fn stop(&self) -> Arc<AtomicBool> {
        Arc::clone(&self.stop)
    }

    /// What `work` makes of each number below `count`, in their order.
    ///
    /// # Errors
    /// [`LogError::Interrupted`] where the crew was stopped.
    pub fn each<T: Send>(
        &self,
        count: u64,
        work: impl Fn(u64) -> T + Sync,
    ) -> Result<Vec<T>, LogError> {
        let one = |number| self.goes_on().map(|()| work(number));
        self.pool
            .install(|| (0..count).into_par_iter().map(one).collect())
    }

    fn goes_on(&self) -> Result<(), LogError> {
        match self.stop.load(Ordering::Relaxed) {
            true => Err(LogError::Interrupted),
            false => Ok(()),
        }
    }
}

/// What the first reading found.
#[derive(Debug, Default)]
pub struct Survey {
    /// What all messages together show.
    pub campaign: Campaign,
    /// Records read, the unusable ones included.
    pub read: u64,
    /// Records that cannot be used.
    pub rejected: u64,
    /// Records that end before the header does, their missing cells being taken for not recorded.
    pub short: u64,
    /// For each field the cells that hold something else than it can: how many, and the first.
    pub unreadable: Vec<(Field, u64, String)>,
    blocks: Vec<Place>,
}

/// Where a block stands, and the numbers of its first record, line and usable outreach.
#[derive(Clone, Copy, Debug)]
struct Place {
    file: usize,
    offset: u64,
    length: usize,
    unclosed: bool,
    record: u64,
    row: u64,
}

/// What the first reading found in one block; records and lines are counted from the block's start.
#[derive(Default)]
struct Surveyed {
    sightings: Sightings,
    records: u64,
    lines: u64,
    usable: u64,
    short: u64,
    rejects: Vec<Reject>,
    unreadable: Vec<(Field, u64, String)>,
}

/// Reads the log once. `rejected` is shown every unusable record, in order; `read` is told how many bytes were read.
///
/// # Errors
/// A file that cannot be read to its end, and what `rejected` answers.
pub fn survey<E: From<LogError>>(
    log: &Log,
    crew: &Crew,
    read: &dyn Fn(u64),
    mut rejected: impl FnMut(Reject) -> Result<(), E>,
) -> Result<Survey, E> {
    let mut survey = Survey::default();
    // A masker, like a note, remembers what it has read, so both are handed on from block to block.
    let maskers = Mutex::new(Vec::new());
    for (index, file) in log.files.iter().enumerate() {
        let (mut record, mut line) = (1, file.first_line());
        let mut blocks = file.blocks()?;
        loop {
            crew.goes_on()?;
            let batch = next_batch(&mut blocks, file)?;
            if batch.is_empty() {
                break;
            }
            let surveyed: Vec<Surveyed> = crew.pool.install(|| {
                let blocks = batch.par_iter();
                let surveyed =
                    blocks.map(|block| lend(&maskers, |masker| survey_block(file, block, masker)));
                surveyed.collect()
            });
            for (block, found) in batch.iter().zip(surveyed) {
                survey.blocks.push(Place {
                    file: index,
                    offset: block.offset,
                    length: block.bytes.len(),
                    unclosed: block.unclosed,
                    record,
                    row: survey.campaign.len(),
                });
                read(block.bytes.len() as u64);
                survey.add(&found, &file.name, record);
                for reject in found.rejects {
                    rejected(Reject {
                        file: index,
                        record: reject.record + record,
                        line: reject.line + line,
                        ..reject
                    })?;
                }
                record += found.records;
                line += found.lines;
            }
        }
    }
    Ok(survey)
}

fn next_batch<R: std::io::Read>(
    blocks: &mut crate::input::Blocks<R>,
    file: &LogFile,
) -> Result<Vec<Block>, LogError> {
    let mut batch = Vec::with_capacity(BATCH);
    while batch.len() < BATCH {
        let offset = batch.last().map_or(0, |block: &Block| block.offset);
        let next = blocks.next_block();
        match next.map_err(|error| file.block_error(error, offset))? {
            Some(block) => batch.push(block),
            None => break,
        }
    }
    Ok(batch)
}

impl Survey {
    fn add(&mut self, found: &Surveyed, file: &str, first_record: u64) {
        let number = self.blocks.len() as u32 - 1;
        self.campaign.absorb(number, &found.sightings);
        self.read += found.records;
        self.rejected += found.rejects.len() as u64;
        self.short += found.short;
        for (field, count, example) in &found.unreadable {
            let known = self
                .unreadable
                .iter_mut()
                .find(|(other, ..)| other == field);
            if let Some((_, total, _)) = known {
                *total += count;
                continue;
            }
            let (text, record) = example.rsplit_once('\n').unwrap_or((example, "0"));
            let record = record.parse().unwrap_or(0) + first_record;
            let example = format!("\"{text}\" in record {record} of {file}");
            self.unreadable.push((*field, *count, example));
        }
        self.unreadable.sort_by_key(|(field, ..)| *field);
    }
}

fn survey_block(file: &LogFile, block: &Block, masker: &mut Masker) -> Surveyed {
    let mut found = Surveyed::default();
    let mut records = Records::new(&block.bytes, file.delimiter);
    let width = file.columns().width;
    let (mut counted, mut lines) = (0, 0);
    while let Some(record) = records.next_record() {
        match usable(file, block, &record) {
            Ok(entry) => {
                found.usable += 1;
                found.short += u64::from(record.width() < width);
                let template = masker.key(&entry.outreach);
                let pending = entry.outcome == Some(Outcome::Pending);
                let sightings = &mut found.sightings;
                sightings.add(&entry.outreach, template, pending, entry.responded);
                if let Some(template) = template {
                    sightings.sketch(template, record.start, || masker.sketch());
                }
                readable::inspect(&entry.outreach, found.records, &mut found.unreadable);
            }
            Err(reason) => found.rejects.push(Reject {
                file: 0,
                record: found.records,
                line: {
                    lines += line_ends(&block.bytes[counted..record.start]);
                    counted = record.start;
                    lines
                },
                reason,
                raw: String::from_utf8_lossy(record.raw).into_owned(),
            }),
        }
        found.records += 1;
    }
    found.lines = line_ends(&block.bytes);
    found
}

/// The record as outreach, unless its end cannot be told.
fn usable<'r>(file: &'r LogFile, block: &Block, record: &Record<'r>) -> Result<Entry<'r>, Reason> {
    if block.unclosed && record.end == block.bytes.len() {
        return Err(Reason::UnclosedQuote);
    }
    file.entry(record)
}

fn line_ends(bytes: &[u8]) -> u64 {
    memchr::memchr_iter(b'\n', bytes).count() as u64
}

/// One outreach with every rule's verdict on it.
#[derive(Clone, Copy, Debug)]
pub struct Judged<'a> {
    /// What was sent to whom.
    pub outreach: Outreach<'a>,
    /// What became of it; no rule saw it. `None` in a log that is read for its labels, and only there.
    pub outcome: Option<Outcome>,
    /// The day it was answered, where recorded; no rule saw it either.
    pub responded: Option<Day>,
    /// When it was sent.
    pub sent: Option<Moment>,
    /// Its sender's number in the campaign.
    pub sender: Option<u32>,
    /// Its template.
    pub template: Option<TemplateId>,
    /// Which of the run's files it stands in.
    pub file: usize,
    /// Its number in that file, from 1.
    pub record: u64,
    /// Its number among the usable records of the run, from 0.
    pub row: u64,
    /// The judgement of each rule, in the catalogue's order.
    pub judgements: &'a [Judgement],
}

/// What is made of judged outreach: a piece for each block, by any thread, and the pieces in the log's order.
pub trait Desk: Sync {
    /// What one block comes to.
    type Piece: Send;
    /// An empty piece.
    fn piece(&self) -> Self::Piece;
    /// Whether it shows the words that decided.
    fn explains(&self) -> bool {
        true
    }
    /// Adds an outreach to a piece.
    fn take(&self, piece: &mut Self::Piece, judged: &Judged<'_>);
}

/// Reads the log again and judges it. `collect` gets the pieces in order; `read` is told how many bytes were read.
///
/// # Errors
/// A file that cannot be read or has changed since the survey, and what `collect` answers.
pub fn judge<D: Desk, E: From<LogError> + Send>(
    log: &Log,
    survey: &Survey,
    catalogue: &Catalogue,
    crew: &Crew,
    desk: &D,
    read: &dyn Fn(u64),
    mut collect: impl FnMut(D::Piece) -> Result<(), E>,
) -> Result<(), E> {
    let notes = Mutex::new(Vec::new());
    for batch in survey.blocks.chunks(BATCH) {
        crew.goes_on()?;
        let pieces: Vec<Result<D::Piece, LogError>> = crew.pool.install(|| {
            let places = batch.par_iter();
            places
                .map(|place| {
                    let file = &log.files[place.file];
                    let block = file.block(place.offset, place.length, place.unclosed)?;
                    let judging = (&survey.campaign, catalogue);
                    Ok(lend(&notes, |note| {
                        judge_block(file, *place, &block, judging, note, desk)
                    }))
                })
                .collect()
        });
        for (place, piece) in batch.iter().zip(pieces) {
            collect(piece?)?;
            read(place.length as u64);
        }
    }
    Ok(())
}

/// Lends `work` one of those kept, or a new one, and keeps it for the next.
fn lend<T: Default, R>(kept: &Mutex<Vec<T>>, work: impl FnOnce(&mut T) -> R) -> R {
    let shelf = || kept.lock().unwrap_or_else(PoisonError::into_inner);
    let mut lent = shelf().pop().unwrap_or_default();
    let made = work(&mut lent);
    shelf().push(lent);
    made
}

fn judge_block<D: Desk>(
    file: &LogFile,
    place: Place,
    block: &Block,
    (campaign, catalogue): (&Campaign, &Catalogue),
    note: &mut Note,
    desk: &D,
) -> D::Piece {
    let mut piece = desk.piece();
    note.explain(desk.explains());
    let mut judgements = Vec::with_capacity(catalogue.rules.len());
    let mut records = Records::new(&block.bytes, file.delimiter);
    let (mut record_number, mut row) = (place.record, place.row);
    while let Some(record) = records.next_record() {
        let number = record_number;
        record_number += 1;
        let Ok(entry) = usable(file, block, &record) else {
            continue;
        };
        let this = row;
        row += 1;
        if campaign.is_duplicate(this) {
            continue;
        }
        let sent = entry.outreach.sent();
        let sender = campaign.sender_id(&entry.outreach);
        let template = campaign.template(this);
        // Without rules nobody looks into the note.
        if !catalogue.rules.is_empty() {
            note.read(&entry.outreach);
        }
        let case = Case {
            outreach: entry.outreach,
            note,
            sent: campaign.sent_by_sender(sender, template, sent.map(|moment| moment.local)),
        };
        judgements.clear();
        judgements.extend(catalogue.rules.iter().map(|rule| rule.judge(&case)));
        let judged = Judged {
            outreach: entry.outreach,
            outcome: entry.outcome,
            responded: entry.responded,
            sent,
            sender,
            template,
            file: place.file,
            record: number,
            row: this,
            judgements: &judgements,
        };
        desk.take(&mut piece, &judged);
    }
    piece
}
