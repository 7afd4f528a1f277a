//! A signature that says more than a name: "Ida Falk, Corvane", or a title and a firm on the lines below the name.

use super::cues::{self, CUES, Mark};
use super::language::Language;
use super::moves::Tag;
use super::sentence::Sentence;
use super::words::{Gap, Shape, Word, ascii_hash};

/// A signature stands among the last so many sentences or lines.
const LAST: usize = 5;
/// A line of a signature has no more words than this.
const MOST_WORDS: usize = 9;
/// A name has no more words than this.
const MOST_NAMES: usize = 4;

/// The words that may link a name with a title or a firm.
const LINKS: [u64; 9] = [
    ascii_hash("at"),
    ascii_hash("from"),
    ascii_hash("of"),
    ascii_hash("in"),
    ascii_hash("with"),
    ascii_hash("for"),
    ascii_hash("the"),
    ascii_hash("and"),
    ascii_hash("a"),
];

/// The first of the sentences at the end that may be lines of a signature; none is the note's only one.
pub fn start(words: &[Word], sentences: &[Sentence]) -> usize {
    let first = sentences.len().saturating_sub(LAST).max(1);
    let last = sentences.get(first..).unwrap_or_default();
    let unlike = last.iter().rposition(|line| !is_line(words, line));
    let first = first + unlike.map_or(0, |at| at + 1);
    first.min(sentences.len())
}

/// Adds a mark for who the sender is where the signature says it.
pub fn find(words: &[Word], sentences: &[Sentence], marks: &mut Vec<Mark>) {
    let mut block = sentences[start(words, sentences)..].iter();
    let end = words.len();
    let found = block.find_map(|line| {
        let start = after_closing(line, marks);
        let says = says_more(words, line, start, end) || is_group(&words[start..line.end]);
        says.then_some(start)
    });
    if let Some(start) = found {
        marks.push(Mark {
            tag: Tag::Introduction,
            first: start as u16,
            last: (end - 1) as u16,
        });
    }
}

/// Whether a sentence may be a line of a signature: short, no question, and without the words that sentences are made of.
fn is_line(words: &[Word], line: &Sentence) -> bool {
    let linked = |word: &Word| LINKS.contains(&word.hash);
    let plain = |word: &Word| CUES.languages_of(word.id) & Language::ENGLISH == 0 || linked(word);
    let all = &words[line.start..line.end];
    !line.question && all.len() <= MOST_WORDS && all.iter().all(|word| plain(word) || closes(word))
}

/// "thanks" and "dear" are counted among the words that sentences are made of.
fn closes(word: &Word) -> bool {
    word.hash == ascii_hash("thanks")
}

/// Groups that sign.
const GROUPS: [u64; 15] = [
    ascii_hash("team"),
    ascii_hash("desk"),
    ascii_hash("office"),
    ascii_hash("committee"),
    ascii_hash("crew"),
    ascii_hash("department"),
    ascii_hash("dept"),
    ascii_hash("staff"),
    ascii_hash("editors"),
    ascii_hash("association"),
    ascii_hash("society"),
    ascii_hash("club"),
    ascii_hash("foundation"),
    ascii_hash("board"),
    ascii_hash("family"),
];

/// Whether a group signs that says which it is: "The Corvane team", "Talent Acquisition Team, Corvane", "Team HR".
fn is_group(line: &[Word]) -> bool {
    let capital = |word: &&Word| matches!(word.shape, Shape::Capital | Shape::Shouted);
    let group = |word: &&Word| GROUPS.contains(&word.hash);
    let named = |word: &&Word| capital(word) && !LINKS.contains(&word.hash) && !group(word);
    line.iter().any(|word| group(&word)) && line.iter().any(|word| named(&word))
}

/// The word after a farewell at the start of a line.
fn after_closing(line: &Sentence, marks: &[Mark]) -> usize {
    let closing = marks
        .iter()
        .filter(|mark| mark.tag == Tag::Closing && usize::from(mark.first) == line.start);
    let last = closing.map(|mark| usize::from(mark.last) + 1).max();
    last.unwrap_or(line.start)
}

/// Whether a name begins at `start`, and something that is none follows.
fn says_more(words: &[Word], line: &Sentence, start: usize, end: usize) -> bool {
    let capital = |word: &Word| matches!(word.shape, Shape::Capital | Shape::Shouted);
    let named =
        |at: usize| cues::is_name(words, at, line) || capital(&words[at]) && words[at].id == 0;
    if start >= line.end || !named(start) {
        return false;
    }
    let initial = |at: usize| words[at].span.end - words[at].span.start == 1;
    let breaks = |at: usize| at >= line.end || (words[at].gap >= Gap::Clause && !initial(at - 1));
    let names = (start + 1..end).take_while(|at| !breaks(*at) && capital(&words[*at]));
    let after = start + 1 + names.count();
    if after >= end || after - start > MOST_NAMES {
        return false;
    }
    let rest = words[after..end].iter();
    let mut rest = rest.filter(|word| !LINKS.contains(&word.hash));
    let says = |word: &Word| {
        !matches!(word.shape, Shape::Number | Shape::Address) && word.span.end - word.span.start > 2
    };
    let linked = breaks(after) || LINKS.contains(&words[after].hash);
    linked && rest.any(says)
}
