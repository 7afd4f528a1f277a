//! What a rule is: a reason why requests are turned down, and a check that tells whether it applies.

use crate::note::{Card, Language, Note, Rung, Spans, Tag, find};
use crate::outreach::{Field, Outreach};
use std::fmt;

/// A reason why requests are turned down, with everything about it: a static of this type is a rule's whole file.
#[derive(Debug)]
pub struct Rule {
    /// The rule's name, equal to its file's with dashes.
    pub name: &'static str,
    /// What the rule looks at.
    pub family: Family,
    /// The reason in the receiver's words.
    pub reason: &'static str,
    /// What is a hit, for people who label by hand.
    pub hit: &'static str,
    /// What is a pass although it looks like a hit.
    pub pass: &'static str,
    /// How to mend it, in one or two sentences to the sender.
    pub fix: &'static str,
    /// The published accounts the reason was drawn from.
    pub sources: &'static [Source],
    /// Thresholds a team may set, with their defaults.
    pub settings: &'static [Setting],
    /// Examples that hit, at least two.
    pub hits: &'static [Example],
    /// Examples that pass, at least two.
    pub passes: &'static [Example],
    /// Judges a case; `limits[i]` is the value in force of `settings[i]`.
    pub check: fn(case: &Case<'_>, limits: &[u64]) -> Judgement,
}

/// What a rule looks at.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Family {
    /// What the message says.
    Note,
    /// What only many messages together show.
    Campaign,
    /// Who is asking.
    Profile,
    /// What the two have to do with each other.
    Relationship,
    /// What the sender could not help.
    Recipient,
    /// The team's own rules.
    Team,
}

impl Family {
    /// The families of the catalogue, in its order; a team's own come after them.
    pub const CATALOGUE: [Family; 5] = [
        Family::Note,
        Family::Campaign,
        Family::Profile,
        Family::Relationship,
        Family::Recipient,
    ];

    /// The family's name, as files write it.
    pub fn name(self) -> &'static str {
        match self {
            Family::Note => "note",
            Family::Campaign => "campaign",
            Family::Profile => "profile",
            Family::Relationship => "relationship",
            Family::Recipient => "recipient",
            Family::Team => "team",
        }
    }

    /// Whether a sender can do something about it. What only the recipient decides is never held against a sender.
    pub fn controllable(self) -> bool {
        self != Family::Recipient
    }
}

/// A published account of why requests are turned down.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Source {
    /// The account's title.
    pub title: &'static str,
    /// Its author or publisher, with the year where known.
    pub author: &'static str,
}

mod example;
pub mod sources;

pub use example::Example;

/// A threshold that a team may set.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Setting {
    /// The setting's name within its rule, as in the team's file.
    pub name: &'static str,
    /// The value where nobody set another.
    pub default: u64,
    /// What the number counts, for people.
    pub meaning: &'static str,
}

/// What a rule is shown: never an outcome, never another rule's verdict.
#[derive(Clone, Copy, Debug)]
pub struct Case<'a> {
    /// The message, and what was known when it was sent.
    pub outreach: Outreach<'a>,
    /// The message's text as read: its words, its moves, its language.
    pub note: &'a Note,
    /// What the other messages of the same sender show.
    pub sent: SentBySender,
}

