//! An evaluation as a page of Markdown, for a team's wiki or to be kept beside the code.

use crate::evaluation::{Evaluation, Share};
use std::fmt::Write as _;

/// Stands for a figure that does not exist.
const NONE: &str = "–";

/// The page: what was compared, a table with a row for each rule, and how to read it.
pub fn show(evaluation: &Evaluation) -> String {
    let mut page = String::from("# How well the rules agree with labels made by hand\n\n");
    let part = match &evaluation.sample {
        Some(sample) => format!(", part {sample}"),
        None => String::new(),
    };
    let (taken, logs) = (evaluation.totals.taken, evaluation.logs.join(", "));
    // Writing into a string cannot fail.
    let _ = writeln!(page, "{taken} messages of {}{part}.\n", escaped(&logs));
    page.push_str("| rule | labelled | hits | tp | fp | fn | unknown | precision | recall | F1 (95%) | kappa (95%) |\n");
    page.push_str("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n");
    for rule in &evaluation.rules {
        let _ = writeln!(
            page,
            "| {} | {} | {} | {} | {} | {} | {} | {} | {} | {} | {} |",
            escaped(&rule.rule),
            rule.labelled,
            rule.labelled_hits,
            rule.tp,
            rule.fp,
            rule.fn_,
            rule.unknown,
            figure(rule.precision.value),
            figure(rule.recall.value),
            with_interval(&rule.f1),
            with_interval(&rule.kappa),
        );
    }
    page.push_str(
        "\ntp: label and rule say hit; fp: only the rule; fn: only the label. A verdict of unknown counts as no hit and is \
         counted within fn\nwhere the label says hit. –: cannot be told from these labels.\n",
    );
    page
}

/// `0.94`
fn figure(value: Option<f64>) -> String {
    value.map_or_else(|| NONE.to_owned(), |value| format!("{value:.2}"))
}

/// `0.94 (0.88 to 0.97)`
fn with_interval(share: &Share) -> String {
    match (share.low, share.high) {
        (Some(low), Some(high)) => format!("{} ({low:.2} to {high:.2})", figure(share.value)),
        _ => figure(share.value),
    }
}

/// Text in which nothing ends the cell or the line.
fn escaped(text: &str) -> String {
    text.replace('|', "\\|").replace(['\n', '\r'], " ")
}
