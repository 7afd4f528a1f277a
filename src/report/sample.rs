//! A made-up summary for the tests of the formats: a quarter of a team that does not exist.

use crate::summary::{
    ChangeParts, DriftFigures, Options, OutcomeCounts, RateFigures, RejectFigures, RuleFigures,
    RuleVerdict, ShrunkFigures, Signal, SourcerComparison, SourcerFigures, Summary,
    TemplateFigures, TimeToAcceptance, Totals, WeekChart, WeekFigures,
};

/// Stands for `None` in the lists of figures below.
const NONE: f64 = f64::NAN;

fn figure(real: f64) -> Option<f64> {
    (!real.is_nan()).then_some(real)
}

fn rate([rate, low, high]: [f64; 3]) -> RateFigures {
    RateFigures {
        rate: figure(rate),
        rate_low: figure(low),
        rate_high: figure(high),
    }
}

/// A quarter with everything in it.
pub fn quarter() -> Summary {
    Summary {
        version: "0.1.0".into(),
        logs: vec!["team-quarter.csv".into()],
        options: Options {
            settling_days: 21,
            as_of: Some("2026-03-22".into()),
            settling_applies: true,
            limits: vec!["too-long.words = 60".into()],
            switched_off: vec!["sending-burst".into()],
            strata: "sender,month".into(),
            plain_likelihood: false,
        },
        totals: Totals {
            read: 5012,
            audited: 4802,
            duplicates: 180,
            rejected: 30,
            settled: 4310,
            unsettled: 492,
            accepted: 1204,
            rate: rate([0.2794, 0.2662, 0.2929]),
            outcomes: OutcomeCounts {
                accepted: 1301,
                declined: 902,
                ignored: 2003,
                withdrawn: 86,
                pending: 510,
            },
            first_sent: Some("2026-01-05".into()),
            last_sent: Some("2026-03-22".into()),
            undated: 3,
            senders: 6,
            templates: 418,
        },
        rules: rules(),
        model: Default::default(),
        sourcers: sourcers(),
        sourcer_comparison: comparison(),
        weeks: weeks(),
        week_chart: Some(WeekChart {
            centre: 0.2794,
            sigma_z: 1.31,
        }),
        templates: templates(),
        time_to_acceptance: times(),
        words: None,
        rejects: vec![RejectFigures {
            reason: "no outcome".into(),
            records: 30,
        }],
        notes: vec![
            "The column \"Gut feeling\" is not known and was left alone.".into(),
            "poor-reputation could judge nothing: the log has no column sender_reports.".into(),
        ],
    }
}

/// A log of which nothing can be said yet.
pub fn nothing() -> Summary {
    let quarter = quarter();
    Summary {
        logs: vec!["first-day.csv".into()],
        totals: Totals {
            read: 3,
            audited: 2,
            duplicates: 0,
            rejected: 1,
            settled: 0,
            unsettled: 2,
            accepted: 0,
            rate: RateFigures::default(),
            outcomes: OutcomeCounts {
                pending: 2,
                ..OutcomeCounts::default()
            },
            first_sent: None,
            last_sent: None,
            undated: 2,
            senders: 1,
            templates: 1,
        },
        options: Options {
            limits: Vec::new(),
            switched_off: Vec::new(),
            strata: "sender,month".into(),
            plain_likelihood: false,
            ..quarter.options
        },
        rules: vec![rule("too-long", "note", [1, 1, 0], [0, 0, 0, 0], [NONE; 9])],
        sourcers: vec![sender("Ana Feld", 2, 0, 0, [NONE; 3], None)],
        weeks: Vec::new(),
        week_chart: None,
        templates: Vec::new(),
        time_to_acceptance: TimeToAcceptance {
            missing: Some("nothing was accepted".into()),
            ..TimeToAcceptance::default()
        },
        rejects: Vec::new(),
        notes: Vec::new(),
        ..quarter
    }
}

