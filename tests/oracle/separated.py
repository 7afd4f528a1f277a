#!/usr/bin/env python3
"""Firth's fit where one rule alone tells who accepts: separated.py prints the odds ratios of rules a and b.

The rows are those of `a_rule_that_alone_tells_who_accepts_has_a_finite_odds_ratio` in tests/adjusted.rs. Needs numpy. Heinze and
Schemper 2002: the score of Firth's penalised likelihood, climbed by its information with halved steps.
"""
import numpy as np

rows = [(i % 10 < 3, i * 7 % 11 < 3, i * 5 % 13 < 3, i % 3, i // 3 % 2) for i in range(200)]
design = np.array([[1, a, b, c, sender == 1, sender == 2, month] for a, b, c, sender, month in rows], float)
accepted = design[:, 1].copy()


def information(at):
    chance = 1 / (1 + np.exp(-design @ at))
    return design.T @ (design * (chance * (1 - chance))[:, None])


def penalised(at):
    predictor = design @ at
    fit = np.sum(accepted * predictor - np.logaddexp(0, predictor))
    return fit + 0.5 * np.linalg.slogdet(information(at))[1]


at = np.zeros(design.shape[1])
while True:
    chance = 1 / (1 + np.exp(-design @ at))
    covariance = np.linalg.inv(information(at))
    leverage = np.einsum("ij,jk,ik->i", design, covariance, design) * chance * (1 - chance)
    score = design.T @ (accepted - chance + leverage * (0.5 - chance))
    if np.abs(score).max() < 1e-12:
        break
    step = covariance @ score
    while penalised(at + step) < penalised(at) - 1e-12:
        step /= 2
    at += step
print(*(f"{odds:.9f}" for odds in np.exp(at[1:3])))
