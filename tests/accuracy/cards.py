#!/usr/bin/env python3
"""Fits the scorecards: cards.py CARDS.csv english > src/note/cards/english.tsv, and the same for foreign.

CARDS.csv is made by `OUTREACH_AUDIT_CARDS=CARDS.csv cargo test --test cards -- --ignored` (tests/cards.rs), for the committed
points with OUTREACH_AUDIT_REFERENCE set. Needs numpy, scipy and scikit-learn.

For each rule a logistic regression with an L2 penalty, both classes of equal weight, on which phrases occur (one or two terms of
a sentence, of those that enough messages and writers have; how often tells nothing more, and misleads in long notes), each sign
of the whole note, and what the rule's own cues say. A point is a hundredth of log odds. A parameter is the smaller the more it is
penalised, so phrases are scaled by OF_PHRASES: they are many, and cues are known to mean something. Since both classes weigh the
same while hits are rarer, a note hits from "enough" log odds on, which made F1 about the best for writers not seen. Examples of a
rule that come out wrong get more weight until none does.

What is said of accuracy comes from regressions that had not seen the writer: for each of the writers whose messages nobody read
who wrote cues, the scorecards are fitted to all others and scored on that one. `cards.py CARDS.csv english measure` stops
there; tests/accuracy/unseen.txt is what it says of both kinds. The constants below were chosen by these same figures. Messages of the
writers left out are never fitted to, so that tests/accuracy.rs has some to measure on.
"""
import csv
import sys
import warnings
from collections import Counter, defaultdict

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score

warnings.filterwarnings("ignore")
csv.field_size_limit(10**8)
PENALTY = 0.2
OF_PHRASES = 0.7
OFTEN = 8
WEIGHT = {"people": 2.5, "example": 0.3, "demo": 0.2}
KINDS = {
    "english": {
        "languages": ["en"],
        "unread": "hjklmnopqrstFGHIJKLMNOP",
        "left_out": "tK",
        "messages": 15,
        "writers": 6,
        "rules": None,
        "enough": 0.6,
    },
    "foreign": {
        "languages": ["de", "fr", "es", "pt", "nl"],
        "unread": "uvwxABCDEQRSTUVWX",
        "left_out": "V",
        "messages": 8,
        "writers": 3,
        "rules": ["generic-note", "sales-pitch", "strings-attached", "pushy-tone", "connection-collecting"],
        "enough": 0.35,
    },
}


def phrases(terms):
    """One and two terms in a row, "<start>" being the first of a sentence."""
    for sentence in terms.split("|"):
        before = "<start>"
        for term in sentence.split():
            yield term
            yield f"{before} {term}"
            before = term


class Messages:
    """Labelled messages of some languages as counts of phrases and signs."""

    def __init__(self, path, kind):
        with open(path, newline="", encoding="utf-8") as file:
            rows = [row for row in csv.DictReader(file) if row["language"] in kind["languages"]]
        self.rules = kind["rules"] or [name[4:] for name in rows[0] if name.startswith("own ")]
        self.part = np.array([row["part"] for row in rows])
        found = [Counter(set(phrases(row["terms"]))) for row in rows]
        messages, writers = Counter(), defaultdict(set)
        for part, counts in zip(self.part, found):
            if part not in ("example", "demo"):
                messages.update(counts.keys())
                for phrase in counts:
                    writers[phrase].add(part)
        self.phrases = sorted(
            one for one in messages if messages[one] >= kind["messages"] and len(writers[one]) >= kind["writers"]
        )
        self.of_phrases = table(found, self.phrases)
        shown = [Counter(row["signs"].split()) for row in rows]
        often = Counter(sign for signs in shown for sign in signs)
        self.signs = sorted(sign for sign in often if often[sign] >= OFTEN)
        self.of_signs = table(shown, self.signs)
        self.label = {rule: np.array([int(row[rule] or -1) for row in rows]) for rule in self.rules}
        self.own = {rule: np.array([row[f"own {rule}"] == "1" for row in rows], float) for rule in self.rules}
        self.weight = np.array([WEIGHT.get(part, 1.0) for part in self.part])
        self.fitted_to = ~np.isin(self.part, list(kind["left_out"]))
        self.enough = kind["enough"]
        self.unread = [part for part in kind["unread"] if part in self.part]

    def design(self, rule):
        own = csr_matrix(self.own[rule][:, None])
        return hstack([self.of_phrases * OF_PHRASES, self.of_signs, own]).tocsr()


