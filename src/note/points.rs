//! Signs added up: where no single cue decides, each counts a few points for or against.

use super::{Note, Span, Tag, apart};

/// A sign and how many points it counts: above 0 for a hit, below against it.
pub type Points = (Tag, i32);

impl Note {
    /// The points of all signs that the note has, each once.
    pub fn points(&self, signs: &[Points]) -> i32 {
        let found = signs.iter().filter(|(tag, _)| self.has(*tag));
        found.map(|(_, points)| points).sum()
    }

    /// How many of these tags the note has.
    pub fn kinds(&self, tags: &[Tag]) -> usize {
        tags.iter().filter(|tag| self.has(**tag)).count()
    }

    /// How many stretches of the note that do not overlap cues of any of these tags were found at.
    pub fn times(&self, tags: &[Tag]) -> usize {
        let marks = self.marks().iter().filter(|mark| tags.contains(&mark.tag));
        let mut spans: Vec<Span> = marks.map(|mark| self.span(mark.first, mark.last)).collect();
        apart(&mut spans)
    }
}
