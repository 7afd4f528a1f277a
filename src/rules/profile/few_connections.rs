//! A profile that nobody knows.

use crate::outreach::Field;
use crate::rule::sources::SOURCING_DENIS;
use crate::rule::{Case, Evidence, Example, Family, Judgement, Rule, Setting, Unknown};

/// The rule.
pub static RULE: Rule = Rule {
    name: "few-connections",
    family: Family::Profile,
    reason: "Hardly anybody is connected to you, and yet you are inviting strangers. Either the profile is new or it \
             is not real.",
    hit: "The sender had fewer than 50 connections.",
    pass: "50 or more, however the log writes it (`500+`, `1,204`).",
    fix: "Connect with colleagues, classmates and past candidates first; people look at how well you are known before \
          they let you in.",
    sources: &[SOURCING_DENIS],
    settings: &[Setting {
        name: "connections",
        default: 50,
        meaning: "connections that are enough for a pass",
    }],
    hits: &[
        Example::facts(&[(Field::SenderConnections, "0")]),
        Example::facts(&[(Field::SenderConnections, "12")]),
        Example::facts(&[(Field::SenderConnections, "49")]),
    ],
    passes: &[
        Example::facts(&[(Field::SenderConnections, "50")]),
        Example::facts(&[(Field::SenderConnections, "500+")]),
        Example::facts(&[(Field::SenderConnections, "1,204")]),
    ],
    check,
};

fn check(case: &Case<'_>, limits: &[u64]) -> Judgement {
    let Some(found) = case.outreach.count(Field::SenderConnections) else {
        return Judgement::Unknown(Unknown::NotRecorded(&[Field::SenderConnections]));
    };
    let evidence = Evidence::Count {
        found,
        limit: limits[0],
        of: "connections",
    };
    if found < limits[0] {
        Judgement::Hit(evidence)
    } else {
        Judgement::Pass(evidence)
    }
}
