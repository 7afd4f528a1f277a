//! Something is being sold.

use crate::note::{Figure, Language, Note, Points, Tag, figures};
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

/// What may be for sale: one sign alone introduces a firm.
const WARES: &[Tag] = &[
    Tag::Wares,
    Tag::Trading,
    Tag::Terms,
    Tag::Need,
    Tag::Service,
    Tag::Result,
];
/// The points of each stretch of such words, up to [`MOST_STRETCHES`], and of each kind of them.
const STRETCH: i32 = 3;
const KIND: i32 = 2;
const MOST_STRETCHES: usize = 5;
/// The points of a sum of money, and of a percentage.
const SUM: i32 = 3;
const PERCENT: i32 = 2;
/// What else speaks for a pitch, and what for another purpose. The points were fitted to labelled messages by a logistic
/// regression and rounded.
const BESIDE: &[Points] = &[
    (Tag::Pressure, 2),
    (Tag::Plea, -1),
    (Tag::JobSought, -1),
    (Tag::NamedRole, -2),
    (Tag::AskHelp, -2),
    (Tag::Connect, -3),
    (Tag::Invites, -4),
    (Tag::Topic, -4),
    (Tag::Vacancy, -4),
    (Tag::Advert, -5),
];
/// From so many points on it is a pitch.
const ENOUGH: i32 = 8;

fn check(case: &Case<'_>, _limits: &[u64]) -> Judgement {
    let note = case.note;
    if let Some(unknown) = case.not_read() {
        return Judgement::Unknown(unknown);
    }
    if note.has(Tag::Sales) {
        return Judgement::Hit(Evidence::Words(note.spans(Tag::Sales)));
    }
    let figures = figures(note, case.outreach.message());
    let found = adds_up(note, &figures)
        || note.language() != Language::English && asks_a_price(note, &figures);
    match found {
        false => Judgement::Pass(Evidence::Absent("product or service promoted")),
        true => {
            let wares = note.spans_of(WARES);
            let figures = figures.iter().map(|figure| figure.span());
            Judgement::Hit(Evidence::Words(
                wares.as_slice().iter().copied().chain(figures).collect(),
            ))
        }
    }
}

fn adds_up(note: &Note, figures: &[Figure]) -> bool {
    let stretches = note.times(WARES).min(MOST_STRETCHES) as i32;
    let is_percent = |figure: &Figure| matches!(figure, Figure::Percent(_));
    let sum = i32::from(!figures.iter().all(is_percent));
    let percent = i32::from(figures.iter().any(is_percent));
    let wares = STRETCH * stretches + KIND * note.kinds(WARES) as i32;
    wares + SUM * sum + PERCENT * percent + note.points(BESIDE) >= ENOUGH && stretches > 0
}

/// Whether a price is named where no vacancy is spoken of, and something asked; in other languages too little else is read.
fn asks_a_price(note: &Note, figures: &[Figure]) -> bool {
    const ELSE: &[Tag] = &[Tag::Vacancy, Tag::NamedRole, Tag::JobSought, Tag::Advert];
    const ASKED: &[Tag] = &[Tag::AskTalk, Tag::AskThing, Tag::Pressure, Tag::Bait];
    let priced = figures
        .iter()
        .filter(|figure| matches!(figure, Figure::Price(_)))
        .count();
    let sums = figures
        .iter()
        .filter(|figure| matches!(figure, Figure::Sum(_)))
        .count();
    let signs = sums + 2 * priced + usize::from(note.has_any(ASKED));
    sums + priced > 0 && signs > 1 && !note.has_any(ELSE)
}