#[rustfmt::skip] // A table reads better in its own lines.
fn rule(name: &str, family: &str, counts: [u64; 3], settled: [u64; 4], figures: [f64; 9]) -> RuleFigures {
    let [hits, passes, unknown] = counts;
    let [accepted_hits, settled_hits, accepted_passes, settled_passes] = settled;
    let figures = figures.map(figure);
    let team = family == "team";
    RuleFigures {
        rule: name.into(),
        family: family.into(),
        controllable: family != "recipient",
        reason: if team { "You hide what it pays.".into() } else { String::new() },
        fix: if team { "Give the range.".into() } else { String::new() },
        hits, passes, unknown, settled_hits, accepted_hits, settled_passes, accepted_passes,
        rate_hit: figures[0], rate_hit_low: figures[1], rate_hit_high: figures[2],
        rate_pass: figures[3], rate_pass_low: figures[4], rate_pass_high: figures[5],
        difference: figures[6], difference_low: figures[7], difference_high: figures[8],
        risk_ratio: None, risk_ratio_low: None, risk_ratio_high: None,
        odds_ratio: None, odds_ratio_low: None, odds_ratio_high: None,
        phi: None, p: None, q: None, verdict: None,
        mh_odds_ratio: None, mh_low: None, mh_high: None, homogeneity_p: None,
        adjusted_odds_ratio: None, adjusted_low: None, adjusted_high: None,
        accepts_lost: None, accepts_lost_low: None, accepts_lost_high: None,
        odds_ratio_corrected: false, further_needed: None, hits_per_100: None, strata: 0, strata_skipped: 0, accepts_lost_shared: None, accepts_lost_shared_low: None, accepts_lost_shared_high: None,
        turns_around: false, homogeneity_q: None, uneven: false, strata_above: 0, strata_below: 0, adjusted_sender_low: None, adjusted_sender_high: None, adjusted_template_low: None, adjusted_template_high: None,
        shortfall: figures[6].map(|difference| -difference * settled_hits as f64),
    }
}

