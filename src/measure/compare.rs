//! Two arms side by side: counts become a comparison.

mod summaries;
mod tallies;

pub use summaries::of_summaries;
pub use tallies::{Arm, of_tallies};

use super::rate;
use crate::comparison::{
    Adjusted, By, Comparison, Contrast, EffectContrast, Figure, Part, Reading, RuleContrast, Side,
    Told,
};
use crate::stats::discovery::benjamini_hochberg;
use crate::stats::standing::LARGEST_Q;
use crate::stats::{Estimate, MantelHaenszel, Proportion, Standing, TwoByTwo, mover};

/// Everything counted of two arms.
struct Counted {
    by: By,
    sides: [Side; 2],
    /// Accepted and failed of both within each stratum; `None` where that was not counted, with the reason.
    strata: Result<Vec<TwoByTwo>, String>,
    rules: Vec<CountedRule>,
    missing: Vec<String>,
    notes: Vec<String>,
}

/// What was counted of a rule in both arms.
struct CountedRule {
    name: String,
    family: String,
    controllable: bool,
    arms: [RuleArm; 2],
    /// Hits and passes of both within each stratum.
    strata: Result<Vec<TwoByTwo>, String>,
}

/// What was counted of a rule in one arm.
#[derive(Clone, Copy, Default)]
struct RuleArm {
    hits: u64,
    passes: u64,
    unknown: u64,
    /// Acceptance with and without the hit.
    acceptance: TwoByTwo,
}

impl RuleArm {
    fn judged(&self) -> Proportion {
        Proportion::new(self.hits, self.hits + self.passes)
    }
}

/// The figures of what was counted.
fn compare(mut counted: Counted) -> Comparison {
    let [a, b] = &counted.sides;
    let mut acceptance = contrast(
        Proportion::new(a.accepted, a.settled),
        Proportion::new(b.accepted, b.settled),
        &counted.strata,
        &Words {
            by: counted.by,
            trials: "settled requests",
            both_results: "of which some but not all were accepted",
        },
        None,
    );
    let q = acceptance.adjusted.p;
    read_within(&mut acceptance, q);
    let unjudged = unjudged(&counted.rules);
    counted.missing.extend(unjudged);
    let both = |rule: &CountedRule| rule.arms.iter().all(|arm| arm.judged().trials > 0);
    let rules: Vec<CountedRule> = counted.rules.into_iter().filter(both).collect();
    let [a, b] = counted.sides;
    Comparison {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        by: counted.by,
        strata: counted.by.strata(),
        a,
        b,
        acceptance,
        rules: rule_contrasts(&rules, counted.by),
        missing: counted.missing,
        notes: counted.notes,
    }
}

/// Which rules are not compared, since they judged nothing of one or both.
fn unjudged(rules: &[CountedRule]) -> Vec<String> {
    let of = |judged: [bool; 2]| -> Vec<&str> {
        let all = rules.iter();
        let these = all.filter(|rule| rule.arms.map(|arm| arm.judged().trials > 0) == judged);
        these.map(|rule| rule.name.as_str()).collect()
    };
    let cases = [
        ([false, false], "judged nothing of either"),
        ([true, false], "judged nothing of b"),
        ([false, true], "judged nothing of a"),
    ];
    let mut words = Vec::new();
    for (judged, what) in cases {
        let names = of(judged);
        if !names.is_empty() {
            words.push(format!("rules that {what}: {}", names.join(", ")));
        }
    }
    words
}

fn rule_contrasts(rules: &[CountedRule], by: By) -> Vec<RuleContrast> {
    let words = Words {
        by,
        trials: "judged notes",
        both_results: "of which some but not all are hit",
    };
    let tables = rules.iter().map(|rule| {
        let [a, b] = rule.arms.map(|arm| arm.judged());
        table(a, b).fisher()
    });
    let q = benjamini_hochberg(&tables.collect::<Vec<_>>());
    let effects: Vec<EffectContrast> = rules.iter().map(effect).collect();
    let effect_p: Vec<_> = effects.iter().map(|effect| effect.p).collect();
    let effect_q = benjamini_hochberg(&effect_p);
    let rows = rules.iter().zip(q).zip(effects.into_iter().zip(effect_q));
    let mut rows: Vec<RuleContrast> = rows
        .map(|((rule, q), (effect, effect_q))| {
            let [a, b] = &rule.arms;
            RuleContrast {
                rule: rule.name.clone(),
                family: rule.family.clone(),
                controllable: rule.controllable,
                unknown_a: a.unknown,
                unknown_b: b.unknown,
                hits: contrast(a.judged(), b.judged(), &rule.strata, &words, Some(q)),
                effect: EffectContrast {
                    q: effect_q,
                    ..effect
                },
            }
        })
        .collect();
    let within: Vec<_> = rows.iter().map(|row| row.hits.adjusted.p).collect();
    for (row, q) in rows.iter_mut().zip(benjamini_hochberg(&within)) {
        read_within(&mut row.hits, q);
    }
    // Stable: what ties stays in the catalogue's order.
    let order = |row: &RuleContrast| {
        let size = row.hits.difference.value.map_or(0.0, f64::abs);
        (row.hits.q.unwrap_or(2.0), row.hits.p.unwrap_or(2.0), -size)
    };
    rows.sort_by(|one, other| {
        let (one, other) = (order(one), order(other));
        let by_q = one.0.total_cmp(&other.0);
        by_q.then(one.1.total_cmp(&other.1))
            .then(one.2.total_cmp(&other.2))
    });
    rows
}

/// What a rate is of, for the reasons given where a figure does not exist.
struct Words {
    by: By,
    trials: &'static str,
    both_results: &'static str,
}

