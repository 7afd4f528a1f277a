//! One note judged by itself, before it is sent: its moves, and every rule's verdict with the words that decided.

use crate::note::{Note, Span};
use crate::outreach::{Outreach, OwnedOutreach};
use crate::rule::{Case, Evidence, Family, Judgement, SentBySender, Verdict};
use crate::rules::{ActiveRule, Catalogue};
use serde::Serialize;

/// A note with its moves and verdicts.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Checked {
    /// The note as given.
    pub note: String,
    /// Its language as an ISO 639-1 code; `None` where it cannot be told.
    pub language: Option<&'static str>,
    /// Its moves, in the order they stand.
    pub moves: Vec<CheckedMove>,
    /// The rules judged, in the catalogue's order, then the team's.
    pub verdicts: Vec<CheckedVerdict>,
    /// How many of them could tell.
    pub judged: u64,
    /// How many of those hit.
    pub hits: u64,
    /// How many could not tell.
    pub unknown: u64,
}

/// A part of the note with a purpose.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct CheckedMove {
    /// Its purpose, such as `greeting` or `ask`.
    #[serde(rename = "move")]
    pub name: &'static str,
    /// Where it stands.
    #[serde(flatten)]
    pub place: Stretch,
}

/// A stretch of the note. Ends are exclusive.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Stretch {
    /// The first byte of it, in UTF-8.
    pub start_byte: usize,
    /// The byte after it.
    pub end_byte: usize,
    /// The first character of it: Unicode scalar values, as Python counts.
    pub start_character: usize,
    /// The character after it.
    pub end_character: usize,
    /// Its text.
    pub text: String,
}

/// A rule's verdict on the note.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct CheckedVerdict {
    /// The rule's name.
    pub rule: String,
    /// Its family's name.
    pub family: &'static str,
    /// `hit`, `pass` or `unknown`.
    pub verdict: &'static str,
    /// The reason in the receiver's words.
    pub reason: String,
    /// How to mend it.
    pub fix: String,
    /// What decided, in words; for unknown why it cannot be told.
    pub evidence: String,
    /// The words of the note that decided, at most four stretches; empty where something else did.
    pub words: Vec<Stretch>,
    /// What was looked for and not found, where that decided.
    pub looked_for: Option<&'static str>,
}

impl CheckedVerdict {
    /// Whether the reason applies.
    pub fn is_hit(&self) -> bool {
        self.verdict == Verdict::Hit.word()
    }

    /// Whether the rule could not tell.
    pub fn is_unknown(&self) -> bool {
        self.verdict == Verdict::Unknown.word()
    }
}

/// Which rules are shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Wanted<'a> {
    /// Those about the note and the team's own; the others only where what they need was given. What a sender's other
    /// messages show is never known of one note.
    Telling,
    /// Every rule in force.
    All,
    /// Those of these names.
    Named(&'a [String]),
}

impl Wanted<'_> {
    fn shows(self, rule: &ActiveRule, judgement: &Judgement) -> bool {
        match self {
            Wanted::All => true,
            Wanted::Named(names) => names.contains(&rule.name),
            Wanted::Telling => {
                let of_note = matches!(rule.family, Family::Note | Family::Team);
                of_note || judgement.verdict() != Verdict::Unknown
            }
        }
    }
}

/// Judges one note by the rules in force.
pub fn check(owned: &OwnedOutreach, catalogue: &Catalogue, wanted: Wanted<'_>) -> Checked {
    let outreach = owned.borrow();
    let mut note = Note::default();
    note.read(&outreach);
    let case = Case {
        outreach,
        note: &note,
        sent: SentBySender::default(),
    };
    let message = outreach.message();
    let judged = catalogue.rules.iter().filter_map(|rule| {
        let judgement = rule.judge(&case);
        let shown = wanted.shows(rule, &judgement);
        shown.then(|| verdict(rule, &judgement, &outreach))
    });
    let verdicts: Vec<CheckedVerdict> = judged.collect();
    let count =
        |is: fn(&CheckedVerdict) -> bool| verdicts.iter().filter(|one| is(one)).count() as u64;
    Checked {
        note: message.to_owned(),
        language: note.language().code(),
        moves: note
            .moves()
            .iter()
            .map(|found| CheckedMove {
                name: found.kind.name(),
                place: stretch(message, found.span),
            })
            .collect(),
        judged: count(|one| !one.is_unknown()),
        hits: count(CheckedVerdict::is_hit),
        unknown: count(CheckedVerdict::is_unknown),
        verdicts,
    }
}

fn verdict(rule: &ActiveRule, judgement: &Judgement, outreach: &Outreach<'_>) -> CheckedVerdict {
    let evidence = match judgement {
        Judgement::Hit(evidence) | Judgement::Pass(evidence) => Some(evidence),
        Judgement::Unknown(_) => None,
    };
    let message = outreach.message();
    CheckedVerdict {
        rule: rule.name.clone(),
        family: rule.family.name(),
        verdict: judgement.verdict().word(),
        reason: rule.reason.clone(),
        fix: rule.fix.clone(),
        evidence: judgement.describe(outreach),
        words: match evidence {
            Some(Evidence::Words(spans)) => {
                let spans = spans.shown().into_iter();
                spans.map(|span| stretch(message, span)).collect()
            }
            _ => Vec::new(),
        },
        looked_for: match evidence {
            Some(Evidence::Absent(looked_for)) => Some(looked_for),
            _ => None,
        },
    }
}

fn stretch(message: &str, span: Span) -> Stretch {
    let text = span.of(message);
    let start = span.start as usize;
    let before = message
        .get(..start)
        .map_or(0, |before| before.chars().count());
    Stretch {
        start_byte: start,
        end_byte: start + text.len(),
        start_character: before,
        end_character: before + text.chars().count(),
        text: text.to_owned(),
    }
}
