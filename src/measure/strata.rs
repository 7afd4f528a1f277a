//! What is held equal in the adjusted figures, and each rule over the strata that makes.

use super::rules::table;
use crate::stats::{MantelHaenszel, TwoByTwo};
use crate::tally::Tally;

/// What is held equal: senders write to different people, and months differ.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Strata {
    /// Requests of one sender are compared with one another.
    pub sender: bool,
    /// Requests of one calendar month (UTC) are compared with one another.
    pub month: bool,
}

impl Default for Strata {
    fn default() -> Strata {
        Strata {
            sender: true,
            month: true,
        }
    }
}

impl Strata {
    /// Reads `sender,month`, `sender`, `month` or `none`; `None` for anything else.
    pub fn parse(text: &str) -> Option<Strata> {
        let mut strata = Strata {
            sender: false,
            month: false,
        };
        if text.trim().eq_ignore_ascii_case("none") {
            return Some(strata);
        }
        for part in text.split(',') {
            match part.trim().to_ascii_lowercase().as_str() {
                "sender" => strata.sender = true,
                "month" => strata.month = true,
                _ => return None,
            }
        }
        Some(strata)
    }

    /// The strata as they are written.
    pub fn name(self) -> &'static str {
        match (self.sender, self.month) {
            (true, true) => "sender,month",
            (true, false) => "sender",
            (false, true) => "month",
            (false, false) => "none",
        }
    }
}

/// Each rule over the strata, in the tally's order. Outreach whose sender or month is not recorded is a stratum of its own.
pub(super) fn pooled(tally: &Tally, strata: Strata, rules: usize) -> Vec<MantelHaenszel> {
    let groups = tally.by(|stratum| {
        let sender = stratum.sender.filter(|_| strata.sender);
        (sender, stratum.month.filter(|_| strata.month))
    });
    let of_rule = |rule: usize| {
        let tables: Vec<TwoByTwo> = groups
            .iter()
            .map(|(_, counts)| table(&counts.rules[rule]))
            .collect();
        MantelHaenszel::of(&tables)
    };
    (0..rules).map(of_rule).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strata_are_read_as_they_are_written() {
        for name in ["sender,month", "sender", "month", "none"] {
            assert_eq!(Strata::parse(name).unwrap().name(), name);
        }
        assert_eq!(Strata::parse(" Month , sender"), Some(Strata::default()));
        for wrong in ["", "week", "none,month", "sender,,month"] {
            assert_eq!(Strata::parse(wrong), None);
        }
    }
}
