//! Flags of the command line, which come last.

use super::{Config, ConfigError};
use crate::day::Day;
use crate::input::Column;
use crate::measure::Strata;
use crate::outreach::Field;
use crate::stats::logistic::Penalty;

/// What flags say, as written.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Flags {
    /// `FIELD=COLUMN`
    pub map: Vec<String>,
    /// `WORD=OUTCOME`
    pub outcomes: Vec<String>,
    /// `day-first` or `month-first`.
    pub dates: Option<String>,
    /// `RULE.SETTING=N`
    pub set: Vec<String>,
    /// `RULE`
    pub off: Vec<String>,
    /// Days.
    pub settling: Option<u64>,
    /// A date.
    pub as_of: Option<String>,
    /// `sender,month`, `sender`, `month` or `none`.
    pub strata: Option<String>,
    /// Whether the regression is to have no penalty.
    pub plain_likelihood: bool,
}

impl Flags {
    /// What the log's own names for columns mean, by the file's `columns` and, before them, by `--map`. Flags that say
    /// nothing sensible are refused when they are applied.
    pub(super) fn mapped(&self, columns: &[(Column, String)]) -> Vec<(String, Option<Field>)> {
        let flags = self.map.iter().filter_map(|flag| {
            let (field, column) = flag.split_once('=')?;
            Some((Column::named(field)?, column.to_owned()))
        });
        let mut all: Vec<(Column, String)> = columns.to_vec();
        for (known, column) in flags {
            all.retain(|(other, _)| *other != known);
            all.push((known, column));
        }
        let all = all.into_iter().map(|(known, column)| match known {
            Column::Fact(field) => (column, Some(field)),
            Column::Outcome | Column::RespondedAt => (column, None),
        });
        all.collect()
    }

    pub(super) fn apply(&self, config: &mut Config) -> Result<(), ConfigError> {
        for flag in &self.map {
            let done =
                parts(flag, "FIELD=COLUMN").and_then(|(field, column)| config.map(field, column));
            done.map_err(|fact| wrong("--map", flag, fact))?;
        }
        for flag in &self.outcomes {
            let done =
                parts(flag, "WORD=OUTCOME").and_then(|(word, outcome)| config.mean(word, outcome));
            done.map_err(|fact| wrong("--outcome", flag, fact))?;
        }
        if let Some(order) = &self.dates {
            let done = config.order_dates(order);
            done.map_err(|fact| wrong("--dates", order, fact))?;
        }
        for flag in &self.set {
            set(config, flag).map_err(|fact| wrong("--set", flag, fact))?;
        }
        for rule in &self.off {
            config
                .switch_off(rule)
                .map_err(|fact| wrong("--off", rule, fact))?;
        }
        if let Some(days) = self.settling {
            config.settling_days = days;
        }
        if let Some(date) = &self.as_of {
            let day = Day::parse(date);
            let fact = || "say a date as 2026-03-31".to_owned();
            config.as_of = Some(day.ok_or_else(|| wrong("--as-of", date, fact()))?);
        }
        if let Some(strata) = &self.strata {
            let fact = || "say sender,month or sender or month or none".to_owned();
            let known = Strata::parse(strata);
            config.adjustment.strata = known.ok_or_else(|| wrong("--strata", strata, fact()))?;
        }
        if self.plain_likelihood {
            config.adjustment.penalty = Penalty::None;
        }
        Ok(())
    }
}

fn set(config: &mut Config, flag: &str) -> Result<(), String> {
    let (place, value) = parts(flag, "RULE.SETTING=N")?;
    let (rule, setting) = place.rsplit_once('.').ok_or("say RULE.SETTING=N")?;
    let value = value
        .trim()
        .parse()
        .map_err(|_| format!("\"{value}\" is no whole number"))?;
    config.set(rule.trim(), setting.trim(), value)
}

/// The two sides of the last `=`: words and columns may hold one, names and outcomes do not.
fn parts<'f>(flag: &'f str, form: &str) -> Result<(&'f str, &'f str), String> {
    let split = match form {
        "FIELD=COLUMN" => flag.split_once('='),
        _ => flag.rsplit_once('='),
    };
    split.ok_or_else(|| format!("say {form}"))
}

fn wrong(flag: &str, value: &str, fact: String) -> ConfigError {
    ConfigError::Wrong {
        place: format!("{flag} {value}"),
        fact,
    }
}
