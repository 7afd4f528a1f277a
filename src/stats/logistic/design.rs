//! What a logistic regression is fitted to: rows of columns, each row with so many successes of so many trials.
use super::super::Proportion;
use super::cholesky::independent_columns;

/// Rows of a fixed number of columns, an intercept being a column of ones like any other. Only what is not 0 is kept, so
/// that a hundred indicators cost what the few that are set cost: two bytes each as long as every value is 0 or 1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Design {
    columns: usize,
    /// The columns that are set, of one row after the other, each row's in order.
    set: Vec<u16>,
    /// Their values; empty where all are 1.
    values: Vec<f64>,
    rows: Vec<Row>,
}

/// Where a row's columns end, and what came of it.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Row {
    end: u32,
    successes: u32,
    trials: u32,
}

/// A row as the fit reads it.
#[derive(Clone, Copy, Debug)]
pub(super) struct RowView<'a> {
    pub(super) set: &'a [u16],
    /// Empty where all are 1.
    pub(super) values: &'a [f64],
    pub(super) successes: f64,
    pub(super) trials: f64,
}

impl Design {
    /// A design of so many columns and no row yet.
    ///
    /// # Panics
    /// With more than 65,535 columns: no fit of so many would end.
    pub fn new(columns: usize) -> Self {
        assert!(columns <= usize::from(u16::MAX), "at most 65,535 columns");
        Design {
            columns,
            ..Design::default()
        }
    }

    /// How many columns there are.
    pub fn columns(&self) -> usize {
        self.columns
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there is no row.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Makes room for so many rows that set so many columns in all, so that a large design is never held twice.
    pub fn reserve(&mut self, rows: usize, set: usize) {
        self.rows.reserve_exact(rows);
        self.set.reserve_exact(set);
    }

    /// Adds one row, `values` being one finite number for each column. A row without trials adds nothing.
    ///
    /// # Panics
    /// When there are not as many values as columns, when one is not finite, with more successes than trials, or beyond
    /// four billion trials or set columns: each is a mistake of the caller's, not of the data.
    pub fn push(&mut self, values: &[f64], outcome: Proportion) {
        assert_eq!(values.len(), self.columns, "one value for each column");
        assert!(
            values.iter().all(|value| value.is_finite()),
            "finite values"
        );
        if outcome.trials == 0 {
            return;
        }
        let plain = values.iter().all(|value| *value == 0.0 || *value == 1.0);
        if !plain && self.values.is_empty() {
            self.values = vec![1.0; self.set.len()];
        }
        let keep_values = !plain || !self.values.is_empty();
        for (column, &value) in values
            .iter()
            .enumerate()
            .filter(|(_, value)| **value != 0.0)
        {
            self.set.push(column as u16);
            if keep_values {
                self.values.push(value);
            }
        }
        self.end_row(outcome);
    }

    /// Adds one row that is 1 in the columns `set`, which are in rising order, and 0 in the others.
    ///
    /// # Panics
    /// When a column is not there or out of order, and as [`Design::push`] does.
    pub fn push_set(&mut self, set: &[u16], outcome: Proportion) {
        assert!(set.windows(2).all(|pair| pair[0] < pair[1]), "rising order");
        let last = set.last().map_or(0, |last| usize::from(*last) + 1);
        assert!(last <= self.columns, "columns that are there");
        if outcome.trials == 0 {
            return;
        }
        self.set.extend_from_slice(set);
        if !self.values.is_empty() {
            self.values.resize(self.set.len(), 1.0);
        }
        self.end_row(outcome);
    }

    fn end_row(&mut self, outcome: Proportion) {
        assert!(
            outcome.successes <= outcome.trials,
            "no more successes than trials"
        );
        let count = |count: u64| u32::try_from(count).expect("at most four billion");
        self.rows.push(Row {
            end: count(self.set.len() as u64),
            successes: count(outcome.successes),
            trials: count(outcome.trials),
        });
    }

    pub(super) fn rows(&self) -> impl Iterator<Item = RowView<'_>> {
        let mut start = 0;
        self.rows.iter().map(move |row| {
            let end = row.end as usize;
            let view = RowView {
                set: &self.set[start..end],
                values: match self.values.is_empty() {
                    true => &[],
                    false => &self.values[start..end],
                },
                successes: f64::from(row.successes),
                trials: f64::from(row.trials),
            };
            start = end;
            view
        })
    }

    /// The columns set in each row with its trials, in the order they were added.
    pub fn each_set(&self) -> impl Iterator<Item = (&[u16], f64)> {
        self.rows().map(|row| (row.set, row.trials))
    }

