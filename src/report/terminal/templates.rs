//! The texts sent most.

use super::figures::{TOLD_FROM, count, counted, interval, percent, told};
use super::page::{Page, QUIET, STRONG, cut, plain};
use crate::summary::{Summary, TemplateFigures};
use anstyle::Style;

/// So many templates are shown.
const SHOWN: usize = 5;
/// A longer example is cut.
const EXAMPLE: usize = 150;

/// The texts sent most.
pub fn show(page: &mut Page, summary: &Summary) {
    if summary.totals.audited == 0 {
        return;
    }
    page.heading("The texts sent most");
    if summary.templates.is_empty() {
        page.prose("No text was sent twice.");
        return;
    }
    for (index, template) in summary.templates.iter().take(SHOWN).enumerate() {
        let label = format!("{}.", index + 1);
        page.item(&label, &counts(template), STRONG);
        page.item("  ", &acceptance(template), Style::new());
        // A matrix holds no text.
        let shown = match template.example.as_str() {
            "" => format!("{} in templates.csv", template.template_id),
            text => format!("“{}”", cut(&plain(text), EXAMPLE)),
        };
        page.item("  ", &shown, QUIET);
        if let Some(moved) = moved(template) {
            page.item("  ", &moved, Style::new());
        }
    }
}

/// Where its rate has moved by more than chance would.
fn moved(template: &TemplateFigures) -> Option<String> {
    let drift = &template.drift;
    let (low, high) = (drift.drift_low?, drift.drift_high?);
    let way = match (low > 0.0, high < 0.0) {
        (true, _) => "rose",
        (_, true) => "fell",
        _ => return None,
    };
    Some(format!(
        "The rate {way}: {} of {} before {}, {} of {} since",
        percent(drift.earlier_rate),
        count(drift.earlier_settled?),
        drift.later_from.as_deref()?,
        percent(drift.later_rate),
        count(drift.later_settled?),
    ))
}

fn counts(template: &TemplateFigures) -> String {
    format!(
        "Sent {} by {}{}",
        match template.sent {
            1 => "once".into(),
            times => format!("{} times", count(times)),
        },
        counted(template.senders, "sender"),
        match template.variants {
            Some(texts) if texts > 1 => format!(", in {} wordings nearly the same", count(texts)),
            _ => String::new(),
        }
    )
}

fn acceptance(template: &TemplateFigures) -> String {
    let rate = match (template.settled, told(&template.rate)) {
        (0, _) => "none settled yet".into(),
        (settled, None) => format!(
            "too little data: {} of {} settled accepted ({}); {} more would begin to tell",
            count(template.accepted),
            count(settled),
            interval(&template.rate),
            count(TOLD_FROM.saturating_sub(settled).max(1))
        ),
        (_, rate) => format!(
            "{} of {} settled accepted ({})",
            percent(rate),
            count(template.settled),
            interval(&template.rate)
        ),
    };
    let rules = match template.rules.as_slice() {
        [] => "no rule hits most of them".into(),
        rules => rules.join(", "),
    };
    format!("{rate} · {rules}")
}
