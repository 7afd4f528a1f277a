//! Counts of each template.

use super::Status;
use crate::day::Week;

/// Counts of one template.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct TemplateCounts {
    /// Outreach that used it.
    pub sent: u64,
    /// Of them settled.
    pub settled: u64,
    /// Of these accepted.
    pub accepted: u64,
    /// The senders who used it, in order.
    pub senders: Vec<Option<u32>>,
    /// For each rule its hits.
    pub hits: Vec<u32>,
    /// The settled outreach with a date, by the week of sending, in order.
    pub weeks: Vec<InWeek>,
}

/// Settled outreach of one week.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct InWeek {
    /// The week of sending.
    pub week: Week,
    /// Outreach settled.
    pub settled: u32,
    /// Of these accepted.
    pub accepted: u32,
}

impl TemplateCounts {
    pub(super) fn add(&mut self, sender: Option<u32>, status: Status, week: Option<Week>) {
        let settled = status != Status::Unsettled;
        let accepted = status == Status::Accepted;
        self.sent += 1;
        self.settled += u64::from(settled);
        self.accepted += u64::from(accepted);
        self.add_sender(sender);
        if let (Some(week), true) = (week, settled) {
            self.add_week(InWeek {
                week,
                settled: 1,
                accepted: u32::from(accepted),
            });
        }
    }

    fn add_sender(&mut self, sender: Option<u32>) {
        if let Err(place) = self.senders.binary_search(&sender) {
            self.senders.insert(place, sender);
        }
    }

    fn add_week(&mut self, more: InWeek) {
        let place = self.weeks.binary_search_by_key(&more.week, |one| one.week);
        match place {
            Ok(place) => {
                self.weeks[place].settled += more.settled;
                self.weeks[place].accepted += more.accepted;
            }
            Err(place) => self.weeks.insert(place, more),
        }
    }

    pub(super) fn merge(&mut self, other: &TemplateCounts) {
        self.sent += other.sent;
        self.settled += other.settled;
        self.accepted += other.accepted;
        let senders = other.senders.iter();
        senders.for_each(|sender| self.add_sender(*sender));
        other.weeks.iter().for_each(|week| self.add_week(*week));
        self.hits.resize(other.hits.len().max(self.hits.len()), 0);
        let pairs = self.hits.iter_mut().zip(&other.hits);
        pairs.for_each(|(mine, theirs)| *mine += theirs);
    }
}
