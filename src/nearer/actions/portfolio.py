"""The portfolio: keeping activities, whose turn it is, what to fall back on, and topics for today.

Knows what a person can turn to just now and keeps what they did. Does not word it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from random import Random
from uuid import UUID, uuid5

from nearer.actions import checks, encounters, limits
from nearer.content import topics as content
from nearer.domain.ladder import Place
from nearer.domain.needs import Budget, Profile
from nearer.domain.people import Circle, Encounter, Entry
from nearer.domain.portfolio import (
    STARTERS,
    Activity,
    Company,
    Idea,
    Mood,
    Pick,
    Starter,
    Wish,
    did,
    rotation,
    shown,
)
from nearer.domain.topics import Setting, Topic, fitting, season
from nearer.errors import Invalid, Missing
from nearer.storage import people as people_rows
from nearer.storage import portfolio as rows
from nearer.storage.sealing import Owner
from nearer.storage.transaction import writing
from nearer.translation import _, language

FALLBACKS = 8
TOPICS = 3


@dataclass(frozen=True, slots=True)
class Answers:
    """An activity as typed; every value may be empty but the title."""

    title: str
    energy: str = "2"
    moods: tuple[str, ...] = ()
    cost: str = "0"
    company: str = Company.ALONE
    place: str = Place.HOME
    people: tuple[str, ...] = ()
    fallback: str = ""


@dataclass(frozen=True, slots=True)
class Portfolio:
    """Everything the pages of the portfolio are made of, in two reads."""

    activities: Sequence[Activity]
    circles: Mapping[UUID, Entry]

    @property
    def seen(self) -> dict[UUID, date]:
        """Return the last day in touch with each person, as far as one is known."""
        return {found: entry.last for found, entry in self.circles.items() if entry.last}


def read(owner: Owner) -> Portfolio:
    """Gather activities and people."""
    return Portfolio(rows.activities(owner), people_rows.roster(owner))


def find(owner: Owner, activity: UUID) -> Activity:
    """Return one activity.

    Raises:
        Missing: this person has no such activity.
    """
    found = rows.activity(owner, activity)
    if found is None:
        raise Missing(_("There is no such activity. Your portfolio shows those you have."))
    return found


def ideas(portfolio: Portfolio, wish: Wish, today: date, page: int = 0) -> list[Pick]:
    """Return what to turn to now, up to five, whose turn it is first; `page` leads on to the others."""
    order = rotation(_ideas(portfolio, today), wish, portfolio.seen, today)
    for _turn in range(page):
        before = {pick.idea.key for pick in shown(order)}
        order = [pick for pick in order if pick.idea.key not in before]
    return shown(order)


def _ideas(portfolio: Portfolio, today: date) -> list[Idea]:
    free = {found for found, entry in portfolio.circles.items() if _open_to(entry, today)}
    contacts = [portfolio.circles[found] for found in free]
    return [
        *(_activity(activity, free) for activity in portfolio.activities),
        *(_contact(entry) for entry in contacts if entry.circle is not Circle.EVERYONE),
    ]


def _open_to(entry: Entry, today: date) -> bool:
    waiting = entry.snoozed_until is not None and entry.snoozed_until > today
    return not (entry.left_in_peace or entry.away or waiting)


def _activity(activity: Activity, free: set[UUID]) -> Idea:
    return Idea(
        str(activity.id),
        activity.energy,
        activity.moods,
        activity.company,
        tuple(friend for friend in activity.people if friend in free),
        activity.used[-1] if activity.used else None,
        cost=activity.cost,
        place=activity.place,
    )


def _contact(entry: Entry) -> Idea:
    return Idea(
        f"contact-{entry.id}", company=Company.SOMEONE, friends=(entry.id,), used=entry.known_since, contact=True
    )


def add(owner: Owner, form: UUID, answers: Answers) -> Activity:
    """Keep a new activity. The same form twice is one.

    Raises:
        Invalid: a value that cannot be kept, naming its field, or the portfolio is full.
    """
    with writing(owner):
        known = rows.activity(owner, form)
        if known is None:
            _room(owner)
            known = _answered(owner, Activity(form, ""), answers)
            rows.save(owner, known)
    return known


def change(owner: Owner, activity: UUID, answers: Answers) -> None:
    """Keep an activity as it was written now.

    Raises:
        Missing: no such activity.
        Invalid: a value that cannot be kept, naming its field.
    """
    with writing(owner):
        rows.save(owner, _answered(owner, find(owner, activity), answers))


def _room(owner: Owner) -> None:
    if len(rows.activities(owner)) >= rows.MOST:
        raise Invalid(_("A hundred activities are plenty. Take one out before you add another."), "title")


def _answered(owner: Owner, activity: Activity, given: Answers) -> Activity:
    title = checks.text(given.title, "title", 120)
    if not title:
        raise Invalid(_("Say in a few words what it is."), "title")
    circles = people_rows.roster(owner)
    return replace(
        activity,
        title=limits.within(title, "title"),
        energy=checks.number(given.energy, "energy", 1, 5),
        moods=checks.choices(Mood, given.moods, "moods"),
        cost=Budget(checks.number(given.cost, "cost", 0, 2)),
        company=checks.choice(Company, given.company, "company"),
        place=checks.choice(Place, given.place, "place"),
        people=tuple(found for found in circles if str(found) in given.people),
        fallback=bool(given.fallback),
    )


def starters(portfolio: Portfolio, profile: Profile) -> list[Starter]:
    """Return the ready-made ideas not taken yet that cross no boundary of theirs."""
    taken = {activity.starter for activity in portfolio.activities}
    return [
        one
        for one in STARTERS
        if one.key not in taken
        and not one.involves & profile.never
        and one.cost <= profile.budget
        and not (profile.housebound and one.place is not Place.HOME)
    ]


def take(owner: Owner, form: UUID, key: str, title: str) -> None:
    """Take a ready-made idea into the portfolio, as it was worded. Twice is once, from two windows too.

    Raises:
        Missing: there is no such idea.
        Invalid: the portfolio is full.
    """
    starter = next((one for one in STARTERS if one.key == key), None)
    if starter is None:
        raise Missing(_("There is no such idea. Choose one of those shown."))
    with writing(owner):
        if all(activity.starter != key for activity in rows.activities(owner)):
            _room(owner)
            rows.save(owner, starter.activity(uuid5(form, key), title))


def done(owner: Owner, today: date, form: UUID, activity: UUID, people: Sequence[str] = ()) -> None:
    """Keep that they did something today, and whom of their circles they met by it. The same form twice is once.

    Raises:
        Missing: no such activity.
    """
    with writing(owner):
        found = find(owner, activity)
        rows.save(owner, replace(found, used=did(found, today)))
        there = tuple(one for one in people_rows.roster(owner) if str(one) in set(people))
        if there:
            encounters.keep(owner, today, Encounter(form, today, there, note=found.title))


def remove(owner: Owner, activity: UUID) -> None:
    """Take an activity out of the portfolio.

    Raises:
        Missing: no such activity.
    """
    with writing(owner):
        find(owner, activity)
        rows.remove(owner, activity)


def fallbacks(owner: Owner, energy: int) -> list[str]:
    """Return titles of what takes less than `energy` (1-5), for when a plan falls through; chosen ones first."""
    lower = [activity for activity in rows.activities(owner) if activity.energy < max(2, energy)]
    ordered = sorted(lower, key=lambda activity: (not activity.fallback, activity.energy))
    return [activity.title for activity in ordered[:FALLBACKS]]


def topics(owner: Owner, today: date, country: str, setting: Setting | None = None, page: int = 0) -> list[Topic]:
    """Return three topics for today, the same all day; `page` leads to three others, and round again in the end."""
    found = fitting(content.topics(language()), season(today, country), setting)
    Random(f"{owner.id}|{today}|topics").shuffle(found)
    start = TOPICS * page
    return [found[place % len(found)] for place in range(start, start + min(TOPICS, len(found)))]
