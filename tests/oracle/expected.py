"""What was to be expected of each sender, by statsmodels: a logistic regression (maximum likelihood) of acceptance on month
and on hit and unknown of the rules about relationship and recipient, whoever sent it.

    outreach-audit audit fixtures/team-quarter.csv --matrix --no-findings --out DIR
    python3 tests/oracle/expected.py DIR/matrix.csv > tests/oracle/expected.csv
"""
import csv
import sys

import numpy as np
import statsmodels.api as sm

RULES = [
    "stranger",
    "no-prior-interaction",
    "unrelated-field",
    "competitor",
    "inactive-recipient",
    "closed-network",
]

with open(sys.argv[1], newline="", encoding="utf-8") as file:
    rows = [row for row in csv.DictReader(file) if row["settled"] == "1"]
months = sorted({row["sent_at"][:7] for row in rows})
columns = [np.ones(len(rows))]
columns += [np.array([row["sent_at"][:7] == month for row in rows], float) for month in months[1:]]
for rule in RULES:
    for verdict in ("1", ""):
        column = np.array([row[rule] == verdict for row in rows], float)
        if 0 < column.sum() < len(rows):
            columns.append(column)
accepted = np.array([row["outcome"] == "accepted" for row in rows], float)
fit = sm.GLM(accepted, np.column_stack(columns), family=sm.families.Binomial()).fit(tol=1e-13, maxiter=100)
writer = csv.writer(sys.stdout)
writer.writerow(["sourcer", "expected"])
for sender in sorted({row["sourcer"] for row in rows}):
    own = np.array([row["sourcer"] == sender for row in rows])
    writer.writerow([sender, repr(float(fit.fittedvalues[own].sum()))])
