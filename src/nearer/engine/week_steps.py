"""Which steps a week might hold: the next one, and easy ones to repeat.

Knows how the steps that may be offered are weighed for a week. What may be offered at all is `candidates`, on the first
day and on the one after, so that what rests today may stand tomorrow; every other safety rule holds as on any day. The
worth is that of `ranking` without its rest, because a repeat is placed where it is due (spacing S_j) and not before.
Does not place anything (that is `week`).
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from math import ceil, exp

from nearer.domain.ladder import Step
from nearer.domain.needs import Profile
from nearer.domain.week import Kind
from nearer.engine.belief import State, acceptance, advance
from nearer.engine.candidates import Candidates, Today, candidates
from nearer.engine.explaining import reasons_for
from nearer.engine.ranking import goal_part
from nearer.engine.reasons import Reason

MOST, STRETCHES = 12, 3
"""Steps of each kind that are weighed against each other, and how many stretches are, though others be worthier."""


@dataclass(frozen=True, slots=True)
class StepOffer:
    """A step for the week; `worth` runs 0-1, `wait` is in days from the first."""

    step: Step
    kind: Kind
    worth: float
    stretch: bool
    wait: int
    times: int
    """How often it was completed."""
    why: tuple[Reason, ...]
    wanted: bool = False
    """They set out for it: a first visit to a group, say. It counts as the goal does."""


def offers(
    state: State, steps: Sequence[Step], profile: Profile, first: Today, wanted: Collection[str] = ()
) -> tuple[StepOffer, ...]:
    """Return the steps that might stand in a week that begins on a day, the worthiest of each kind first.

    `wanted` are ids of steps they set out for.
    """
    state = advance(state, first.day)
    later = replace(first, day=first.day + timedelta(days=1), energy=None)
    now, then = candidates(state, steps, profile, first), candidates(state, steps, profile, later)
    goal = next((step for step in steps if step.id == profile.goal), None)
    known = {step.id for step in now.kept}
    today, tomorrow = _On(first, goal, 0, wanted), _On(later, goal, 1, wanted)
    found = [_offer(state, now, place, profile, today) for place in range(len(now.kept))]
    new = [place for place, step in enumerate(then.kept) if step.id not in known]
    found += [_offer(state, then, place, profile, tomorrow) for place in new]
    return (*_best(state, _running(found, profile), Kind.STEP), *_best(state, found, Kind.REPEAT))


def _running(found: list[StepOffer], profile: Profile) -> list[StepOffer]:
    """For somebody who is not anxious, steps that are good company compete, as in `ranking`; all, if there are none."""
    company = [one for one in found if one.kind is Kind.STEP and (one.step.company or one.wanted)]
    return found if profile.anxious or not company else company


def _best(state: State, found: Sequence[StepOffer], kind: Kind) -> list[StepOffer]:
    """Return the worthiest of a kind, with the worth of the first as one."""
    some = sorted((one for one in found if one.kind is kind), key=lambda one: (-one.worth, one.step.id))
    stretches = [one for one in some[MOST:] if one.stretch][:STRETCHES]
    return [replace(one, worth=one.worth / some[0].worth) for one in (*some[:MOST], *stretches) if one.worth > 0]


@dataclass(frozen=True, slots=True)
class _On:
    """One day, and what they wish to reach."""

    today: Today
    goal: Step | None
    wait: int
    wanted: Collection[str]


def _offer(state: State, found: Candidates, place: int, profile: Profile, on: _On) -> StepOffer:
    p, step, mean = state.parameters, found.kept[place], float(found.forecast.mean[place])
    trace = state.trace(step.id)
    times = trace.completions if trace else 0
    aim = state.aim(profile.comfort, on.today.day)
    easy = mean <= p.stretch and (times > 0 or mean <= aim - p.clearly)
    accept = float(acceptance(state, found.forecast.anticipated[place : place + 1])[0])
    away = mean - aim if profile.anxious else max(0.0, mean - p.company_easy)
    closeness = 1.0 if easy else exp(-((away / p.comfort_width) ** 2) / 2)
    weight = p.goal_weight if profile.anxious else 1.0
    wanted = step.id in on.wanted
    goal = max(goal_part(state, step, profile, on.goal), p.goal_step * wanted)
    worth = accept * (closeness + weight * goal)
    worth *= p.mastered_weight if trace and trace.mastered(p) and not trace.revisit(state.day, p) else 1
    worth *= p.last_weight if step.id == (state.tally.recent or ("",))[-1] else 1
    worth *= 1 if times or not easy else p.week_new
    due = ceil(trace.completed + trace.spacing - state.day) if trace and times else 0
    kind = Kind.REPEAT if easy else Kind.STEP
    why = reasons_for(state, found, place, profile, on.today, on.goal)
    return StepOffer(step, kind, worth, mean > p.stretch, max(on.wait, due), times, why, wanted)


def may(state: State, step: Step, profile: Profile, today: Today) -> bool:
    """Say whether a step that stands in a week may still be offered: what happened since counts."""
    return bool(candidates(state, (step,), profile, today).kept)
