"""The bank of filters behind the line and the change: forwards through people's answers, and back.

Knows one model (engine.md section 7): an answer is the person's level, plus an up or down that fades
(Ornstein-Uhlenbeck), plus noise. How much answers vary differs between people, so filters run at several scales of
ups, downs and noise, and each counts by how well it foresaw the answers. Several series run at once, as "people".
Does not know what may be said of a change. Times are days as numbers; hours are fractions of a day.
"""

from dataclasses import dataclass

import numpy as np

from nearer.engine.memory import Array
from nearer.engine.parameters import Parameters

LEVEL, STATE = 0, 1
"""Rows of what is believed; an answer is their sum, and noise."""
SCALES = np.linspace(-2.5, 2.5, 9)
"""Where the bank of filters stands, in standard deviations of the log scale."""


@dataclass(frozen=True, slots=True)
class Measure:
    """How answers to one question behave, in points of 0-100 and days; an array has a number for each series."""

    mean: float | Array
    person_sd: float | Array
    state_sd: float | Array
    noise_sd: float | Array
    """`state_sd` and `noise_sd` are root mean squares over people."""
    days: float
    """Time in which an up or down fades to 37 %."""
    unevenness: float
    """Standard deviation over people of the log of their scale; 0: all vary alike."""


@dataclass(frozen=True, eq=False)
class Belief:
    """What is believed, at one time or at each of many (then the first axis)."""

    mean: Array
    """Shape (rows, scales, people)."""
    covariance: Array
    """Shape (rows, rows, scales, people)."""


@dataclass(frozen=True, eq=False)
class Pass:
    """What the filters believed before and after each time, and the mean and variance of each answer before it came."""

    expected: Belief
    updated: Belief
    means: Array
    variances: Array
    """(times, scales, people)."""
    weights: Array
    """Weight of each scale before each time, and at last after all: (times + 1, scales, people)."""


def prior(measure: Measure, people: int) -> Belief:
    """Return what is believed before any answer."""
    scales = _scales(measure)[0]
    mean, covariance = np.zeros((2, len(scales), people)), np.zeros((2, 2, len(scales), people))
    mean[LEVEL] = measure.mean
    covariance[LEVEL, LEVEL] = np.square(measure.person_sd)
    covariance[STATE, STATE] = (measure.state_sd * scales) ** 2
    return Belief(mean, covariance)


def forwards(days: Array, values: Array, measure: Measure, parameters: Parameters) -> Pass:
    """Run the filters through the answers; days, values: (people, times), in order of time, NaN where there is none."""
    first = prior(measure, len(days))
    scales, weights = _scales(measure)
    noise = np.broadcast_to((measure.noise_sd * scales) ** 2, first.mean.shape[1:])
    fading, grown = _fading(days, measure)
    given, known = np.nan_to_num(values).T, ~np.isnan(values).T
    expected, updated = (_room(first, len(given)) for _half in range(2))
    means, variances = np.empty((2, len(given), *noise.shape))
    mean, covariance = first.mean, first.covariance
    for time in range(len(given)):
        mean, covariance = mean * fading[time], covariance * fading[time] * fading[time, :, None]
        covariance[STATE, STATE] += grown[time]
        expected.mean[time], expected.covariance[time] = mean, covariance
        cross = covariance.sum(axis=1)
        means[time], variances[time] = mean.sum(axis=0), cross.sum(axis=0) + noise
        surprise = given[time] - means[time]
        # Where there is no answer nothing moves.
        gain = cross * (known[time] / _trimmed(surprise, variances[time], noise, parameters))
        mean, covariance = mean + gain * surprise, covariance - gain[:, None] * cross
        updated.mean[time], updated.covariance[time] = mean, covariance
    off = np.log(variances) + (given[:, None] - means) ** 2 / variances
    return Pass(expected, updated, means, variances, _weighed(weights, known[:, None] * off / -2))


def _room(belief: Belief, times: int) -> Belief:
    return Belief(np.empty((times, *belief.mean.shape)), np.empty((times, *belief.covariance.shape)))


