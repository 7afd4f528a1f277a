//! Others have complained.

use crate::outreach::Field;
use crate::rule::sources::NOT_ACCEPTING;
use crate::rule::{Case, Evidence, Example, Family, Judgement, Rule, Unknown};

/// The rule.
pub static RULE: Rule = Rule {
    name: "poor-reputation",
    family: Family::Profile,
    reason: "People have told the platform that they do not know you. Whoever I let in rubs off on me.",
    hit: "At least one report, restriction or \"I don't know this person\" mark was on record against the sender.",
    pass: "0 on record. A number is needed: an empty cell is unknown, not clean.",
    fix: "Stop inviting people who cannot place you, withdraw invitations that have waited for weeks, and let some \
          months pass.",
    sources: &[NOT_ACCEPTING],
    settings: &[],
    hits: &[
        Example::facts(&[(Field::SenderReports, "1")]),
        Example::facts(&[(Field::SenderReports, "3")]),
        Example::facts(&[(Field::SenderReports, "10+")]),
    ],
    passes: &[
        Example::facts(&[(Field::SenderReports, "0")]),
        Example::facts(&[(Field::SenderReports, " 0 ")]),
        Example::facts(&[
            (Field::SenderReports, "0"),
            (Field::SenderConnections, "12"),
        ]),
    ],
    check,
};

fn check(case: &Case<'_>, _: &[u64]) -> Judgement {
    let evidence = Evidence::Cell(Field::SenderReports);
    match case.outreach.count(Field::SenderReports) {
        None => Judgement::Unknown(Unknown::NotRecorded(&[Field::SenderReports])),
        Some(0) => Judgement::Pass(evidence),
        Some(_) => Judgement::Hit(evidence),
    }
}
