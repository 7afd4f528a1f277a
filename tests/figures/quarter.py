"""The regression on the made-up quarter, by statsmodels and numpy: quarter.csv.

    outreach-audit audit fixtures/team-quarter.csv --matrix --no-findings --off generic-note --out DIR
    python3 quarter.py DIR/matrix.csv > quarter.csv

Columns: a constant, sender and month but for the largest of each, hits, unknowns; one that those before it account for is
dropped. (With generic-note two of the unknowns would separate.) Odds ratios and Wald's intervals are those of maximum likelihood. Accepts lost: the sum over a rule's hits of the fitted
probability without the hit less that with it, its interval by the delta method with a slope by differences.
"""

import csv
import sys

import numpy as np
import statsmodels.api as sm

rows = [row for row in csv.DictReader(open(sys.argv[1], encoding="utf-8"))]
names = list(rows[0])[list(rows[0]).index("template_id") + 1 :]
rows = [row for row in rows if row["settled"] == "1"]
y = np.array([row["outcome"] == "accepted" for row in rows], float)


def indicators(values):
    levels = sorted(set(values))
    largest = max(levels, key=lambda level: (values.count(level), -levels.index(level)))
    return [np.array([value == level for value in values], float) for level in levels if level != largest]


columns = [("", np.ones(len(rows)))]
columns += [("", column) for column in indicators([row["sourcer"] for row in rows])]
columns += [("", column) for column in indicators([row["sent_at"][:7] for row in rows])]
cells = {name: [row[name] for row in rows] for name in names}
varying = [name for name in names if {"0", "1"} <= set(cells[name])]
for cell, suffix in (("1", ""), ("", " unknown")):
    columns += [(name + suffix, np.array([c == cell for c in cells[name]], float)) for name in varying]
kept, basis = [], []
for name, column in columns:
    rest = column.copy()
    for _ in range(2):
        for unit in basis:
            rest -= unit * (unit @ rest)
    if rest @ rest > 1e-10 * (column @ column):
        kept.append((name, column))
        basis.append(rest / np.sqrt(rest @ rest))
x = np.column_stack([column for _, column in kept])
fit = sm.GLM(y, x, family=sm.families.Binomial()).fit(tol=1e-14, maxiter=100)
beta, covariance = fit.params, np.linalg.inv(x.T @ (x * (fit.mu * (1 - fit.mu))[:, None]))


def lost(beta, place):
    hits = x[:, place] == 1
    predictor = x[hits] @ beta
    p = lambda z: 1 / (1 + np.exp(-z))
    return np.sum(p(predictor - beta[place]) - p(predictor))


out = csv.writer(sys.stdout, lineterminator="\n")
out.writerow(["rule", "odds_ratio", "low", "high", "lost", "lost_low", "lost_high"])
for place, (name, _) in enumerate(kept):
    if name not in varying:
        continue
    error, z, step = np.sqrt(covariance[place, place]), 1.959963984540054, 1e-5
    slope = [(lost(beta + move, place) - lost(beta - move, place)) / (2 * step) for move in np.eye(len(beta)) * step]
    value, reach = lost(beta, place), z * np.sqrt(np.array(slope) @ covariance @ np.array(slope))
    ratio = np.exp(beta[place] + z * error * np.array([0, -1, 1]))
    out.writerow([name] + [repr(float(v)) for v in [*ratio, value, value - reach, value + reach]])
