//! Settled outreach counted by sender, month and the verdicts of all rules at once: what a regression is fitted to.
//!
//! Most of a large log's patterns are of one outreach, so a pattern must be small: 37 verdicts in eight bytes, eight
//! more for the counts, in sorted lists without an index. New ones gather behind a list and are sorted in when they are
//! a quarter of it, so that adding stays cheap.

use crate::day::Month;
use crate::rule::Verdict;
use hashbrown::HashMap;
use std::cmp::Ordering;

/// So many verdicts of three kinds, and a part of ten, fit in 64 bits.
const IN_A_WORD: usize = 37;
/// Outreach are counted in so many parts, so that a regression on nine can be tried on the tenth.
pub const PARTS: usize = 10;
/// A list may have so many unsorted patterns however short it is.
const LOOSE: usize = 16;

/// Who sent it and when.
pub type Occasion = (Option<u32>, Option<Month>);

/// Settled outreach by sender, month and verdicts.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Patterns {
    rules: usize,
    lists: HashMap<Occasion, List>,
    /// The patterns of outreach with a template: the template, the occasion, then as above, all parts as one.
    templated: List,
    /// Where the pattern of one outreach is made.
    fresh: Vec<u64>,
}

/// The patterns of one sender and month: for each its words of verdicts, then a word of counts.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
struct List {
    words: Vec<u64>,
    /// Of the patterns, so many come first that are sorted and different.
    sorted: usize,
}

/// A pattern and its counts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Pattern<'a> {
    words: &'a [u64],
    /// The part it was counted in.
    pub part: usize,
    /// Outreach of this pattern.
    pub settled: u64,
    /// Of these accepted.
    pub accepted: u64,
}

impl Patterns {
    /// No pattern yet, of so many rules.
    pub fn new(rules: usize) -> Patterns {
        Patterns {
            rules,
            ..Patterns::default()
        }
    }

    /// Words of a pattern: its verdicts', the last with the part, and one of counts.
    fn width(&self) -> usize {
        self.rules.div_ceil(IN_A_WORD).max(1) + 1
    }

    /// Adds a settled outreach of a part below [`PARTS`], and of a template where it has one. Verdicts beyond the rules are left out; missing ones count as unknown.
    pub fn add(
        &mut self,
        (occasion, part, template): (Occasion, usize, Option<u32>),
        verdicts: impl Iterator<Item = Verdict>,
        accepted: bool,
    ) {
        let width = self.width();
        self.fresh.clear();
        self.fresh.extend(template.map(u64::from));
        self.fresh.extend(template.map(|_| packed(occasion)));
        let before = self.fresh.len();
        let mut verdicts = verdicts.chain(std::iter::repeat(Verdict::Unknown));
        for word in 0..width - 1 {
            let rules = (self.rules - word * IN_A_WORD).min(IN_A_WORD);
            let word = verdicts.by_ref().take(rules);
            self.fresh
                .push(word.fold(0, |word, verdict| word * 3 + verdict as u64));
        }
        let last = self.fresh.len() - 1;
        self.fresh[last] *= PARTS as u64;
        self.fresh.push(counts(1, u64::from(accepted)));
        if template.is_some() {
            self.templated.extend(&self.fresh, width + 2);
        }
        self.fresh[last] += part as u64;
        let list = self.lists.entry(occasion).or_default();
        list.extend(&self.fresh[before..], width);
    }

    /// Adds the patterns of other outreach, of the same rules.
    pub fn merge(&mut self, other: &Patterns) {
        let width = self.width();
        for (occasion, list) in &other.lists {
            let mine = self.lists.entry(*occasion).or_default();
            mine.extend(&list.words, width);
        }
        self.templated.extend(&other.templated.words, width + 2);
    }

    /// The senders and months with any, in order.
    pub fn occasions(&self) -> Vec<Occasion> {
        let mut occasions: Vec<Occasion> = self.lists.keys().copied().collect();
        occasions.sort_unstable();
        occasions
    }

