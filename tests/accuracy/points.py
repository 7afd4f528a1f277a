#!/usr/bin/env python3
"""Fits the points of a rule that adds up signs: points.py SIGNS.csv UNREAD [LANGUAGE]

UNREAD names the parts of the invented messages that nobody had read who wrote cues; LANGUAGE is the only one that the rule
judges. The committed points of sales-pitch are those of UNREAD hjl, of not-personalized those of hjl and en, both with
OUTREACH_AUDIT_REFERENCE set when the signs were written. Part k is left out, to be measured on.

Needs numpy and scikit-learn. SIGNS.csv is made by `cargo test --test signs -- --ignored` (tests/signs.rs). A logistic
regression with an L1 penalty gives each sign its weight; a point is POINT of log odds. Messages that nobody who wrote cues
had read weigh most among the invented ones: elsewhere the cues fit better than they will on the next message. The threshold is
the one with the best F1 on unread messages, scored by regressions that had not seen them. Examples of the rule that still
come out wrong are given more weight until none does.
"""
import csv
import sys
import warnings

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import StratifiedKFold

warnings.filterwarnings("ignore")
POINT = 0.25
PENALTY = 0.5
RARE = 12
LEFT_OUT = "k"
WEIGHT = {"unread": 1.0, "people": 2.5, "example": 0.5, "read": 0.3}


def points(signs, labels, weights):
    fit = LogisticRegression(C=PENALTY, penalty="l1", solver="liblinear", max_iter=1000, random_state=0)
    fit.fit(signs, labels, sample_weight=weights)
    return np.round(fit.coef_[0] / POINT).astype(int), -fit.intercept_[0] / POINT


def best_threshold(scores, labels):
    tried = np.arange(-8, 5)
    return max(tried, key=lambda least: f1_score(labels, scores >= least))


def kind(part, unread):
    if part in ("people", "example"):
        return part
    return "unread" if part in unread else "read"


def main(path, unread, only=None):
    rows = list(csv.DictReader(open(path, newline="")))
    names = [name for name in rows[0] if name.startswith("Sign::")]
    rows = [row for row in rows if row["part"] != LEFT_OUT]
    rows = [row for row in rows if row["language"] == (only or row["language"]) != "unknown"]
    kinds = np.array([kind(row["part"], unread) for row in rows])
    labels = np.array([int(row["label"]) for row in rows])
    signs = np.array([[int(row[name]) for name in names] for row in rows], float)
    weights = np.array([WEIGHT[one] for one in kinds])
    common = signs.sum(axis=0) >= RARE
    names, signs = [name for name, often in zip(names, common) if often], signs[:, common]
    tried = np.where(np.isin(kinds, ["unread", "people"]))[0]
    others = np.where(~np.isin(kinds, ["unread", "people"]))[0]
    f1, thresholds = {"unread": [], "people": []}, []
    for seed in range(3):
        scores = np.zeros(len(rows))
        folds = StratifiedKFold(8, shuffle=True, random_state=seed)
        for train, test in folds.split(tried, labels[tried]):
            seen = np.concatenate([tried[train], others])
            found, even = points(signs[seen], labels[seen], weights[seen])
            scores[tried[test]] = signs[tried[test]] @ found - even
        thresholds.append(best_threshold(scores[tried], labels[tried]))
        for one, figures in f1.items():
            of = kinds == one
            figures.append(f1_score(labels[of], scores[of] >= thresholds[-1]))
    for _ in range(12):
        found, even = points(signs, labels, weights)
        enough = int(np.round(even + np.median(thresholds)))
        hits = signs @ found >= enough
        wrong = (kinds == "example") & (hits != (labels == 1))
        if not wrong.any():
            break
        weights[wrong] += 1.0
    for one, figures in f1.items():
        print(f"// F1 on {one} messages by regressions that had not seen them: {np.mean(figures):.2f}", file=sys.stderr)
    for one in ("people", "unread", "read"):
        of = kinds == one
        print(f"// F1 on {one} messages that it was fitted to: {f1_score(labels[of], hits[of]):.2f}", file=sys.stderr)
    print(f"// examples wrong: {int(wrong.sum())} of {int((kinds == 'example').sum())}", file=sys.stderr)
    for point, name in sorted(zip(found, names), key=lambda pair: -pair[0]):
        if point:
            print(f"({name}, {point}),")
    print(f"const ENOUGH: i32 = {enough};")


if __name__ == "__main__":
    main(*sys.argv[1:])
