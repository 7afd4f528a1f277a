//! The platform's stock invitation.

use crate::note::{Rung, Tag};
use crate::rule::{Case, Evidence, Example, Family, Judgement, Rule, Unknown, sources};

/// The platform's stock invitation.
pub static RULE: Rule = Rule {
    name: "default-invitation",
    family: Family::Note,
    reason: "You pressed the button and sent me the text that everybody gets.",
    hit: "The platform's stock invitation, in any language, alone or with only a greeting, a name, a signature or a courtesy added.",
    pass: "The stock sentence with something of the sender's own behind it.",
    fix: "Replace the stock text by one sentence that only I could have been sent.",
    sources: &[sources::TONY_FAUSTINO],
    settings: &[],
    hits: &[
        Example::note("I'd like to add you to my professional network on LinkedIn."),
        Example::note("Hi Petra,\nI'd like to join your LinkedIn network.\nThanks, Ole"),
        Example::note("Ich möchte Sie gerne zu meinem beruflichen Netzwerk hinzufügen."),
        Example::note(
            "Since you are a person I trust, I wanted to invite you to join my network on LinkedIn.",
        ),
        Example::note("Me gustaría añadirte a mi red profesional en LinkedIn."),
    ],
    passes: &[
        Example::note(
            "I'd like to add you to my professional network since we both restore church organs in Ghent.",
        ),
        Example::note("Hi Petra, your talk on kilns was a joy; I fire ceramics in Odell."),
        Example::note("Shall we compare notes on tide gauges?"),
    ],
    check,
};

fn check(case: &Case<'_>, _limits: &[u64]) -> Judgement {
    if case.note.rung() == Rung::Blank {
        return Judgement::Unknown(Unknown::BlankNote);
    }
    match case.note.rung() {
        Rung::StockInvitation => Judgement::Hit(Evidence::Words(case.note.spans(Tag::Stock))),
        _ => Judgement::Pass(Evidence::Absent("stock invitation")),
    }
}
