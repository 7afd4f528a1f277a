//! Written without care.

use crate::note::Tag;
use crate::rule::{Case, Evidence, Example, Family, Judgement, Rule, sources};

/// Written without care.
pub static RULE: Rule = Rule {
    name: "careless-writing",
    family: Family::Note,
    reason: "If this is how carefully you write to a stranger, I can imagine the rest.",
    hit: "Two or more misspellings, one shouted phrase (three or more words in capitals), or chat shorthand (\"u\", \"plz\", \"ur\").",
    pass: "Names, product names and acronyms; a note all in lower case.",
    fix: "Read it once aloud before you send it.",
    sources: &[sources::PROJECT_EVE],
    settings: &[],
    hits: &[
        Example::note("Hi, I recieve many mesages about you, definately talk soon."),
        Example::note("PLEASE READ THIS NOW: we have a role."),
        Example::note("hey can u help me plz"),
    ],
    passes: &[
        Example::note("hi ana, i liked your talk on kilns and would like to ask about vents."),
        Example::note("I work on AWS and SQL at ACME for the NHS."),
        Example::note("Hi Zoë, I build Kubernetes tooling at Quillon."),
    ],
    check,
};

fn check(case: &Case<'_>, _limits: &[u64]) -> Judgement {
    if let Some(unknown) = case.not_english() {
        return Judgement::Unknown(unknown);
    }
    let shorthand = case.note.spans(Tag::Shorthand);
    if !shorthand.as_slice().is_empty() {
        return Judgement::Hit(Evidence::Words(shorthand));
    }
    let careless = case.note.careless(case.outreach.message());
    match careless.as_slice() {
        [] => Judgement::Pass(Evidence::Absent(
            "two misspellings, shouted phrase or chat shorthand",
        )),
        _ => Judgement::Hit(Evidence::Words(careless)),
    }
}
