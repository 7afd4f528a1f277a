//! The team's file: TOML. The one home of the toml crate.
//!
//! Tables are read with the places of their keys, so that whatever is not known is refused with its line and the
//! nearest name.

use super::{Config, ConfigError, Flags, nearest, unknown};
use crate::day::Day;
use crate::rules::team::{Names, TeamRule};
use serde::Deserialize;
use std::collections::BTreeMap;
use toml::{Spanned, Value};

type Table<V = Value> = BTreeMap<Spanned<String>, Spanned<V>>;

/// The tables a file may have.
#[derive(Deserialize)]
struct File {
    #[serde(default)]
    columns: Table<String>,
    #[serde(default)]
    outcomes: Table<String>,
    #[serde(default)]
    reading: Table<String>,
    #[serde(default)]
    settling: Table,
    #[serde(default)]
    rules: BTreeMap<Spanned<String>, Table>,
    #[serde(default)]
    rule: Vec<Table<String>>,
}

/// The rules as they are written, before each is known to be a table.
#[derive(Deserialize)]
struct Rules {
    #[serde(default)]
    rules: BTreeMap<Spanned<String>, Value>,
}

const TABLES: [&str; 6] = [
    "columns", "outcomes", "reading", "settling", "rules", "rule",
];
const TEAM_RULE: [&str; 4] = ["name", "reason", "fix", "condition"];

/// Columns of the reports that have a column for each rule, so that no rule may have their names.
const COLUMNS: [&str; 46] = [
    "outreach_id",
    "file",
    "record",
    "sourcer",
    "campaign",
    "sent_at",
    "outcome",
    "settled",
    "template_id",
    "week",
    "week_start",
    "sent",
    "accepted",
    "rate",
    "rate_low",
    "rate_high",
    "change",
    "change_low",
    "change_high",
    "signal",
    "limit_low",
    "limit_high",
    "change_recipients",
    "change_recipients_low",
    "change_recipients_high",
    "change_behaviour",
    "change_behaviour_low",
    "change_behaviour_high",
    "change_remainder",
    "expected",
    "oe_ratio",
    "oe_low",
    "oe_high",
    "funnel",
    "shrunk_rate",
    "shrunk_low",
    "shrunk_high",
    "top_rule",
    "top_quarter",
    "bottom_quarter",
    "fixable",
    "fixable_low",
    "fixable_high",
    "top_rule_part",
    "top_rule_part_low",
    "top_rule_part_high",
];

/// Where something stands in the file.
struct Place<'f> {
    name: &'f str,
    text: &'f str,
}

impl Place<'_> {
    fn wrong(&self, offset: usize, fact: impl Into<String>) -> ConfigError {
        let line = self
            .text
            .bytes()
            .take(offset)
            .filter(|byte| *byte == b'\n')
            .count()
            + 1;
        ConfigError::Wrong {
            place: format!("{}, line {line}", self.name),
            fact: fact.into(),
        }
    }

    /// Where line `line` of a text begins that is written at `offset`. A newline right behind three quotes is none of
    /// the text's.
    fn line_start(&self, offset: usize, line: usize) -> usize {
        let written = &self.text[offset..];
        let opening = ["\"\"\"", "'''"]
            .iter()
            .find(|quotes| written.starts_with(**quotes));
        let led = opening.is_some_and(|_| written[3..].trim_start_matches('\r').starts_with('\n'));
        let mut newlines = written.match_indices('\n').map(|(at, _)| at + 1);
        let skipped = line - 1 + usize::from(led);
        match skipped.checked_sub(1) {
            Some(last) => offset + newlines.nth(last).unwrap_or(0),
            None => offset,
        }
    }

    fn syntax(&self, error: &toml::de::Error) -> ConfigError {
        let offset = error.span().map_or(0, |span| span.start);
        self.wrong(offset, error.message())
    }
}

impl Config {
    /// Takes over what the file says. `name` is the file's, for errors; conditions know the columns that flags name.
    pub(super) fn read(
        &mut self,
        text: &str,
        name: &str,
        flags: &Flags,
    ) -> Result<(), ConfigError> {
        let place = Place { name, text };
        let tables: BTreeMap<Spanned<String>, Value> =
            toml::from_str(text).map_err(|error| place.syntax(&error))?;
        for (table, value) in &tables {
            known(&place, "table", table, &TABLES)?;
            let name = table.get_ref();
            if !matches!(value, Value::Table(_) | Value::Array(_)) {
                let (written, such) = match name.as_str() {
                    "rule" => ("[[rule]]".to_owned(), "name = \"says-please-twice\""),
                    "rules" => ("[rules.too-long]".to_owned(), "invite = 200"),
                    "reading" => ("[reading]".to_owned(), "dates = \"day-first\""),
                    "settling" => ("[settling]".to_owned(), "days = 30"),
                    "columns" => ("[columns]".to_owned(), "message = \"Text sent\""),
                    _ => (format!("[{name}]"), "\"No thanks\" = \"declined\""),
                };
                let fact =
                    format!("{name} is a table: write {written}, and below it such as {such}");
                return Err(place.wrong(table.span().start, fact));
            }
        }
        let written: Rules = toml::from_str(text).map_err(|error| place.syntax(&error))?;
        if let Some((rule, _)) = written.rules.iter().find(|(_, value)| !value.is_table()) {
            let name = rule.get_ref();
            let fact = format!(
                "{name} is a table: write [rules.{name}], and below it such as enabled = false"
            );
            return Err(place.wrong(rule.span().start, fact));
        }
        let file: File = toml::from_str(text).map_err(|error| place.syntax(&error))?;
        for (field, column) in &file.columns {
            let done = self.map(field.get_ref(), column.get_ref());
            done.map_err(|fact| place.wrong(field.span().start, fact))?;
        }
        for (word, outcome) in &file.outcomes {
            let done = self.mean(word.get_ref(), outcome.get_ref());
            done.map_err(|fact| place.wrong(outcome.span().start, fact))?;
        }
        for (key, value) in &file.reading {
            known(&place, "key in [reading]", key, &["dates"])?;
            let done = self.order_dates(value.get_ref());
            done.map_err(|fact| place.wrong(value.span().start, fact))?;
        }
        self.read_settling(&place, &file.settling)?;
        for (rule, settings) in &file.rules {
            self.read_rule(&place, rule, settings)?;
        }
        let mapped = flags.mapped(&self.columns);
        for rule in &file.rule {
            self.read_team_rule(&place, rule, &Names { mapped: &mapped })?;
        }
        Ok(())
    }

