//! Agreement of a rule with labels: against statsmodels.
use outreach_audit::stats::Agreement;

use crate::reading::*;

#[test]
fn tables_of_agreement() {
    let records = stored("agreement.csv");
    assert_eq!(records.len(), 14);
    for record in &records {
        let found = Agreement {
            tp: count(record, "tp"),
            fp: count(record, "fp"),
            fn_: count(record, "fn"),
            tn: count(record, "tn"),
        };
        let shares = [(found.precision(), "precision"), (found.recall(), "recall")];
        for (share, name) in shares {
            same(share.rate(), record, name);
            same(low(share.wilson()), record, &format!("{name}_low"));
            same(high(share.wilson()), record, &format!("{name}_high"));
        }
        same(value(found.f1()), record, "f1");
        same(low(interval(found.f1())), record, "f1_low");
        same(high(interval(found.f1())), record, "f1_high");
        same(found.kappa(), record, "kappa");
        same(low(found.kappa_interval()), record, "kappa_low");
        same(high(found.kappa_interval()), record, "kappa_high");
    }
}

#[test]
fn any_table_has_figures_in_their_ranges() {
    for cells in 0..6_u64.pow(4) {
        let cell =
            |place: u32| [0, 1, 2, 7, 400, 1_000_000][(cells / 6_u64.pow(place) % 6) as usize];
        let found = Agreement {
            tp: cell(0),
            fp: cell(1),
            fn_: cell(2),
            tn: cell(3),
        };
        if let Some(f1) = found.f1() {
            assert!(f1.interval.contains(f1.value), "{found:?}: {f1:?}");
            assert!(
                f1.interval.low >= 0.0 && f1.interval.high <= 1.0,
                "{found:?}"
            );
        }
        let kappa = found.kappa();
        assert!(
            kappa.is_none_or(|kappa| (-1.0..=1.0).contains(&kappa)),
            "{found:?}"
        );
        if let Some(interval) = found.kappa_interval() {
            assert!(interval.low < interval.high, "{found:?}: {interval:?}");
            assert!(interval.contains(kappa.unwrap()), "{found:?}: {interval:?}");
        }
    }
}
