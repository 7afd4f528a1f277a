//! The first message already asks for something.

use crate::note::{Card, Tag};
use crate::rule::{Case, Example, Family, Judgement, Rule, sources};

/// The first message already asks for something.
pub static RULE: Rule = Rule {
    name: "strings-attached",
    family: Family::Note,
    reason: "We are not even connected and I am already to do something for you.",
    hit: "A call, a meeting, a demo, a CV, a referral, a recommendation, an introduction, a survey, a click or a favour is asked for.",
    pass: "A wish to connect, to discuss, to exchange ideas or to hear back, or an offer.",
    fix: "Connect first. Offer something, or ask one question that I can answer in a line.",
    sources: &[sources::TONY_FAUSTINO, sources::PROJECT_EVE],
    settings: &[],
    hits: &[
        Example::note("Do you have 15 minutes for a call this week?"),
        Example::note("Please send me your updated CV."),
        Example::note("Could you introduce me to your head of data?"),
        Example::note("I'd love to chat about kilns."),
        Example::note("When could I ring you?"),
        Example::note("Could you find half an hour on Thursday?"),
        Example::note("Would you put in a word for me?"),
    ],
    passes: &[
        Example::note("I would like to exchange ideas with you on how to vent kilns."),
        Example::note("How do you vent a gas kiln?"),
        Example::note("I am happy to share our logs."),
        Example::note("Would love to connect."),
        Example::note("I can send you my notes if you like."),
        Example::note("It was good to talk to you at the fair."),
    ],
    check,
};

fn check(case: &Case<'_>, _limits: &[u64]) -> Judgement {
    case.presence(
        Card::StringsAttached,
        &[Tag::AskTalk, Tag::AskThing],
        "thing to do",
    )
}
