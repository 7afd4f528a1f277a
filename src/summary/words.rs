//! The words of a report.

use serde::Serialize;

/// Which words and phrases go with acceptance, each template counted once.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct WordsFigures {
    /// The rate of all settled outreach with a text, which parts the templates in two.
    pub rate: Option<f64>,
    /// Templates accepted more often than that.
    pub templates_above: u64,
    /// The other templates with settled outreach.
    pub templates_below: u64,
    /// Phrases in fewer templates are not shown.
    pub least_templates: u64,
    /// Whether there were so many phrases that the rarest were forgotten on the way; their few templates are then missing from
    /// the counts of a phrase that came up again.
    pub pruned: bool,
    /// The phrases, those that go with most acceptance first.
    pub phrases: Vec<PhraseFigures>,
}

/// A word or phrase of masked notes.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct PhraseFigures {
    /// The phrase.
    pub phrase: String,
    /// How many words it has.
    pub words: u64,
    /// Templates that have it.
    pub templates: u64,
    /// Of these, accepted more often than all outreach.
    pub templates_above: u64,
    /// The others.
    pub templates_below: u64,
    /// The log of the ratio of its odds among phrases of as many words, in the first to the others (Monroe, Colaresi and
    /// Quinn, the prior being all notes).
    pub log_odds: Option<f64>,
    /// That in standard errors.
    pub z: Option<f64>,
    /// Two-sided.
    pub p: Option<f64>,
    /// Benjamini–Hochberg over all phrases shown.
    pub q: Option<f64>,
    /// Whether `q` is at most 0.05.
    pub told: bool,
    /// Where it is not: how many further templates with the phrase, all others growing alike, until an effect like the one seen
    /// would be told with 80% power among so many phrases (at 0.05 shared out among them); `None` where there is no effect.
    pub further_templates: Option<u64>,
}
