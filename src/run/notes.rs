//! What the reader of a report must know about how the log was read.

use crate::audit::Survey;
use crate::input::{Column, Log, same_name};
use crate::outreach::Field;
use crate::rules::{Catalogue, nearest};
use crate::summary::WordsFigures;

/// What the reader of an audit must know about how the log was read.
pub(super) fn notes(log: &Log, survey: &Survey, catalogue: &Catalogue) -> Vec<String> {
    let mut notes = reading(log, survey, catalogue, &[]);
    let superseded = survey.campaign.superseded();
    if superseded > 0 {
        notes.push(format!(
            "duplicates that waited for an answer which another record gives: {superseded}"
        ));
    }
    if !log
        .files
        .iter()
        .any(|file| file.columns().layout.index(Field::Sourcer).is_some())
    {
        notes.push(
            "the log has no column for the sender (sourcer): it is taken for one sender's"
                .to_owned(),
        );
    }
    notes
}

/// What the reader must know about how words were looked for.
pub(super) fn of_words(words: &WordsFigures) -> Option<String> {
    words.pruned.then(|| {
        "words: there were so many phrases that the rarest were forgotten on the way; counts of rare phrases may be too low"
            .to_owned()
    })
}

/// What the reader of any report must know about how the log was read; `labels` are columns that hold labels.
pub(super) fn reading(
    log: &Log,
    survey: &Survey,
    catalogue: &Catalogue,
    labels: &[&str],
) -> Vec<String> {
    let mut notes = Vec::new();
    for file in &log.files {
        let columns = file.columns();
        let of_rules = catalogue.rules.iter().flat_map(|rule| rule.columns());
        let used: Vec<&str> = labels.iter().copied().chain(of_rules).collect();
        let others = columns
            .layout
            .others()
            .iter()
            .map(|(name, _)| name.as_str());
        let left: Vec<&str> = others
            .filter(|name| !used.iter().any(|used| same_name(used, name)))
            .collect();
        if !left.is_empty() {
            let left = left.join(", ");
            notes.push(format!(
                "{}: columns not recognised and left alone: {left}",
                file.name
            ));
        }
        if file.delimiter != b',' {
            let delimiter = char::from(file.delimiter);
            notes.push(format!(
                "{}: cells are separated by {delimiter:?}",
                file.name
            ));
        }
        for rule in &catalogue.rules {
            for column in rule
                .columns()
                .into_iter()
                .filter(|column| !columns.has(column))
            {
                let (rule, file) = (&rule.name, &file.name);
                let others = columns.layout.others().iter();
                let others = others.map(|(name, _)| -> &str { name });
                let known: Vec<&str> = others.chain(Column::all().map(|own| own.name())).collect();
                let near = nearest(column, known.into_iter());
                let near = near
                    .map(|near| format!("; did you mean {near:?}?"))
                    .unwrap_or_default();
                notes.push(format!(
                    "{file}: no column {column:?}, so {rule} cannot be judged{near}"
                ));
            }
        }
    }
    if survey.short > 0 {
        let short = survey.short;
        notes.push(format!(
            "records shorter than the header: {short}; the missing cells count as not recorded"
        ));
    }
    for (field, count, example) in &survey.unreadable {
        let (name, meaning) = (field.name(), field.meaning());
        let date = [
            Field::SentAt,
            Field::RecipientLastActive,
            Field::SenderProfileUpdated,
        ];
        let remedy = match date.contains(field) {
            true => {
                "; write dates as 2026-01-31, or say how 3/2/2026 is meant: --dates day-first or month-first"
            }
            false => "",
        };
        notes.push(format!(
            "{name} ({meaning}): cells that cannot be read: {count}, the first {example}; they count as not recorded{remedy}"
        ));
    }
    notes
}
