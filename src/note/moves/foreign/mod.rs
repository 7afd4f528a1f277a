//! German, French, Spanish, Portuguese and Dutch, for the rules that read them: one file for each language.
//!
//! Verbs stand in the forms that notes use: with ich and wir, and with both forms of address. Diacritics fall away before
//! words are compared, so that a cue needs them as little as a note does.

mod dutch;
mod french;
mod german;
mod portuguese;
mod spanish;
mod stock;
mod trading;

use super::Tag;
use crate::note::cues::CueList;
use crate::note::language::Language;

const fn list(tag: Tag, language: Language, cues: &'static str) -> CueList {
    CueList {
        tag,
        language: Some(language),
        cues,
    }
}

/// The cues by language.
pub(super) const CUES: [&[CueList]; 7] = [
    stock::CUES,
    german::CUES,
    french::CUES,
    spanish::CUES,
    portuguese::CUES,
    dutch::CUES,
    trading::CUES,
];

/// Lists that the cues of one language share.
pub(super) const LISTS: [&[(&str, &str)]; 5] = [
    german::LISTS,
    french::LISTS,
    spanish::LISTS,
    portuguese::LISTS,
    dutch::LISTS,
];

/// By language, the words of courtesy, praise and the wish to connect, which say nothing by themselves.
pub const EMPTY: [(Language, &str); 5] = [
    (Language::German, german::EMPTY),
    (Language::French, french::EMPTY),
    (Language::Spanish, spanish::EMPTY),
    (Language::Portuguese, portuguese::EMPTY),
    (Language::Dutch, dutch::EMPTY),
];
