//! The little linear algebra a regression needs: symmetric positive definite matrices of up to some hundred columns.
//!
//! Source: G. H. Golub and C. F. Van Loan, "Matrix Computations", section 4.2 (Cholesky). Matrices are row-major slices of
//! n × n, of which only the lower triangle is read.
use crate::stats::elementary::ln;

/// A column whose square, once the columns before it are taken out, falls to this share is called aliased.
const ALIASED: f64 = 1e-10;

/// The lower triangular L with LLᵀ the matrix.
pub(super) struct Cholesky {
    size: usize,
    lower: Vec<f64>,
}

impl Cholesky {
    /// `None` where the matrix is not positive definite to the last digits.
    pub(super) fn of(matrix: &[f64], size: usize) -> Option<Cholesky> {
        let mut lower = vec![0.0; size * size];
        for row in 0..size {
            for column in 0..=row {
                let rest = matrix[row * size + column] - dot(&lower, size, row, column);
                if column < row {
                    lower[row * size + column] = rest / lower[column * size + column];
                } else if rest > f64::EPSILON * matrix[row * size + row] {
                    lower[row * size + row] = rest.sqrt();
                } else {
                    return None;
                }
            }
        }
        Some(Cholesky { size, lower })
    }

    /// The logarithm of the matrix's determinant.
    pub(super) fn log_determinant(&self) -> f64 {
        let diagonal = (0..self.size).map(|i| ln(self.lower[i * self.size + i]));
        2.0 * diagonal.sum::<f64>()
    }

    /// The inverse of the matrix, both triangles filled.
    pub(super) fn inverse(&self) -> Vec<f64> {
        let (size, lower) = (self.size, &self.lower);
        // The inverse of L, by columns, then its transpose times itself.
        let mut inverse_lower = vec![0.0; size * size];
        for column in 0..size {
            inverse_lower[column * size + column] = 1.0 / lower[column * size + column];
            for row in column + 1..size {
                let sum: f64 = (column..row)
                    .map(|k| lower[row * size + k] * inverse_lower[k * size + column])
                    .sum();
                inverse_lower[row * size + column] = -sum / lower[row * size + row];
            }
        }
        let mut inverse = vec![0.0; size * size];
        for row in 0..size {
            for column in 0..=row {
                let sum: f64 = (row..size)
                    .map(|k| inverse_lower[k * size + row] * inverse_lower[k * size + column])
                    .sum();
                inverse[row * size + column] = sum;
                inverse[column * size + row] = sum;
            }
        }
        inverse
    }
}

/// Σ over k < `column` of L(row, k)·L(column, k).
fn dot(lower: &[f64], size: usize, row: usize, column: usize) -> f64 {
    let (one, other) = (
        &lower[row * size..][..column],
        &lower[column * size..][..column],
    );
    one.iter().zip(other).map(|(x, y)| x * y).sum()
}

/// Of columns whose products are `gram`, those that no combination of earlier kept columns equals, in order.
pub(super) fn independent_columns(gram: &[f64], size: usize) -> Vec<usize> {
    let mut kept: Vec<usize> = Vec::new();
    // The rows of L of the kept columns, by the same elimination as in `Cholesky::of`.
    let mut rows: Vec<Vec<f64>> = Vec::new();
    for column in 0..size {
        let mut row: Vec<f64> = Vec::with_capacity(kept.len() + 1);
        for (&earlier, earlier_row) in kept.iter().zip(&rows) {
            let known: f64 = row.iter().zip(earlier_row).map(|(x, y)| x * y).sum();
            row.push((gram[column * size + earlier] - known) / earlier_row[row.len()]);
        }
        let square = gram[column * size + column];
        let rest = square - row.iter().map(|x| x * x).sum::<f64>();
        if rest > ALIASED * square {
            row.push(rest.sqrt());
            kept.push(column);
            rows.push(row);
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_inverse_of_a_small_matrix() {
        // [[4, 2], [2, 3]]: determinant 8, inverse [[3, −2], [−2, 4]]/8.
        let factor = Cholesky::of(&[4.0, f64::NAN, 2.0, 3.0], 2).unwrap();
        assert!((factor.log_determinant() - ln(8f64)).abs() < 1e-15);
        let expected = [0.375, -0.25, -0.25, 0.5];
        for (found, expected) in factor.inverse().iter().zip(expected) {
            assert!((found - expected).abs() < 1e-15);
        }
        assert!(Cholesky::of(&[1.0, 1.0, 1.0, 1.0], 2).is_none());
    }

    #[test]
    fn the_later_of_two_equal_columns_is_aliased() {
        // Columns 1, x, 1 − x, x over (0, 1): the third and fourth follow from the first two.
        let columns = [[1.0, 1.0], [0.0, 1.0], [1.0, 0.0], [0.0, 1.0]];
        let gram: Vec<f64> = (0..16)
            .map(|i| columns[i / 4][0] * columns[i % 4][0] + columns[i / 4][1] * columns[i % 4][1])
            .collect();
        assert_eq!(independent_columns(&gram, 4), [0, 1]);
        assert_eq!(independent_columns(&[0.0], 1), [] as [usize; 0]);
    }
}
