//! What only all messages together show: how often a text went out, how much was sent that day, what was exported
//! twice. A first reading of the log fills it, and a rule is shown its figures, never it.
//!
//! Memory: about 55 bytes for each outreach that has an id or a recipient with a date (so that repetitions are
//! found by 64-bit hashes; the odds of a false one are 3 in 100 million at a million rows), and 80 for each distinct text.

mod joins;

pub use joins::{Spot, Texts};

use crate::day::Day;
use crate::note::{Sketch, TemplateKey};
use crate::numbers::Numbers;
use crate::outreach::{Field, Outreach};
use crate::rule::SentBySender;
use hashbrown::{HashMap, HashSet};
use xxhash_rust::xxh3::Xxh3;

/// One outreach as the first reading sees it.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Sighting {
    /// The sender, by its index in the chunk's list; `None` where the log has senders but not for this one.
    pub sender: Option<u32>,
    /// The day it was sent.
    pub day: Option<Day>,
    /// The template it was written from.
    pub template: Option<TemplateKey>,
    /// A hash of its id.
    pub identity: Option<u64>,
    /// A hash of sender, recipient and time.
    pub occasion: Option<u64>,
    /// A hash of the recipient.
    pub recipient: Option<u64>,
    /// Whether it still waits for an answer.
    pub pending: bool,
}

/// The outreach of one chunk of a log, in order.
#[derive(Clone, Debug, Default)]
pub struct Sightings {
    senders: Numbers,
    list: Vec<Sighting>,
    /// For each text its sketch, and where in the chunk it stands first.
    drafts: HashMap<u64, (Sketch, u32)>,
    /// The latest date of sending or answering.
    latest: Option<Day>,
}

impl Sightings {
    /// Adds an outreach.
    pub fn add(
        &mut self,
        outreach: &Outreach<'_>,
        template: Option<TemplateKey>,
        pending: bool,
        responded: Option<Day>,
    ) {
        let day = outreach.sent().map(|moment| moment.local);
        self.latest = self.latest.max(day).max(responded);
        let sender = sender_of(outreach);
        let recipient = recipient_hash(outreach);
        let sent_at = outreach.text(Field::SentAt);
        let occasion = match (sender, recipient, sent_at) {
            (Some(sender), Some(recipient), Some(sent_at)) => {
                Some(hash(&[sender, sent_at], recipient))
            }
            _ => None,
        };
        let sender = sender.map(|name| self.senders.of(name));
        self.list.push(Sighting {
            sender,
            day,
            template,
            identity: outreach.text(Field::OutreachId).map(|id| hash(&[id], 1)),
            occasion,
            recipient,
            pending,
        });
    }

    /// Keeps the sketch of a text and where the record that has it begins in the chunk; `sketch` is asked where the text is
    /// new to the chunk.
    pub fn sketch(&mut self, text: TemplateKey, start: usize, sketch: impl FnOnce() -> Sketch) {
        let draft = self.drafts.entry(text.0);
        draft.or_insert_with(|| (sketch(), start as u32));
    }
}

/// The sender of an outreach. A log without a column for it is one sender's, whose name is not known: the empty
/// one. In a log that has the column, a blank cell is a sender not recorded.
pub fn sender_of<'a>(outreach: &Outreach<'a>) -> Option<&'a str> {
    match outreach.text(Field::Sourcer) {
        None if !outreach.has(Field::Sourcer) => Some(""),
        recorded => recorded,
    }
}

fn recipient_hash(outreach: &Outreach<'_>) -> Option<u64> {
    let name = outreach.text(Field::RecipientName)?;
    let company = outreach.text(Field::RecipientCompany).unwrap_or("");
    let title = outreach.text(Field::RecipientTitle).unwrap_or("");
    Some(hash(&[name, company, title], 2))
}

/// The same on every machine.
fn hash(parts: &[&str], seed: u64) -> u64 {
    let mut hasher = Xxh3::with_seed(seed);
    for part in parts {
        hasher.update(part.as_bytes());
        hasher.update(&[0xff]);
    }
    hasher.digest()
}

