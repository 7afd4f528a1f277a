//! Figures as people read them: percent, points, grouped digits. A figure that does not exist is a dash.

use super::page::{QUIET, plain};
use crate::summary::RateFigures;
use anstyle::Style;

/// Stands for a figure that does not exist.
pub const NONE: &str = "–";

/// `4310` as `4,310`.
pub fn count(count: u64) -> String {
    let digits = count.to_string();
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// `1 request`, `4,310 requests`.
pub fn counted(number: u64, noun: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{} {noun}{plural}", count(number))
}

/// The fraction 0.279 as `27.9%`.
pub fn percent(fraction: Option<f64>) -> String {
    fraction.map_or_else(
        || NONE.into(),
        |fraction| format!("{:.1}%", fraction * 100.0),
    )
}

/// The fractions 0.266 and 0.293 as `26.6–29.3%`.
pub fn between(low: Option<f64>, high: Option<f64>) -> String {
    match (low, high) {
        (Some(low), Some(high)) => format!("{:.1}–{:.1}%", low * 100.0, high * 100.0),
        _ => NONE.into(),
    }
}

/// A rate's interval.
pub fn interval(rate: &RateFigures) -> String {
    between(rate.rate_low, rate.rate_high)
}

/// The widest interval, in fractions, of a rate that is told; a wider one leaves the rate anywhere.
const WIDEST: f64 = 0.5;
/// So many settled requests make every rate's interval no wider than that.
pub const TOLD_FROM: u64 = 12;

/// A rate, where it rests on enough to be told.
pub fn told(rate: &RateFigures) -> Option<f64> {
    let width = rate.rate_high? - rate.rate_low?;
    rate.rate.filter(|_| width <= WIDEST)
}

/// Why there is no rate beside an interval.
pub fn why_untold() -> String {
    format!(
        "– beside an interval: too little data for a rate, which may be anything in more than 50 points; from {TOLD_FROM} \
         settled requests on it is told."
    )
}

/// The ratio 1.384 as `1.38`.
pub fn times(ratio: Option<f64>) -> String {
    ratio.map_or_else(|| NONE.into(), |ratio| format!("{ratio:.2}"))
}

/// The difference −0.139 as `−13.9`, in points.
pub fn points(difference: Option<f64>) -> String {
    let Some(difference) = difference else {
        return NONE.into();
    };
    let size = format!("{:.1}", difference.abs() * 100.0);
    let sign = match difference {
        _ if size == "0.0" => "",
        less if less < 0.0 => "−",
        _ => "+",
    };
    format!("{sign}{size}")
}

/// A difference's interval, in points: `−16.6 to −11.1`.
pub fn points_between(low: Option<f64>, high: Option<f64>) -> String {
    match (low, high) {
        (Some(_), Some(_)) => format!("{} to {}", points(low), points(high)),
        _ => NONE.into(),
    }
}

/// An odds ratio: `0.48`; `<0.01` and `>100` beyond.
pub fn ratio(ratio: Option<f64>) -> String {
    match ratio {
        Some(ratio) if ratio < 0.01 => "<0.01".into(),
        Some(ratio) if ratio > 100.0 => ">100".into(),
        Some(ratio) => format!("{ratio:.2}"),
        None => NONE.into(),
    }
}

/// A number of accepts, lost ones above 0: `42`, `3.7`, `−5.0`.
pub fn accepts(number: Option<f64>) -> String {
    let Some(number) = number else {
        return NONE.into();
    };
    let size = match number.abs() {
        large if large >= 9.95 => count(large.round() as u64),
        small => format!("{small:.1}"),
    };
    let sign = if number < 0.0 && size != "0.0" {
        "−"
    } else {
        ""
    };
    format!("{sign}{size}")
}

/// Their interval: `30 to 55`.
pub fn accepts_between(low: Option<f64>, high: Option<f64>) -> String {
    match (low, high) {
        (Some(_), Some(_)) => format!("{} to {}", accepts(low), accepts(high)),
        _ => NONE.into(),
    }
}

/// A q as the share of false alarms: `<0.1%`, `2.3%`.
pub fn false_alarms(q: Option<f64>) -> String {
    match q {
        Some(q) if q < 0.001 => "<0.1%".into(),
        q => percent(q),
    }
}

/// A sender's name; `(not recorded)` where there is none.
pub fn sender(name: &str) -> (String, Style) {
    match plain(name) {
        empty if empty.is_empty() => ("(not recorded)".into(), QUIET),
        name => (name, Style::new()),
    }
}

/// A scale from 0 to a rate, drawn in cells: `  ──●───  `, one for each row of a table, all of the same length.
#[derive(Clone, Copy, Debug)]
pub struct Scale {
    top: f64,
    mark: Option<f64>,
}

impl Scale {
    const CELLS: usize = 17;
    const TOPS: [f64; 5] = [0.1, 0.2, 0.3, 0.5, 0.75];

    /// A scale on which all of `rates` have room, with `mark` shown on every row.
    pub fn over<'r>(rates: impl Iterator<Item = &'r RateFigures>, mark: Option<f64>) -> Scale {
        let most = rates.filter_map(|rate| rate.rate_high).fold(0.0, f64::max);
        let fits = Scale::TOPS.into_iter().find(|top| most <= *top);
        Scale {
            top: fits.unwrap_or(1.0),
            mark,
        }
    }

    /// The scale's ends, as a title.
    pub fn title(&self) -> String {
        let top = format!("{:.0}%", self.top * 100.0);
        format!("0{top:>0$}", Scale::CELLS - 1)
    }

    /// What the signs on the scale mean.
    pub fn meaning(&self) -> &'static str {
        match self.mark {
            Some(_) => "●: the rate; ─: its 95% interval; ┊: the rate of all.",
            None => "●: the rate; ─: its 95% interval.",
        }
    }

    /// A rate with its interval on the scale; blank but for the mark where there is no rate.
    pub fn draw(&self, rate: &RateFigures) -> String {
        let mut cells = [' '; Scale::CELLS];
        if let Some(mark) = self.mark {
            cells[self.place(mark)] = '┊';
        }
        if let (Some(middle), Some(low), Some(high)) = (rate.rate, rate.rate_low, rate.rate_high) {
            cells[self.place(low)..=self.place(high)].fill('─');
            cells[self.place(middle)] = '●';
        }
        cells.iter().collect()
    }

    fn place(&self, rate: f64) -> usize {
        let share = (rate / self.top).clamp(0.0, 1.0);
        (share * (Scale::CELLS - 1) as f64).round() as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_written_for_people() {
        assert_eq!(count(0), "0");
        assert_eq!(count(999), "999");
        assert_eq!(count(1_204_310), "1,204,310");
        assert_eq!(counted(1, "request"), "1 request");
        assert_eq!(percent(Some(0.2794)), "27.9%");
        assert_eq!(percent(Some(0.0)), "0.0%");
        assert_eq!(percent(None), "–");
        assert_eq!(points(Some(-0.1387)), "−13.9");
        assert_eq!(points(Some(0.0366)), "+3.7");
        assert_eq!(points(Some(-0.0004)), "0.0");
        assert_eq!(points_between(Some(-0.1655), Some(0.011)), "−16.6 to +1.1");
        assert_eq!(points_between(Some(0.1), None), "–");
        assert_eq!(false_alarms(Some(1e-19)), "<0.1%");
        assert_eq!(false_alarms(Some(0.023)), "2.3%");
        assert_eq!(ratio(Some(0.4849)), "0.48");
        assert_eq!(ratio(Some(1e-9)), "<0.01");
        assert_eq!(accepts_between(Some(-5.04), Some(1234.6)), "−5.0 to 1,235");
        assert_eq!(accepts(Some(-0.01)), "0.0");
        assert_eq!(sender(" ").0, "(not recorded)");
    }

    #[test]
    fn a_rate_is_drawn_to_scale() {
        let rate = |rate, rate_low, rate_high| RateFigures {
            rate: Some(rate),
            rate_low: Some(rate_low),
            rate_high: Some(rate_high),
        };
        let scale = Scale::over([rate(0.1, 0.05, 0.45)].iter(), Some(0.25));
        assert_eq!(scale.title(), "0             50%");
        assert_eq!(scale.draw(&rate(0.1, 0.05, 0.2)), "  ─●─── ┊        ");
        assert_eq!(scale.draw(&RateFigures::default()).trim_end(), "        ┊");
        assert_eq!(scale.draw(&rate(0.5, 0.5, 0.5)), "        ┊       ●");
    }
}
