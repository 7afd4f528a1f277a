//! No note at all.

use crate::note::Rung;
use crate::outreach::Field;
use crate::rule::{Case, Evidence, Example, Family, Judgement, Rule, sources};

/// No note at all.
pub static RULE: Rule = Rule {
    name: "blank-note",
    family: Family::Note,
    reason: "You could not spare me one sentence, so I do not know who you are or what you want.",
    hit: "No note: nothing, white space, or nothing but punctuation and emoji.",
    pass: "The note has at least one word.",
    fix: "Write one or two sentences: where you know me from, and why you would like to connect.",
    sources: &[
        sources::BLANK_REQUEST,
        sources::TONY_FAUSTINO,
        sources::NOT_ACCEPTING,
        sources::PROJECT_EVE,
    ],
    settings: &[],
    hits: &[
        Example::note(""),
        Example::note("   \n"),
        Example::note("👋 🙂"),
        Example::note("...!"),
    ],
    passes: &[
        Example::note("Hi"),
        Example::note("Hello Ana, I build tide gauges and read your paper on silt."),
        Example::note("ok 👍"),
    ],
    check,
};

fn check(case: &Case<'_>, _limits: &[u64]) -> Judgement {
    match case.note.rung() {
        Rung::Blank => Judgement::Hit(Evidence::Absent("words of any kind")),
        _ => Judgement::Pass(Evidence::Cell(Field::Message)),
    }
}