fn table(a: Proportion, b: Proportion) -> TwoByTwo {
    let failed = |arm: Proportion| arm.trials.saturating_sub(arm.successes);
    TwoByTwo::new(a.successes, failed(a), b.successes, failed(b))
}

/// One rate of both. `q` is that of many tests; the p is its own where there is but one.
fn contrast(
    a: Proportion,
    b: Proportion,
    strata: &Result<Vec<TwoByTwo>, String>,
    words: &Words,
    q: Option<Option<f64>>,
) -> Contrast {
    let table = table(a, b);
    let comparable = a.trials > 0 && b.trials > 0;
    // An empty arm has a p of 1 and a corrected odds ratio, and they would say nothing.
    let p = table.fisher().filter(|_| comparable);
    let q = q.unwrap_or(p).filter(|_| comparable);
    let odds = table.odds_ratio().filter(|_| comparable);
    let standing = comparable.then(|| Standing::of(&table, q));
    let further = match standing {
        Some(Standing::TooLittleData { further }) => further,
        _ => None,
    };
    Contrast {
        a: part(a),
        b: part(b),
        difference: figure(table.difference()),
        risk_ratio: figure(table.risk_ratio()),
        odds_ratio: figure(odds.map(|odds| odds.estimate)),
        odds_ratio_corrected: odds.is_some_and(|odds| odds.corrected),
        p,
        q,
        told: standing.map(told),
        further_needed: further,
        why_not: why_not([a, b], standing, words),
        adjusted: adjusted(strata, words),
    }
}

/// The q of the test within strata, and what it makes of the crude difference.
fn read_within(contrast: &mut Contrast, q: Option<f64>) {
    let adjusted = &mut contrast.adjusted;
    adjusted.q = q;
    // Without a ratio the test still has a direction, but none that is reported.
    let ratio = adjusted.odds_ratio.value;
    adjusted.reading = q.zip(ratio).map(|(q, ratio)| {
        let clear = q <= LARGEST_Q && ratio != 1.0;
        match contrast.told {
            Some(Told::Lower) if clear && ratio < 1.0 => Reading::Holds,
            Some(Told::Higher) if clear && ratio > 1.0 => Reading::Holds,
            Some(Told::Lower | Told::Higher) if clear => Reading::Turns,
            Some(Told::Lower | Told::Higher) => Reading::Fades,
            _ if clear => Reading::Appears,
            _ => Reading::Unclear,
        }
    });
}

fn told(standing: Standing) -> Told {
    match standing {
        Standing::Hurts => Told::Lower,
        Standing::Helps => Told::Higher,
        Standing::NoEvidence => Told::NoDifference,
        Standing::TooLittleData { .. } => Told::TooLittleData,
    }
}

fn why_not(arms: [Proportion; 2], standing: Option<Standing>, words: &Words) -> Option<String> {
    let trials = words.trials;
    match arms.map(|arm| arm.trials == 0) {
        [true, true] => return Some(format!("neither has {trials}")),
        [true, false] => return Some(format!("a has no {trials}")),
        [false, true] => return Some(format!("b has no {trials}")),
        [false, false] => {}
    }
    let unknown = matches!(standing, Some(Standing::TooLittleData { further: None }));
    unknown.then(|| {
        "the two rates are equal so far, and from that no number of further ones can be worked out"
            .to_owned()
    })
}

fn adjusted(strata: &Result<Vec<TwoByTwo>, String>, words: &Words) -> Adjusted {
    let strata = match strata {
        Ok(strata) => strata,
        Err(why) => {
            return Adjusted {
                why_not: Some(why.clone()),
                ..Adjusted::default()
            };
        }
    };
    let pooled = MantelHaenszel::of(strata);
    let why_not = match (pooled.informative, pooled.odds_ratio) {
        (_, Some(_)) => None,
        (0, None) => Some(format!(
            "no {} has {} of both, {}",
            words.by.strata(),
            words.trials,
            words.both_results
        )),
        (_, None) => Some(format!(
            "every {} speaks for one side only, so that the ratio would be 0 or infinite",
            words.by.strata()
        )),
    };
    Adjusted {
        odds_ratio: figure(pooled.odds_ratio),
        p: pooled.no_effect.map(|test| test.p),
        q: None,
        reading: None,
        homogeneity_p: pooled.one_effect.map(|test| test.p),
        informative: pooled.informative,
        skipped: pooled.skipped,
        why_not,
    }
}

fn effect(rule: &CountedRule) -> EffectContrast {
    let tables = rule.arms.map(|arm| arm.acceptance);
    let [a, b] = tables.map(|table| table.difference());
    let difference = a.zip(b).map(|(a, b)| mover::difference(a, b));
    let p = MantelHaenszel::of(&tables).one_effect.map(|test| test.p);
    let why_not = match (a, b) {
        (Some(_), Some(_)) => None,
        (None, Some(_)) => Some("a lacks settled requests with a hit, or without"),
        (Some(_), None) => Some("b lacks settled requests with a hit, or without"),
        (None, None) => Some("both lack settled requests with a hit, or without"),
    };
    EffectContrast {
        a: figure(a),
        b: figure(b),
        difference: figure(difference),
        p,
        q: None,
        why_not: why_not.map(str::to_owned),
    }
}

fn part(proportion: Proportion) -> Part {
    Part {
        count: proportion.successes,
        of: proportion.trials,
        rate: rate(proportion),
    }
}

fn figure(estimate: Option<Estimate>) -> Figure {
    Figure {
        value: estimate.map(|estimate| estimate.value),
        low: estimate.map(|estimate| estimate.interval.low),
        high: estimate.map(|estimate| estimate.interval.high),
    }
}
