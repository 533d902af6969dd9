"""Invented people who answer the same question again and again, for `bench.measures`.

Knows people who answer by the model of engine.md section 7, by that model with other numbers, in the tens a page
offers, and in ways no model here foresees: wild answers, bad days left out, answers later and later in the day. Does
not know what is said of their answers, nor any real person.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import NamedTuple

import numpy as np

from nearer.domain.measures import Kind
from nearer.engine import change, weekly
from nearer.engine.filters import Measure
from nearer.engine.memory import Array

PEOPLE, SEED = 4000, 7
DAILY, THREE, WEEKLY = "daily", "three a week", "weekly"
DAYS = {
    DAILY: np.arange(28) + 0.8,
    THREE: np.array([7 * week + day for week in range(4) for day in (0.8, 2.8, 4.8)]),
    WEEKLY: 7 * np.arange(8) + 1.0,
}
TURN = {DAILY: 14.0, THREE: 14.0, WEEKLY: 28.0}
"""Until when it is before: two weeks against two, or four against four for weekly answers."""


@dataclass(frozen=True, slots=True)
class World:
    """How invented people answer, where that is not as the model has it."""

    name: str
    kind: Kind = Kind.LONELINESS
    alter: Mapping[str, float] = field(default_factory=dict)
    """Numbers of the model that are others in truth."""
    tens: bool = False
    """Answers in tens, held to 0-100."""
    wild: bool = False
    """Ups, downs and noise are Student's t with 3 degrees of freedom, at the same SD."""
    skipped: float = 0.0
    """How many of their worst days people leave out (of middling days half as many, of good ones hardly any)..."""
    skips: str = "always"
    """... "always", or "later": only after the turn."""
    later_noise: float = 1.0
    """Times the noise in answers after the turn."""
    delay: float = 0.0
    """Share of the later weeks that is over before the level changes; below 0: it changes in the weeks before."""
    drift: float = 0.0
    """Points that answers rise from the first to the last only because they are given later in the day."""

    def truth(self, sampling: str) -> Measure:
        """Return what these people are like."""
        return replace(model(self.kind, sampling), **self.alter)


LONELY, MOOD = World("loneliness, the model"), World("mood, the model", Kind.MOOD)
LONELY_IN_TENS = World("loneliness, answers in tens, held to 0-100", tens=True)
A_WEEK = World("loneliness, ups and downs last a week", alter={"days": 7.0})
LARGER = World("loneliness, ups and downs twice as large", alter={"state_sd": 19.6})
LATER = World("loneliness, later on half of the bad days left out", skipped=0.8, skips="later")
EARLY, LATE = (replace(LONELY_IN_TENS, name="", delay=delay) for delay in (-0.25, 0.25))
WORLDS = (
    LONELY,
    LONELY_IN_TENS,
    MOOD,
    World("mood, answers in tens, held to 0-100", Kind.MOOD, tens=True),
    A_WEEK,
    World("loneliness, twice the noise in every answer", alter={"noise_sd": 23.0}),
    World("loneliness, all vary alike", alter={"unevenness": 0.0}),
    World("loneliness, ups and downs last ten days", alter={"days": 10.0}),
    World("loneliness, ups and downs last a fortnight", alter={"days": 14.0}),
    World("mood, ups and downs last a week", Kind.MOOD, {"days": 7.0}),
    World("loneliness, wild answers and wild days", wild=True),
    World("loneliness, half of the bad days left out", skipped=0.8),
    LATER,
    World("loneliness, later on half as much noise again", later_noise=1.5),
)
"""Where the sentence has to hold."""
BEYOND = (
    LARGER,
    World("loneliness, ups and downs last a week, all vary alike", alter={"days": 7.0, "unevenness": 0.0}),
    World("loneliness, ups and downs last a week, half as large again", alter={"days": 7.0, "state_sd": 14.7}),
    World("loneliness, ups and downs last a week, twice as large", alter={"days": 7.0, "state_sd": 19.6}),
    World("loneliness, ever later in the day, 10 points lonelier by the end", drift=10.0),
)
"""Where it may not."""


class Drawn(NamedTuple):
    """What people answered, NaN where they did not, and what it was like without the noise of answers."""

    values: Array
    lived: Array


def model(kind: Kind, sampling: str) -> Measure:
    """Return what the sentence takes for true."""
    if sampling == WEEKLY:
        return weekly.pace(kind)
    return change.mood() if kind is Kind.MOOD else change.loneliness()


def answers(days: Array, turn: float, world: World, truth: Measure, shift: float) -> Drawn:
    """Draw people who answer on these days, each varying as much as people differ; (people, days)."""
    chance, late = np.random.default_rng(SEED), days > turn
    state = _waves(_drawn(chance, len(days), world.wild), np.diff(days) / truth.days)
    scale = np.exp(truth.unevenness * chance.normal(size=(PEOPLE, 1)) - truth.unevenness**2)
    level = chance.normal(truth.mean, truth.person_sd, (PEOPLE, 1)) + shift * (days > turn * (1 + world.delay))
    noise = np.where(late, world.later_noise, 1.0) * _drawn(chance, len(days), world.wild)
    lived = level + scale * truth.state_sd * state
    values = lived + scale * truth.noise_sd * noise + world.drift * np.linspace(-0.5, 0.5, len(days))
    if world.tens:
        values = np.clip(10 * np.round(values / 10), 0, 100)
    left_out = chance.random(state.shape) < world.skipped / (1 + np.exp(-2 * state))
    return Drawn(np.where(left_out & (late | (world.skips == "always")), np.nan, values), lived)


def _drawn(chance: np.random.Generator, times: int, wild: bool) -> Array:
    """Return independent draws of SD 1."""
    shape = PEOPLE, times
    return chance.standard_t(3, shape) / np.sqrt(3) if wild else chance.normal(size=shape)


def _waves(draws: Array, gaps: Array) -> Array:
    """Make ups and downs of independent draws; `gaps` in units of their pace."""
    for time, share in enumerate(np.exp(-gaps), start=1):
        draws[:, time] = share * draws[:, time - 1] + np.sqrt(1 - share**2) * draws[:, time]
    return draws
