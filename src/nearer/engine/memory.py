"""What the engine remembers of one person: a belief about their fears, and what it needs for choosing and for safety.

Knows sufficient statistics only, never a history, so its size does not grow with the years. Does not know how an
observation moves the belief (that is `belief`) nor how it is written down (that is `packing`).
Days are ordinals (`date.toordinal`), anxiety and likelihoods run 0-100.
"""

from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from math import sqrt

import numpy as np
from numpy.typing import NDArray

from nearer.domain.ladder import Domain, Step
from nearer.engine.parameters import DEFAULT, Parameters

Array = NDArray[np.float64]

DOMAINS = tuple(Domain)
GENERAL = 0
CLOSE_BIAS = 1 + len(DOMAINS)
FAR_BIAS = CLOSE_BIAS + 1
GLOBALS = FAR_BIAS + 1
"""theta = [general, one per domain, close bias, far bias, one per touched step]: where the steps begin."""


@dataclass(frozen=True, slots=True)
class Trace:
    """What is remembered of one step that was rated or tried."""

    seen: int
    """Day it was last rated or tried."""
    attempts: int = 0
    completions: int = 0
    spacing: float = 0.0
    """S in engine.md: days after which a repeat is worth most; 0 before the first completion."""
    completed: int = 0
    """Day of the last completion; 0 before the first."""
    calm: int = 0
    """Completions with a peak up to `calm_peak`, at least the spacing apart, since the last that was higher."""
    likelihood: float | None = None
    """How likely the feared thing last seemed."""
    apart: bool = False
    """Its cross-terms were let go to keep the memory small."""

    def due(self, day: int) -> float:
        """Return how rested the step is, 0-1; 1 when it was never completed or the clock went backwards."""
        if not self.completions or day < self.completed:
            return 1.0
        return min(1.0, (day - self.completed) / self.spacing)

    def mastered(self, parameters: Parameters) -> bool:
        """Say whether it stayed calm often enough; a likelihood that was never asked does not stand in the way."""
        unlikely = self.likelihood is None or self.likelihood <= parameters.calm_likelihood
        return self.calm >= parameters.calm_times and unlikely

    def revisit(self, day: int, parameters: Parameters) -> bool:
        """Say whether a mastered step is due the one visit it gets after a month."""
        return self.calm == parameters.calm_times and day - self.completed >= parameters.revisit_after


@dataclass(frozen=True, slots=True)
class Success:
    """The last step that was completed with a peak the person handled."""

    step: str
    day: int
    mean: float
    """Peak expected of it right after, the measure rule 2 holds the next offer against."""


@dataclass(frozen=True, slots=True)
class Guesses:
    """Guesses that could be set against what was felt, with close people or with others."""

    pairs: int = 0
    last: tuple[tuple[float, float], ...] = ()
    """Guess and peak of the last three."""

    def with_pair(self, guess: float, peak: float) -> "Guesses":
        """Add one guess and its outcome."""
        return Guesses(self.pairs + 1, (*self.last, (float(guess), float(peak)))[-3:])


@dataclass(frozen=True, slots=True)
class Tally:
    """What is remembered across steps."""

    accept: float
    """a in engine.md: how readily suggestions are taken."""
    rating_variance: float
    """How much ratings scatter around fear, as known this morning (see `trust.variance`)."""
    middle: float = 0.0
    scale: float = 1.0
    """Mean of the ratings, and how much of 0-100 they use, as known this morning (see `trust.scale`)."""
    highest_handled: float = 0.0
    highest_listed: float = 0.0
    """Hardness in the catalogue of the hardest step handled."""
    success: Success | None = None
    changes: float = 0.0
    violations: float = 0.0
    """Sums for the learning rate, in units of `rate_unit`."""
    declines: tuple[int, ...] = ()
    lowered: float = 0.0
    lowered_until: int = 0
    raised: float = 0.0
    effortless: int = 0
    """Completed steps in a row that were hardly felt."""
    setback: int = 0
    """Proposals still held to the stricter risk after a peak that was too much or a step turned back from."""
    too_hard: float = 100.0
    """Peak now expected of the step that was too much; what is offered next lies below."""
    stretches: tuple[int, ...] = ()
    """Days of the last four stretches."""
    recent: tuple[str, ...] = ()
    """Ids of the last three steps tried or declined."""
    resting: tuple[tuple[str, int], ...] = ()
    """Declined steps and the day they may be offered again."""
    known: tuple[int, ...] = (0,) * len(DOMAINS)
    """Ratings and attempts in each domain."""
    close: Guesses = field(default_factory=Guesses)
    far: Guesses = field(default_factory=Guesses)
    tested: int = 0
    misses: float = 0.0
    """Number of tries, and sum of squared distances between guess and peak, the known bias taken off."""
    rated: int = 0
    rated_sum: float = 0.0
    rated_squares: float = 0.0
    """Number, sum and sum of squares of all ratings: do they differ at all?"""
    surprise: float = 0.0
    """Sum over ratings of how far each was from what was expected of it, in variances."""


