"""How anxious the steps of a ladder would make somebody on average, and how their guesses compare with what happened.

Knows means with their standard errors: a number shown to a person is never shown without how unsure it is. Does not
word anything, and no such number is ever held up as one for the person.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from math import sqrt

import numpy as np

from nearer.domain.ladder import Attempt, Step
from nearer.engine import belief
from nearer.engine.belief import State
from nearer.engine.parameters import DEFAULT, Parameters


@dataclass(frozen=True, slots=True)
class Mean:
    """A mean with its standard error and the number of values it is of."""

    value: float
    error: float
    count: int

    def clear(self, parameters: Parameters = DEFAULT) -> bool:
        """Tell whether it lies clearly off nothing: enough values, and more than 1.64 standard errors away."""
        return self.count >= parameters.bias_pairs and abs(self.value) > parameters.bias_errors * self.error


def average(state: State, steps: Sequence[Step], day: date) -> tuple[float, float]:
    """Return the mean of what they would say of these steps beforehand, 0-100, and its standard error.

    Steps never touched keep what most people expect, and the error says how unsure that is: it is smallest where
    much of the ladder was rated or tried.
    """
    state = belief.advance(state, day)
    _fears, ratings = belief.loadings(state, steps)
    weights = ratings.mean(axis=0)
    untouched = sum(state.place(step.id) is None for step in steps)
    own = untouched * (state.parameters.prior_step_sd / len(steps)) ** 2
    middle = float(np.mean([step.difficulty for step in steps]) + weights @ state.mean)
    return min(100.0, max(0.0, middle)), sqrt(float(weights @ state.covariance @ weights) + own)


def mean(values: Iterable[float]) -> Mean | None:
    """Return the mean of some values; None of none. Of a single one the error is not known, so infinite."""
    told = np.fromiter(values, dtype=float)
    if not len(told):
        return None
    error = float(told.std(ddof=1) / sqrt(len(told))) if len(told) > 1 else float("inf")
    return Mean(float(told.mean()), error, len(told))


def overguess(attempts: Iterable[Attempt]) -> Mean | None:
    """Return by how much guesses ran too high (negative: too low), over the attempts that have both numbers."""
    return mean(one.expected - one.peak for one in attempts if one.expected is not None and one.peak is not None)
