//! Verdicts counted: integers that add. Chunks, files and machines can be added up in any grouping.

mod patterns;
mod templates;
mod waits;

pub use patterns::{Occasion, PARTS, Pattern, Patterns};
pub use templates::{InWeek, TemplateCounts};
pub use waits::{End, Waits};

use crate::day::{Day, Month, Week};
use crate::outreach::Outcome;
use crate::rule::Verdict;
use hashbrown::HashMap;

/// Whether an outreach enters rates, and as what.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Status {
    /// Too young to say.
    Unsettled,
    /// Settled and not accepted.
    Failed,
    /// Settled and accepted.
    Accepted,
}

/// When an outreach counts as settled. (STATISTICS: "Settled".)
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Settling {
    /// Whether the log has outreach that waits for an answer. One that has none is settled as it stands.
    pub applies: bool,
    /// The last day that is settled; `None` where no date is known to count from.
    pub last_settled: Option<Day>,
}

impl Settling {
    /// The settling of a log with or without `pending` outreach, seen from `as_of`, after so many days.
    pub fn new(pending: bool, as_of: Option<Day>, days: u64) -> Settling {
        let days = i64::try_from(days).unwrap_or(i64::MAX);
        Settling {
            applies: pending,
            last_settled: as_of.map(|day| day.plus_days(-days)),
        }
    }

    /// The status of an outreach. Young outreach is unsettled even where it was accepted: quick answers come first.
    /// A settled one that still waits counts as not accepted.
    pub fn status(&self, outcome: Outcome, sent: Option<Day>) -> Status {
        let settled = match (self.applies, sent) {
            (false, _) => true,
            (true, Some(sent)) => self.last_settled.is_some_and(|last| sent <= last),
            (true, None) => outcome != Outcome::Pending,
        };
        match (settled, outcome) {
            (false, _) => Status::Unsettled,
            (true, Outcome::Accepted) => Status::Accepted,
            (true, _) => Status::Failed,
        }
    }
}

/// One judged outreach, as far as counting goes.
#[derive(Clone, Copy, Debug)]
pub struct Counted<V> {
    /// Its sender's number.
    pub sender: Option<u32>,
    /// The day it was sent, in the log's own dates.
    pub day: Option<Day>,
    /// The month it was sent, in UTC.
    pub month: Option<Month>,
    /// What became of it.
    pub outcome: Outcome,
    /// Whether it enters rates.
    pub status: Status,
    /// The part of the log it belongs to, below [`PARTS`], by its identity.
    pub part: usize,
    /// Its template's number, where the template is counted.
    pub template: Option<u32>,
    /// The verdict of each rule, in the catalogue's order.
    pub verdicts: V,
}

/// What outreach are counted by.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Stratum {
    /// The sender.
    pub sender: Option<u32>,
    /// The week of sending.
    pub week: Option<Week>,
    /// The month of sending.
    pub month: Option<Month>,
}

/// Counts of one rule: by verdict, then by status. Four billion outreach fit; half the memory of wider counts matters,
/// for there is one of these for each sender, week and rule.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct RuleCounts([[u32; 3]; 3]);

impl RuleCounts {
    /// Outreach with this verdict and this status.
    pub fn get(&self, verdict: Verdict, status: Status) -> u64 {
        u64::from(self.0[verdict as usize][status as usize])
    }

    /// Outreach with this verdict, settled or not.
    pub fn all(&self, verdict: Verdict) -> u64 {
        self.0[verdict as usize]
            .iter()
            .map(|count| u64::from(*count))
            .sum()
    }

    /// Settled outreach with this verdict.
    pub fn settled(&self, verdict: Verdict) -> u64 {
        self.get(verdict, Status::Failed) + self.get(verdict, Status::Accepted)
    }

    /// Hits per 100 notes judged; `None` where none was.
    pub fn hits_per_100(&self) -> Option<f64> {
        let judged = self.all(Verdict::Hit) + self.all(Verdict::Pass);
        (judged > 0).then(|| 100.0 * self.all(Verdict::Hit) as f64 / judged as f64)
    }

    fn merge(&mut self, other: &RuleCounts) {
        let theirs = other.0.iter().flatten();
        for (mine, theirs) in self.0.iter_mut().flatten().zip(theirs) {
            *mine += theirs;
        }
    }
}

/// Counts of a set of outreach.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Counts {
    statuses: [u64; 3],
    outcomes: [u64; 5],
    /// For each rule, in the catalogue's order.
    pub rules: Vec<RuleCounts>,
}

