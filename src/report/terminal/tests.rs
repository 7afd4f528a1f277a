//! The review as a whole: its words, its order, its width.

use super::*;
use crate::report::sample;
use unicode_width::UnicodeWidthStr;

fn shown(summary: &Summary, width: usize) -> String {
    let view = View {
        width,
        colour: false,
        folder: Some("reports/team-quarter"),
    };
    review(summary, &view)
}

#[test]
fn look() {
    for width in [60, 80, 120, 140] {
        println!("{}", "=".repeat(width));
        println!("{}", shown(&sample::quarter(), width));
    }
    println!("{}", shown(&sample::nothing(), 80));
}

#[test]
fn no_line_is_longer_than_the_width() {
    for width in [40, 60, 80, 100, 140] {
        for summary in [sample::quarter(), sample::nothing()] {
            for line in shown(&summary, width).lines() {
                assert!(line.width() <= width, "{width}: {line}");
            }
        }
    }
}
