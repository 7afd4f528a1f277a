//! The review in a terminal: for a recruiter who has five minutes.
//!
//! The base rate comes first, then what hurts most and how to mend it, then the rest in falling order of use. A rule
//! "goes with" an outcome and never causes it; what the data cannot tell is said to be so. Each section is a file.

mod adjusted;
pub mod catalogue;
pub mod checked;
pub mod compare;
pub mod evaluation;
mod figures;
mod grid;
mod page;
pub mod planted;
mod rules;
pub mod selftest;
mod senders;
mod sheet;
mod templates;
mod totals;
mod weeks;
mod words;

use crate::summary::Summary;
use page::Page;

/// How the review is to look.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct View<'a> {
    /// Columns of the terminal. No line is longer, down to 40.
    pub width: usize,
    /// Whether to use colours and bold type.
    pub colour: bool,
    /// The folder the files are in, where there are any.
    pub folder: Option<&'a str>,
}

/// The review as text, every line ended.
pub fn review(summary: &Summary, view: &View<'_>) -> String {
    let mut page = Page::new(view.width.max(40), view.colour);
    totals::headline(&mut page, summary);
    rules::show(&mut page, summary);
    senders::show(&mut page, summary);
    weeks::show(&mut page, summary);
    templates::show(&mut page, summary);
    words::show(&mut page, summary);
    totals::left_out(&mut page, summary);
    if let Some(folder) = view.folder {
        page.heading("Everything in full");
        page.prose(&format!(
            "{folder}: rules.csv has every figure of every rule, summary.json everything at once."
        ));
    }
    page.finish()
}

#[cfg(test)]
mod tests;
