//! Pressure, urgency, guilt, desperation or hype.

use crate::note::{Card, Span, Tag, find};
use crate::rule::{Case, Evidence, Example, Family, Judgement, Rule, sources};

/// Pressure, urgency, guilt, desperation or hype.
pub static RULE: Rule = Rule {
    name: "pushy-tone",
    family: Family::Note,
    reason: "You are pushing me, and I do not like to be pushed.",
    hit: "Deadlines, fear, guilt, pleading, hype (\"10x\"), rows of exclamation marks.",
    pass: "Ordinary enthusiasm and ordinary superlatives.",
    fix: "Take the pressure out: one calm sentence, and leave it to me.",
    sources: &[sources::PROJECT_EVE, sources::SOURCING_DENIS],
    settings: &[],
    hits: &[
        Example::note("Last chance to join, only three seats left!"),
        Example::note("Why haven't you answered my message?"),
        Example::note("I really really need this job, please please help."),
        Example::note("Great news!!! Write to me!!!"),
    ],
    passes: &[
        Example::note("I would be glad to hear from you."),
        Example::note("What a great talk! I learned a lot."),
        Example::note("No hurry at all, whenever it suits you."),
    ],
    check,
};

fn check(case: &Case<'_>, _limits: &[u64]) -> Judgement {
    if let Some(unknown) = case.not_read() {
        return Judgement::Unknown(unknown);
    }
    let mut spans = case.note.spans(Tag::Pressure);
    if let Some(row) = exclamation_row(case.outreach.message()) {
        spans.push(row);
    }
    let own = match spans.as_slice() {
        [] => Judgement::Pass(Evidence::Absent("pressure")),
        _ => Judgement::Hit(Evidence::Words(spans)),
    };
    case.weighed(Card::PushyTone, own, None)
}

/// Three exclamation marks in a row.
fn exclamation_row(text: &str) -> Option<Span> {
    find(text, "!!!")
}
