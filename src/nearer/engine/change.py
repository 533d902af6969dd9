"""The line through somebody's repeated answers (loneliness, mood; 0-100), and whether a change is more than noise.

Knows one model (engine.md section 7): an answer is the person's level, plus an up or down that fades
(Ornstein-Uhlenbeck), plus noise. How much answers vary differs between people, so a bank of filters runs at several
scales of ups, downs and noise, and each counts by how well it foresaw this person's answers. Knows nothing of why
something changed: no single step is credited or blamed. Times are days as numbers; hours are fractions of a day.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from math import isfinite
from typing import NamedTuple

import numpy as np

from nearer.engine.memory import Array
from nearer.engine.parameters import DEFAULT, Parameters

LEVEL, STATE = 0, 1
"""Rows of what is believed; a third row, only when comparing, is by how much the later level differs."""
SCALES = np.linspace(-2.5, 2.5, 9)
"""Where the bank of filters stands, in standard deviations of the log scale."""


@dataclass(frozen=True, slots=True)
class Measure:
    """How answers to one question behave, in points of 0-100 and days."""

    mean: float
    person_sd: float
    state_sd: float
    noise_sd: float
    """`state_sd` and `noise_sd` are root mean squares over people."""
    days: float
    """Time in which an up or down fades to 37 %."""
    unevenness: float
    """Standard deviation over people of the log of their scale; 0: all vary alike."""


def loneliness(parameters: Parameters = DEFAULT) -> Measure:
    """Return how momentary loneliness behaves."""
    p = parameters
    sds = p.loneliness_person_sd, p.loneliness_state_sd, p.loneliness_noise_sd
    return Measure(p.loneliness_mean, *sds, p.loneliness_days, p.unevenness)


def mood(parameters: Parameters = DEFAULT) -> Measure:
    """Return how daily mood behaves."""
    p = parameters
    return Measure(p.mood_mean, p.mood_person_sd, p.mood_state_sd, p.mood_noise_sd, p.mood_days, p.unevenness)


class Point(NamedTuple):
    """One answer; a value of None asks only for the line at that time."""

    day: float
    value: float | None


@dataclass(frozen=True, eq=False)
class Line:
    """What somebody's level with its ups and downs was, without the noise of single answers; in order of time."""

    days: Array
    mean: Array
    low: Array
    high: Array
    """`low` to `high` is the 90 % band; all three are held to 0-100."""


class Direction(StrEnum):
    """What can be said of a change."""

    LOWER = "lower"
    HIGHER = "higher"
    UNCLEAR = "no clear change yet"


@dataclass(frozen=True, slots=True)
class Change:
    """This fortnight against the one before."""

    direction: Direction
    difference: float | None
    """Points by which the level is higher now (negative: lower); None when there are too few answers."""
    bound: float | None
    """Points a difference must exceed to be told from noise, given how many answers there are."""
    before: int
    now: int
    """Answers in each fortnight."""


@dataclass(frozen=True, eq=False)
class _Belief:
    mean: Array
    """Shape (rows, scales, people)."""
    covariance: Array
    """Shape (rows, rows, scales, people)."""


@dataclass(eq=False)
class _Pass:
    """What the filter believed before and after each time, for each scale."""

    weights: list[Array]
    """Log weight (scales, people) of each scale before each time, and at last after all."""
    expected: list[_Belief] = field(default_factory=list)
    updated: list[_Belief] = field(default_factory=list)
    means: list[Array] = field(default_factory=list)
    variances: list[Array] = field(default_factory=list)
    """Of the next answer, (scales, people)."""


def smooth(points: Sequence[Point], measure: Measure, parameters: Parameters = DEFAULT) -> Line:
    """Return the line through the answers with its band, at the times of the points, whatever their order.

    Kalman filter and Rauch-Tung-Striebel smoother. ValueError for a time or value that is not a number of the scale.
    """
    days, values = _arrays(points)
    run = _pass(days, values, _rows(days), _prior(measure, days), measure, parameters)
    if not points:
        return Line(days[0], days[0], days[0], days[0])
    beliefs = _backwards(run, days, measure)
    mean = np.stack([one.mean.sum(axis=0) for one in beliefs], axis=-1)
    variance = np.stack([one.covariance.sum(axis=(0, 1)) for one in beliefs], axis=-1)
    centre, spread = _mixed(np.exp(run.weights[-1])[..., None], mean, variance)
    half = parameters.band_errors * np.sqrt(spread[0])
    held = [np.clip(line, 0.0, 100.0) for line in (centre[0], centre[0] - half, centre[0] + half)]
    return Line(days[0], *held)


