//! `rules.csv`: each rule against acceptance.

use super::Format;
use super::table::{Cell, Column, Line};
use crate::summary::{RuleFigures, RuleVerdict, Summary};

/// `rules.csv`.
pub const FORMAT: Format = Format {
    file: "rules.csv",
    show: csv,
};

const COLUMNS: &[Column<RuleFigures>] = &[
    ("rule", |rule| Cell::Text(&rule.rule)),
    ("family", |rule| Cell::Text(&rule.family)),
    ("controllable", |rule| Cell::Yes(rule.controllable)),
    ("hits", |rule| Cell::Count(rule.hits)),
    ("passes", |rule| Cell::Count(rule.passes)),
    ("unknown", |rule| Cell::Count(rule.unknown)),
    ("settled_hits", |rule| Cell::Count(rule.settled_hits)),
    ("accepted_hits", |rule| Cell::Count(rule.accepted_hits)),
    ("settled_passes", |rule| Cell::Count(rule.settled_passes)),
    ("accepted_passes", |rule| Cell::Count(rule.accepted_passes)),
    ("rate_hit", |rule| Cell::Real(rule.rate_hit)),
    ("rate_hit_low", |rule| Cell::Real(rule.rate_hit_low)),
    ("rate_hit_high", |rule| Cell::Real(rule.rate_hit_high)),
    ("rate_pass", |rule| Cell::Real(rule.rate_pass)),
    ("rate_pass_low", |rule| Cell::Real(rule.rate_pass_low)),
    ("rate_pass_high", |rule| Cell::Real(rule.rate_pass_high)),
    ("difference", |rule| Cell::Real(rule.difference)),
    ("difference_low", |rule| Cell::Real(rule.difference_low)),
    ("difference_high", |rule| Cell::Real(rule.difference_high)),
    ("risk_ratio", |rule| Cell::Real(rule.risk_ratio)),
    ("risk_ratio_low", |rule| Cell::Real(rule.risk_ratio_low)),
    ("risk_ratio_high", |rule| Cell::Real(rule.risk_ratio_high)),
    ("odds_ratio", |rule| Cell::Real(rule.odds_ratio)),
    ("odds_ratio_low", |rule| Cell::Real(rule.odds_ratio_low)),
    ("odds_ratio_high", |rule| Cell::Real(rule.odds_ratio_high)),
    ("phi", |rule| Cell::Real(rule.phi)),
    ("p", |rule| Cell::Real(rule.p)),
    ("q", |rule| Cell::Real(rule.q)),
    ("verdict", |rule| {
        rule.verdict
            .map(RuleVerdict::words)
            .map_or(Cell::Empty, Cell::Text)
    }),
    ("mh_odds_ratio", |rule| Cell::Real(rule.mh_odds_ratio)),
    ("mh_low", |rule| Cell::Real(rule.mh_low)),
    ("mh_high", |rule| Cell::Real(rule.mh_high)),
    ("homogeneity_p", |rule| Cell::Real(rule.homogeneity_p)),
    ("adjusted_odds_ratio", |rule| {
        Cell::Real(rule.adjusted_odds_ratio)
    }),
    ("adjusted_low", |rule| Cell::Real(rule.adjusted_low)),
    ("adjusted_high", |rule| Cell::Real(rule.adjusted_high)),
    ("accepts_lost", |rule| Cell::Real(rule.accepts_lost)),
    ("accepts_lost_low", |rule| Cell::Real(rule.accepts_lost_low)),
    ("accepts_lost_high", |rule| {
        Cell::Real(rule.accepts_lost_high)
    }),
    ("odds_ratio_corrected", |rule| {
        Cell::Yes(rule.odds_ratio_corrected)
    }),
    ("further_needed", |rule| {
        rule.further_needed.map_or(Cell::Empty, Cell::Count)
    }),
    ("hits_per_100", |rule| Cell::Real(rule.hits_per_100)),
    ("shortfall", |rule| Cell::Real(rule.shortfall)),
    ("strata", |rule| Cell::Count(rule.strata)),
    ("strata_skipped", |rule| Cell::Count(rule.strata_skipped)),
    ("accepts_lost_shared", |rule| {
        Cell::Real(rule.accepts_lost_shared)
    }),
    ("turns_around", |rule| Cell::Yes(rule.turns_around)),
    ("homogeneity_q", |rule| Cell::Real(rule.homogeneity_q)),
    ("uneven", |rule| Cell::Yes(rule.uneven)),
    ("strata_above", |rule| Cell::Count(rule.strata_above)),
    ("strata_below", |rule| Cell::Count(rule.strata_below)),
    ("adjusted_sender_low", |rule| {
        Cell::Real(rule.adjusted_sender_low)
    }),
    ("adjusted_sender_high", |rule| {
        Cell::Real(rule.adjusted_sender_high)
    }),
    ("adjusted_template_low", |rule| {
        Cell::Real(rule.adjusted_template_low)
    }),
    ("adjusted_template_high", |rule| {
        Cell::Real(rule.adjusted_template_high)
    }),
    ("accepts_lost_shared_low", |rule| {
        Cell::Real(rule.accepts_lost_shared_low)
    }),
    ("accepts_lost_shared_high", |rule| {
        Cell::Real(rule.accepts_lost_shared_high)
    }),
];

