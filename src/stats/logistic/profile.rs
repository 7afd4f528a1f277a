//! The ends of a profile likelihood interval.
//!
//! Source: D. J. Venzon and S. H. Moolgavkar, "A method for computing profile-likelihood-based confidence intervals", Applied
//! Statistics 37 (1988) 87–94: the end is sought in all coefficients at once, each step solving the quadratic that
//! looks like the likelihood here. Where that strays, the slower and safe way: the others are fitted anew for each trial.
use super::super::Z_95;
use super::design::Design;
use super::likelihood::At;
use super::{MOST_HALVINGS, Penalty, climb};

/// An end is found when the log likelihood is this close to where it should be (the end is then off by half as many
/// standard errors).
const CLOSE: f64 = 1e-9;
/// The short way takes some five steps where it works.
const SHORT_WAY: usize = 25;
/// The safe way may narrow a bracket so often.
const NARROWINGS: usize = 100;

/// The upper (`side` 1) or lower (−1) end of the interval of one coefficient.
pub(super) fn end(
    design: &Design,
    penalty: Penalty,
    summit: &At,
    column: usize,
    side: f64,
) -> Option<f64> {
    let target = summit.log_likelihood - Z_95 * Z_95 / 2.0;
    short_way(design, penalty, summit, column, side, target)
        .filter(|end| (end - summit.coefficients[column]) * side > 0.0)
        .or_else(|| safe_way(design, penalty, summit, column, side, target))
}

fn short_way(
    design: &Design,
    penalty: Penalty,
    summit: &At,
    column: usize,
    side: f64,
    target: f64,
) -> Option<f64> {
    let first = summit.step(column, side * Z_95 / summit.give(column).sqrt());
    let mut at = At::of(design, penalty, summit.moved(&first, 1.0))?;
    for _ in 0..SHORT_WAY {
        let free = at.free_step();
        let gain: f64 = free.iter().zip(&at.slope).map(|(s, u)| s * u).sum();
        let square = 2.0 * (at.log_likelihood - target + gain / 2.0) / at.give(column);
        if square < 0.0 {
            return None;
        }
        let pull = side * square.sqrt();
        let step = at.step(column, pull);
        // How far the slope is from pointing along the coefficient alone, in squared standard errors.
        let mut astray = pull * step[column];
        astray += step.iter().zip(&at.slope).map(|(s, u)| s * u).sum::<f64>();
        if (at.log_likelihood - target).abs() <= CLOSE && astray <= CLOSE * CLOSE {
            return Some(at.coefficients[column]);
        }
        at = At::of(design, penalty, at.moved(&step, 1.0))?;
    }
    None
}

fn safe_way(
    design: &Design,
    penalty: Penalty,
    summit: &At,
    column: usize,
    side: f64,
    target: f64,
) -> Option<f64> {
    let error = summit.give(column).sqrt();
    let centre = summit.coefficients[column];
    // The profile at so many standard errors from the summit, above or below the target, fitted from `near`.
    let height = |distance: f64, near: &At| -> Option<(f64, At)> {
        let mut place = near.coefficients.clone();
        place[column] = centre + side * distance * error;
        let at = climb(
            design,
            penalty,
            At::of(design, penalty, place)?,
            Some(column),
        )
        .0?;
        Some((at.log_likelihood - target, at))
    };
    let mut inside = (0.0, Z_95 * Z_95 / 2.0);
    let (first, mut near) = height(Z_95, summit)?;
    let mut outside = (Z_95, first);
    for _ in 0..MOST_HALVINGS {
        if outside.1 < 0.0 {
            break;
        }
        inside = outside;
        let (next, at) = height(inside.0 * 1.5, &near)?;
        outside = (inside.0 * 1.5, next);
        near = at;
    }
    if outside.1 >= 0.0 {
        return None;
    }
    for narrowing in 0..NARROWINGS {
        // The root of the fall is nearly straight, so a line through it finds the end soon; a halving now and then
        // keeps a bracket from shrinking from one side only.
        let root = |height: f64| (Z_95 * Z_95 - 2.0 * height).max(0.0).sqrt();
        let share = (Z_95 - root(inside.1)) / (root(outside.1) - root(inside.1));
        let share = if narrowing % 3 == 2 || !share.is_finite() {
            0.5
        } else {
            share.clamp(0.01, 0.99)
        };
        let distance = inside.0 + share * (outside.0 - inside.0);
        let (found, at) = height(distance, &near)?;
        if found.abs() <= CLOSE {
            return Some(centre + side * distance * error);
        }
        near = at;
        match found > 0.0 {
            true => inside = (distance, found),
            false => outside = (distance, found),
        }
    }
    None
}

/// The end by the short way and by the safe one, for the test that they meet.
#[cfg(test)]
pub(super) fn both_ways(
    design: &Design,
    penalty: Penalty,
    summit: &At,
    column: usize,
    side: f64,
) -> [Option<f64>; 2] {
    let target = summit.log_likelihood - Z_95 * Z_95 / 2.0;
    [short_way, safe_way].map(|way| way(design, penalty, summit, column, side, target))
}