#[rustfmt::skip] // A table reads better in its own lines.
fn rules() -> Vec<RuleFigures> {
    vec![
        RuleFigures {
            q: Some(0.13), verdict: Some(RuleVerdict::TooLittleData), further_needed: Some(412),
            ..rule("default-invitation", "note", [61, 4651, 90], [8, 50, 1188, 4190],
                [0.16, 0.0834, 0.2851, 0.2835, 0.2701, 0.2974, -0.1235, -0.2014, 0.0023])
        },
        RuleFigures {
            reason: "You do not say what you want from me.".into(),
            fix: "Say in one plain sentence why you are writing and what you would both gain from it.".into(),
            q: Some(2e-11), verdict: Some(RuleVerdict::Hurts),
            ..rule("no-stated-reason", "note", [2210, 2412, 180], [455, 1990, 690, 2160],
                [0.2286, 0.2107, 0.2476, 0.3194, 0.3001, 0.3394, -0.0908, -0.1176, -0.0637])
        },
        RuleFigures {
            reason: "I do not know you and already you are selling me a job.".into(),
            fix: "Leave the vacancy for the second message; the first one only has to open the door.".into(),
            q: Some(0.0008), verdict: Some(RuleVerdict::Hurts),
            ..rule("role-pitch", "note", [903, 3809, 90], [180, 806, 1016, 3432],
                [0.2233, 0.1959, 0.2534, 0.296, 0.281, 0.3115, -0.0727, -0.1042, -0.0391])
        },
        RuleFigures {
            q: Some(0.41), verdict: Some(RuleVerdict::NoEvidence),
            ..rule("too-long", "note", [1804, 2908, 90], [470, 1620, 726, 2620],
                [0.2901, 0.2685, 0.3127, 0.2771, 0.2603, 0.2946, 0.013, -0.0147, 0.0412])
        },
        RuleFigures {
            q: Some(0.62), verdict: Some(RuleVerdict::TooLittleData), further_needed: Some(18400),
            ..rule("careless-writing", "note", [203, 4509, 90], [45, 181, 1151, 4057],
                [0.2486, 0.1913, 0.3164, 0.2837, 0.27, 0.2978, -0.0351, -0.0941, 0.034])
        },
        RuleFigures {
            q: Some(0.62), verdict: Some(RuleVerdict::TooLittleData), further_needed: Some(260),
            ..rule("unfilled-placeholder", "note", [9, 4703, 90], [1, 9, 1195, 4231],
                [0.1111, 0.0199, 0.435, 0.2824, 0.2691, 0.2962, -0.1713, -0.2636, 0.1528])
        },
        rule("wrong-name", "note", [0, 4712, 90], [0, 0, 1196, 4240],
            [NONE, NONE, NONE, 0.2821, 0.2687, 0.2958, NONE, NONE, NONE]),
        RuleFigures {
            reason: "This is the same letter you sent to a thousand others.".into(),
            fix: "Write to fewer people and begin with a sentence that could only be meant for this one.".into(),
            q: Some(1e-19), verdict: Some(RuleVerdict::Hurts), p: Some(3e-21),
            ..rule("mass-blast", "campaign", [1402, 3310, 90], [219, 1204, 967, 3016],
                [0.1819, 0.1612, 0.2047, 0.3206, 0.3042, 0.3375, -0.1387, -0.1655, -0.1106])
        },
        RuleFigures {
            q: Some(0.012), verdict: Some(RuleVerdict::Helps),
            ..rule("no-social-proof", "profile", [2400, 2402, 0], [640, 2150, 564, 2160],
                [0.2977, 0.2787, 0.3173, 0.2611, 0.243, 0.28, 0.0366, 0.0098, 0.0633])
        },
        rule("poor-reputation", "profile", [0, 0, 4802], [0, 0, 0, 0],
            [NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE]),
        RuleFigures {
            reason: "I have no idea who you are and we have nothing in common.".into(),
            fix: "Name the person, the group or the piece of work that led you to them.".into(),
            q: Some(3e-14), verdict: Some(RuleVerdict::Hurts),
            ..rule("stranger", "relationship", [3204, 1410, 188], [700, 2890, 470, 1260],
                [0.2422, 0.2269, 0.2582, 0.373, 0.3467, 0.4001, -0.1308, -0.1619, -0.1001])
        },
        RuleFigures {
            reason: "I only connect with people I have worked with.".into(),
            fix: "Nothing in the note will change this; ask somebody you both know to introduce you.".into(),
            q: Some(4e-15), verdict: Some(RuleVerdict::Hurts),
            ..rule("closed-network", "recipient", [402, 1204, 3196], [31, 360, 350, 1080],
                [0.0861, 0.0613, 0.1196, 0.3241, 0.2968, 0.3526, -0.238, -0.2757, -0.1948])
        },
        RuleFigures {
            q: Some(0.33), verdict: Some(RuleVerdict::NoEvidence),
            ..rule("no-salary-band", "team", [1900, 2902, 0], [470, 1700, 734, 2610],
                [0.2765, 0.2557, 0.2982, 0.2812, 0.2643, 0.2988, -0.0048, -0.0319, 0.0228])
        },
    ]
}

#[rustfmt::skip] // A table reads better in its own lines.
fn sender(name: &str, sent: u64, settled: u64, accepted: u64, figures: [f64; 3],
    top_rule: Option<&str>) -> SourcerFigures {
    SourcerFigures {
        sourcer: name.into(), sent, settled, accepted, rate: rate(figures),
        expected: None, oe_ratio: None, oe_low: None, oe_high: None, funnel: None,
        shrunk: ShrunkFigures::default(), top_quarter: None, bottom_quarter: None,
        top_rule: top_rule.map(str::to_owned),
        hits_per_100: vec![Some(12.5)], top_rule_lost: None, accepts_lost: Vec::new(), fixable: None, fixable_low: None, fixable_high: None, fix_first: Vec::new(),
    }
}

#[rustfmt::skip] // A table reads better in its own lines.
fn compared(shrunk: [f64; 3], [expected, ratio, low, high]: [f64; 4], funnel: Option<&str>,
    sender: SourcerFigures) -> SourcerFigures {
    SourcerFigures {
        shrunk: shrunk_figures(shrunk),
        expected: Some(expected), oe_ratio: Some(ratio), oe_low: Some(low), oe_high: Some(high),
        funnel: funnel.map(str::to_owned),
        ..sender
    }
}