    /// Shows every pattern of a sender and month, each once for all parts, in an order that depends on nothing but the patterns.
    pub fn each(&self, occasion: Occasion, mut show: impl FnMut(Pattern<'_>)) {
        let mut waiting: Option<Pattern<'_>> = None;
        let list = self.sorted(occasion);
        for pattern in list.patterns(self.width()) {
            match &mut waiting {
                Some(last) if last.is_like(&pattern) => {
                    last.settled += pattern.settled;
                    last.accepted += pattern.accepted;
                }
                _ => waiting.replace(pattern).into_iter().for_each(&mut show),
            }
        }
        waiting.into_iter().for_each(show);
    }

    /// Shows every pattern of a sender and month for each part it was counted in.
    pub fn each_part(&self, occasion: Occasion, show: impl FnMut(Pattern<'_>)) {
        let list = self.sorted(occasion);
        list.patterns(self.width()).for_each(show);
    }

    /// Shows every pattern of each template, one template after the other, with its occasion.
    pub fn each_template(&self, mut show: impl FnMut(u32, Occasion, Pattern<'_>)) {
        let width = self.width() + 2;
        let mut list = self.templated.clone();
        list.sort(width);
        for words in list.words.chunks_exact(width) {
            show(words[0] as u32, unpacked(words[1]), pattern(&words[2..]));
        }
    }

    fn sorted(&self, occasion: Occasion) -> List {
        let mut list = self.lists.get(&occasion).cloned().unwrap_or_default();
        list.sort(self.width());
        list
    }

    /// Puts the verdicts of a pattern into `verdicts`, in the order of the rules.
    pub fn verdicts(&self, pattern: &Pattern<'_>, verdicts: &mut Vec<Verdict>) {
        verdicts.clear();
        verdicts.resize(self.rules, Verdict::Unknown);
        let last = pattern.words.len() - 1;
        let parts = verdicts.chunks_mut(IN_A_WORD).zip(pattern.words);
        for (place, (verdicts, word)) in parts.enumerate() {
            let mut rest = if place == last {
                word / PARTS as u64
            } else {
                *word
            };
            for verdict in verdicts.iter_mut().rev() {
                *verdict = match rest % 3 {
                    0 => Verdict::Hit,
                    1 => Verdict::Pass,
                    _ => Verdict::Unknown,
                };
                rest /= 3;
            }
        }
    }
}

impl Pattern<'_> {
    /// Whether the verdicts are the same, whatever the parts.
    fn is_like(&self, other: &Pattern<'_>) -> bool {
        let verdicts = |words: &[u64]| words.last().map(|last| last / PARTS as u64);
        let before = self.words.len() - 1;
        self.words[..before] == other.words[..before]
            && verdicts(self.words) == verdicts(other.words)
    }
}

/// A pattern from its words: the verdicts', then one of counts.
fn pattern(words: &[u64]) -> Pattern<'_> {
    let (words, counts) = words.split_at(words.len() - 1);
    Pattern {
        words,
        part: words
            .last()
            .map_or(0, |last| (last % PARTS as u64) as usize),
        settled: counts[0] >> 32,
        accepted: counts[0] & u64::from(u32::MAX),
    }
}

/// An occasion in one word; 0 stands for what is not recorded.
fn packed((sender, month): Occasion) -> u64 {
    let sender = sender.map_or(0, |sender| u64::from(sender) + 1);
    sender << 32 | month.map_or(0, |month| u64::from(month.number()))
}

fn unpacked(word: u64) -> Occasion {
    let sender = (word >> 32).checked_sub(1).map(|sender| sender as u32);
    let month = Some(word as u32).filter(|number| *number > 0);
    (sender, month.map(Month::of_number))
}

/// Settled and accepted in one word. Counts add as words do: four billion outreach are as many as one rule's counts hold.
fn counts(settled: u64, accepted: u64) -> u64 {
    settled << 32 | accepted
}

impl List {
    /// The patterns of a sorted list.
    fn patterns(&self, width: usize) -> impl Iterator<Item = Pattern<'_>> {
        self.words.chunks_exact(width).map(pattern)
    }

    fn extend(&mut self, words: &[u64], width: usize) {
        // Room for an eighth at a time: the usual doubling would be half empty on average.
        if self.words.capacity() - self.words.len() < words.len() {
            let room = LOOSE.max(self.sorted / 8) * width;
            self.words.reserve_exact(words.len().max(room));
        }
        self.words.extend_from_slice(words);
        let all = self.words.len() / width;
        if all - self.sorted > LOOSE.max(self.sorted / 4) {
            self.sort(width);
        }
    }

