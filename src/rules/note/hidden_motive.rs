//! The real purpose is withheld or denied.

use crate::note::Tag;
use crate::rule::{Case, Evidence, Example, Family, Judgement, Rule, sources};

/// The real purpose is withheld or denied.
pub static RULE: Rule = Rule {
    name: "hidden-motive",
    family: Family::Note,
    reason: "You are after something else than you say, and I would rather not find out what.",
    hit: "A confidential or nameless opportunity, bait without a purpose, a pitch that says it is none, pretended interest that turns into an ask.",
    pass: "Saying openly what is wanted, also \"I am looking for work and hoped you could advise\".",
    fix: "Say in the first sentence what you really want.",
    sources: &[sources::TONY_FAUSTINO, sources::SOURCING_DENIS],
    settings: &[],
    hits: &[
        Example::note(
            "I have a confidential opportunity that I cannot name yet. When can we talk?",
        ),
        Example::note("Quick question: are you the right person?"),
        Example::note("This is not a sales pitch, but our tool would help you."),
    ],
    passes: &[
        Example::note("I am looking for work in ceramics and hoped you could advise."),
        Example::note("I am hiring a site engineer at Corvane."),
        Example::note("Hi Ana, how do you vent a gas kiln?"),
    ],
    check,
};

fn check(case: &Case<'_>, _limits: &[u64]) -> Judgement {
    if let Some(unknown) = case.not_read() {
        return Judgement::Unknown(unknown);
    }
    let note = case.note;
    let mut withheld = note.spans(Tag::Bait);
    const NAMED: &[Tag] = &[Tag::NamedRole, Tag::JobSought, Tag::Sales];
    if note.has(Tag::Nameless) && !note.has_any(NAMED) {
        withheld = note.spans_of(&[Tag::Bait, Tag::Nameless]);
    }
    match withheld.as_slice() {
        [] => Judgement::Pass(Evidence::Absent("purpose withheld")),
        _ => Judgement::Hit(Evidence::Words(withheld)),
    }
}
