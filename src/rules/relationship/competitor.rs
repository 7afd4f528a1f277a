//! Fishing for a rival.

use crate::outreach::Field;
use crate::rule::sources::NOT_ACCEPTING;
use crate::rule::{Case, Evidence, Example, Family, Judgement, Rule, Unknown};

/// The rule.
pub static RULE: Rule = Rule {
    name: "competitor",
    family: Family::Relationship,
    reason: "You work for a competitor. Perhaps you only want to see whom I know and what we are up to.",
    hit: "The log says that the two employers compete.",
    pass: "The log says that they do not. Two firms in one trade need not compete; only what the log says counts.",
    fix: "Say in the first line whom you work for and why you write all the same, or leave it to a colleague without \
          that tie.",
    sources: &[NOT_ACCEPTING],
    settings: &[],
    hits: &[
        Example::facts(&[(Field::Competitor, "yes")]),
        Example::facts(&[(Field::Competitor, "TRUE")]),
        Example::facts(&[(Field::Competitor, "1")]),
    ],
    passes: &[
        Example::facts(&[(Field::Competitor, "no")]),
        Example::facts(&[(Field::Competitor, "false")]),
        Example::facts(&[
            (Field::Competitor, "No"),
            (Field::SenderCompany, "Orso Robotics"),
            (Field::RecipientCompany, "Tarn Robotics"),
        ]),
    ],
    check,
};

fn check(case: &Case<'_>, _: &[u64]) -> Judgement {
    let evidence = Evidence::Cell(Field::Competitor);
    match case.outreach.yes(Field::Competitor) {
        Some(true) => Judgement::Hit(evidence),
        Some(false) => Judgement::Pass(evidence),
        None => Judgement::Unknown(Unknown::NotRecorded(&[Field::Competitor])),
    }
}
