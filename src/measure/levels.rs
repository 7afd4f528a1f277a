//! Which senders and months have a column of their own in the regression.

use std::collections::BTreeMap;

/// A sender or month with a column of its own needs so many settled outreach: with one, its column explains it whole.
const LEAST: u64 = 2;
/// So many at most have one: the work of a fit grows with the cube of its columns.
const MOST: usize = 300;

/// What senders, or months, are to a regression.
pub(super) struct Levels<K> {
    /// The column of each, from 0; `None` for the largest, which the others are held against.
    columns: BTreeMap<K, Option<usize>>,
    /// How many columns there are.
    pub width: usize,
    /// How many share the last column, being too small for one of their own.
    pub sharing: usize,
}

impl<K: Ord + Clone> Levels<K> {
    /// The levels of groups with so many settled outreach each, in an order that decides between equals.
    pub fn of(groups: &[(K, u64)]) -> Levels<K> {
        let mut order: Vec<usize> = (0..groups.len()).collect();
        order.sort_by_key(|index| std::cmp::Reverse(groups[*index].1));
        let own = |(rank, index): (usize, &usize)| {
            rank <= MOST && (rank == 0 || groups[*index].1 >= LEAST)
        };
        let owning = order.iter().enumerate().take_while(|at| own(*at)).count();
        let sharing = groups.len() - owning;
        let mut columns = BTreeMap::new();
        let mut width = 0;
        let mut owners: Vec<usize> = order[..owning].to_vec();
        let largest = owners.first().copied();
        // Columns in the groups' own order, so that the fit does not hang on how large each happens to be.
        owners.sort_unstable();
        for index in owners {
            let column = (Some(index) != largest).then_some(width);
            width += usize::from(column.is_some());
            columns.insert(groups[index].0.clone(), column);
        }
        for index in &order[owning..] {
            columns.insert(groups[*index].0.clone(), Some(width));
        }
        Levels {
            columns,
            width: width + usize::from(sharing > 0),
            sharing,
        }
    }

    /// The column of a group, from 0.
    pub fn column(&self, group: &K) -> Option<usize> {
        self.columns.get(group).copied().flatten()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_largest_is_the_reference_and_single_ones_share_a_column() {
        let levels = Levels::of(&[("a", 3), ("b", 1), ("c", 9), ("d", 9), ("e", 1)]);
        let columns = ["a", "b", "c", "d", "e"].map(|group| levels.column(&group));
        assert_eq!(columns, [Some(0), Some(2), None, Some(1), Some(2)]);
        assert_eq!((levels.width, levels.sharing), (3, 2));
        let none = Levels::<u8>::of(&[]);
        assert_eq!((none.width, none.sharing), (0, 0));
        let alone = Levels::of(&[("a", 1)]);
        assert_eq!((alone.width, alone.column(&"a")), (0, None));
        let many: Vec<(usize, u64)> = (0..500).map(|index| (index, 5)).collect();
        let many = Levels::of(&many);
        assert_eq!((many.width, many.sharing), (301, 199));
    }
}
