"""Stratified tables by statsmodels, for tests/figures.rs: python mantel_haenszel.py > mantel_haenszel.csv

One row for each stratum (case, a, b, c, d); the figures of the whole case are on each of its rows. Cases have no stratum
with an empty margin, about which statsmodels and this project differ in counting degrees of freedom."""
import numpy as np
import statsmodels.api as sm
from scipy import stats

CASES = {
    "two": [(12, 8, 9, 21), (5, 15, 2, 18)],
    "opposite": [(40, 10, 20, 30), (10, 40, 30, 20), (25, 25, 24, 26)],
    "zero_cells": [(0, 5, 3, 9), (4, 0, 6, 7), (2, 3, 1, 8), (1, 6, 0, 4)],
    "large": [(41200, 58800, 39800, 60200), (900, 99100, 1000, 99000), (60000, 300, 59000, 250)],
    # Rows 1, 3, 4, 5 and 6 of published_experiments.csv.
    "published": [(82, 18, 64, 36), (39, 11, 18, 32), (7, 18, 23, 2), (1, 9, 5, 5), (62, 38, 70, 30)],
}

print("case,a,b,c,d,odds_ratio,low,high,cmh,cmh_p,tarone,tarone_p")
for name, strata in CASES.items():
    tables = sm.stats.StratifiedTable([np.array(t, dtype=float).reshape(2, 2) for t in strata])
    low, high = tables.oddsratio_pooled_confint()
    cmh = tables.test_null_odds().statistic
    equal = tables.test_equal_odds(adjust=True).statistic
    figures = [tables.oddsratio_pooled, low, high, cmh, stats.chi2.sf(cmh, 1), equal,
               stats.chi2.sf(equal, len(strata) - 1)]
    for cells in strata:
        print(name, *cells, *(repr(float(f)) for f in figures), sep=",")