/// A 64-bit hash that takes no more room for where it stands.
type Packed = [u32; 2];

fn packed(hash: u64) -> Packed {
    [(hash >> 32) as u32, hash as u32]
}

/// A text, or the template it was joined to, by its number in the campaign.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct TemplateId(pub u32);

/// A text, its names masked, as the campaign knows it.
#[derive(Clone, Copy, Debug)]
struct Seen {
    key: TemplateKey,
    sent: u32,
    senders: u32,
    /// The sender who used it first, and to how many recipients; further senders are kept apart, being rare.
    sender: Option<u32>,
    recipients: u32,
    /// The outreach that used it first.
    first: u32,
}

/// All messages together.
#[derive(Debug, Default)]
pub struct Campaign {
    senders: Numbers,
    template_ids: HashMap<Packed, u32>,
    templates: Vec<Seen>,
    /// For each text its sketch, and where it stands first.
    drafts: Vec<(Sketch, Spot)>,
    joins: joins::Joins,
    further_senders: HashMap<(u32, Option<u32>), u32>,
    addressed: HashSet<u64>,
    per_day: HashMap<(u32, Day), u32>,
    /// For each outreach its template, or `NO_TEMPLATE`; the top bit says that it is pending.
    rows: Vec<u32>,
    kept: HashMap<Packed, u32>,
    duplicates: HashSet<u32>,
    superseded: u64,
    pending: u64,
    latest: Option<Day>,
}

const PENDING: u32 = 1 << 31;
const NO_TEMPLATE: u32 = PENDING - 1;

impl Campaign {
    /// Adds the next chunk of the log, by its number.
    pub fn absorb(&mut self, number: u32, chunk: &Sightings) {
        self.latest = self.latest.max(chunk.latest);
        let senders: Vec<u32> = chunk
            .senders
            .names()
            .iter()
            .map(|name| self.senders.of(name))
            .collect();
        for sighting in &chunk.list {
            let sender = sighting.sender.map(|local| senders[local as usize]);
            let row = self.rows.len() as u32;
            let draft = |key: TemplateKey| {
                let found = chunk.drafts.get(&key.0).copied();
                let (sketch, start) = found.unwrap_or_default();
                let chunk = number;
                (sketch, Spot { chunk, start })
            };
            let template = sighting.template;
            let template = template.map(|key| self.template_id(key, row, draft));
            self.absorb_one(sighting, row, sender, template);
        }
    }

    fn absorb_one(
        &mut self,
        sighting: &Sighting,
        row: u32,
        sender: Option<u32>,
        template: Option<u32>,
    ) {
        let mark = if sighting.pending { PENDING } else { 0 };
        self.rows.push(template.unwrap_or(NO_TEMPLATE) | mark);
        let keys = [sighting.identity, sighting.occasion].map(|key| key.map(packed));
        let earlier = keys.iter().flatten().find_map(|key| self.kept.get(key));
        match earlier.copied() {
            // A later export knows more: an answer takes the place of a wait.
            Some(kept) if self.rows[kept as usize] & PENDING != 0 && !sighting.pending => {
                self.duplicates.insert(kept);
                self.superseded += 1;
                self.forget_text(kept, row, template, sender);
                self.pending -= 1;
            }
            Some(_) => {
                self.duplicates.insert(row);
                return;
            }
            None => {
                if let (Some(sender), Some(day)) = (sender, sighting.day) {
                    *self.per_day.entry((sender, day)).or_default() += 1;
                }
                self.count_text(template, sender, sighting.recipient);
            }
        }
        self.pending += u64::from(sighting.pending);
        for key in keys.into_iter().flatten() {
            self.kept.insert(key, row);
        }
    }

    /// The text of a superseded row gives way to that of the row which takes its place; mostly it is the same.
    fn forget_text(&mut self, kept: u32, row: u32, template: Option<u32>, sender: Option<u32>) {
        let old = self.rows[kept as usize] & !PENDING;
        if let Some(seen) = self.templates.get_mut(old as usize) {
            if seen.first == kept {
                seen.first = row;
            }
            if template != Some(old) {
                seen.sent -= 1;
                self.count_text(template, sender, None);
            }
        } else {
            self.count_text(template, sender, None);
        }
    }

