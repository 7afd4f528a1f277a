//! One message sent to one person, with what was known when it was sent; and, apart from it, the outcome.
//!
//! An [`Outreach`] borrows the cells of one record and finds them by [`Field`]. It holds neither the outcome nor
//! the date of the answer: what judges a note cannot see what became of it, by type.

use crate::day::{DateOrder, Day, Moment};
use std::borrow::Cow;
use std::ops::Range;

macro_rules! fields {
    ($($variant:ident $name:literal $meaning:literal,)*) => {
        /// A column of the canonical log that was known when the note was sent.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        #[repr(u8)]
        pub enum Field { $(#[doc = $meaning] $variant,)* }

        impl Field {
            /// Every field, in the order of the contract.
            pub const ALL: &'static [Field] = &[$(Field::$variant,)*];

            /// The column's canonical name.
            pub fn name(self) -> &'static str {
                match self { $(Field::$variant => $name,)* }
            }

            /// What the column holds, for people.
            pub fn meaning(self) -> &'static str {
                match self { $(Field::$variant => $meaning,)* }
            }
        }
    };
}

fields! {
    OutreachId "outreach_id" "any text that names this outreach",
    SentAt "sent_at" "date or date-time of sending",
    Sourcer "sourcer" "who sent it",
    Campaign "campaign" "the campaign it belongs to",
    Template "template" "the named template it was written from",
    Channel "channel" "invite, inmail or email; invite where absent",
    Message "message" "the note as sent; a blank cell is a blank note",
    RecipientName "recipient_name" "the recipient's name",
    RecipientTitle "recipient_title" "the recipient's job title",
    RecipientCompany "recipient_company" "the recipient's employer",
    RecipientSchool "recipient_school" "the recipient's school",
    RecipientLocation "recipient_location" "where the recipient lives",
    RecipientField "recipient_field" "the recipient's field of work",
    RecipientLastActive "recipient_last_active" "date the recipient was last seen on the platform",
    RecipientAccepts "recipient_accepts" "everyone or known_only",
    MutualConnections "mutual_connections" "connections in common, a whole number",
    SharedCompany "shared_company" "an employer in common: yes, no or its name",
    SharedSchool "shared_school" "a school in common: yes, no or its name",
    SharedGroup "shared_group" "a group in common: yes, no or its name",
    SharedEvent "shared_event" "an event in common: yes, no or its name",
    PriorInteraction "prior_interaction" "none, or what earlier contact there was",
    Competitor "competitor" "whether the two employers compete: yes or no",
    SenderName "sender_name" "the sender's name",
    SenderTitle "sender_title" "the sender's job title",
    SenderCompany "sender_company" "the sender's employer",
    SenderField "sender_field" "the sender's field of work",
    SenderPhoto "sender_photo" "photo, logo or none",
    SenderHeadline "sender_headline" "the headline of the sender's profile",
    SenderSummary "sender_summary" "the summary of the sender's profile",
    SenderPositions "sender_positions" "positions on the sender's profile, a whole number",
    SenderConnections "sender_connections" "the sender's connections, a whole number",
    SenderRecommendations "sender_recommendations" "recommendations received, a whole number",
    SenderEndorsements "sender_endorsements" "endorsements received, a whole number",
    SenderReports "sender_reports" "reports or restrictions on record, a whole number",
    SenderProfileUpdated "sender_profile_updated" "date the sender's profile was last updated",
    SenderRecentPosts "sender_recent_posts" "the sender's recent posts, a whole number",
    SenderOffTopicPosts "sender_off_topic_posts" "those of them not about work, a whole number",
}

/// What became of an outreach. Never part of an [`Outreach`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Outcome {
    /// The request was accepted: the success.
    Accepted,
    /// It was turned down.
    Declined,
    /// It was never answered.
    Ignored,
    /// The sender took it back.
    Withdrawn,
    /// It still waits for an answer.
    Pending,
}

impl Outcome {
    /// Every outcome, in the order of the contract.
    pub const ALL: [Outcome; 5] = [
        Outcome::Accepted,
        Outcome::Declined,
        Outcome::Ignored,
        Outcome::Withdrawn,
        Outcome::Pending,
    ];

    /// The outcome's canonical word.
    pub fn word(self) -> &'static str {
        match self {
            Outcome::Accepted => "accepted",
            Outcome::Declined => "declined",
            Outcome::Ignored => "ignored",
            Outcome::Withdrawn => "withdrawn",
            Outcome::Pending => "pending",
        }
    }

    /// The outcome a canonical word means, in any case.
    pub fn parse(word: &str) -> Option<Outcome> {
        Outcome::ALL
            .into_iter()
            .find(|outcome| outcome.word().eq_ignore_ascii_case(word))
    }
}

/// How a note travelled; it decides how long a note may be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Channel {
    /// A connection request.
    Invite,
    /// A paid message.
    InMail,
    /// An e-mail.
    Email,
}

/// The cells of one record.
#[derive(Clone, Copy, Debug)]
pub struct Cells<'a> {
    text: &'a str,
    places: &'a [Range<usize>],
}

