"""Beta-binomial empirical Bayes by scipy, for tests/figures.rs: python beta_binomial.py > beta_binomial.csv

The prior is fitted by climbing scipy.stats.betabinom's log likelihood in (logit mean, log spread) from several starts, and
polished in 40 digits by mpmath's root finder on the slopes of the same likelihood written with gamma functions. Posterior
means and intervals are scipy.stats.beta's. The chance of being in the top or bottom quarter (of G groups the first or last
⌈G/4⌉) is a numerical integral over the group's posterior of the exact distribution of how many others are above or below.
An empty cell: no prior of finite spread above 0."""
import math

import mpmath as mp
import numpy as np
from scipy import integrate, optimize, stats

mp.mp.dps = 40

CASES = {
    "team": [(261, 565), (88, 424), (192, 626), (202, 466), (87, 419), (191, 612)],
    "small": [(1, 4), (0, 3), (5, 9), (2, 2), (0, 7), (3, 11), (1, 1), (6, 8)],
    "uneven": [(3, 10), (4100, 10000), (0, 5), (310, 1000), (77, 200), (9000, 25000), (1, 30)],
    "nobody_in_most": [(0, n) for n in range(3, 32)] + [(2, 40), (1, 12), (4, 30)],
    "large": [(300000, 1000000), (310500, 1000000), (299000, 1000000), (120000, 400000)],
}


def climbed(groups):
    k, n = np.array(groups).T

    def loss(at):
        mean, size = 1 / (1 + math.exp(-at[0])), math.exp(-at[1])
        return -stats.betabinom.logpmf(k, n, mean * size, (1 - mean) * size).sum()

    starts = [(m, s) for m in (-2, 0, 1) for s in (-8, -4, -1)]
    found = [optimize.minimize(loss, start, method="Nelder-Mead",
                               options={"xatol": 1e-8, "fatol": 1e-12, "maxiter": 4000}) for start in starts]
    at = min(found, key=lambda f: f.fun).x
    mean, size = 1 / (1 + math.exp(-at[0])), math.exp(-at[1])
    return mean * size, (1 - mean) * size


def polished(groups, alpha, beta):
    def slopes(a, b):
        a_slope = sum(mp.digamma(k + a) - mp.digamma(a) - mp.digamma(n + a + b) + mp.digamma(a + b) for k, n in groups)
        b_slope = sum(mp.digamma(n - k + b) - mp.digamma(b) - mp.digamma(n + a + b) + mp.digamma(a + b) for k, n in groups)
        return a_slope, b_slope

    a, b = mp.findroot(slopes, (mp.mpf(alpha), mp.mpf(beta)), tol=1e-25)
    return float(a), float(b)


def chances(posteriors, me):
    groups = len(posteriors)
    quarter = math.ceil(groups / 4)

    def few(probabilities):
        counts = np.array([1.0])
        for p in probabilities:
            counts = np.convolve(counts, [1 - p, p])
        return counts[:quarter].sum()

    def integrand(x, above):
        others = [d.sf(x) if above else d.cdf(x) for i, d in enumerate(posteriors) if i != me]
        return posteriors[me].pdf(x) * few(others)

    ends = [posteriors[me].ppf(q) for q in (1e-12, 1 - 1e-12)]
    points = sorted(d.mean() for d in posteriors if ends[0] < d.mean() < ends[1])
    return [integrate.quad(integrand, *ends, args=(above,), points=points, limit=400, epsabs=1e-9)[0]
            for above in (True, False)]


print("case,successes,trials,alpha,beta,rate,low,high,top,bottom")
for name, groups in CASES.items():
    alpha, beta = polished(groups, *climbed(groups))
    posteriors = [stats.beta(alpha + k, beta + n - k) for k, n in groups]
    for me, (k, n) in enumerate(groups):
        d = posteriors[me]
        figures = [alpha, beta, d.mean(), d.ppf(0.025), d.ppf(0.975), *chances(posteriors, me)]
        print(name, k, n, *(repr(float(f)) for f in figures), sep=",")
