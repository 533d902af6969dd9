"""The line through somebody's repeated answers (loneliness, mood; 0-100), and whether a change is more than noise.

Knows which answers are held against which, and when a difference may be named. The model is that of `filters`. Knows
nothing of why something changed: no single step is credited or blamed. Times are days as numbers; hours are fractions
of a day. Several series are looked at together, at hardly more than the cost of one.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from math import isfinite
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from nearer.engine.filters import Measure, backwards, forwards, mixed, spread
from nearer.engine.memory import Array
from nearer.engine.parameters import DEFAULT, Parameters


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


def smooth(series: Sequence[Sequence[Point]], measure: Measure, parameters: Parameters = DEFAULT) -> list[Line]:
    """Return the line through each series with its band, at the times of its points, whatever their order.

    Kalman filter and Rauch-Tung-Striebel smoother. ValueError for a time or value that is not a number of the scale.
    """
    days, values = _arrays(series)
    run = forwards(days, values, measure, parameters)
    centre, spread = mixed(run.weights[-1], *backwards(run, days, measure))
    half = parameters.band_errors * np.sqrt(spread)
    held = [np.clip(line, 0.0, 100.0).T for line in (centre, centre - half, centre + half)]
    sizes = [len(points) for points in series]
    return [Line(*(of[row, :size] for of in (days, *held))) for row, size in enumerate(sizes)]


def compare(
    series: Sequence[Sequence[Point]], now: Sequence[float], measure: Measure, parameters: Parameters = DEFAULT
) -> list[Change]:
    """Say of each series whether this fortnight's level is lower or higher than that of the one before, or not clear.

    Against the one before, because people mostly start when things are at their worst: against the first fortnight a
    return to the usual would look like progress. A change slower than fortnights therefore does not show. When
    nothing changed, about one look in ten at most says otherwise; the more looks, the more of them. Answers dated
    after `now`, a time for each series, wait until their time comes.
    """
    turns = [end - parameters.fortnight for end in now]
    recent = [
        [point for point in points if point.value is not None and turn - parameters.fortnight < point.day <= end]
        for points, turn, end in zip(series, turns, now, strict=True)
    ]
    days, values = _arrays(recent)
    differences, bounds = shifts(days, values, np.array(turns)[:, None], measure, parameters)
    late = (days > np.array(turns)[:, None]).sum(axis=1).tolist()
    return [
        _said((difference, bound), len(points) - after, after, parameters)
        for difference, bound, points, after in zip(differences.tolist(), bounds.tolist(), recent, late, strict=True)
    ]


def _said(found: tuple[float, float], before: int, now: int, parameters: Parameters) -> Change:
    """Return what may be said of a difference and its bound, found from so many answers."""
    if min(before, now) < parameters.clear_answers:
        return Change(Direction.UNCLEAR, None, None, before, now)
    difference, bound = found
    direction = Direction.LOWER if difference < 0 else Direction.HIGHER
    return Change(direction if abs(difference) > bound else Direction.UNCLEAR, difference, bound, before, now)


def shifts(
    days: Array, values: Array, turn: float | Array, measure: Measure, parameters: Parameters = DEFAULT
) -> tuple[Array, Array]:
    """Return by how much the mean answer after `turn` differs from that up to it, and the bound; each (people,).

    days, values: (people, times), in order of time, NaN where there is none. The bound is `clear_errors` times what the
    model expects of the difference when the level stays, at the person's own scale, where ups and downs are taken to
    last `clear_days` at least, whatever the measure says: in so few weeks nobody's pace can be told, and an estimate
    of it finds too many changes (Zwiers and von Storch 1995, Journal of Climate 8, 336-351).
    """
    slow = replace(measure, days=max(measure.days, parameters.clear_days))
    known, late = ~np.isnan(values), days > turn
    usual, told = _covariance(days, known, slow), np.nan_to_num(values)
    weights = _shares(known & late) - _shares(known & ~late)
    variance = np.einsum("pi,pij,pj->p", weights, usual, weights)
    around, freedom = _around(np.stack([known, known & late]).astype(float), told, usual, parameters)
    errors = np.sqrt(variance * spread(around, freedom, slow))
    return (weights * told).sum(axis=1), parameters.clear_errors * errors


def _shares(of: NDArray[np.bool_]) -> Array:
    """Return for each person the weights of a mean over these times."""
    return np.asarray(of / np.maximum(1, of.sum(axis=1, keepdims=True)))


def _covariance(days: Array, known: NDArray[np.bool_], measure: Measure) -> Array:
    """Return that of somebody usual's answers while the level stays (people, times, times); 1 where there is none."""
    apart = np.abs(days[:, :, None] - days[:, None]) / measure.days
    both = known[:, :, None] & known[:, None]
    alone = np.where(known, np.square(measure.noise_sd)[..., None], 1.0)
    ups = np.square(measure.state_sd)[..., None, None] * np.exp(-np.nan_to_num(apart))
    return np.asarray(np.where(both, ups, 0.0) + alone[:, :, None] * np.eye(days.shape[1]))


def _around(levels: Array, values: Array, usual: Array, parameters: Parameters) -> tuple[Array, Array]:
    """Return the sum of squares around both levels, in usual variances, and its degrees of freedom; each (people,).

    levels: (2, people, times), 1 for each time the level, and the change of it, has a part in.
    """
    inverse = np.linalg.inv(usual)
    centred = (values - 50.0) * levels[0]
    seen = np.einsum("apt,pts->pas", levels, inverse)
    precision = np.einsum("pas,bps->pab", seen, levels) + np.eye(2) / parameters.open_sd**2
    pull = np.einsum("pas,ps->pa", seen, centred)
    squares = np.einsum("pt,pts,ps->p", centred, inverse, centred)
    fitted = (pull * np.linalg.solve(precision, pull[..., None])[..., 0]).sum(axis=1)
    return squares - fitted, np.maximum(0.0, levels[0].sum(axis=1) - 2)


def foresee(days: Array, values: Array, measure: Measure, parameters: Parameters = DEFAULT) -> tuple[Array, Array]:
    """Return mean and variance of each answer as expected from the earlier ones; all arrays (people, times).

    days, values: in order of time, NaN where there is none.
    """
    run = forwards(days, values, measure, parameters)
    mean, variance = mixed(run.weights[:-1], run.means, run.variances)
    return mean.T, variance.T


def _arrays(series: Sequence[Sequence[Point]]) -> tuple[Array, Array]:
    """Return days and values (people, times), each series in order of time and then NaN; one time at least."""
    days, values = np.full((2, len(series), max([1, *map(len, series)])), np.nan)
    for row, points in enumerate(series):
        for place, (day, value) in enumerate(sorted(points, key=lambda point: point.day)):
            if not isfinite(day) or (value is not None and not 0 <= value <= 100):
                raise ValueError(f"An answer needs a time and a value of 0 to 100, not {value} at {day}.")
            days[row, place], values[row, place] = day, np.nan if value is None else value
    return days, values
