//! What is made of each judged outreach: its place in the tally, and its lines in the reports that have one for each.

use super::{Plan, template_name};
use crate::audit::{Desk, Judged};
use crate::campaign::{Campaign, TemplateId};
use crate::day::Day;
use crate::input::Log;
use crate::note::Masker;
use crate::outreach::{Field, Outcome};
use crate::report::{findings, matrix};
use crate::rule::{Judgement, Verdict};
use crate::sample::part_of;
use crate::tally::{Counted, PARTS, Settling, Status, Tally};
use std::borrow::Cow;

/// What one block comes to.
pub struct Piece {
    pub tally: Tally,
    pub findings: Vec<u8>,
    pub matrix: Vec<u8>,
    pub examples: Vec<(u32, String)>,
    /// Of settled outreach the template and whether it was accepted, where words are looked for.
    pub settled: Vec<(u32, bool)>,
    masker: Masker,
    verdicts: Vec<Verdict>,
}

/// Counts judged outreach, and writes the reports that have a row for each.
pub struct Reports<'a> {
    pub log: &'a Log,
    pub campaign: &'a Campaign,
    pub settling: Settling,
    pub as_of: Option<Day>,
    pub plan: &'a Plan<'a>,
}

impl Desk for Reports<'_> {
    type Piece = Piece;

    fn piece(&self) -> Piece {
        Piece {
            tally: Tally::new(self.plan.catalogue.rules.len()),
            findings: Vec::new(),
            matrix: Vec::new(),
            examples: Vec::new(),
            settled: Vec::new(),
            masker: Masker::default(),
            verdicts: Vec::new(),
        }
    }

    fn explains(&self) -> bool {
        self.plan.findings
    }

    fn take(&self, piece: &mut Piece, judged: &Judged<'_>) {
        // A record without an outcome was rejected when the log was read.
        let Some(outcome) = judged.outcome else {
            return;
        };
        let status = self
            .settling
            .status(outcome, judged.sent.map(|sent| sent.local));
        let template = judged.template.map(|text| self.campaign.joined(text));
        if let Some(template) = template.filter(|_| self.plan.words && status != Status::Unsettled)
        {
            let accepted = status == Status::Accepted;
            piece.settled.push((template.0, accepted));
        }
        let repeated = template.filter(|id| self.campaign.is_repeated(*id));
        piece.verdicts.clear();
        piece
            .verdicts
            .extend(judged.judgements.iter().map(Judgement::verdict));
        piece.tally.add(Counted {
            sender: judged.sender,
            day: judged.sent.map(|sent| sent.local),
            month: judged.sent.map(|sent| sent.utc.month()),
            outcome,
            status,
            part: part(judged.outreach.text(Field::OutreachId), || {
                let name = template.map(|id| template_name(self.campaign, id));
                let of = |field| judged.outreach.text(field);
                let sent = judged.outreach.sent_text();
                [of(Field::Sourcer), sent.as_deref(), name.as_deref()]
                    .map(|text| text.unwrap_or("").to_owned())
            }),
            template: repeated.map(|id| id.0),
            verdicts: piece.verdicts.iter().copied(),
        });
        let sent = judged.sent.map(|sent| sent.local);
        let waits = &mut piece.tally.waits;
        waits.add(outcome, sent, judged.responded, self.as_of);
        let stands = |id: &TemplateId| {
            judged.template == Some(*id) && self.campaign.stands_for(*id, judged.row)
        };
        if let Some(id) = repeated.filter(stands) {
            let example = piece.masker.masked(&judged.outreach);
            piece.examples.push((id.0, example));
        }
        if self.plan.findings {
            self.write_findings(piece, judged, outcome);
        }
        if self.plan.matrix {
            self.write_matrix(piece, judged, outcome, status);
        }
    }
}

impl Reports<'_> {
    fn write_findings(&self, piece: &mut Piece, judged: &Judged<'_>, outcome: Outcome) {
        let hits = judged.judgements.iter().zip(&self.plan.catalogue.rules);
        for (judgement, rule) in hits {
            let Judgement::Hit(evidence) = judgement else {
                continue;
            };
            let row = findings::Row {
                outreach_id: &identity(self.log, judged),
                file: &self.log.files[judged.file].name,
                record: judged.record,
                sourcer: text(judged, Field::Sourcer),
                campaign: text(judged, Field::Campaign),
                sent_at: text(judged, Field::SentAt),
                outcome,
                rule: &rule.name,
                evidence: &evidence.describe(&judged.outreach),
            };
            findings::write_row(&mut piece.findings, &row);
        }
    }

    fn write_matrix(
        &self,
        piece: &mut Piece,
        judged: &Judged<'_>,
        outcome: Outcome,
        status: Status,
    ) {
        let template = judged.template.map(|text| {
            let template = self.campaign.joined(text);
            template_name(self.campaign, template)
        });
        let sent = judged.outreach.sent_text();
        let row = matrix::Row {
            outreach_id: &identity(self.log, judged),
            file: &self.log.files[judged.file].name,
            record: judged.record,
            sourcer: text(judged, Field::Sourcer),
            campaign: text(judged, Field::Campaign),
            sent_at: sent.as_deref().unwrap_or(""),
            outcome,
            settled: status != Status::Unsettled,
            template_id: template.as_deref().unwrap_or(""),
            verdicts: &piece.verdicts,
        };
        matrix::write_row(&mut piece.matrix, &row);
    }
}

/// The part of the log that an outreach is counted in, by its id; without one, by its sender, time and template, which the
/// log and its matrix say alike, whatever files it is cut in.
pub(super) fn part(id: Option<&str>, without: impl FnOnce() -> [String; 3]) -> usize {
    match id {
        Some(id) => part_of(id, PARTS),
        None => part_of(&without().join("\n"), PARTS),
    }
}

/// The outreach's id; file name and record number where the log has none.
pub(super) fn identity<'a>(log: &Log, judged: &Judged<'a>) -> Cow<'a, str> {
    match judged.outreach.text(Field::OutreachId) {
        Some(id) => Cow::Borrowed(id),
        None => Cow::Owned(format!("{}:{}", log.files[judged.file].name, judged.record)),
    }
}

fn text<'a>(judged: &Judged<'a>, field: Field) -> &'a str {
    judged.outreach.text(field).unwrap_or("")
}