    /// A design of every `step`th row.
    pub(super) fn one_of(&self, step: usize) -> Design {
        let mut some = Design::new(self.columns);
        let ends = self.rows.iter().map(|row| row.end as usize);
        let starts = std::iter::once(0).chain(ends);
        for (row, start) in self.rows.iter().zip(starts).step_by(step) {
            let cells = start..row.end as usize;
            some.set.extend_from_slice(&self.set[cells.clone()]);
            some.values
                .extend(self.values.get(cells).into_iter().flatten());
            some.rows.push(Row {
                end: some.set.len() as u32,
                ..*row
            });
        }
        some
    }

    /// The columns that no combination of columns before them equals, in order.
    pub(super) fn independent(&self) -> Vec<usize> {
        let mut gram = vec![0.0; self.columns * self.columns];
        for row in self.rows() {
            row.add_products(&mut gram, self.columns, row.trials);
        }
        independent_columns(&gram, self.columns)
    }

    /// Leaves only the columns `kept`, numbered anew in that order.
    pub(super) fn keep(&mut self, kept: &[usize]) {
        if kept.len() == self.columns {
            return;
        }
        let mut number = vec![None; self.columns];
        for (new, &old) in kept.iter().enumerate() {
            number[old] = Some(new as u16);
        }
        let (mut start, mut end) = (0, 0);
        for row in &mut self.rows {
            for place in start..row.end as usize {
                if let Some(new) = number[usize::from(self.set[place])] {
                    self.set[end] = new;
                    if let Some(value) = self.values.get(place).copied() {
                        self.values[end] = value;
                    }
                    end += 1;
                }
            }
            start = row.end as usize;
            row.end = end as u32;
        }
        self.set.truncate(end);
        self.values.truncate(end);
        self.columns = kept.len();
    }
}

impl RowView<'_> {
    /// The columns that are set, with their values.
    pub(super) fn cells(&self) -> impl Iterator<Item = (usize, f64)> {
        let value = |place: usize| self.values.get(place).copied().unwrap_or(1.0);
        let columns = self.set.iter().enumerate();
        columns.map(move |(place, column)| (usize::from(*column), value(place)))
    }

    /// The row times a vector of coefficients.
    pub(super) fn times(&self, coefficients: &[f64]) -> f64 {
        let coefficient = |column: &u16| coefficients[usize::from(*column)];
        if self.values.is_empty() {
            return self.set.iter().map(coefficient).sum();
        }
        let terms = self.set.iter().zip(self.values);
        terms.map(|(column, x)| x * coefficient(column)).sum()
    }

    /// The row times each column of a table that has a row of `sums.len()` for each of its columns.
    pub(super) fn times_each(&self, table: &[f64], sums: &mut [f64]) {
        sums.fill(0.0);
        for (column, x) in self.cells() {
            let line = &table[column * sums.len()..][..sums.len()];
            sums.iter_mut().zip(line).for_each(|(sum, y)| *sum += x * y);
        }
    }

    /// Adds `weight` times the row to a vector.
    pub(super) fn add_to(&self, vector: &mut [f64], weight: f64) {
        if self.values.is_empty() {
            for column in self.set {
                vector[usize::from(*column)] += weight;
            }
            return;
        }
        for (column, x) in self.set.iter().zip(self.values) {
            vector[usize::from(*column)] += weight * x;
        }
    }

    /// Adds `weight` · x xᵀ to the lower triangle of `matrix`.
    pub(super) fn add_products(&self, matrix: &mut [f64], size: usize, weight: f64) {
        for (place, &row) in self.set.iter().enumerate() {
            // Columns are in order, so those before this one belong to the lower triangle.
            let line = &mut matrix[usize::from(row) * size..][..size];
            if self.values.is_empty() {
                for &column in &self.set[..=place] {
                    line[usize::from(column)] += weight;
                }
                continue;
            }
            let weighted = weight * self.values[place];
            for (&column, y) in self.set[..=place].iter().zip(self.values) {
                line[usize::from(column)] += weighted * y;
            }
        }
    }

    /// xᵀ M x, M being symmetric.
    pub(super) fn quadratic(&self, matrix: &[f64], size: usize) -> f64 {
        let mut sum = 0.0;
        for (place, &row) in self.set.iter().enumerate() {
            let line = &matrix[usize::from(row) * size..][..size];
            let own = line[usize::from(row)];
            let before = &self.set[..place];
            if self.values.is_empty() {
                let before: f64 = before.iter().map(|column| line[usize::from(*column)]).sum();
                sum += 2.0 * before + own;
                continue;
            }
            let before = before.iter().zip(self.values);
            let before: f64 = before
                .map(|(column, y)| line[usize::from(*column)] * y)
                .sum();
            let x = self.values[place];
            sum += x * (2.0 * before + own * x);
        }
        sum
    }
}
