"""Time to an event by lifelines and statsmodels, for tests/figures.rs: python survival.py > survival.csv

Survival and its interval are lifelines' KaplanMeierFitter (Greenwood, log-log), incidences statsmodels' CumIncidenceRight.
Each row gives the counts that ended at a time, and what both say just after it; the interval is empty where survival is 0
or 1, and all figures where nothing but censoring happened. At the end of each case the times when 25, 50, 75 and 95% of
the final incidence were reached."""
import numpy as np
from lifelines import KaplanMeierFitter
from statsmodels.duration.survfunc import CumIncidenceRight

CASES = {  # time: (events, competing, censored)
    "answers": {0: (12, 1, 0), 1: (31, 4, 0), 2: (22, 3, 5), 3: (14, 2, 6), 5: (11, 5, 9), 8: (7, 2, 12), 13: (4, 0, 20),
                20: (2, 1, 31), 21: (0, 0, 40), 34: (1, 0, 22), 55: (0, 1, 60)},
    "no_other_end": {1: (1, 0, 0), 2: (1, 0, 1), 4: (2, 0, 0), 7: (0, 0, 3), 9: (3, 0, 2), 12: (1, 0, 0)},
    "to_the_last": {1: (5, 2, 0), 3: (4, 1, 0), 6: (2, 0, 0), 9: (1, 0, 0)},
    "large": {d: (40000 // (d + 1), 9000 // (d + 1), 3000 * d) for d in range(30)},
}

print("case,time,events,competing,censored,survival,low,high,incidence,other,q25,q50,q75,q95")
for name, counts in CASES.items():
    times = list(counts)
    table = np.array([counts[t] for t in times])
    repeated = np.repeat(times, 3)
    keep = table.ravel() > 0
    km = KaplanMeierFitter().fit(repeated[keep], event_observed=np.tile([1, 0, 0], len(times))[keep],
                                 weights=table.ravel()[keep])
    status = np.repeat(np.tile([1, 2, 0], len(times)), table.ravel())
    ends = np.repeat(repeated, table.ravel())
    # statsmodels wants times above 0.
    found = CumIncidenceRight(ends + 1, status)
    at = {float(t) - 1: i for i, t in enumerate(found.times)}
    one = found.cinc[0]
    other = found.cinc[1] if len(found.cinc) > 1 else np.zeros(len(one))
    last = one[-1]
    reached = [next(t for t in times if one[at[t]] >= share * last * (1 - 1e-12)) for share in (0.25, 0.5, 0.75, 0.95)]
    for t in times:
        s = km.survival_function_at_times(t).iloc[0]
        low, high = km.confidence_interval_.loc[t]
        figures = ["", "", "", "", ""]
        if counts[t][0] + counts[t][1]:
            bounds = ["", ""] if s in (0.0, 1.0) else [repr(float(low)), repr(float(high))]
            figures = [repr(float(s)), *bounds, repr(float(one[at[t]])), repr(float(other[at[t]]))]
        print(name, t, *counts[t], *figures, *reached, sep=",")
