//! The ladder: nothing, the platform's stock invitation, the sender's own words with nothing in them, something said.

use super::moves::Tag;
use super::points::Points;
use super::{Language, Note, Rung, cues, signature};

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
    let alone = || match note.language() {
        Language::English | Language::Unknown => beside(note) <= MOST_BESIDE_STOCK,
        _ => note.says_no_more_than_stock(),
    };
    if note.has(Tag::Stock) && !note.has(Tag::Withheld) && alone() {
        return Rung::StockInvitation;
    }
    if note.words().len() > MOST_GENERIC {
        return Rung::Own;
    }
    let empty = match note.language() {
        Language::Unknown => false,
        Language::English => adds_up_to_nothing(note),
        _ => note.would_fit_everybody(),
    };
    match empty {
        true => Rung::Generic,
        false => Rung::Own,
    }
}

/// What speaks for a note that would fit anybody, and what for one that says something. The points were fitted to labelled
/// messages by a logistic regression and rounded.
const EMPTINESS: &[Points] = &[
    (Tag::Collecting, 3),
    (Tag::Aimless, 2),
    (Tag::Courtesy, 2),
    (Tag::Connect, 1),
    (Tag::Praise, 1),
    (Tag::Synergy, 1),
    (Tag::Topic, -4),
    (Tag::Opening, -2),
    (Tag::NamedRole, -3),
    (Tag::AskTalk, -2),
    (Tag::AskThing, -2),
    (Tag::Sales, -3),
    (Tag::Wares, -1),
    (Tag::Trading, -2),
    (Tag::Need, -1),
    (Tag::Service, -1),
    (Tag::Result, -1),
    (Tag::Withheld, -1),
    (Tag::Plea, -3),
    (Tag::JobSought, -3),
    (Tag::Offer, -1),
    (Tag::Vacancy, -1),
    (Tag::Pressure, -1),
    (Tag::Gain, -1),
    (Tag::Context, -4),
    (Tag::Relation, -4),
    (Tag::Mutual, -4),
    (Tag::Reference, -4),
    (Tag::Reason, -3),
    (Tag::Bait, -2),
    (Tag::Secret, -2),
    (Tag::Idea, -2),
    (Tag::Nameless, -2),
    (Tag::Matter, -2),
    (Tag::Introduction, -5),
];
/// A note of so many words at most, and the points of its being so short.
const SHORT: [(usize, i32); 2] = [(15, 2), (35, 1)];
/// From so many points on a note says nothing.
const EMPTY: i32 = 3;

/// Whether a note in English says nothing of its own.
fn adds_up_to_nothing(note: &Note) -> bool {
    let words = note.words().len();
    let short = SHORT.iter().filter(|(most, _)| words <= *most);
    let short: i32 = short.map(|(_, points)| points).sum();
    note.points(EMPTINESS) + short >= EMPTY && note.names() == 0
}

/// Whether a text has a character of such a script: they begin with these bytes, and no Latin letter, quote or emoji does.
fn is_unspaced(message: &str) -> bool {
    message
        .bytes()
        .any(|byte| matches!(byte, 0xe0 | 0xe3..=0xe9))
}

/// How many words before the signature that mean something are in none of the cues that say nothing.
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
    let signed = signature::start(note.words(), note.sentences());
    note.sentences()[..signed].iter().map(said).sum()
}
