"""Lets policies accompany simulated people and counts what became of them. Never quoted as efficacy.

    python -m bench.simulate --policy engine --world bench.worlds:Default --people 500 --days 60 --seed 1 --json

Knows the course of a simulated day and the figures of engine.md section 10. Every policy gets the same ratings at the
start and at the gate, the same gate and the same people; what they propose is all that differs (`bench.policies`).
"""

import argparse
import importlib
import importlib.util
import json
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from math import pi, sqrt
from pathlib import Path
from typing import Any

import numpy as np

from bench.policies import POLICIES, Policy, Ratings
from bench.worlds import Person, World
from nearer.content.steps import catalogue
from nearer.domain.ladder import Attempt, Felt, Step
from nearer.domain.needs import Profile
from nearer.engine import belief
from nearer.engine.gate import gate
from nearer.engine.questions import next_question

FIRST = date(2026, 1, 5)
AFTER = 30
"""Days after the end at which fear is looked at again."""


@dataclass
class Course:
    """What happened to one person."""

    attempts: int = 0
    questions: int = 0
    too_much: int = 0
    left: bool = False
    reduction: float = 0.0
    goal_reduction: float = 0.0
    predicted: list[tuple[float, float, float]] = field(default_factory=list)
    """Mean, SD and peak of each attempt, predicted right before it."""
    thinking: list[float] = field(default_factory=list)
    """Milliseconds of each decision."""


class Accompanied:
    """One person with a policy beside them."""

    def __init__(self, person: Person, policy: Callable[[Sequence[Step], Profile, int], Policy], seed: int) -> None:
        self.person, self.steps = person, tuple(catalogue().values())
        self.profile = Profile(goal=person.goal)
        self.policy = policy(self.steps, self.profile, seed)
        self.course, self.state = Course(), belief.start(None, FIRST)
        self.ratings: Ratings = {}

    def through(self, days: int) -> Course:
        """Live the days and look back a month later."""
        goal, all_of_them = self.person.goal, [step.id for step in self.steps]
        before = {step: self.person.fear(step, 0) for step in all_of_them}
        self._onboarding()
        for day in range(1, days + 1):
            if self.person.left():
                break
            energy = self.person.day(day)
            if energy is not None and not self.person.left():
                self._visit(day, energy)
        self.course.left = self.person.left()
        change = {step: before[step] - self.person.fear(step, days + AFTER) for step in all_of_them}
        self.course.goal_reduction = change[goal]
        self.course.reduction = sum(change.values()) / len(change)
        return self.course

    def _onboarding(self) -> None:
        asked: list[str] = []
        while (step := next_question(self.state, self.steps, self.profile, asked, FIRST)) is not None:
            asked.append(step.id)
            self._ask(step, 0)

    def _ask(self, step: Step, day: int) -> float:
        rating = self.person.rate(step.id)
        self.course.questions += 1
        self.ratings[step.id] = rating
        self.state = belief.rate(self.state, step, rating, FIRST + timedelta(days=day))
        return rating

    def _visit(self, day: int, energy: int) -> None:
        """Propose; ask at the gate; offer something smaller at most twice; let the person decide and try."""
        refused: list[Step] = []
        while len(refused) <= 2:
            step = self._propose(day, energy, refused)
            if step is None:
                return
            rating = self._ask(step, day)
            if gate(self.state, step, rating, FIRST + timedelta(days=day)).holds:
                self._decide(step, rating, day, energy)
                return
            refused.append(step)

    def _propose(self, day: int, energy: int, refused: list[Step]) -> Step | None:
        begun = time.perf_counter()
        step = self.policy.propose(self.state, self.ratings, FIRST + timedelta(days=day), energy, refused)
        self.course.thinking.append(1000 * (time.perf_counter() - begun))
        return step

    def _decide(self, step: Step, rating: float, day: int, energy: int) -> None:
        on = FIRST + timedelta(days=day)
        if not self.person.accepts(step.id, rating):
            self.state = belief.decline(self.state, step, on)
            self.policy.told(step, None)
            return
        ahead = belief.forecast(self.state, (step,), on, energy)
        outcome = self.person.attempt(step.id, day)
        self.course.attempts += 1
        self.course.too_much += outcome.peak > 85
        self.course.predicted.append((float(ahead.mean[0]), float(ahead.sd[0]), outcome.peak))
        back = Attempt(
            step.id, on, Felt(outcome.felt), outcome.peak, rating, completed=outcome.completed, energy=energy
        )
        self.state = belief.attempt(self.state, step, back)
        self.policy.told(step, outcome)