    /// Sorts the loose patterns in, adding up equal ones. The new list is as long as it must be, and no longer.
    fn sort(&mut self, width: usize) {
        let all = self.words.len() / width;
        if all == self.sorted {
            return;
        }
        let key = |index: usize| &self.words[index * width..][..width - 1];
        let mut loose: Vec<usize> = (self.sorted..all).collect();
        loose.sort_unstable_by(|one, other| key(*one).cmp(key(*other)));
        let mut merged: Vec<u64> = Vec::with_capacity(self.words.len());
        let mut sorted = 0..self.sorted;
        let mut loose = loose.into_iter();
        let (mut one, mut other) = (sorted.next(), loose.next());
        loop {
            let next = match (one, other) {
                (None, None) => break,
                (Some(this), Some(that)) if key(this).cmp(key(that)) != Ordering::Greater => {
                    one = sorted.next();
                    this
                }
                (Some(this), None) => {
                    one = sorted.next();
                    this
                }
                (_, Some(that)) => {
                    other = loose.next();
                    that
                }
            };
            let words = &self.words[next * width..][..width];
            let last = merged.len().checked_sub(width);
            match last.filter(|last| merged[*last..][..width - 1] == words[..width - 1]) {
                Some(last) => merged[last + width - 1] += words[width - 1],
                None => merged.extend_from_slice(words),
            }
        }
        merged.shrink_to_fit();
        self.sorted = merged.len() / width;
        self.words = merged;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Verdict::{Hit, Pass, Unknown};

    fn listed(patterns: &Patterns) -> Vec<(Occasion, Vec<Verdict>, u64, u64)> {
        let mut found = Vec::new();
        let mut verdicts = Vec::new();
        for occasion in patterns.occasions() {
            patterns.each(occasion, |pattern| {
                patterns.verdicts(&pattern, &mut verdicts);
                found.push((
                    occasion,
                    verdicts.clone(),
                    pattern.settled,
                    pattern.accepted,
                ));
            });
        }
        found
    }

    #[test]
    fn equal_verdicts_are_one_pattern() {
        let mut patterns = Patterns::new(3);
        let (ana, nobody) = ((Some(1), None), (None, None));
        patterns.add((ana, 0, Some(7)), [Hit, Pass, Unknown].into_iter(), true);
        patterns.add((ana, 9, Some(7)), [Hit, Pass, Unknown].into_iter(), false);
        patterns.add(
            (nobody, 0, Some(5)),
            [Hit, Pass, Unknown].into_iter(),
            false,
        );
        patterns.add((ana, 0, None), [Hit, Hit].into_iter(), false);
        let mut parts = Vec::new();
        patterns.each_part(ana, |pattern| parts.push((pattern.part, pattern.settled)));
        assert_eq!(parts, [(0, 1), (0, 1), (9, 1)]);
        let mut templates = Vec::new();
        patterns.each_template(|template, occasion, pattern| {
            templates.push((template, occasion, pattern.settled, pattern.accepted));
        });
        assert_eq!(templates, [(5, nobody, 1, 0), (7, ana, 2, 1)]);
        assert_eq!(
            listed(&patterns),
            [
                (nobody, vec![Hit, Pass, Unknown], 1, 0),
                (ana, vec![Hit, Hit, Unknown], 1, 0),
                (ana, vec![Hit, Pass, Unknown], 2, 1)
            ]
        );
    }

    #[test]
    fn patterns_add_in_any_grouping() {
        for rules in [0, 1, 36, 37, 38, 95] {
            let verdict = |row: usize, rule: usize| match row * (rule + 7) % 11 % 5 {
                0 => Hit,
                1 => Unknown,
                _ => Pass,
            };
            let of = |rows: std::ops::Range<usize>| {
                let mut patterns = Patterns::new(rules);
                for row in rows {
                    let verdicts = (0..rules).map(|rule| verdict(row, rule));
                    let occasion = (Some(row as u32 % 2), None);
                    patterns.add((occasion, row % PARTS, None), verdicts, row % 3 == 0);
                }
                patterns
            };
            let whole = listed(&of(0..500));
            assert_eq!(whole.iter().map(|row| row.2).sum::<u64>(), 500);
            assert_eq!(whole.iter().map(|row| row.3).sum::<u64>(), 167);
            assert!(whole.len() <= 22, "{} patterns of {rules}", whole.len());
            for cut in [0, 1, 20, 250, 499] {
                let mut parts = of(cut..500);
                parts.merge(&of(0..cut));
                assert_eq!(listed(&parts), whole);
            }
        }
    }
}