impl Case<'_> {
    /// Why a rule about what a note says cannot judge this one, if it cannot: no note, or a language not read.
    pub fn not_read(&self) -> Option<Unknown> {
        match (self.note.rung(), self.note.language()) {
            (Rung::Blank, _) => Some(Unknown::BlankNote),
            (_, Language::Unknown) => Some(Unknown::Language),
            _ => None,
        }
    }

    /// The same for a rule that reads English only.
    pub fn not_english(&self) -> Option<Unknown> {
        match (self.note.rung(), self.note.language()) {
            (Rung::Blank, _) => Some(Unknown::BlankNote),
            (_, Language::English) => None,
            _ => Some(Unknown::Language),
        }
    }

    /// Why a rule about what a note lacks cannot judge this one, if it cannot: the ladder has said already that there is
    /// nothing, or it is not in English.
    pub fn nothing_there(&self) -> Option<Unknown> {
        match (self.note.rung(), self.note.language()) {
            (Rung::Blank, _) => Some(Unknown::BlankNote),
            (Rung::StockInvitation | Rung::Generic, _) => Some(Unknown::NothingThere),
            (Rung::Own, Language::English) => None,
            (Rung::Own, _) => Some(Unknown::Language),
        }
    }

    /// A hit where the note has none of `tags`, all in all, and holds none of the `facts` of the log.
    pub fn absence(
        &self,
        card: Card,
        tags: &[Tag],
        facts: &[Field],
        looked_for: &'static str,
    ) -> Judgement {
        if let Some(unknown) = self.nothing_there() {
            return Judgement::Unknown(unknown);
        }
        let own = match self.note.has_any(tags) {
            true => Judgement::Pass(Evidence::Words(self.note.spans_of(tags))),
            false => Judgement::Hit(Evidence::Absent(looked_for)),
        };
        let weighed = self.weighed(card, own, Some(looked_for));
        let found = match weighed {
            Judgement::Hit(_) => self.facts_in_note(facts),
            _ => return weighed,
        };
        match found.as_slice() {
            [] => weighed,
            _ => Judgement::Pass(Evidence::Words(found)),
        }
    }

    /// A hit where the note has any of `tags`, all in all.
    pub fn presence(&self, card: Card, tags: &[Tag], looked_for: &'static str) -> Judgement {
        if let Some(unknown) = self.not_read() {
            return Judgement::Unknown(unknown);
        }
        let own = match self.note.has_any(tags) {
            true => Judgement::Hit(Evidence::Words(self.note.spans_of(tags))),
            false => Judgement::Pass(Evidence::Absent(looked_for)),
        };
        self.weighed(card, own, None)
    }

    /// What a rule's own cues say, or the opposite where everything else in the note outweighs them. `lacks` is what a note
    /// that hits lacks, where that is the rule's matter.
    pub fn weighed(&self, card: Card, own: Judgement, lacks: Option<&'static str>) -> Judgement {
        let hits = match own {
            Judgement::Hit(_) => true,
            Judgement::Pass(_) => false,
            Judgement::Unknown(_) => return own,
        };
        match self.note.weigh(card, hits) {
            weighed if weighed == hits => own,
            true => Judgement::Hit(match lacks {
                Some(lacks) => Evidence::Absent(lacks),
                None => Evidence::Words(self.note.words_for(card)),
            }),
            false => Judgement::Pass(Evidence::Words(self.note.words_against(card))),
        }
    }

    /// Where the note holds the text of one of these cells.
    pub fn facts_in_note(&self, fields: &[Field]) -> Spans {
        let message = self.outreach.message();
        let cells = fields.iter().filter_map(|field| self.outreach.text(*field));
        // A yes or a no is no name; nor is a word of three letters, which may stand anywhere.
        let cells = cells.filter(|cell| cell.len() > 3);
        cells.filter_map(|cell| find(message, cell)).collect()
    }
}

/// What all messages of this sender together show. A figure that cannot be told is `None`.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct SentBySender {
    /// To how many recipients the sender sent this text (after masking), this one included.
    pub same_text: Option<u64>,
    /// How many the sender sent on the day of this one, this one included.
    pub same_day: Option<u64>,
}

/// A rule's verdict on a case with what decided it.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Judgement {
    /// The reason applies.
    Hit(Evidence),
    /// It was looked for and does not apply.
    Pass(Evidence),
    /// It cannot be judged from what the log holds.
    Unknown(Unknown),
}

/// What decided: the words, the field or the count.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Evidence {
    /// Words of the note.
    Words(Spans),
    /// A cell of the log.
    Cell(Field),
    /// Several cells of the log together, up to three of them.
    Cells([Option<Field>; 3]),
    /// A count against its limit.
    Count {
        /// How many there are.
        found: u64,
        /// The limit in force.
        limit: u64,
        /// What is counted, in the plural.
        of: &'static str,
    },
    /// Cells of the log by their places in the record, where no field need know them; up to three.
    Columns([Option<u16>; 3]),
    /// The condition of a rule of the team's, of which no one word or cell can be named.
    Condition,
    /// Nothing was found; this is what was looked for.
    Absent(&'static str),
}

/// Why a rule could not tell.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Unknown {
    /// These cells are not recorded; any of them would do.
    NotRecorded(&'static [Field]),
    /// There is no note, so nothing can be said about one.
    BlankNote,
    /// The ladder (blank, default, generic) has already said that there is nothing there.
    NothingThere,
    /// The note's language is not one the rule reads, or cannot be told.
    Language,
    /// The case lacks something else, said in words.
    Because(&'static str),
}

/// A verdict without its evidence.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Verdict {
    /// The reason applies.
    Hit,
    /// It was looked for and does not apply.
    Pass,
    /// It cannot be judged.
    Unknown,
}