impl Counts {
    /// No outreach, and so many rules.
    pub fn none(rules: usize) -> Counts {
        Counts {
            rules: vec![RuleCounts::default(); rules],
            ..Counts::default()
        }
    }

    /// Outreach counted.
    pub fn sent(&self) -> u64 {
        self.statuses.iter().sum()
    }

    /// Of them settled.
    pub fn settled(&self) -> u64 {
        self.sent() - self.unsettled()
    }

    /// Of them not settled.
    pub fn unsettled(&self) -> u64 {
        self.statuses[Status::Unsettled as usize]
    }

    /// Settled and accepted.
    pub fn accepted(&self) -> u64 {
        self.statuses[Status::Accepted as usize]
    }

    /// Outreach of this outcome, settled or not.
    pub fn outcome(&self, outcome: Outcome) -> u64 {
        self.outcomes[outcome as usize]
    }

    /// Adds other counts of the same rules.
    pub fn merge(&mut self, other: &Counts) {
        let pairs = self.statuses.iter_mut().zip(other.statuses);
        pairs.for_each(|(mine, theirs)| *mine += theirs);
        let pairs = self.outcomes.iter_mut().zip(other.outcomes);
        pairs.for_each(|(mine, theirs)| *mine += theirs);
        if self.rules.len() < other.rules.len() {
            self.rules.resize(other.rules.len(), RuleCounts::default());
        }
        for (mine, theirs) in self.rules.iter_mut().zip(&other.rules) {
            mine.merge(theirs);
        }
    }
}

/// Everything that is counted.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Tally {
    rules: usize,
    places: HashMap<Stratum, usize>,
    strata: Vec<(Stratum, Counts)>,
    templates: HashMap<u32, TemplateCounts>,
    patterns: Patterns,
    span: Option<(Day, Day)>,
    undated: u64,
    /// How long it took until something came of outreach, where that was recorded.
    pub waits: Waits,
}

impl Tally {
    /// An empty tally of so many rules.
    pub fn new(rules: usize) -> Tally {
        Tally {
            rules,
            patterns: Patterns::new(rules),
            ..Tally::default()
        }
    }

    /// Adds an outreach.
    pub fn add<V: Iterator<Item = Verdict> + Clone>(&mut self, outreach: Counted<V>) {
        let stratum = Stratum {
            sender: outreach.sender,
            week: outreach.day.map(Day::week),
            month: outreach.month,
        };
        match outreach.day {
            Some(day) => self.extend_span(day, day),
            None => self.undated += 1,
        }
        if outreach.status != Status::Unsettled {
            let accepted = outreach.status == Status::Accepted;
            let verdicts = outreach.verdicts.clone();
            let occasion = (outreach.sender, outreach.month);
            self.patterns.add(
                (occasion, outreach.part, outreach.template),
                verdicts,
                accepted,
            );
        }
        let rules = self.rules;
        let mut template = outreach.template.map(|id| {
            let counts = self.templates.entry(id).or_default();
            counts.hits.resize(rules, 0);
            counts.add(outreach.sender, outreach.status, stratum.week);
            counts
        });
        let place = place_of(&mut self.places, &mut self.strata, rules, stratum);
        let counts = &mut self.strata[place].1;
        counts.statuses[outreach.status as usize] += 1;
        counts.outcomes[outreach.outcome as usize] += 1;
        for (index, verdict) in outreach.verdicts.take(rules).enumerate() {
            counts.rules[index].0[verdict as usize][outreach.status as usize] += 1;
            if let (Verdict::Hit, Some(template)) = (verdict, &mut template) {
                template.hits[index] += 1;
            }
        }
    }

    /// Adds another tally of the same rules.
    pub fn merge(&mut self, other: &Tally) {
        for (stratum, counts) in &other.strata {
            let place = place_of(&mut self.places, &mut self.strata, self.rules, *stratum);
            self.strata[place].1.merge(counts);
        }
        for (id, counts) in &other.templates {
            self.templates.entry(*id).or_default().merge(counts);
        }
        if let Some((first, last)) = other.span {
            self.extend_span(first, last);
        }
        self.undated += other.undated;
        self.waits.merge(&other.waits);
        self.patterns.merge(&other.patterns);
    }

    fn extend_span(&mut self, first: Day, last: Day) {
        let (earliest, latest) = self.span.unwrap_or((first, last));
        self.span = Some((earliest.min(first), latest.max(last)));
    }

    /// The counts of all outreach.
    pub fn total(&self) -> Counts {
        let mut total = Counts::none(self.rules);
        self.strata
            .iter()
            .for_each(|(_, counts)| total.merge(counts));
        total
    }

