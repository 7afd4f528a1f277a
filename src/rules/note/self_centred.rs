//! Only the sender gains.

use crate::note::Tag;
use crate::rule::{Case, Evidence, Example, Family, Judgement, Rule, sources};

/// Only the sender gains.
pub static RULE: Rule = Rule {
    name: "self-centred",
    family: Family::Note,
    reason: "You tell me what you would get from it. What would I?",
    hit: "A plain ask for time, advice, help or a favour, or a gain for the sender alone, with nothing the recipient gets, shares or is offered.",
    pass: "Something is offered, the fit is argued from the recipient's side, the note engages with a particular piece of the recipient's work, or no gain is named at all.",
    fix: "Say what is in it for me, or offer something in return.",
    sources: &[
        sources::SOURCING_DENIS,
        sources::NOT_ACCEPTING,
        sources::TONY_FAUSTINO,
    ],
    settings: &[],
    hits: &[
        Example::note("Hi Ana, I am looking for a job in ceramics. Could you refer me?"),
        Example::note("I just graduated and would love to pick your brain about your career."),
        Example::note("I run a staffing firm and would like to connect to expand my network."),
    ],
    passes: &[
        Example::note(
            "Hi Ana, I would love to hear your advice on vents, and am happy to share our kiln logs in return.",
        ),
        Example::note(
            "Hi Bo, we at Corvane use your map library; how would you feel about a patch for tides?",
        ),
        Example::note("I fire ceramics at Odell Works and liked your talk."),
    ],
    check,
};

fn check(case: &Case<'_>, _limits: &[u64]) -> Judgement {
    if let Some(unknown) = case.nothing_there() {
        return Judgement::Unknown(unknown);
    }
    let note = case.note;
    let asks = &[
        Tag::AskHelp,
        Tag::AskTalk,
        Tag::AskThing,
        Tag::JobSought,
        Tag::Collecting,
    ];
    // A vacancy is offered, unless the sender is the one who looks for it.
    let gives: &[Tag] = match note.has(Tag::JobSought) {
        true => &[Tag::Offer],
        false => &[
            Tag::Offer,
            Tag::Sales,
            Tag::NamedRole,
            Tag::Opening,
            Tag::Advert,
        ],
    };
    // Time asked for after a word on a piece of the recipient's work is no mere taking.
    let engages = note.has(Tag::Piece) && !note.has(Tag::JobSought);
    match (note.has_any(asks), note.has_any(gives)) {
        (true, false) if engages => Judgement::Pass(Evidence::Words(note.spans(Tag::Piece))),
        (true, false) => Judgement::Hit(Evidence::Words(note.spans_of(asks))),
        (true, true) => Judgement::Pass(Evidence::Words(note.spans_of(gives))),
        (false, _) => Judgement::Pass(Evidence::Absent("gain for the sender alone")),
    }
}
