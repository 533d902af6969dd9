"""Which step to ask about next, so that few ratings say most about the steps that could be offered first.

Knows expected information under the filter, in closed form: rating step j (row r, variance v) takes (h'P r)^2 /
(r'P r + v) off the variance of the fear of step i (row h). That is summed over the steps a person may be offered, each
weighted by how near its expected peak is to the hardness wished for. A rating speaks for its whole domain, so a second
one there is worth less than a first elsewhere: that is why the questions spread over domains with no rule saying so.
Does not ask; the caller shows the step and gives the answer to `belief.rate`.
"""

from collections.abc import Sequence
from datetime import date

import numpy as np

from nearer.domain.ladder import Step
from nearer.domain.needs import Profile
from nearer.engine.belief import State, advance, forecast, loadings
from nearer.engine.candidates import allowed
from nearer.engine.memory import Array
from nearer.engine.parameters import DEFAULT


def enough(asked: Sequence[str]) -> bool:
    """Say whether enough was asked for a first suggestion; up to eight answers still make it better."""
    return len(asked) >= DEFAULT.ask_least


def next_question(
    state: State, steps: Sequence[Step], profile: Profile, asked: Sequence[str], day: date
) -> Step | None:
    """Return the step whose rating would tell most, or None after eight or when, after five, little is gained.

    `asked` holds the ids asked so far, skipped ones too.
    """
    p, open_to = state.parameters, allowed(steps, profile)
    askable = [place for place, step in enumerate(open_to) if step.id not in asked]
    if len(asked) >= p.ask_most or not askable:
        return None
    gains, left = _gains(advance(state, day), open_to, profile, day)
    best = max(askable, key=lambda place: gains[place])
    if len(asked) >= p.ask_least and gains[best] < p.ask_gain * left:
        return None
    return open_to[best]


def _gains(state: State, steps: Sequence[Step], profile: Profile, day: date) -> tuple[Array, float]:
    """Return what a rating of each step would take off the weighted variance, and that variance."""
    p = state.parameters
    fears, ratings = loadings(state, steps)
    own = np.array([0.0 if state.place(step.id) is not None else p.prior_step_sd**2 for step in steps])
    covariance = state.covariance
    shared = fears @ covariance @ ratings.T + np.diag(own)
    spread = np.einsum("ij,ij->i", ratings @ covariance, ratings) + own + state.tally.rating_variance
    away = forecast(state, steps, day).mean - state.comfort(profile.comfort, day)
    weights = np.exp(-((away / p.comfort_width) ** 2) / 2)
    variance = np.einsum("ij,ij->i", fears @ covariance, fears) + own
    return weights @ (shared**2) / spread, float(weights @ variance)
