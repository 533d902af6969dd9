"""Which steps may be offered today, and for each of the others the first rule that leaves it out.

Knows the boundaries a person set, their means today, and the safety rules of engine.md sections 3 and 4. Does not say
which of the candidates is best (that is `ranking`). Nothing that is offered, in whatever role, passes by this file.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from nearer.domain.ladder import Channel, Place, Step
from nearer.domain.needs import Barrier, Involves, Profile, Time
from nearer.engine.belief import Forecast, State, advance, forecast
from nearer.engine.parameters import Parameters
from nearer.engine.reasons import ReasonKind
from nearer.engine.trust import care

EVENINGS = frozenset({Time.WEEKDAY_EVENING, Time.WEEKEND_EVENING})

Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Today:
    """What is true of one day."""

    day: date
    energy: int | None = None
    """What the person has in them today, 1-5; None when not said."""
    hidden: frozenset[str] = frozenset()
    """Ids of steps they put away for good."""
    worse: bool = False
    """Loneliness or mood worse for two weeks, or wording of crisis (rule 6)."""


@dataclass(frozen=True, eq=False)
class Candidates:
    """The steps kept with their forecast, in the same order, and why each other step was left out."""

    kept: tuple[Step, ...]
    forecast: Forecast
    left_out: dict[str, ReasonKind] = field(default_factory=dict)


def candidates(state: State, steps: Sequence[Step], profile: Profile, today: Today) -> Candidates:
    """Sort out which steps may be offered on this day."""
    state = advance(state, today.day)
    ahead = forecast(state, steps, today.day, today.energy)
    left_out = _by_boundary(state, steps, profile, today)
    for kind, out in _by_number(state, ahead, profile, today):
        for place in np.flatnonzero(out):
            left_out.setdefault(steps[int(place)].id, kind)
    places = [place for place, step in enumerate(steps) if step.id not in left_out]
    return Candidates(tuple(steps[place] for place in places), _part(ahead, places), left_out)


def allowed(steps: Sequence[Step], profile: Profile, hidden: frozenset[str] = frozenset()) -> tuple[Step, ...]:
    """Return the steps that no boundary of the person rules out, whatever the day."""
    return tuple(step for step in steps if step.id not in hidden and _boundary(step, profile) is None)


def _by_boundary(state: State, steps: Sequence[Step], profile: Profile, today: Today) -> dict[str, ReasonKind]:
    energy = _energy_wish(profile, today, state.parameters)
    minutes = state.parameters.short_of_time if Barrier.TIME in profile.barriers else None
    resting, repeated = _resting(state), _repeated(state)
    proven = _proven(state, profile)
    left_out = {}
    rules: tuple[tuple[ReasonKind, Callable[[Step], bool]], ...] = (
        (ReasonKind.HIDDEN, lambda step: step.id in today.hidden),
        (ReasonKind.TIME, lambda step: minutes is not None and step.minutes > minutes),
        (ReasonKind.ENERGY, lambda step: step.energy > energy),
        (ReasonKind.RESTING, lambda step: step.id in resting),
        (ReasonKind.REPEATED, lambda step: step.id == repeated),
        (ReasonKind.CEILING, lambda step: step.difficulty > proven),
    )
    for step in steps:
        kind = _boundary(step, profile) or next((kind for kind, out in rules if out(step)), None)
        if kind is not None:
            left_out[step.id] = kind
    return left_out


def _boundary(step: Step, profile: Profile) -> ReasonKind | None:
    """Return which lasting boundary a step would cross, or None."""
    if step.involves & profile.never or _mentions(profile.never_words, step.title, step.how, step.where):
        return ReasonKind.NEVER
    if Involves.PHONE in profile.never and step.channel is Channel.VOICE:
        return ReasonKind.CHANNEL
    if profile.housebound and step.place is not Place.HOME:
        return ReasonKind.PLACE
    if step.cost > profile.budget:
        return ReasonKind.COST
    if Involves.EVENING in step.involves and profile.times and not profile.times & EVENINGS:
        return ReasonKind.TIME
    return None


@lru_cache(maxsize=8192)
def _mentions(never_words: tuple[str, ...], *texts: str) -> bool:
    """Tell whether a text has any word the person never wants to see suggested, also as the start of a longer one."""
    words = [re.escape(word.strip()) for word in never_words if word.strip()]
    return bool(words) and re.search(rf"(?<!\w)(?:{'|'.join(words)})", "\n".join(texts), re.IGNORECASE) is not None


def _energy_wish(profile: Profile, today: Today, p: Parameters) -> int:
    if today.energy is not None:
        return today.energy
    return 5 if profile.energy is None else profile.energy + p.energy_margin


def _resting(state: State) -> frozenset[str]:
    longest = state.parameters.wrong_reason_days
    return frozenset(step for step, until in state.tally.resting if 0 < until - state.day <= longest)


def _repeated(state: State) -> str | None:
    """Return the step that would run too often if it were offered once more."""
    last = state.tally.recent[-(state.parameters.running - 1) :]
    return last[0] if len(last) == state.parameters.running - 1 and len(set(last)) == 1 else None


def _proven(state: State, profile: Profile) -> float:
    """Return how hard, by the catalogue, a step may be: what somebody anxious rates low is still come to by degrees."""
    p = state.parameters
    return max(p.listed_least, state.tally.highest_listed + p.listed_above) if profile.anxious else 100.0


def _by_number(state: State, ahead: Forecast, profile: Profile, today: Today) -> list[tuple[ReasonKind, Mask]]:
    """Return the rules that hold a step's forecast against a number, the gravest first."""
    p, tally = state.parameters, state.tally
    handled = max(p.ceiling_least, tally.highest_handled + p.ceiling_above_handled)
    ceiling = handled if profile.ceiling is None else min(handled, profile.ceiling)
    success = min(p.gentle if tally.success is None else tally.success.mean, tally.too_hard - p.clearly)
    risk = care(state) * (p.risk_after_setback if tally.setback else p.risk)
    stretched = today.day.toordinal() in tally.stretches
    return [
        (ReasonKind.GENTLE, _above(ahead, p.gentle, profile.cautious)),
        (ReasonKind.WORSE, _above(ahead, p.stretch, today.worse)),
        (ReasonKind.AFTER_SETBACK, _above(ahead, success, state.after_setback)),
        (ReasonKind.RISK, ahead.risk > risk),
        (ReasonKind.CEILING, _above(ahead, ceiling, True)),
        (ReasonKind.STRETCH, _above(ahead, p.stretch, stretched)),
    ]


def _above(ahead: Forecast, most: float, applies: bool) -> Mask:
    return (ahead.mean > most) & applies


def _part(ahead: Forecast, places: list[int]) -> Forecast:
    at = np.array(places, dtype=np.intp)
    return Forecast(ahead.mean[at], ahead.sd[at], ahead.uncertainty[at], ahead.risk[at], ahead.anticipated[at])
