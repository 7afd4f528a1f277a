//! The texts sent most.

use super::figures::{count, counted, interval, percent};
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
        page.item(
            "  ",
            &format!("“{}”", cut(&plain(&template.example), EXAMPLE)),
            QUIET,
        );
    }
}

fn counts(template: &TemplateFigures) -> String {
    format!(
        "Sent {} by {}",
        match template.sent {
            1 => "once".into(),
            times => format!("{} times", count(times)),
        },
        counted(template.senders, "sender")
    )
}

fn acceptance(template: &TemplateFigures) -> String {
    let rate = match template.rate.rate {
        None => "none settled yet".into(),
        rate => format!(
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
