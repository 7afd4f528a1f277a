//! From a matrix of verdicts to the same reports.

use super::refused::Refused;
use super::rows::part;
use super::{Plan, RunError, options, put, reject_line};
use crate::day::Moment;
use crate::input::{Matrix, Reject};
use crate::measure::{Frame, RuleLabel, TemplateLabel, measure};
use crate::numbers::Numbers;
use crate::outreach::Outcome;
use crate::report::folder::Folder;
use crate::report::{self, rejects};
use crate::rule::Family;
use crate::rules::Catalogue;
use crate::summary::{Options, Summary};
use crate::tally::{Counted, Settling, Status, Tally};

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
    let mut refused = Refused::default();
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
                part: part(row.outreach_id, || {
                    let texts = [row.sourcer, row.sent_at, row.template];
                    texts.map(|text| text.unwrap_or("").to_owned())
                }),
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
            refused.add(&reject, &matrix.name);
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
        senders: senders.names().to_vec(),
        read: read + unusable,
        duplicates: 0,
        rejected: unusable,
        templates: templates.names().len() as u64,
        notes: refused.note().into_iter().collect(),
        rejects: refused.figures(),
    };
    let summary = measure(
        &tally,
        &frame,
        plan.adjustment,
        Options {
            // The verdicts were made before, by limits that a matrix does not say.
            limits: Vec::new(),
            ..options(plan, as_of, &settling)
        },
        &|id| TemplateLabel {
            id: templates.names()[id as usize].clone(),
            example: String::new(),
            texts: None,
        },
    );
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
