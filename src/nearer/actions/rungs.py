"""The ladder as a person sees it: each step with what is expected of it and how sure that is.

Knows which rungs are shown and in which state. Does not draw them.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from nearer.actions.situation import Situation
from nearer.domain.ladder import Domain, Step
from nearer.engine import belief
from nearer.engine.candidates import allowed

NEAR = 15
"""Rungs shown at first: a ladder of two hundred is no ladder."""


@dataclass(frozen=True, slots=True)
class Rung:
    """One step on one person's ladder; expected peak with its band, 0-100."""

    step: Step
    expected: int
    low: int
    high: int
    state: str
    """done, next or later."""
    tried: int


def ladder(situation: Situation, domain: Domain | None = None) -> list[Rung]:
    """Return the rungs within this person's boundaries, hardest first; their own steps always."""
    shown = [step for step in _allowed(situation) if domain in (None, step.domain)]
    return sorted(of(situation, shown), key=lambda rung: (-rung.expected, rung.step.id))


def _allowed(situation: Situation) -> list[Step]:
    own = {step.id: step for step in situation.steps.values() if step.own and step.id not in situation.hidden}
    fitting = allowed(tuple(situation.steps.values()), situation.profile, situation.hidden)
    return list((own | {step.id: step for step in fitting}).values())


def of(situation: Situation, steps: Sequence[Step]) -> list[Rung]:
    """Return these steps as rungs, in the order given."""
    if not steps:
        return []
    forecast = belief.forecast(situation.state, steps, situation.today)
    reach = _reach(situation)
    pairs = zip(steps, forecast.mean.tolist(), forecast.uncertainty.tolist(), strict=True)
    return [_rung(situation, step, mean, unsure, reach) for step, mean, unsure in pairs]


def _rung(situation: Situation, step: Step, mean: float, unsure: float, reach: float) -> Rung:
    tried = times_tried(situation, step.id)
    state = "done" if tried else "next" if mean <= reach else "later"
    return Rung(step, whole(mean), whole(mean - unsure), whole(mean + unsure), state, tried)


def _reach(situation: Situation) -> float:
    """Return up to what is within reach now: the hardness wished for and its width above."""
    state = situation.state
    return state.comfort(situation.profile.comfort, situation.today) + state.parameters.comfort_width


def times_tried(situation: Situation, step: str) -> int:
    """Return how often a step was tried."""
    trace = situation.state.trace(step)
    return trace.attempts if trace else 0


def whole(value: float) -> int:
    """Return a number as it is shown: whole, within 0-100."""
    return round(min(100.0, max(0.0, value)))


def around(situation: Situation, rungs: Sequence[Rung]) -> list[Rung]:
    """Return what matters now: own and tried steps, then those nearest to what is within reach; hardest first."""
    reach = _reach(situation)
    near = sorted(rungs, key=lambda rung: (not (rung.tried or rung.step.own), abs(rung.expected - reach)))[:NEAR]
    chosen = {rung.step.id for rung in near}
    return [rung for rung in rungs if rung.step.id in chosen]
