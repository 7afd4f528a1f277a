//! Only the sender gains.

use crate::note::{Card, Points, Tag};
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
        Example::note("We need a potter at Corvane. Do you know anybody?"),
        Example::note("Would you consider becoming my mentor?"),
    ],
    passes: &[
        Example::note(
            "Hi Ana, I would love to hear your advice on vents, and am happy to share our kiln logs in return.",
        ),
        Example::note(
            "Hi Bo, we at Corvane use your map library; how would you feel about a patch for tides?",
        ),
        Example::note("I fire ceramics at Odell Works and liked your talk."),
        Example::note("We insure kilns. May I call you on Tuesday?"),
    ],
    check,
};

/// What the sender would gain.
const WANTS: &[Points] = &[
    (Tag::Plea, 7),
    (Tag::AskHelp, 5),
    (Tag::Collecting, 4),
    (Tag::Gain, 3),
    (Tag::JobSought, 2),
    (Tag::AskThing, 2),
    (Tag::Applies, 1),
];
/// What the recipient would gain, or what the note is about instead. The points were fitted to labelled messages by a
/// logistic regression and rounded.
const GIVES: &[Points] = &[
    (Tag::Need, -1),
    (Tag::Nameless, -1),
    (Tag::Advert, -1),
    (Tag::Vacancy, -1),
    (Tag::Sales, -2),
    (Tag::Wares, -2),
    (Tag::Terms, -2),
    (Tag::Withheld, -2),
    (Tag::Trading, -2),
    (Tag::Piece, -3),
    (Tag::Offer, -5),
];
/// A network is a gain where it is said to be the sender's own.
const OWN_NETWORK: i32 = 3;
/// From so many points on only the sender gains.
const ENOUGH: i32 = 5;

fn check(case: &Case<'_>, _limits: &[u64]) -> Judgement {
    if let Some(unknown) = case.nothing_there() {
        return Judgement::Unknown(unknown);
    }
    let note = case.note;
    let own = note.has(Tag::Collecting) && note.has(Tag::Gain);
    let wants = note.points(WANTS) + OWN_NETWORK * i32::from(own);
    let spans = |signs: &[Points]| note.spans_where(|tag| signs.iter().any(|(one, _)| *one == tag));
    let gives = note.points(GIVES);
    let own = match wants + gives >= ENOUGH {
        true => Judgement::Hit(Evidence::Words(spans(WANTS))),
        false if gives == 0 => Judgement::Pass(Evidence::Absent("gain for the sender alone")),
        false => Judgement::Pass(Evidence::Words(spans(GIVES))),
    };
    case.weighed(Card::SelfCentred, own, None)
}
