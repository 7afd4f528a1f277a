"""Observed against expected, for tests/figures.rs: python funnel.py

funnel.csv: groups of trials (probability*count, joined by ;), observed successes, and by numpy: expected, O/E with its
interval, phi from z scores winsorised at 10%, and the limits of the ratio. The distribution of the sum is multiplied out in
30 digits by mpmath, one trial after the other. poisson_binomial.csv: the same distribution, sum by sum."""
import mpmath as mp
import numpy as np

mp.mp.dps = 30

TEAM = [(261, [(0.41, 200), (0.37, 365)]), (88, [(0.33, 300), (0.28, 124)]), (192, [(0.31, 626)]),
        (202, [(0.36, 166), (0.41, 300)]), (87, [(0.22, 419)]), (191, [(0.33, 512), (0.05, 100)])]
QUIET = [(k, [(0.1 + 0.02 * i, 20 + 3 * i), (0.5 + 0.01 * i, 10)]) for i, k in
         enumerate([7, 6, 10, 9, 13, 12, 15, 19, 14, 18, 20, 2])]
SINGLE = [(3, [(0.011 * i, 1) for i in range(1, 60)]), (20, [(0.9 - 0.01 * i, 1) for i in range(40)]),
          (0, [(0.004, 30), (0.2, 3)])]
CASES = {"team": TEAM, "quiet": QUIET, "single": SINGLE}


def distribution(trials):
    weights = [mp.mpf(1)]
    for p, n in trials:
        p = mp.mpf(p)
        for _ in range(n):
            weights = [a * (1 - p) + b * p for a, b in zip(weights + [0], [0] + weights)]
    return weights


def quantile(weights, p):
    total = mp.mpf(0)
    for r, weight in enumerate(weights):
        if total + weight >= p:
            return max(0.0, float(r - (total + weight - p) / weight))
        total += weight


def text(trials):
    return ";".join(f"{p!r}*{n}" for p, n in trials)


with open("funnel.csv", "w") as out, open("poisson_binomial.csv", "w") as sums:
    print("case,trials,observed,expected,ratio,low,high,phi,low_95,high_95,low_998,high_998", file=out)
    print("trials,sum,at_most", file=sums)
    for name, groups in CASES.items():
        mean = np.array([sum(p * n for p, n in trials) for _, trials in groups])
        variance = np.array([sum(p * (1 - p) * n for p, n in trials) for _, trials in groups])
        observed = np.array([k for k, _ in groups])
        z = (observed - mean) / np.sqrt(variance)
        phi = np.mean(np.clip(z, *np.quantile(z, [0.1, 0.9])) ** 2)
        widening = np.sqrt(max(1.0, phi))
        for (k, trials), e, v in zip(groups, mean, variance):
            reach = 1.959963984540054 * np.sqrt(v)
            weights = distribution(trials)
            limits = [1 + (quantile(weights, mp.mpf(q)) - e) * widening / e for q in ("0.025", "0.975", "0.001", "0.999")]
            limits = [max(0.0, limit) for limit in limits]
            figures = [e, k / e, max(0.0, (k - reach) / e), (k + reach) / e, phi, *limits]
            print(name, text(trials), k, *(repr(float(f)) for f in figures), sep=",", file=out)
            total = mp.mpf(0)
            step = max(1, len(weights) // 12)
            for s, weight in enumerate(weights):
                total += weight
                if s % step == 0 and total > mp.mpf("1e-250"):
                    print(text(trials), s, repr(float(total)), sep=",", file=sums)
