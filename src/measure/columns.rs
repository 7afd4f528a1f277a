//! The columns of the regression, and the rows that settled outreach make of them.

use super::levels::Levels;
use super::{Frame, Strata};
use crate::day::Month;
use crate::rule::Verdict;
use crate::stats::Proportion;
use crate::stats::logistic::Design;
use crate::tally::{Counts, Occasion, Pattern, Patterns, Tally};
use std::collections::BTreeMap;

type Senders = Levels<(String, Option<u32>)>;
type Months = Levels<Option<Month>>;

/// The columns of the regression: the constant, senders, months, hits, unknowns.
pub(super) struct Columns {
    /// The senders and months in the regression, in its order.
    occasions: Vec<Occasion>,
    /// The counts of their outreach.
    pub total: Counts,
    /// Settled outreach of the others.
    pub silent: u64,
    pub senders: Senders,
    pub months: Months,
    pub hits: Vec<Option<usize>>,
    unknowns: Vec<Option<usize>>,
    pub width: usize,
}

fn name_of(frame: &Frame, sender: Option<u32>) -> String {
    let name = sender.and_then(|id| frame.senders.get(id as usize));
    name.cloned().unwrap_or_default()
}

/// The senders and months of the groups, as far as they are held equal.
fn levels(groups: &[(Group, Counts)], strata: Strata) -> (Senders, Months) {
    let (mut senders, mut months) = (BTreeMap::new(), BTreeMap::new());
    for (group, _) in groups {
        let (sender, month) = group.occasion;
        if strata.sender {
            *senders.entry((group.name.clone(), sender)).or_default() += group.settled;
        }
        if strata.month {
            *months.entry(month).or_default() += group.settled;
        }
    }
    let senders: Vec<_> = senders.into_iter().collect();
    let months: Vec<_> = months.into_iter().collect();
    (Levels::of(&senders), Levels::of(&months))
}

/// Drops the groups of senders, and of months, of which all was accepted or nothing. Whether there was any.
fn drop_silent(groups: &mut Vec<(Group, Counts)>, senders: &Senders, months: &Months) -> bool {
    let place = |group: &Group| {
        let sender = senders.column(&(group.name.clone(), group.occasion.0));
        [(0, sender), (1, months.column(&group.occasion.1))]
    };
    let mut sums: BTreeMap<(u8, Option<usize>), (u64, u64)> = BTreeMap::new();
    for (group, _) in groups.iter() {
        for level in place(group) {
            let (settled, accepted) = sums.entry(level).or_default();
            *settled += group.settled;
            *accepted += group.accepted;
        }
    }
    let mixed = |level: &(u8, Option<usize>)| {
        let (settled, accepted) = sums[level];
        accepted > 0 && accepted < settled
    };
    let before = groups.len();
    groups.retain(|(group, _)| place(group).iter().all(mixed));
    groups.len() < before
}

/// Settled outreach of a sender and month: how much, and how much of it accepted.
struct Group {
    occasion: Occasion,
    name: String,
    settled: u64,
    accepted: u64,
}

impl Columns {
    /// The columns for the groups in `tally`. `plain` leaves out senders and months of which all was accepted or nothing: their
    /// own column would explain them whole and run off to infinity, with them or without.
    pub fn of(tally: &Tally, frame: &Frame, strata: Strata, plain: bool) -> Columns {
        let groups = tally.by(|stratum| (stratum.sender, stratum.month));
        let mut groups: Vec<(Group, Counts)> = groups
            .into_iter()
            .filter(|(_, counts)| counts.settled() > 0)
            .map(|(occasion, counts)| {
                let group = Group {
                    occasion,
                    name: name_of(frame, occasion.0),
                    settled: counts.settled(),
                    accepted: counts.accepted(),
                };
                (group, counts)
            })
            .collect();
        // By name, so that the numbers that senders happen to have make no difference.
        groups.sort_by(|(one, _), (other, _)| {
            (&one.name, one.occasion).cmp(&(&other.name, other.occasion))
        });
        let all: u64 = groups.iter().map(|(group, _)| group.settled).sum();
        let (mut senders, mut months) = levels(&groups, strata);
        while plain && drop_silent(&mut groups, &senders, &months) {
            (senders, months) = levels(&groups, strata);
        }
        let mut total = Counts::none(frame.rules.len());
        groups.iter().for_each(|(_, counts)| total.merge(counts));
        let silent = all - total.settled();
        let mut width = 1 + senders.width + months.width;
        let mut next = |wanted: bool| {
            width += usize::from(wanted);
            wanted.then(|| width - 1)
        };
        let settled = |rule: usize, verdict| total.rules[rule].settled(verdict) > 0;
        let varies = |rule| settled(rule, Verdict::Hit) && settled(rule, Verdict::Pass);
        let rules = 0..total.rules.len();
        let hits = rules.clone().map(|rule| next(varies(rule))).collect();
        let unknowns = rules
            .map(|rule| next(varies(rule) && settled(rule, Verdict::Unknown)))
            .collect();
        Columns {
            occasions: groups
                .into_iter()
                .map(|(group, _)| group.occasion)
                .collect(),
            total,
            silent,
            senders,
            months,
            hits,
            unknowns,
            width,
        }
    }

