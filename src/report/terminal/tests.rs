//! The review as a whole: its words, its order, its width.

use super::*;
use crate::report::sample;
use crate::summary::{RuleVerdict, SourcerFigures};
use unicode_width::UnicodeWidthStr;

fn shown(summary: &Summary, width: usize) -> String {
    let view = View {
        width,
        colour: false,
        folder: Some("reports/team-quarter"),
    };
    review(summary, &view)
}

/// Whether the text has these words, however its lines are broken.
fn says(text: &str, words: &str) -> bool {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    text.contains(words)
}

#[test]
#[ignore = "shows the review at several widths, for somebody to look at: add --nocapture"]
fn look() {
    for width in [60, 80, 100, 140] {
        println!(
            "{}\n{}",
            "=".repeat(width),
            shown(&sample::quarter(), width)
        );
    }
    println!("{}\n{}", "=".repeat(80), shown(&sample::nothing(), 80));
}

#[test]
fn the_base_rate_comes_first_and_every_record_is_accounted_for() {
    let text = shown(&sample::quarter(), 80);
    assert!(
        text.starts_with("1,204 of 4,310 settled requests were accepted: 27.9% (26.6–29.3%).\n")
    );
    assert!(says(
        &text,
        "Read 5,012 records from team-quarter.csv: 4,802 audited + 180 duplicates + 30 rejected."
    ));
    assert!(says(
        &text,
        "Sent 2026-01-05 to 2026-03-22 by 6 senders, in 418 different texts."
    ));
    assert!(says(
        &text,
        "A request is settled 21 days after it was sent, seen from 2026-03-22; 492 are not and in no rate"
    ));
}

#[test]
fn the_sections_come_in_the_order_of_their_use() {
    let text = shown(&sample::quarter(), 80);
    let headings: Vec<&str> = text
        .lines()
        .skip(1)
        .filter(|line| line.starts_with(|c: char| !c.is_whitespace()))
        .collect();
    assert_eq!(
        headings,
        [
            "What hurts most",
            "What goes with more acceptances",
            "What explains but no sender can change",
            "What makes little difference",
            "Too little data to tell",
            "Nothing to compare",
            "Senders",
            "The last weeks",
            "The texts sent most",
            "Left out, and what else to know",
            "Everything in full",
        ]
    );
}

#[test]
fn what_hurts_is_a_table_and_three_fixes() {
    let text = shown(&sample::quarter(), 80);
    assert!(
        text.contains(
            "                    accepted                              95%  settled   false
  rule               with it  without  points        interval     hits  alarms
  ────────────────────────────────────────────────────────────────────────────
  stranger             24.2%    37.3%   −13.1  −16.2 to −10.0    2,890   <0.1%
  no-stated-reason     22.9%    31.9%    −9.1   −11.8 to −6.4    1,990   <0.1%
  mass-blast           18.2%    32.1%   −13.9  −16.6 to −11.1    1,204   <0.1%
  role-pitch           22.3%    29.6%    −7.3   −10.4 to −3.9      806   <0.1%
"
        ),
        "{text}"
    );
    assert!(text.contains(
        "  3. mass-blast: 1,204 settled requests
     “This is the same letter you sent to a thousand others.”
     Fix: Write to fewer people and begin with a sentence that could only be
     meant for this one.
"
    ));
    assert_eq!(text.matches("Fix: ").count(), 3);
}

#[test]
fn the_accepts_lost_decide_the_order_where_they_were_worked_out() {
    let mut summary = sample::quarter();
    for (rule, lost) in [("role-pitch", 90.0), ("mass-blast", 12.5)] {
        let figures = summary
            .rules
            .iter_mut()
            .find(|figures| figures.rule == rule);
        figures.unwrap().accepts_lost = Some(lost);
    }
    let text = shown(&summary, 80);
    let place = |label: &str| text.find(label).unwrap_or_else(|| panic!("no {label}"));
    assert!(place("1. role-pitch") < place("2. mass-blast"));
    assert!(place("2. mass-blast") < place("3. stranger"));
}

