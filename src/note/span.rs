//! Stretches of a note.

/// A stretch of the note, in bytes: `start..end`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Span {
    /// The first byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

impl Span {
    /// The span `start..end`.
    pub fn new(start: usize, end: usize) -> Span {
        Span {
            start: u32::try_from(start).unwrap_or(u32::MAX),
            end: u32::try_from(end).unwrap_or(u32::MAX),
        }
    }

    /// The text the span covers; empty where it does not fit.
    pub fn of(self, text: &str) -> &str {
        text.get(self.start as usize..self.end as usize)
            .unwrap_or("")
    }
}

/// Where a text holds another, in the same letters.
pub fn find(text: &str, part: &str) -> Option<Span> {
    let start = memchr::memmem::find(text.as_bytes(), part.as_bytes())?;
    Some(Span::new(start, start + part.len()))
}

/// Up to [`Spans::MOST`] stretches of the note; further ones are left out.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Spans {
    spans: [Span; Spans::MOST],
    len: u8,
}

impl Spans {
    /// As many stretches as evidence shows.
    pub const MOST: usize = 4;

    /// Adds a span while there is room.
    pub fn push(&mut self, span: Span) {
        if let Some(place) = self.spans.get_mut(usize::from(self.len)) {
            *place = span;
            self.len += 1;
        }
    }

    /// The stretches as they are shown: in the order they stand, those that overlap as one.
    pub fn shown(&self) -> Vec<Span> {
        let mut spans = self.as_slice().to_vec();
        spans.sort_unstable();
        spans.dedup_by(|next, before| {
            let overlap = next.start < before.end;
            if overlap {
                before.end = before.end.max(next.end);
            }
            overlap
        });
        spans
    }

    /// The spans.
    pub fn as_slice(&self) -> &[Span] {
        &self.spans[..usize::from(self.len)]
    }
}

impl From<Span> for Spans {
    fn from(span: Span) -> Spans {
        let mut spans = Spans::default();
        spans.push(span);
        spans
    }
}

impl FromIterator<Span> for Spans {
    fn from_iter<I: IntoIterator<Item = Span>>(iter: I) -> Spans {
        let mut spans = Spans::default();
        iter.into_iter().for_each(|span| spans.push(span));
        spans
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stretches_that_overlap_are_shown_as_one_in_their_order() {
        let spans = [(9, 12), (0, 3), (2, 5), (5, 6)];
        let spans: Spans = spans
            .map(|(start, end)| Span::new(start, end))
            .into_iter()
            .collect();
        let shown = [(0, 5), (5, 6), (9, 12)].map(|(start, end)| Span::new(start, end));
        assert_eq!(spans.shown(), shown);
    }
}