impl<'a> Cells<'a> {
    /// Cells in `text`, cell `i` at the bytes `places[i]`. Places beyond the text or inside a character read as empty
    /// cells.
    pub fn new(text: &'a str, places: &'a [Range<usize>]) -> Cells<'a> {
        Cells { text, places }
    }

    /// The cell at `index`; empty where the record is shorter.
    pub fn get(&self, index: usize) -> &'a str {
        let place = self.places.get(index).cloned();
        place.and_then(|place| self.text.get(place)).unwrap_or("")
    }
}

/// Which cell of a record holds which field, and the columns that no field knows.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Layout {
    /// For each field the index of its cell, or `ABSENT`.
    at: Vec<u16>,
    /// Columns that are no field: name as in the log, index of the cell.
    others: Vec<(String, usize)>,
    /// How the log writes dates that can be read in two ways.
    pub dates: DateOrder,
}

const ABSENT: u16 = u16::MAX;

impl Default for Layout {
    fn default() -> Layout {
        Layout {
            at: vec![ABSENT; Field::ALL.len()],
            others: Vec::new(),
            dates: DateOrder::Unknown,
        }
    }
}

impl Layout {
    /// Says that `field` is in cell `index`.
    pub fn place(&mut self, field: Field, index: usize) {
        self.at[field as usize] = u16::try_from(index).unwrap_or(ABSENT);
    }

    /// Says that the column `name`, which is no field, is in cell `index`.
    pub fn place_other(&mut self, name: &str, index: usize) {
        self.others.push((name.to_owned(), index));
    }

    /// The cell of `field`, where the log has that column.
    pub fn index(&self, field: Field) -> Option<usize> {
        let index = self.at[field as usize];
        (index != ABSENT).then_some(usize::from(index))
    }

    /// When something happened, as the log writes it; `None` where that cannot be read.
    pub fn moment(&self, text: &str) -> Option<Moment> {
        Moment::parse_ordered(text, self.dates)
    }

    /// The day of it.
    pub fn day(&self, text: &str) -> Option<Day> {
        self.moment(text).map(|moment| moment.local)
    }

    /// The columns that are no field, with their cells.
    pub fn others(&self) -> &[(String, usize)] {
        &self.others
    }
}

/// One message sent to one person, with what was known when it was sent.
#[derive(Clone, Copy, Debug)]
pub struct Outreach<'a> {
    cells: Cells<'a>,
    layout: &'a Layout,
}

impl<'a> Outreach<'a> {
    /// The outreach that `cells` hold, laid out as `layout` says.
    pub fn new(cells: Cells<'a>, layout: &'a Layout) -> Outreach<'a> {
        Outreach { cells, layout }
    }

    /// The note exactly as sent; empty where there was none.
    pub fn message(&self) -> &'a str {
        self.raw(Field::Message)
    }

    /// Whether a word names a way to travel.
    pub fn is_channel(word: &str) -> bool {
        let known = ["invite", "inmail", "email", "e-mail"];
        known.iter().any(|known| known.eq_ignore_ascii_case(word))
    }

    /// A cell without the white space around it; `None` where it is empty or the column absent: not recorded.
    pub fn text(&self, field: Field) -> Option<&'a str> {
        trimmed(self.raw(field))
    }

    /// Any other column of the log, by the index of its cell; `None` where not recorded.
    pub fn other(&self, index: usize) -> Option<&'a str> {
        trimmed(self.cells.get(index))
    }

    /// A whole number (`12`, `1,204`, `500+`); `None` where not recorded or no whole number.
    pub fn count(&self, field: Field) -> Option<u64> {
        whole_number(self.text(field)?)
    }

    /// A yes or no; any other text names what is shared and so means yes, except for `competitor`, where it
    /// cannot be told.
    pub fn yes(&self, field: Field) -> Option<bool> {
        let cell = self.text(field)?;
        match yes_or_no(cell) {
            None if field == Field::Competitor => None,
            None => Some(true),
            known => known,
        }
    }

    /// A date; `None` where not recorded or not readable.
    pub fn day(&self, field: Field) -> Option<Day> {
        self.layout.day(self.text(field)?)
    }

    /// When it was sent; `None` where not recorded or not readable.
    pub fn sent(&self) -> Option<Moment> {
        self.layout.moment(self.text(Field::SentAt)?)
    }

    /// When it was sent, as the log writes it; as 2026-01-31 where only the team's setting says how to read it, so that a
    /// matrix says the same to anybody.
    pub fn sent_text(&self) -> Option<Cow<'a, str>> {
        let text = self.text(Field::SentAt)?;
        if self.layout.dates == DateOrder::Unknown || Moment::parse(text).is_some() {
            return Some(Cow::Borrowed(text));
        }
        let day = self.layout.day(text).map(|day| day.to_string());
        Some(day.map_or(Cow::Borrowed(text), Cow::Owned))
    }

    /// How it travelled: an invitation where the log does not say.
    pub fn channel(&self) -> Channel {
        match self.text(Field::Channel) {
            Some(word) if word.eq_ignore_ascii_case("inmail") => Channel::InMail,
            Some(word) if word.eq_ignore_ascii_case("email") => Channel::Email,
            Some(word) if word.eq_ignore_ascii_case("e-mail") => Channel::Email,
            _ => Channel::Invite,
        }
    }

    /// Whether the log has a column for `field`.
    pub fn has(&self, field: Field) -> bool {
        self.layout.index(field).is_some()
    }

    /// The layout the cells follow.
    pub fn layout(&self) -> &'a Layout {
        self.layout
    }

    fn raw(&self, field: Field) -> &'a str {
        match self.layout.at[field as usize] {
            ABSENT => "",
            index => self.cells.get(usize::from(index)),
        }
    }
}