#[test]
fn what_cannot_be_told_is_said_so() {
    let text = shown(&sample::quarter(), 80);
    assert!(says(
        &text,
        "too-long, no-salary-band: the whole 95% interval of the difference lies within 5 points."
    ));
    assert!(text.contains("  default-invitation         50   −12.3   −20.1 to +0.2      412\n"));
    assert!(
        text.contains("  · Could judge no request: poor-reputation.\n  · Never hit: wrong-name.\n")
    );
    assert!(says(
        &text,
        "–: nothing settled in the week or the one before, or too little to tell."
    ));
}

#[test]
fn weeks_and_senders_line_up() {
    let text = shown(&sample::quarter(), 80);
    assert!(
        text.contains(
            "  week      settled  accepted  95% interval  0             50%  change  signal
  ────────────────────────────────────────────────────────────────────────────
  2026-W05      410     28.8%    24.6–33.3%          ─●──         +1.2
  2026-W06      395     27.6%    23.4–32.2%         ──●─          −1.2
  2026-W07        0         –             –           ┊              –
  2026-W08      501     20.4%    17.1–24.1%       ──●─┊              –  ▼ low
"
        ),
        "{text}"
    );
    assert!(
        text.contains("  陳美玲          590     28.1%   28.1%    24.7–31.6%         1.01\n"),
        "{text}"
    );
    assert!(
        text.contains("  (not             12     16.7%   26.2%    17.3–36.1%         0.51\n"),
        "{text}"
    );
}

#[test]
fn senders_are_ranked_by_what_is_likely_and_never_by_the_crude_rate() {
    let mut summary = sample::quarter();
    let text = shown(&summary, 100);
    let place = |name: &str| text.find(name).unwrap();
    // Ana Feld and Chidi Okonkwo have the same crude rate.
    let names = [
        "  Ana Feld",
        "  Chidi Okonkwo",
        "  陳美玲",
        "  Eva Moreau",
        "  (not recorded)",
        "  Finn",
    ];
    assert!(names.is_sorted_by_key(|name| place(name)), "{text}");
    assert!(
        says(&text, "0.80 ▼ very low") && says(&text, "1.22 ▲ high"),
        "{text}"
    );
    assert!(says(&text, "2.4 times that of chance alone"), "{text}");
    summary.sourcer_comparison.no_spread = Some("the senders do not differ".into());
    let text = shown(&summary, 100);
    assert!(
        says(
            &text,
            "and with their crude rates: the senders do not differ."
        ),
        "{text}"
    );
    assert!(!says(&text, "likely"), "{text}");
}

#[test]
fn a_small_sender_who_stands_out_is_shown_beside_those_who_sent_most() {
    let mut summary = sample::quarter();
    let one = summary.sourcers[0].clone();
    summary.sourcers = (0..30)
        .map(|number| SourcerFigures {
            sourcer: format!("Sender {number:02}"),
            sent: 100 - number,
            funnel: (number == 27).then(|| "very low".to_owned()),
            ..one.clone()
        })
        .collect();
    let text = shown(&summary, 100);
    assert!(
        text.contains("Sender 19") && text.contains("Sender 27"),
        "{text}"
    );
    assert!(
        !text.contains("Sender 20") && !text.contains("Sender 28"),
        "{text}"
    );
    assert!(
        says(
            &text,
            "The 20 who sent most of 30 and those of the rest who stand out (1)"
        ),
        "{text}"
    );
    // Where none of many has enough to be told anything of, there is no table.
    summary.sourcer_comparison.no_spread = Some("the senders do not differ".into());
    for sender in &mut summary.sourcers {
        sender.settled = 2;
        (sender.rate.rate_low, sender.rate.rate_high) = (Some(0.1), Some(0.9));
    }
    let text = shown(&summary, 100);
    assert!(
        says(&text, "Too little data about any one of 30 senders"),
        "{text}"
    );
}

#[test]
fn how_long_acceptance_takes_is_one_line_where_it_is_known() {
    let mut summary = sample::quarter();
    let text = shown(&summary, 80);
    assert!(
        says(
            &text,
            "Half of all acceptances come within 3 days, 95% within 14 days"
        ),
        "{text}"
    );
    summary.time_to_acceptance = Default::default();
    assert!(!shown(&summary, 80).contains("Half of all acceptances"));
}

