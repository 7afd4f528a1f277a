//! What was read and what became of it: the headline, and at the end what was left out and why.

use super::figures::{count, counted, interval, percent};
use super::page::Page;
use crate::summary::{Summary, Totals};
use anstyle::Style;

/// With fewer settled requests than this the base rate's own interval is ten points wide, and most rules cannot be
/// told apart from chance.
const SMALL: u64 = 300;

/// With fewer accepts than this not five are expected to come after 95% have come, so that the day is anybody's guess.
const FEW: u64 = 100;

/// So many reasons why records could not be used are shown.
const REASONS: usize = 5;

/// What was read, and the base rate.
pub fn headline(page: &mut Page, summary: &Summary) {
    let totals = &summary.totals;
    page.strong(&base_rate(totals));
    if let Some(warning) = biased(summary) {
        page.strong(&warning);
    }
    if totals.rate.rate.is_some() {
        page.hint(
            "In brackets, here and below: the 95% interval, the range the true rate may well have.",
        );
    }
    page.blank();
    let logs = match summary.logs.as_slice() {
        [log] => log.clone(),
        logs => format!("{} logs", logs.len()),
    };
    page.prose(&format!(
        "Read {} from {logs}: {} audited + {} + {} rejected.",
        counted(totals.read, "record"),
        count(totals.audited),
        counted(totals.duplicates, "duplicate"),
        count(totals.rejected),
    ));
    if let (Some(first), Some(last)) = (&totals.first_sent, &totals.last_sent) {
        let by = match totals.senders {
            0 => String::new(),
            senders => format!(" by {}", counted(senders, "sender")),
        };
        page.prose(&format!(
            "Sent {first} to {last}{by}, in {}.",
            match totals.templates {
                1 => "one text".to_owned(),
                many => counted(many, "different text"),
            },
        ));
    }
    let outcomes = totals.outcomes;
    page.prose(&format!(
        "Of those audited: {} accepted, {} declined, {} ignored, {} withdrawn, {} pending.",
        count(outcomes.accepted),
        count(outcomes.declined),
        count(outcomes.ignored),
        count(outcomes.withdrawn),
        count(outcomes.pending),
    ));
    if summary.options.settling_applies && totals.unsettled > 0 {
        page.prose(&settling(summary));
    }
    if let Some(waiting) = waiting(summary) {
        page.prose(&waiting);
    }
    if (1..SMALL).contains(&totals.settled) {
        page.prose(&format!(
            "A small sample: with fewer than {SMALL} settled requests, take every figure as a hint."
        ));
    }
}

fn base_rate(totals: &Totals) -> String {
    if totals.audited == 0 {
        return "No request could be audited, so there is nothing to report.".into();
    }
    if totals.rate.rate.is_none() {
        return format!(
            "None of the {} is settled yet, so there is no rate of acceptance.",
            counted(totals.audited, "request")
        );
    }
    format!(
        "{} of {} {} accepted: {} ({}).",
        count(totals.accepted),
        counted(totals.settled, "settled request"),
        if totals.settled == 1 { "was" } else { "were" },
        percent(totals.rate.rate),
        interval(&totals.rate),
    )
}

/// Whether the rate is too high because what waits for an answer cannot be told to be old.
fn biased(summary: &Summary) -> Option<String> {
    let totals = &summary.totals;
    let many = totals.undated > totals.audited / 10;
    (summary.options.settling_applies && many).then(|| {
        format!(
            "Do not believe this rate: {} of {} have no readable date of sending. Of these, what was accepted counts and what still waits \
             for an answer does not. Write dates as 2026-01-31, or say how 3/2/2026 is meant: --dates day-first or month-first.",
            count(totals.undated),
            counted(totals.audited, "request")
        )
    })
}

fn settling(summary: &Summary) -> String {
    let seen = match &summary.options.as_of {
        Some(day) => format!(", seen from {day}"),
        None => String::new(),
    };
    format!(
        "A request is settled {} after it was sent{seen}; {} not and in no rate, whatever came of it so far.",
        counted(summary.options.settling_days, "day"),
        match summary.totals.unsettled {
            1 => "1 is".into(),
            many => format!("{} are", count(many)),
        }
    )
}

/// How long acceptance takes, where enough were accepted to say.
fn waiting(summary: &Summary) -> Option<String> {
    let times = &summary.time_to_acceptance;
    if times.accepted < FEW {
        return None;
    }
    let (half, most) = (times.median_days?, times.suggested_settling_days?);
    let watched = counted(times.watched_days?, "day");
    let within = |days: u64| match days {
        0 => "on the day of sending".to_owned(),
        days => format!("within {}", counted(days, "day")),
    };
    Some(format!(
        "Half of all acceptances come {}, 95% {}: by then a request may count as settled. (Followed for up to \
         {watched}.)",
        within(half),
        within(most),
    ))
}

/// What was left out, and why.
pub fn left_out(page: &mut Page, summary: &Summary) {
    let (totals, options) = (&summary.totals, &summary.options);
    let mut items = Vec::new();
    if totals.rejected > 0 {
        let records = counted(totals.rejected, "record");
        items.push(format!(
            "{records} could not be used; rejects.csv has each with its reason."
        ));
        for reject in summary.rejects.iter().take(REASONS) {
            let records = counted(reject.records, "record");
            items.push(format!("{records}: {}.", reject.reason));
        }
        let more = summary.rejects.iter().skip(REASONS);
        let more = more.map(|reject| reject.records).sum();
        if more > 0 {
            items.push(format!("{} for other reasons.", counted(more, "record")));
        }
    }
    if totals.duplicates > 0 {
        let records = counted(totals.duplicates, "record");
        items.push(format!("{records} repeated a request already counted."));
    }
    if totals.unsettled > 0 {
        let requests = counted(totals.unsettled, "request");
        items.push(format!("{requests} not settled yet: in no rate."));
    }
    if totals.undated > 0 {
        let requests = counted(totals.undated, "request");
        items.push(format!(
            "{requests} without a readable date of sending: in no week."
        ));
    }
    if !options.switched_off.is_empty() {
        items.push(format!(
            "Switched off: {}.",
            options.switched_off.join(", ")
        ));
    }
    if !options.limits.is_empty() {
        items.push(format!(
            "Limits of your own: {}.",
            options.limits.join(", ")
        ));
    }
    items.extend(summary.notes.iter().cloned());
    if items.is_empty() {
        return;
    }
    page.heading("Left out, and what else to know");
    for item in items {
        page.item("·", &item, Style::new());
    }
}
