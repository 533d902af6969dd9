"""Mara's six weeks: made by the real actions, day by day, with a fixed seed.

Knows one invented person: what she answers, how anxious she turns out to be, what she writes down. Does not know how
anything is decided or kept. Mara is nobody; her numbers prove nothing.
"""

from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from random import Random
from uuid import UUID

from nearer.actions import groups, ladder, needs, planner, portfolio
from nearer.actions import situation as situations
from nearer.actions.situation import Situation
from nearer.cli import (
    demo_calendars,
    demo_messages,
    demo_people,
    demo_practice,
    demo_progress,
    demo_sharing,
    demo_support,
    demo_thoughts,
)
from nearer.domain.ladder import Attempt, Domain, Felt, Happened, Step
from nearer.domain.planner import Plan, PlanState
from nearer.engine.gate import gentler
from nearer.gateways.here import zone
from nearer.storage import accounts
from nearer.storage import ladder as rows
from nearer.storage import people as people_rows
from nearer.storage.sealing import Owner
from nearer.words import portfolio as portfolio_words

MARA = UUID("6d617261-0000-4000-8000-000000000001")
DAYS = 42
SEED = 34
ANSWERS = {
    "missing": ["shared-activity", "daytime-chat"],
    "barriers": ["shyness", "moved"],
    "enjoys": ["nature", "movement", "books"],
    "never": ["speech", "children"],
    "energy": ["3"],
    "times": ["weekday-evening", "weekend-morning"],
}
SHIFT = {Domain.CLOSE: -6, Domain.ACQUAINTANCES: 2, Domain.STRANGERS: 8, Domain.GROUPS: 12, Domain.AUTHORITY: 6}
"""How much more anxious she is than most, by domain, 0-100."""
OVERGUESS = {Domain.CLOSE: 4, Domain.ACQUAINTANCES: 14, Domain.STRANGERS: 20, Domain.GROUPS: 18, Domain.AUTHORITY: 16}
FEARED = {
    Domain.CLOSE: "They will think I only write because I want something.",
    Domain.ACQUAINTANCES: "I will go red and have nothing to say.",
    Domain.STRANGERS: "They will look at me as if I were odd.",
    Domain.GROUPS: "Everybody knows everybody and I stand at the edge.",
    Domain.AUTHORITY: "They will be annoyed that I ask.",
}
LEARNED = {
    Domain.CLOSE: "She answered within the hour, and asked how I was.",
    Domain.ACQUAINTANCES: "Two sentences were enough. He seemed glad of them.",
    Domain.STRANGERS: "Most people just say hello back.",
    Domain.GROUPS: "Nobody minded that I was new. One person moved her bag.",
    Domain.AUTHORITY: "It was an ordinary question to them.",
}
HARD = "It was loud and I left early. I still went in."
OWN = ladder.Answers(
    title="Ask at the climbing hall when the beginners meet.",
    how="One question at the desk: “Is there an evening for people who come alone?”",
    where="The climbing hall by the station",
    domain=Domain.STRANGERS,
    minutes="5",
    difficulty="45",
)
WALKERS = groups.Answers(
    "Saturday walkers",
    hope="Faces I know, and not having to think of where to go.",
    where="The bridge by the mill",
    every="week",
    weekday="5",
    time="10:00",
)
HALL = groups.Answers("The climbing hall", hope="An evening for people who come alone.", where=OWN.where)
WALKED = (("Ruth with the poles", "3"), ("Ruth, and somebody called Sam", "4"), ("Ruth, Sam", "5"))
"""Who was there, and how she felt after, each week."""
IDEAS = ("record", "bench", "block", "library", "market")
GOAL = "first-club-visit"
REWARDS = ("Tea on the way home", "The long way round by the river", "An episode with a blanket")


class Mara:
    """Her true fears, which the engine never sees, and how they ease each time she tries."""

    def __init__(self, chance: Random) -> None:
        self.chance = chance
        self.eased: dict[str, float] = {}
        self.quirk: dict[str, float] = {}

    def fear(self, step: Step) -> float:
        """Return how anxious the step would make her now, 0-100."""
        quirk = self.quirk.setdefault(step.id, self.chance.gauss(0, 9))
        return min(100.0, max(0.0, step.difficulty + SHIFT[step.domain] + quirk - self.eased.get(step.id, 0)))

    def guess(self, step: Step) -> float:
        """Return what she expects beforehand, in tens as the page asks."""
        tried = 0.6 if step.id in self.eased else 1.0
        return _tens(self.fear(step) + OVERGUESS[step.domain] * tried + self.chance.gauss(0, 6))

    def peak(self, step: Step, energy: int) -> float:
        """Return how anxious she was, and let the step grow easier."""
        felt = _tens(self.fear(step) + 2 * (3 - energy) + self.chance.gauss(0, 8))
        self.eased[step.id] = self.eased.get(step.id, 0) + 7
        for other in self.eased:
            self.eased[other] += 1
        return felt


def begin(folder: Path, now: datetime) -> None:
    """Make Mara's account, if nobody is here yet: with one id for ever, as suggestions are drawn by it."""
    if accounts.first() is None:
        accounts.create(folder, now, MARA)


def fill(owner: Owner, today: date) -> None:
    """Live Mara's six weeks up to `today` once; an account with answers is left alone."""
    if needs.profile(owner).answered:
        return
    chance = Random(SEED)
    mara = Mara(chance)
    first = today - timedelta(days=DAYS)
    _begin(owner, first, mara)
    for passed in range(DAYS):
        demo_progress.check_in(owner, first, passed)
        if passed and chance.random() < 0.62:
            _day(owner, first + timedelta(days=passed), mara, chance)
    demo_progress.fill(owner, first, today)
    _last_evening(owner, today, mara, chance)
    _groups(owner, today, chance)
    demo_people.fill(owner, today)
    demo_messages.fill(owner, today)
    demo_practice.fill(owner, today)
    demo_calendars.fill(owner, today, zone())
    demo_support.fill(owner, today, {entry.name: entry.id for entry in people_rows.roster(owner).values()})
    demo_thoughts.fill(owner, today)
    demo_sharing.fill(owner, today)


