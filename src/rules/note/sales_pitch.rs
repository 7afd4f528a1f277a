//! Something is being sold.

use crate::note::{Spans, Tag};
use crate::rule::{Case, Example, Family, Judgement, Rule, sources};

/// Something is being sold.
pub static RULE: Rule = Rule {
    name: "sales-pitch",
    family: Family::Note,
    reason: "We have not even met and you are selling to me.",
    hit: "A product, a service, a company's offering, an investment or a paid programme is promoted or offered.",
    pass: "Naming what one works on (\"I build kiln sensors\") is an introduction.",
    fix: "Leave the product out. Say what you noticed about my work and ask one question.",
    sources: &[sources::SOURCING_DENIS, sources::PROJECT_EVE],
    settings: &[],
    hits: &[
        Example::note("We help clinics cut their waiting lists by 30%. Worth a look?"),
        Example::note("Our platform saves recruiters ten hours a week. Book a free demo!"),
        Example::note("I offer SEO services at affordable prices for shops like yours."),
    ],
    passes: &[
        Example::note("I build kiln sensors at Odell Works and liked your talk on vents."),
        Example::note("Hi Ana, how do you measure silt?"),
        Example::note("I am hiring a welder for Holt Foundry."),
    ],
    check,
};

fn check(case: &Case<'_>, _limits: &[u64]) -> Judgement {
    let note = case.note;
    // What may be a ware is one where no vacancy is spoken of, and where it is said twice or something is asked for.
    const ELSE: &[Tag] = &[Tag::Vacancy, Tag::NamedRole, Tag::JobSought];
    let asked = note.has_any(&[Tag::AskTalk, Tag::AskThing, Tag::Offer]);
    let wares = apart(note.spans(Tag::Wares));
    if wares >= 2 || (wares == 1 && asked) {
        if !note.has_any(ELSE) {
            return case.presence(&[Tag::Sales, Tag::Wares], "product or service promoted");
        }
    }
    case.presence(&[Tag::Sales], "product or service promoted")
}

/// How many stretches there are that do not overlap.
fn apart(spans: Spans) -> usize {
    let mut spans = spans.as_slice().to_vec();
    spans.sort_unstable_by_key(|span| span.end);
    let mut from = 0;
    let mut count = 0;
    for span in spans {
        if span.start >= from {
            (from, count) = (span.end, count + 1);
        }
    }
    count
}
