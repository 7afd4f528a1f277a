//! Mail merges: one text for each campaign and quarter of a year, sent by one sourcer to everybody. Only the
//! recipient's name, title and company change, so that the texts are equal once those are masked.

use std::fmt::Write;

use super::{Facts, fill};
use crate::demo::dice::Dice;
use crate::demo::team::Sourcer;

/// Openings: personal by the merged facts alone, and no trace that one could point to.
const OPENINGS: &[&str] = &[
    "Hi {first}, I see you work as {title} at {company}.",
    "Hello {first}, your experience as {title} at {company} is what I am looking for.",
    "Dear {first}, as {title} at {company} you know the trade.",
    "Hi {first}, a {title} from {company} is hard to find.",
];

/// Who writes and why: introduces, gives a reason, ties no strings.
const MIDDLES: &[&str] = &[
    "I recruit {people} for {client} and am writing about an open {role} position.",
    "I'm a recruiter at {firm}; {client} is looking for {a_role}, which I'd like to discuss.",
    "I hire for {client}, where the position of {role} opens, and I'd like to tell you about it.",
];

const ENDS: &[&str] = &[
    "The work is varied and the team has been together for years. A short reply, yes or no, is welcome.",
    "I am happy to answer questions about the team and the place. Thank you for reading.",
    "If it is not for you, I will not write again. Have a good week!",
    "Whatever you decide, I can share our pay survey for the trade with you.",
];

/// How many texts there are for one campaign.
pub(in crate::demo) const VARIANTS: usize = OPENINGS.len() * MIDDLES.len() * ENDS.len();

/// Which text a sourcer sends in a campaign in a quarter of a year: the same in the whole quarter, and another in the next.
pub(in crate::demo) fn variant(
    seed: u64,
    sourcer: usize,
    campaign: usize,
    quarter: usize,
) -> usize {
    let start = Dice::new(seed, 2, (sourcer * 5 + campaign) as u64).index(VARIANTS);
    (start + quarter * 7) % VARIANTS
}

/// Writes the text with its number.
pub(super) fn write(variant: usize, facts: &Facts, out: &mut String) {
    let end = variant / (OPENINGS.len() * MIDDLES.len());
    for part in [
        OPENINGS[variant % OPENINGS.len()],
        MIDDLES[variant / OPENINGS.len() % MIDDLES.len()],
        ENDS[end],
    ] {
        if !out.is_empty() {
            out.push(' ');
        }
        fill(out, part, facts);
    }
}

/// Writes the name a sourcer gives to such a text.
pub(in crate::demo) fn write_template(
    campaign: &str,
    sourcer: &Sourcer,
    quarter: usize,
    out: &mut String,
) {
    out.push_str(campaign);
    out.push('-');
    out.extend(
        sourcer
            .given
            .chars()
            .flat_map(char::to_lowercase)
            .filter(|c| c.is_alphanumeric())
            .take(3),
    );
    out.push_str("-v");
    let _ = write!(out, "{}", quarter + 1);
}
