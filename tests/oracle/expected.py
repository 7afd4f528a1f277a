"""What was to be expected of each sender: a logistic regression of acceptance on month and on hit and unknown of the rules about
relationship and recipient, whoever sent it.

By maximum likelihood (statsmodels), which for a month without accepts tends to none; where a rule's hits are never
accepted, with Firth's penalty (numpy), each month's fitted values then moved by one odds ratio until they add up (scipy).

    for log in fixtures/team-quarter tests/oracle/expected_silent_month tests/oracle/expected_separated; do
        outreach-audit audit $log.csv --matrix --no-findings --out DIR/$(basename $log)
    done
    python3 tests/oracle/expected.py DIR > tests/oracle/expected.csv
"""
import csv
import sys

import numpy as np
import statsmodels.api as sm
from scipy.optimize import brentq
from scipy.special import expit

RULES = [
    "stranger",
    "no-prior-interaction",
    "unrelated-field",
    "competitor",
    "inactive-recipient",
    "closed-network",
]


def likeliest(design, accepted):
    return sm.GLM(accepted, design, family=sm.families.Binomial()).fit(tol=1e-13, maxiter=100).fittedvalues


def firth(design, accepted):
    b = np.zeros(design.shape[1])
    for _ in range(500):
        p = expit(design @ b)
        w = p * (1 - p)
        inverse = np.linalg.inv(design.T @ (design * w[:, None]))
        leverage = w * np.einsum("ij,jk,ik->i", design, inverse, design)
        step = inverse @ (design.T @ (accepted - p + leverage * (0.5 - p)))
        b = b + np.clip(step, -1, 1) / 2
    assert np.abs(step).max() < 1e-12
    return design @ b


def expected(rows, separated):
    month = np.array([row["sent_at"][:7] for row in rows])
    accepted = np.array([row["outcome"] == "accepted" for row in rows], float)
    rules = [rule for rule in RULES if {"0", "1"} <= {row[rule] for row in rows}]

    def design(of):
        columns = [np.ones(of.sum())]
        columns += [(month[of] == one).astype(float) for one in sorted(set(month[of]))[1:]]
        for rule in rules:
            for verdict in ("1", ""):
                column = np.array([row[rule] == verdict for row in rows], float)[of]
                if 0 < column.sum() < of.sum():
                    columns.append(column)
        return np.column_stack(columns)

    if not separated:
        return likeliest(design(np.ones(len(rows), bool)), accepted)
    mean = {one: accepted[month == one].mean() for one in set(month)}
    found = np.array([mean[one] for one in month])
    mixed = np.array([0 < mean[one] < 1 for one in month])
    found[mixed] = firth(design(mixed), accepted[mixed])
    for one in set(month[mixed]):
        own = month == one
        shift = brentq(lambda a: (expit(found[own] + a) - accepted[own]).sum(), -50, 50, xtol=1e-14, rtol=1e-14)
        found[own] = expit(found[own] + shift)
    return found


writer = csv.writer(sys.stdout)
writer.writerow(["log", "sourcer", "expected"])
for log in ("team-quarter", "expected_silent_month", "expected_separated"):
    with open(f"{sys.argv[1]}/{log}/matrix.csv", newline="", encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["settled"] == "1"]
    of_all = expected(rows, log == "expected_separated")
    for sender in sorted({row["sourcer"] for row in rows}):
        own = np.array([row["sourcer"] == sender for row in rows])
        writer.writerow([log, sender, repr(float(of_all[own].sum()))])
