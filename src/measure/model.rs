//! All rules at once: a logistic regression on the patterns of settled outreach, and what its coefficients come to.

use super::changes::Slopes;
use super::columns::Columns;
use super::rules::spread;
use super::{Adjustment, Frame, rate};
use crate::rule::Verdict;
use crate::stats::elementary::exp;
use crate::stats::logistic::{Fit, Penalty, Rows, fit_own};
use crate::stats::{Estimate, Interval, Proportion, roc};
use crate::summary::{ModelCheck, ModelFigures, TenthFigures};
use crate::tally::{Counts, PARTS, RuleCounts, Status, Tally};
use std::collections::BTreeMap;

/// What the regression says.
#[derive(Default)]
pub(super) struct Model {
    /// For each rule, in the tally's order.
    pub rules: Vec<RuleEffect>,
    /// For each sender number with settled outreach.
    pub senders: BTreeMap<Option<u32>, SenderEffect>,
    /// About the fit.
    pub figures: ModelFigures,
    /// What the rules' shares come to in points of the rate.
    pub slopes: Option<Slopes>,
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
    /// The same with an interval that allows for outreach of one sender going together.
    pub by_sender: Option<Estimate>,
    /// The same for outreach of one template.
    pub by_template: Option<Estimate>,
    /// What taking its hits away would bring, in accepts.
    pub lost: Option<Estimate>,
    /// Its part of what taking away all hits of the rules that a sender can mend would bring.
    pub shared: Option<Estimate>,
}

/// What taking hits away would bring among one sender's outreach, in accepts.
#[derive(Clone, Debug)]
pub(super) struct SenderEffect {
    /// For each rule, its hits alone.
    pub lost: Vec<Option<Estimate>>,
    /// For each rule, its part of `together`.
    pub shared: Vec<Option<Estimate>>,
    /// All hits of the rules that a sender can mend.
    pub together: Option<Estimate>,
}

/// Fits the regression. Where there is nothing to fit the figures say why, and every rule has none. All rules that a sender
/// can mend share what they lost together, whatever came out of each: to choose those that seem to hurt would add up chance,
/// which no interval of the sum would tell of.
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
    let columns = Columns::of(tally, frame, adjustment.strata, model.plain);
    model.figures.left_out = columns.silent;
    if columns.total.settled() == 0 {
        let reason = "no sender or month has both accepted and not, as a plain likelihood needs";
        model.fail(reason.to_owned());
        return model;
    }
    model.leave_out(&columns.total, frame);
    let (design, ends) = columns.design(tally, frame);
    model.figures.patterns = design.len() as u64;
    let fit = fit_own(design, adjustment.penalty);
    model.report(&fit, &columns, frame, adjustment);
    if fit.converged() {
        model.read(&fit, &columns, (tally, frame), &ends);
        model.slopes = Slopes::of(&fit, &columns);
        let rows = |show: &mut dyn FnMut(&[u16], Proportion, usize)| {
            columns.each_part(tally, frame, show);
        };
        model.figures.check = check(&fit, &rows);
    }
    model
}

