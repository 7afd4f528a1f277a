//! Whom a note greets.

use super::span::Span;
use super::words::{Gap, Shape, hash_of};
use super::{Note, Tag};
use std::sync::LazyLock;

/// Words that stand where a name would and are none.
const NOT_NAMES: &str = "there all everyone everybody team folks friend friends sir madam sirs colleague colleagues connection dear again from \
    fellow guys and hiring recruiter owner manager reader i we you my it this hope just thanks thank morning afternoon evening day monday \
    tuesday wednesday thursday friday happy good valued linkedin member mr mrs ms miss dr prof professor to whom zusammen alle team tag \
    morgen abend damen herren à tous toutes madame monsieur todos todas allemaal allen iedereen collega kollege kollegin kollegen \
    kolleginnen leute mitglieder equipo équipe equipe señores senhores colegas amigo amiga amigos amigas collègue nombre nome prénom vorname \
    nachname voornaam achternaam candidat candidato kandidat ich wir je nous vous yo nosotros eu nós ik wij we wie a o your name neighbor neighbour stranger";

static NOT_NAMES_HASHED: LazyLock<Vec<u64>> = LazyLock::new(|| {
    let mut hashes: Vec<u64> = NOT_NAMES.split_whitespace().map(hash_of).collect();
    hashes.sort_unstable();
    hashes
});

/// Titles, which come before a name or before a surname alone.
const TITLES: &str = "mr mrs ms miss mx dr prof professor sir madam herr frau monsieur madame m mme señor señora sr sra sr. don doña senhor senhora \
    dhr mevr mevrouw meneer de heer ing dipl mlle mademoiselle hr fr sgra señorita dott dottore ir drs lic licenciado lcda lcdo doutor doutora \
    doktor professor professora profesor docteur maître estimado estimada";

static TITLES_HASHED: LazyLock<Vec<u64>> =
    LazyLock::new(|| TITLES.split_whitespace().map(hash_of).collect());

/// The longest name that a greeting holds, in words.
const LONGEST: usize = 4;

impl Note {
    /// The name in the greeting that the note begins with; `None` where it greets nobody by name.
    pub fn greeted(&self, message: &str) -> Option<Span> {
        let greetings = self.marks().iter().filter(|mark| mark.tag == Tag::Greeting);
        // "Guten Tag" greets with both words.
        let greeting = greetings.min_by_key(|mark| (mark.first, u16::MAX - mark.last))?;
        let at = self
            .sentences()
            .iter()
            .position(|sentence| sentence.start == usize::from(greeting.first))?;
        let sentence = &self.sentences()[at];
        // Only the first lines greet; a subject may stand before them.
        if sentence.start > 20 {
            return None;
        }
        let after = usize::from(greeting.last) + 1;
        let beside = self.greeted_from(message, after, sentence.end);
        beside.or_else(|| self.greeted_after_a_comma(message, after, sentence.end))
    }

    fn greeted_from(&self, message: &str, mut first: usize, mut end: usize) -> Option<Span> {
        let words = self.words();
        let greeted = first;
        // The stop of "Mrs." ends no sentence.
        while first < words.len() && first <= end && is_title(words[first].hash) {
            first += 1;
            let goes_on = self
                .sentences()
                .iter()
                .find(|sentence| sentence.start == first);
            // After "Madame," nobody is named.
            let breaks = words.get(first).is_some_and(|word| word.gap == Gap::Clause);
            end = goes_on
                .filter(|_| !breaks)
                .map_or(end, |sentence| sentence.end);
        }
        let last = self.name_end(message, first, end, first > greeted);
        if last <= first {
            return None;
        }
        // A greeting is a few words and then a break; "Dear Norvik makes good robots" is none.
        let breaks = last == end || words[last].gap != Gap::None;
        let last = if breaks { last } else { first + 1 };
        Some(Span {
            start: words[first].span.start,
            end: words[last - 1].span.end,
        })
    }

    /// "Buenos días, Esteban, ...": a name between the greeting's comma and a break.
    fn greeted_after_a_comma(&self, message: &str, first: usize, end: usize) -> Option<Span> {
        let words = self.words();
        if first != end || words.get(first)?.gap != Gap::Clause || words[first].id != 0 {
            return None;
        }
        let last = self.name_end(message, first, words.len(), false);
        let breaks = words.get(last).is_none_or(|word| word.gap != Gap::None);
        (last > first && breaks).then(|| Span {
            start: words[first].span.start,
            end: words[last - 1].span.end,
        })
    }

    /// The word after the name that starts at `first`; `first` itself where no name does. After a title it may begin with
    /// a particle.
    fn name_end(&self, message: &str, first: usize, end: usize, titled: bool) -> usize {
        let words = self.words();
        let mut last = first;
        while last < end && last - first < LONGEST {
            let word = &words[last];
            let named = matches!(word.shape, Shape::Capital | Shape::Shouted)
                && NOT_NAMES_HASHED.binary_search(&word.hash).is_err();
            let particle = (titled || last > first)
                && word.shape == Shape::Small
                && is_particle(word.span.of(message));
            let goes_on = last == first || word.gap == Gap::None;
            if !goes_on || !(named || particle) {
                break;
            }
            last += 1;
        }
        last
    }
}

fn is_title(hash: u64) -> bool {
    TITLES_HASHED.contains(&hash)
}

fn is_particle(word: &str) -> bool {
    [
        "van", "von", "de", "da", "di", "der", "den", "del", "la", "le", "bin", "al", "el", "dos",
        "du", "ten", "ter",
    ]
    .contains(&word)
}
