"""Agreement of two judges by statsmodels, for tests/figures.rs: python agreement.py > agreement.csv

F1's interval is that of the share of the cases which either judge says yes to on which both do, put through 2J/(1 + J).
Kappa's is cut at -1 and 1; an empty cell is a figure that does not exist."""
import numpy as np
from statsmodels.stats.inter_rater import cohens_kappa
from statsmodels.stats.proportion import proportion_confint

TABLES = [(18, 2, 6, 100), (1, 0, 3, 8), (0, 4, 5, 60), (0, 0, 7, 20), (0, 3, 0, 20), (40, 30, 10, 5), (2, 0, 0, 3),
          (0, 5, 5, 0), (5, 4, 0, 0), (1204, 310, 97, 20431), (1, 1, 1, 1), (3, 1, 1, 0), (9, 1, 0, 0), (0, 0, 0, 4)]


def share(successes, trials):
    if trials == 0:
        return ["", "", ""]
    low, high = proportion_confint(successes, trials, method="wilson")
    # The ends are exact; statsmodels leaves a rounding error there.
    return [successes / trials, low if successes else 0.0, high if successes < trials else 1.0]


def kappa(tp, fp, fn, tn):
    found = cohens_kappa(np.array([[tp, fn], [fp, tn]], dtype=float))
    if not np.isfinite(found.kappa):
        return ["", "", ""]
    if (fp == 0 and fn == 0) or not found.var_kappa > 1e-12:
        return [found.kappa, "", ""]
    return [found.kappa, max(-1.0, found.kappa_low), min(1.0, found.kappa_upp)]


print("tp,fp,fn,tn,precision,precision_low,precision_high,recall,recall_low,recall_high,f1,f1_low,f1_high,"
      "kappa,kappa_low,kappa_high")
for tp, fp, fn, tn in TABLES:
    f1 = [j if j == "" else 2 * j / (1 + j) for j in share(tp, tp + fp + fn)]
    with np.errstate(all="ignore"):
        cells = share(tp, tp + fp) + share(tp, tp + fn) + f1 + kappa(tp, fp, fn, tn)
    print(tp, fp, fn, tn, *["" if cell == "" else repr(float(cell)) for cell in cells], sep=",")
