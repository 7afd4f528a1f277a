//! Each template sent at least twice.

use super::{TemplateLabel, comparison, rate};
use crate::stats::{Proportion, TwoByTwo, beta_binomial};
use crate::summary::{DriftFigures, RuleFigures, ShrunkFigures, TemplateFigures};
use crate::tally::{InWeek, Tally, TemplateCounts};
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
        variants: label.texts,
        drift: drift(&counts.weeks),
    }
}

/// How the rate moved from the earlier half of the settled outreach to the later one, cut between the two weeks that make
/// the halves most even, the earlier cut of two.
fn drift(weeks: &[InWeek]) -> DriftFigures {
    let proportion = |weeks: &[InWeek]| {
        let accepted = weeks.iter().map(|week| u64::from(week.accepted)).sum();
        let settled = weeks.iter().map(|week| u64::from(week.settled)).sum();
        Proportion::new(accepted, settled)
    };
    let uneven = |cut: &usize| {
        let (earlier, later) = weeks.split_at(*cut);
        proportion(earlier)
            .trials
            .abs_diff(proportion(later).trials)
    };
    let Some(cut) = (1..weeks.len()).min_by_key(uneven) else {
        return DriftFigures::default();
    };
    let (earlier, later) = weeks.split_at(cut);
    let (before, after) = (proportion(earlier), proportion(later));
    let failed = |arm: Proportion| arm.trials - arm.successes;
    let table = TwoByTwo::new(
        after.successes,
        failed(after),
        before.successes,
        failed(before),
    );
    let difference = table.difference();
    DriftFigures {
        later_from: later.first().map(|week| week.week.to_string()),
        earlier_settled: Some(before.trials),
        earlier_rate: before.rate(),
        later_settled: Some(after.trials),
        later_rate: after.rate(),
        drift: difference.map(|difference| difference.value),
        drift_low: difference.map(|difference| difference.interval.low),
        drift_high: difference.map(|difference| difference.interval.high),
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::day::Day;

    fn weeks(counts: &[(u32, u32)]) -> Vec<InWeek> {
        let first = Day::parse("2026-03-02").unwrap();
        let weeks = counts.iter().enumerate();
        let week = |(number, (settled, accepted)): (usize, &(u32, u32))| InWeek {
            week: first.plus_days(7 * number as i64).week(),
            settled: *settled,
            accepted: *accepted,
        };
        weeks.map(week).collect()
    }

    #[test]
    fn the_halves_are_as_even_as_weeks_allow() {
        let moved = drift(&weeks(&[(30, 12), (10, 4), (20, 2), (20, 2)]));
        assert_eq!(moved.later_from.as_deref(), Some("2026-W12"));
        assert_eq!(
            (moved.earlier_settled, moved.later_settled),
            (Some(40), Some(40))
        );
        assert_eq!(
            (moved.earlier_rate, moved.later_rate),
            (Some(0.4), Some(0.1))
        );
        assert!((moved.drift.unwrap() + 0.3).abs() < 1e-15);
        let (low, high) = (moved.drift_low.unwrap(), moved.drift_high.unwrap());
        assert!(low < -0.3 && -0.3 < high && high < 0.0);
    }

    #[test]
    fn one_week_has_no_halves() {
        assert_eq!(drift(&[]), DriftFigures::default());
        assert_eq!(drift(&weeks(&[(40, 3)])), DriftFigures::default());
        let nobody = drift(&weeks(&[(2, 0), (1, 0)]));
        assert_eq!((nobody.drift, nobody.earlier_settled), (Some(0.0), Some(2)));
    }
}
