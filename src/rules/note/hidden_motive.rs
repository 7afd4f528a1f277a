//! The real purpose is withheld or denied.

use crate::note::{Card, Tag};
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
    if let Some(unknown) = case.not_english() {
        return Judgement::Unknown(unknown);
    }
    let note = case.note;
    // A bit for each tag whose words hide something.
    let mut hidden = 0_u64;
    for (dark, said) in DARK {
        if note.has(*dark) && !note.has_any(said) {
            hidden |= dark.bit();
        }
    }
    // A role that is named redeems a confidential search, but not where something is sold.
    if note.has(Tag::Secret) && (!note.has(Tag::NamedRole) || note.has(Tag::Sales)) {
        hidden |= Tag::Secret.bit();
    }
    for (first, then, said) in TURNS {
        if note.has(*first) && note.has_any(then) && !note.has_any(said) {
            hidden |= then
                .iter()
                .fold(first.bit(), |bits, then| bits | then.bit());
        }
    }
    let own = match hidden {
        0 => Judgement::Pass(Evidence::Absent("purpose withheld")),
        hidden => Judgement::Hit(Evidence::Words(
            note.spans_where(|tag| hidden & tag.bit() != 0),
        )),
    };
    case.weighed(Card::HiddenMotive, own, None)
}

/// What is left in the dark, and what beside it says what is wanted.
const DARK: &[(Tag, &[Tag])] = &[
    (Tag::Bait, &[]),
    (Tag::Nameless, &[Tag::NamedRole, Tag::JobSought, Tag::Sales]),
    (Tag::Idea, &[Tag::NamedRole, Tag::Sales, Tag::Topic]),
];

/// What hides a motive only together: a turn to what was wanted all along, a talk about synergies, advice asked for and a CV
/// sent along; and what says it openly.
const TURNS: &[(Tag, &[Tag], &[Tag])] = &[
    (
        Tag::Turn,
        &[Tag::AskThing, Tag::Plea, Tag::Sales, Tag::AskTalk],
        &[],
    ),
    (Tag::Synergy, &[Tag::AskTalk], &[]),
    (Tag::AskHelp, &[Tag::Applies], &[Tag::JobSought]),
];
