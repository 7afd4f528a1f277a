//! A vacancy is advertised.

use crate::note::{Card, Sign, Tag};
use crate::rule::{Case, Evidence, Example, Family, Judgement, Rule, sources};

/// A vacancy is advertised.
pub static RULE: Rule = Rule {
    name: "role-pitch",
    family: Family::Note,
    reason: "This is a job advertisement, superlatives and all, not a message to me.",
    hit: "Superlatives, perks or pay as bait, a pasted job description, an apply link, immediate joiners.",
    pass: "Naming the role plainly as the reason for writing, with a plain figure or fact about it.",
    fix: "Name the role in five words and say why you thought of me for it; keep the advertisement for later.",
    sources: &[sources::SOURCING_DENIS],
    settings: &[],
    hits: &[
        Example::note(
            "We have an exciting opportunity at a rocket ship startup and you are a perfect fit!",
        ),
        Example::note(
            "Great perks, unlimited vacation and a competitive salary: join our amazing team.",
        ),
        Example::note(
            "We are looking for a Java developer in Lund. Immediate joiners, please apply here: jobs.example/1",
        ),
    ],
    passes: &[
        Example::note(
            "I am hiring a site engineer at Corvane and would like to tell you about the role.",
        ),
        Example::note(
            "I recruit nurses for Saint Brannoc Clinic; may I ask what you look for in a ward?",
        ),
        Example::note("Hi Ana, your talk on kilns was a joy."),
    ],
    check,
};

fn check(case: &Case<'_>, _limits: &[u64]) -> Judgement {
    if let Some(unknown) = case.not_english() {
        return Judgement::Unknown(unknown);
    }
    let note = case.note;
    const VACANT: &[Tag] = &[Tag::Vacancy, Tag::NamedRole, Tag::Opening, Tag::Nameless];
    let spans = note.spans(Tag::Advert);
    // A product's "unique opportunity" is no vacancy, nor is one word of praise.
    let vacant = match note.has(Tag::Sales) {
        true => note.has(Tag::NamedRole),
        false => note.has_any(VACANT) || note.shows(Sign::Twice(Tag::Advert)),
    };
    let own = match vacant && !spans.as_slice().is_empty() {
        true => Judgement::Hit(Evidence::Words(spans)),
        false => Judgement::Pass(Evidence::Absent("vacancy advertised")),
    };
    case.weighed(Card::RolePitch, own, None)
}