def compare(points: Sequence[Point], now: float, measure: Measure, parameters: Parameters = DEFAULT) -> Change:
    """Say whether this fortnight's level is lower or higher than that of the fortnight before, or not clear yet.

    Against the one before, because people mostly start when things are at their worst: against the first fortnight a
    return to the usual would look like progress. A change slower than fortnights therefore does not show. When
    nothing changed, about one look in ten at most says otherwise; the more looks, the more of them. Answers dated
    after `now` wait until their time comes.
    """
    days, values = _arrays(points)
    recent = (days > now - 2 * parameters.fortnight) & (days <= now) & ~np.isnan(values)
    days, values = days[recent][None], values[recent][None]
    after = int((days > now - parameters.fortnight).sum())
    before = days.size - after
    if min(before, after) < parameters.clear_answers:
        return Change(Direction.UNCLEAR, None, None, before, after)
    differences, bounds = shifts(days, values, now - parameters.fortnight, measure, parameters)
    difference, bound = float(differences[0]), float(bounds[0])
    direction = Direction.LOWER if difference < 0 else Direction.HIGHER
    return Change(direction if abs(difference) > bound else Direction.UNCLEAR, difference, bound, before, after)


def shifts(
    days: Array, values: Array, turn: float, measure: Measure, parameters: Parameters = DEFAULT
) -> tuple[Array, Array]:
    """Return by how much the level after `turn` differs from that up to it, and the 90 % bound; each (people,).

    days, values: (people, times), in order of time, NaN where there is none. Both levels start from knowing nothing,
    so that nobody's difference is drawn towards the population: it is generalised least squares over the answers.
    """
    rows = np.stack([*_rows(days), (days > turn).astype(float)])
    prior = _prior(measure, days)
    mean, covariance = np.zeros((3, *prior.mean.shape[1:])), np.zeros((3, 3, *prior.mean.shape[1:]))
    mean[LEVEL] = measure.mean
    covariance[LEVEL, LEVEL] = covariance[2, 2] = parameters.open_sd**2
    covariance[STATE, STATE] = prior.covariance[STATE, STATE]
    run = _pass(days, values, rows, _Belief(mean, covariance), measure, parameters)
    last = run.updated[-1]
    difference, variance = _mixed(np.exp(run.weights[-1]), last.mean[2], last.covariance[2, 2])
    return difference, parameters.clear_errors * np.sqrt(variance)


def foresee(days: Array, values: Array, measure: Measure, parameters: Parameters = DEFAULT) -> tuple[Array, Array]:
    """Return mean and variance of each answer as expected from the earlier ones; all arrays (people, times).

    days, values: in order of time, NaN where there is none.
    """
    run = _pass(days, values, _rows(days), _prior(measure, days), measure, parameters)
    weights = np.exp(np.stack(run.weights[:-1], axis=-1))
    return _mixed(weights, np.stack(run.means, axis=-1), np.stack(run.variances, axis=-1))


def _arrays(points: Sequence[Point]) -> tuple[Array, Array]:
    for day, value in points:
        if not isfinite(day) or (value is not None and not 0 <= value <= 100):
            raise ValueError(f"An answer needs a time and a value of 0 to 100, not {value} at {day}.")
    ordered = sorted(points, key=lambda point: point.day)
    days = np.array([[point.day for point in ordered]], dtype=np.float64)
    return days, np.array([[np.nan if v is None else v for _, v in ordered]], dtype=np.float64)


def _rows(days: Array) -> Array:
    return np.ones((2, *days.shape))


def _scales(measure: Measure) -> tuple[Array, Array]:
    """Return scales (scales, 1) with a mean square of 1 over people, and the log of their weights."""
    if not measure.unevenness:
        return np.ones((1, 1)), np.zeros((1, 1))
    weights = np.exp(-(SCALES**2) / 2)
    weights /= weights.sum()
    scales = np.exp(measure.unevenness * SCALES)
    return (scales / np.sqrt((weights * scales**2).sum()))[:, None], np.log(weights)[:, None]


def _prior(measure: Measure, days: Array) -> _Belief:
    scales = _scales(measure)[0]
    shape = len(scales), len(days)
    mean, covariance = np.zeros((2, *shape)), np.zeros((2, 2, *shape))
    mean[LEVEL] = measure.mean
    covariance[LEVEL, LEVEL] = measure.person_sd**2
    covariance[STATE, STATE] = (measure.state_sd * scales) ** 2
    return _Belief(mean, covariance)