    /// The counts by a key of the strata.
    pub fn by<K: Eq + std::hash::Hash + Ord>(
        &self,
        key: impl Fn(&Stratum) -> K,
    ) -> Vec<(K, Counts)> {
        let mut groups: HashMap<K, Counts> = HashMap::new();
        for (stratum, counts) in &self.strata {
            let group = groups.entry(key(stratum));
            group
                .or_insert_with(|| Counts::none(self.rules))
                .merge(counts);
        }
        let mut groups: Vec<(K, Counts)> = groups.into_iter().collect();
        groups.sort_by(|one, other| one.0.cmp(&other.0));
        groups
    }

    /// The counts as they are kept, in no order that means anything.
    pub fn strata(&self) -> impl Iterator<Item = (&Stratum, &Counts)> {
        self.strata
            .iter()
            .map(|(stratum, counts)| (stratum, counts))
    }

    /// The templates counted, by number.
    pub fn templates(&self) -> Vec<(u32, &TemplateCounts)> {
        let mut templates: Vec<_> = self
            .templates
            .iter()
            .map(|(id, counts)| (*id, counts))
            .collect();
        templates.sort_by_key(|(id, _)| *id);
        templates
    }

    /// Settled outreach by sender, month and verdicts.
    pub fn patterns(&self) -> &Patterns {
        &self.patterns
    }

    /// The first and the last day something was sent.
    pub fn span(&self) -> Option<(Day, Day)> {
        self.span
    }

    /// Outreach without a date of sending.
    pub fn undated(&self) -> u64 {
        self.undated
    }
}

fn place_of(
    places: &mut HashMap<Stratum, usize>,
    strata: &mut Vec<(Stratum, Counts)>,
    rules: usize,
    stratum: Stratum,
) -> usize {
    *places.entry(stratum).or_insert_with(|| {
        strata.push((stratum, Counts::none(rules)));
        strata.len() - 1
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Option<Day> {
        Day::parse(text)
    }

    #[test]
    fn a_log_without_waiting_outreach_is_settled_as_it_stands() {
        let settling = Settling::new(false, day("2026-03-31"), 21);
        assert_eq!(
            settling.status(Outcome::Accepted, day("2026-03-30")),
            Status::Accepted
        );
        assert_eq!(settling.status(Outcome::Ignored, None), Status::Failed);
    }

    #[test]
    fn young_outreach_is_unsettled_whatever_came_of_it() {
        let settling = Settling::new(true, day("2026-03-31"), 21);
        for outcome in Outcome::ALL {
            assert_eq!(
                settling.status(outcome, day("2026-03-11")),
                Status::Unsettled
            );
        }
        assert_eq!(
            settling.status(Outcome::Accepted, day("2026-03-10")),
            Status::Accepted
        );
        assert_eq!(
            settling.status(Outcome::Pending, day("2026-03-10")),
            Status::Failed
        );
        assert_eq!(settling.status(Outcome::Pending, None), Status::Unsettled);
        assert_eq!(settling.status(Outcome::Declined, None), Status::Failed);
    }

    fn counted(sender: u32, date: &str, verdict: Verdict) -> Counted<std::iter::Once<Verdict>> {
        Counted {
            sender: Some(sender),
            day: day(date),
            month: day(date).map(Day::month),
            outcome: Outcome::Accepted,
            status: Status::Accepted,
            part: 0,
            template: Some(sender % 2),
            verdicts: std::iter::once(verdict),
        }
    }

    #[test]
    fn tallies_add_in_any_grouping() {
        let rows = [
            counted(1, "2026-03-02", Verdict::Hit),
            counted(2, "2026-03-02", Verdict::Pass),
            counted(3, "2026-04-02", Verdict::Unknown),
            counted(1, "", Verdict::Hit),
        ];
        let tally = |rows: &[Counted<std::iter::Once<Verdict>>]| {
            let mut tally = Tally::new(1);
            rows.iter().cloned().for_each(|row| tally.add(row));
            tally
        };
        let whole = tally(&rows);
        let sum = whole.total();
        assert_eq!((sum.sent(), sum.settled(), sum.accepted()), (4, 4, 4));
        assert_eq!(sum.rules[0].all(Verdict::Hit), 2);
        assert_eq!(sum.rules[0].hits_per_100(), Some(200.0 / 3.0));
        for cut in 0..=rows.len() {
            let mut parts = tally(&rows[cut..]);
            parts.merge(&tally(&rows[..cut]));
            assert_eq!(parts.by(|s| *s), whole.by(|s| *s));
            assert_eq!(parts.templates(), whole.templates());
            assert_eq!((parts.span(), parts.undated()), (whole.span(), 1));
        }
    }
}