    fn count_text(&mut self, template: Option<u32>, sender: Option<u32>, recipient: Option<u64>) {
        let Some(template) = template else { return };
        let seen = &mut self.templates[template as usize];
        let first_use = seen.sent == 0;
        seen.sent += 1;
        if first_use {
            seen.senders = 1;
            seen.sender = sender;
        }
        // The same text to the same person again is one recipient.
        if let Some(recipient) = recipient {
            let address =
                hash(&[], recipient ^ seen.key.0) ^ u64::from(sender.map_or(0, |id| id + 1));
            if !self.addressed.insert(address) {
                return;
            }
        }
        if seen.sender == sender {
            seen.recipients += 1;
        } else {
            let count = self.further_senders.entry((template, sender)).or_default();
            seen.senders += u32::from(*count == 0);
            *count += 1;
        }
    }

    fn template_id(
        &mut self,
        key: TemplateKey,
        row: u32,
        draft: impl Fn(TemplateKey) -> (Sketch, Spot),
    ) -> u32 {
        let next = self.templates.len() as u32;
        let id = *self.template_ids.entry(packed(key.0)).or_insert(next);
        if id == next {
            self.drafts.push(draft(key));
            self.templates.push(Seen {
                key,
                sent: 0,
                senders: 0,
                sender: None,
                recipients: 0,
                first: row,
            });
        }
        id
    }

    /// How many outreach the log holds, repetitions included.
    pub fn len(&self) -> u64 {
        self.rows.len() as u64
    }

    /// Whether the log holds none.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Whether the outreach at `row` repeats another.
    pub fn is_duplicate(&self, row: u64) -> bool {
        !self.duplicates.is_empty() && self.duplicates.contains(&(row as u32))
    }

    /// How many outreach repeat another.
    pub fn duplicates(&self) -> u64 {
        self.duplicates.len() as u64
    }

    /// How many of them waited for an answer that a later record gives.
    pub fn superseded(&self) -> u64 {
        self.superseded
    }

    /// How many outreach wait for an answer.
    pub fn pending(&self) -> u64 {
        self.pending
    }

    /// The latest date of sending or answering.
    pub fn latest(&self) -> Option<Day> {
        self.latest
    }

    /// The senders, in the order of their numbers.
    pub fn senders(&self) -> &[String] {
        self.senders.names()
    }

    /// The number of the sender of this outreach.
    pub fn sender_id(&self, outreach: &Outreach<'_>) -> Option<u32> {
        self.senders.find(sender_of(outreach)?)
    }

    /// The text of the outreach at `row`.
    pub fn template(&self, row: u64) -> Option<TemplateId> {
        let id = self.rows.get(row as usize)? & !PENDING;
        (id != NO_TEMPLATE).then_some(TemplateId(id))
    }

    /// The text's key.
    pub fn template_key(&self, id: TemplateId) -> TemplateKey {
        self.templates[id.0 as usize].key
    }

    /// Every template, in the order of their numbers.
    pub fn template_ids(&self) -> impl Iterator<Item = TemplateId> {
        (0..self.templates.len() as u32).map(TemplateId)
    }

    /// Whether the outreach at `row` is the one that stands for its text.
    pub fn stands_for(&self, id: TemplateId, row: u64) -> bool {
        u64::from(self.templates[id.0 as usize].first) == row
    }

    /// How many senders used the template.
    pub fn senders_of(&self, id: TemplateId) -> u64 {
        u64::from(self.templates[id.0 as usize].senders)
    }

    /// What the sender's other messages show about this one.
    pub fn sent_by_sender(
        &self,
        sender: Option<u32>,
        template: Option<TemplateId>,
        day: Option<Day>,
    ) -> SentBySender {
        let Some(sender) = sender else {
            return SentBySender::default();
        };
        let day = day.and_then(|day| self.per_day.get(&(sender, day)));
        SentBySender {
            same_text: template.map(|id| u64::from(self.recipients(id, sender))),
            same_day: day.map(|count| u64::from(*count)),
        }
    }

