//! What a run judges by: the rules' defaults, then the team's TOML file, then flags.
//!
//! Everything is checked before a log is opened. What is not known is refused with the nearest name that is.

mod file;
mod flags;

pub use crate::rules::nearest;
pub use flags::Flags;

use crate::day::{DateOrder, Day};
use crate::input::Column;
use crate::measure::Adjustment;
use crate::outreach::Outcome;
use crate::rules::Catalogue;
use std::path::{Path, PathBuf};

/// The team's file, where none is named.
pub const DEFAULT_FILE: &str = "outreach-audit.toml";
/// Days after which an outreach is settled, where nobody says otherwise.
pub const SETTLING_DAYS: u64 = 21;

/// What a run judges by.
#[derive(Debug)]
pub struct Config {
    /// The rules in force with their limits.
    pub catalogue: Catalogue,
    /// Rules switched off.
    pub switched_off: Vec<String>,
    /// Columns named for canonical ones.
    pub columns: Vec<(Column, String)>,
    /// What other words for an outcome mean.
    pub outcomes: Vec<(String, Outcome)>,
    /// How dates are written that can be read in two ways.
    pub dates: DateOrder,
    /// Days after which an outreach is settled.
    pub settling_days: u64,
    /// The day to look at the log from; the latest date in it where not given.
    pub as_of: Option<Day>,
    /// How the adjusted figures are made.
    pub adjustment: Adjustment,
}

/// Why a configuration cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// The file cannot be read.
    #[error("{}: {error}", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// What the system says.
        error: std::io::Error,
    },
    /// Something in the file, or in a flag, is wrong.
    #[error("{place}: {fact}")]
    Wrong {
        /// File and line, or the flag.
        place: String,
        /// What is wrong and how to mend it.
        fact: String,
    },
}

impl Default for Config {
    fn default() -> Config {
        Config {
            catalogue: Catalogue::default(),
            switched_off: Vec::new(),
            columns: Vec::new(),
            outcomes: Vec::new(),
            dates: DateOrder::Unknown,
            settling_days: SETTLING_DAYS,
            as_of: None,
            adjustment: Adjustment::default(),
        }
    }
}

impl Config {
    /// Defaults, then the file (the one named, or [`DEFAULT_FILE`] where it exists), then the flags.
    ///
    /// # Errors
    /// A file that cannot be read, and anything in it or in the flags that is not known or not possible.
    pub fn load(path: Option<&Path>, flags: &Flags) -> Result<Config, ConfigError> {
        let mut config = Config::default();
        let default = Path::new(DEFAULT_FILE);
        let path = path.or(default.exists().then_some(default));
        if let Some(path) = path {
            let text = std::fs::read_to_string(path).map_err(|error| ConfigError::Io {
                path: path.to_owned(),
                error,
            })?;
            config.read(&text, &path.display().to_string(), flags)?;
        }
        flags.apply(&mut config)?;
        Ok(config)
    }

    /// Sets a rule's threshold; what is wrong with it otherwise.
    fn set(&mut self, rule: &str, setting: &str, value: u64) -> Result<(), String> {
        let index = self.rule(rule)?;
        let rule = &mut self.catalogue.rules[index];
        if rule.set(setting, value) {
            return Ok(());
        }
        let known: Vec<&str> = rule.limits().map(|(name, ..)| name).collect();
        Err(match known.as_slice() {
            [] => format!(
                "the rule {} has no setting; it can only be switched off (enabled = false, or --off)",
                rule.name
            ),
            known => unknown("setting", setting, known.iter().copied()),
        })
    }

    /// Switches a rule off.
    fn switch_off(&mut self, rule: &str) -> Result<(), String> {
        let index = self.rule(rule)?;
        let rule = self.catalogue.rules.remove(index);
        self.switched_off.push(rule.name);
        Ok(())
    }

    fn rule(&self, name: &str) -> Result<usize, String> {
        let rules = &self.catalogue.rules;
        let found = rules.iter().position(|rule| rule.name == name);
        found.ok_or_else(|| unknown("rule", name, rules.iter().map(|rule| rule.name.as_str())))
    }

    fn map(&mut self, field: &str, column: &str) -> Result<(), String> {
        let known = Column::named(field);
        let known =
            known.ok_or_else(|| unknown("field", field, Column::all().map(Column::name)))?;
        self.columns.retain(|(other, _)| *other != known);
        self.columns.push((known, column.to_owned()));
        Ok(())
    }

    fn order_dates(&mut self, word: &str) -> Result<(), String> {
        let known = DateOrder::NAMED.iter().find(|(name, _)| *name == word);
        let names = DateOrder::NAMED.iter().map(|(name, _)| *name);
        let (_, order) = known.ok_or_else(|| unknown("order of dates", word, names))?;
        self.dates = *order;
        Ok(())
    }

    fn mean(&mut self, word: &str, outcome: &str) -> Result<(), String> {
        let known = Outcome::parse(outcome);
        let words = Outcome::ALL.into_iter().map(Outcome::word);
        let known = known.ok_or_else(|| unknown("outcome", outcome, words))?;
        if Outcome::parse(word).is_some_and(|own| own != known) {
            return Err(format!(
                "\"{word}\" is an outcome itself and keeps its meaning"
            ));
        }
        self.outcomes.retain(|(other, _)| other != word);
        self.outcomes.push((word.to_owned(), known));
        Ok(())
    }
}

fn unknown<'n>(what: &str, name: &str, known: impl Iterator<Item = &'n str> + Clone) -> String {
    match nearest(name, known.clone()) {
        Some(nearest) => format!("no {what} \"{name}\"; did you mean \"{nearest}\"?"),
        None => {
            let known: Vec<&str> = known.collect();
            format!("no {what} \"{name}\"; there is {}", known.join(", "))
        }
    }
}
