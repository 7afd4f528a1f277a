//! What came of an outreach: a logistic model of what was planted, and how long the answer took.
use crate::stats::elementary::{exp, ln};

use super::calendar::DAY;
use super::dice::Dice;

/// The log odds of acceptance of an outreach that hits nothing, from a sourcer without effect, in the first week.
pub(super) const INTERCEPT: f64 = 0.85;

/// What the whole span adds to the log odds: the team gets a little better.
pub(super) const TREND: f64 = 0.3;

/// After this many days an unanswered outreach counts as ignored.
const SETTLING: i64 = 21;

/// An outcome word, and the moment of the answer where there was one.
pub(super) struct Outcome {
    pub(super) word: &'static str,
    pub(super) responded: Option<i64>,
}

/// The probability that belongs to log odds.
pub(super) fn probability(log_odds: f64) -> f64 {
    1.0 / (1.0 + exp(-log_odds))
}

/// Draws what came of an outreach sent at a moment, as far as it was known at the end of the log.
pub(super) fn draw(dice: &mut Dice, chance: f64, sent: i64, end: i64) -> Outcome {
    let accepted = dice.chance(chance);
    let fate = dice.unit();
    let delay = delay(dice);
    let (word, answer) = match (accepted, fate) {
        (true, _) => ("accepted", Some(sent + delay)),
        (false, ..0.1) => ("declined", Some(sent + delay)),
        (false, 0.1..0.16) => ("withdrawn", Some(sent + (14 * DAY) + delay / 3)),
        (false, _) => ("ignored", None),
    };
    match answer {
        Some(moment) if moment < end && word == "withdrawn" => Outcome {
            word,
            responded: None,
        },
        Some(moment) if moment < end => Outcome {
            word,
            responded: answer,
        },
        Some(_) => Outcome {
            word: "pending",
            responded: None,
        },
        None if sent + SETTLING * DAY > end => Outcome {
            word: "pending",
            responded: None,
        },
        None => Outcome {
            word,
            responded: None,
        },
    }
}

/// Seconds until an answer: mostly within two days, some only after a week or two, never more than twenty days.
fn delay(dice: &mut Dice) -> i64 {
    let mean = if dice.chance(0.7) { 0.9 } else { 5.0 };
    let days = -mean * ln(1.0 - dice.unit());
    300 + (days.min(19.5) * DAY as f64) as i64
}