def table(found, names):
    place = {name: at for at, name in enumerate(names)}
    cells = [(row, place[name], many) for row, counts in enumerate(found) for name, many in counts.items() if name in place]
    rows, columns, values = zip(*cells)
    return csr_matrix((values, (rows, columns)), shape=(len(found), len(names)), dtype=float)


def fit(design, label, weight):
    regression = LogisticRegression(C=PENALTY, class_weight="balanced", solver="liblinear", max_iter=1000, random_state=0)
    return regression.fit(design, label, sample_weight=weight)


def measure(messages):
    """F1 of each rule's own cues, and of its scorecard, on writers that the scorecard had not seen."""
    parts = messages.unread
    print(f"{'rule':24} own  card  by writer {' '.join(parts)}", file=sys.stderr)
    both = []
    for rule in messages.rules:
        design, label = messages.design(rule), messages.label[rule]
        known, hits = label >= 0, np.zeros(len(label))
        for part in parts:
            test, train = messages.part == part, known & (messages.part != part)
            regression = fit(design[train], label[train], messages.weight[train])
            hits[test] = regression.decision_function(design[test]) >= messages.enough
        of = lambda chosen, found: f1_score(label[known & chosen], found[known & chosen])
        unread = np.isin(messages.part, parts)
        by_writer = " ".join(f"{of(messages.part == part, hits):.2f}" for part in parts)
        both.append((of(unread, messages.own[rule]), of(unread, hits)))
        print(f"{rule:24} {both[-1][0]:.2f} {both[-1][1]:.2f}  {by_writer}", file=sys.stderr)
    own, card = np.mean(both, axis=0)
    print(f"{'mean':24} {own:.3f} {card:.3f}", file=sys.stderr)


def points(messages, rule):
    """The points of one rule: of its own cues, of each sign, of each phrase, and of a note by itself."""
    design, label, weight = messages.design(rule), messages.label[rule], messages.weight.copy()
    known = (label >= 0) & messages.fitted_to
    scale = np.concatenate([np.full(len(messages.phrases), OF_PHRASES), np.ones(len(messages.signs) + 1)])
    for _ in range(30):
        regression = fit(design[known], label[known], weight[known])
        found = np.round(100 * regression.coef_[0] * scale)
        even = np.round(100 * (regression.intercept_[0] - messages.enough))
        hits = design @ (found / scale) + even >= 0
        wrong = known & (messages.part == "example") & (hits != (label == 1))
        if not wrong.any():
            break
        weight[wrong] *= 1.6
    seen = {of: known & (messages.part == of) for of in ("people", "demo")}
    agree = " ".join(f"{of} {f1_score(label[chosen], hits[chosen]):.2f}" for of, chosen in seen.items())
    print(f"{rule:24} fitted to: {agree}, examples wrong: {int(wrong.sum())}", file=sys.stderr)
    return np.append(found, even).astype(int)


def main(path, kind, *only_measure):
    messages = Messages(path, KINDS[kind])
    print(f"{len(messages.part)} messages, {len(messages.phrases)} phrases, {len(messages.signs)} signs", file=sys.stderr)
    measure(messages)
    if only_measure:
        return
    cards = np.array([points(messages, rule) for rule in messages.rules]).T
    names = messages.phrases + [sign.replace("_", " ") for sign in messages.signs] + ["<own>", "<even>"]
    print("\t".join(["phrase", *messages.rules]))
    for name, row in zip(names, cards):
        if row.any() or name.startswith("<"):
            print("\t".join([name, *map(str, row)]))


if __name__ == "__main__":
    main(*sys.argv[1:])
