//! Each template sent at least twice.

use super::{TemplateLabel, comparison, rate};
use crate::stats::{Proportion, beta_binomial};
use crate::summary::{RuleFigures, ShrunkFigures, TemplateFigures};
use crate::tally::{Tally, TemplateCounts};
use hashbrown::HashMap;

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
    draw_together(&mut figures);
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
        shrunk: ShrunkFigures::default(),
    }
}

/// Puts rates drawn towards the rate of all into the figures, where there is a spread to draw by.
fn draw_together(templates: &mut [TemplateFigures]) {
    let of = |template: &TemplateFigures| Proportion::new(template.accepted, template.settled);
    let groups: Vec<Proportion> = templates.iter().map(of).collect();
    let Ok(prior) = beta_binomial::fit(&groups) else {
        return;
    };
    // Many templates have the same few counts.
    let mut known = HashMap::new();
    for (template, group) in templates.iter_mut().zip(groups) {
        let shrunk = known.entry(group);
        template.shrunk = *shrunk.or_insert_with(|| comparison::shrunk(&prior, group));
    }
}
