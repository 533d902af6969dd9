"""Simulated people to try the engine on: how fear, guesses, learning and giving up work in eleven worlds.

Knows a protocol that anybody can write a world for, and our eleven. Their rules are not the engine's: fear adds up on a
logit scale with heavy tails, guesses are rounded, learning is lasting and fleeting and spreads otherwise than the
engine assumes. None of it is fitted to people, so nothing here says how well the product works for anyone.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import exp
from typing import Protocol

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray


class Step(Protocol):
    """What a world may know of a step."""

    @property
    def id(self) -> str: ...
    @property
    def difficulty(self) -> float: ...
    @property
    def domain(self) -> str: ...
    @property
    def close(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of an attempt."""

    peak: float
    completed: bool
    feared_happened: float
    felt: str


class Person(Protocol):
    """Somebody a policy is tried on."""

    goal: str

    def rate(self, step_id: str) -> float: ...
    def day(self, day: int) -> int | None: ...
    def left(self) -> bool: ...
    def accepts(self, step_id: str, anticipated: float) -> bool: ...
    def attempt(self, step_id: str, day: int) -> Outcome: ...
    def fear(self, step_id: str, day: int) -> float: ...


class World(Protocol):
    """Draws people."""

    def person(self, rng: Generator, catalogue: Sequence[Step]) -> Person: ...


RATINGS: dict[str, Callable[[float], float]] = {
    "plain": lambda guess: guess,
    "floor": lambda guess: guess / 8,
    "lower-half": lambda guess: guess * 45 / 85 if guess < 85 else 45 + (guess - 85) * 55 / 15,
    "upper-third": lambda guess: 60 + guess * 0.4,
    "reversed": lambda guess: 100 - guess,
}
"""How people put a guess into a number: as it is; hardly ever above 10; under 45 until it is very bad; never under
60; or with the scale misread."""


@dataclass(frozen=True)
class Nature:
    """What holds for everybody in a world; points are on 0-100."""

    catalogue_error: float = 10.0
    """SD of the catalogue's difficulties around what people find on average."""
    over_prediction: float = 12.0
    """Points by which people on average over-predict with people they do not know; a third of it with close ones."""
    learning: float = 1.0
    """Factor on what is learned from a surprise."""
    habituation: float = 0.06
    """Share of a peak that doing it takes off whatever was expected."""
    rejection: float = 0.07
    """How often an attempt goes badly through no fault of anyone."""
    shock_day: int | None = None
    shock: float = 0.0
    """Fear added to everything on that day; half of it is gone after three weeks."""
    rating: str = "plain"
    """How a guess becomes a number: one of RATINGS."""


