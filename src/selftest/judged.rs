//! What all rounds show of a claim, and whether it holds within what so many rounds can tell.

use super::claim::{Claim, Scale, Seen, Sighting};
use super::{Bias, Expected, Finding, SLIGHT, Share, Side};
use crate::stats::elementary::exp;
use crate::stats::{clopper_pearson, student};

/// The rounds of a world: of each the same claims in the same order.
type Rounds = [Vec<Sighting>];

/// How many limits the claims of a world are held against.
pub(super) fn checks(rounds: &Rounds) -> u64 {
    let of = |claim: &Claim| {
        let covered = claim.covered.is_some_and(|side| side != Side::Any);
        let checks = [claim.bias.is_some(), covered, claim.called.is_some()];
        checks.into_iter().filter(|asked| *asked).count() as u64
    };
    let first = rounds.iter().take(1).flatten();
    first.map(|sighting| of(&sighting.claim)).sum()
}

/// What became of each claim; each limit may be wrong with probability `outside`.
pub(super) fn findings(rounds: &Rounds, outside: f64) -> Vec<Finding> {
    let claims = rounds.first().map_or(0, Vec::len);
    let of = |claim: usize| {
        let seen: Vec<Seen> = rounds.iter().map(|round| round[claim].seen).collect();
        finding(&rounds[0][claim].claim, &seen, outside)
    };
    (0..claims).map(of).collect()
}

fn finding(claim: &Claim, seen: &[Seen], outside: f64) -> Finding {
    let made: f64 = seen.iter().map(|seen| seen.made).sum();
    let mean = |of: fn(&Seen) -> f64| {
        let mean = seen.iter().map(of).sum::<f64>() / made;
        (made > 0.0).then_some(match claim.scale {
            Scale::Plain => mean,
            Scale::Ratio => exp(mean),
        })
    };
    let bias = claim
        .bias
        .map(|expected| bias(seen, expected, outside).ok_or(()));
    let covered = claim.covered.map(|side| {
        let pairs = seen.iter().map(|seen| (seen.covered, seen.made)).collect();
        share(pairs, 0.95, side, outside).ok_or(())
    });
    let called = claim.called.map(|most| {
        let pairs = seen.iter().map(|seen| (seen.called, seen.callable));
        share(pairs.collect(), most, Side::AtMost, outside).ok_or(())
    });
    // What was asked and cannot be answered does not hold.
    let holds = bias.is_none_or(|bias| bias.is_ok_and(|bias| bias.holds))
        && covered.is_none_or(|share| share.is_ok_and(|share| share.holds))
        && called.is_none_or(|share| share.is_ok_and(|share| share.holds));
    Finding {
        figure: claim.figure.to_owned(),
        of: claim.of.to_owned(),
        estimates: claim.estimates.to_owned(),
        truth: mean(|seen| seen.truth),
        found: mean(|seen| seen.estimate),
        bias: bias.and_then(Result::ok),
        covered: covered.and_then(Result::ok),
        called: called.and_then(Result::ok),
        missing: seen.iter().map(|seen| seen.missing).sum(),
        holds,
    }
}

/// The mean error, every round that has one counting the same; `None` of fewer than two.
fn bias(seen: &[Seen], expected: Expected, outside: f64) -> Option<Bias> {
    let made = seen.iter().filter(|seen| seen.made > 0.0);
    let errors: Vec<f64> = made.map(|seen| seen.error / seen.made).collect();
    let n = errors.len() as f64;
    let t = student::two_sided(outside, (errors.len() as u64).checked_sub(1)?)?;
    let mean = errors.iter().sum::<f64>() / n;
    let squares: f64 = errors.iter().map(|error| (error - mean).powi(2)).sum();
    let spread = (squares / (n - 1.0)).sqrt();
    let simulation_error = spread / n.sqrt();
    let slight = match expected {
        Expected::Unbiased => 0.0,
        Expected::NearlyUnbiased | Expected::Biased => SLIGHT * spread,
    };
    let limit = t * simulation_error + slight;
    let within = mean.abs() <= limit;
    Some(Bias {
        mean,
        simulation_error,
        errors_off: (simulation_error > 0.0).then(|| mean / simulation_error),
        spread,
        expected,
        limit,
        nearly: within && mean.abs() > limit - slight,
        holds: within != (expected == Expected::Biased),
    })
}

