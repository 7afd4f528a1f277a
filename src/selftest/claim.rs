//! What is claimed of a figure, and what one log shows of it.

use super::{Expected, Side};
use crate::stats::elementary::ln;

/// On what scale an estimate is held against its truth.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Scale {
    /// As it is.
    Plain,
    /// By its logarithm.
    Ratio,
}

/// What is claimed.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Claim {
    pub figure: &'static str,
    pub of: &'static str,
    pub estimates: &'static str,
    pub scale: Scale,
    pub bias: Option<Expected>,
    /// Of the shares covered.
    pub covered: Option<Side>,
    /// The largest share of calls.
    pub called: Option<f64>,
}

/// A figure with the ends of its interval, as a summary has them.
pub(super) type Figure = [Option<f64>; 3];

/// What a log shows: sums over the figures that the claim is about, mostly one.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub(super) struct Seen {
    /// Figures that were made.
    pub made: f64,
    /// Figures that could not be made.
    pub missing: u64,
    /// Their truths, estimates and errors, on the claim's scale.
    pub truth: f64,
    pub estimate: f64,
    pub error: f64,
    /// Intervals that hold the truth.
    pub covered: f64,
    /// What was called, and of how much.
    pub called: f64,
    pub callable: f64,
}

/// A claim with what a log shows of it.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Sighting {
    pub claim: Claim,
    pub seen: Seen,
}

impl Claim {
    /// A claim that a 95% interval around an estimate covers 95% of the time.
    pub fn interval(figure: &'static str, of: &'static str, estimates: &'static str) -> Claim {
        Claim {
            figure,
            of,
            estimates,
            scale: Scale::Plain,
            bias: Some(Expected::Unbiased),
            covered: Some(Side::Exactly),
            called: None,
        }
    }

    /// The same of a ratio, which is unbiased only in large samples.
    pub fn ratio(figure: &'static str, of: &'static str, estimates: &'static str) -> Claim {
        Claim {
            scale: Scale::Ratio,
            bias: Some(Expected::NearlyUnbiased),
            ..Claim::interval(figure, of, estimates)
        }
    }

    /// The same, but that the figure misses this truth, since it does not hold equal what would have to be.
    pub fn misled(self) -> Claim {
        Claim {
            bias: Some(Expected::Biased),
            covered: Some(Side::Any),
            ..self
        }
    }

    /// A claim that at most a share of what is not there is called.
    pub fn calls(figure: &'static str, of: &'static str, what: &'static str, most: f64) -> Claim {
        Claim {
            bias: None,
            covered: None,
            called: Some(most),
            ..Claim::interval(figure, of, what)
        }
    }

    /// What a log's figures show, each with its truth.
    pub fn of(self, figures: impl IntoIterator<Item = (Figure, f64)>) -> Sighting {
        let mut seen = Seen::default();
        for (figure, truth) in figures {
            seen.add(self.scale, figure, truth);
        }
        Sighting { claim: self, seen }
    }

    /// That so much was called of so much.
    pub fn called(self, called: f64, callable: usize) -> Sighting {
        let seen = Seen {
            called,
            callable: callable as f64,
            ..Seen::default()
        };
        Sighting { claim: self, seen }
    }
}

impl Seen {
    fn add(&mut self, scale: Scale, figure: Figure, truth: f64) {
        let [Some(estimate), Some(low), Some(high)] = figure else {
            self.missing += 1;
            return;
        };
        let at = |value: f64| match scale {
            Scale::Plain => value,
            Scale::Ratio => ln(value),
        };
        self.made += 1.0;
        self.truth += at(truth);
        self.estimate += at(estimate);
        self.error += at(estimate) - at(truth);
        self.covered += f64::from(u8::from(low <= truth && truth <= high));
    }
}
