//! A part of a log chosen once and for all, so that a team can tune on one part and measure on another.
//!
//! An outreach belongs to part `1 + xxh3_64(identity) mod N` of N, its identity being its id and, in a log without ids,
//! its note. Where the record stands, what the file is called and what else is in it make no difference, so a part stays
//! the same when a log grows or is sorted.

use crate::outreach::{Field, Outreach};
use std::fmt;
use std::str::FromStr;
use xxhash_rust::xxh3::xxh3_64;

/// Part `part` of `of` parts of about the same size.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Sample {
    part: u64,
    of: u64,
}

/// A text that names no part.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[error("\"{0}\" is no part: say K/N, such as 1/3 for the first of three parts")]
pub struct NoPart(String);

impl Sample {
    /// Whether the outreach belongs to this part.
    pub fn takes(&self, outreach: &Outreach<'_>) -> bool {
        let identity = outreach.text(Field::OutreachId);
        let identity = identity.unwrap_or(outreach.message().trim());
        1 + xxh3_64(identity.as_bytes()) % self.of == self.part
    }
}

/// Which of so many parts, from 0, an outreach of this identity belongs to.
pub fn part_of(identity: &str, parts: usize) -> usize {
    (xxh3_64(identity.as_bytes()) % parts as u64) as usize
}

impl FromStr for Sample {
    type Err = NoPart;

    fn from_str(text: &str) -> Result<Sample, NoPart> {
        let parts = text.split_once('/');
        let parts = parts.and_then(|(part, of)| {
            Some(Sample {
                part: part.trim().parse().ok()?,
                of: of.trim().parse().ok()?,
            })
        });
        let sound = parts.filter(|sample| (1..=sample.of).contains(&sample.part));
        sound.ok_or_else(|| NoPart(text.to_owned()))
    }
}

impl fmt::Display for Sample {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.part, self.of)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::outreach::OwnedOutreach;

    #[test]
    fn every_outreach_is_in_one_part_and_parts_are_alike_in_size() {
        let parts: Vec<Sample> = ["1/3", "2/3", "3/3"]
            .map(|part| part.parse().unwrap())
            .into();
        let mut sizes = [0; 3];
        for number in 0..3000 {
            let id = format!("o{number}");
            let owned = OwnedOutreach::new(&[(Field::OutreachId, &id), (Field::Message, "Hi")]);
            let taken: Vec<bool> = parts
                .iter()
                .map(|part| part.takes(&owned.borrow()))
                .collect();
            assert_eq!(taken.iter().filter(|taken| **taken).count(), 1, "{id}");
            let part = taken.iter().position(|taken| *taken).unwrap();
            sizes[part] += 1;
        }
        assert!(
            sizes.iter().all(|size| (900..1100).contains(size)),
            "{sizes:?}"
        );
    }

    #[test]
    fn without_an_id_the_note_decides() {
        let first: Sample = "1/2".parse().unwrap();
        let note = |text| OwnedOutreach::new(&[(Field::Message, text)]);
        let same = OwnedOutreach::new(&[(Field::Sourcer, "Ana"), (Field::Message, " Hi Ben ")]);
        assert_eq!(
            first.takes(&note("Hi Ben").borrow()),
            first.takes(&same.borrow())
        );
    }

    #[test]
    fn what_names_no_part_is_refused_with_the_remedy() {
        assert_eq!("2/3".parse::<Sample>().unwrap().to_string(), "2/3");
        for text in ["", "1", "0/3", "4/3", "1/0", "-1/3", "a/b", "1/2/3"] {
            let error = text.parse::<Sample>().unwrap_err();
            assert!(error.to_string().contains("say K/N"), "{text}");
        }
    }
}
