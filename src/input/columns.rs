//! Which column of a log holds what: matched by name in any order and case, or as the team says.

use crate::outreach::{Field, Layout};

/// A column that the tool understands.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Column {
    /// What was known when the note was sent.
    Fact(Field),
    /// What became of it.
    Outcome,
    /// When it was answered.
    RespondedAt,
}

impl Column {
    /// Every column of the contract.
    pub fn all() -> impl Iterator<Item = Column> + Clone {
        let facts = Field::ALL.iter().map(|field| Column::Fact(*field));
        facts.chain([Column::Outcome, Column::RespondedAt])
    }

    /// The canonical name.
    pub fn name(self) -> &'static str {
        match self {
            Column::Fact(field) => field.name(),
            Column::Outcome => "outcome",
            Column::RespondedAt => "responded_at",
        }
    }

    /// The column of this canonical name, in any case and with spaces or dashes for underscores.
    pub fn named(name: &str) -> Option<Column> {
        let folded = fold(name);
        Column::all().find(|column| column.name() == folded)
    }
}

/// What a header says.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Columns {
    /// Where the facts are.
    pub layout: Layout,
    /// The cell of the outcome.
    pub outcome: Option<usize>,
    /// The cell of the date of the answer.
    pub responded_at: Option<usize>,
    /// How many cells the header has.
    pub width: usize,
}

/// Why a header cannot be used.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum HeaderError {
    /// A required column is missing.
    #[error("no column for {what}; found {found}; name it with --map {name}=COLUMN")]
    Missing {
        /// What the column would hold, for people.
        what: &'static str,
        /// Its canonical name.
        name: &'static str,
        /// The columns there are.
        found: String,
    },
    /// A column named by the team is not there.
    #[error("no column \"{column}\", which --map or [columns] names for {name}; found {found}")]
    NotThere {
        /// The canonical name.
        name: &'static str,
        /// The column named for it.
        column: String,
        /// The columns there are.
        found: String,
    },
    /// Two columns claim the same place.
    #[error(
        "two columns hold {name}: \"{first}\" and \"{second}\"; say which with --map {name}=COLUMN, or rename one"
    )]
    Twice {
        /// The canonical name.
        name: &'static str,
        /// The one.
        first: String,
        /// The other.
        second: String,
    },
}

impl Columns {
    /// Reads a header. `map` names columns for canonical ones and comes before names that match.
    ///
    /// # Errors
    /// A missing `message` or `outcome`, a mapped column that is not there, two columns for one.
    pub fn read(header: &[String], map: &[(Column, String)]) -> Result<Columns, HeaderError> {
        let columns = Columns::find(header, map)?;
        columns.require_message(header)?;
        if columns.outcome.is_none() {
            return Err(missing(header, "what became of it", "outcome"));
        }
        Ok(columns)
    }

    /// Reads the header of a log that is labelled by hand: outcomes are not needed there, and not looked at.
    ///
    /// # Errors
    /// A missing `message`, a mapped column that is not there, two columns for one.
    pub fn read_labelled(
        header: &[String],
        map: &[(Column, String)],
    ) -> Result<Columns, HeaderError> {
        let facts = map
            .iter()
            .filter(|(column, _)| matches!(column, Column::Fact(_)));
        let facts: Vec<(Column, String)> = facts.cloned().collect();
        let columns = Columns::find(header, &facts)?;
        columns.require_message(header)?;
        Ok(Columns {
            outcome: None,
            responded_at: None,
            ..columns
        })
    }

    fn find(header: &[String], map: &[(Column, String)]) -> Result<Columns, HeaderError> {
        let mut claims: Vec<Option<Column>> = vec![None; header.len()];
        for (column, name) in map {
            let index = position(header, name).ok_or_else(|| HeaderError::NotThere {
                name: column.name(),
                column: name.clone(),
                found: listed(header),
            })?;
            claims[index] = Some(*column);
        }
        // A date of acceptance says that it came and when.
        let place = |wanted: Column| {
            let named = map.iter().find(|(column, _)| *column == wanted)?;
            position(header, &named.1)
        };
        let both = place(Column::Outcome).filter(|at| place(Column::RespondedAt) == Some(*at));
        let mapped: Vec<Column> = map.iter().map(|(column, _)| *column).collect();
        for (index, name) in header.iter().enumerate() {
            let named = Column::named(name).filter(|column| !mapped.contains(column));
            claims[index] = claims[index].or(named);
        }
        let columns = Columns::from_claims(header, &claims)?;
        Ok(match both {
            Some(_) => Columns {
                outcome: both,
                responded_at: both,
                ..columns
            },
            None => columns,
        })
    }