/// The table as CSV.
pub fn csv(summary: &Summary) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut header = Line::new(&mut bytes);
    header.names(COLUMNS);
    header.end();
    for rule in &summary.rules {
        let mut line = Line::new(&mut bytes);
        line.row(COLUMNS, rule);
        line.end();
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::sample;

    #[test]
    fn the_columns_are_those_of_the_contract_and_some_more() {
        let csv = String::from_utf8(csv(&sample::quarter())).unwrap();
        assert_eq!(
            csv.lines().next().unwrap(),
            "rule,family,controllable,hits,passes,unknown,settled_hits,accepted_hits,settled_passes,\
             accepted_passes,rate_hit,rate_hit_low,rate_hit_high,rate_pass,rate_pass_low,rate_pass_high,\
             difference,difference_low,difference_high,risk_ratio,risk_ratio_low,risk_ratio_high,odds_ratio,\
             odds_ratio_low,odds_ratio_high,phi,p,q,verdict,mh_odds_ratio,mh_low,mh_high,homogeneity_p,\
             adjusted_odds_ratio,adjusted_low,adjusted_high,accepts_lost,accepts_lost_low,accepts_lost_high,\
             odds_ratio_corrected,further_needed,hits_per_100,shortfall,strata,strata_skipped,accepts_lost_shared,\
             turns_around,homogeneity_q,uneven,strata_above,strata_below,adjusted_sender_low,adjusted_sender_high,\
             adjusted_template_low,adjusted_template_high,\
             accepts_lost_shared_low,accepts_lost_shared_high"
        );
    }

    #[test]
    fn a_rule_is_a_line_and_what_does_not_exist_is_empty() {
        let csv = String::from_utf8(csv(&sample::quarter())).unwrap();
        let line = |name: &str| {
            let start = format!("{name},");
            csv.lines().find(|line| line.starts_with(&start)).unwrap()
        };
        assert_eq!(
            line("poor-reputation"),
            "poor-reputation,profile,yes,0,0,4802,0,0,0,0,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,no,,,,0,0,,no,,no,0,0,,,,,,"
        );
        assert_eq!(
            line("mass-blast"),
            "mass-blast,campaign,yes,1402,3310,90,1204,219,3016,967,0.1819,0.1612,0.2047,0.3206,0.3042,0.3375,\
             -0.1387,-0.1655,-0.1106,,,,,,,,3e-21,1e-19,hurts,,,,,,,,,,,no,,,166.9948,0,0,,no,,no,0,0,,,,,,"
        );
    }
}
