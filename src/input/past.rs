//! The summary of an earlier run, `summary.json`, as far as two runs can be compared by it.

use super::error::LogError;
use serde::Deserialize;
use std::path::Path;

/// An earlier run.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
pub struct PastRun {
    /// What to call it: the file, with its folder where another file would have the same name.
    #[serde(skip)]
    pub name: String,
    /// The version of the program that made it.
    pub version: String,
    /// The names of its logs.
    pub logs: Vec<String>,
    /// What was asked for.
    pub options: PastOptions,
    /// How many outreach there were.
    pub totals: PastTotals,
    /// Each rule.
    pub rules: Vec<PastRule>,
    /// Each sender.
    pub sourcers: Vec<PastSender>,
}

/// What was asked for.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
pub struct PastOptions {
    /// Days after which an outreach is settled.
    pub settling_days: u64,
    /// Whether the log had pending outreach, so that settling mattered.
    pub settling_applies: bool,
    /// Limits that differ from their defaults.
    pub limits: Vec<String>,
}

/// How many outreach there were.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
pub struct PastTotals {
    /// Audited.
    pub audited: u64,
    /// Settled.
    pub settled: u64,
    /// Not settled.
    pub unsettled: u64,
    /// Settled and accepted.
    pub accepted: u64,
    /// The first and the last day something was sent. ISO dates.
    pub first_sent: Option<String>,
    /// See `first_sent`.
    pub last_sent: Option<String>,
}

/// A rule.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
pub struct PastRule {
    /// Its name.
    pub rule: String,
    /// Its family's name.
    pub family: String,
    /// Whether a sender can do something about it.
    pub controllable: bool,
    /// Outreach on which it hit, passed, could not tell.
    pub hits: u64,
    /// See `hits`.
    pub passes: u64,
    /// See `hits`.
    pub unknown: u64,
    /// Settled outreach on which it hit, and those accepted.
    pub settled_hits: u64,
    /// See `settled_hits`.
    pub accepted_hits: u64,
    /// Settled outreach on which it passed, and those accepted.
    pub settled_passes: u64,
    /// See `settled_passes`.
    pub accepted_passes: u64,
}

/// A sender.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
pub struct PastSender {
    /// The name; empty where not recorded.
    pub sourcer: String,
    /// Settled outreach.
    pub settled: u64,
    /// Of these accepted.
    pub accepted: u64,
}

impl PastRun {
    /// Reads a summary.
    ///
    /// # Errors
    /// A file that cannot be read, or is no summary.
    pub fn open(path: &Path) -> Result<PastRun, LogError> {
        let name = path.display().to_string();
        match std::fs::read(path) {
            Ok(bytes) => PastRun::read(&bytes, name),
            Err(error) => Err(LogError::Io { name, error }),
        }
    }

    /// Reads a summary from its bytes.
    ///
    /// # Errors
    /// Bytes that are no summary.
    pub fn read(bytes: &[u8], name: String) -> Result<PastRun, LogError> {
        let parsed = serde_json::from_slice::<PastRun>(bytes).map_err(|error| error.to_string());
        let checked = parsed.and_then(|run| run.add_up().map(|()| run));
        match checked {
            Ok(run) => Ok(PastRun { name, ..run }),
            Err(why) => Err(LogError::NoSummary { name, why }),
        }
    }

    /// A part that exceeds its whole would become a rate that does not exist without anybody being told.
    fn add_up(&self) -> Result<(), String> {
        let totals = &self.totals;
        let mut parts = vec![("totals", totals.accepted, totals.settled)];
        for rule in &self.rules {
            parts.push((&rule.rule, rule.accepted_hits, rule.settled_hits));
            parts.push((&rule.rule, rule.accepted_passes, rule.settled_passes));
            parts.push((&rule.rule, rule.settled_hits, rule.hits));
            parts.push((&rule.rule, rule.settled_passes, rule.passes));
        }
        for sender in &self.sourcers {
            parts.push((&sender.sourcer, sender.accepted, sender.settled));
        }
        match parts.iter().find(|(_, part, whole)| part > whole) {
            Some((of, part, whole)) => Err(format!("{of}: {part} of {whole}")),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const EMPTY: &str = r#"{"version": "0.1.0", "logs": ["a.csv"], "later": [],
        "options": {"settling_days": 21, "settling_applies": false, "limits": []},
        "totals": {"audited": 3, "settled": 3, "unsettled": 0, "accepted": 1, "rate": 0.333,
            "first_sent": null, "last_sent": null},
        "rules": [], "sourcers": []}"#;

    fn read(text: &str) -> Result<PastRun, LogError> {
        PastRun::read(text.as_bytes(), "a/summary.json".to_owned())
    }

    #[test]
    fn what_is_not_needed_may_be_there() {
        let run = read(EMPTY).unwrap();
        assert_eq!(
            (run.totals.settled, run.name.as_str()),
            (3, "a/summary.json")
        );
    }

    #[test]
    fn what_is_no_summary_is_said_to_be_none() {
        let cases = [
            ("message,outcome", "no summary"),
            ("{}", "version"),
            (
                &EMPTY.replace("\"accepted\": 1", "\"accepted\": 4"),
                "totals: 4 of 3",
            ),
            (&EMPTY.replace("\"accepted\": 1", "\"accepted\": -1"), "-1"),
        ];
        for (text, said) in cases {
            let error = read(text).unwrap_err().to_string();
            assert!(error.contains(said), "{error}");
        }
    }
}
