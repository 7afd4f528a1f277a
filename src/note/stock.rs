//! The ladder: nothing, the platform's stock invitation, the sender's own words with nothing in them, something said.

use super::cues::Mark;
use super::moves::Tag;
use super::{Language, Note, Rung, cues};

/// The stock invitation in scripts without spaces between words, where a word-level cue cannot find it.
const UNSPACED: &[&str] = &[
    "我想邀请您加入我的职业人脉网络",
    "我想邀请您加入我的领英职业人脉网络",
    "我想將您加入我在 LinkedIn 的專業人脈",
    "我想把您加到我的 LinkedIn 專業人脈網絡",
    "LinkedInで私のネットワークに追加させて",
    "LinkedInであなたをつながりに追加",
    "LinkedInのネットワークに追加させてください",
    "ฉันต้องการเพิ่มคุณในเครือข่ายมืออาชีพของฉัน",
    "ฉันอยากเพิ่มคุณในเครือข่ายวิชาชีพ",
];

/// Words that may stand beside a stock invitation without saying anything.
const MOST_BESIDE_STOCK: usize = 3;
/// A note longer than this says something, whatever cues miss.
const MOST_GENERIC: usize = 60;

/// What shows that something is said.
pub(super) const CONTENT: &[Tag] = &[
    Tag::Introduction,
    Tag::JobSought,
    Tag::Context,
    Tag::Relation,
    Tag::Mutual,
    Tag::Reference,
    Tag::Reason,
    Tag::Topic,
    Tag::Opening,
    Tag::NamedRole,
    Tag::AskTalk,
    Tag::AskThing,
    Tag::AskHelp,
    Tag::Sales,
    Tag::Advert,
    Tag::Bait,
    Tag::Secret,
    Tag::Familiar,
    Tag::Withheld,
    Tag::Plea,
    Tag::Matter,
];

/// The rung of a note.
pub(super) fn rung(note: &Note, message: &str) -> Rung {
    if note.words().is_empty() {
        return Rung::Blank;
    }
    if is_unspaced(message) && UNSPACED.iter().any(|stock| message.contains(stock)) {
        return Rung::StockInvitation;
    }
    let alone = match note.language() {
        Language::English | Language::Unknown => beside(note) <= MOST_BESIDE_STOCK,
        _ => note.says_no_more_than_stock(),
    };
    if note.has(Tag::Stock) && !note.has(Tag::Withheld) && alone {
        return Rung::StockInvitation;
    }
    let empty = match note.language() {
        Language::Unknown => false,
        Language::English => !says_something(note) && note.names() == 0,
        _ => note.would_fit_everybody(),
    };
    if empty && note.words().len() <= MOST_GENERIC {
        return Rung::Generic;
    }
    Rung::Own
}

/// What a collector of connections asks for says nothing more.
const EMPTY_OF_COLLECTORS: &[Tag] = &[Tag::Reason, Tag::AskThing, Tag::AskHelp, Tag::Relation];

/// Whether something is said besides a wish to connect.
fn says_something(note: &Note) -> bool {
    let collects = note.has(Tag::Collecting);
    let empty = |mark: &&Mark| matches!(mark.tag, Tag::Connect | Tag::Collecting | Tag::Stock);
    let said = note.marks().iter().filter(|mark| {
        CONTENT.contains(&mark.tag) && !(collects && EMPTY_OF_COLLECTORS.contains(&mark.tag))
    });
    said.into_iter().any(|mark| {
        let mut around = note.marks().iter().filter(empty);
        mark.tag != Tag::Reason
            || !around.any(|wish| wish.first <= mark.first && mark.last <= wish.last)
    })
}

/// Whether a text has a character of such a script: they begin with these bytes, and no Latin letter, quote or emoji does.
fn is_unspaced(message: &str) -> bool {
    message
        .bytes()
        .any(|byte| matches!(byte, 0xe0 | 0xe3..=0xe9))
}

/// How many words that mean something are in none of the cues that say nothing.
fn beside(note: &Note) -> usize {
    const EMPTY: &[Tag] = &[
        Tag::Stock,
        Tag::Greeting,
        Tag::Closing,
        Tag::Courtesy,
        Tag::Connect,
        Tag::Collecting,
    ];
    let covered = |at: usize| {
        let marks = note.marks().iter().filter(|mark| EMPTY.contains(&mark.tag));
        marks
            .into_iter()
            .any(|mark| (usize::from(mark.first)..=usize::from(mark.last)).contains(&at))
    };
    let said = |sentence: &super::Sentence| {
        let words = sentence.start..sentence.end;
        let has = |tag: Tag| {
            note.marks()
                .iter()
                .any(|mark| mark.tag == tag && words.contains(&usize::from(mark.first)))
        };
        // A greeting or a signature is all names.
        if has(Tag::Greeting) && words.len() <= 5 || words.len() <= 3 && !has(Tag::Stock) {
            return 0;
        }
        words
            .filter(|at| !covered(*at))
            .filter(|at| cues::CUES.languages_of(note.words()[*at].id) == 0)
            .filter(|at| !cues::is_name(note.words(), *at, sentence))
            .count()
    };
    note.sentences().iter().map(said).sum()
}
