//! Reading a note once: its words, its moves, its language, and its text with the names masked.

mod span;

pub use span::{Span, Spans};

use crate::outreach::Outreach;

/// A note as read. It owns no text: its spans are stretches of the outreach's message. Reading another outreach
/// into the same `Note` reuses its memory.
#[derive(Clone, Debug, Default)]
pub struct Note {
    rung: Rung,
    language: Language,
    moves: Vec<Move>,
}

/// How much of its own a note says: the ladder of which at most one rung is a reason by itself.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Rung {
    /// Nothing but white space, punctuation and emoji.
    #[default]
    Blank,
    /// The platform's stock invitation.
    StockInvitation,
    /// The sender's own words with nothing in them.
    Generic,
    /// Something is said.
    Own,
}

/// The language of a note.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Language {
    /// English.
    English,
    /// Too short to tell, mixed, or none of the languages known.
    #[default]
    Unknown,
}

/// A part of a note with a purpose.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Move {
    /// The purpose.
    pub kind: MoveKind,
    /// Where it stands.
    pub span: Span,
}

/// The purposes that the parts of a first message have.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum MoveKind {
    /// "Hi Ana"
    Greeting,
    /// Who I am.
    Introduction,
    /// Where from we know each other, or how I found you.
    SharedContext,
    /// Something particular about you.
    Reference,
    /// A compliment.
    Praise,
    /// Why I write.
    Reason,
    /// What you should do.
    Ask,
    /// What you would get.
    Offer,
    /// A product, service or vacancy advertised.
    Pitch,
    /// Urgency, guilt or hype.
    Pressure,
    /// "Best regards, Ben"
    Closing,
}

impl Note {
    /// Reads the outreach's message into this note.
    pub fn read(&mut self, outreach: &Outreach<'_>) {
        let _ = outreach;
    }

    /// How much of its own the note says.
    pub fn rung(&self) -> Rung {
        self.rung
    }

    /// The note's language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The note's moves, in the order they stand.
    pub fn moves(&self) -> &[Move] {
        &self.moves
    }
}

/// What two notes have in common that are the same template with other names filled in: equal keys, equal masks.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct TemplateKey(pub u64);

/// Masks notes: names, employers, titles, places, numbers and links give way to placeholders. Reuses its memory.
#[derive(Clone, Debug, Default)]
pub struct Masker {}

impl Masker {
    /// The key of the template this note was written from; `None` for a blank note. The same on every machine.
    pub fn key(&mut self, outreach: &Outreach<'_>) -> Option<TemplateKey> {
        let _ = outreach;
        None
    }

    /// The note with its masked parts shown as `{name}`, `{company}`, `{title}`, `{place}`, `{school}`,
    /// `{number}`, `{link}`.
    pub fn masked(&mut self, outreach: &Outreach<'_>) -> String {
        outreach.message().to_owned()
    }
}