def _kept(days: Array, measure: Measure) -> Array:
    """Return the share of an up or down that is left from one time to the next: (people, times), first 1."""
    gaps = np.diff(days, axis=1, prepend=days[:, :1])
    return np.asarray(np.exp(-np.maximum(np.nan_to_num(gaps), 0.0) / measure.days))


def _pass(days: Array, values: Array, rows: Array, belief: _Belief, measure: Measure, parameters: Parameters) -> _Pass:
    """Run the bank of filters forwards; rows (rows, people, times) say what each answer is the sum of."""
    scales, weights = _scales(measure)
    run = _Pass([np.broadcast_to(weights, (len(scales), len(days)))])
    kept, noise = _kept(days, measure), (measure.noise_sd * scales) ** 2
    for time in range(days.shape[1]):
        belief = _aged(belief, kept[:, time], (measure.state_sd * scales) ** 2)
        row = rows[:, None, :, time]
        cross = (belief.covariance * row).sum(axis=1)
        mean, variance = (row * belief.mean).sum(axis=0), (row * cross).sum(axis=0) + noise
        run.expected.append(belief)
        run.means.append(mean)
        run.variances.append(variance)
        surprise = values[:, time] - mean
        belief = _told(belief, cross, surprise, variance, _trimmed(surprise, variance, noise, parameters))
        run.updated.append(belief)
        run.weights.append(_weighed(run.weights[-1], surprise, variance))
    return run


def _aged(belief: _Belief, kept: Array, variance: Array) -> _Belief:
    """Let the up or down fade: (people,) share kept, (scales, 1) variance it has in the long run."""
    share: Array = np.ones((len(belief.mean), 1, len(kept)))
    share[STATE] = kept
    covariance = belief.covariance * share[:, None] * share
    covariance[STATE, STATE] += variance * (1 - kept**2)
    return _Belief(belief.mean * share, covariance)


def _trimmed(surprise: Array, variance: Array, noise: Array, parameters: Parameters) -> Array:
    """Return the variance to weigh an answer with: one far off is trusted less, as in `belief`."""
    excess: Array = np.maximum(1.0, np.nan_to_num(surprise**2) / (parameters.robust_at**2 * variance))
    return variance + noise * (excess - 1)


def _told(belief: _Belief, cross: Array, surprise: Array, variance: Array, trimmed: Array) -> _Belief:
    """Move the belief by an answer; where there is none nothing moves."""
    gain = np.where(np.isnan(surprise), 0.0, cross / trimmed)
    return _Belief(belief.mean + gain * np.nan_to_num(surprise), belief.covariance - gain[:, None] * cross)


def _weighed(weights: Array, surprise: Array, variance: Array) -> Array:
    """Let each scale count by how well it foresaw the answer."""
    weights = weights - np.where(np.isnan(surprise), 0.0, (np.log(variance) + surprise**2 / variance) / 2)
    weights = weights - weights.max(axis=0)
    return np.asarray(weights - np.log(np.exp(weights).sum(axis=0)))


def _mixed(weights: Array, mean: Array, variance: Array) -> tuple[Array, Array]:
    """Return mean and variance over the scales (the first axis)."""
    centre = np.asarray((weights * mean).sum(axis=0))
    return centre, np.asarray((weights * (variance + (mean - centre) ** 2)).sum(axis=0))


def _backwards(run: _Pass, days: Array, measure: Measure) -> list[_Belief]:
    """Let later answers tell of earlier times (Rauch-Tung-Striebel)."""
    kept = _kept(days, measure)
    beliefs = [run.updated[-1]]
    for time in range(days.shape[1] - 2, -1, -1):
        own, expected, later = run.updated[time], run.expected[time + 1], beliefs[-1]
        share = np.ones((2, 1, 1))
        share[STATE] = kept[:, time + 1]
        inverse = np.linalg.inv(np.moveaxis(expected.covariance, (0, 1), (-2, -1)))
        gain = np.einsum("ijsp,spjk->iksp", own.covariance * share, inverse)
        mean = own.mean + np.einsum("iksp,ksp->isp", gain, later.mean - expected.mean)
        grown = later.covariance - expected.covariance
        beliefs.append(_Belief(mean, own.covariance + np.einsum("iksp,klsp,jlsp->ijsp", gain, grown, gain)))
    return beliefs[::-1]
