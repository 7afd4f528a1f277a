//! What the change of a rate from one week to the next is made of: other recipients, other behaviour, and the rest.
//!
//! Source: A. S. Blinder, "Wage discrimination: reduced form and structural estimates", Journal of Human Resources 8 (1973)
//! 436–455, and R. Oaxaca (1973): each share that changed counts for its coefficient. Here the shares of settled outreach
//! that a rule hit, or could not judge, each for the difference in the rate that the regression says it makes on average.
//! Parts and remainder add up to the change; the intervals are those of the coefficients, the shares being what they were.

use super::Frame;
use super::columns::Columns;
use crate::rule::{Family, Verdict};
use crate::stats::logistic::Fit;
use crate::stats::{Estimate, Interval, Z_95};
use crate::tally::Counts;

/// A week of fewer settled outreach says too little for its change to be taken apart.
pub(super) const LEAST: u64 = 30;

/// What a change is made of, in parts of one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Parts {
    /// Shares of the rules about relationship and recipient: whom was written to.
    pub recipients: Estimate,
    /// Shares of all other rules: how was written, and by what profiles.
    pub behaviour: Estimate,
    /// What neither explains: senders, seasons, and chance.
    pub remainder: f64,
}

/// The regression's coefficients of rules, made into points of the rate.
#[derive(Clone, Debug)]
pub(super) struct Slopes {
    /// The rules' hits and unknowns that have a coefficient.
    terms: Vec<Term>,
    /// The covariance of the coefficients, row by row.
    covariance: Vec<f64>,
}

#[derive(Clone, Copy, Debug)]
struct Term {
    rule: usize,
    verdict: Verdict,
    coefficient: f64,
    /// What an outreach that has it is the likelier accepted by, for a unit of the coefficient.
    slope: f64,
}

impl Slopes {
    /// The slopes of a regression; `None` where it did not converge.
    pub fn of(fit: &Fit, columns: &Columns) -> Option<Slopes> {
        let columns = columns.of_rules();
        let (mut terms, mut places) = (Vec::new(), Vec::new());
        for (rule, (columns, slopes)) in
            (columns.iter().zip(fit.average_slopes(&columns))).enumerate()
        {
            for (index, verdict) in [Verdict::Hit, Verdict::Unknown].into_iter().enumerate() {
                let (Some(column), Some(slope)) = (columns[index], slopes[index]) else {
                    continue;
                };
                terms.push(Term {
                    rule,
                    verdict,
                    coefficient: fit.coefficient(column)?,
                    slope,
                });
                places.push(column);
            }
        }
        let each = || places.iter().copied();
        let pairs = each().flat_map(|one| each().map(move |other| (one, other)));
        let covariance: Option<Vec<f64>> = pairs
            .map(|(one, other)| fit.covariance(one, other))
            .collect();
        let covariance = covariance?;
        Some(Slopes { terms, covariance })
    }

    /// What the change from the outreach `before` to `this` is made of; `None` with too few settled in either.
    pub fn parts(&self, frame: &Frame, before: &Counts, this: &Counts) -> Option<Parts> {
        if before.settled().min(this.settled()) < LEAST {
            return None;
        }
        let rate = |counts: &Counts| counts.accepted() as f64 / counts.settled() as f64;
        let about_recipients = |family| matches!(family, Family::Relationship | Family::Recipient);
        let part = |recipients: bool| {
            let moved =
                |term: &Term| match about_recipients(frame.rules[term.rule].family) == recipients {
                    true => term.share(this) - term.share(before),
                    false => 0.0,
                };
            self.estimate(&self.terms.iter().map(moved).collect::<Vec<f64>>())
        };
        let (recipients, behaviour) = (part(true), part(false));
        Some(Parts {
            recipients,
            behaviour,
            remainder: rate(this) - rate(before) - recipients.value - behaviour.value,
        })
    }

    /// What shares moved so far come to.
    fn estimate(&self, moved: &[f64]) -> Estimate {
        let terms = self.terms.iter().zip(moved);
        let moved: Vec<f64> = terms.map(|(term, moved)| term.slope * moved).collect();
        let terms = self.terms.iter().zip(&moved);
        let value: f64 = terms.map(|(term, moved)| term.coefficient * moved).sum();
        let rows = self.covariance.chunks(moved.len().max(1)).zip(&moved);
        let line = |row: &[f64]| row.iter().zip(&moved).map(|(x, y)| x * y).sum::<f64>();
        let variance: f64 = rows.map(|(row, moved)| moved * line(row)).sum();
        let reach = Z_95 * variance.max(0.0).sqrt();
        Estimate {
            value,
            interval: Interval {
                low: value - reach,
                high: value + reach,
            },
        }
    }
}

impl Term {
    /// The share of the settled outreach that have it.
    fn share(&self, counts: &Counts) -> f64 {
        counts.rules[self.rule].settled(self.verdict) as f64 / counts.settled() as f64
    }
}
