//! Probabilities moved together, by one odds ratio, until they add up to what came: logistic regression's constant fitted anew.
//!
//! Source: R. Puhr, G. Heinze, M. Nold, L. Lusa and A. Geroldinger, "Firth's logistic regression with rare events: accurate
//! effect estimates and predictions?", Statistics in Medicine 36 (2017) 2302–2317, the intercept correction (FLIC).
use crate::stats::elementary::exp;

/// The largest odds ratio tried is e to this, which is still a number.
const FURTHEST: f64 = 700.0;

/// Trials as probability and number, to the probabilities that add up to `successes`. `None` where a probability is not
/// between 0 and 1, or where successes are not fewer than all and more than none: then no odds ratio is large or small enough.
pub fn recalibrated(trials: &[(f64, u64)], successes: u64) -> Option<Vec<f64>> {
    let all: u64 = trials.iter().map(|(_, count)| count).sum();
    let inside = |(probability, _): &(f64, u64)| 0.0 < *probability && *probability < 1.0;
    if successes == 0 || successes >= all || !trials.iter().all(inside) {
        return None;
    }
    let moved = |shift: f64, probability: f64| {
        let (down, up) = (exp(-shift.max(0.0)), exp(shift.min(0.0)));
        probability * up / ((1.0 - probability) * down + probability * up)
    };
    let sum = |shift: f64| -> f64 {
        let each = trials
            .iter()
            .map(|(probability, count)| *count as f64 * moved(shift, *probability));
        each.sum()
    };
    // The sum rises with the shift: halved until there is no number between the ends.
    let (mut low, mut high) = (-FURTHEST, FURTHEST);
    loop {
        let middle = low + (high - low) / 2.0;
        if middle <= low || middle >= high {
            let each = trials.iter();
            return Some(
                each.map(|(probability, _)| moved(low, *probability))
                    .collect(),
            );
        }
        match sum(middle) < successes as f64 {
            true => low = middle,
            false => high = middle,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn probabilities_add_up_to_what_came_and_keep_their_odds_ratio() {
        for (trials, successes) in [
            (vec![(0.2, 10), (0.5, 30)], 3),
            (vec![(0.2, 10), (0.5, 30)], 39),
            (vec![(1e-12, 1), (1.0 - 1e-12, 5)], 3),
            (vec![(0.5, 1_000_000)], 1),
        ] {
            let found = recalibrated(&trials, successes).unwrap();
            let pairs = trials.iter().zip(&found);
            let sum: f64 = pairs.map(|((_, count), p)| *count as f64 * p).sum();
            assert!((sum / successes as f64 - 1.0).abs() < 1e-9, "{sum}");
        }
        let found = recalibrated(&[(0.2, 10), (0.5, 30)], 3).unwrap();
        let odds = |p: f64| p / (1.0 - p);
        assert!((odds(found[1]) / odds(found[0]) - 4.0).abs() < 1e-9);
        // What adds up already stays.
        let same = recalibrated(&[(0.2, 10), (0.5, 30)], 17).unwrap();
        assert!((same[0] - 0.2).abs() < 1e-12 && (same[1] - 0.5).abs() < 1e-12);
    }

    #[test]
    fn without_a_contrast_there_is_nothing_to_add_up_to() {
        assert_eq!(recalibrated(&[(0.2, 10)], 0), None);
        assert_eq!(recalibrated(&[(0.2, 10)], 10), None);
        assert_eq!(recalibrated(&[(1.0, 10)], 3), None);
        assert_eq!(recalibrated(&[], 0), None);
    }
}
