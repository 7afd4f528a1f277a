//! Never heard of before.

use crate::outreach::Field;
use crate::rule::sources::TONY_FAUSTINO;
use crate::rule::{Case, Evidence, Example, Family, Judgement, Rule, Unknown};

/// The rule.
pub static RULE: Rule = Rule {
    name: "no-prior-interaction",
    family: Family::Relationship,
    reason: "You never commented, replied or said hello anywhere, and now you want in. Talk to me first.",
    hit: "The log says that there was no earlier contact anywhere: no meeting, comment, reply, follow or message.",
    pass: "Any earlier contact that the log names, however small. What the note claims does not count here.",
    fix: "Follow them, answer one of their posts or ask something at an event; write your request once they have seen \
          your name.",
    sources: &[TONY_FAUSTINO],
    settings: &[],
    hits: &[
        Example::facts(&[(Field::PriorInteraction, "none")]),
        Example::facts(&[(Field::PriorInteraction, "No")]),
        Example::with(
            "Hi Mira, as we discussed on Monday, here is my request.",
            &[(Field::PriorInteraction, "None")],
        ),
    ],
    passes: &[
        Example::facts(&[(Field::PriorInteraction, "commented on a post")]),
        Example::facts(&[(Field::PriorInteraction, "met at the Harbour Rust evening")]),
        Example::facts(&[(Field::PriorInteraction, "follow")]),
    ],
    check,
};

fn check(case: &Case<'_>, _: &[u64]) -> Judgement {
    let evidence = Evidence::Cell(Field::PriorInteraction);
    match case.outreach.yes(Field::PriorInteraction) {
        Some(false) => Judgement::Hit(evidence),
        Some(true) => Judgement::Pass(evidence),
        None => Judgement::Unknown(Unknown::NotRecorded(&[Field::PriorInteraction])),
    }
}
