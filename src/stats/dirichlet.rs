//! Which items are more frequent in one set than in another, where most are rare: log-odds with an informative prior.
//!
//! Source: B. L. Monroe, M. P. Colaresi and K. M. Quinn, "Fightin' Words", Political Analysis 16 (2008) 372–403, equations
//! 15, 16, 19, 20 and 22. The prior is a Dirichlet distribution whose pseudo-counts are the items' counts in some larger text
//! (here given by the caller): a rare item must differ much to stand out, a frequent one little.
use super::chi_squared::two_tails;
use crate::stats::elementary::ln;

/// One item's counts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Item {
    /// In the first set.
    pub one: u64,
    /// In the second.
    pub other: u64,
    /// Pseudo-count of the prior, above 0.
    pub prior: f64,
}

/// What an item's counts say.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LogOdds {
    /// The log of the ratio of its odds in the first set to those in the second: above 0 where it is more frequent in the
    /// first.
    pub log_ratio: f64,
    /// Its standard error.
    pub error: f64,
    /// `log_ratio` in standard errors.
    pub z: f64,
    /// The probability, both ways, of a z as far from 0.
    pub p: f64,
}

/// The log-odds of each item, in their order. `None` where an item has no prior, or is the only one there is, so that it has
/// no odds.
pub fn log_odds(items: &[Item]) -> Vec<Option<LogOdds>> {
    let sum = |of: fn(&Item) -> u64| -> u64 { items.iter().map(of).sum() };
    let (one, other) = (sum(|item| item.one), sum(|item| item.other));
    let usable = |item: &&Item| item.prior > 0.0 && item.prior.is_finite();
    let prior: f64 = items.iter().filter(usable).map(|item| item.prior).sum();
    let of_item = |item: &Item| {
        let (_, rest) = (Some(item).filter(usable)?, prior - item.prior);
        let rest_one = (one - item.one) as f64 + rest;
        let rest_other = (other - item.other) as f64 + rest;
        let (with_one, with_other) = (item.one as f64 + item.prior, item.other as f64 + item.prior);
        let log_ratio = ln(with_one / rest_one) - ln(with_other / rest_other);
        let error = (1.0 / with_one + 1.0 / with_other).sqrt();
        let z = log_ratio / error;
        log_ratio.is_finite().then(|| LogOdds {
            log_ratio,
            error,
            z,
            p: two_tails(z),
        })
    };
    items.iter().map(of_item).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(one: u64, other: u64, prior: f64) -> Item {
        Item { one, other, prior }
    }

    #[test]
    fn what_has_no_odds_is_none() {
        assert_eq!(log_odds(&[]), []);
        assert_eq!(log_odds(&[item(3, 4, 7.0)]), [None]);
        let found = log_odds(&[item(3, 4, 7.0), item(3, 0, 0.0), item(1, 1, f64::NAN)]);
        assert!(found[0].is_some() && found[1].is_none() && found[2].is_none());
    }

    #[test]
    fn the_same_share_says_nothing_and_turning_the_sets_turns_the_sign() {
        let found = log_odds(&[item(30, 30, 6.0), item(70, 70, 14.0)]);
        assert_eq!(found[0].map(|found| (found.z, found.p)), Some((0.0, 1.0)));
        let items = [item(30, 10, 4.0), item(70, 90, 16.0)];
        let turned = items.map(|i| item(i.other, i.one, i.prior));
        let (one, other) = (log_odds(&items)[0].unwrap(), log_odds(&turned)[0].unwrap());
        assert!((one.z + other.z).abs() < 1e-15 && one.z > 3.0);
    }
}
