//! Nobody at home.

use crate::outreach::Field;
use crate::rule::sources::{PROJECT_EVE, SOURCING_DENIS};
use crate::rule::{Case, Evidence, Example, Family, Judgement, Rule, Setting, Unknown};

/// The rule.
pub static RULE: Rule = Rule {
    name: "inactive-recipient",
    family: Family::Recipient,
    reason: "I hardly ever log in. Your message may be as good as you like: I have not seen it.",
    hit: "The recipient was last seen on the platform more than 30 days before the sending.",
    pass: "Seen within 30 days before the sending, or at any time since.",
    fix: "Nothing in the note will help. Look when people were last active before you write, and reach the others by \
          another road.",
    sources: &[SOURCING_DENIS, PROJECT_EVE],
    settings: &[Setting {
        name: "days",
        default: 30,
        meaning: "days between the last visit and the sending that are still a pass",
    }],
    hits: &[
        Example::facts(&[
            (Field::RecipientLastActive, "2026-01-30"),
            (Field::SentAt, "2026-03-02"),
        ]),
        Example::facts(&[
            (Field::RecipientLastActive, "2024-06-11"),
            (Field::SentAt, "2026-03-02T23:30:00-05:00"),
        ]),
        Example::facts(&[
            (Field::RecipientLastActive, "2026/01/15"),
            (Field::SentAt, "2026-03-31 08:00"),
        ]),
    ],
    passes: &[
        Example::facts(&[
            (Field::RecipientLastActive, "2026-01-31"),
            (Field::SentAt, "2026-03-02"),
        ]),
        Example::facts(&[
            (Field::RecipientLastActive, "2026-03-02"),
            (Field::SentAt, "2026-03-02"),
        ]),
        Example::facts(&[
            (Field::RecipientLastActive, "2026-03-09"),
            (Field::SentAt, "2026-03-02"),
        ]),
    ],
    check,
};

fn check(case: &Case<'_>, limits: &[u64]) -> Judgement {
    let Some(seen) = case.outreach.day(Field::RecipientLastActive) else {
        return Judgement::Unknown(Unknown::NotRecorded(&[Field::RecipientLastActive]));
    };
    let Some(sent) = case.outreach.sent() else {
        return Judgement::Unknown(Unknown::NotRecorded(&[Field::SentAt]));
    };
    let away = u64::try_from(sent.local.days_since(seen)).unwrap_or(0);
    let evidence = Evidence::Count {
        found: away,
        limit: limits[0],
        of: "days since the last visit",
    };
    if away > limits[0] {
        Judgement::Hit(evidence)
    } else {
        Judgement::Pass(evidence)
    }
}
