//! One note in a terminal: its parts, and for each reason against it the words behind it and the remedy.

use super::figures::counted;
use super::page::{BAD, GOOD, Page, STRONG, paint};
use super::sheet::{Sheet, Underline};
use crate::checked::{Checked, CheckedVerdict};
use anstyle::Style;

/// The note with its moves and what is against it, every line ended.
pub fn show(checked: &Checked, width: usize, colour: bool) -> String {
    let mut page = Page::new(width.max(40), colour);
    let sheet = Sheet::new(&checked.note, width);
    if !checked.note.trim().is_empty() {
        let moves: Vec<Underline<'_>> = checked
            .moves
            .iter()
            .map(|found| Underline {
                bytes: found.place.start_byte..found.place.end_byte,
                label: found.name,
                strong: false,
            })
            .collect();
        page.block(&sheet.show(&moves, true, colour));
        page.blank();
    }
    for verdict in checked.verdicts.iter().filter(|verdict| verdict.is_hit()) {
        hit(&mut page, verdict, &sheet, colour);
    }
    conclusion(&mut page, checked);
    page.finish()
}

fn hit(page: &mut Page, verdict: &CheckedVerdict, sheet: &Sheet, colour: bool) {
    let name = paint(&verdict.rule, BAD.bold(), colour);
    page.block(&format!("{name}\n"));
    page.prose(&format!("“{}”", verdict.reason));
    if verdict.words.is_empty() {
        let found = match verdict.looked_for {
            Some(looked_for) => format!("Looked for, and not found: {looked_for}."),
            None => format!("Found: {}.", verdict.evidence),
        };
        page.prose(&found);
    } else {
        let words: Vec<Underline<'_>> = verdict
            .words
            .iter()
            .map(|words| Underline {
                bytes: words.start_byte..words.end_byte,
                label: "",
                strong: true,
            })
            .collect();
        page.block(&sheet.show(&words, false, colour));
    }
    page.item("Fix:", &verdict.fix, Style::new());
    page.blank();
}

fn conclusion(page: &mut Page, checked: &Checked) {
    let judged = counted(checked.judged, "rule");
    let blank = checked.note.trim().is_empty();
    let line = match checked.hits {
        0 if checked.language.is_none() && !blank => format!(
            "Nothing found against it, but its language cannot be told: only {judged} could look."
        ),
        0 => {
            format!("Nothing against it: {judged} looked, and none found a reason to turn it down.")
        }
        hits => format!(
            "{} to turn it down; {judged} looked.",
            counted(hits, "reason")
        ),
    };
    let style = if checked.hits == 0 { GOOD } else { STRONG };
    page.line(&line, style);
    let unknown = not_judged(&checked.verdicts);
    if !unknown.is_empty() {
        page.hint(&format!("Not judged: {}.", unknown.join("; ")));
    }
}

/// The rules that could not tell, together with those that could not for the same reason, in the order they come.
fn not_judged(verdicts: &[CheckedVerdict]) -> Vec<String> {
    let mut groups: Vec<(&str, Vec<&str>)> = Vec::new();
    for verdict in verdicts.iter().filter(|verdict| verdict.is_unknown()) {
        match groups.iter_mut().find(|(why, _)| *why == verdict.evidence) {
            Some((_, rules)) => rules.push(&verdict.rule),
            None => groups.push((&verdict.evidence, vec![&verdict.rule])),
        }
    }
    let groups = groups.iter();
    let groups = groups.map(|(why, rules)| format!("{} ({why})", rules.join(", ")));
    groups.collect()
}
