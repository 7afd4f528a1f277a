//! How well rules agree with labels, in a terminal: a table, and where they differ.

use super::View;
use super::figures::{NONE, count, counted};
use super::grid::{Column, Grid, entry};
use super::page::{Page, STRONG};
use crate::evaluation::{Disagreement, Evaluation, RuleAgreement, Share};
use anstyle::Style;

/// So many outreach are named of those on which a rule and its labels differ in one way.
const NAMED: usize = 6;

/// The evaluation as text, every line ended.
pub fn show(evaluation: &Evaluation, view: &View<'_>) -> String {
    let mut page = Page::new(view.width.max(40), view.colour);
    headline(&mut page, evaluation, view.folder.is_some());
    page.blank();
    table(&mut page, &evaluation.rules);
    differences(&mut page, evaluation);
    if !evaluation.notes.is_empty() {
        page.heading("How it was read");
        for note in &evaluation.notes {
            page.item("•", note, Style::new());
        }
    }
    if let Some(folder) = view.folder {
        page.heading("Everything in full");
        page.prose(&format!(
            "{folder}: evaluation.csv has every figure with its interval, disagreements.csv every outreach on which label and \
             rule differ, with the words that decided."
        ));
    }
    page.finish()
}

fn headline(page: &mut Page, evaluation: &Evaluation, filed: bool) {
    let (logs, totals) = (evaluation.logs.join(", "), evaluation.totals);
    let taken = counted(totals.taken, "labelled message");
    page.strong(&format!("How well the rules agree with {taken} ({logs})"));
    if let Some(sample) = &evaluation.sample {
        let aside = counted(totals.left_aside, "message");
        page.prose(&format!(
            "Part {sample} of the log; {aside} of the other parts left aside."
        ));
    }
    let unusable = match filed {
        true => "that could not be used (rejects.csv says why)",
        false => "that could not be used (--out writes rejects.csv, which says why)",
    };
    let unused = [(totals.duplicates, "repeated"), (totals.rejected, unusable)];
    for (records, what) in unused {
        if records > 0 {
            page.prose(&format!("Left out: {} {what}.", counted(records, "record")));
        }
    }
}

fn table(page: &mut Page, rules: &[RuleAgreement]) {
    let mut grid = Grid::new(vec![
        Column::flexible("rule", 12),
        Column::figure("hits\nlabelled"),
        Column::figure("missed").means("Missed: only the label says hit."),
        Column::figure("false\nalarms").means("False alarms: only the rule does."),
        Column::figure("un-\nknown").means(
            "Unknown: the rule cannot judge it; that counts as no hit, so where the label says hit it is also among the missed.",
        ),
        Column::figure("preci-\nsion")
            .spare(1)
            .means("Precision: of the rule's hits, those labelled hit."),
        Column::figure("recall")
            .spare(2)
            .means("Recall: of those labelled hit, the rule's hits."),
        Column::figure("F1"),
        Column::figure("95%\ninterval")
            .means("F1 joins the two; it may lie anywhere in its interval, so trust the lower end."),
        Column::figure("kappa")
            .spare(3)
            .means("Kappa: agreement beyond chance, 1 being complete."),
    ]);
    for rule in rules {
        grid.row(vec![
            (rule.rule.clone(), STRONG),
            entry(format!(
                "{} of {}",
                count(rule.labelled_hits),
                count(rule.labelled)
            )),
            entry(count(rule.fn_)),
            entry(count(rule.fp)),
            entry(count(rule.unknown)),
            entry(figure(rule.precision.value)),
            entry(figure(rule.recall.value)),
            entry(figure(rule.f1.value)),
            entry(interval(&rule.f1)),
            entry(figure(rule.kappa.value)),
        ]);
    }
    page.grid(&grid);
    let missing = |rule: &RuleAgreement| rule.f1.value.is_none() || rule.kappa.value.is_none();
    if rules.iter().any(missing) {
        page.hint("–: cannot be told from these labels, for want of hits.");
    }
}

fn differences(page: &mut Page, evaluation: &Evaluation) {
    page.heading("Where they differ");
    if evaluation.disagreements.is_empty() {
        page.prose("Nowhere.");
    }
    for rule in &evaluation.rules {
        let of_rule = |label: &str| -> Vec<&Disagreement> {
            let all = evaluation.disagreements.iter();
            all.filter(|one| one.rule == rule.rule && one.label == label)
                .collect()
        };
        let sides = [
            ("missed", of_rule("hit")),
            ("false alarms", of_rule("pass")),
        ];
        let sides = sides.iter().filter(|(_, differ)| !differ.is_empty());
        let named: Vec<String> = sides
            .map(|(side, differ)| format!("{side} {}", ids(differ)))
            .collect();
        if !named.is_empty() {
            page.item(
                "•",
                &format!("{}: {}", rule.rule, named.join("; ")),
                Style::new(),
            );
        }
    }
}

fn ids(differ: &[&Disagreement]) -> String {
    let named = differ
        .iter()
        .take(NAMED)
        .map(|one| one.outreach_id.as_str());
    let named = named.collect::<Vec<_>>().join(", ");
    match differ.len().saturating_sub(NAMED) {
        0 => named,
        more => format!("{named} and {more} more"),
    }
}

/// `0.94`
fn figure(value: Option<f64>) -> String {
    value.map_or_else(|| NONE.to_owned(), |value| format!("{value:.2}"))
}

/// `0.88–0.97`
fn interval(share: &Share) -> String {
    match (share.low, share.high) {
        (Some(low), Some(high)) => format!("{low:.2}–{high:.2}"),
        _ => NONE.to_owned(),
    }
}