def _begin(owner: Owner, day: date, mara: Mara) -> None:
    for question, values in ANSWERS.items():
        needs.answer(owner, question, values, "karaoke" if question == "never" else "")
    while step := needs.next_situation(situations.read(owner, day)):
        needs.rate_situation(owner, day, step.id, mara.guess(step))
    needs.settle(owner)
    needs.change_settings(owner, "40", "", "Mara", "GB")
    ladder.own_step(owner, day, f"{ladder.OWN}climbing-hall", OWN)
    needs.choose_goal(owner, day, GOAL)
    demo_progress.start(owner, day)


def _day(owner: Owner, day: date, mara: Mara, chance: Random) -> None:
    """One evening: name the energy, look at the suggestion, pass the gate or take something gentler, try it."""
    energy = chance.choice((1, 3, 3, 5))
    needs.name_energy(owner, day, energy)
    step = _chosen(owner, day, mara, chance, energy)
    if step is None:
        return
    if chance.random() < 0.12:
        ladder.decline(owner, day, _form(chance), step.id)
        return
    plan = _plan(owner, day, step, chance)
    if chance.random() < 0.08:
        planner.fell_through(owner, plan.id)
        return
    ladder.attempt(owner, day, _form(chance), _brought(owner, day, step, mara, energy), plan.id)


def _chosen(owner: Owner, day: date, mara: Mara, chance: Random, energy: int) -> Step | None:
    here = situations.read(owner, day)
    given = planner.suggestion(here, energy)
    if given is None:
        return None
    offered = [one for one in (given.step, given.bolder, given.smaller) if one]
    # She knows hardly anybody here yet, so what is with others comes first.
    others = [one for one in offered if one.domain is not Domain.CLOSE] or offered
    wanted = given.bolder if given.bolder and chance.random() < 0.2 else others[0]
    if _passes(here, wanted, mara):
        return wanted
    here = situations.read(owner, day)
    offers = gentler(here.state, wanted, tuple(here.steps.values()), here.profile, here.day(energy))
    return next((offer for offer in offers if _passes(here, offer, mara)), None)


def _passes(here: Situation, step: Step, mara: Mara) -> bool:
    guess = mara.guess(step)
    rating = rows.Rating(step.id, here.today, guess, FEARED[step.domain], min(90.0, _tens(guess + 10)))
    return ladder.rate(here.owner, here.today, rating).holds


def _plan(owner: Owner, day: date, step: Step, chance: Random) -> Plan:
    gentle = planner.gentle(situations.read(owner, day))
    plan = Plan(
        _form(chance),
        step.id,
        PlanState.OPEN,
        day,
        day=day,
        time="after work",
        where=step.where,
        reward=chance.choice(REWARDS),
        fallback_step=gentle[0].id if gentle else "",
    )
    planner.commit(owner, day, plan)
    return plan


def _brought(owner: Owner, day: date, step: Step, mara: Mara, energy: int) -> Attempt:
    peak = mara.peak(step, energy)
    hard = peak >= 75
    rating = rows.last_rating(owner, step.id)
    before = rating.likelihood if rating and rating.likelihood is not None else 60.0
    return Attempt(
        step.id,
        day,
        felt=Felt.HARD if hard else Felt.EASY if peak <= 25 else Felt.RIGHT,
        peak=peak,
        happened=Happened.PARTLY if hard else Happened.NO,
        next_likelihood=_tens(before * (0.9 if hard else 0.55)),
        learned=HARD if hard else LEARNED[step.domain],
    )


def _last_evening(owner: Owner, today: date, mara: Mara, chance: Random) -> None:
    """Leave something planned for tonight, so that the first page has a plan to look at."""
    here = situations.read(owner, today)
    own = here.step(f"{ladder.OWN}climbing-hall")
    guess = mara.guess(own)
    ladder.rate(owner, today, rows.Rating(own.id, today, min(guess, 60.0), FEARED[own.domain], 60.0))
    plan = replace(_planned(today, own), id=_form(chance))
    planner.commit(owner, today, plan)


def _planned(today: date, own: Step) -> Plan:
    return Plan(
        UUID(int=0),
        own.id,
        PlanState.OPEN,
        today,
        day=today + timedelta(days=1),
        time="18:30",
        where=own.where,
        reward=REWARDS[0],
        fallback="Text Tom",
    )


def _form(chance: Random) -> UUID:
    return UUID(int=chance.getrandbits(128), version=4)


def _tens(value: float) -> float:
    return float(min(100, max(0, 10 * round(value / 10))))


def _groups(owner: Owner, today: date, chance: Random) -> None:
    """Leave a group she goes to, one she might go to, and a few things to turn to."""
    walkers = groups.add(owner, _form(chance), WALKERS)
    last = today - timedelta(days=(today.weekday() - 5) % 7 or 7)
    for ago, (others, felt) in enumerate(reversed(WALKED)):
        day = last - timedelta(weeks=ago)
        groups.visited(owner, today, _form(chance), walkers.id, groups.Came(str(day), others=others, felt=felt))
    groups.add(owner, _form(chance), HALL)
    for key in IDEAS:
        portfolio.take(owner, _form(chance), key, portfolio_words.starters()[key])
