//! What was worked out for texts met before, by their hashes, in bounded memory.

use super::fold::AsItIs;
use hashbrown::HashMap;
use std::hash::BuildHasherDefault;

/// Two lists worked out of a text met before, with something about it; who needs one list only leaves the second without a type.
/// They are kept from the second time on that the text is met: most that are met once hold somebody's name and never come again, and
/// would only push others out.
#[derive(Clone, Debug)]
pub(super) struct Remembered<T, A, U = ()> {
    /// By 128 bits of hash, which no two texts share: where the lists are, and what is about them.
    known: HashMap<u128, (Place, Place, A), BuildHasherDefault<AsItIs>>,
    lists: Vec<T>,
    others: Vec<U>,
    met: Met,
}

/// Where a list is among all.
#[derive(Clone, Copy, Debug)]
struct Place {
    start: u32,
    end: u32,
}

impl Place {
    /// Adds a list to all.
    fn new<T>(all: &mut Vec<T>, list: impl IntoIterator<Item = T>) -> Place {
        let start = all.len() as u32;
        all.extend(list);
        let end = all.len() as u32;
        Place { start, end }
    }

    fn of<T>(self, all: &[T]) -> &[T] {
        &all[self.start as usize..self.end as usize]
    }
}

impl<T, A, U> Default for Remembered<T, A, U> {
    fn default() -> Self {
        Remembered {
            known: HashMap::default(),
            lists: Vec::new(),
            others: Vec::new(),
            met: Met::default(),
        }
    }
}

impl<T, A: Copy, U> Remembered<T, A, U> {
    /// The lists of a hash, and what is about them.
    pub(super) fn get(&self, hash: u128) -> Option<(&[T], &[U], A)> {
        let (list, other, about) = *self.known.get(&hash)?;
        Some((list.of(&self.lists), other.of(&self.others), about))
    }

    /// Keeps two lists, if they are met again. Where `most` are kept, all are forgotten first; the frequent ones soon come again.
    pub(super) fn keep(
        &mut self,
        hash: u128,
        (list, other): (impl IntoIterator<Item = T>, impl IntoIterator<Item = U>),
        about: A,
        most: usize,
    ) {
        if !self.met.again(hash) {
            return;
        }
        if self.known.len() >= most {
            self.known.clear();
            self.lists.clear();
            self.others.clear();
        }
        let list = Place::new(&mut self.lists, list);
        let other = Place::new(&mut self.others, other);
        self.known.insert(hash, (list, other, about));
    }

    /// How many are kept.
    #[cfg(test)]
    pub(super) fn len(&self) -> usize {
        self.known.len()
    }
}

/// Which hashes were met lately: now and then one is taken for met that was not, which does no harm.
#[derive(Clone, Debug, Default)]
struct Met {
    bits: Vec<u64>,
    many: usize,
}

impl Met {
    const BITS: usize = 1 << 16;

    /// Whether a hash was met before; from now on it was.
    fn again(&mut self, hash: u128) -> bool {
        // A bit in eight: then the mistakes grow, and all is forgotten.
        if self.bits.is_empty() || self.many >= Met::BITS / 8 {
            self.bits.clear();
            self.bits.resize(Met::BITS / 64, 0);
            self.many = 0;
        }
        let bit = (hash >> 64) as usize % Met::BITS;
        let word = &mut self.bits[bit / 64];
        let before = *word;
        *word |= 1 << (bit % 64);
        self.many += usize::from(*word != before);
        *word == before
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_met_twice_is_kept_until_all_is_forgotten() {
        let mut kept = Remembered::default();
        let hash = |number: u128| number << 64 | number;
        kept.keep(hash(1), ([5, 6], [true]), 'a', 2);
        assert_eq!(kept.get(hash(1)), None);
        kept.keep(hash(1), ([5, 6], [true]), 'a', 2);
        for _ in 0..2 {
            kept.keep(hash(2), ([], []), 'b', 2);
        }
        assert_eq!(kept.get(hash(1)), Some((&[5, 6][..], &[true][..], 'a')));
        assert_eq!(kept.get(hash(2)), Some((&[][..], &[][..], 'b')));
        for _ in 0..2 {
            kept.keep(hash(3), ([7], [false, true]), 'c', 2);
        }
        assert_eq!(
            (kept.get(hash(1)), kept.get(hash(3)), kept.len()),
            (None, Some((&[7][..], &[false, true][..], 'c')), 1)
        );
    }

    #[test]
    fn what_was_met_long_ago_is_forgotten() {
        let mut met = Met::default();
        assert!(!met.again(5 << 64) && met.again(5 << 64));
        for other in 0..Met::BITS as u128 / 8 {
            met.again((other * 7 + 6) << 64);
        }
        assert!(!met.again(5 << 64));
    }
}
