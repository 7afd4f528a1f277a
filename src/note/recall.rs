//! Sentences read before. Messages to many people share nearly all their sentences, and what a sentence says depends on
//! nothing but its own text, the note's language and what ends it; so each is held against the cues once. Where only a
//! name differs that the cues do not know, not even that.

use super::cards::{self, Phrase, Points};
use super::cues::{self, Cues, Mark};
use super::language::Language;
use super::remembered::Remembered;
use super::sentence::Sentence;
use super::signs::{self, Counts};
use super::words::{Gap, Shape, Word};
use super::{slips, spelling};
use xxhash_rust::xxh3::xxh3_128_with_seed;

/// So many sentences are remembered.
const MOST: usize = 1 << 13;

/// What sentences read before say.
#[derive(Clone, Debug, Default)]
pub(super) struct Recall {
    /// By their text: their marks, words counted from the sentence's first, and their phrases.
    sentences: Remembered<Mark, About, Phrase>,
    /// By what the cues see of them: their marks.
    sights: Remembered<Mark, ()>,
    /// What the cues see of one sentence.
    sight: Vec<[u8; 4]>,
    /// The words of a sentence with its misspellings mended.
    corrected: Vec<Word>,
    /// Marks that take others of a sentence back.
    vetoes: Vec<Mark>,
}

/// What else is known of a sentence.
#[derive(Clone, Copy, Debug)]
pub(super) struct About {
    /// Whether it is, if English, written without a misspelling, a slip or a shouted phrase.
    pub(super) careful: bool,
    /// What its phrases count.
    pub(super) points: Points,
    /// What is counted in it.
    pub(super) counts: Counts,
}

impl Recall {
    /// Adds a mark for every cue of `language` found in a sentence of `message`, and its phrases that count.
    pub(super) fn find(
        &mut self,
        cues: &Cues,
        (message, words): (&str, &[Word]),
        sentence: Sentence,
        language: Language,
        (marks, phrases): (&mut Vec<Mark>, &mut Vec<Phrase>),
    ) -> About {
        let first = &words[sentence.start];
        let text = first.span.start..words[sentence.end - 1].span.end;
        let text = &message.as_bytes()[text.start as usize..text.end as usize];
        let starts = sentence.start == 0 || first.gap >= Gap::Stop;
        // The sign that opens a field may stand before the sentence.
        let field = first.shape == Shape::Field;
        let seed = language as u64
            | u64::from(sentence.question) << 8
            | u64::from(starts) << 9
            | u64::from(field) << 10;
        let hash = xxh3_128_with_seed(text, seed);
        let from = sentence.start as u16;
        if let Some((known, counting, about)) = self.sentences.get(hash) {
            marks.extend(known.iter().map(|mark| mark.moved(|at| at + from)));
            phrases.extend_from_slice(counting);
            return about;
        }
        let (before, phrases_before) = (marks.len(), phrases.len());
        match language == Language::English && self.correct(message, words, sentence, starts) {
            true => {
                let corrected = std::mem::take(&mut self.corrected);
                let whole = Sentence {
                    start: 0,
                    end: corrected.len(),
                    ..sentence
                };
                self.find_by_sight(cues, &corrected, whole, language, marks);
                for mark in &mut marks[before..] {
                    *mark = mark.moved(|at| at + from);
                }
                self.corrected = corrected;
            }
            false => self.find_by_sight(cues, words, sentence, language, marks),
        }
        let words = &words[sentence.start..sentence.end];
        let careful = language != Language::English || {
            let mut spelled = words.iter().enumerate();
            let misspelled = spelled.any(|(at, word)| {
                let starts = if at == 0 {
                    starts
                } else {
                    word.gap >= Gap::Stop
                };
                spelling::is_misspelled(word, message, starts)
            });
            !misspelled && !slips::any_within(words, message) && slips::shouted(words).is_none()
        };
        let found = marks[before..].iter();
        let found = found.map(|mark| mark.moved(|at| at - from));
        let about = About {
            careful,
            points: cards::find(words, sentence.question, language, phrases),
            counts: signs::counts_of(words, sentence.question),
        };
        let counting = phrases[phrases_before..].iter().copied();
        self.sentences.keep(hash, (found, counting), about, MOST);
        about
    }

    /// Adds the marks of a sentence whose text is new. To the cues it may still be one they know, with other names.
    fn find_by_sight(
        &mut self,
        cues: &Cues,
        words: &[Word],
        sentence: Sentence,
        language: Language,
        marks: &mut Vec<Mark>,
    ) {
        let seed =
            language as u64 | u64::from(sentence.question) << 8 | u64::from(sentence.headline) << 9;
        let words_of = &words[sentence.start..sentence.end];
        self.sight.resize(words_of.len(), [0; 4]);
        let sights = self.sight.iter_mut().zip(words_of);
        sights.for_each(|(sight, word)| *sight = cues::sight(word));
        let hash = xxh3_128_with_seed(self.sight.as_flattened(), seed);
        let from = sentence.start as u16;
        if let Some((known, _, ())) = self.sights.get(hash) {
            marks.extend(known.iter().map(|mark| mark.moved(|at| at + from)));
            return;
        }
        let before = marks.len();
        cues.find(words, sentence, language, (marks, &mut self.vetoes));
        let found = marks[before..].iter();
        let found = found.map(|mark| mark.moved(|at| at - from));
        self.sights.keep(hash, (found, []), (), MOST);
    }

    /// Whether a sentence has misspelled words; `corrected` then holds it with the words that are meant, as cues know them.
    fn correct(&mut self, message: &str, words: &[Word], sentence: Sentence, starts: bool) -> bool {
        let words = &words[sentence.start..sentence.end];
        let meant = |(at, word): (usize, &Word)| {
            let starts = if at == 0 {
                starts
            } else {
                word.gap >= Gap::Stop
            };
            spelling::meant(word, message, starts).map(|meant| (at, meant))
        };
        let mut found = words.iter().enumerate().filter_map(meant).peekable();
        if found.peek().is_none() {
            return false;
        }
        self.corrected.clear();
        self.corrected.extend_from_slice(words);
        for (at, meant) in found {
            self.corrected[at].id = meant;
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use crate::note::Note;
    use crate::outreach::{Field, OwnedOutreach};

    #[test]
    fn a_sentence_read_before_says_what_it_says_anew() {
        let sentences = [
            "Hi Ana,",
            "I saw your talk on kilns",
            "How do you fire them?",
            "How do you fire them.",
            "Recieve my thanks!",
            "\nRecieve my thanks!",
            "i dont know teh way .",
            "READ THIS MESSAGE NOW",
            "Ich habe Ihr Profil gesehen und suche einen Töpfer.",
            "Cheers,\nBo",
            "I work at Corvane",
            "I work at corvane",
        ];
        let mut known = Note::default();
        for one in sentences {
            for other in sentences {
                for between in [" ", ". ", "\n\n", ".", ", "] {
                    let text = [one, other, one].join(between);
                    let owned = OwnedOutreach::new(&[(Field::Message, &text)]);
                    let outreach = owned.borrow();
                    let mut fresh = Note::default();
                    fresh.read(&outreach);
                    known.read(&outreach);
                    let says = |note: &Note| {
                        let careless = note.careless(outreach.message());
                        (note.moves(), note.tags, note.rung, note.names(), careless)
                    };
                    assert_eq!(says(&known), says(&fresh), "{text:?}");
                }
            }
        }
        assert!(known.recall.sentences.len() > sentences.len());
    }
}
