//! A profile that stood still.

use crate::outreach::Field;
use crate::rule::sources::PROJECT_EVE;
use crate::rule::{Case, Evidence, Example, Family, Judgement, Rule, Setting, Unknown};

/// The rule.
pub static RULE: Rule = Rule {
    name: "outdated-profile",
    family: Family::Profile,
    reason: "Your profile says what you did years ago. If it is the first thing I see of you, it should at least be true \
             today.",
    hit: "The profile was last updated more than 12 months before this message was sent.",
    pass: "Updated exactly 12 months before or later. An update after the sending is unknown: it does not say how \
           the profile looked when the message arrived.",
    fix: "Go over your profile twice a year: present employer, present role, what you are looking for now.",
    sources: &[PROJECT_EVE],
    settings: &[Setting {
        name: "months",
        default: 12,
        meaning: "months between the last update and the sending that are still a pass",
    }],
    hits: &[
        Example::facts(&[
            (Field::SenderProfileUpdated, "2025-03-01"),
            (Field::SentAt, "2026-03-02"),
        ]),
        Example::facts(&[
            (Field::SenderProfileUpdated, "2019-11-20"),
            (Field::SentAt, "2026-03-02 09:15"),
        ]),
        Example::facts(&[
            (Field::SenderProfileUpdated, "2023/02/27"),
            (Field::SentAt, "2024-02-29"),
        ]),
    ],
    passes: &[
        Example::facts(&[
            (Field::SenderProfileUpdated, "2025-03-02"),
            (Field::SentAt, "2026-03-02"),
        ]),
        Example::facts(&[
            (Field::SenderProfileUpdated, "2026-03-02"),
            (Field::SentAt, "2026-03-02"),
        ]),
        Example::facts(&[
            (Field::SenderProfileUpdated, "2023-02-28"),
            (Field::SentAt, "2024-02-29"),
        ]),
    ],
    check,
};

fn check(case: &Case<'_>, limits: &[u64]) -> Judgement {
    let Some(updated) = case.outreach.day(Field::SenderProfileUpdated) else {
        return Judgement::Unknown(Unknown::NotRecorded(&[Field::SenderProfileUpdated]));
    };
    let Some(sent) = case.outreach.sent() else {
        return Judgement::Unknown(Unknown::NotRecorded(&[Field::SentAt]));
    };
    let evidence = Evidence::Cells([Some(Field::SenderProfileUpdated), Some(Field::SentAt), None]);
    let months = i64::try_from(limits[0]).unwrap_or(i64::MAX);
    if updated > sent.local {
        Judgement::Unknown(Unknown::Because(
            "the profile was updated after the sending",
        ))
    } else if updated < sent.local.minus_months(months) {
        Judgement::Hit(evidence)
    } else {
        Judgement::Pass(evidence)
    }
}