/// The share of all, each round being so much of so much.
fn share(rounds: Vec<(f64, f64)>, wanted: f64, side: Side, outside: f64) -> Option<Share> {
    let of: f64 = rounds.iter().map(|(_, of)| of).sum();
    let share = rounds.iter().map(|(part, _)| part).sum::<f64>() / of;
    let tail = match side {
        Side::Exactly | Side::Any => outside / 2.0,
        Side::AtLeast | Side::AtMost => outside,
    };
    let trials = independent(&rounds, share, of);
    let limits = clopper_pearson::interval((share * trials).min(trials), trials, tail)?;
    Some(Share {
        share,
        of: of as u64,
        low: limits.low,
        high: limits.high,
        wanted,
        side,
        holds: match side {
            Side::Exactly => limits.contains(wanted),
            Side::AtLeast => wanted <= limits.high,
            Side::AtMost => limits.low <= wanted,
            Side::Any => true,
        },
    })
}

/// As how many independent trials the rounds tell: all of them where each round is one trial; where it is more, or part of
/// one, as many as vary as much as the rounds do, after Korn and Graubard.
fn independent(rounds: &[(f64, f64)], share: f64, of: f64) -> f64 {
    let single = |(part, of): &(f64, f64)| *of == 0.0 || (*of == 1.0 && part.fract() == 0.0);
    if rounds.iter().all(single) {
        return of;
    }
    let clusters = rounds.iter().filter(|(_, of)| *of > 0.0).count() as f64;
    let squares: f64 = rounds
        .iter()
        .map(|(part, of)| (part - share * of).powi(2))
        .sum();
    let variance = squares / (of * of) * clusters / (clusters - 1.0);
    match variance > 0.0 {
        true => (share * (1.0 - share) / variance).min(of),
        // Nothing varies: no more can be told than from one trial a round.
        false => clusters,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rounds(estimates: &[(f64, f64, f64)]) -> Vec<Vec<Sighting>> {
        let claim = || Claim::interval("figure", "rule", "truth");
        let of = |(value, low, high): &(f64, f64, f64)| {
            vec![claim().of([([Some(*value), Some(*low), Some(*high)], 0.0)])]
        };
        estimates.iter().map(of).collect()
    }

    #[test]
    fn an_interval_that_covers_as_it_says_holds_and_others_do_not() {
        let log = |number: i32, covered: bool| {
            let value = f64::from(number % 7 - 3);
            let low = if covered { -9.0 } else { 1.0 };
            (value, low, 9.0)
        };
        let found = |every: i32| {
            let logs: Vec<_> = (0..700).map(|n| log(n, n % every != 0)).collect();
            findings(&rounds(&logs), 1e-4).remove(0)
        };
        let sound = found(20);
        assert!(sound.holds, "{sound:?}");
        assert_eq!(sound.covered.unwrap().share, 0.95);
        assert!(!found(8).holds);
        // Too wide is no virtue of an interval that claims 95%.
        assert!(!found(699).holds);
    }

    #[test]
    fn a_mean_off_the_truth_by_more_than_chance_does_not_hold() {
        let off = |by: f64| {
            let logs: Vec<_> = (0..400)
                .map(|n| {
                    (
                        by + f64::from(n % 2) - 0.5,
                        if n % 20 == 0 { 1.0 } else { -9.0 },
                        9.0,
                    )
                })
                .collect();
            findings(&rounds(&logs), 1e-4).remove(0)
        };
        assert!(off(0.0).holds);
        let biased = off(0.2);
        assert!(biased.covered.unwrap().holds && !biased.holds, "{biased:?}");
        assert!((biased.bias.unwrap().mean - 0.2).abs() < 1e-12);
    }

    #[test]
    fn without_a_figure_a_claim_does_not_hold() {
        let claim = Claim::interval("figure", "rule", "truth");
        let missing = claim.of([([None; 3], 0.0)]);
        let found = findings(&[vec![missing.clone()], vec![missing]], 0.01).remove(0);
        assert!(!found.holds && found.missing == 2 && found.found.is_none());
    }

    #[test]
    fn what_always_comes_together_counts_once() {
        let together: Vec<(f64, f64)> = (0..100).map(|n| (f64::from(n % 2) * 10.0, 10.0)).collect();
        let told = independent(&together, 0.5, 1000.0);
        assert!((98.0..101.0).contains(&told), "{told}");
        assert_eq!(independent(&[(1.0, 1.0), (0.0, 1.0)], 0.5, 2.0), 2.0);
        assert_eq!(independent(&[(10.0, 10.0), (10.0, 10.0)], 1.0, 20.0), 2.0);
    }
}
