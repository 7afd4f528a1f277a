//! Words and phrases that go with acceptance.

use super::figures::{count, counted, false_alarms};
use super::grid::{Column, Grid, entry};
use super::page::Page;
use crate::summary::{PhraseFigures, Summary};

/// So many phrases are shown on either side.
const SHOWN: usize = 8;

/// The phrases, where they were asked for.
pub fn show(page: &mut Page, summary: &Summary) {
    let Some(words) = &summary.words else { return };
    page.heading("Words that go with acceptance");
    let told = || words.phrases.iter().filter(|phrase| phrase.told);
    if told().next().is_none() {
        let phrases = counted(words.phrases.len() as u64, "phrase");
        page.prose(&format!(
            "Too little data: of {phrases} in {} templates or more, none is told from chance. The measure errs \
             on that side: its prior weighs as much as the notes themselves.",
            words.least_templates
        ));
        // The clearest stands first or last.
        let ends = [words.phrases.first(), words.phrases.last()];
        let clear = |phrase: &&PhraseFigures| phrase.z.unwrap_or(0.0).abs();
        let clearest = ends
            .into_iter()
            .flatten()
            .max_by(|one, other| clear(one).total_cmp(&clear(other)));
        if let Some(clearest) = clearest
            && let Some(further) = clearest.further_templates
        {
            page.prose(&format!(
                "The clearest is “{}”, in {} templates: {} more with it, and all others growing alike, would show a difference \
                 like this one four times in five.",
                clearest.phrase,
                count(clearest.templates),
                count(further)
            ));
        }
        if !words.phrases.is_empty() {
            page.hint("words.csv has them all.");
        }
        return;
    }
    page.prose(&format!(
        "Of {} templates accepted more often than all requests, and {} others; each template counts once, however often it was \
         sent. What stands beside what, not what brings what. These are words of your notes, their names masked as far as \
         the log tells them: look before you show them to others.",
        count(words.templates_above),
        count(words.templates_below)
    ));
    let more = told().filter(|phrase| phrase.log_odds > Some(0.0));
    side(page, "with more", more.take(SHOWN));
    let fewer = words.phrases.iter().rev().filter(|phrase| phrase.told);
    let fewer = fewer.filter(|phrase| phrase.log_odds < Some(0.0));
    side(page, "with fewer", fewer.take(SHOWN));
    page.hint(&format!(
        "{}, clear or not, in words.csv; those of fewer than {} templates are left out.",
        counted(words.phrases.len() as u64, "phrase"),
        words.least_templates
    ));
}

fn side<'p>(page: &mut Page, title: &str, phrases: impl Iterator<Item = &'p PhraseFigures>) {
    let mut grid = Grid::new(vec![
        Column::flexible(title, 20),
        Column::figure("of templates\nabove"),
        Column::figure("\nbelow"),
        Column::figure("false\nalarms"),
    ]);
    let mut any = false;
    for phrase in phrases {
        any = true;
        grid.row(vec![
            entry(&phrase.phrase),
            entry(count(phrase.templates_above)),
            entry(count(phrase.templates_below)),
            entry(false_alarms(phrase.q)),
        ]);
    }
    if any {
        page.grid(&grid);
    }
}
