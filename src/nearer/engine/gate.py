"""The gate: one question before committing, and gentler steps when the answer says it looks like too much.

Knows when a step holds (engine.md section 3) and what to offer instead. Ask for the rating, give it to `belief.rate`,
then ask `gate` with the new state. How often something gentler was offered already is counted by the caller.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from nearer.domain.ladder import Channel, Step
from nearer.domain.needs import Profile
from nearer.engine.belief import State, forecast
from nearer.engine.candidates import Candidates, Today, candidates
from nearer.engine.memory import DOMAINS
from nearer.engine.trust import care

MOST = 3
"""Steps offered instead at most: more would be a list to search, not an offer."""


@dataclass(frozen=True, slots=True)
class Gate:
    """Whether a step holds, and the two numbers that say so."""

    holds: bool
    rating: float
    risk: float
    """q: the probability of a peak above 80, with the rating taken in."""


def gate(state: State, step: Step, rating: float, day: date) -> Gate:
    """Say whether a step may be committed to, once its rating (0-100) was taken into the state."""
    p = state.parameters
    risk = float(forecast(state, (step,), day).risk[0])
    return Gate(risk <= p.gate_risk * care(state) and rating <= p.gate_rating, rating, risk)


def gentler(
    state: State, step: Step, steps: Sequence[Step], profile: Profile, today: Today, offered: int = 0
) -> tuple[Step, ...]:
    """Return at most three clearly smaller steps to offer instead; none once this was offered twice.

    In this order: the catalogue's own smaller versions, the same area in writing, people who are closer, and the rest,
    each nearest first. All are candidates of today that would hold at the gate as far as is known.
    """
    if offered >= state.parameters.gate_offers:
        return ()
    found = candidates(state, steps, profile, today)
    most = float(forecast(state, (step,), today.day, today.energy).mean[0]) - state.parameters.clearly
    chain = _chain(step, steps)
    below = [place for place in range(len(found.kept)) if _holds(state, found, place, most)]
    below.sort(key=lambda place: (_likeness(found.kept[place], step, chain), -found.forecast.mean[place]))
    return tuple(found.kept[place] for place in below[:MOST])


def _holds(state: State, found: Candidates, place: int, most: float) -> bool:
    p, ahead = state.parameters, found.forecast
    calm = ahead.risk[place] <= p.gate_risk * care(state) and ahead.anticipated[place] <= p.gate_rating
    return bool(calm and ahead.mean[place] <= most)


def _chain(step: Step, steps: Sequence[Step]) -> tuple[str, ...]:
    """Follow the catalogue's smaller versions down; a circle in somebody's own steps ends it."""
    links = {one.id: one.smaller for one in steps}
    chain: list[str] = []
    following = step.smaller
    while following is not None and following not in chain:
        chain.append(following)
        following = links.get(following)
    return tuple(chain)


def _likeness(one: Step, step: Step, chain: tuple[str, ...]) -> int:
    if one.id in chain:
        return 0
    if one.domain is step.domain and one.channel is Channel.TEXT:
        return 1
    return 2 if DOMAINS.index(one.domain) <= DOMAINS.index(step.domain) else 3
