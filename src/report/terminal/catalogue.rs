//! The catalogue in a terminal: all rules in a list, and one rule in full.

use super::figures::counted;
use super::grid::{Column, Grid, entry};
use super::page::{Page, QUIET, STRONG};
use crate::note::Card;
use crate::rule::Example;
use crate::rules::{ActiveRule, Catalogue};
use anstyle::Style;

/// Examples shown of either side.
const EXAMPLES: usize = 3;

/// The rules in force, one a row.
pub fn list(catalogue: &Catalogue, width: usize, colour: bool) -> String {
    let mut page = Page::new(width, colour);
    let mut grid = Grid::new(vec![
        Column::text("rule"),
        Column::text("family").spare(1),
        Column::flexible("the reason, in the receiver's words", 30),
    ]);
    for rule in &catalogue.rules {
        grid.row(vec![
            (rule.name.clone(), STRONG),
            (rule.family.name().to_owned(), QUIET),
            entry(&rule.reason),
        ]);
    }
    page.grid(&grid);
    page.blank();
    page.hint("outreach-audit explain RULE says all about one of them.");
    page.finish()
}

/// All about one rule.
pub fn explain(rule: &ActiveRule, width: usize, colour: bool) -> String {
    let mut page = Page::new(width, colour);
    page.strong(&format!("{} ({})", rule.name, rule.family.name()));
    page.prose(&format!("“{}”", rule.reason));
    if let Some(about) = rule.about() {
        page.heading("What is a hit");
        page.prose(about.hit);
        examples(&mut page, "hits", about.hits);
        page.heading("What is a pass");
        page.prose(about.pass);
        examples(&mut page, "passes", about.passes);
        if Card::ALL.iter().any(|(_, rule)| *rule == about.name) {
            page.heading("How it is told");
            page.prose(
                "By the rule's own words, weighed against everything else in the note: its parts, its length and counts, and \
                 phrases, each by points that were fitted to labelled messages. A verdict shows the rule's own words or, where \
                 the rest outweighs them, the words in a row that counted most.",
            );
        }
    } else {
        page.heading("What is a hit");
        page.prose("The team's own condition, in its file:");
        page.item("  ", rule.condition().unwrap_or_default(), Style::new());
    }
    if !rule.family.controllable() {
        page.heading("Whose it is");
        page.prose("The recipient's alone: it explains acceptance, and is held against no sender.");
    }
    let limits: Vec<_> = rule.limits().collect();
    if !limits.is_empty() {
        page.heading("Thresholds in force");
        for (setting, value, meaning) in limits {
            page.item(
                "•",
                &format!("{}.{setting} = {value}: {meaning}", rule.name),
                Style::new(),
            );
        }
    }
    page.heading("How to mend it");
    page.prose(&rule.fix);
    if let Some(about) = rule.about() {
        page.heading("Sources");
        for source in about.sources {
            page.item(
                "•",
                &format!("“{}” ({})", source.title, source.author),
                Style::new(),
            );
        }
    }
    page.finish()
}

fn examples(page: &mut Page, label: &str, examples: &[Example]) {
    for example in examples.iter().take(EXAMPLES) {
        let mut parts: Vec<String> = Vec::new();
        if !example.note.trim().is_empty() {
            parts.push(format!("“{}”", example.note));
        }
        for (field, cell) in example.facts {
            parts.push(format!("{}: {cell}", field.name()));
        }
        if let Some(count) = example.sent.same_text {
            let recipients = counted(count, "recipient");
            parts.push(format!("the same text to {recipients}"));
        }
        if let Some(count) = example.sent.same_day {
            parts.push(format!("{count} sent that day"));
        }
        if parts.is_empty() {
            parts.push("(nothing recorded)".to_owned());
        }
        page.item(&format!("{label}:"), &parts.join(" · "), QUIET);
    }
}