    /// The design, with the senders and where the rows of each end.
    pub fn design(&self, tally: &Tally, frame: &Frame) -> (Design, Vec<(Option<u32>, usize)>) {
        let patterns = tally.patterns();
        let mut verdicts = Vec::new();
        let mut each_row = |occasion: &Occasion, show: &mut dyn FnMut(&[u16], Proportion)| {
            let mut set = self.fixed(frame, occasion);
            let fixed = set.len();
            patterns.each(*occasion, |pattern| {
                set.truncate(fixed);
                let outcome = self.add_pattern(patterns, &pattern, &mut verdicts, &mut set);
                show(&set, outcome);
            });
        };
        // Counted first, so that a large design takes no more room than it needs.
        let (mut rows, mut entries) = (0, 0);
        for occasion in &self.occasions {
            each_row(occasion, &mut |set, _| {
                rows += 1;
                entries += set.len();
            });
        }
        let mut design = Design::new(self.width);
        design.reserve(rows, entries);
        let mut ends: Vec<(Option<u32>, usize)> = Vec::new();
        for occasion in &self.occasions {
            each_row(occasion, &mut |set, outcome| design.push_set(set, outcome));
            match ends.last_mut().filter(|(sender, _)| *sender == occasion.0) {
                Some((_, end)) => *end = design.len(),
                None => ends.push((occasion.0, design.len())),
            }
        }
        (design, ends)
    }

    /// Shows the rows of the design once for each part of the log they were counted in.
    pub fn each_part(
        &self,
        tally: &Tally,
        frame: &Frame,
        show: &mut dyn FnMut(&[u16], Proportion, usize),
    ) {
        let patterns = tally.patterns();
        let mut verdicts = Vec::new();
        for occasion in &self.occasions {
            let mut set = self.fixed(frame, occasion);
            let fixed = set.len();
            patterns.each_part(*occasion, |pattern| {
                set.truncate(fixed);
                let outcome = self.add_pattern(patterns, &pattern, &mut verdicts, &mut set);
                show(&set, outcome, pattern.part);
            });
        }
    }

    /// Shows the rows of each template with settled outreach in the design, one template after the other.
    pub fn each_template(
        &self,
        tally: &Tally,
        frame: &Frame,
        mut show: impl FnMut(&[(Vec<u16>, Proportion)]),
    ) {
        let patterns = tally.patterns();
        let fixed = |occasion| (occasion, self.fixed(frame, occasion));
        let known: BTreeMap<&Occasion, Vec<u16>> = self.occasions.iter().map(fixed).collect();
        let (mut rows, mut own, mut verdicts) = (Vec::new(), None, Vec::new());
        patterns.each_template(|template, occasion, pattern| {
            if own.replace(template) != Some(template) {
                show(&std::mem::take(&mut rows));
            }
            if let Some(fixed) = known.get(&occasion) {
                let mut set = fixed.clone();
                let outcome = self.add_pattern(patterns, &pattern, &mut verdicts, &mut set);
                rows.push((set, outcome));
            }
        });
        show(&rows);
    }

    /// The columns of a sender and month, the constant first.
    fn fixed(&self, frame: &Frame, (sender, month): &Occasion) -> Vec<u16> {
        let sender = self.senders.column(&(name_of(frame, *sender), *sender));
        let month = self.months.column(month);
        let sender = sender.map(|column| 1 + column);
        let month = month.map(|column| 1 + self.senders.width + column);
        let columns = [Some(0), sender, month].into_iter().flatten();
        columns.map(|column| column as u16).collect()
    }

    /// Adds the columns that a pattern's verdicts set; gives what came of it.
    fn add_pattern(
        &self,
        patterns: &Patterns,
        pattern: &Pattern<'_>,
        verdicts: &mut Vec<Verdict>,
        set: &mut Vec<u16>,
    ) -> Proportion {
        patterns.verdicts(pattern, verdicts);
        for (verdict, columns) in [
            (Verdict::Hit, &self.hits),
            (Verdict::Unknown, &self.unknowns),
        ] {
            let of_verdict = columns
                .iter()
                .zip(verdicts.iter())
                .filter(|(_, v)| **v == verdict);
            set.extend(of_verdict.filter_map(|(column, _)| column.map(|column| column as u16)));
        }
        Proportion::new(pattern.accepted, pattern.settled)
    }

    /// For each rule the columns of its hits and its unknowns.
    pub fn of_rules(&self) -> Vec<[Option<usize>; 2]> {
        let both = self.hits.iter().zip(&self.unknowns);
        both.map(|(hit, unknown)| [*hit, *unknown]).collect()
    }

    /// What a column stands for, in words.
    pub fn name(&self, column: usize, frame: &Frame) -> String {
        let is = |place: &Option<usize>| *place == Some(column);
        let rule = |index: usize| frame.rules[index].name.as_str();
        if let Some(index) = self.hits.iter().position(is) {
            return rule(index).to_owned();
        }
        match self.unknowns.iter().position(is) {
            Some(index) => format!("{} unknown", rule(index)),
            None if column <= self.senders.width => "a sender".to_owned(),
            None => "a month".to_owned(),
        }
    }
}
