//! From a log labelled by hand to how well each rule agrees with the labels.

use super::{RunError, notes, reject_line, rows};
use crate::audit::{self, Crew, Desk, Judged, Survey};
use crate::evaluation::{Disagreement, Evaluation, EvaluationTotals, LabelCounts};
use crate::input::{Log, same_name};
use crate::outreach::{Outreach, yes_or_no};
use crate::report::rejects;
use crate::rule::Verdict;
use crate::rules::Catalogue;

/// What is to be compared.
#[derive(Clone, Copy)]
pub struct Comparison<'a> {
    /// The labelled files, opened as a labelled log.
    pub log: &'a Log,
    /// The rules in force.
    pub catalogue: &'a Catalogue,
    /// Which outreach is looked at. What only all messages together show is seen on all of them nonetheless.
    pub taken: &'a (dyn Fn(&Outreach<'_>) -> bool + Sync),
    /// What to call the part that `taken` takes.
    pub sample: Option<&'a str>,
}

/// Compares every rule that has a column of labels with them; the records that cannot be used come as `rejects.csv`.
///
/// # Errors
/// A log that cannot be read to its end, that has no column named after a rule in force, or two for one.
pub fn evaluate(compared: &Comparison<'_>, crew: &Crew) -> Result<(Evaluation, Vec<u8>), RunError> {
    let log = compared.log;
    let labels = Labels::find(compared)?;
    let mut rejected = rejects::header();
    let survey = audit::survey(log, crew, &|_| (), |reject| {
        rejected.extend(reject_line(&reject, &log.files[reject.file].name));
        Ok::<(), RunError>(())
    })?;
    let desk = LabelDesk {
        compared,
        labels: &labels,
    };
    let mut all = desk.piece();
    audit::judge(
        log,
        &survey,
        compared.catalogue,
        crew,
        &desk,
        &|_| (),
        |piece| {
            all.absorb(piece);
            Ok::<(), RunError>(())
        },
    )?;
    Ok((finished(compared, &survey, &labels, all), rejected))
}

/// A column of labels: the rule's place in the catalogue, the column's in the log, and its name there.
struct Label {
    rule: usize,
    column: usize,
    name: String,
}

/// The columns of labels of each file, in the catalogue's order.
struct Labels(Vec<Vec<Label>>);

impl Labels {
    fn find(compared: &Comparison<'_>) -> Result<Labels, RunError> {
        let files = compared.log.files.iter().map(|file| {
            let others = file.columns().layout.others();
            let mut found = Vec::new();
            for (rule, active) in compared.catalogue.rules.iter().enumerate() {
                let mut named = others
                    .iter()
                    .filter(|(name, _)| same_name(name, &active.name));
                let Some((name, column)) = named.next() else {
                    continue;
                };
                if let Some((second, _)) = named.next() {
                    return Err(RunError::LabelledTwice {
                        name: file.name.clone(),
                        rule: active.name.clone(),
                        first: name.clone(),
                        second: second.clone(),
                    });
                }
                found.push(Label {
                    rule,
                    column: *column,
                    name: name.clone(),
                });
            }
            if found.is_empty() {
                let names: Vec<String> =
                    others.iter().map(|(name, _)| format!("{name:?}")).collect();
                return Err(RunError::NotLabelled {
                    name: file.name.clone(),
                    found: match names.is_empty() {
                        true => "no other column than those of a log".to_owned(),
                        false => names.join(", "),
                    },
                });
            }
            Ok(found)
        });
        Ok(Labels(files.collect::<Result<_, _>>()?))
    }

    fn names(&self) -> Vec<&str> {
        let labels = self.0.iter().flatten();
        labels.map(|label| label.name.as_str()).collect()
    }
}

/// Counts judged outreach by label and verdict.
struct LabelDesk<'a> {
    compared: &'a Comparison<'a>,
    labels: &'a Labels,
}

/// What one block comes to.
struct Compared {
    /// For each rule of the catalogue.
    counts: Vec<LabelCounts>,
    /// With the rule's place in the catalogue.
    differ: Vec<(usize, Disagreement)>,
    taken: u64,
    left_aside: u64,
    /// Labels that are neither yes nor no: how many, and the first.
    unreadable: Option<(u64, String)>,
}

