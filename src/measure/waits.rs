//! How long acceptance takes, and how long it is worth to wait for it.
//!
//! Every outreach with the dates it takes is followed: until it was accepted, was declined or withdrawn, or until the day the
//! log is looked at from, where nothing came of it. An ignored one is followed as long as one that waits: both might still
//! have been accepted on any day until then.

use crate::stats::survival::{Curve, Ended, Step};
use crate::summary::{TimeStep, TimeToAcceptance};
use crate::tally::{End, Waits};

/// The share of the accepts that are to come at all after which a request counts as settled.
const SETTLED: f64 = 0.95;

/// The figures of how long acceptance takes, of a log with so many `accepted`.
pub(super) fn figures(waits: &Waits, accepted: u64) -> TimeToAcceptance {
    let ended: Vec<Ended> = waits
        .days()
        .map(|(time, [events, competing, censored])| Ended {
            time,
            events,
            competing,
            censored,
        })
        .collect();
    let curve = Curve::of(&ended).filter(|_| waits.dated(End::Accepted) > 0);
    let when = |share: f64| curve.as_ref().and_then(|curve| curve.when_come(share));
    let undated = [End::Accepted, End::Otherwise, End::Nothing].map(|end| waits.undated(end));
    TimeToAcceptance {
        missing: curve.is_none().then(|| missing(accepted).to_owned()),
        accepted: waits.dated(End::Accepted),
        ended_otherwise: waits.dated(End::Otherwise),
        nothing_yet: waits.dated(End::Nothing),
        without_dates: undated.iter().sum(),
        accepted_without_dates: waits.undated(End::Accepted),
        lower_quartile_days: when(0.25),
        median_days: when(0.5),
        upper_quartile_days: when(0.75),
        suggested_settling_days: when(SETTLED),
        watched_days: curve.as_ref().map(|curve| curve.watched),
        curve: curve
            .iter()
            .flat_map(|curve| curve.steps.iter().map(step))
            .collect(),
    }
}

fn missing(accepted: u64) -> &'static str {
    match accepted {
        0 => "nothing was accepted",
        _ => "no acceptance has both dates, sent_at and responded_at",
    }
}

fn step(step: &Step) -> TimeStep {
    TimeStep {
        days: step.time,
        at_risk: step.at_risk,
        accepted: step.events,
        not_accepted: step.survival,
        not_accepted_low: step.interval.map(|interval| interval.low),
        not_accepted_high: step.interval.map(|interval| interval.high),
        accepted_by_then: step.incidence,
        ended_otherwise_by_then: step.competing,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::day::Day;
    use crate::outreach::Outcome;

    fn waits(rows: &[(Outcome, &str)]) -> Waits {
        let mut waits = Waits::default();
        let (sent, as_of) = (Day::parse("2026-03-01"), Day::parse("2026-04-30"));
        for (outcome, responded) in rows {
            waits.add(*outcome, sent, Day::parse(responded), as_of);
        }
        waits
    }

    #[test]
    fn the_days_until_the_accepts_have_come() {
        let found = figures(
            &waits(&[
                (Outcome::Accepted, "2026-03-02"),
                (Outcome::Accepted, "2026-03-04"),
                (Outcome::Accepted, "2026-03-04"),
                (Outcome::Accepted, "2026-03-21"),
                (Outcome::Declined, "2026-03-03"),
                (Outcome::Ignored, ""),
                (Outcome::Pending, ""),
                (Outcome::Accepted, ""),
            ]),
            5,
        );
        let quartiles = [
            found.lower_quartile_days,
            found.median_days,
            found.upper_quartile_days,
            found.suggested_settling_days,
        ];
        assert_eq!(quartiles, [Some(1), Some(3), Some(3), Some(20)]);
        assert_eq!(
            (found.accepted, found.without_dates, found.watched_days),
            (4, 1, Some(60))
        );
        assert_eq!((found.missing, found.curve.len()), (None, 4));
    }

    #[test]
    fn without_an_accept_there_is_a_reason() {
        let found = figures(&waits(&[(Outcome::Ignored, "")]), 0);
        assert_eq!(found.missing.as_deref(), Some("nothing was accepted"));
        assert_eq!((found.median_days, found.curve.len()), (None, 0));
        let found = figures(&waits(&[(Outcome::Accepted, "")]), 1);
        assert!(found.missing.unwrap().contains("responded_at"));
    }
}