    fn recipients(&self, id: TemplateId, sender: u32) -> u32 {
        let seen = &self.templates[id.0 as usize];
        if seen.sender == Some(sender) {
            return seen.recipients;
        }
        let further = self.further_senders.get(&(id.0, Some(sender)));
        further.copied().unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::outreach::OwnedOutreach;

    /// Who, to whom, when, id, template, pending.
    type Row = (
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        u64,
        bool,
    );

    fn campaign(rows: &[Row], chunk: usize) -> Campaign {
        let mut campaign = Campaign::default();
        for rows in rows.chunks(chunk) {
            let mut sightings = Sightings::default();
            for (sourcer, recipient, sent, id, template, pending) in rows {
                let owned = OwnedOutreach::new(&[
                    (Field::Sourcer, sourcer),
                    (Field::RecipientName, recipient),
                    (Field::SentAt, sent),
                    (Field::OutreachId, id),
                ]);
                let key = Some(TemplateKey(*template));
                sightings.add(&owned.borrow(), key, *pending, None);
            }
            campaign.absorb(0, &sightings);
        }
        campaign
    }

    #[test]
    fn the_same_text_is_counted_by_sender_and_recipient() {
        let rows: &[Row] = &[
            ("Ida", "Ana", "2026-03-02", "", 7, false),
            ("Ida", "Ben", "2026-03-02", "", 7, false),
            ("Ida", "Ben", "2026-03-09", "", 7, false),
            ("Jon", "Ana", "2026-03-02", "", 7, false),
            ("Ida", "Cem", "2026-03-03", "", 8, false),
        ];
        for chunk in 1..=5 {
            let campaign = campaign(rows, chunk);
            let template = campaign.template(0);
            let of = |sender| campaign.sent_by_sender(sender, template, Day::parse("2026-03-02"));
            assert_eq!(
                (of(Some(0)).same_text, of(Some(0)).same_day),
                (Some(2), Some(2))
            );
            assert_eq!(
                (of(Some(1)).same_text, of(Some(1)).same_day),
                (Some(1), Some(1))
            );
            assert_eq!(of(None), SentBySender::default());
            assert_eq!(campaign.senders_of(template.unwrap()), 2);
            assert_eq!(campaign.templates(), 2);
        }
    }

    #[test]
    fn the_same_id_or_the_same_occasion_counts_once() {
        let rows: &[Row] = &[
            ("Ida", "Ana", "2026-03-02", "a1", 7, false),
            ("Ida", "Ana", "2026-03-02", "a2", 7, false),
            ("Jon", "Cem", "2026-03-05", "a1", 9, false),
            ("Ida", "Ana", "2026-03-03", "a3", 7, false),
        ];
        let campaign = campaign(rows, 2);
        let duplicates: Vec<bool> = (0..4).map(|row| campaign.is_duplicate(row)).collect();
        assert_eq!(duplicates, [false, true, true, false]);
    }

    #[test]
    fn an_answer_takes_the_place_of_a_wait() {
        let rows: &[Row] = &[
            ("Ida", "Ana", "2026-03-02", "a1", 7, true),
            ("Ida", "Ana", "2026-03-02", "a1", 7, false),
            ("Ida", "Ana", "2026-03-02", "a1", 7, true),
        ];
        let campaign = campaign(rows, 1);
        let duplicates: Vec<bool> = (0..3).map(|row| campaign.is_duplicate(row)).collect();
        assert_eq!(duplicates, [true, false, true]);
        assert_eq!((campaign.pending(), campaign.superseded()), (0, 1));
        assert!(campaign.stands_for(TemplateId(0), 1));
        let sent = campaign.sent_by_sender(Some(0), Some(TemplateId(0)), None);
        assert_eq!(sent.same_text, Some(1));
    }

    #[test]
    fn a_log_without_senders_is_one_senders() {
        let none = OwnedOutreach::new(&[(Field::Message, "x")]);
        assert_eq!(sender_of(&none.borrow()), Some(""));
        let blank = OwnedOutreach::new(&[(Field::Sourcer, " ")]);
        assert_eq!(sender_of(&blank.borrow()), None);
    }
}