impl Compared {
    fn absorb(&mut self, next: Compared) {
        let counts = self.counts.iter_mut().zip(&next.counts);
        counts.for_each(|(mine, others)| mine.merge(others));
        self.differ.extend(next.differ);
        self.taken += next.taken;
        self.left_aside += next.left_aside;
        self.unreadable = match (self.unreadable.take(), next.unreadable) {
            (Some((some, first)), Some((more, _))) => Some((some + more, first)),
            (some, more) => some.or(more),
        };
    }
}

impl Desk for LabelDesk<'_> {
    type Piece = Compared;

    fn piece(&self) -> Compared {
        Compared {
            counts: vec![LabelCounts::default(); self.compared.catalogue.rules.len()],
            differ: Vec::new(),
            taken: 0,
            left_aside: 0,
            unreadable: None,
        }
    }

    fn take(&self, piece: &mut Compared, judged: &Judged<'_>) {
        if !(self.compared.taken)(&judged.outreach) {
            piece.left_aside += 1;
            return;
        }
        piece.taken += 1;
        for label in &self.labels.0[judged.file] {
            let Some(cell) = judged.outreach.other(label.column) else {
                continue;
            };
            match yes_or_no(cell) {
                Some(yes) => self.compare(piece, judged, label.rule, yes),
                None => piece.unreadable(
                    cell,
                    &label.name,
                    &rows::identity(self.compared.log, judged),
                ),
            }
        }
    }
}

impl LabelDesk<'_> {
    fn compare(&self, piece: &mut Compared, judged: &Judged<'_>, rule: usize, label: bool) {
        let judgement = &judged.judgements[rule];
        let verdict = judgement.verdict();
        piece.counts[rule].add(label, verdict);
        if label == (verdict == Verdict::Hit) {
            return;
        }
        let differs = Disagreement {
            rule: self.compared.catalogue.rules[rule].name.clone(),
            outreach_id: rows::identity(self.compared.log, judged).into_owned(),
            file: self.compared.log.files[judged.file].name.clone(),
            record: judged.record,
            label: if label { Verdict::Hit } else { Verdict::Pass }.word(),
            verdict: verdict.word(),
            evidence: judgement.describe(&judged.outreach),
        };
        piece.differ.push((rule, differs));
    }
}

impl Compared {
    fn unreadable(&mut self, cell: &str, column: &str, outreach: &str) {
        match &mut self.unreadable {
            Some((count, _)) => *count += 1,
            none => {
                let cell: String = cell.chars().take(40).collect();
                *none = Some((1, format!("\"{cell}\" in {column} of {outreach}")));
            }
        }
    }
}

fn finished(
    compared: &Comparison<'_>,
    survey: &Survey,
    labels: &Labels,
    mut all: Compared,
) -> Evaluation {
    let (log, catalogue) = (compared.log, compared.catalogue);
    let mut notes = notes::reading(log, survey, catalogue, &labels.names());
    if let Some((count, first)) = &all.unreadable {
        notes.push(format!(
            "labels that are neither 1 nor 0: {count}, the first {first}; they count as no label"
        ));
    }
    // Stable: within a rule the log's order stays.
    all.differ.sort_by_key(|(rule, _)| *rule);
    let labelled = |rule: &usize| labels.0.iter().flatten().any(|label| label.rule == *rule);
    let rules = (0..catalogue.rules.len()).filter(labelled).map(|rule| {
        let active = &catalogue.rules[rule];
        all.counts[rule].figures(&active.name, active.family)
    });
    Evaluation {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        logs: log.files.iter().map(|file| file.name.clone()).collect(),
        sample: compared.sample.map(str::to_owned),
        limits: catalogue
            .rules
            .iter()
            .flat_map(|rule| rule.changed_limits())
            .collect(),
        totals: EvaluationTotals {
            read: survey.read,
            taken: all.taken,
            left_aside: all.left_aside,
            duplicates: survey.campaign.duplicates(),
            rejected: survey.rejected,
        },
        rules: rules.collect(),
        disagreements: all.differ.into_iter().map(|(_, differs)| differs).collect(),
        notes,
    }
}
