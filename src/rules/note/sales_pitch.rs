//! Something is being sold.

use crate::note::{Figure, Language, Span, Tag, apart, figures};
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

fn check(case: &Case<'_>, _limits: &[u64]) -> Judgement {
    let note = case.note;
    // What may be a ware is one where no vacancy is spoken of, and where it is said twice, or pressed, or something asked.
    const ELSE: &[Tag] = &[Tag::Vacancy, Tag::NamedRole, Tag::JobSought];
    const ASKED: &[Tag] = &[Tag::AskTalk, Tag::AskThing, Tag::Pressure, Tag::Bait];
    if let Some(unknown) = case.not_read() {
        return Judgement::Unknown(unknown);
    }
    if note.has(Tag::Sales) || note.has_any(ELSE) {
        return case.presence(&[Tag::Sales], "product or service promoted");
    }
    let mut figures = figures(note, case.outreach.message());
    // Sums may be a job's pay, and elsewhere too little is read beside a percentage.
    let english = note.language() == Language::English;
    figures.retain(|figure| match figure {
        Figure::Percent(_) => english,
        Figure::Sum(_) | Figure::Price(_) => !note.has(Tag::Advert),
    });
    let priced = figures
        .iter()
        .any(|figure| matches!(figure, Figure::Price(_)));
    let mut wares: Vec<Span> = note.spans(Tag::Wares).as_slice().to_vec();
    wares.extend(figures.iter().map(|figure| figure.span()));
    let signs = apart(&mut wares) + usize::from(priced) + usize::from(note.has_any(ASKED));
    match wares.is_empty() || signs < 2 {
        true => Judgement::Pass(Evidence::Absent("product or service promoted")),
        false => Judgement::Hit(Evidence::Words(wares.into_iter().collect())),
    }
}
