//! All rules at once: a logistic regression on the patterns of settled outreach, and what its coefficients come to.

use super::levels::Levels;
use super::rules::spread;
use super::{Adjustment, Frame};
use crate::day::Month;
use crate::rule::Verdict;
use crate::stats::logistic::{Design, Fit, Penalty, Removal, fit_own};
use crate::stats::{Estimate, Interval, Proportion};
use crate::summary::ModelFigures;
use crate::tally::{Counts, Occasion, RuleCounts, Status, Tally};

/// What the regression says.
#[derive(Default)]
pub(super) struct Model {
    /// For each rule, in the tally's order.
    pub rules: Vec<RuleEffect>,
    /// For each sender number with settled outreach: the accepts lost to each rule.
    pub senders: Vec<(Option<u32>, Vec<Option<f64>>)>,
    /// About the fit.
    pub figures: ModelFigures,
    /// What the reader must know.
    pub notes: Vec<String>,
    /// Whether there is no penalty.
    plain: bool,
}

/// One rule in the regression.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct RuleEffect {
    /// The odds ratio of hit against pass.
    pub odds_ratio: Option<Estimate>,
    /// What taking its hits away would bring, in accepts.
    pub lost: Option<Estimate>,
    /// Its part of what taking all hits away would bring that a sender can mend.
    pub shared: Option<f64>,
}

/// The columns of the regression: the constant, senders, months, hits, unknowns.
struct Columns {
    senders: Levels<(String, Option<u32>)>,
    months: Levels<Option<Month>>,
    hits: Vec<Option<usize>>,
    unknowns: Vec<Option<usize>>,
    width: usize,
}

/// Fits the regression. Where there is nothing to fit the figures say why, and every rule has none.
pub(super) fn fitted(
    tally: &Tally,
    total: &Counts,
    frame: &Frame,
    adjustment: Adjustment,
) -> Model {
    let mut model = Model {
        rules: vec![RuleEffect::default(); total.rules.len()],
        plain: adjustment.penalty == Penalty::None,
        ..Model::default()
    };
    let reason = match (total.settled(), total.accepted()) {
        (0, _) => "nothing is settled",
        (_, 0) => "nothing was accepted",
        (settled, accepted) if settled == accepted => "everything was accepted",
        _ => "",
    };
    if !reason.is_empty() {
        model.figures.missing = Some(reason.to_owned());
        return model;
    }
    let columns = Columns::of(tally, total, frame, adjustment);
    model.leave_out(total, frame);
    let (design, ends) = columns.design(tally, frame);
    model.figures.patterns = design.len() as u64;
    let fit = fit_own(design, adjustment.penalty);
    model.report(&fit, &columns, frame, adjustment);
    if fit.converged() {
        model.read(&fit, &columns, frame, total, &ends);
    }
    model
}

fn name_of(frame: &Frame, sender: Option<u32>) -> String {
    let name = sender.and_then(|id| frame.senders.get(id as usize));
    name.cloned().unwrap_or_default()
}

impl Columns {
    fn of(tally: &Tally, total: &Counts, frame: &Frame, adjustment: Adjustment) -> Columns {
        let strata = adjustment.strata;
        let settled = |(key, counts): (Occasion, Counts)| (key, counts.settled());
        let groups = |sender: bool, month: bool| {
            let groups = tally.by(|stratum| {
                let sender = stratum.sender.filter(|_| sender);
                (sender, stratum.month.filter(|_| month))
            });
            let settled = groups.into_iter().map(settled);
            settled
                .filter(|(_, settled)| *settled > 0)
                .collect::<Vec<_>>()
        };
        let senders = groups(strata.sender, false).into_iter();
        let mut senders: Vec<_> = senders
            .map(|((sender, _), settled)| ((name_of(frame, sender), sender), settled))
            .collect();
        senders.sort();
        let months = groups(false, strata.month).into_iter();
        let months: Vec<_> = months
            .map(|((_, month), settled)| (month, settled))
            .collect();
        let (senders, months) = (Levels::of(&senders), Levels::of(&months));
        let mut width = 1 + senders.width + months.width;
        let mut next = |wanted: bool| {
            width += usize::from(wanted);
            wanted.then(|| width - 1)
        };
        let varies = |rule: usize| {
            let counts = &total.rules[rule];
            counts.settled(Verdict::Hit) > 0 && counts.settled(Verdict::Pass) > 0
        };
        let unknown = |rule: usize| total.rules[rule].settled(Verdict::Unknown) > 0;
        let all = 0..total.rules.len();
        let hits = all.clone().map(|rule| next(varies(rule))).collect();
        let unknowns = all
            .map(|rule| next(varies(rule) && unknown(rule)))
            .collect();
        Columns {
            senders,
            months,
            hits,
            unknowns,
            width,
        }
    }

