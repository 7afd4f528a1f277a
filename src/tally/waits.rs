//! How long it took until something came of outreach, counted by days.

use crate::day::Day;
use crate::outreach::Outcome;
use std::collections::BTreeMap;

/// Outreach by days until something came of it, or for so long nothing did.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Waits {
    days: BTreeMap<u64, [u64; 3]>,
    undated: [u64; 3],
}

/// What ended a wait.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum End {
    /// It was accepted.
    Accepted,
    /// It was declined or withdrawn, so that it cannot be accepted any more.
    Otherwise,
    /// Nothing yet: it waits, or was ignored for so long.
    Nothing,
}

impl Waits {
    /// Adds an outreach, seen from `as_of`. Where a date it takes is missing, or lies before the day of sending, it is counted
    /// as undated.
    pub fn add(
        &mut self,
        outcome: Outcome,
        sent: Option<Day>,
        responded: Option<Day>,
        as_of: Option<Day>,
    ) {
        let (end, last) = match outcome {
            Outcome::Accepted => (End::Accepted, responded),
            Outcome::Declined | Outcome::Withdrawn => (End::Otherwise, responded),
            Outcome::Ignored | Outcome::Pending => (End::Nothing, as_of),
        };
        let days = sent.zip(last).map(|(sent, last)| last.days_since(sent));
        match days.and_then(|days| u64::try_from(days).ok()) {
            Some(days) => self.days.entry(days).or_default()[end as usize] += 1,
            None => self.undated[end as usize] += 1,
        }
    }

    /// Adds other waits.
    pub fn merge(&mut self, other: &Waits) {
        let add = |mine: &mut [u64; 3], theirs: &[u64; 3]| {
            mine.iter_mut()
                .zip(theirs)
                .for_each(|(mine, theirs)| *mine += theirs);
        };
        for (days, theirs) in &other.days {
            add(self.days.entry(*days).or_default(), theirs);
        }
        add(&mut self.undated, &other.undated);
    }

    /// The days, fewest first, each with the number that ended after them in each of the ways of [`End`].
    pub fn days(&self) -> impl Iterator<Item = (u64, [u64; 3])> {
        self.days.iter().map(|(days, ends)| (*days, *ends))
    }

    /// How many ended so after a number of days that is known.
    pub fn dated(&self, end: End) -> u64 {
        self.days.values().map(|ends| ends[end as usize]).sum()
    }

    /// How many ended so after a number of days that is not known.
    pub fn undated(&self, end: End) -> u64 {
        self.undated[end as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wait_needs_its_dates_in_their_order() {
        let day = Day::parse;
        let (sent, later, as_of) = (day("2026-03-02"), day("2026-03-05"), day("2026-03-31"));
        let mut waits = Waits::default();
        waits.add(Outcome::Accepted, sent, later, as_of);
        waits.add(Outcome::Accepted, later, sent, as_of);
        waits.add(Outcome::Accepted, sent, None, as_of);
        waits.add(Outcome::Withdrawn, sent, sent, as_of);
        waits.add(Outcome::Ignored, sent, None, as_of);
        waits.add(Outcome::Pending, None, None, as_of);
        let days: Vec<_> = waits.days().collect();
        assert_eq!(days, [(0, [0, 1, 0]), (3, [1, 0, 0]), (29, [0, 0, 1])]);
        assert_eq!(
            (waits.dated(End::Accepted), waits.undated(End::Accepted)),
            (1, 2)
        );
        assert_eq!(
            (waits.dated(End::Nothing), waits.undated(End::Nothing)),
            (1, 1)
        );
        let mut twice = waits.clone();
        twice.merge(&waits);
        assert_eq!(
            (twice.dated(End::Otherwise), twice.undated(End::Accepted)),
            (2, 4)
        );
    }
}
