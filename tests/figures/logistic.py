"""Logistic regression by brute force, for tests/figures.rs: python logistic.py > logistic.csv

In 40 digits by mpmath: the (penalised) log likelihood is written down as defined, and its slopes are numerical differences.
No formula for a score, a leverage or a Newton step comes from the program under test. Grouped rows of the cases below are:
values of the columns (the first is the intercept), successes, trials.

Output: one row for each case, penalty and column: coefficient, standard error, and the ends of the profile interval; empty
where the estimate is infinite. The rows of the cases go to logistic_rows.csv."""
import mpmath as mp

mp.mp.dps = 40
HALF_QUANTILE = mp.mpf("1.959963984540054") ** 2 / 2

CASES = {
    "overlapping": [((1, 0, 0.2), 3, 10), ((1, 1, 0.9), 6, 11), ((1, 1, 2.7), 11, 12), ((1, 0, 1.5), 4, 9),
                    ((1, 1, -0.4), 2, 7)],
    "separated": [((1, 0, 0.5), 3, 9), ((1, 1, 0.1), 8, 8), ((1, 0, 1.7), 5, 8), ((1, 1, 2.2), 4, 4)],
    "rare": [((1, 0, 0), 2, 400), ((1, 1, 0), 0, 60), ((1, 0, 1), 1, 90), ((1, 1, 1), 3, 25)],
    "one_by_one": [((1, x), y, 1) for x, y in [(-2.1, 0), (-1.3, 0), (-0.7, 0), (-0.2, 1), (0.4, 0), (0.9, 1),
                                               (1.6, 1), (2.4, 1)]],
    "four_columns": [((1, a, b, a * b), y, n) for a, b, y, n in [(0, 0, 5, 31), (1, 0, 9, 27), (0, 1, 0, 6),
                                                                (1, 1, 7, 13)]],
}
INFINITE = {("separated", "none"), ("four_columns", "none")}


def information(rows, beta):
    size = len(beta)
    total = mp.zeros(size)
    for x, _, n in rows:
        p = 1 / (1 + mp.exp(-sum(mp.mpf(v) * b for v, b in zip(x, beta))))
        for i in range(size):
            for j in range(size):
                total[i, j] += n * p * (1 - p) * mp.mpf(x[i]) * mp.mpf(x[j])
    return total


def height(rows, beta, penalty):
    total = mp.mpf(0)
    for x, y, n in rows:
        p = 1 / (1 + mp.exp(-sum(mp.mpf(v) * b for v, b in zip(x, beta))))
        total += y * mp.log(p) + (n - y) * mp.log(1 - p)
    return total + (mp.log(mp.det(information(rows, beta))) / 2 if penalty == "firth" else 0)


def slope(rows, beta, penalty, j, step=mp.mpf(10) ** -11):
    up, down = list(beta), list(beta)
    up[j] += step
    down[j] -= step
    return (height(rows, up, penalty) - height(rows, down, penalty)) / (2 * step)


def solve(equations, start):
    found = mp.findroot(lambda *b: equations(b), start, tol=mp.mpf(10) ** -28, maxsteps=60)
    return [found[i] for i in range(len(start))] if len(start) > 1 else [found]


with open("logistic_rows.csv", "w") as file:
    print("case,x0,x1,x2,x3,successes,trials", file=file)
    for name, rows in CASES.items():
        for x, y, n in rows:
            print(name, *(list(x) + [""] * (4 - len(x))), y, n, sep=",", file=file)

print("case,penalty,column,coefficient,standard_error,low,high")
for name, rows in CASES.items():
    size = len(rows[0][0])
    for penalty in ["none", "firth"]:
        if (name, penalty) in INFINITE:
            for column in range(size):
                print(name, penalty, column, "", "", "", "", sep=",")
            continue
        beta = solve(lambda b: [slope(rows, b, penalty, j) for j in range(size)], [mp.mpf("-0.5")] + [mp.mpf("0.1")] * (size - 1))
        top = height(rows, beta, penalty)
        covariance = information(rows, beta) ** -1
        for column in range(size):
            error = mp.sqrt(covariance[column, column])
            ends = []
            for side in (-1, 1):
                start = [b + side * mp.mpf("1.96") * covariance[i, column] / error for i, b in enumerate(beta)]
                others = [j for j in range(size) if j != column]
                end = solve(lambda b: [height(rows, b, penalty) - top + HALF_QUANTILE]
                            + [slope(rows, b, penalty, j) for j in others], start)[column]
                assert (end - beta[column]) * side > 0, (name, penalty, column, side)
                ends.append(end)
            print(name, penalty, column, *(mp.nstr(v, 16) for v in [beta[column], error, *ends]), sep=",")
