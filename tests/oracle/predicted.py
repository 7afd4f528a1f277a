"""Log-odds with a Dirichlet prior and areas under the ROC curve, for tests/figures.rs: python predicted.py

log_odds.csv: equations 15-22 of Monroe, Colaresi & Quinn (2008) written out in numpy, p by scipy. roc.csv: the area is
scipy's Mann-Whitney U over all trials one by one, divided by the number of pairs."""
import numpy as np
from scipy import stats

rng = np.random.default_rng(7)
with open("log_odds.csv", "w") as out:
    print("case,one,other,prior,log_ratio,error,z,p", file=out)
    for case, size, scale in [("words", 25, 40), ("rare", 12, 1), ("large", 8, 1_000_000)]:
        one, other = rng.poisson(scale * rng.gamma(1, 1, size)), rng.poisson(scale * rng.gamma(1, 1, size))
        prior = (one + other) * 0.1 + 0.01
        n1, n2, a0 = one.sum(), other.sum(), prior.sum()
        delta = np.log((one + prior) / (n1 + a0 - one - prior)) - np.log((other + prior) / (n2 + a0 - other - prior))
        error = np.sqrt(1 / (one + prior) + 1 / (other + prior))
        p = 2 * stats.norm.sf(np.abs(delta / error))
        for row in zip(one, other, prior, delta, error, delta / error, p):
            print(case, *row[:2], *(repr(float(f)) for f in row[2:]), sep=",", file=out)
with open("roc.csv", "w") as out:
    print("case,score,successes,trials,area", file=out)
    for case, size, values in [("ties", 40, 7), ("distinct", 30, 100000), ("no_use", 50, 3)]:
        score = rng.integers(0, values, size) / values
        trials = rng.integers(1, 12, size)
        chance = 0.4 if case == "no_use" else 0.2 + 0.6 * score
        successes = rng.binomial(trials, chance)
        won, lost = np.repeat(score, successes), np.repeat(score, trials - successes)
        area = stats.mannwhitneyu(won, lost).statistic / len(won) / len(lost)
        for row in zip(score, successes, trials):
            print(case, repr(float(row[0])), *row[1:], repr(float(area)), sep=",", file=out)