fn shrunk_figures(figures: [f64; 3]) -> ShrunkFigures {
    let [shrunk_rate, shrunk_low, shrunk_high] = figures.map(Some);
    ShrunkFigures {
        shrunk_rate,
        shrunk_low,
        shrunk_high,
    }
}

fn comparison() -> SourcerComparison {
    SourcerComparison {
        expected_from: "the rate of all senders in the same months".into(),
        expected_settled: 4310,
        expected_same_for_senders: Vec::new(),
        overdispersion: Some(2.4),
        alpha: Some(31.0),
        beta: Some(82.0),
        no_spread: None,
    }
}

fn times() -> TimeToAcceptance {
    TimeToAcceptance {
        accepted: 1290,
        lower_quartile_days: Some(1),
        median_days: Some(3),
        upper_quartile_days: Some(6),
        suggested_settling_days: Some(14),
        watched_days: Some(76),
        ..TimeToAcceptance::default()
    }
}

#[rustfmt::skip] // A table reads better in its own lines.
fn sourcers() -> Vec<SourcerFigures> {
    vec![
        compared([0.262, 0.173, 0.361], [3.9, 0.513, 0.0, 1.32], None,
            sender("", 14, 12, 2, [0.1667, 0.047, 0.448], None)),
        compared([0.328, 0.299, 0.358], [321.4, 0.936, 0.86, 1.02], None,
            sender("Ana Feld", 1012, 912, 301, [0.33, 0.3003, 0.3612], Some("no-stated-reason"))),
        compared([0.223, 0.199, 0.247], [301.2, 0.803, 0.71, 0.896], Some("very low"),
            sender("Björn Åkesson-Lindqvist", 1204, 1100, 242, [0.22, 0.1965, 0.2454], Some("mass-blast"))),
        compared([0.327, 0.293, 0.361], [190.0, 1.216, 1.11, 1.32], Some("high"),
            sender("Chidi Okonkwo", 811, 700, 231, [0.33, 0.2962, 0.3657], Some("stranger"))),
        compared([0.281, 0.247, 0.316], [164.1, 1.012, 0.88, 1.144], None,
            sender("陳美玲", 660, 590, 166, [0.2814, 0.2466, 0.319], Some("mass-blast"))),
        compared([0.269, 0.24, 0.298], [229.0, 0.961, 0.85, 1.072], None,
            sender("Eva Moreau", 900, 820, 220, [0.2683, 0.2391, 0.2996], Some("role-pitch"))),
        compared([0.255, 0.2, 0.314], [49.2, 0.854, 0.61, 1.098], None,
            sender("Finn Ostrander", 201, 176, 42, [0.2386, 0.1817, 0.3068], None)),
    ]
}

#[rustfmt::skip] // A table reads better in its own lines.
fn week(week: &str, start: &str, sent: u64, settled: u64, accepted: u64, figures: [f64; 3],
    change: [f64; 3]) -> WeekFigures {
    let change = change.map(figure);
    WeekFigures {
        week: week.into(), week_start: start.into(), sourcer: "*".into(), sent, settled, accepted, rate: rate(figures),
        change: change[0], change_low: change[1], change_high: change[2], signal: None,
        hits_per_100: vec![Some(30.5), None],
        limit_low: Some(0.21), limit_high: Some(0.35), change_parts: None,
    }
}

fn change_parts() -> ChangeParts {
    ChangeParts {
        recipients: 0.0121,
        recipients_low: 0.0004,
        recipients_high: 0.0238,
        behaviour: -0.002,
        behaviour_low: -0.011,
        behaviour_high: 0.007,
        remainder: 0.0535,
    }
}

