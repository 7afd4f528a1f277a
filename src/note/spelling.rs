//! Known misspellings. Names and brands raise no alarm: a word is wrong only where a list of misspellings has it.

use super::cues::CUES;
use super::words::{self, Gap, Shape, Word};
use std::cell::RefCell;
use unicase::UniCase;

thread_local! {
    static WORDS: RefCell<Vec<Word>> = const { RefCell::new(Vec::new()) };
}

/// How many words looked up before are remembered, by hash: a log's words recur.
const SLOTS: usize = 1 << 10;

thread_local! {
    static SEEN: RefCell<Vec<(u64, bool)>> = const { RefCell::new(Vec::new()) };
}

/// The longest word looked up, in bytes.
const LONGEST: usize = 40;

/// How many misspelled words a text has, counted up to `most`.
pub fn misspellings(text: &str, most: usize) -> usize {
    WORDS.with_borrow_mut(|read| {
        words::read(text, |hash| CUES.look_up(hash), read);
        let mut sentence = true;
        let wrong = read.iter().filter(|word| {
            let starts = std::mem::replace(&mut sentence, false) || word.gap >= Gap::Stop;
            is_misspelled(word, text, starts)
        });
        wrong.take(most).count()
    })
}

/// Whether a word is a known misspelling. Words that cues know are not looked up, and no word with a capital inside a
/// sentence, which is a name.
pub(super) fn is_misspelled(word: &Word, text: &str, starts_sentence: bool) -> bool {
    let plain = match word.shape {
        Shape::Small => true,
        Shape::Capital => starts_sentence,
        _ => false,
    };
    if word.id != 0 || !plain {
        return false;
    }
    let spelled = word.span.of(text);
    if spelled.len() < 3 || spelled.len() > LONGEST || !spelled.is_ascii() {
        return false;
    }
    SEEN.with_borrow_mut(|seen| {
        seen.resize(SLOTS, (0, false));
        let slot = &mut seen[word.hash as usize % SLOTS];
        if slot.0 != word.hash {
            let wrong = typos_dict::WORD.find(&UniCase::ascii(spelled)).is_some();
            *slot = (word.hash, wrong);
        }
        slot.1
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_misspellings_are_counted_and_names_are_not() {
        assert_eq!(misspellings("I recieve teh message, definately.", 9), 3);
        assert_eq!(misspellings("I recieve teh message, definately.", 2), 2);
        assert_eq!(
            misspellings("Hi Recieve, I work at Teh on kubernetes for Zalvoro.", 9),
            0
        );
    }
}