def courses(world: World, policy: str, people: Iterable[int], days: int, seed: int) -> list[Course]:
    """Let people, known by their number, live through the days; the same seed draws the same people."""
    steps = tuple(catalogue().values())
    lived = []
    for number in people:
        person = world.person(np.random.default_rng([seed, number]), steps)
        lived.append(Accompanied(person, POLICIES[policy], seed * 1_000_003 + number).through(days))
    return lived


def figures(lived: Sequence[Course]) -> dict[str, dict[str, float]]:
    """Sum up what became of everyone."""
    each: dict[str, list[float]] = {
        "drop_out": [float(course.left) for course in lived],
        "peaks_above_85": [float(course.too_much) for course in lived],
        "reduction_all": [course.reduction for course in lived],
        "reduction_goal": [course.goal_reduction for course in lived],
        "attempts": [float(course.attempts) for course in lived],
        "questions": [float(course.questions) for course in lived],
        "ms_per_decision": [ms for course in lived for ms in course.thinking],
    }
    mean, sd, peak = np.array([row for course in lived for row in course.predicted]).reshape(-1, 3).T
    off = peak - mean
    each["nll"] = list(0.5 * np.log(2 * pi * sd**2) + off**2 / (2 * sd**2))
    each["coverage_80"] = list((np.abs(off) <= 1.2816 * sd).astype(float))
    summed = {name: _mean(values) for name, values in each.items()}
    squared = _mean(list(off**2))
    root = sqrt(squared["mean"]) if len(off) else 0.0
    summed["rmse"] = {"mean": root, "se": squared["se"] / (2 * root) if root else 0.0}
    return summed


def _mean(values: Sequence[float]) -> dict[str, float]:
    if not values:
        return {"mean": 0.0, "se": 0.0}
    spread = float(np.std(values, ddof=1)) if len(values) > 1 else 0.0
    return {"mean": float(np.mean(values)), "se": spread / sqrt(len(values))}


def load_world(name: str) -> World:
    """Return a world from `package.module:Class` or `path/to/file.py:Class`."""
    source, _, kind = name.rpartition(":")
    if not source:
        raise SystemExit(f"{name}: say a world as module:Class or file.py:Class")
    module = _from_file(Path(source)) if source.endswith(".py") else importlib.import_module(source)
    world: World = getattr(module, kind)()
    return world


def _from_file(path: Path) -> Any:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    if spec is None or spec.loader is None:
        raise SystemExit(f"{path}: cannot be read as a Python file")
    module = importlib.util.module_from_spec(spec)
    sys.modules[path.stem] = module
    spec.loader.exec_module(module)
    return module


def main(arguments: Sequence[str] | None = None) -> None:
    """Run one policy in one world and print its figures."""
    parser = argparse.ArgumentParser(prog="python -m bench.simulate", description=__doc__.splitlines()[0])
    parser.add_argument("--policy", choices=sorted(POLICIES), default="engine")
    parser.add_argument("--world", default="bench.worlds:Default", help="module:Class or path/to/file.py:Class")
    parser.add_argument("--people", type=int, default=500)
    parser.add_argument("--days", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args(arguments)
    found = figures(courses(load_world(asked.world), asked.policy, range(asked.people), asked.days, asked.seed))
    if asked.json:
        said = {name: getattr(asked, name) for name in ("policy", "world", "people", "days", "seed")}
        print(json.dumps({**said, "figures": found}, indent=2))
        return
    print(f"{asked.policy} in {asked.world}, {asked.people} people, {asked.days} days, seed {asked.seed}")
    for name, value in found.items():
        print(f"  {name:<16} {value['mean']:8.3f}  ({value['se']:.3f})")


if __name__ == "__main__":
    main()
