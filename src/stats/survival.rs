//! How long until an event, where some have not been watched to the end and others ended in another way.
//!
//! Sources. Survival: E. L. Kaplan and P. Meier, Journal of the American Statistical Association 53 (1958) 457–481, the
//! variance by Greenwood (1926), intervals on the scale of log(−log) (J. D. Kalbfleisch and R. L. Prentice, "The Statistical
//! Analysis of Failure Time Data", 1980). Incidence where other ends compete: O. O. Aalen and S. Johansen, Scandinavian
//! Journal of Statistics 5 (1978) 141–150. What ends and what ceases to be watched at one time: the end came first.
use super::{Interval, Z_95};
use crate::stats::elementary::{exp, ln};

/// Those whose watching ended after the same time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ended {
    /// The time, in whole units from the start.
    pub time: u64,
    /// How many had the event.
    pub events: u64,
    /// How many ended in another way, so that they cannot have it any more.
    pub competing: u64,
    /// How many had neither so far.
    pub censored: u64,
}

/// The state after a time at which something ended.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Step {
    /// The time.
    pub time: u64,
    /// How many were watched until then and had not ended before.
    pub at_risk: u64,
    /// How many then had the event.
    pub events: u64,
    /// Kaplan and Meier's share without the event, other ends counted as no longer watched.
    pub survival: f64,
    /// Its 95% interval; `None` where the share is 1 or 0.
    pub interval: Option<Interval>,
    /// Aalen and Johansen's share that has had the event.
    pub incidence: f64,
    /// And that has ended in another way.
    pub competing: f64,
}

/// A curve over time, a step for each time at which an event or another end came.
#[derive(Clone, Debug, PartialEq)]
pub struct Curve {
    /// The steps, earliest first.
    pub steps: Vec<Step>,
    /// The longest time that anybody was watched.
    pub watched: u64,
}

impl Curve {
    /// The curve of `ended`, in any order, each time any number of times. `None` of nobody.
    pub fn of(ended: &[Ended]) -> Option<Curve> {
        let mut ended = ended.to_vec();
        ended.retain(|group| group.all() > 0);
        ended.sort_by_key(|group| group.time);
        let watched = ended.last()?.time;
        let mut at_risk: u64 = ended.iter().map(Ended::all).sum();
        let mut state = State::start();
        let mut steps = Vec::new();
        for group in ended.chunk_by(|one, other| one.time == other.time) {
            let group = Ended {
                time: group[0].time,
                events: group.iter().map(|part| part.events).sum(),
                competing: group.iter().map(|part| part.competing).sum(),
                censored: group.iter().map(|part| part.censored).sum(),
            };
            if group.events + group.competing > 0 {
                steps.push(state.step(group, at_risk));
            }
            at_risk -= group.all();
        }
        Some(Curve { steps, watched })
    }

    /// The share that has had the event when watching ends.
    pub fn final_incidence(&self) -> f64 {
        self.steps.last().map_or(0.0, |step| step.incidence)
    }

    /// When a `share` (above 0, up to 1) of all events that come as long as anybody is watched have come: the first time at
    /// which the incidence is that share of its last value. `None` without an event.
    pub fn when_come(&self, share: f64) -> Option<u64> {
        let last = self.final_incidence();
        // A hair of slack, so that rounding does not turn an exact half into the time after it.
        let reached = |step: &&Step| step.incidence >= share * last * (1.0 - 1e-12);
        let step = self
            .steps
            .iter()
            .filter(|step| step.events > 0)
            .find(reached)?;
        Some(step.time)
    }
}

impl Ended {
    fn all(&self) -> u64 {
        self.events + self.competing + self.censored
    }
}

/// What is carried from step to step.
struct State {
    survival: f64,
    /// Greenwood's sum.
    greenwood: f64,
    /// The share that has not ended in any way.
    left: f64,
    incidence: f64,
    competing: f64,
}

impl State {
    fn start() -> State {
        State {
            survival: 1.0,
            greenwood: 0.0,
            left: 1.0,
            incidence: 0.0,
            competing: 0.0,
        }
    }

    fn step(&mut self, group: Ended, at_risk: u64) -> Step {
        let risk = at_risk as f64;
        let (events, competing) = (group.events as f64, group.competing as f64);
        let without = (at_risk - group.events) as f64;
        self.survival *= without / risk;
        if group.events > 0 {
            self.greenwood += events / risk / without;
        }
        self.incidence += self.left * events / risk;
        self.competing += self.left * competing / risk;
        self.left *= (at_risk - group.events - group.competing) as f64 / risk;
        Step {
            time: group.time,
            at_risk,
            events: group.events,
            survival: self.survival,
            interval: self.interval(),
            incidence: self.incidence,
            competing: self.competing,
        }
    }

    fn interval(&self) -> Option<Interval> {
        let log = ln(self.survival);
        if log == 0.0 || !log.is_finite() {
            return None;
        }
        let width = Z_95 * self.greenwood.sqrt() / -log;
        Some(Interval {
            low: exp(log * exp(width)),
            high: exp(log * exp(-width)),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ended(time: u64, events: u64, competing: u64, censored: u64) -> Ended {
        Ended {
            time,
            events,
            competing,
            censored,
        }
    }

    #[test]
    fn nobody_has_no_curve_and_no_event_no_time() {
        assert_eq!(Curve::of(&[]), None);
        assert_eq!(Curve::of(&[ended(3, 0, 0, 0)]), None);
        let waiting = Curve::of(&[ended(3, 0, 0, 9)]).unwrap();
        assert_eq!((waiting.steps.len(), waiting.watched), (0, 3));
        assert_eq!(waiting.when_come(0.5), None);
        let refused = Curve::of(&[ended(3, 0, 2, 9)]).unwrap();
        assert_eq!(
            (refused.when_come(0.5), refused.final_incidence()),
            (None, 0.0)
        );
    }

    #[test]
    fn everybody_at_once() {
        let curve = Curve::of(&[ended(0, 7, 0, 0)]).unwrap();
        let step = curve.steps[0];
        assert_eq!(
            (step.survival, step.incidence, step.interval),
            (0.0, 1.0, None)
        );
        assert_eq!(curve.when_come(0.95), Some(0));
    }

    #[test]
    fn the_order_and_the_cut_of_the_groups_do_not_matter() {
        let whole = [ended(1, 3, 1, 2), ended(4, 2, 0, 5), ended(9, 1, 1, 1)];
        let parts = [
            ended(9, 1, 0, 0),
            ended(4, 2, 0, 5),
            ended(1, 0, 1, 2),
            ended(9, 0, 1, 1),
            ended(1, 3, 0, 0),
        ];
        assert_eq!(Curve::of(&whole), Curve::of(&parts));
    }

    #[test]
    fn without_anybody_unwatched_the_incidence_is_the_share() {
        let curve = Curve::of(&[ended(1, 5, 2, 0), ended(2, 3, 4, 0), ended(30, 2, 0, 4)]).unwrap();
        assert!((curve.final_incidence() - 0.5).abs() < 1e-15);
        assert_eq!(curve.when_come(0.5), Some(1));
        assert_eq!(curve.when_come(0.8), Some(2));
        assert_eq!(curve.when_come(0.95), Some(30));
    }
}
