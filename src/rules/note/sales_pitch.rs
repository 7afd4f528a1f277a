//! Something is being sold.

use crate::note::{Count, Points, Sign, Spans, Tag, figures};
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

/// What speaks for a pitch, and what for another purpose. The points were fitted to labelled messages by a logistic regression
/// (`tests/accuracy/points.py`).
const SIGNS: &[Points<Sign>] = &[
    (Sign::Has(Tag::Sales), 16),
    (Sign::Has(Tag::Wares), 6),
    (Sign::Has(Tag::Service), 6),
    (Sign::Twice(Tag::Sales), 5),
    (Sign::Has(Tag::Trading), 5),
    (Sign::Counts(Count::Sums, 1), 5),
    (Sign::Twice(Tag::Wares), 4),
    (Sign::Has(Tag::Terms), 4),
    (Sign::Has(Tag::Result), 4),
    (Sign::Counts(Count::Prices, 1), 4),
    (Sign::Has(Tag::Pressure), 3),
    (Sign::Has(Tag::Need), 3),
    (Sign::Has(Tag::Reference), 2),
    (Sign::Counts(Count::Addresses, 1), 2),
    (Sign::Counts(Count::Percents, 1), 2),
    (Sign::Has(Tag::AskTalk), 1),
    (Sign::Twice(Tag::Pressure), 1),
    (Sign::Counts(Count::Capitals, 6), 1),
    (Sign::Counts(Count::We, 1), 1),
    (Sign::Counts(Count::Numbers, 1), 1),
    (Sign::Counts(Count::Shouted, 1), 1),
    (Sign::Has(Tag::Greeting), -1),
    (Sign::Has(Tag::Courtesy), -1),
    (Sign::Has(Tag::Context), -1),
    (Sign::Has(Tag::AskThing), -1),
    (Sign::Has(Tag::Piece), -1),
    (Sign::Has(Tag::Aimless), -1),
    (Sign::Short(120), -1),
    (Sign::Counts(Count::I, 3), -1),
    (Sign::Counts(Count::We, 3), -1),
    (Sign::Counts(Count::You, 3), -1),
    (Sign::Has(Tag::Closing), -2),
    (Sign::Has(Tag::Connect), -2),
    (Sign::Twice(Tag::Reference), -2),
    (Sign::Twice(Tag::Aimless), -2),
    (Sign::Has(Tag::Plea), -2),
    (Sign::Twice(Tag::Vacancy), -2),
    (Sign::Counts(Count::I, 1), -2),
    (Sign::Has(Tag::Topic), -3),
    (Sign::Has(Tag::NamedRole), -3),
    (Sign::Has(Tag::Offer), -3),
    (Sign::Has(Tag::Advert), -3),
    (Sign::Short(24), -3),
    (Sign::Counts(Count::Capitals, 1), -3),
    (Sign::Has(Tag::AskHelp), -4),
    (Sign::Has(Tag::Vacancy), -5),
    (Sign::Twice(Tag::Advert), -11),
];
/// From so many points on it is a pitch.
const ENOUGH: i32 = 2;

fn check(case: &Case<'_>, _limits: &[u64]) -> Judgement {
    let note = case.note;
    if let Some(unknown) = case.not_read() {
        return Judgement::Unknown(unknown);
    }
    let absent = Judgement::Pass(Evidence::Absent("product or service promoted"));
    if note.points(SIGNS) < ENOUGH {
        return absent;
    }
    let wares = note.spans_of(WARES);
    let figures = figures(note, case.outreach.message());
    let figures = figures.iter().map(|figure| figure.span());
    let shown: Spans = wares.as_slice().iter().copied().chain(figures).collect();
    // Something has to be there that may be for sale, whatever else the note says.
    match shown.as_slice() {
        [] => absent,
        _ => Judgement::Hit(Evidence::Words(shown)),
    }
}