/// Whether a word names a way to travel.
pub fn is_channel(word: &str) -> bool {
    let known = ["invite", "inmail", "email", "e-mail"];
    known.iter().any(|known| known.eq_ignore_ascii_case(word))
}

/// A cell without the white space around it; `None` where nothing is left.
fn trimmed(cell: &str) -> Option<&str> {
    let (first, last) = (cell.as_bytes().first()?, cell.as_bytes().last()?);
    // Most cells have none, and white space outside of ASCII is rare.
    if first.is_ascii_graphic() && last.is_ascii_graphic() {
        return Some(cell);
    }
    let cell = cell.trim();
    (!cell.is_empty()).then_some(cell)
}

/// A whole number as people write it: `12`, `1,204`, `500+`.
pub fn whole_number(text: &str) -> Option<u64> {
    let text = text.strip_suffix('+').unwrap_or(text);
    if let Ok(number) = text.parse() {
        return Some(number);
    }
    let grouped = text
        .bytes()
        .all(|byte| byte.is_ascii_digit() || byte == b',')
        && text.split(',').skip(1).all(|group| group.len() == 3)
        && text
            .split(',')
            .next()
            .is_some_and(|group| (1..=3).contains(&group.len()));
    grouped.then(|| text.replace(',', "").parse().ok())?
}

/// Yes or no, as logs write it; `None` for any other text.
pub fn yes_or_no(text: &str) -> Option<bool> {
    let is = |words: &[&str]| words.iter().any(|word| word.eq_ignore_ascii_case(text));
    if is(&["yes", "y", "true", "1"]) {
        Some(true)
    } else if is(&["no", "n", "false", "0", "none"]) {
        Some(false)
    } else {
        None
    }
}

/// An outreach that owns its cells, for examples, single notes and tests.
#[derive(Clone, Debug, Default)]
pub struct OwnedOutreach {
    text: String,
    places: Vec<Range<usize>>,
    layout: Layout,
}

impl OwnedOutreach {
    /// An outreach with these cells; all else is not recorded.
    pub fn new(cells: &[(Field, &str)]) -> OwnedOutreach {
        OwnedOutreach::with_others(cells, &[])
    }

    /// The same with cells of columns that are no field, by their names.
    pub fn with_others(cells: &[(Field, &str)], others: &[(&str, &str)]) -> OwnedOutreach {
        let mut owned = OwnedOutreach::default();
        for (field, cell) in cells {
            owned.layout.place(*field, owned.places.len());
            owned.push(cell);
        }
        for (name, cell) in others {
            owned.layout.place_other(name, owned.places.len());
            owned.push(cell);
        }
        owned
    }

    fn push(&mut self, cell: &str) {
        let start = self.text.len();
        self.text.push_str(cell);
        self.places.push(start..self.text.len());
    }

    /// The outreach itself.
    pub fn borrow(&self) -> Outreach<'_> {
        Outreach::new(Cells::new(&self.text, &self.places), &self.layout)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_cell_is_not_recorded_and_a_blank_note_is_a_note() {
        let owned = OwnedOutreach::new(&[(Field::Message, "  "), (Field::Sourcer, " ")]);
        let outreach = owned.borrow();
        assert_eq!(outreach.message(), "  ");
        assert_eq!(outreach.text(Field::Sourcer), None);
        assert_eq!(outreach.text(Field::Campaign), None);
        assert!(outreach.has(Field::Sourcer) && !outreach.has(Field::Campaign));
    }

    #[test]
    fn whole_numbers_are_read_as_people_write_them() {
        assert_eq!(whole_number("12"), Some(12));
        assert_eq!(whole_number("500+"), Some(500));
        assert_eq!(whole_number("1,204"), Some(1204));
        for text in ["", "+", "12.5", "1,20", "-3", "many", ",204"] {
            assert_eq!(whole_number(text), None, "{text}");
        }
    }

    #[test]
    fn a_name_means_yes_where_something_is_shared() {
        let owned = OwnedOutreach::new(&[
            (Field::SharedSchool, "Lindholm College"),
            (Field::SharedGroup, "No"),
            (Field::Competitor, "perhaps"),
        ]);
        let outreach = owned.borrow();
        assert_eq!(outreach.yes(Field::SharedSchool), Some(true));
        assert_eq!(outreach.yes(Field::SharedGroup), Some(false));
        assert_eq!(outreach.yes(Field::SharedEvent), None);
        assert_eq!(outreach.yes(Field::Competitor), None);
    }
}