impl Model {
    /// Says why there is no regression though there is something to fit.
    fn fail(&mut self, reason: String) {
        (self.notes).push(format!("nothing is told other things equal: {reason}"));
        self.figures.missing = Some(reason);
    }

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
            self.fail(reason);
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
        if columns.silent > 0 {
            self.notes.push(format!(
                "settled outreach not in the regression: {}; all of its sender's or month's was accepted or nothing, of which a \
                 plain likelihood makes nothing",
                columns.silent
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
        (tally, frame): (&Tally, &Frame),
        ends: &[(Option<u32>, usize)],
    ) {
        self.odds_ratios(fit, columns, frame);
        let rules: Vec<usize> = (0..columns.hits.len())
            .filter(|rule| columns.hits[*rule].is_some())
            .collect();
        let asked: Vec<usize> = rules
            .iter()
            .filter_map(|rule| columns.hits[*rule])
            .collect();
        let share = |index: usize| frame.rules[rules[index]].family.controllable();
        let rows: Vec<usize> = ends.iter().map(|(_, end)| *end).collect();
        self.figures.sender_clusters = rows.len() as u64;
        if let Some(mut clusters) = fit.clusters(&asked) {
            columns.each_template(tally, frame, |rows| {
                // One alone is a cluster of its own already.
                if rows.iter().map(|(_, found)| found.trials).sum::<u64>() > 1 {
                    clusters.join(rows);
                }
            });
            self.figures.template_clusters = clusters.number();
            for (rule, estimate) in rules.iter().zip(clusters.intervals()) {
                self.rules[*rule].by_template = estimate.and_then(ratio);
            }
        }
        let clustered = fit.clustered_intervals(&asked, &rows);
        for (rule, estimate) in rules.iter().zip(clustered) {
            self.rules[*rule].by_sender = estimate.and_then(ratio);
        }
        let Some(removal) = fit.removal(&asked, share, &rows) else {
            return;
        };
        for (index, rule) in rules.iter().enumerate() {
            self.rules[*rule].lost = removal.all.alone[index];
            self.rules[*rule].shared = removal.all.shared[index];
        }
        [
            self.figures.fixable,
            self.figures.fixable_low,
            self.figures.fixable_high,
        ] = spread(removal.all.together);
        let of_all = |those: Vec<Option<Estimate>>| {
            let mut all = vec![None; columns.hits.len()];
            let those = rules.iter().zip(those);
            those.for_each(|(rule, estimate)| all[*rule] = estimate);
            all
        };
        let groups = ends.iter().zip(removal.groups);
        let senders = groups.map(|((sender, _), group)| {
            let effect = SenderEffect {
                lost: of_all(group.alone),
                shared: of_all(group.shared),
                together: group.together,
            };
            (*sender, effect)
        });
        self.senders = senders.collect();
    }

    /// The odds ratios with profile intervals: followed to their ends where that is little work, otherwise expanded, but for
    /// the rarest rules, whose likelihoods are too uneven to expand. What is left when the work is done, and all of a plain
    /// likelihood, has Wald's, as other packages give them.
    fn odds_ratios(&mut self, fit: &Fit, columns: &Columns, frame: &Frame) {
        let mut order: Vec<(usize, usize)> = (columns.hits.iter().enumerate())
            .filter_map(|(rule, column)| Some((rule, (*column)?)))
            .filter(|(_, column)| fit.coefficient(*column).is_some())
            .collect();
        let each = fit.profile_work();
        let mut work = match self.plain {
            true => 0,
            false => PROFILING,
        };
        let mut expanded = BTreeMap::new();
        let (mut followed_no_further, mut approximate) = (Vec::new(), Vec::new());
        if !self.plain && each * order.len() as u64 > LITTLE_WORK {
            let enough = |(rule, _): &&(usize, usize)| rarity(&columns.total.rules[*rule]) >= EVEN;
            let (rules, asked): (Vec<usize>, Vec<usize>) =
                order.iter().filter(enough).copied().unzip();
            expanded.extend(rules.into_iter().zip(fit.expanded_intervals(&asked)));
        }
        order.sort_by_key(|(rule, _)| rarity(&columns.total.rules[*rule]));
        for (rule, column) in order {
            let estimate = if let Some(Some(estimate)) = expanded.get(&rule) {
                followed_no_further.push(rule);
                Some(*estimate)
            } else if work >= each {
                work -= each;
                fit.profile_interval(column)
            } else {
                approximate.push(rule);
                fit.wald_interval(column)
            };
            self.rules[rule].odds_ratio = estimate.and_then(ratio);
        }
        let names = |mut rules: Vec<usize>| {
            rules.sort_unstable();
            rules
                .into_iter()
                .map(|rule| frame.rules[rule].name.clone())
                .collect()
        };
        self.figures.expanded = names(followed_no_further);
        self.figures.approximate = names(approximate);
    }
}

/// How well the regression predicts outreach it was not fitted to.
fn check(fit: &Fit, rows: &Rows<'_>) -> Option<ModelCheck> {
    let predicted = fit.cross_validated(rows, PARTS)?;
    let tenths = roc::tenths(&predicted)
        .into_iter()
        .map(|tenth| TenthFigures {
            settled: tenth.found.trials,
            accepted: tenth.found.successes,
            predicted: tenth.predicted,
            rate: rate(tenth.found),
        });
    Some(ModelCheck {
        area: roc::area(&predicted)?,
        parts: PARTS as u64,
        tenths: tenths.collect(),
    })
}

/// The smallest of the four counts of a rule's table.
fn rarity(counts: &RuleCounts) -> u64 {
    let cell = |verdict, status| counts.get(verdict, status);
    let of = |verdict| cell(verdict, Status::Accepted).min(cell(verdict, Status::Failed));
    of(Verdict::Hit).min(of(Verdict::Pass))
}

/// So much work may go into profile intervals that are followed to their ends, in products of two columns of one row:
/// about a quarter of a second.
const PROFILING: u64 = 200_000_000;
/// So little that all of them are.
const LITTLE_WORK: u64 = 150_000_000;
/// A rule is no rare one when each cell of its table holds so many outreach.
const EVEN: u64 = 50;

/// An estimate on the scale of logarithms as a ratio; `None` where it leaves the range of numbers.
fn ratio(estimate: Estimate) -> Option<Estimate> {
    let [value, low, high] = [
        estimate.value,
        estimate.interval.low,
        estimate.interval.high,
    ]
    .map(exp);
    let usable = [value, low, high].iter().all(|x| x.is_finite() && *x > 0.0);
    usable.then_some(Estimate {
        value,
        interval: Interval { low, high },
    })
}
