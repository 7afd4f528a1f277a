//! The connection count is the point.

use crate::note::{Card, Tag};
use crate::rule::{Case, Example, Family, Judgement, Rule, sources};

/// The connection count is the point.
pub static RULE: Rule = Rule {
    name: "connection-collecting",
    family: Family::Note,
    reason: "I am a notch on your belt: you collect connections, and I would be one more.",
    hit: "Open networker, LION, 500+, to grow or expand a network as the purpose, all invitations accepted.",
    pass: "Connecting for a reason, with the network not mentioned.",
    fix: "Say why me, and leave your network out of it.",
    sources: &[sources::TONY_FAUSTINO, sources::BLANK_REQUEST],
    settings: &[],
    hits: &[
        Example::note("I'd like to connect to grow my network."),
        Example::note("Open networker, I accept all invites!"),
        Example::note("Let's expand our professional networks together."),
    ],
    passes: &[
        Example::note("I would like to connect and hear how you teach SQL."),
        Example::note("I build computer networks at Corvane and read your post on routing."),
        Example::note("Hi Ana, how do you vent a gas kiln?"),
    ],
    check,
};

fn check(case: &Case<'_>, _limits: &[u64]) -> Judgement {
    case.presence(
        Card::ConnectionCollecting,
        &[Tag::Collecting],
        "network to be grown",
    )
}
