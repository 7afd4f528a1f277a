//! People known in person only.

use crate::outreach::Field;
use crate::rule::sources::{NOT_ACCEPTING, SOURCING_DENIS, TONY_FAUSTINO};
use crate::rule::{Case, Evidence, Example, Family, Judgement, Rule, Unknown};

/// The rule.
pub static RULE: Rule = Rule {
    name: "closed-network",
    family: Family::Recipient,
    reason: "I only connect with people I have met or worked with. It is nothing you wrote.",
    hit: "The recipient is known to accept only people known in person: `recipient_accepts` says known_only.",
    pass: "The recipient accepts everyone.",
    fix: "Do not ask to connect. Meet them first, or let somebody they know bring you together.",
    sources: &[SOURCING_DENIS, NOT_ACCEPTING, TONY_FAUSTINO],
    settings: &[],
    hits: &[
        Example::facts(&[(Field::RecipientAccepts, "known_only")]),
        Example::facts(&[(Field::RecipientAccepts, "Known only")]),
        Example::facts(&[(Field::RecipientAccepts, "known-only")]),
    ],
    passes: &[
        Example::facts(&[(Field::RecipientAccepts, "everyone")]),
        Example::facts(&[(Field::RecipientAccepts, "Everyone")]),
        Example::with(
            "Hi Ana, we have not met. I edit a newsletter on tide gauges.",
            &[(Field::RecipientAccepts, "everyone")],
        ),
    ],
    check,
};

fn check(case: &Case<'_>, _: &[u64]) -> Judgement {
    let Some(cell) = case.outreach.text(Field::RecipientAccepts) else {
        return Judgement::Unknown(Unknown::NotRecorded(&[Field::RecipientAccepts]));
    };
    let is = |words: &[&str]| words.iter().any(|word| word.eq_ignore_ascii_case(cell));
    let evidence = Evidence::Cell(Field::RecipientAccepts);
    if is(&["known_only", "known only", "known-only"]) {
        Judgement::Hit(evidence)
    } else if is(&["everyone", "everybody", "anyone", "all"]) {
        Judgement::Pass(evidence)
    } else {
        Judgement::Unknown(Unknown::Because(
            "recipient_accepts says neither everyone nor known_only",
        ))
    }
}