    /// The design, with the senders and where the rows of each end.
    fn design(&self, tally: &Tally, frame: &Frame) -> (Design, Vec<(Option<u32>, usize)>) {
        let patterns = tally.patterns();
        let mut occasions = patterns.occasions();
        occasions.sort_by_cached_key(|(sender, month)| (name_of(frame, *sender), *sender, *month));
        let mut verdicts = Vec::new();
        let mut each_row = |occasion: &Occasion, show: &mut dyn FnMut(&[u16], Proportion)| {
            let mut set = self.fixed(frame, occasion);
            let fixed = set.len();
            patterns.each(*occasion, |pattern| {
                patterns.verdicts(&pattern, &mut verdicts);
                set.truncate(fixed);
                self.add_rules(&verdicts, &mut set);
                show(&set, Proportion::new(pattern.accepted, pattern.settled));
            });
        };
        // Counted first, so that a large design takes no more room than it needs.
        let (mut rows, mut entries) = (0, 0);
        for occasion in &occasions {
            each_row(occasion, &mut |set, _| {
                rows += 1;
                entries += set.len();
            });
        }
        let mut design = Design::new(self.width);
        design.reserve(rows, entries);
        let mut ends: Vec<(Option<u32>, usize)> = Vec::new();
        for occasion in &occasions {
            each_row(occasion, &mut |set, outcome| design.push_set(set, outcome));
            match ends.last_mut().filter(|(sender, _)| *sender == occasion.0) {
                Some((_, end)) => *end = design.len(),
                None => ends.push((occasion.0, design.len())),
            }
        }
        (design, ends)
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

    fn add_rules(&self, verdicts: &[Verdict], set: &mut Vec<u16>) {
        for (verdict, columns) in [
            (Verdict::Hit, &self.hits),
            (Verdict::Unknown, &self.unknowns),
        ] {
            let of_verdict = columns.iter().zip(verdicts).filter(|(_, v)| **v == verdict);
            set.extend(of_verdict.filter_map(|(column, _)| column.map(|column| column as u16)));
        }
    }

    /// What a column stands for, in words.
    fn name(&self, column: usize, frame: &Frame) -> String {
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

impl Model {
    /// Names the rules that cannot be in the regression.
    fn leave_out(&mut self, total: &Counts, frame: &Frame) {
        for (label, counts) in frame.rules.iter().zip(&total.rules) {
            let settled = |verdict| counts.settled(verdict);
            match (settled(Verdict::Hit), settled(Verdict::Pass)) {
                (0, 0) => self.figures.never_judged.push(label.name.clone()),
                (0, _) => self.figures.never_hit.push(label.name.clone()),
                (_, 0) => self.figures.always_hit.push(label.name.clone()),
                _ => {}
            }
        }
    }

    /// How the fit went, and what was dropped.
    fn report(&mut self, fit: &Fit, columns: &Columns, frame: &Frame, adjustment: Adjustment) {
        let figures = &mut self.figures;
        figures.converged = fit.converged();
        figures.steps = fit.steps() as u64;
        figures.columns = (columns.width - fit.aliased().len()) as u64;
        figures.log_likelihood = fit.log_likelihood();
        figures.senders_sharing = columns.senders.sharing as u64;
        figures.months_sharing = columns.months.sharing as u64;
        let aliased = fit.aliased().iter();
        figures.aliased = aliased.map(|column| columns.name(*column, frame)).collect();
        if !fit.converged() {
            let remedy = match adjustment.penalty {
                Penalty::None => "; without --plain-likelihood it mostly does",
                Penalty::Firth => "",
            };
            let reason = format!(
                "the regression found no summit in {} steps{remedy}",
                fit.steps()
            );
            figures.missing = Some(reason);
        }
        let hits: Vec<String> = (fit.aliased().iter())
            .filter(|column| columns.hits.contains(&Some(**column)))
            .map(|column| columns.name(*column, frame))
            .collect();
        if !hits.is_empty() {
            self.notes.push(format!(
                "no odds ratio other things equal for {}: senders, months and the rules before account for every hit",
                hits.join(", ")
            ));
        }
        for (sharing, what) in [
            (columns.senders.sharing, "senders"),
            (columns.months.sharing, "months"),
        ] {
            if sharing > 1 {
                self.notes.push(format!(
                    "the regression takes the {sharing} {what} with least settled outreach for one"
                ));
            }
        }
    }

    /// What the coefficients come to.
    fn read(
        &mut self,
        fit: &Fit,
        columns: &Columns,
        frame: &Frame,
        total: &Counts,
        ends: &[(Option<u32>, usize)],
    ) {
        self.odds_ratios(fit, columns, frame, total);
        let rules: Vec<usize> = (0..columns.hits.len())
            .filter(|rule| columns.hits[*rule].is_some())
            .collect();
        let asked: Vec<usize> = rules
            .iter()
            .filter_map(|rule| columns.hits[*rule])
            .collect();
        let mends = |index: usize| frame.rules[rules[index]].family.controllable();
        let share = |index: usize, coefficient: f64| mends(index) && coefficient < 0.0;
        let rows: Vec<usize> = ends.iter().map(|(_, end)| *end).collect();
        let Some(removal) = fit.removal(&asked, share, &rows) else {
            return;
        };
        for (index, rule) in rules.iter().enumerate() {
            self.rules[*rule].lost = removal.alone[index];
            self.rules[*rule].shared = removal.shared[index];
        }
        [
            self.figures.fixable,
            self.figures.fixable_low,
            self.figures.fixable_high,
        ] = spread(removal.together);
        self.senders = by_sender(&removal, &rules, columns.hits.len(), ends);
    }

    /// The odds ratios: with profile intervals as long as the work allows, the rarest rules first, whose likelihoods are the
    /// least even; the rest, and all of a plain likelihood, with Wald's, as other packages give them.
    fn odds_ratios(&mut self, fit: &Fit, columns: &Columns, frame: &Frame, total: &Counts) {
        let mut order: Vec<usize> = (0..columns.hits.len()).collect();
        order.sort_by_key(|rule| rarity(&total.rules[*rule]));
        let each = fit.profile_work();
        let mut work = match self.plain {
            true => 0,
            false => PROFILING,
        };
        let mut approximate = Vec::new();
        for rule in order {
            let Some(column) = columns.hits[rule].filter(|c| fit.coefficient(*c).is_some()) else {
                continue;
            };
            let estimate = if work >= each {
                work -= each;
                fit.profile_interval(column)
            } else {
                approximate.push(rule);
                fit.wald_interval(column)
            };
            self.rules[rule].odds_ratio = estimate.and_then(ratio);
        }
        approximate.sort_unstable();
        let names = approximate
            .iter()
            .map(|rule| frame.rules[*rule].name.clone());
        self.figures.approximate = names.collect();
    }
}

/// The smallest of the four counts of a rule's table.
fn rarity(counts: &RuleCounts) -> u64 {
    let cell = |verdict, status| counts.get(verdict, status);
    let of = |verdict| cell(verdict, Status::Accepted).min(cell(verdict, Status::Failed));
    of(Verdict::Hit).min(of(Verdict::Pass))
}

/// So much work may go into profile intervals, in products of two columns of one row: about half a second.
const PROFILING: u64 = 400_000_000;

/// An estimate on the scale of logarithms as a ratio; `None` where it leaves the range of numbers.
fn ratio(estimate: Estimate) -> Option<Estimate> {
    let [value, low, high] = [
        estimate.value,
        estimate.interval.low,
        estimate.interval.high,
    ]
    .map(f64::exp);
    let usable = [value, low, high].iter().all(|x| x.is_finite() && *x > 0.0);
    usable.then_some(Estimate {
        value,
        interval: Interval { low, high },
    })
}

fn by_sender(
    removal: &Removal,
    rules: &[usize],
    all: usize,
    ends: &[(Option<u32>, usize)],
) -> Vec<(Option<u32>, Vec<Option<f64>>)> {
    let groups = ends.iter().zip(&removal.groups);
    let of_group = |((sender, _), group): (&(Option<u32>, usize), &Vec<Option<f64>>)| {
        let mut lost = vec![None; all];
        for (rule, value) in rules.iter().zip(group) {
            lost[*rule] = *value;
        }
        (*sender, lost)
    };
    groups.map(of_group).collect()
}