@dataclass(frozen=True, eq=False)
class State:
    """Everything the engine knows of one person on `day`.

    mean has shape (n,) with n = GLOBALS + len(steps), in the order of theta above; block (m, m) is the covariance of
    what is joined, apart (n - m,) holds the variances of the other steps, both in that order too. So what every page
    loads and lets days pass over does not grow with the square of the steps ever tried.
    """

    day: int
    mean: Array
    block: Array
    apart: Array
    steps: tuple[str, ...]
    traces: tuple[Trace, ...]
    tally: Tally
    parameters: Parameters = DEFAULT

    def place(self, step: str) -> int | None:
        """Return the step's place among the touched ones, or None when it was never rated or tried."""
        return self._places.get(step)

    @cached_property
    def _places(self) -> dict[str, int]:
        return {step: place for place, step in enumerate(self.steps)}

    @cached_property
    def joined(self) -> NDArray[np.bool_]:
        """Which entries of theta are joined, shape (n,): the globals, and the steps not let go of."""
        return np.fromiter([*[True] * GLOBALS, *[not trace.apart for trace in self.traces]], dtype=np.bool_)

    @property
    def variance(self) -> Array:
        """The variance of each entry of theta, shape (n,)."""
        variance = np.empty(len(self.mean))
        variance[self.joined], variance[~self.joined] = self.block.diagonal(), self.apart
        return variance

    @property
    def covariance(self) -> Array:
        """All of it, shape (n, n); large after years, so not for what every page does."""
        covariance = np.diag(self.variance)
        covariance[np.ix_(self.joined, self.joined)] = self.block
        return covariance

    def with_variance(self, variance: Array) -> "State":
        """Return the state with other variances, shape (n,), and what goes together as it was."""
        block = self.block.copy()
        np.fill_diagonal(block, variance[self.joined])
        return replace(self, block=block, apart=variance[~self.joined])

    def trace(self, step: str) -> Trace | None:
        """Return what is remembered of a step, or None when it was never rated or tried."""
        place = self.place(step)
        return None if place is None else self.traces[place]

    @property
    def learning_rate(self) -> float:
        """How much of a surprise this person carries over to the next time."""
        p = self.parameters
        rate = (p.rate_prior * p.rate_weight + self.tally.changes) / (p.rate_weight + self.tally.violations)
        return min(p.rate_high, max(p.rate_low, rate))

    @property
    def after_setback(self) -> bool:
        """The last thing tried was too much, so ask how the person is and offer what they have handled (rule 2)."""
        return 0 < self.parameters.setback_proposals == self.tally.setback

    def lowered(self, day: date) -> float:
        """Return by how many points declines lower the wish for hardness on this day (rule 5)."""
        left = self.tally.lowered_until - day.toordinal()
        return self.tally.lowered if 0 <= left <= self.parameters.lower_days else 0.0

    def comfort(self, wish: float, day: date) -> float:
        """Return the hardness wished for, moved by rule 5 and held to its bounds."""
        p = self.parameters
        return min(p.comfort_high, max(p.comfort_low, wish - self.lowered(day) + self.tally.raised))

    @property
    def held_back(self) -> float:
        """Return by how much steps stay below that until the person's guesses have been borne out.

        Everybody starts small; somebody whose ratings say little goes on smaller, for the gate cannot protect them.
        """
        p = self.parameters
        over = sqrt(self.tally.rating_variance) - p.held_back_from
        return min(p.held_back, max(0.0, p.held_back_slope * over))

    def aim(self, wish: float, day: date) -> float:
        """Return T: how hard a step is aimed at."""
        return max(self.parameters.comfort_low, self.comfort(wish, day) - self.held_back)


def domain_row(step: Step) -> int:
    """Return where theta holds the step's domain."""
    return 1 + DOMAINS.index(step.domain)


def bias_row(step: Step) -> int:
    """Return where theta holds the bias of guesses about such people."""
    return CLOSE_BIAS if step.close else FAR_BIAS


def touch(state: State, step: Step, day: int) -> State:
    """Make room for a step and note that it was seen; untouched steps are independent of everything until then."""
    if step.id not in state.steps:
        state = replace(
            state,
            mean=np.append(state.mean, 0.0),
            apart=np.append(state.apart, state.parameters.prior_step_sd**2),
            steps=(*state.steps, step.id),
            traces=(*state.traces, Trace(seen=day, apart=True)),
        )
    place = state.steps.index(step.id)
    traces = list(state.traces)
    traces[place] = replace(traces[place], seen=day, apart=False)
    for leaving in _leaving(traces, place, day, state.parameters):
        traces[leaving] = replace(traces[leaving], apart=True)
    return _joined_as(state, traces)


def _leaving(traces: list[Trace], keep: int, day: int, p: Parameters) -> set[int]:
    """Return whose cross-terms go once too many steps are joined: those unseen for long, then those unseen longest."""
    joined = [place for place, trace in enumerate(traces) if not trace.apart]
    if len(joined) <= p.joined_steps:
        return set()
    joined.sort(key=lambda place: (place == keep, traces[place].seen))
    surplus = len(joined) - p.joined_steps
    old = {place for place in joined if day - traces[place].seen >= p.joined_days}
    return old.union(joined[:surplus]) - {keep}


def _joined_as(state: State, traces: list[Trace]) -> State:
    """Return the state with these traces and the steps joined that they say are; a step new there joins alone."""
    after = replace(state, traces=tuple(traces))
    if np.array_equal(after.joined, state.joined):
        return after
    covariance = state.covariance
    block = covariance[np.ix_(after.joined, after.joined)]
    return replace(after, block=block, apart=covariance.diagonal()[~after.joined])
