//! Longer than the channel allows for.

use crate::note::Rung;
use crate::outreach::Channel;
use crate::rule::{Case, Evidence, Example, Family, Judgement, Rule, Setting, Unknown, sources};
use unicode_segmentation::UnicodeSegmentation;

/// Longer than the channel allows for.
pub static RULE: Rule = Rule {
    name: "too-long",
    family: Family::Note,
    reason: "You sent me a page. I had a moment.",
    hit: "Longer than the channel's limit, counted in characters as a person sees them.",
    pass: "The note stays within the channel's limit.",
    fix: "Cut it to two sentences: how you found me, and why we should connect.",
    sources: &[sources::BLANK_REQUEST],
    settings: &[
        Setting {
            name: "invite",
            default: 300,
            meaning: "characters that an invitation may have",
        },
        Setting {
            name: "inmail",
            default: 1200,
            meaning: "characters that an InMail may have",
        },
        Setting {
            name: "email",
            default: 1200,
            meaning: "characters that an e-mail may have",
        },
    ],
    hits: &[
        Example::note(
            "Last autumn I moved from Odell to Umeå, where I took over a small bakery with two ovens, four bakers and a queue that reaches around the corner every Saturday, and while reading about flour I came upon your column, then upon your second column, and by the end of that evening I had read all of them and written down eleven questions about rye, which follow below.",
        ),
        Example::note(
            "I restore church organs in Ghent and have done so for the better part of twenty years, first with my uncle, then in a workshop of my own by the canal, and since last spring with two apprentices, one of whom heard your lecture on reed pipes and came home so full of it that she would not stop telling us about the wind chests, the tuning and the bells.",
        ),
    ],
    passes: &[
        Example::note("Hi Ana, how do you vent a gas kiln?"),
        Example::note(
            "I restore church organs in Ghent and heard your lecture on reed pipes. May I ask how you tune them?",
        ),
    ],
    check,
};

fn check(case: &Case<'_>, limits: &[u64]) -> Judgement {
    let message = case.outreach.message();
    if case.note.rung() == Rung::Blank {
        return Judgement::Unknown(Unknown::BlankNote);
    }
    let limit = match case.outreach.channel() {
        Channel::Invite => limits[0],
        Channel::InMail => limits[1],
        Channel::Email => limits[2],
    };
    // A character has at least one byte, so a short text needs no counting.
    let found = if message.len() as u64 <= limit || message.is_ascii() {
        message.len() - message.matches("\r\n").count()
    } else {
        message.graphemes(true).count()
    } as u64;
    let count = Evidence::Count {
        found,
        limit,
        of: "characters",
    };
    if found > limit {
        Judgement::Hit(count)
    } else {
        Judgement::Pass(count)
    }
}
