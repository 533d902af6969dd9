"""The belief about one person's fears, moved by each thing they tell: an exact Kalman filter with learning.

Knows how ratings, attempts, refusals and days move a `State` (engine.md section 2) and what it expects of each step.
Does not choose a step (that is `candidates` and `ranking`). No function changes its arguments.
A day earlier than the state's own adds nothing: late entries and clocks that went backwards are taken as they come.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from math import erfc, exp, sqrt

import numpy as np

from nearer.domain.ladder import Attempt, Felt, Step
from nearer.engine import tally as tallies
from nearer.engine import trust
from nearer.engine.memory import (
    CLOSE_BIAS,
    FAR_BIAS,
    GENERAL,
    GLOBALS,
    Array,
    State,
    Tally,
    bias_row,
    domain_row,
    touch,
)
from nearer.engine.packing import dump, load
from nearer.engine.parameters import DEFAULT, Parameters

__all__ = ["Forecast", "State", "advance", "attempt", "decline", "dump", "forecast", "load", "rate", "start"]


@dataclass(frozen=True, eq=False)
class Forecast:
    """What is expected of some steps; arrays in their order, anxiety 0-100."""

    mean: Array
    """Peak expected, held to 0-100."""
    sd: Array
    """Its standard deviation, with the noise of one experience."""
    uncertainty: Array
    """How unsure the person's own level is, without that noise: sqrt(h'Ph)."""
    risk: Array
    """q: the probability of a peak above 80."""
    anticipated: Array
    """What the person would say beforehand, held to 0-100."""


def start(lonely: int | None, day: date, parameters: Parameters = DEFAULT) -> State:
    """Return the belief about somebody nothing is known of yet but the three-item loneliness score (3-9, or None)."""
    p = parameters
    mean, variance = np.zeros(GLOBALS), np.full(GLOBALS, float(p.prior_domain_sd**2))
    variance[GENERAL] = p.prior_general_sd**2
    variance[CLOSE_BIAS:] = p.prior_bias_sd**2
    mean[CLOSE_BIAS], mean[FAR_BIAS] = p.prior_bias_close, p.prior_bias_far
    if lonely is not None and lonely >= p.lonely_from:
        mean[GENERAL] = p.lonely_general
    block = np.diag(variance)
    # Fear of people one is not close to goes together; close people come first among the domains.
    block[2:CLOSE_BIAS, 2:CLOSE_BIAS] += (
        p.prior_domain_correlation * p.prior_domain_sd**2 * (1 - np.eye(CLOSE_BIAS - 2))
    )
    return State(day.toordinal(), mean, block, np.zeros(0), (), (), Tally(p.accept_start, p.trust_start**2), p)


def advance(state: State, day: date) -> State:
    """Let the days up to `day` pass: the belief gets a little less sure, never less than before the first answer."""
    days = day.toordinal() - state.day
    if days == 0:
        return state
    if days < 0:
        return replace(state, day=day.toordinal())
    p, tally, size = state.parameters, state.tally, len(state.mean)
    known = replace(
        tally, rating_variance=trust.variance(p, tally), middle=trust.middle(tally), scale=trust.scale(p, tally)
    )
    state = replace(state, day=day.toordinal(), tally=known)
    daily, most = np.full(size, p.drift_step), np.full(size, p.prior_step_sd**2)
    daily[:CLOSE_BIAS], most[:CLOSE_BIAS] = p.drift_general, p.prior_domain_sd**2
    most[GENERAL] = p.prior_general_sd**2
    daily[CLOSE_BIAS:GLOBALS] = 0.0
    own = state.variance
    return state.with_variance(own + np.clip(most - own, 0.0, days * daily))


def rate(state: State, step: Step, value: float, day: date) -> State:
    """Take in how anxious the person expects to be (p, 0-100), asked at the start or at the gate.

    How far ratings are trusted changes overnight, so the order of one day's ratings does not matter.
    """
    state = tallies.met(touch(advance(state, day), step, day.toordinal()), step)
    row = _row(state, step)
    row[bias_row(step)] = _bias_share(state, step)
    expected = step.difficulty + float((row * state.mean[state.joined]).sum())
    off, noise = trust.read(state.tally, value) - expected, state.tally.rating_variance
    surprise = off**2 / (float((row * _times(state.block, row)).sum()) + noise)
    moved = tallies.rated(_observe(state, row, off, noise), value, surprise)
    return _open_bias(moved, trust.bias_sd(state.parameters, state.tally))


def attempt(state: State, step: Step, attempt: Attempt) -> State:
    """Take in what was brought back from trying a step.

    `attempt.expected` is what the surprise is measured from; it is not a new rating (give that to `rate`). A step
    turned back from with nothing else said counts as hard. With neither peak nor felt only the counts move.
    """
    state = tallies.met(touch(advance(state, attempt.day), step, attempt.day.toordinal()), step)
    bias = float(state.mean[bias_row(step)]) * _bias_share(state, step)
    before = tallies.Before(_mean(state, step), bias, _acceptance(state, step))
    state = replace(state, tally=tallies.learned_from(state, attempt))
    value, variance = _experienced(state.parameters, attempt, before.mean)
    if value is not None:
        row = _row(state, step)
        state = _observe(state, row, value - _energy(state.parameters, attempt.energy) - before.mean, variance)
    if value is not None and attempt.completed:
        state = _learn(state, step, value, attempt.expected)
    return tallies.after(state, step, attempt, before, value, _mean(state, step))


def decline(state: State, step: Step, day: date, wrong_reason: bool = False) -> State:
    """Take in "not today", or "wrong reason": the step did not fit this person.

    Neither says anything about fear. "Not today" rests the step till tomorrow and makes the engine expect a few more
    refusals (rule 4, rule 5); a step offered for a wrong reason rests for two weeks and costs nothing else.
    """
    state = advance(state, day)
    return tallies.refused(state, step, day.toordinal(), None if wrong_reason else _acceptance(state, step))


def acceptance(state: State, anticipated: Array) -> Array:
    """Return how probably a step is taken up, from what the person would expect of it beforehand."""
    p = state.parameters
    return 1 / (1 + np.exp(-(state.tally.accept + p.accept_slope * (p.accept_middle - anticipated))))


def forecast(state: State, steps: Sequence[Step], day: date, energy: int | None = None) -> Forecast:
    """Return what is expected of these steps on this day, at the energy stated (1-5; None counts as 3)."""
    state = advance(state, day)
    p, theta, variances = state.parameters, state.mean, state.variance
    shared = np.zeros((CLOSE_BIAS, len(theta)))
    shared[:, state.joined] = state.block[:CLOSE_BIAS]
    places = {step: GLOBALS + place for place, step in enumerate(state.steps)}
    own = np.array([places.get(step.id, 0) for step in steps], dtype=np.intp)
    area = np.array([domain_row(step) for step in steps], dtype=np.intp)
    bias = np.array([bias_row(step) for step in steps], dtype=np.intp)
    share = np.array([p.bias_decay ** state.traces[i - GLOBALS].attempts if i else 1.0 for i in own])
    met = own > 0
    difficulty = np.array([step.difficulty for step in steps])
    mean = difficulty + theta[GENERAL] + theta[area] + np.where(met, theta[own], 0.0)
    variance = variances[GENERAL] + variances[area] + 2 * shared[GENERAL, area]
    alone = variances[own] + 2 * (shared[GENERAL, own] + shared[area, own])
    variance = variance + np.where(met, alone, p.prior_step_sd**2)
    sd = np.sqrt(variance + p.peak_sd**2)
    mean = mean + _energy(p, energy)
    above = (p.too_much - mean) / (sd * sqrt(2))
    return Forecast(
        mean=np.clip(mean, 0.0, 100.0),
        sd=sd,
        uncertainty=np.sqrt(variance),
        risk=np.array([0.5 * erfc(z) for z in above]),
        anticipated=np.clip(mean + theta[bias] * share, 0.0, 100.0),
    )


def loadings(state: State, steps: Sequence[Step]) -> tuple[Array, Array]:
    """Return rows (n, len(theta)) for the latent fear of each step and for its rating; untouched u_j left out."""
    fears = np.zeros((len(steps), len(state.mean)))
    fears[:, GENERAL] = 1.0
    for row, step in zip(fears, steps, strict=True):
        row[domain_row(step)] = 1.0
        if (place := state.place(step.id)) is not None:
            row[GLOBALS + place] = 1.0
    ratings = fears.copy()
    for row, step in zip(ratings, steps, strict=True):
        row[bias_row(step)] = _bias_share(state, step)
    return fears, ratings


def _row(state: State, step: Step) -> Array:
    """Return what the fear of a touched step is the sum of, over what is joined: shape (m,)."""
    row = np.zeros(len(state.mean))
    row[GENERAL] = row[domain_row(step)] = row[GLOBALS + state.steps.index(step.id)] = 1.0
    return row[state.joined]


def _bias_share(state: State, step: Step) -> float:
    trace = state.trace(step.id)
    return float(state.parameters.bias_decay ** (trace.attempts if trace else 0))


def _mean(state: State, step: Step) -> float:
    place = state.place(step.id)
    own = 0.0 if place is None else state.mean[GLOBALS + place]
    return float(step.difficulty + state.mean[GENERAL] + state.mean[domain_row(step)] + own)


def _acceptance(state: State, step: Step) -> float:
    guess = _mean(state, step) + state.mean[bias_row(step)] * _bias_share(state, step)
    p = state.parameters
    return 1 / (1 + exp(-(state.tally.accept + p.accept_slope * (p.accept_middle - min(100.0, max(0.0, guess))))))


def _energy(p: Parameters, energy: int | None) -> float:
    return 0.0 if energy is None else p.energy_weight * (3 - energy)


def _experienced(p: Parameters, attempt: Attempt, mean: float) -> tuple[float | None, float]:
    """Return the peak felt and the variance of that observation; None when nothing was said."""
    if attempt.peak is not None:
        return float(attempt.peak), p.peak_sd**2
    expected = mean + _energy(p, attempt.energy)
    felt = attempt.felt or (None if attempt.completed else Felt.HARD)
    if felt is None:
        return None, 0.0
    low = p.felt_hard if felt is Felt.HARD else 0.0 if felt is Felt.EASY else p.felt_easy
    high = p.felt_easy if felt is Felt.EASY else 100.0 if felt is Felt.HARD else p.felt_hard
    return min(high, max(low, expected)), p.felt_sd**2


def _observe(state: State, row: Array, surprise: float, variance: float) -> State:
    """Move mean and covariance by one observation; one far off is trusted less."""
    cross = _times(state.block, row)
    spread = float((row * cross).sum())
    limit = state.parameters.robust_at * sqrt(spread + variance)
    if abs(surprise) > limit:
        variance *= (abs(surprise) / limit) ** 2
    gain = cross / (spread + variance)
    # Joseph form, (I - Kh')P(I - Kh')' + vKK', multiplied out: it stays symmetric and positive with rounding.
    left = state.block - np.outer(gain, cross)
    return _moved(state, gain * surprise, left - np.outer(_times(left, row), gain) + variance * np.outer(gain, gain))


def _moved(state: State, by: Array, block: Array) -> State:
    """Return the state with what is joined moved by so much and as sure as this; the steps apart stay as they are."""
    mean = state.mean.copy()
    mean[state.joined] += by
    return replace(state, mean=mean, block=(block + block.T) / 2)


def _open_bias(state: State, before: float) -> State:
    """Give the biases the prior SD this person now calls for in the place of `before`, exactly.

    Both are Gaussian, so exchanging one prior for another is an observation with the difference of their precisions.
    """
    p = state.parameters
    precision = 1 / trust.bias_sd(p, state.tally) ** 2 - 1 / before**2
    if not precision:
        return state
    for place, mean in ((CLOSE_BIAS, p.prior_bias_close), (FAR_BIAS, p.prior_bias_far)):
        cross = state.block[:, place]
        gain = cross / (cross[place] + 1 / precision)
        state = _moved(state, gain * (mean - state.mean[place]), state.block - np.outer(gain, cross))
    return state


def _times(matrix: Array, row: Array) -> Array:
    """Multiply by a row of a few entries, added up in one order, so that every machine gets the same bits."""
    places = np.flatnonzero(row)
    return np.asarray((matrix[:, places] * row[places]).sum(axis=1))


def _learn(state: State, step: Step, peak: float, expected: float | None) -> State:
    """Let a completed attempt lower the fear a little, more so when it went better than guessed."""
    p = state.parameters
    surprise = 0.0 if expected is None else max(0.0, expected - peak)
    drop = min(state.learning_rate * surprise + p.learned_flat, p.learned_most * peak)
    own, area = GLOBALS + state.steps.index(step.id), domain_row(step)
    mean, variance = state.mean.copy(), state.variance
    mean[own] -= p.learned_step * drop
    mean[area] -= p.learned_domain * drop
    variance[own] += p.learned_step_variance
    variance[area] += p.learned_domain_variance
    return replace(state.with_variance(variance), mean=mean)
