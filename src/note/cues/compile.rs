//! From cues as they are written to patterns that can be found.

use super::look::Element;
use super::{CueList, Cues, Pattern};
use crate::note::fold::ByHash;
use crate::note::language::{self, Language};
use crate::note::moves;
use crate::note::words::{hash_of, is_contraction};
use hashbrown::HashMap;

impl Cues {
    pub(super) fn compile<'l>(
        lists: impl Iterator<Item = &'l (&'l str, &'l str)>,
        cues: impl Iterator<Item = &'static CueList>,
    ) -> Cues {
        let mut compiled = Cues {
            vocabulary: ByHash::default(),
            languages: vec![0],
            told_by: Vec::new(),
            empty_in: Vec::new(),
            ordinary: Vec::new(),
            no_trade: Vec::new(),
            patterns: Vec::new(),
            no_name: Vec::new(),
            anchors: Vec::new(),
        };
        for (bit, words) in language::FUNCTION_WORDS.iter().enumerate() {
            for word in words.1.split_whitespace() {
                let id = usize::from(compiled.number(word));
                // What stands for a language that no rule reads must not be a word of English too: English comes first.
                if words.0.is_read() || compiled.languages[id] & 1 == 0 {
                    compiled.languages[id] |= 1 << bit;
                }
            }
        }
        let ordinary: Vec<u16> = moves::ORDINARY
            .split_whitespace()
            .map(|word| compiled.number(word))
            .collect();
        let no_names: Vec<u16> = moves::NEVER_NAMES
            .split_whitespace()
            .map(|word| compiled.number(word))
            .collect();
        let no_trades: Vec<u16> = moves::NO_TRADES
            .split_whitespace()
            .map(|word| compiled.number(word))
            .collect();
        let lists: HashMap<&str, Vec<u16>> = lists
            .map(|(name, words)| (*name, compiled.alternatives(words.split_whitespace())))
            .collect();
        for list in cues {
            for line in list
                .cues
                .lines()
                .map(str::trim)
                .filter(|line| !line.is_empty())
            {
                compiled.add(list, line, &lists);
            }
        }
        compiled.tell(&ordinary);
        compiled.anchor();
        compiled.ordinary = compiled.languages.iter().map(|bits| *bits != 0).collect();
        compiled.ordinary[0] = false;
        compiled.no_trade = compiled.ordinary.clone();
        compiled.no_name = vec![false; compiled.ordinary.len()];
        for id in no_names {
            compiled.no_name[usize::from(id)] = true;
        }
        for id in ordinary {
            compiled.ordinary[usize::from(id)] = true;
        }
        for id in no_trades {
            compiled.no_trade[usize::from(id)] = true;
        }
        compiled
    }

    /// Notes which languages each word is known in besides its being a function word: what is known in one only tells it.
    fn tell(&mut self, ordinary: &[u16]) {
        let mut told: Vec<(u16, Language)> = ordinary
            .iter()
            .map(|word| (*word, Language::English))
            .collect();
        let mut empty: Vec<(u16, Language)> = Vec::new();
        for (language, words) in &moves::EMPTY {
            let words = words.split_whitespace();
            empty.extend(words.map(|word| (self.number(word), *language)));
        }
        for (language, words) in language::TELLING {
            let words = words.split_whitespace();
            told.extend(words.map(|word| (self.number(word), *language)));
        }
        told.extend(&empty);
        for pattern in &self.patterns {
            let Some(language) = pattern.language else {
                continue;
            };
            for element in &pattern.elements {
                if let Element::Words(words) = element {
                    told.extend(words.ids().iter().map(|word| (*word, language)));
                }
            }
        }
        let everywhere = language::EVERYWHERE.split_whitespace();
        let everywhere: Vec<u16> = everywhere.map(|word| self.number(word)).collect();
        self.told_by = self.by_word(told);
        self.empty_in = self.by_word(empty);
        for word in everywhere {
            self.told_by[usize::from(word)] = 0;
        }
    }

    /// By a word's number: its languages as bits.
    fn by_word(&self, words: Vec<(u16, Language)>) -> Vec<u16> {
        let mut languages = vec![0; self.languages.len()];
        for (word, language) in words {
            languages[usize::from(word)] |= 1 << language::place(language);
        }
        languages
    }

    pub(super) fn number(&mut self, word: &str) -> u16 {
        let next = self.languages.len() as u16;
        let id = *self.vocabulary.entry(hash_of(word)).or_insert(next);
        if id == next {
            self.languages.push(0);
        }
        id
    }

    fn alternatives<'w>(&mut self, words: impl Iterator<Item = &'w str>) -> Vec<u16> {
        let mut ids = Vec::new();
        for word in words {
            match word.strip_suffix('~') {
                Some(stem) => ids.extend(forms(stem).iter().map(|form| self.number(form))),
                None => ids.push(self.number(word)),
            }
        }
        ids.sort_unstable();
        ids.dedup();
        ids
    }

    fn add(&mut self, list: &CueList, line: &str, lists: &HashMap<&str, Vec<u16>>) {
        // Each optional element doubles the patterns, with it and without.
        let mut variants: Vec<Vec<Element>> = vec![Vec::new()];
        let mut asks = false;
        let (line, vetoes) = line
            .strip_prefix('!')
            .map_or((line, false), |line| (line, true));
        for item in line.split_whitespace() {
            if item == "<ask>" {
                asks = true;
                continue;
            }
            let (item, optional) = item
                .strip_suffix('?')
                .map_or((item, false), |item| (item, true));
            let ways = self.ways(item, lists);
            let mut next = if optional {
                variants.clone()
            } else {
                Vec::new()
            };
            for way in ways {
                let with = variants
                    .iter()
                    .map(|variant| [variant.as_slice(), way.as_slice()].concat());
                next.extend(with);
            }
            variants = next;
        }
        for elements in variants {
            self.patterns.push(Pattern {
                tag: list.tag,
                language: list.language,
                elements,
                asks,
                vetoes,
            });
        }
    }

    /// The ways to say an item: single words together, and each compound or sign by itself.
    fn ways(&mut self, item: &str, lists: &HashMap<&str, Vec<u16>>) -> Vec<Vec<Element>> {
        let mut ways = Vec::new();
        let mut single: Vec<u16> = Vec::new();
        for part in item.split('|') {
            let list = part.strip_prefix(['^', '@']);
            debug_assert!(
                list.is_none_or(|list| lists.contains_key(list)),
                "no list: {part}"
            );
            if let Some(list) = part.strip_prefix('^') {
                let words = lists.get(list).cloned().unwrap_or_default();
                ways.push(vec![Element::not_words(words)]);
            } else if let Some(list) = part.strip_prefix('@') {
                single.extend(lists.get(list).into_iter().flatten());
            } else if part == "<address>" {
                // Every address is one word, by which cues can be found.
                single.push(self.number(part));
            } else if let Some(sign) = sign(part) {
                ways.push(vec![sign]);
            } else {
                let words = compound(part);
                let mut ids: Vec<Vec<u16>> = words
                    .iter()
                    .map(|word| self.alternatives(std::iter::once(*word)))
                    .collect();
                match ids.len() {
                    1 => single.append(&mut ids[0]),
                    _ => ways.push(ids.into_iter().map(Element::words).collect()),
                }
            }
        }
        if !single.is_empty() {
            ways.push(vec![Element::words(single)]);
        }
        ways
    }
}

