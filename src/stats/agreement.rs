//! How well one yes-or-no judge agrees with another who is taken for right: a rule against labels.
//!
//! Sources: precision and recall as proportions with Wilson's score interval (see [`super::proportion`]); F1 by C. J. van
//! Rijsbergen, "Information Retrieval", 2nd ed. (1979), chapter 7; kappa by J. Cohen, "A coefficient of agreement for
//! nominal scales", Educational and Psychological Measurement 20 (1960) 37–46, with the large-sample standard error
//! of J. L. Fleiss, J. Cohen and B. S. Everitt, Psychological Bulletin 72 (1969) 323–327.
use super::interval::{Estimate, Interval, Z_95};
use super::proportion::Proportion;

/// A variance below this is 0 but for rounding.
const ROUNDING: f64 = 1e-12;

/// Cases by what the label says and what the judge says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Agreement {
    /// Both say yes.
    pub tp: u64,
    /// Only the judge says yes.
    pub fp: u64,
    /// Only the label says yes.
    pub fn_: u64,
    /// Neither says yes.
    pub tn: u64,
}

impl Agreement {
    /// How many cases there are.
    pub fn cases(&self) -> u64 {
        self.tp + self.fp + self.fn_ + self.tn
    }

    /// Of the judge's yes, those that are labelled yes.
    pub fn precision(&self) -> Proportion {
        Proportion::new(self.tp, self.tp + self.fp)
    }

    /// Of those labelled yes, the judge's yes.
    pub fn recall(&self) -> Proportion {
        Proportion::new(self.tp, self.tp + self.fn_)
    }

    /// F1, the harmonic mean of precision and recall: 2·tp/(2·tp + fp + fn); `None` where neither says yes once.
    ///
    /// F1 is no proportion of independent cases, since tp counts twice. But with J = tp/(tp + fp + fn), the share of the
    /// cases to which either says yes on which both do, F1 = 2J/(1 + J), which rises with J throughout 0 ≤ J ≤ 1. Given
    /// how many such cases there are, tp is binomial and J a proportion; Wilson's interval holds J with probability
    /// 95%, and then, and only then, do its ends put through 2J/(1 + J) hold F1. So the interval is J's, mapped: it
    /// covers as well as Wilson's does and never leaves 0 to 1.
    pub fn f1(&self) -> Option<Estimate> {
        let either = Proportion::new(self.tp, self.tp + self.fp + self.fn_);
        let mapped = |j: f64| 2.0 * j / (1.0 + j);
        let interval = either.wilson()?;
        Some(Estimate {
            value: mapped(either.rate()?),
            interval: Interval {
                low: mapped(interval.low),
                high: mapped(interval.high),
            },
        })
    }

    /// Cohen's kappa: the agreement beyond what chance would give, as a share of what there is beyond chance. `None`
    /// without cases, and where both say the same of every case, since then chance explains all.
    pub fn kappa(&self) -> Option<f64> {
        let count = |count: u64| count as f64;
        let (tp, fp, fn_, tn) = (
            count(self.tp),
            count(self.fp),
            count(self.fn_),
            count(self.tn),
        );
        // The textbook's (agreed − by chance)/(1 − by chance), multiplied out so that no digit is lost to a difference.
        let beyond_chance = (tp + fp) * (fp + tn) + (tp + fn_) * (fn_ + tn);
        (beyond_chance > 0.0).then(|| 2.0 * (tp * tn - fp * fn_) / beyond_chance)
    }

    /// The 95% interval of [`Agreement::kappa`] by its large-sample standard error, cut at −1 and 1. `None` where that
    /// error is 0 (as where they agree in everything): it would claim to be certain.
    pub fn kappa_interval(&self) -> Option<Interval> {
        let kappa = self.kappa()?;
        let variance = self.kappa_variance(kappa);
        let width = Z_95 * (variance / self.cases() as f64).sqrt();
        (variance > ROUNDING).then(|| Interval {
            low: (kappa - width).max(-1.0),
            high: (kappa + width).min(1.0),
        })
    }

    /// The variance of kappa times the number of cases: Fleiss, Cohen & Everitt (1969), equation 13.
    fn kappa_variance(&self, kappa: f64) -> f64 {
        let cases = self.cases() as f64;
        let share = |count: u64| count as f64 / cases;
        let (label, judge) = (share(self.tp + self.fn_), share(self.tp + self.fp));
        let chance = label * judge + (1.0 - label) * (1.0 - judge);
        let rest = 1.0 - kappa;
        let agreed = |count, margins: f64| share(count) * (1.0 - margins * rest).powi(2);
        let agreed = agreed(self.tp, label + judge) + agreed(self.tn, 2.0 - label - judge);
        // A case to which only the judge says yes is in the judge's "yes" and the label's "no"; its margins are taken
        // crosswise: the label's "yes" and the judge's "no".
        let crossed = share(self.fp) * (label + 1.0 - judge).powi(2)
            + share(self.fn_) * (judge + 1.0 - label).powi(2);
        let variance = agreed + rest * rest * crossed - (kappa - chance * rest).powi(2);
        variance / (1.0 - chance).powi(2)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(tp: u64, fp: u64, fn_: u64, tn: u64) -> Agreement {
        Agreement { tp, fp, fn_, tn }
    }

    #[test]
    fn what_cannot_be_told_is_no_figure() {
        let none = table(0, 0, 0, 0);
        assert_eq!((none.f1(), none.kappa()), (None, None));
        // Nobody says yes: no precision, no recall, no F1, and chance explains all.
        let quiet = table(0, 0, 0, 9);
        assert_eq!(quiet.precision().rate(), None);
        assert_eq!((quiet.f1(), quiet.kappa()), (None, None));
        // All agree: kappa is 1, and five cases do not make it certain.
        let same = table(2, 0, 0, 3);
        assert_eq!((same.kappa(), same.kappa_interval()), (Some(1.0), None));
        assert_eq!(same.f1().unwrap().value, 1.0);
        assert!(same.f1().unwrap().interval.low < 0.6);
    }

    #[test]
    fn f1_is_the_harmonic_mean_of_precision_and_recall() {
        let found = table(18, 2, 6, 100);
        let (precision, recall) = (0.9, 0.75);
        let mean = 2.0 * precision * recall / (precision + recall);
        let f1 = found.f1().unwrap();
        assert!((f1.value - mean).abs() < 1e-15);
        assert!(f1.interval.contains(f1.value));
    }
}
