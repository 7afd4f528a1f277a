//! `summary.json`: the whole summary, also for standard output; and any other finished report as JSON.

use super::Format;
use crate::summary::Summary;
use serde::Serialize;

/// `summary.json`.
pub const FORMAT: Format = Format {
    file: "summary.json",
    show: json::<Summary>,
};

/// A finished report as indented JSON with a newline at its end. Reals are the shortest digits that read back to the same
/// number; a figure that does not exist is `null`.
pub fn json<R: Serialize>(report: &R) -> Vec<u8> {
    let mut bytes = serde_json::to_vec_pretty(report)
        .expect("a report is plain data with text for keys, which JSON can hold");
    bytes.push(b'\n');
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::sample;

    #[test]
    fn figures_keep_their_digits_and_missing_ones_are_null() {
        let mut summary = sample::quarter();
        summary.totals.rate.rate = Some(0.1 + 0.2);
        summary.totals.rate.rate_high = None;
        summary.rules[0].p = Some(f64::NAN);
        let bytes = json(&summary);
        assert_eq!(bytes.last(), Some(&b'\n'));
        let value: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
        assert_eq!(value["totals"]["rate"].to_string(), "0.30000000000000004");
        assert_eq!(value["totals"]["rate_high"], serde_json::Value::Null);
        assert_eq!(value["rules"][0]["p"], serde_json::Value::Null);
        assert_eq!(value["rules"][1]["verdict"], "hurts");
        assert_eq!(value["weeks"][1]["signal"], "high");
    }

    #[test]
    fn the_order_of_the_parts_is_that_of_the_summary() {
        let text = String::from_utf8(json(&sample::quarter())).unwrap();
        let parts = [
            "\"version\"",
            "\"options\"",
            "\"totals\"",
            "\"rules\": [",
            "\"notes\"",
        ];
        let places: Vec<usize> = parts.iter().map(|part| text.find(part).unwrap()).collect();
        assert!(places.is_sorted(), "{places:?}");
    }
}
