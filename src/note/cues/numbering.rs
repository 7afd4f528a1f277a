//! Numbers for words such that a filter of 64 bits, a bit for each number modulo 64, tells much.
//!
//! Words that stand in the same elements of cues share bits, so that a long list of words has few; and function words, of which
//! every sentence has some, have bits of their own.

use super::look::Element;
use super::{Cues, Language};
use hashbrown::HashMap;
use std::collections::BTreeMap;

/// So many of the 64 bits are those of English function words.
const FUNCTION_BITS: u16 = 16;

impl Cues {
    /// Numbers the words known so far anew, in the patterns too; answers the new number of each.
    pub(super) fn number_anew(&mut self) -> Vec<u16> {
        let kinds = self.kinds();
        let numbers: Vec<u16> = (1..self.languages.len() as u16).collect();
        let (function, other): (Vec<u16>, Vec<u16>) = numbers
            .into_iter()
            .partition(|id| self.languages[usize::from(*id)] & Language::ENGLISH != 0);
        let mut new = vec![0; self.languages.len()];
        place(&function, &kinds, 0..FUNCTION_BITS, &mut new);
        place(&other, &kinds, FUNCTION_BITS..64, &mut new);
        for id in self.vocabulary.values_mut() {
            *id = new[usize::from(*id)];
        }
        let most = new.iter().max().map_or(0, |most| usize::from(*most));
        let mut languages = vec![0; most + 1];
        for (old, bits) in self.languages.iter().enumerate() {
            languages[usize::from(new[old])] = *bits;
        }
        self.languages = languages;
        for element in self.patterns.iter_mut().flat_map(|p| &mut p.elements) {
            let anew = |ids: &[u16]| ids.iter().map(|id| new[usize::from(*id)]).collect();
            *element = match element {
                Element::Words(words) => Element::words(anew(words.ids())),
                Element::NotWords(words) => Element::not_words(anew(words.ids())),
                _ => continue,
            };
        }
        new
    }

    /// By a word's number: the elements it stands in, as one number.
    fn kinds(&self) -> Vec<u64> {
        let mut kinds = vec![0_u64; self.languages.len()];
        let mut seen: HashMap<&[u16], u64> = HashMap::new();
        for element in self.patterns.iter().flat_map(|pattern| &pattern.elements) {
            let Element::Words(words) = element else {
                continue;
            };
            let number = seen.len() as u64 + 1;
            if seen.insert(words.ids(), number).is_some() {
                continue;
            }
            for id in words.ids() {
                let kind = &mut kinds[usize::from(*id)];
                *kind = (kind.rotate_left(7) ^ number).wrapping_mul(0x9e37_79b9_7f4a_7c15);
            }
        }
        kinds
    }
}

/// Gives words numbers of which the last six bits are in a range, those of one kind the same ones as far as that keeps
/// the range even.
fn place(words: &[u16], kinds: &[u64], bits: std::ops::Range<u16>, new: &mut [u16]) {
    let mut groups: BTreeMap<u64, Vec<u16>> = BTreeMap::new();
    for word in words {
        groups
            .entry(kinds[usize::from(*word)])
            .or_default()
            .push(*word);
    }
    let mut groups: Vec<Vec<u16>> = groups.into_values().collect();
    groups.sort_by_key(|group| (std::cmp::Reverse(group.len()), group[0]));
    let room = words.len().div_ceil(bits.len().max(1));
    let mut taken: Vec<(usize, u16)> = bits.map(|bit| (0, bit)).collect();
    for group in groups {
        let mut group = group.into_iter().peekable();
        while group.peek().is_some() {
            let Some((count, bit)) = taken.iter_mut().min() else {
                return;
            };
            for word in group.by_ref().take(room - *count) {
                // Number 0 is no word's.
                *count += 1;
                new[usize::from(word)] = *bit + 64 * *count as u16;
            }
        }
    }
}