    /// Whether the log has a column of this name, canonical or not.
    pub fn has(&self, name: &str) -> bool {
        let name = fold(name);
        let field = Field::ALL.iter().find(|field| field.name() == name);
        match field {
            Some(field) => self.layout.index(*field).is_some(),
            None => self
                .layout
                .others()
                .iter()
                .any(|(other, _)| fold(other) == name),
        }
    }

    fn from_claims(header: &[String], claims: &[Option<Column>]) -> Result<Columns, HeaderError> {
        let mut columns = Columns {
            width: header.len(),
            ..Columns::default()
        };
        for (index, claim) in claims.iter().enumerate() {
            let Some(column) = *claim else {
                columns.layout.place_other(&header[index], index);
                continue;
            };
            if let Some(first) = claims[..index].iter().position(|other| *other == *claim) {
                return Err(HeaderError::Twice {
                    name: column.name(),
                    first: header[first].clone(),
                    second: header[index].clone(),
                });
            }
            match column {
                Column::Fact(field) => columns.layout.place(field, index),
                Column::Outcome => columns.outcome = Some(index),
                Column::RespondedAt => columns.responded_at = Some(index),
            }
        }
        Ok(columns)
    }

    fn require_message(&self, header: &[String]) -> Result<(), HeaderError> {
        let found = self.layout.index(Field::Message);
        found.map_or_else(|| Err(missing(header, "the note", "message")), |_| Ok(()))
    }
}

fn missing(header: &[String], what: &'static str, name: &'static str) -> HeaderError {
    HeaderError::Missing {
        what,
        name,
        found: listed(header),
    }
}

fn position(header: &[String], name: &str) -> Option<usize> {
    let exact = header
        .iter()
        .position(|column| column.trim() == name.trim());
    exact.or_else(|| header.iter().position(|column| fold(column) == fold(name)))
}

fn listed(header: &[String]) -> String {
    let names: Vec<String> = header.iter().map(|name| format!("{name:?}")).collect();
    names.join(", ")
}

/// Whether two names of columns are the same but for case, and for spaces or dashes in place of underscores.
pub fn same_name(one: &str, other: &str) -> bool {
    fold(one) == fold(other)
}

fn fold(name: &str) -> String {
    name.trim().to_lowercase().replace([' ', '-'], "_")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn names_match_in_any_order_and_case() {
        let header = header(&["Outcome", "Sent At", "mood", "MESSAGE", "responded-at"]);
        let columns = Columns::read(&header, &[]).unwrap();
        assert_eq!(columns.outcome, Some(0));
        assert_eq!(columns.responded_at, Some(4));
        assert_eq!(columns.layout.index(Field::SentAt), Some(1));
        assert_eq!(columns.layout.index(Field::Message), Some(3));
        assert_eq!(columns.layout.others(), [("mood".to_owned(), 2)]);
    }

    #[test]
    fn a_mapped_column_comes_before_one_that_matches() {
        let header = header(&["message", "Text sent", "outcome"]);
        let map = [(Column::Fact(Field::Message), "text sent".to_owned())];
        let columns = Columns::read(&header, &map).unwrap();
        assert_eq!(columns.layout.index(Field::Message), Some(1));
        assert_eq!(columns.layout.others(), [("message".to_owned(), 0)]);
    }

    #[test]
    fn a_labelled_log_needs_no_outcomes_and_shows_none() {
        let names = header(&["message", "Outcome", "generic-note"]);
        let map = [(Column::Outcome, "Status".to_owned())];
        let columns = Columns::read_labelled(&names, &map).unwrap();
        assert_eq!((columns.outcome, columns.width), (None, 3));
        assert_eq!(columns.layout.others(), [("generic-note".to_owned(), 2)]);
        let error = Columns::read_labelled(&header(&["note"]), &[]).unwrap_err();
        assert!(error.to_string().contains("--map message=COLUMN"));
    }

    #[test]
    fn what_is_wrong_is_said_with_the_remedy() {
        let error = Columns::read(&header(&["Name", "Sent"]), &[]).unwrap_err();
        assert_eq!(
            error.to_string(),
            "no column for the note; found \"Name\", \"Sent\"; name it with --map message=COLUMN"
        );
        let error = Columns::read(&header(&["message"]), &[]).unwrap_err();
        assert!(error.to_string().contains("--map outcome=COLUMN"));
        let twice = header(&["message", "Message", "outcome"]);
        let error = Columns::read(&twice, &[]).unwrap_err();
        assert!(error.to_string().starts_with("two columns hold message"));
        let map = [(Column::Outcome, "Status".to_owned())];
        let error = Columns::read(&header(&["message", "State"]), &map).unwrap_err();
        assert!(error.to_string().starts_with("no column \"Status\""));
    }
}
