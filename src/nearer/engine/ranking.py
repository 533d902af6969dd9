"""Chooses one step for today among the candidates, with a smaller and a bolder one beside it.

Knows engine.md section 3: what a step is worth to this person today, and how chance picks among the best three. Does
not know the rules that leave steps out (`candidates`) nor the words for a reason (`nearer.words.reasons`).

The worth of a step is P(taken up) x [closeness to the comfortable hardness T + 0.35 x goal] x rest x mastered x last.
The goal part is 1.6 for the chosen goal step and 1 for its domain. Most people have none at first, so a step that
meets a company they miss counts 0.6 and one with something they enjoy 0.4 more; the larger of the two is taken [J].

**Company route.** For people who are not anxious (`profile.anxious` is False) hard is no aim. Only steps marked
`company` compete (all candidates when none is left); every step up to a peak of 40 is equally close, harder ones fall
off as above; and the goal part weighs in full (weight 1 instead of 0.35), so that the company missed and what they
enjoy decide. Rest, mastery and the safety rules hold as for everyone.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from nearer.domain.ladder import Step
from nearer.domain.needs import Profile
from nearer.engine.belief import Forecast, State, acceptance, advance
from nearer.engine.candidates import Candidates, Today, candidates
from nearer.engine.explaining import reasons_against, reasons_for
from nearer.engine.memory import Array
from nearer.engine.reasons import Reason


@dataclass(frozen=True, slots=True)
class Terms:
    """What went into one step's worth; anxiety 0-100, the others as factors."""

    mean: float
    sd: float
    risk: float
    comfort: float
    """T, the hardness aimed at."""
    accept: float
    closeness: float
    goal: float
    rest: float
    mastered: float
    last: float
    worth: float


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One step for today. `probability` is that of the draw, for the log."""

    step: Step
    probability: float
    reasons: tuple[Reason, ...]
    left_out: tuple[Reason, ...]
    smaller: Step | None
    bolder: Step | None
    terms: Terms


def suggest(
    state: State, steps: Sequence[Step], profile: Profile, today: Today, chance: random.Random
) -> Suggestion | None:
    """Suggest one step, or None when no step may be offered today (`candidates` then says why)."""
    state = advance(state, today.day)
    found = candidates(state, steps, profile, today)
    if not found.kept:
        return None
    goal = next((step for step in steps if step.id == profile.goal), None)
    terms = _terms(state, found, profile, today, goal)
    running = _running(found, profile)
    worth = terms["worth"].tolist()
    best = sorted(running, key=lambda place: -worth[place])[: state.parameters.best]
    weights = _softmax([worth[place] for place in best], state.parameters.temperature)
    drawn = chance.choices(range(len(best)), weights)[0]
    chosen = best[drawn]
    smaller, bolder = beside(found, chosen)
    return Suggestion(
        step=found.kept[chosen],
        probability=weights[drawn],
        reasons=reasons_for(state, found, chosen, profile, today, goal),
        left_out=reasons_against(state, found, today),
        smaller=smaller,
        bolder=bolder,
        terms=Terms(**{name: float(values[chosen]) for name, values in terms.items()}),
    )


def beside(found: Candidates, place: int) -> tuple[Step | None, Step | None]:
    """Return the candidate to offer as smaller and as bolder: the catalogue's own if it may be offered, else the
    nearest by expected peak. None when there is none."""
    step, mean = found.kept[place], found.forecast.mean
    order = np.lexsort((np.arange(len(mean)), np.abs(mean - mean[place])))
    below = [int(q) for q in order if mean[q] < mean[place]]
    above = [int(q) for q in order if mean[q] > mean[place]]
    return _linked(found, below, step.smaller), _linked(found, above, step.bolder)


def _linked(found: Candidates, places: list[int], link: str | None) -> Step | None:
    linked = next((q for q in places if found.kept[q].id == link), None)
    if linked is not None:
        return found.kept[linked]
    return found.kept[places[0]] if places else None


def _running(found: Candidates, profile: Profile) -> list[int]:
    everyone = list(range(len(found.kept)))
    if profile.anxious:
        return everyone
    return [place for place in everyone if found.kept[place].company] or everyone


def _terms(state: State, found: Candidates, profile: Profile, today: Today, goal: Step | None) -> dict[str, Array]:
    """Return every term of `Terms` as one array over the candidates."""
    p, ahead = state.parameters, found.forecast
    aim = state.aim(profile.comfort, today.day)
    accept = acceptance(state, ahead.anticipated)
    close = _closeness(ahead, aim, profile.anxious, state)
    goals = np.array([goal_part(state, step, profile, goal) for step in found.kept])
    rest, mastered, last = _repeats(state, found.kept)
    weight = p.goal_weight if profile.anxious else 1.0
    return {
        "mean": ahead.mean,
        "sd": ahead.sd,
        "risk": ahead.risk,
        "comfort": np.full(len(goals), aim),
        "accept": accept,
        "closeness": close,
        "goal": goals,
        "rest": rest,
        "mastered": mastered,
        "last": last,
        "worth": accept * (close + weight * goals) * rest * mastered * last,
    }


def _closeness(ahead: Forecast, aim: float, anxious: bool, state: State) -> Array:
    p = state.parameters
    away = ahead.mean - aim if anxious else np.maximum(0.0, ahead.mean - p.company_easy)
    return np.asarray(np.exp(-((away / p.comfort_width) ** 2) / 2))


def goal_part(state: State, step: Step, profile: Profile, goal: Step | None) -> float:
    """Return how much a step is in the direction the person wants, 0-1.6."""
    p = state.parameters
    wanted = p.goal_need * bool(step.needs & profile.missing) + p.goal_interest * bool(step.interests & profile.enjoys)
    if goal is None:
        return wanted
    return max(wanted, p.goal_step if step.id == goal.id else p.goal_domain * (step.domain is goal.domain))


def _repeats(state: State, steps: Sequence[Step]) -> tuple[Array, Array, Array]:
    """Return the factors for rest, for what is mastered and for what came last."""
    p, traces = state.parameters, dict(zip(state.steps, state.traces, strict=True))
    rest, mastered, last = np.ones(len(steps)), np.ones(len(steps)), np.ones(len(steps))
    for place, step in enumerate(steps):
        if step.id == (state.tally.recent or ("",))[-1]:
            last[place] = p.last_weight
        if (trace := traces.get(step.id)) is not None:
            rest[place] = p.due_floor + (1 - p.due_floor) * trace.due(state.day)
            if trace.mastered(p) and not trace.revisit(state.day, p):
                mastered[place] = p.mastered_weight
    return rest, mastered, last


def _softmax(worths: list[float], temperature: float) -> list[float]:
    powers = np.exp((np.array(worths) - max(worths)) / temperature)
    return [float(power) for power in powers / powers.sum()]
