"""What could be proposed instead: the engine, and the simple rules it must do better than.

Knows how each policy chooses a step. All get the ratings a person gave; only the engine and `stretch` choose by the
belief behind the gate. After the gate did not hold, `refused` names what was proposed today and each policy offers
something smaller in its own way.
"""

import random
from collections.abc import Callable, Sequence
from datetime import date
from typing import Protocol

from bench.worlds import Outcome
from nearer.domain.ladder import Felt, Step
from nearer.domain.needs import Profile
from nearer.engine.belief import State
from nearer.engine.candidates import Today, candidates
from nearer.engine.gate import gentler
from nearer.engine.ranking import suggest

Ratings = dict[str, float]


class Policy(Protocol):
    """Proposes a step a day."""

    def propose(self, state: State, ratings: Ratings, day: date, energy: int, refused: list[Step]) -> Step | None: ...
    def told(self, step: Step, outcome: Outcome | None) -> None: ...


class Engine:
    """The engine as the product uses it."""

    def __init__(self, steps: Sequence[Step], profile: Profile, seed: int) -> None:
        self._steps, self._profile, self._chance = steps, profile, random.Random(seed)

    def propose(self, state: State, ratings: Ratings, day: date, energy: int, refused: list[Step]) -> Step | None:
        """Suggest, or after the gate the first of the gentler steps."""
        today = Today(day, energy)
        if refused:
            seen = {step.id for step in refused}
            offers = gentler(state, refused[-1], self._steps, self._profile, today, len(refused) - 1)
            return next((step for step in offers if step.id not in seen), None)
        suggestion = suggest(state, self._steps, self._profile, today, self._chance)
        return suggestion.step if suggestion else None

    def told(self, step: Step, outcome: Outcome | None) -> None:
        """The belief has taken it in already."""


class Ordered:
    """What the simple policies share: the steps by difficulty, as rated where a rating was given."""

    def __init__(self, steps: Sequence[Step], profile: Profile, seed: int) -> None:
        self._steps, self._profile, self._chance = steps, profile, random.Random(seed)

    def _ladder(self, ratings: Ratings) -> list[Step]:
        return sorted(self._steps, key=lambda step: (ratings.get(step.id, step.difficulty), step.id))

    def _near(self, ratings: Ratings, level: float, refused: list[Step]) -> Step | None:
        """Return a step near a level, one of five so that it varies; below what was refused today."""
        most = min((ratings.get(step.id, 100.0) for step in refused), default=101.0)
        below = [step for step in self._steps if ratings.get(step.id, step.difficulty) < most and step not in refused]
        below.sort(key=lambda step: (abs(ratings.get(step.id, step.difficulty) - level), step.id))
        return self._chance.choice(below[:5]) if below else None

    def told(self, step: Step, outcome: Outcome | None) -> None:
        """Learn nothing."""


class WinLose(Ordered):
    """A staircase: one rung up when it went well, one down when it did not or was declined."""

    level, rung = 25.0, 5.0

    def propose(self, state: State, ratings: Ratings, day: date, energy: int, refused: list[Step]) -> Step | None:
        """Propose a step at the present level."""
        return self._near(ratings, self.level - 2 * self.rung * len(refused), refused)

    def told(self, step: Step, outcome: Outcome | None) -> None:
        """Go up or down a rung."""
        won = outcome is not None and outcome.completed and outcome.felt != Felt.HARD
        self.level = min(90.0, max(5.0, self.level + (self.rung if won else -self.rung)))


class Elo(Ordered):
    """A rating of the person against the steps' difficulties; proposes what should go well seven times in ten."""

    level, pace, spread = 40.0, 6.0, 15.0

    def propose(self, state: State, ratings: Ratings, day: date, energy: int, refused: list[Step]) -> Step | None:
        """Propose a step that seven in ten such attempts would manage."""
        return self._near(ratings, self.level - 0.85 * self.spread - 10 * len(refused), refused)

    def told(self, step: Step, outcome: Outcome | None) -> None:
        """Move the person's rating by the surprise."""
        won = outcome is not None and outcome.completed and outcome.felt != Felt.HARD
        expected = 1 / (1 + 10 ** ((step.difficulty - self.level) / (2.3 * self.spread)))
        self.level += self.pace * (won - expected)


class Fixed(Ordered):
    """A ladder drawn up once, from the easiest step to the goal by what the first ratings say; each rung twice."""

    rungs, times = 12, 2

    def __init__(self, steps: Sequence[Step], profile: Profile, seed: int) -> None:
        super().__init__(steps, profile, seed)
        self._goal, self._done = profile.goal, 0
        self._drawn_up: list[Step] = []

    def propose(self, state: State, ratings: Ratings, day: date, energy: int, refused: list[Step]) -> Step | None:
        """Propose the next rung, after the gate the one below it."""
        ladder = self._drawn_up = self._drawn_up or self._draw_up(ratings)
        place = min(self._done // self.times, len(ladder) - 1) - len(refused)
        return ladder[place] if place >= 0 else None

    def told(self, step: Step, outcome: Outcome | None) -> None:
        """Go on after each attempt, whatever it was like; a refusal waits."""
        self._done += outcome is not None

    def _draw_up(self, ratings: Ratings) -> list[Step]:
        ladder = self._ladder(ratings)
        goal = next((place for place, step in enumerate(ladder) if step.id == self._goal), len(ladder) - 1)
        return [ladder[round(goal * rung / (self.rungs - 1))] for rung in range(self.rungs)]


class Easiest(Ordered):
    """Always one of the five easiest."""

    def propose(self, state: State, ratings: Ratings, day: date, energy: int, refused: list[Step]) -> Step | None:
        """Propose something easy."""
        return self._near(ratings, 0.0, refused)


class Random(Ordered):
    """Any step at all."""

    def propose(self, state: State, ratings: Ratings, day: date, energy: int, refused: list[Step]) -> Step | None:
        """Propose anything not refused today."""
        return self._chance.choice([step for step in self._steps if step not in refused])


class Stretch(Ordered):
    """The hardest step the engine's own rules allow."""

    def propose(self, state: State, ratings: Ratings, day: date, energy: int, refused: list[Step]) -> Step | None:
        """Propose the hardest candidate, then the next hardest."""
        found = candidates(state, self._steps, self._profile, Today(day, energy))
        ranked = sorted(zip(found.forecast.mean, range(len(found.kept)), strict=True), reverse=True)
        return next((found.kept[place] for _, place in ranked if found.kept[place] not in refused), None)


POLICIES: dict[str, Callable[[Sequence[Step], Profile, int], Policy]] = {
    "engine": Engine,
    "winlose": WinLose,
    "elo": Elo,
    "fixed": Fixed,
    "easiest": Easiest,
    "random": Random,
    "stretch": Stretch,
}