impl Verdict {
    /// The verdict as files write it.
    pub fn word(self) -> &'static str {
        match self {
            Verdict::Hit => "hit",
            Verdict::Pass => "pass",
            Verdict::Unknown => "unknown",
        }
    }
}

impl Judgement {
    /// What decided, in words; for unknown the reason why it cannot be told.
    pub fn describe(&self, outreach: &Outreach<'_>) -> String {
        match self {
            Judgement::Hit(evidence) | Judgement::Pass(evidence) => evidence.describe(outreach),
            Judgement::Unknown(why) => why.to_string(),
        }
    }

    /// The verdict alone.
    pub fn verdict(&self) -> Verdict {
        match self {
            Judgement::Hit(_) => Verdict::Hit,
            Judgement::Pass(_) => Verdict::Pass,
            Judgement::Unknown(_) => Verdict::Unknown,
        }
    }
}

impl Evidence {
    /// The evidence in words, as findings show it: the words themselves, `field: cell`, or `72 of 25 words`.
    pub fn describe(&self, outreach: &Outreach<'_>) -> String {
        match self {
            Evidence::Words(spans) => {
                let spans = spans.shown().into_iter();
                let mut words: Vec<&str> = Vec::new();
                // Words that stand there twice are told once.
                for found in spans.map(|span| span.of(outreach.message()).trim()) {
                    if !words.contains(&found) {
                        words.push(found);
                    }
                }
                words.join(" … ")
            }
            Evidence::Cell(field) => describe_cell(outreach, *field),
            Evidence::Cells(fields) => {
                let fields = fields.iter().flatten();
                listed(fields.map(|field| describe_cell(outreach, *field)), ", ")
            }
            Evidence::Count { found, limit, of } => format!("{found} {of} (limit {limit})"),
            Evidence::Columns(places) => {
                let places = places.iter().flatten();
                listed(
                    places.map(|place| describe_place(outreach, (*place).into())),
                    ", ",
                )
            }
            Evidence::Condition => "its condition holds".to_owned(),
            Evidence::Absent(looked_for) => format!("no {looked_for}"),
        }
    }
}

fn listed(parts: impl Iterator<Item = impl Into<String>>, between: &str) -> String {
    let parts: Vec<String> = parts.map(Into::into).collect();
    parts.join(between)
}

fn describe_cell(outreach: &Outreach<'_>, field: Field) -> String {
    let cell = outreach.text(field).unwrap_or("not recorded");
    format!("{}: {cell}", field.name())
}

fn describe_place(outreach: &Outreach<'_>, place: usize) -> String {
    let layout = outreach.layout();
    let mut fields = Field::ALL.iter();
    if let Some(field) = fields.find(|field| layout.index(**field) == Some(place)) {
        return describe_cell(outreach, *field);
    }
    let other = layout.others().iter().find(|(_, index)| *index == place);
    let name = other.map_or("", |(name, _)| name.as_str());
    let cell = outreach.other(place).unwrap_or("not recorded");
    format!("{name}: {cell}")
}

impl fmt::Display for Unknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Unknown::NotRecorded(fields) => {
                let names: Vec<&str> = fields.iter().map(|field| field.name()).collect();
                write!(f, "not recorded: {}", names.join(" or "))
            }
            Unknown::BlankNote => f.write_str("there is no note"),
            Unknown::NothingThere => f.write_str("the note says nothing of its own"),
            Unknown::Language => f.write_str("the note's language is not read by this rule"),
            Unknown::Because(why) => f.write_str(why),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::note::Span;
    use crate::outreach::OwnedOutreach;

    #[test]
    fn words_that_stand_there_twice_are_told_once() {
        let message = "Book time, book time or just book time.";
        let owned = OwnedOutreach::new(&[(Field::Message, message)]);
        let spans = [(0, 9), (11, 20), (29, 38)].map(|(start, end)| Span::new(start, end));
        let evidence = Evidence::Words(spans.into_iter().collect());
        assert_eq!(evidence.describe(&owned.borrow()), "Book time … book time");
    }
}
