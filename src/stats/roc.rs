//! How good predicted probabilities are: do they tell success from failure, and are they as large as what comes of them?
//!
//! Sources. Area under the ROC curve: J. A. Hanley and B. J. McNeil, Radiology 143 (1982) 29–36: the Mann–Whitney statistic,
//! the share of pairs of a success and a failure in which the success had the higher prediction, ties counting one half.
//! Calibration in tenths: D. W. Hosmer and S. Lemeshow, "Applied Logistic Regression" (1989), section 5.2.
use super::Proportion;

/// Trials with one prediction.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Predicted {
    /// The predicted probability, or for [`area`] any score.
    pub score: f64,
    /// What came of them.
    pub found: Proportion,
}

/// A tenth of the trials, by prediction.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tenth {
    /// The mean prediction.
    pub predicted: f64,
    /// What came of them.
    pub found: Proportion,
}

/// The area under the ROC curve, 0 to 1: 0.5 tells nothing. `None` without a success or without a failure, or where a score
/// is no number. Integers to the last division: exact up to 2⁶⁴ pairs of pairs.
pub fn area(predicted: &[Predicted]) -> Option<f64> {
    let groups = sorted(predicted)?;
    let (mut failures_below, mut twice_won, mut successes) = (0_u128, 0_u128, 0_u128);
    for group in groups.chunk_by(|one, other| one.score == other.score) {
        let won: u128 = group.iter().map(|g| u128::from(g.found.successes)).sum();
        let trials: u128 = group.iter().map(|g| u128::from(g.found.trials)).sum();
        let lost = trials - won;
        twice_won += won * (2 * failures_below + lost);
        failures_below += lost;
        successes += won;
    }
    let pairs = successes * failures_below;
    (pairs > 0).then(|| twice_won as f64 / 2.0 / pairs as f64)
}

/// The trials in up to ten parts of nearly equal size, by rising prediction. Equal predictions stay together, so that a part
/// may be larger, and there may be fewer. Empty where there are no trials or a prediction is no number.
pub fn tenths(predicted: &[Predicted]) -> Vec<Tenth> {
    let groups = sorted(predicted).unwrap_or_default();
    let all: u128 = groups.iter().map(|g| u128::from(g.found.trials)).sum();
    let mut parts: Vec<Tenth> = Vec::new();
    let (mut before, mut last) = (0_u128, None);
    let mut sum = 0.0;
    for group in groups.chunk_by(|one, other| one.score == other.score) {
        let trials: u64 = group.iter().map(|g| g.found.trials).sum();
        let successes: u64 = group.iter().map(|g| g.found.successes).sum();
        // The part in which the middle of these trials falls.
        let part = (2 * before + u128::from(trials)) * 10 / (2 * all);
        before += u128::from(trials);
        if last != Some(part) {
            last = Some(part);
            sum = 0.0;
            parts.push(Tenth {
                predicted: 0.0,
                found: Proportion::default(),
            });
        }
        let Some(tenth) = parts.last_mut() else {
            continue;
        };
        tenth.found.trials += trials;
        tenth.found.successes += successes;
        sum += group[0].score * trials as f64;
        tenth.predicted = sum / tenth.found.trials as f64;
    }
    parts
}

/// Those with trials, by rising score.
fn sorted(predicted: &[Predicted]) -> Option<Vec<Predicted>> {
    let mut groups = predicted.to_vec();
    groups.retain(|group| group.found.rate().is_some());
    if groups.iter().any(|group| group.score.is_nan()) {
        return None;
    }
    groups.sort_by(|one, other| one.score.total_cmp(&other.score));
    Some(groups)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn predicted(score: f64, successes: u64, trials: u64) -> Predicted {
        Predicted {
            score,
            found: Proportion::new(successes, trials),
        }
    }

    #[test]
    fn an_area_needs_both_outcomes() {
        assert_eq!(area(&[]), None);
        assert_eq!(area(&[predicted(0.3, 4, 4), predicted(0.2, 0, 0)]), None);
        assert_eq!(area(&[predicted(f64::NAN, 2, 4)]), None);
        assert_eq!(area(&[predicted(0.3, 2, 4)]), Some(0.5));
        let told = [predicted(0.9, 3, 3), predicted(0.1, 0, 5)];
        assert_eq!(area(&told), Some(1.0));
        let thousands_of_millions = [
            predicted(0.9, 3 << 40, 4 << 40),
            predicted(0.1, 1 << 40, 4 << 40),
        ];
        assert_eq!(area(&thousands_of_millions), Some(0.75));
    }

    #[test]
    fn tenths_keep_equals_together() {
        assert_eq!(tenths(&[]), []);
        let one = tenths(&[predicted(0.2, 1, 4), predicted(0.2, 3, 6)]);
        assert_eq!(one.len(), 1);
        assert_eq!(
            (one[0].predicted, one[0].found),
            (0.2, Proportion::new(4, 10))
        );
        let many: Vec<Predicted> = (0..100)
            .map(|i| predicted(f64::from(i) / 100.0, 1, 2))
            .collect();
        let found = tenths(&many);
        assert_eq!(found.len(), 10);
        assert!(
            found
                .iter()
                .all(|tenth| tenth.found == Proportion::new(10, 20))
        );
        assert!((found[3].predicted - 0.345).abs() < 1e-12);
    }
}
