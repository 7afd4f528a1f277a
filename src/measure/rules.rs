//! Each rule against acceptance.

use super::model::RuleEffect;
use super::{RuleLabel, rate};
use crate::rule::Verdict;
use crate::stats::discovery::benjamini_hochberg;
use crate::stats::standing::LARGEST_Q;
use crate::stats::{Estimate, Interval, MantelHaenszel, Standing, TwoByTwo};
use crate::summary::{RuleFigures, RuleVerdict};
use crate::tally::{Counts, RuleCounts, Status};

/// A rule's crude table and what it comes to.
pub(super) struct Crude {
    table: TwoByTwo,
    p: Option<f64>,
    q: Option<f64>,
    standing: Standing,
}

/// The crude table of each rule, in the tally's order.
pub(super) fn crude(total: &Counts) -> Vec<Crude> {
    let tables: Vec<TwoByTwo> = total.rules.iter().map(table).collect();
    let p: Vec<Option<f64>> = tables.iter().map(TwoByTwo::fisher).collect();
    let q = benjamini_hochberg(&p);
    let crude = tables.into_iter().zip(p).zip(q);
    crude
        .map(|((table, p), q)| Crude {
            standing: Standing::of(&table, q),
            table,
            p,
            q,
        })
        .collect()
}

/// The figures of each rule, in the tally's order.
pub(super) fn figures(
    total: &Counts,
    labels: &[RuleLabel],
    crude: &[Crude],
    pooled: &[MantelHaenszel],
    effects: &[RuleEffect],
) -> Vec<RuleFigures> {
    let apart: Vec<Option<f64>> = (pooled.iter())
        .map(|pooled| pooled.one_effect.map(|test| test.p))
        .collect();
    let apart = benjamini_hochberg(&apart);
    let rows = labels
        .iter()
        .zip(&total.rules)
        .zip(crude)
        .zip(pooled.iter().zip(effects));
    rows.map(|(((label, counts), crude), adjusted)| figures_of(label, counts, crude, adjusted))
        .zip(apart)
        .map(|(figures, homogeneity_q)| RuleFigures {
            homogeneity_q,
            uneven: homogeneity_q.is_some_and(|q| q <= LARGEST_Q),
            ..figures
        })
        .collect()
}

pub(super) fn table(counts: &RuleCounts) -> TwoByTwo {
    TwoByTwo {
        a: counts.get(Verdict::Hit, Status::Accepted),
        b: counts.get(Verdict::Hit, Status::Failed),
        c: counts.get(Verdict::Pass, Status::Accepted),
        d: counts.get(Verdict::Pass, Status::Failed),
    }
}

/// A figure with the ends of its interval, each present or not.
pub(super) fn spread(figure: Option<Estimate>) -> [Option<f64>; 3] {
    [
        figure.map(|figure| figure.value),
        figure.map(|figure| figure.interval.low),
        figure.map(|figure| figure.interval.high),
    ]
}

fn figures_of(
    label: &RuleLabel,
    counts: &RuleCounts,
    crude: &Crude,
    (pooled, effect): (&MantelHaenszel, &RuleEffect),
) -> RuleFigures {
    let Crude {
        table,
        p,
        q,
        standing,
    } = *crude;
    let (hit, pass) = (rate(table.with()), rate(table.without()));
    let [difference, difference_low, difference_high] = spread(table.difference());
    let [risk_ratio, risk_ratio_low, risk_ratio_high] = spread(table.risk_ratio());
    let odds = table.odds_ratio();
    let [odds_ratio, odds_ratio_low, odds_ratio_high] = spread(odds.map(|odds| odds.estimate));
    let [mh_odds_ratio, mh_low, mh_high] = spread(pooled.odds_ratio);
    let [adjusted_odds_ratio, adjusted_low, adjusted_high] = spread(effect.odds_ratio);
    let [accepts_lost, accepts_lost_low, accepts_lost_high] = spread(effect.lost);
    let [
        accepts_lost_shared,
        accepts_lost_shared_low,
        accepts_lost_shared_high,
    ] = spread(effect.shared);
    RuleFigures {
        rule: label.name.clone(),
        family: label.family.name().to_owned(),
        controllable: label.family.controllable(),
        reason: label.reason.clone(),
        fix: label.fix.clone(),
        hits: counts.all(Verdict::Hit),
        passes: counts.all(Verdict::Pass),
        unknown: counts.all(Verdict::Unknown),
        settled_hits: table.with().trials,
        accepted_hits: table.a,
        settled_passes: table.without().trials,
        accepted_passes: table.c,
        rate_hit: hit.rate,
        rate_hit_low: hit.rate_low,
        rate_hit_high: hit.rate_high,
        rate_pass: pass.rate,
        rate_pass_low: pass.rate_low,
        rate_pass_high: pass.rate_high,
        difference,
        difference_low,
        difference_high,
        risk_ratio,
        risk_ratio_low,
        risk_ratio_high,
        odds_ratio,
        odds_ratio_low,
        odds_ratio_high,
        phi: table.phi(),
        p,
        q,
        verdict: Some(verdict(standing)),
        mh_odds_ratio,
        mh_low,
        mh_high,
        homogeneity_p: pooled.one_effect.map(|test| test.p),
        adjusted_odds_ratio,
        adjusted_low,
        adjusted_high,
        accepts_lost,
        accepts_lost_low,
        accepts_lost_high,
        hits_per_100: counts.hits_per_100(),
        shortfall: difference.map(|difference| -difference * table.with().trials as f64),
        odds_ratio_corrected: odds.is_some_and(|odds| odds.corrected),
        further_needed: match standing {
            Standing::TooLittleData { further } => further,
            _ => None,
        },
        homogeneity_q: None,
        uneven: false,
        strata: pooled.informative,
        strata_above: pooled.above,
        strata_below: pooled.below,
        strata_skipped: pooled.skipped,
        accepts_lost_shared,
        accepts_lost_shared_low,
        accepts_lost_shared_high,
        adjusted_template_low: effect.by_template.map(|ratio| ratio.interval.low),
        adjusted_template_high: effect.by_template.map(|ratio| ratio.interval.high),
        adjusted_sender_low: effect.by_sender.map(|ratio| ratio.interval.low),
        adjusted_sender_high: effect.by_sender.map(|ratio| ratio.interval.high),
        turns_around: turns_around(odds.map(|odds| odds.estimate), effect.odds_ratio),
    }
}

/// Simpson's flag: the ratios lie on two sides of 1, and so do their whole intervals.
fn turns_around(crude: Option<Estimate>, adjusted: Option<Estimate>) -> bool {
    let side = |ratio: Estimate| match ratio.interval {
        Interval { low, .. } if low > 1.0 => 1,
        Interval { high, .. } if high < 1.0 => -1,
        _ => 0,
    };
    let sides = crude.map(side).zip(adjusted.map(side));
    sides.is_some_and(|(crude, adjusted)| crude * adjusted == -1)
}

fn verdict(standing: Standing) -> RuleVerdict {
    match standing {
        Standing::Hurts => RuleVerdict::Hurts,
        Standing::Helps => RuleVerdict::Helps,
        Standing::NoEvidence => RuleVerdict::NoEvidence,
        Standing::TooLittleData { .. } => RuleVerdict::TooLittleData,
    }
}
