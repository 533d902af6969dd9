"""Mara's life as the tests of her week need it: what she knows, whom, where she goes. Does not plan."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from uuid6 import uuid7

from nearer.actions import groups, ladder, needs, portfolio
from nearer.actions.week_shown import Shown, show
from nearer.domain.groups import Group
from nearer.domain.ladder import Attempt, Felt
from nearer.domain.people import Circle, Entry, Person
from nearer.domain.week import Item, Kind
from nearer.engine import cadence
from nearer.storage import people as people_rows
from nearer.storage.sealing import Owner

MONDAY = date(2026, 3, 2)
EASY = ("nod-passer-by", "ask-shop-question")


def at(day: int, hour: int = 9, week: int = 0) -> datetime:
    """Return a moment of the story: Monday is day 0 of the week that begins on the 2nd of March."""
    return datetime(2026, 3, 2, hour, tzinfo=ZoneInfo("UTC")) + timedelta(days=day + 7 * week)


def settled(owner: Owner, **answers: list[str]) -> Owner:
    """Return the owner past the first questions."""
    for question, values in ({"missing": ["belonging"], "energy": ["4"]} | answers).items():
        needs.answer(owner, question, values, "")
    needs.settle(owner)
    return owner


def person(owner: Owner, name: str, last: int = 40, **more: object) -> Person:
    """Return a friend last in touch so many days before the week began."""
    rhythm = cadence.contact(cadence.start(14), MONDAY - timedelta(days=last))
    made = Person(Entry(uuid7(), name, Circle.CLOSE, rhythm, MONDAY - timedelta(days=400), **more))  # type: ignore[arg-type]
    people_rows.save(owner, [made])
    return made


def choir(owner: Owner, **more: str) -> Group:
    """Return a group that meets on Thursday evenings."""
    given = {"kind": "class", "state": "belong", "weekday": "3", "every": "week", "time": "19:00"} | more
    return groups.add(owner, uuid7(), groups.Answers(name="The choir", where="Mill Street", **given))


def tried(owner: Owner, step: str, ago: int, peak: float = 20.0) -> None:
    """Let them have tried a step so many days before the week began."""
    day = MONDAY - timedelta(days=ago)
    ladder.attempt(owner, day, uuid7(), Attempt(step, day, Felt.EASY, peak, next_likelihood=20.0))


def walk(owner: Owner, **more: str) -> None:
    """Let them have something to do with others."""
    given = {"title": "A walk with somebody", "energy": "3", "company": "someone", "place": "nearby"} | more
    portfolio.add(owner, uuid7(), portfolio.Answers(**given))  # type: ignore[arg-type]


def mara_lives(owner: Owner) -> Owner:
    """Return Mara with a little of everything."""
    settled(owner)
    for ago, step in enumerate(EASY, start=3):
        tried(owner, step, ago)
    for name in ("Ana", "Tom"):
        person(owner, name)
    choir(owner)
    walk(owner)
    portfolio.add(owner, uuid7(), portfolio.Answers("Listen to a record", energy="1", fallback="1"))
    return owner


def seen(owner: Owner, now: datetime | None = None, week: int = 0) -> Shown:
    """Return the week as it stands."""
    return show(owner, now or at(0), MONDAY + timedelta(days=7 * week))


def items(owner: Owner, now: datetime | None = None, week: int = 0) -> list[Item]:
    """Return what is in the week."""
    return list(seen(owner, now, week).week.items)


def first(owner: Owner, kind: Kind, fits: Callable[[Item], bool] = lambda one: True) -> Item:
    """Return the first item of a kind; the test relies on there being one."""
    return next(one for one in items(owner) if one.kind is kind and fits(one))


def without_places(found: list[Item]) -> list[Item]:
    """Return items as if they had no place and no reason for it."""
    return [replace(one, slot=0, why=()) for one in found]
