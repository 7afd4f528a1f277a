//! A mail-merge field was left in.

use crate::note::{Rung, placeholder};
use crate::rule::{Case, Evidence, Example, Family, Judgement, Rule, Unknown, sources};

/// A mail-merge field was left in.
pub static RULE: Rule = Rule {
    name: "unfilled-placeholder",
    family: Family::Note,
    reason: "I am [First Name] to you, and so is everybody else.",
    hit: "{{first_name}}, [Company], %FIRSTNAME%, <<name>>, a greeting that lost its name, sample text left in.",
    pass: "Brackets with something else in them.",
    fix: "Send the merge to yourself first, and look at what came out.",
    sources: &[sources::TONY_FAUSTINO],
    settings: &[],
    hits: &[
        Example::note("Hi {{first_name}}, I build tide gauges."),
        Example::note("Dear [Company] team, I recruit nurses."),
        Example::note("Hi ,\nhope you are well"),
        Example::note("Dear null, let us talk."),
    ],
    passes: &[
        Example::note("Hi Ana, I build tide gauges [and boats]."),
        Example::note("My talk was about [brackets] in Lisp."),
        Example::note("Hi, hope you are well."),
        Example::note("Dear Ana, 5% of 10% is little."),
    ],
    check,
};

fn check(case: &Case<'_>, _limits: &[u64]) -> Judgement {
    if case.note.rung() == Rung::Blank {
        return Judgement::Unknown(Unknown::BlankNote);
    }
    match placeholder(case.outreach.message()) {
        Some(span) => Judgement::Hit(Evidence::Words(span.into())),
        None => Judgement::Pass(Evidence::Absent("field left in")),
    }
}