/// An element that is no word.
fn sign(item: &str) -> Option<Element> {
    match item {
        "<name>" => Some(Element::Name),
        "<thing>" => Some(Element::Thing),
        "<trade>" => Some(Element::Trade),
        "<past>" => Some(Element::Past),
        "<number>" => Some(Element::Number),
        "<start>" => Some(Element::Start),
        "<clause>" => Some(Element::Clause),
        "<end>" => Some(Element::End),
        _ => item
            .strip_prefix("..")
            .map(|most| Element::Gap(most.parse().unwrap_or(1))),
    }
}

/// A contraction or a hyphenated word is two words or more, as it is in a note.
fn compound(word: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    for part in word.split('-').filter(|part| !part.is_empty()) {
        match part.find('\'').filter(|at| *at > 0) {
            Some(at) if is_contraction(&part[at + 1..]) => {
                parts.extend([&part[..at], &part[at..]]);
            }
            Some(at) => parts.extend([&part[..at], &part[at + 1..]]),
            None => parts.push(part),
        }
    }
    parts
}

/// The forms of a regular word: talk, talks, talked, talking.
fn forms(stem: &str) -> Vec<String> {
    let consonant = |sign: char| !"aeiouwxy".contains(sign);
    let signs: Vec<char> = stem.chars().collect();
    let last = signs.last().copied().unwrap_or(' ');
    let root = stem.strip_suffix('e');
    let mut forms = vec![stem.to_owned()];
    match (root, last) {
        (Some(root), _) => {
            forms.extend([format!("{stem}s"), format!("{stem}d"), format!("{root}ing")])
        }
        (None, 'y') if signs.len() > 2 && consonant(signs[signs.len() - 2]) => {
            let root = &stem[..stem.len() - 1];
            forms.extend([
                format!("{root}ies"),
                format!("{root}ied"),
                format!("{stem}ing"),
            ]);
        }
        (None, 's' | 'x' | 'h') => forms.extend([
            format!("{stem}es"),
            format!("{stem}s"),
            format!("{stem}ed"),
            format!("{stem}ing"),
        ]),
        _ => {
            forms.extend([
                format!("{stem}s"),
                format!("{stem}ed"),
                format!("{stem}ing"),
            ]);
            // chat, chatted
            if signs.len() > 2 && consonant(last) && !consonant(signs[signs.len() - 2]) {
                forms.extend([format!("{stem}{last}ed"), format!("{stem}{last}ing")]);
            }
        }
    }
    forms
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regular_words_have_their_forms() {
        assert_eq!(forms("share"), ["share", "shares", "shared", "sharing"]);
        assert_eq!(forms("study"), ["study", "studies", "studied", "studying"]);
        assert!(forms("chat").contains(&"chatting".to_owned()));
        assert!(forms("discuss").contains(&"discusses".to_owned()));
    }
}
