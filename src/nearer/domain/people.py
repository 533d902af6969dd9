"""People in somebody's life, the times they were in touch, and what is remembered about them.

Knows what a person and an encounter are. Does not know how often two people should meet (that is
`nearer.engine.cadence`) nor how anything is kept. Every text may be empty; nobody is scored.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from uuid import UUID


class Circle(StrEnum):
    """How near somebody is; about 5, 15, 50 and 150 people."""

    INNER = "inner"
    CLOSE = "close"
    WIDER = "wider"
    EVERYONE = "everyone"


class Touch(StrEnum):
    """How two people were in touch."""

    SAW = "saw"
    CALLED = "called"
    WROTE = "wrote"


class Started(StrEnum):
    """Who started it."""

    ME = "me"
    THEM = "them"


@dataclass(frozen=True, slots=True)
class Rhythm:
    """What is kept of the contacts with one person; days are ordinals. Made by `nearer.engine.cadence.start`."""

    cadence: float
    """Days between contacts that the person chose."""
    days: tuple[int, ...] = ()
    """The last days in touch, in order, each once."""
    weight: float = 0.0
    total: float = 0.0
    """Sums over the gaps before `days`, as weighed at its first day: of the weights, and of weight x log gap."""


@dataclass(frozen=True, slots=True)
class Remembered:
    """Something about somebody worth keeping, perhaps with a day to ask after it."""

    id: UUID
    text: str
    noted: date
    ask_on: date | None = None
    asked: bool = False


@dataclass(frozen=True, slots=True)
class Promise:
    """Something one of the two said they would do."""

    id: UUID
    text: str
    mine: bool
    made: date
    by: date | None = None
    kept: date | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One person as the circles show them: what a list of people needs."""

    id: UUID
    name: str
    circle: Circle
    rhythm: Rhythm
    known_since: date
    importance: float = 1.0
    """How much this tie matters to the person, as they say; 0 or more."""
    left_in_peace: bool = False
    """ "Leave this person be": never proposed."""
    snoozed_until: date | None = None
    away: bool = False
    """Put away: kept, and not shown in the circles."""
    soon: tuple[date, ...] = ()
    """Days to ask after something or by which I promised something, birthdays left out, earliest first."""
    birthday: str = ""
    """Month and day as "MM-DD", or with the year as "YYYY-MM-DD"; empty when not told."""
    proposed: date | None = None
    """The Monday of the last week in which it was said that it might be nice to reach them."""
    usual: tuple[int, float] = (0, 0.0)
    """The last day in touch and the usual gap in days as worked out then, so that a list of many need not."""

    @property
    def last(self) -> date | None:
        """Return the last day in touch, or None when none is known."""
        return date.fromordinal(self.rhythm.days[-1]) if self.rhythm.days else None

    def birthday_after(self, day: date) -> date | None:
        """Return the next birthday on or after a day; the 29th of February is the 28th in other years."""
        if not self.birthday:
            return None
        month, number = int(self.birthday[-5:-3]), int(self.birthday[-2:])
        days = (_in_year(year, month, number) for year in (day.year, day.year + 1))
        return next(found for found in days if found >= day)


def _in_year(year: int, month: int, number: int) -> date:
    try:
        return date(year, month, number)
    except ValueError:
        return date(year, month, number - 1)


@dataclass(frozen=True, slots=True)
class Person:
    """Everything kept about one person."""

    entry: Entry
    remembered: tuple[Remembered, ...] = ()
    promises: tuple[Promise, ...] = ()
    notes: str = ""
    how_we_met: str = ""
    channel: Touch | None = None
    """How they like to be met."""
    phone: str = ""
    email: str = ""
    address: str = ""
    boundaries: str = ""
    """What I keep to myself, or do not do, with them."""
    mine: int = 0
    theirs: int = 0
    """How often I started, how often they did, as far as it was told."""
    hours: float = 0.0
    """Hours together, as far as they were told."""
    untold: int = 0
    """Meetings whose length was not told."""
    meetings: int = 0
    closeness: tuple[tuple[date, int], ...] = ()
    """How close it feels, 1-5, when asked; the last twelve."""
    source: str = ""
    """Where they were brought in from, and under which id there: so that a second import meets the first."""
    external: str = ""

    @property
    def id(self) -> UUID:
        """Return the id the roster knows them by."""
        return self.entry.id

    @property
    def name(self) -> str:
        """Return what they are called."""
        return self.entry.name


@dataclass(frozen=True, slots=True)
class Encounter:
    """One time in touch, with one person or several."""

    id: UUID
    day: date
    people: tuple[UUID, ...]
    touch: Touch = Touch.SAW
    minutes: int | None = None
    felt: int | None = None
    """How I felt after, 1 (drained) to 5 (glad)."""
    started: Started | None = None
    note: str = ""
    group: UUID | None = None
    attempt: UUID | None = None
    """The attempt this came out of."""


def counted(person: Person, encounters: Iterable[Encounter]) -> Person:
    """Return a person with times in touch added to what is counted: who started, hours together, meetings.

    Who starts is something between two, so a time with several says nothing about it. Time spent on writing is none
    spent together; a call whose length was not told is left out rather than guessed.
    """
    told = list(encounters)
    between_two = [one.started for one in told if len(one.people) == 1]
    saw = [one for one in told if one.touch is Touch.SAW]
    minutes = sum(one.minutes or 0 for one in told if one.touch is not Touch.WROTE)
    return replace(
        person,
        mine=person.mine + between_two.count(Started.ME),
        theirs=person.theirs + between_two.count(Started.THEM),
        hours=person.hours + minutes / 60,
        untold=person.untold + sum(one.minutes is None for one in saw),
        meetings=person.meetings + len(saw),
    )


def uncounted(person: Person) -> Person:
    """Return a person before any time in touch was counted."""
    return replace(person, mine=0, theirs=0, hours=0.0, untold=0, meetings=0)


def with_soon(person: Person) -> Person:
    """Return a person whose entry knows the days to ask after something and those of my promises."""
    ask = [one.ask_on for one in person.remembered if one.ask_on and not one.asked]
    promised = [one.by for one in person.promises if one.by and one.mine and not one.kept]
    return replace(person, entry=replace(person.entry, soon=tuple(sorted(ask + promised))))
