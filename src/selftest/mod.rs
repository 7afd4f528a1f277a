//! The statistics against a known truth: many logs with planted effects, measured by the very code that measures a
//! team's, and whether what was found is what was planted, within the error of so many logs.
//!
//! Three things are held against the truth. A 95% interval must hold what it estimates in 95 of 100 logs. Of rules and senders
//! with nothing planted at most 5 of 100 may be called. And on average an estimate must be what it estimates, be it that what
//! one sees without holding anything equal is not. Not every interval estimates the same: each claim says what its truth is.
//!
//! Sources. How to plan such a study and what to report of it: T. P. Morris, I. R. White and M. J. Crowther, "Using simulation
//! studies to evaluate statistical methods", Statistics in Medicine 38 (2019) 2074–2102. Logs are drawn one independently of
//! another, so shares of logs have exact binomial limits; many intervals of one log are not independent and count as a
//! cluster. All limits together are wrong about a sound program in one of a thousand runs ([`FALSE_ALARM`], Bonferroni).

mod claim;
mod figures;
mod judged;
mod round;
mod truth;
mod world;
mod worlds;

use crate::audit::Crew;
use crate::input::LogError;
use round::Visited;
use serde::Serialize;

/// The probability that a sound program fails.
pub const FALSE_ALARM: f64 = 0.001;

/// An estimate that is unbiased only in large samples may be off by this share of its own standard error, which takes a tenth
/// of a point from a 95% interval's coverage.
pub const SLIGHT: f64 = 0.1;

/// Fewer rounds than this can show nothing.
pub const FEWEST_ROUNDS: u64 = 10;

/// A finished self-test.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Selftest {
    /// The version of the program that was tested, by itself.
    pub version: String,
    /// Logs drawn of each world.
    pub rounds: u64,
    /// The same seed draws the same logs.
    pub seed: u64,
    /// How many limits were held against the findings.
    pub checks: u64,
    /// The probability that any of them is wrong about a sound program.
    pub false_alarm: f64,
    /// Claims that do not hold.
    pub failed: u64,
    /// Each world with what was found in it.
    pub worlds: Vec<WorldFindings>,
}

/// What was found in one made-up world.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct WorldFindings {
    /// Its name.
    pub world: String,
    /// What was planted.
    pub planted: String,
    /// Outreach in each log.
    pub outreach: u64,
    /// What was claimed and found.
    pub claims: Vec<Finding>,
}

/// A claim about a figure, and what became of it.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Finding {
    /// The figure.
    pub figure: String,
    /// Whose it is: a rule, the senders.
    pub of: String,
    /// What the figure estimates, so what its truth is.
    pub estimates: String,
    /// The truth; its mean where it is another in every log.
    pub truth: Option<f64>,
    /// The mean of the estimates, of ratios the geometric mean.
    pub found: Option<f64>,
    /// How far the mean is from the truth.
    pub bias: Option<Bias>,
    /// How often the 95% interval holds the truth.
    pub covered: Option<Share>,
    /// How often something was called that is not there.
    pub called: Option<Share>,
    /// Figures that could not be made, and are in nothing above.
    pub missing: u64,
    /// Whether the claim holds.
    pub holds: bool,
}

/// What is expected of a mean error.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Expected {
    /// None.
    Unbiased,
    /// None in large samples, so at most [`SLIGHT`] of a standard error.
    NearlyUnbiased,
    /// One there must be: the figure does not hold equal what would have to be.
    Biased,
}

/// The mean error of an estimate; of ratios that of their logarithms.
#[derive(Clone, Copy, PartialEq, Debug, Serialize)]
pub struct Bias {
    /// The mean of estimate − truth.
    pub mean: f64,
    /// Its standard error, from the spread of the rounds.
    pub simulation_error: f64,
    /// How many of these it is from 0; `None` where nothing varies.
    pub errors_off: Option<f64>,
    /// The spread of the errors of a round: the estimate's own standard error where there is one in a round.
    pub spread: f64,
    /// What is expected.
    pub expected: Expected,
    /// A mean within so much of 0 is none.
    pub limit: f64,
    /// Whether it is within that only by the tenth of a standard error that [`Expected::NearlyUnbiased`] allows.
    pub nearly: bool,
    /// Whether it is as expected.
    pub holds: bool,
}

/// How a share may differ from the one that is wanted.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// In neither direction.
    Exactly,
    /// Upwards: the method is known to be on the safe side.
    AtLeast,
    /// Downwards: of calls, on the safe side; of intervals, known to be too narrow, and said so.
    AtMost,
    /// It is only shown.
    Any,
}

/// A share of intervals or calls, with the limits that so many rounds allow.
#[derive(Clone, Copy, PartialEq, Debug, Serialize)]
pub struct Share {
    /// The share.
    pub share: f64,
    /// Of so many.
    pub of: u64,
    /// The lower limit.
    pub low: f64,
    /// The upper limit.
    pub high: f64,
    /// What is wanted.
    pub wanted: f64,
    /// And in which direction it may differ.
    pub side: Side,
    /// Whether it does not differ beyond the limits.
    pub holds: bool,
}

/// Draws `rounds` logs of each world, measures them, and holds what was found against what was planted. The same for any
/// number of threads.
///
/// # Errors
/// [`LogError::Interrupted`] where the crew was stopped.
pub fn selftest(rounds: u64, seed: u64, crew: &Crew) -> Result<Selftest, LogError> {
    visit(worlds::all(), rounds, seed, crew)
}

fn visit(worlds: Vec<Visited>, rounds: u64, seed: u64, crew: &Crew) -> Result<Selftest, LogError> {
    let mut seen = Vec::new();
    for (number, world) in worlds.into_iter().enumerate() {
        let truths = world.truths();
        let stream = number as u64;
        let of_round = |place| round::round(&world, &truths, round::dice(seed, stream, place));
        let sightings = crew.each(rounds, of_round)?;
        seen.push((world, sightings));
    }
    let checks = seen.iter().map(|(_, rounds)| judged::checks(rounds)).sum();
    let worlds: Vec<WorldFindings> = seen
        .iter()
        .map(|(visited, rounds)| WorldFindings {
            world: visited.world.name.to_owned(),
            planted: visited.world.planted.to_owned(),
            outreach: visited.world.outreach,
            claims: judged::findings(rounds, FALSE_ALARM / checks as f64),
        })
        .collect();
    let claims = worlds.iter().flat_map(|world| &world.claims);
    Ok(Selftest {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        rounds,
        seed,
        checks,
        false_alarm: FALSE_ALARM,
        failed: claims.filter(|claim| !claim.holds).count() as u64,
        worlds,
    })
}

#[cfg(test)]
mod tests;
