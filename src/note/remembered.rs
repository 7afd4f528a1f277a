//! What was worked out for texts met before, by their hashes, in bounded memory.

use super::fold::AsItIs;
use hashbrown::HashMap;
use std::hash::BuildHasherDefault;

/// Lists worked out before, each with something about it.
#[derive(Clone, Debug)]
pub(super) struct Remembered<T, A> {
    /// By 128 bits of hash, which no two texts share: where the list is, and what is about it.
    known: HashMap<u128, (u32, u32, A), BuildHasherDefault<AsItIs>>,
    lists: Vec<T>,
}

impl<T, A> Default for Remembered<T, A> {
    fn default() -> Self {
        Remembered {
            known: HashMap::default(),
            lists: Vec::new(),
        }
    }
}

impl<T: Clone, A: Copy> Remembered<T, A> {
    /// The list of a hash, and what is about it.
    pub(super) fn get(&self, hash: u128) -> Option<(&[T], A)> {
        let (start, end, about) = *self.known.get(&hash)?;
        Some((&self.lists[start as usize..end as usize], about))
    }

    /// Keeps a list. Where `most` are kept, all are forgotten first; the frequent ones soon come again.
    pub(super) fn keep(
        &mut self,
        hash: u128,
        list: impl IntoIterator<Item = T>,
        about: A,
        most: usize,
    ) {
        if self.known.len() >= most {
            self.known.clear();
            self.lists.clear();
        }
        let start = self.lists.len() as u32;
        self.lists.extend(list);
        let end = self.lists.len() as u32;
        self.known.insert(hash, (start, end, about));
    }

    /// How many are kept.
    #[cfg(test)]
    pub(super) fn len(&self) -> usize {
        self.known.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_is_found_until_all_is_forgotten() {
        let mut kept = Remembered::default();
        kept.keep(1, [5, 6], 'a', 2);
        kept.keep(2, [], 'b', 2);
        assert_eq!(kept.get(1), Some((&[5, 6][..], 'a')));
        assert_eq!(kept.get(2), Some((&[][..], 'b')));
        kept.keep(3, [7], 'c', 2);
        assert_eq!(
            (kept.get(1), kept.get(3), kept.len()),
            (None, Some((&[7][..], 'c')), 1)
        );
    }
}
