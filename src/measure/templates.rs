//! Each template sent at least twice.

use super::{TemplateLabel, rate};
use crate::stats::Proportion;
use crate::summary::{RuleFigures, TemplateFigures};
use crate::tally::{Tally, TemplateCounts};

/// The figures of each template, most sent first, equals by identity.
pub(super) fn figures(
    tally: &Tally,
    rules: &[RuleFigures],
    label: &dyn Fn(u32) -> TemplateLabel,
) -> Vec<TemplateFigures> {
    let repeated = tally
        .templates()
        .into_iter()
        .filter(|(_, counts)| counts.sent >= 2);
    let mut figures: Vec<TemplateFigures> = repeated
        .map(|(number, counts)| figures_of(label(number), counts, rules))
        .collect();
    figures.sort_by(|one, other| {
        let by_sent = other.sent.cmp(&one.sent);
        by_sent.then_with(|| one.template_id.cmp(&other.template_id))
    });
    figures
}

fn figures_of(
    label: TemplateLabel,
    counts: &TemplateCounts,
    rules: &[RuleFigures],
) -> TemplateFigures {
    let of_most_notes = |hits: u32| 2 * u64::from(hits) > counts.sent;
    let tripped = rules
        .iter()
        .zip(&counts.hits)
        .filter(|(_, hits)| of_most_notes(**hits));
    TemplateFigures {
        template_id: label.id,
        sent: counts.sent,
        senders: counts.senders.len() as u64,
        settled: counts.settled,
        accepted: counts.accepted,
        rate: rate(Proportion {
            successes: counts.accepted,
            trials: counts.settled,
        }),
        rules: tripped.map(|(rule, _)| rule.rule.clone()).collect(),
        example: label.example,
    }
}