#[test]
fn a_log_without_anything_settled_says_so_and_invents_no_rate() {
    let text = shown(&sample::nothing(), 80);
    assert!(text.starts_with(
        "None of the 2 requests is settled yet, so there is no rate of acceptance.\n"
    ));
    assert!(text.contains("  –: nothing settled, so no rate.\n"));
    assert!(says(
        &text,
        "No request has a readable date of sending, so there are no weeks to show."
    ));
    assert!(!text.contains("0.0%"), "{text}");
    assert!(!text.contains("NaN") && !text.contains("inf"), "{text}");
    assert!(!text.contains("What hurts most"));
}

#[test]
fn a_log_without_anything_usable_says_so() {
    let mut summary = sample::nothing();
    summary.totals.audited = 0;
    summary.totals.rejected = 3;
    let text = shown(&summary, 80);
    assert!(text.starts_with("No request could be audited, so there is nothing to report.\n"));
    assert!(says(
        &text,
        "3 records could not be used; rejects.csv has each with its reason."
    ));
}

#[test]
fn a_small_sample_says_so() {
    let small =
        "A small sample: with fewer than 300 settled requests, take every figure as a hint.";
    let mut summary = sample::quarter();
    assert!(!says(&shown(&summary, 80), small));
    summary.totals.settled = 299;
    assert!(says(&shown(&summary, 80), small));
}

#[test]
fn without_a_clear_rule_nothing_is_claimed() {
    let mut summary = sample::quarter();
    for rule in &mut summary.rules {
        rule.verdict = rule.verdict.map(|_| RuleVerdict::TooLittleData);
    }
    let text = shown(&summary, 80);
    assert!(says(
        &text,
        "No rule that a sender can act on goes clearly with fewer acceptances in this log."
    ));
    assert!(!text.contains("Fix: "));
    assert!(text.contains("  3 rules more in rules.csv.\n"), "{text}");
}

#[test]
fn the_review_never_speaks_of_causes() {
    let text = shown(&sample::quarter(), 100).to_lowercase();
    for word in ["cause", "because of", "leads to", "effect"] {
        assert!(!text.contains(word), "{word}");
    }
}

#[test]
fn no_line_is_longer_than_the_width_whatever_the_names() {
    let mut hostile = sample::quarter();
    hostile.logs = vec!["a-very-long-name-".repeat(12)];
    hostile.sourcers[0].sourcer = "\u{1b}[2J👩🏽‍💻陳美玲陳美玲陳美玲陳美玲陳美玲陳美玲陳美玲".into();
    hostile.sourcers[1].sourcer = "x".repeat(300);
    hostile.rules[1].rule = "a-rule-with-a-name-of-sixty-signs-that-nobody-would-ever-give".into();
    hostile.rules[3].rule = "規則".repeat(30);
    hostile.templates[0].example = "https://example.test/".repeat(20);
    hostile.notes.push("\u{202e}x\u{9b}31m\r\n".repeat(9));
    for summary in [sample::quarter(), sample::nothing(), hostile] {
        for width in [40, 60, 80, 100, 140] {
            let text = shown(&summary, width);
            for line in text.lines() {
                assert!(line.width() <= width, "{width}: {line}");
                assert!(!line.chars().any(char::is_control), "{line:?}");
            }
        }
    }
}

#[test]
fn colours_change_nothing_but_colours() {
    let summary = sample::quarter();
    for width in [60, 80, 140] {
        let coloured = review(
            &summary,
            &View {
                width,
                colour: true,
                folder: Some("reports/team-quarter"),
            },
        );
        assert!(coloured.starts_with("\u{1b}[1m1,204 of 4,310"));
        let mut stripped = coloured;
        for code in ["[0m", "[1m", "[2m", "[31m", "[32m"] {
            stripped = stripped.replace(&format!("\u{1b}{code}"), "");
        }
        let trimmed: String = stripped
            .lines()
            .map(|line| format!("{}\n", line.trim_end()))
            .collect();
        assert_eq!(trimmed, shown(&summary, width));
    }
}
