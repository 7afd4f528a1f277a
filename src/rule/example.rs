//! Made-up cases that show what a rule does.

use super::SentBySender;
use crate::outreach::{Field, OwnedOutreach};

/// A made-up case that shows what a rule does.
#[derive(Clone, Copy, Debug)]
pub struct Example {
    /// The note.
    pub note: &'static str,
    /// What else was known.
    pub facts: &'static [(Field, &'static str)],
    /// What the sender's other messages show.
    pub sent: SentBySender,
}

impl Example {
    /// A note of which nothing else is known.
    pub const fn note(note: &'static str) -> Example {
        Example {
            note,
            facts: &[],
            sent: SentBySender {
                same_text: None,
                same_day: None,
            },
        }
    }

    /// A note with facts from the log.
    pub const fn with(note: &'static str, facts: &'static [(Field, &'static str)]) -> Example {
        Example {
            facts,
            ..Example::note(note)
        }
    }

    /// Facts from the log alone.
    pub const fn facts(facts: &'static [(Field, &'static str)]) -> Example {
        Example::with("", facts)
    }

    /// The same with what the sender's other messages show.
    pub const fn sent(self, sent: SentBySender) -> Example {
        Example { sent, ..self }
    }

    /// The example as an outreach.
    pub fn outreach(&self) -> OwnedOutreach {
        let mut cells = vec![(Field::Message, self.note)];
        cells.extend_from_slice(self.facts);
        OwnedOutreach::new(&cells)
    }
}
