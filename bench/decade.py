"""Ten years of one invented person: 3,000 attempts and the questions of every week, with a fixed seed.

Knows how much a faithful user leaves behind. Does not know what a page costs. Rows go straight through storage,
which takes seconds where the actions would take minutes; the belief is then made from them as a repair would.
"""

from datetime import date, timedelta
from math import tanh
from random import Random
from uuid import UUID

from django.db import transaction

from nearer.actions import ladder as ladder_actions
from nearer.actions import planner as planner_actions
from nearer.actions import situation
from nearer.cli import demo
from nearer.domain.ladder import Attempt, Happened, Step
from nearer.domain.measures import WEEK, Kind, Measure
from nearer.domain.planner import Plan, PlanState
from nearer.engine import belief
from nearer.storage import ladder, measures, needs, planner
from nearer.storage.sealing import Owner

YEARS = 10
DAYS = YEARS * 365
ATTEMPTS = 3000
DECLINES = 700
ENERGIES = 1300
"""With a rating and a plan for each attempt, and five answers a week: 13,600 records."""
OWN_STEPS = 12
SEED = 2016


def fill(owner: Owner, today: date) -> None:
    """Live ten years up to `today`, nothing planned at the end."""
    first = today - timedelta(days=DAYS)
    month(owner, first)
    chance = Random(SEED)
    with transaction.atomic():
        steps = list(_with_own(owner, first).values())
        _live(owner, first, steps, chance)
        _answer_weekly(owner, first, today, chance)
    needs.save_belief(owner, belief.dump(situation.rebuilt(owner, today, situation.read(owner, today).steps)))


def month(owner: Owner, today: date) -> None:
    """Live the demo's weeks up to `today` and put what was planned aside, so that Today has to choose."""
    demo.fill(owner, today)
    for plan in planner.open_plans(owner):
        planner_actions.not_today(owner, today, plan.id)


def _with_own(owner: Owner, day: date) -> dict[str, Step]:
    for number in range(OWN_STEPS):
        answers = ladder_actions.Answers(title=f"A step of my own, number {number}", difficulty=str(10 + 6 * number))
        ladder_actions.own_step(owner, day, f"{ladder_actions.OWN}{number}", answers)
    return dict(situation.read(owner, day).steps)


def _live(owner: Owner, first: date, steps: list[Step], chance: Random) -> None:
    declined = set(chance.sample(range(ATTEMPTS), DECLINES))
    named = set(chance.sample(range(ATTEMPTS), ENERGIES))
    tries: dict[str, int] = {}
    for number in range(ATTEMPTS):
        day = first + timedelta(days=1 + number * (DAYS - 1) // ATTEMPTS)
        if number in named:
            needs.save_energy(owner, day, chance.choice((1, 3, 5)))
        if number in declined:
            ladder.add_decline(owner, _id(chance), ladder.Decline(chance.choice(steps).id, day))
        step = chance.choice(steps)
        tries[step.id] = tries.get(step.id, 0) + 1
        _try(owner, day, step, tries[step.id], chance)


def _try(owner: Owner, day: date, step: Step, tries: int, chance: Random) -> None:
    """Expect, plan and try one step; fear eases with the tries, by a third in the end."""
    fear = step.difficulty * (1 - tanh(tries / 10) / 3)
    expected, peak = _percent(chance.gauss(fear + 10, 8)), _percent(chance.gauss(fear, 10))
    plan = _id(chance)
    note = "They would think it odd that I ask."
    ladder.add_rating(owner, ladder.Rating(step.id, day, expected, note, 60.0))
    planner.save(owner, Plan(plan, step.id, PlanState.TRIED, day, day=day, expected=expected, reward="Tea"))
    brought = Attempt(
        step.id,
        day,
        peak=peak,
        expected=expected,
        likelihood=60.0,
        happened=Happened.NO,
        next_likelihood=30.0,
        feared=note,
        learned="It was an ordinary question to them.",
        foreseen=expected,
        foreseen_next=peak,
    )
    ladder.add_attempt(owner, _id(chance), brought, plan)


def _answer_weekly(owner: Owner, first: date, today: date, chance: Random) -> None:
    """Answer the questions of each week in tens, today for the last time."""
    levels = {Kind.CONNECTED: 40, Kind.LONELINESS: 60, Kind.TOGETHER: 40, Kind.MOOD: 50, Kind.EXPECTED: 50}
    day = today
    while day > first:
        for kind, level in levels.items():
            measures.save(owner, Measure(kind, day, 10 * round(_percent(chance.gauss(level, 12)) / 10)))
        day -= WEEK


def _percent(value: float) -> float:
    return min(100.0, max(0.0, round(value)))


def _id(chance: Random) -> UUID:
    return UUID(int=chance.getrandbits(128), version=4)
