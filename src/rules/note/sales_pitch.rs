//! Something is being sold.

use crate::note::{Card, Tag};
use crate::rule::{Case, Evidence, Example, Family, Judgement, Rule, sources};

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

/// What may be for sale.
const WARES: &[Tag] = &[
    Tag::Sales,
    Tag::Wares,
    Tag::Trading,
    Tag::Terms,
    Tag::Need,
    Tag::Service,
    Tag::Result,
];

fn check(case: &Case<'_>, _limits: &[u64]) -> Judgement {
    let note = case.note;
    if let Some(unknown) = case.not_read() {
        return Judgement::Unknown(unknown);
    }
    let own = match note.has(Tag::Sales) {
        true => Judgement::Hit(Evidence::Words(note.spans_of(WARES))),
        false => Judgement::Pass(Evidence::Absent("product or service promoted")),
    };
    case.weighed(Card::SalesPitch, own, None)
}