    fn read_settling(&mut self, place: &Place<'_>, table: &Table) -> Result<(), ConfigError> {
        for (key, value) in table {
            known(place, "key in [settling]", key, &["days", "as_of"])?;
            let start = value.span().start;
            match key.get_ref().as_str() {
                "days" => self.settling_days = whole(place, value)?,
                _ => {
                    let text = match value.get_ref() {
                        Value::String(text) => text.clone(),
                        other => other.to_string(),
                    };
                    let day = Day::parse(&text);
                    let day =
                        day.ok_or_else(|| place.wrong(start, "as_of is a date such as 2026-03-31"));
                    self.as_of = Some(day?);
                }
            }
        }
        Ok(())
    }

    fn read_rule(
        &mut self,
        place: &Place<'_>,
        rule: &Spanned<String>,
        settings: &Table,
    ) -> Result<(), ConfigError> {
        let name = rule.get_ref();
        let refused = |offset: usize| move |fact: String| place.wrong(offset, fact);
        // The name first, so that a mistyped rule is not blamed on its settings.
        self.rule(name).map_err(refused(rule.span().start))?;
        let mut enabled = true;
        for (key, value) in settings {
            if key.get_ref() == "enabled" {
                let Value::Boolean(yes) = value.get_ref() else {
                    return Err(place.wrong(value.span().start, "enabled is true or false"));
                };
                enabled = *yes;
                continue;
            }
            if nearest(key.get_ref(), ["enabled"].into_iter()).is_some() {
                return known(place, "setting", key, &["enabled"]);
            }
            let number = whole(place, value);
            // A name that is not known is what is wrong, whatever it is to be.
            self.set(name, key.get_ref(), number.as_ref().copied().unwrap_or(0))
                .map_err(refused(key.span().start))?;
            number?;
        }
        if !enabled {
            self.switch_off(name).map_err(refused(rule.span().start))?;
        }
        Ok(())
    }

    fn read_team_rule(
        &mut self,
        place: &Place<'_>,
        rule: &Table<String>,
        names: &Names<'_>,
    ) -> Result<(), ConfigError> {
        let start = rule.keys().map(|key| key.span().start).min().unwrap_or(0);
        for key in rule.keys() {
            known(place, "key in [[rule]]", key, &TEAM_RULE)?;
        }
        let find = |name: &str| rule.iter().find(|(key, _)| key.get_ref() == name);
        let text = |name: &str| match find(name) {
            Some((_, text)) => Ok(text.get_ref().as_str()),
            None => Err(place.wrong(
                start,
                format!(
                    "a [[rule]] needs {}; {name} is missing",
                    TEAM_RULE.join(", ")
                ),
            )),
        };
        let (name, condition) = (text("name")?, text("condition")?);
        let sign =
            |sign: char| sign.is_ascii_lowercase() || sign.is_ascii_digit() || "-_".contains(sign);
        if name.is_empty() || !name.chars().all(sign) {
            let fact = format!("\"{name}\" is no name for a rule: small letters, digits, - and _");
            return Err(place.wrong(start, fact));
        }
        if COLUMNS.contains(&name) {
            let fact = format!("\"{name}\" is a column of the reports; choose another name");
            return Err(place.wrong(start, fact));
        }
        let taken = crate::rules::built_in().any(|rule| rule.name == name)
            || self.catalogue.rules.iter().any(|rule| rule.name == name);
        if taken {
            return Err(place.wrong(
                start,
                format!("there is a rule \"{name}\" already; choose another name"),
            ));
        }
        let compiled = TeamRule::compile(condition, names).map_err(|error| {
            let at = find("condition").map_or(start, |(_, text)| {
                place.line_start(text.span().start, error.line)
            });
            place.wrong(at, format!("the condition of \"{name}\": {error}"))
        })?;
        self.catalogue
            .rules
            .push(compiled.named(name, text("reason")?, text("fix")?));
        Ok(())
    }
}

fn known(
    place: &Place<'_>,
    what: &str,
    key: &Spanned<String>,
    all: &[&str],
) -> Result<(), ConfigError> {
    if all.contains(&key.get_ref().as_str()) {
        return Ok(());
    }
    Err(place.wrong(
        key.span().start,
        unknown(what, key.get_ref(), all.iter().copied()),
    ))
}

fn whole(place: &Place<'_>, value: &Spanned<Value>) -> Result<u64, ConfigError> {
    let number = value
        .get_ref()
        .as_integer()
        .and_then(|number| u64::try_from(number).ok());
    number.ok_or_else(|| place.wrong(value.span().start, "a whole number is wanted here"))
}
