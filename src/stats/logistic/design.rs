//! What a logistic regression is fitted to: rows of columns, each row with so many successes of so many trials.
use super::super::Proportion;
use super::cholesky::independent_columns;

/// Rows of a fixed number of columns, an intercept being a column of ones like any other. Only what is not 0 is kept, so
/// that a hundred indicators cost what the few that are set cost.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Design {
    columns: usize,
    entries: Vec<(usize, f64)>,
    rows: Vec<Row>,
}

/// Where a row's entries end, and what came of it.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Row {
    end: usize,
    successes: f64,
    trials: f64,
}

/// A row as the fit reads it.
pub(super) struct RowView<'a> {
    pub(super) entries: &'a [(usize, f64)],
    pub(super) successes: f64,
    pub(super) trials: f64,
}

impl Design {
    /// A design of so many columns and no row yet.
    pub fn new(columns: usize) -> Self {
        Design {
            columns,
            ..Design::default()
        }
    }

    /// How many columns there are.
    pub fn columns(&self) -> usize {
        self.columns
    }

    /// Adds one row, `values` being one finite number for each column. A row without trials adds nothing.
    ///
    /// # Panics
    /// When there are not as many values as columns, when one is not finite, or with more successes than trials: each is
    /// a mistake of the caller's, not of the data.
    pub fn push(&mut self, values: &[f64], outcome: Proportion) {
        assert_eq!(values.len(), self.columns, "one value for each column");
        assert!(
            values.iter().all(|value| value.is_finite()),
            "finite values"
        );
        assert!(
            outcome.successes <= outcome.trials,
            "no more successes than trials"
        );
        if outcome.trials == 0 {
            return;
        }
        let set = values
            .iter()
            .copied()
            .enumerate()
            .filter(|&(_, value)| value != 0.0);
        self.entries.extend(set);
        self.rows.push(Row {
            end: self.entries.len(),
            successes: outcome.successes as f64,
            trials: outcome.trials as f64,
        });
    }

    pub(super) fn rows(&self) -> impl Iterator<Item = RowView<'_>> {
        let starts = std::iter::once(0).chain(self.rows.iter().map(|row| row.end));
        self.rows.iter().zip(starts).map(|(row, start)| RowView {
            entries: &self.entries[start..row.end],
            successes: row.successes,
            trials: row.trials,
        })
    }

    /// The columns that no combination of columns before them equals, in order.
    pub(super) fn independent(&self) -> Vec<usize> {
        let mut gram = vec![0.0; self.columns * self.columns];
        for row in self.rows() {
            add_products(&mut gram, self.columns, row.entries, row.trials);
        }
        independent_columns(&gram, self.columns)
    }

    /// The same rows with only the columns `kept`, numbered anew in that order.
    pub(super) fn only(&self, kept: &[usize]) -> Design {
        let mut number = vec![None; self.columns];
        for (new, &old) in kept.iter().enumerate() {
            number[old] = Some(new);
        }
        let mut reduced = Design::new(kept.len());
        for (view, row) in self.rows().zip(&self.rows) {
            let renumber = |&(column, value): &(usize, f64)| Some((number[column]?, value));
            reduced
                .entries
                .extend(view.entries.iter().filter_map(renumber));
            reduced.rows.push(Row {
                end: reduced.entries.len(),
                ..*row
            });
        }
        reduced
    }
}

/// Adds `weight` · x xᵀ of one row to the lower triangle of `matrix`.
pub(super) fn add_products(matrix: &mut [f64], size: usize, entries: &[(usize, f64)], weight: f64) {
    for (place, &(row, x)) in entries.iter().enumerate() {
        let weighted = weight * x;
        // Entries are in the order of columns, so those before this one belong to the lower triangle.
        for &(column, y) in &entries[..=place] {
            matrix[row * size + column] += weighted * y;
        }
    }
}
