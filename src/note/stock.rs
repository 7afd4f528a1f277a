//! The ladder: nothing, the platform's stock invitation, the sender's own words with nothing in them, something said.

use super::moves::Tag;
use super::signs::{Count, Points, Sign};
use super::{Card, Language, Note, Rung, cues, signature};

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
const MOST_GENERIC: usize = 100;

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
    match note.weigh(Card::GenericNote, empty) {
        true => Rung::Generic,
        false => Rung::Own,
    }
}

/// What speaks for a note that would fit anybody, and what for one that says something. The points here and below were
/// fitted to labelled messages by a logistic regression and rounded; those of what was too rare to be fitted are guessed.
const EMPTINESS: &[Points] = &[
    (Tag::Aimless, 1),
    (Tag::Collecting, 1),
    (Tag::Courtesy, 1),
    (Tag::Praise, 1),
    (Tag::Opening, -1),
    (Tag::Reason, -5),
    (Tag::Relation, -5),
    (Tag::Trading, -1),
    (Tag::Vacancy, -1),
    (Tag::Wares, -2),
    (Tag::AskHelp, -1),
    (Tag::AskTalk, -2),
    (Tag::AskThing, -2),
    (Tag::Bait, -2),
    (Tag::Matter, -2),
    (Tag::Pressure, -2),
    (Tag::Sales, -2),
    (Tag::Terms, -2),
    (Tag::Context, -5),
    (Tag::Introduction, -5),
    (Tag::Mutual, -5),
    (Tag::Reference, -5),
];
/// The same of any of several.
const ANY_OF: [(&[Tag], i32); 3] = [
    (&[Tag::Connect, Tag::Aimless], 1),
    (&[Tag::NamedRole, Tag::Topic, Tag::JobSought, Tag::Plea], -5),
    (
        &[
            Tag::Bait,
            Tag::Secret,
            Tag::Idea,
            Tag::Withheld,
            Tag::Nameless,
        ],
        -2,
    ),
];
/// The points of few words, and of a question.
const SHAPE: &[Points<Sign>] = &[
    (Sign::Short(15), 3),
    (Sign::Counts(Count::Questions, 1), -2),
];
/// The points of an offer, and of a name.
const OF_OFFER: i32 = -3;
const OF_NAMES: i32 = -3;
/// So many words that would not fit everybody at least, and their points.
const THINGS: [(usize, i32); 2] = [(5, -1), (8, -2)];
/// From so many points on a note says nothing.
const EMPTY: i32 = 1;

/// Whether a note in English says nothing of its own.
fn adds_up_to_nothing(note: &Note) -> bool {
    let any_of = ANY_OF.iter().filter(|(tags, _)| note.has_any(tags));
    let any_of: i32 = any_of.map(|(_, points)| points).sum();
    let mut points = note.points(EMPTINESS) + note.points(SHAPE) + any_of;
    // What is offered beside a benefit to both is most often that benefit.
    if note.has(Tag::Offer) && !note.has(Tag::Aimless) {
        points += OF_OFFER;
    }
    let things = note.things_said();
    let things = THINGS.iter().filter(|(least, _)| things >= *least);
    points += things.map(|(_, points)| points).sum::<i32>();
    // Names are counted last, as it takes the longest.
    points >= EMPTY && (note.names() == 0 || points + OF_NAMES >= EMPTY)
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