class Somebody:
    """One person of ours; every chance is their own generator's."""

    def __init__(self, nature: Nature, rng: Generator, catalogue: Sequence[Step]) -> None:
        self._nature, self._rng, self._steps = nature, rng, catalogue
        self._place = {step.id: place for place, step in enumerate(catalogue)}
        domains = sorted({step.domain for step in catalogue})
        self._domain = np.array([domains.index(step.domain) for step in catalogue])
        self._close = np.array([step.close for step in catalogue])
        self._base = self._fears(len(domains))
        self._draw_character()
        size = len(catalogue)
        self._lasting, self._fleeting, self._done = np.zeros(size), np.zeros(size), np.full(size, -99.0)
        self._area, self._all = np.zeros(len(domains)), 0.0
        self._attempts = np.zeros(size)
        self._now, self._energy, self._gone, self._in_vain = 0, 3, False, False
        self.goal = self._choose_goal()

    def _fears(self, domains: int) -> NDArray[np.float64]:
        """Add person, area and person-by-step differences on the logit scale, the last with heavy tails."""
        rng, count = self._rng, len(self._steps)
        listed = np.array([step.difficulty for step in self._steps])
        found = np.clip(listed + self._nature.catalogue_error * rng.standard_normal(count), 3, 95) / 100
        person = 0.25 + 0.65 * rng.standard_normal()
        area = 0.6 * rng.standard_normal(domains)
        own = 0.6 * rng.standard_t(5, count)
        logits = np.log(found / (1 - found)) + person + area[self._domain] + own
        return np.asarray(100 / (1 + np.exp(-logits)))

    def _draw_character(self) -> None:
        rng, nature = self._rng, self._nature
        self._bias = nature.over_prediction + 6 * rng.standard_normal() * (nature.over_prediction > 0)
        self._noise = rng.uniform(7, 16)
        self._scatter = rng.uniform(8, 17)
        self._surprise = nature.learning * rng.beta(4, 8)
        self._opens = rng.beta(6, 3)
        self._boldness = 8 * rng.standard_normal()
        self._usual = rng.uniform(2, 4)

    def _choose_goal(self) -> str:
        """Wish for something hard but not unthinkable."""
        hard = np.flatnonzero((self._base >= 55) & (self._base <= 85))
        places = hard if len(hard) else np.argsort(self._base)[-10:]
        return self._steps[int(self._rng.choice(places))].id

    def fear(self, step_id: str, day: int) -> float:
        """Return the true peak this person would go through on an ordinary day."""
        place, nature = self._place[step_id], self._nature
        since = max(0.0, day - float(self._done[place]))
        learned = float(self._lasting[place] + self._fleeting[place] * exp(-since / 14))
        learned += self._area[self._domain[place]] + self._all
        shaken = nature.shock_day is not None and day >= nature.shock_day
        shock = nature.shock * 0.5 ** ((day - (nature.shock_day or 0)) / 21) if shaken else 0.0
        return float(np.clip(max(self._base[place] - learned, 0.1 * self._base[place]) + shock, 0, 100))

    def _anticipates(self, step_id: str) -> float:
        place = self._place[step_id]
        bias = self._bias * (1 / 3 if self._close[place] else 1) / (1 + self._attempts[place])
        return self.fear(step_id, self._now) + float(bias)

    def rate(self, step_id: str) -> float:
        """Say a guess, to the nearest five."""
        self._in_vain = True
        guess = self._anticipates(step_id) + self._noise * self._rng.standard_normal()
        guess = RATINGS[self._nature.rating](guess)
        return float(np.clip(5 * round(guess / 5), 0, 100))

    def day(self, day: int) -> int | None:
        """Wake up with some energy; open the app or not. A visit that came to nothing counts like a refusal."""
        self._may_leave(0.012 if self._in_vain else 0.0)
        self._now, self._in_vain = day, False
        self._energy = int(np.clip(round(self._usual + 0.9 * self._rng.standard_normal()), 1, 5))
        if self._rng.random() < 0.002:
            self._gone = True
        return self._energy if self._rng.random() < self._opens else None

    def left(self) -> bool:
        """Say whether this person has stopped using it."""
        return self._gone

    def accepts(self, step_id: str, anticipated: float) -> bool:
        """Take a step up or not; what they fear counts, whatever number they said."""
        self._in_vain = False
        pull = 1.6 + 0.06 * (50 + self._boldness - self._anticipates(step_id))
        accepted = self._rng.random() < 1 / (1 + exp(-pull))
        self._may_leave(0.0 if accepted else 0.012)
        return bool(accepted)

    def attempt(self, step_id: str, day: int) -> Outcome:
        """Try a step."""
        self._now = day
        place = self._place[step_id]
        expected, rejected = self._anticipates(step_id), self._rng.random() < self._nature.rejection
        peak = self.fear(step_id, day) + 2.5 * (3 - self._energy) + self._scatter * self._rng.standard_normal()
        peak = float(np.clip(peak + (self._rng.uniform(8, 25) if rejected else 0), 0, 100))
        completed = peak < 80 or self._rng.random() > (peak - 80) / 25
        self._change(place, day, peak, expected, completed and not rejected)
        self._may_leave(0.15 if peak > 85 else 0.02 if rejected else 0.006 if peak < 10 else 0.0)
        felt = "easy" if peak < 25 else "hard" if peak > 60 else "right"
        return Outcome(peak, completed, 1.0 if rejected else 0.0, felt)

    def _change(self, place: int, day: int, peak: float, expected: float, well: bool) -> None:
        """Learn from the surprise and from having done it; after a bad one, fear a little more."""
        area, rested = self._domain[place], day - self._done[place] >= 1
        if well:
            drop = self._surprise * max(0.0, expected - peak) + self._nature.habituation * peak
            self._lasting[place] += drop * (0.5 if rested else 0.2)
            self._fleeting[place] = self._fleeting[place] * exp(-(day - self._done[place]) / 14) + 0.4 * drop
            self._area[area] += 0.12 * drop
            self._all += 0.02 * drop
            self._done[place] = day
        elif peak > 70:
            self._lasting[place] -= 5
            self._area[area] -= 1
        self._attempts[place] += 1

    def _may_leave(self, probability: float) -> None:
        self._gone = self._gone or bool(self._rng.random() < probability)


class Default:
    """People as far as we can guess them."""

    nature = Nature()

    def person(self, rng: Generator, catalogue: Sequence[Step]) -> Somebody:
        """Draw one person."""
        return Somebody(self.nature, rng, catalogue)


class CatalogueError(Default):
    """The catalogue's difficulties are far off."""

    nature = Nature(catalogue_error=20)


class NoOverPrediction(Default):
    """People guess right on average, so there is little to be surprised by."""

    nature = Nature(over_prediction=0)


class HabituationOnly(Default):
    """Nothing is learned from surprise, only from doing it."""

    nature = Nature(learning=0, habituation=0.12)


class SlowLearner(Default):
    """Everything is learned at a third of the pace."""

    nature = Nature(learning=0.33, habituation=0.02)


class FrequentRejection(Default):
    """Three attempts in ten go badly."""

    nature = Nature(rejection=0.3)


class LifeShock(Default):
    """On day 30 something happens that makes everything harder."""

    nature = Nature(shock_day=30, shock=20)


class FloorRaters(Default):
    """Whatever they fear, they say little."""

    nature = Nature(rating="floor")


class LowerHalf(Default):
    """They keep to the lower half of the scale until it is very bad."""

    nature = Nature(rating="lower-half")


class UpperThird(Default):
    """They call everything 60 and more."""

    nature = Nature(rating="upper-third")


class ReversedRatings(Default):
    """They read the scale the wrong way round."""

    nature = Nature(rating="reversed")


WORLDS = (
    Default,
    CatalogueError,
    NoOverPrediction,
    HabituationOnly,
    SlowLearner,
    FrequentRejection,
    LifeShock,
    FloorRaters,
    LowerHalf,
    UpperThird,
    ReversedRatings,
)
