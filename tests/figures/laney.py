"""Laney's p' chart by numpy, for tests/figures.rs: python laney.py > laney.csv

Three charts, the rows of each in order; an empty cell is a point without trials."""
import numpy as np

CHARTS = {
    "ordinary": [(12, 60), (15, 58), (9, 61), (0, 0), (14, 70), (11, 52), (30, 64), (13, 66), (10, 55)],
    "large": [(41200, 100000), (39800, 100000), (40100, 98000), (43900, 101000), (40600, 99500), (36000, 99900),
              (40050, 100200), (40333, 100100)],
    "rare": [(0, 40), (1, 55), (0, 0), (0, 0), (0, 38), (2, 41), (9, 44), (0, 47), (1, 300), (0, 39), (0, 36)],
}

print("chart,successes,trials,centre,sigma_z,low,high,signal")
for name, points in CHARTS.items():
    x, n = np.array([p for p in points if p[1] > 0], dtype=float).T
    centre = x.sum() / n.sum()
    sigma = np.sqrt(centre * (1 - centre) / n)
    z = (x / n - centre) / sigma
    sigma_z = np.abs(np.diff(z)).mean() / 1.128
    for successes, trials in points:
        cells = [name, successes, trials, repr(float(centre)), repr(float(sigma_z)), "", "", ""]
        if trials:
            width = 3 * np.sqrt(centre * (1 - centre) / trials) * sigma_z
            low, high = max(0.0, centre - width), min(1.0, centre + width)
            cells[5:] = [repr(float(low)), repr(float(high)), int(not low <= successes / trials <= high)]
        print(*cells, sep=",")