def _fading(days: Array, measure: Measure) -> tuple[Array, Array]:
    """Return the share left of each row from one time to the next (times, rows, 1, people), and the variance that an
    up or down grows by meanwhile (times, scales, people)."""
    gaps = np.diff(days, axis=1, prepend=days[:, :1])
    kept = np.exp(-np.maximum(np.nan_to_num(gaps), 0.0) / measure.days).T[:, None]
    shares = np.ones((len(kept), 2, 1, len(days)))
    shares[:, STATE] = kept
    return shares, (measure.state_sd * _scales(measure)[0]) ** 2 * (1 - kept**2)


def _trimmed(surprise: Array, variance: Array, noise: Array, parameters: Parameters) -> Array:
    """Return the variance to weigh an answer with: one far off is trusted less, as in `belief`."""
    excess = np.maximum(1.0, surprise**2 / (parameters.robust_at**2 * variance))
    return np.asarray(variance + noise * (excess - 1))


def _weighed(first: Array, gained: Array) -> Array:
    """Let each scale count by how well it foresaw the answers: log weights (scales, 1) and what each time adds."""
    start = np.broadcast_to(first, gained.shape[1:])[None]
    logs = np.concatenate([start, start + gained.cumsum(axis=0)])
    weights = np.exp(logs - logs.max(axis=1, keepdims=True))
    return np.asarray(weights / weights.sum(axis=1, keepdims=True))


def _scales(measure: Measure) -> tuple[Array, Array]:
    """Return scales (scales, 1) with a mean square of 1 over people, and the log of their weights."""
    if not measure.unevenness:
        return np.ones((1, 1)), np.zeros((1, 1))
    weights = np.exp(-(SCALES**2) / 2)
    weights /= weights.sum()
    scales = np.exp(measure.unevenness * SCALES)
    return (scales / np.sqrt((weights * scales**2).sum()))[:, None], np.log(weights)[:, None]


def spread(squares: Array, freedom: Array, measure: Measure) -> Array:
    """Return how many times the usual variance each person's answers have; all (people,).

    squares: a sum of squares in usual variances, with so many degrees of `freedom`; 0 of both for somebody unknown.
    """
    scales, weights = _scales(measure)
    logs = -freedom * np.log(scales) - squares / scales**2 / 2
    return np.asarray((_weighed(weights, logs[None])[-1] * scales**2).sum(axis=0))


def mixed(weights: Array, mean: Array, variance: Array) -> tuple[Array, Array]:
    """Return mean and variance over the scales (the last axis but one)."""
    centre = (weights * mean).sum(axis=-2, keepdims=True)
    return centre[..., 0, :], np.asarray((weights * (variance + (mean - centre) ** 2)).sum(axis=-2))


def backwards(run: Pass, days: Array, measure: Measure) -> tuple[Array, Array]:
    """Let later answers tell of earlier times (Rauch-Tung-Striebel); (times, scales, people).

    Returns mean and variance of level and up or down together.
    """
    ahead, own = _matrices(run.expected), _matrices(run.updated)
    shares = np.moveaxis(_fading(days, measure)[0][1:], 1, -1)[..., None, :]
    gain = own[1][:-1] * shares @ np.linalg.inv(ahead[1][1:])
    turned = np.swapaxes(gain, -1, -2)
    # All of it that does not wait for what comes later, at once.
    mean, covariance = own[0].copy(), own[1].copy()
    mean[:-1] -= gain @ ahead[0][1:]
    covariance[:-1] -= gain @ ahead[1][1:] @ turned
    for time in range(len(gain) - 1, -1, -1):
        mean[time] += gain[time] @ mean[time + 1]
        covariance[time] += gain[time] @ covariance[time + 1] @ turned[time]
    return mean.sum(axis=(-1, -2)), covariance.sum(axis=(-1, -2))


def _matrices(belief: Belief) -> tuple[Array, Array]:
    """Return the means as columns and the covariances with their rows last, as matrices are multiplied."""
    return np.moveaxis(belief.mean, 1, -1)[..., None], np.moveaxis(belief.covariance, (1, 2), (-2, -1))
