use super::*;
use crate::rule::Verdict;
use round::View;

fn crew(threads: usize) -> Crew {
    Crew::new(Some(threads)).unwrap()
}

#[test]
fn threads_make_no_difference_and_the_seed_does() {
    let run = |threads, seed| {
        let worlds = vec![worlds::few_senders()];
        visit(worlds, 12, seed, &crew(threads)).unwrap()
    };
    assert_eq!(run(1, 7), run(3, 7));
    assert_ne!(run(1, 7), run(1, 8));
}

#[test]
fn a_stopped_crew_ends_with_nothing() {
    let crew = crew(1);
    crew.stop()
        .store(true, std::sync::atomic::Ordering::Relaxed);
    assert!(matches!(selftest(10, 1, &crew), Err(LogError::Interrupted)));
}

/// The claims that do not hold of `rounds` logs drawn from one world and looked at as though they were drawn from another.
fn mistaken(drawn_from: &Visited, taken_for: &Visited, rounds: u64) -> Vec<String> {
    let truths = taken_for.truths();
    let of_round = |place| {
        let mut dice = round::dice(1, 0, place);
        let team = drawn_from.world.team(&mut dice);
        let drawn = drawn_from.world.draw(&team, &mut dice);
        (taken_for.look)(&View {
            world: &taken_for.world,
            team: &team,
            truths: &truths,
            drawn: &drawn,
            summary: &round::summary(&drawn),
        })
    };
    let rounds: Vec<_> = (0..rounds).map(of_round).collect();
    let found = judged::findings(&rounds, FALSE_ALARM / 50.0);
    let failed = found.into_iter().filter(|claim| !claim.holds);
    failed
        .map(|claim| format!("{} of {}", claim.figure, claim.of))
        .collect()
}

#[test]
fn a_figure_that_misses_its_truth_is_seen() {
    let world = worlds::confounded();
    let mut other = worlds::confounded();
    // What is planted is another effect than the one looked for.
    other.world.rules[0].odds_ratio = 2.5;
    let failed = mistaken(&other, &world, 12);
    for figure in [
        "Mantel–Haenszel ratio of habit",
        "odds ratio (regression) of habit",
    ] {
        assert!(failed.iter().any(|claim| claim == figure), "{failed:?}");
    }
    // What has nothing to do with it still holds.
    let regression = "odds ratio (regression) of cause";
    assert!(
        !failed.iter().any(|claim| claim == regression),
        "{failed:?}"
    );
}

#[test]
fn a_call_of_what_is_not_there_is_seen() {
    let world = worlds::nothing();
    let mut other = worlds::nothing();
    other.world.rules[0].odds_ratio = 0.3;
    let failed = mistaken(&other, &world, 12);
    assert!(
        failed
            .iter()
            .any(|claim| claim == "called (q ≤ 0.05) of all rules"),
        "{failed:?}"
    );
}

#[test]
fn every_verdict_of_a_world_has_its_probability() {
    let world = worlds::effects().world;
    let (mut all, mut hits, mut unknown) = (0.0, 0.0, 0.0);
    world.each_pattern(2, &mut |verdicts, weight| {
        all += weight;
        hits += weight * f64::from(u8::from(verdicts[0] == Verdict::Hit));
        unknown += weight * f64::from(u8::from(verdicts[1] == Verdict::Unknown));
    });
    for (found, expected) in [(all, 1.0), (hits, 0.35), (unknown, 0.15)] {
        assert!((found - expected).abs() < 1e-12, "{found} {expected}");
    }
}