#[rustfmt::skip] // A table reads better in its own lines.
fn weeks() -> Vec<WeekFigures> {
    let mut weeks = vec![
        week("2026-W02", "2026-01-05", 390, 390, 112, [0.2872, 0.2445, 0.334], [NONE, NONE, NONE]),
        WeekFigures { signal: Some(Signal::High), change_parts: Some(change_parts()), ..week("2026-W03", "2026-01-12", 402, 402, 141, [0.3507, 0.3057, 0.3986], [0.0636, -0.0014, 0.1277]) },
        week("2026-W04", "2026-01-19", 377, 377, 104, [0.2759, 0.2332, 0.3231], [-0.0749, -0.139, -0.0096]),
        week("2026-W05", "2026-01-26", 410, 410, 118, [0.2878, 0.2461, 0.3334], [0.0119, -0.051, 0.0744]),
        week("2026-W06", "2026-02-02", 395, 395, 109, [0.2759, 0.2342, 0.322], [-0.0119, -0.0737, 0.0503]),
        week("2026-W07", "2026-02-09", 0, 0, 0, [NONE, NONE, NONE], [NONE, NONE, NONE]),
        WeekFigures { signal: Some(Signal::Low), ..week("2026-W08", "2026-02-16", 501, 501, 102, [0.2036, 0.1707, 0.241], [NONE, NONE, NONE]) },
        week("2026-W09", "2026-02-23", 388, 388, 110, [0.2835, 0.241, 0.3303], [0.0799, 0.0232, 0.1371]),
        week("2026-W10", "2026-03-02", 402, 402, 121, [0.301, 0.2582, 0.3475], [0.0175, -0.0459, 0.0806]),
        week("2026-W11", "2026-03-09", 399, 110, 33, [0.3, 0.2223, 0.3912], [-0.001, -0.0916, 0.0997]),
        week("2026-W12", "2026-03-16", 203, 0, 0, [NONE, NONE, NONE], [NONE, NONE, NONE]),
    ];
    weeks.push(WeekFigures { sourcer: "Ana Feld".into(), ..weeks[0].clone() });
    weeks
}

#[rustfmt::skip] // A table reads better in its own lines.
fn template(id: &str, counts: [u64; 4], figures: [f64; 3], rules: &[&str], example: &str) -> TemplateFigures {
    let [sent, senders, settled, accepted] = counts;
    TemplateFigures {
        template_id: id.into(), sent, senders, settled, accepted, rate: rate(figures),
        rules: rules.iter().map(|rule| (*rule).to_owned()).collect(),
        example: example.into(),
        shrunk: ShrunkFigures::default(),
        variants: Some(1),
        drift: DriftFigures::default(),
    }
}

fn drawn(figures: [f64; 3], template: TemplateFigures) -> TemplateFigures {
    TemplateFigures {
        shrunk: shrunk_figures(figures),
        variants: Some(3),
        drift: DriftFigures {
            later_from: Some("2026-W09".into()),
            earlier_settled: Some(279),
            earlier_rate: Some(0.2),
            later_settled: Some(281),
            later_rate: Some(0.1395),
            drift: Some(-0.0605),
            drift_low: Some(-0.1228),
            drift_high: Some(0.0021),
        },
        ..template
    }
}

#[rustfmt::skip] // A table reads better in its own lines.
fn templates() -> Vec<TemplateFigures> {
    vec![
        drawn([0.1712, 0.1434, 0.2021], template("t-5f21c09be1a47d33", [612, 4, 560, 95], [0.1696, 0.1409, 0.203], &["mass-blast", "no-stated-reason"],
            "Hi {name}, I came across your profile and was impressed by your background.\nI would love to add you to \
             my network of talented people!")),
        template("t-9e02b7714ac0d81f", [340, 2, 300, 66], [0.22, 0.1768, 0.2703], &["role-pitch"],
            "Hello {name} 👋 we are hiring a senior engineer in {place}, {number} days of holiday, fully remote. Interested?"),
        template("t-27d6e5fa90b14c68", [208, 1, 190, 71], [0.3737, 0.308, 0.4443], &[],
            "{name}, your talk on slow queries at {company} made me rewrite ours. Could I ask you two things about the second half?"),
        template("t-b1", [2, 1, 0, 0], [NONE; 3], &[], "再会できて嬉しいです、{name}さん"),
    ]
}
