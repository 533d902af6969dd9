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
from nearer.engine.memory import GENERAL, GLOBALS, bias_row, domain_row
from nearer.engine.parameters import DEFAULT, Parameters


@dataclass(frozen=True, slots=True)
class Mean:
    """A mean with its standard error and the number of values it is of."""

    value: float
    error: float
    count: int

    def clear(self, parameters: Parameters = DEFAULT) -> bool:
        """Tell whether it lies clearly off nothing.

        There must be enough values, and so many standard errors that of three such looks at most one in ten is wrong.
        """
        return self.count >= parameters.bias_pairs and abs(self.value) > parameters.guess_errors * self.error


def average(state: State, steps: Sequence[Step], day: date) -> tuple[float, float]:
    """Return the mean of what they would say of these steps beforehand, 0-100, and its standard error.

    Steps never touched keep what most people expect, and the error says how unsure that is: it is smallest where
    much of the ladder was rated or tried.
    """
    state = belief.advance(state, day)
    p, places = state.parameters, {step: place for place, step in enumerate(state.steps)}
    weights, untouched = [0.0] * len(state.mean), 0
    weights[GENERAL] = 1.0
    for step in steps:
        place = places.get(step.id)
        untouched += place is None
        weights[domain_row(step)] += 1 / len(steps)
        tried = 0 if place is None else state.traces[place].attempts
        weights[bias_row(step)] += p.bias_decay**tried / len(steps)
        if place is not None:
            weights[GLOBALS + place] = 1 / len(steps)
    own = untouched * (p.prior_step_sd / len(steps)) ** 2
    mix = np.array(weights)
    middle = sum(step.difficulty for step in steps) / len(steps) + float(mix @ state.mean)
    joined, alone = mix[state.joined], mix[~state.joined]
    variance = float(joined @ state.block @ joined + alone**2 @ state.apart) + own
    return min(100.0, max(0.0, middle)), sqrt(variance)


def overguess(attempts: Iterable[Attempt], parameters: Parameters = DEFAULT) -> Mean | None:
    """Return by how much guesses ran too high (negative: too low), over the attempts that have both numbers.

    How far single guesses are off is not told well by a few of them, so the spread the model expects counts like
    `guess_prior` more: with five guesses and their own spread alone, one in six would be told of a lean that is none.
    """
    told = [one.expected - one.peak for one in attempts if one.expected is not None and one.peak is not None]
    if not told:
        return None
    p, values = parameters, np.array(told)
    usual = p.held_back_from**2 + p.peak_sd**2
    spread = (float(((values - values.mean()) ** 2).sum()) + p.guess_prior * usual) / (len(told) - 1 + p.guess_prior)
    return Mean(float(values.mean()), sqrt(spread / len(told)), len(told))
