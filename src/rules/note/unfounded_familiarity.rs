//! A relation is claimed that the log contradicts.

use crate::note::Tag;
use crate::outreach::Field;
use crate::rule::{Case, Evidence, Example, Family, Judgement, Rule, Unknown, sources};

/// A relation is claimed that the log contradicts.
pub static RULE: Rule = Rule {
    name: "unfounded-familiarity",
    family: Family::Note,
    reason: "You write as if we knew each other. We do not.",
    hit: "\"As we discussed\", \"great to meet you\", \"since you are a person I trust\", where the log says that there was no earlier contact.",
    pass: "The same words where there was one; no such claim.",
    fix: "Do not claim what was not. Say honestly that we have not met, and why you write all the same.",
    sources: &[sources::TONY_FAUSTINO],
    settings: &[],
    hits: &[
        Example::with(
            "As we discussed, I am sending you the role.",
            &[(Field::PriorInteraction, "none")],
        ),
        Example::with(
            "It was great to meet you! Let's connect.",
            &[(Field::PriorInteraction, "none")],
        ),
        Example::with(
            "Since you are a person I trust, I wanted to invite you to join my network.",
            &[(Field::PriorInteraction, "none")],
        ),
    ],
    passes: &[
        Example::with(
            "As we discussed, I am sending you the role.",
            &[(Field::PriorInteraction, "met at a fair")],
        ),
        Example::with(
            "Hi Ana, how do you vent a gas kiln?",
            &[(Field::PriorInteraction, "none")],
        ),
        Example::with(
            "It was great to meet you at Torvik.",
            &[
                (Field::PriorInteraction, "none"),
                (Field::SharedEvent, "Torvik meetup"),
            ],
        ),
    ],
    check,
};

fn check(case: &Case<'_>, _limits: &[u64]) -> Judgement {
    if let Some(unknown) = case.not_read() {
        return Judgement::Unknown(unknown);
    }
    let Some(prior) = case.outreach.text(Field::PriorInteraction) else {
        return Judgement::Unknown(Unknown::NotRecorded(&[Field::PriorInteraction]));
    };
    let claimed = case.note.spans(Tag::Familiar);
    // People who were at the same event may have met there.
    let met =
        !prior.eq_ignore_ascii_case("none") || case.outreach.yes(Field::SharedEvent) == Some(true);
    match claimed.as_slice() {
        [] => Judgement::Pass(Evidence::Absent("relation claimed")),
        _ if met => Judgement::Pass(Evidence::Cell(Field::PriorInteraction)),
        _ => Judgement::Hit(Evidence::Words(claimed)),
    }
}
