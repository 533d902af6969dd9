"""Groups somebody belongs to or might, visits to them, and causes one can give time to.

Knows what a group is, when it meets next, and which small parts lead to being a regular. Does not know how anything is
kept or worded. Every text may be empty, and a group nobody visits is nobody's fault.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum, StrEnum
from uuid import UUID

from nearer.domain.ladder import Place
from nearer.domain.needs import Budget, Interest, Involves

MOST_OFFERS = 6
"""Offers to help shown at once: a longer list is work to read."""


class Kind(StrEnum):
    """What brings the people of a group together."""

    CLUB = "club"
    CLASS = "class"
    VOLUNTEERING = "volunteering"
    FAITH = "faith"
    NEIGHBOURS = "neighbours"
    GARDEN = "garden"
    PEER_LED = "peer-led"
    ONLINE = "online"


class GroupState(StrEnum):
    """Where somebody stands with a group; it may go back and forth."""

    MIGHT = "might"
    PLANNED = "planned"
    BELONG = "belong"
    RESTED = "rested"


class Every(StrEnum):
    """How often a group meets."""

    WEEK = "week"
    FORTNIGHT = "fortnight"
    MONTH = "month"
    SOMETIMES = "sometimes"


class Again(StrEnum):
    """Would they go again?"""

    YES = "yes"
    UNSURE = "unsure"
    NO = "no"


class Part(StrEnum):
    """One small part of getting to know a group; each becomes a step of somebody's own ladder."""

    FIRST = "first"
    WRITE = "write"
    LOOK = "look"
    AGAIN = "again"
    MESSAGE = "message"
    BACK = "back"
    ASK = "ask"
    EARLY = "early"
    PUT_AWAY = "put-away"
    NAMES = "names"
    BRING = "bring"
    JOB = "job"
    HELLO = "hello"
    ANSWER = "answer"
    SHARE = "share"
    HOST = "host"


REGULAR = (Part.ASK, Part.EARLY, Part.PUT_AWAY, Part.NAMES, Part.BRING, Part.JOB)
REGULAR_ONLINE = (Part.HELLO, Part.ASK, Part.NAMES, Part.ANSWER, Part.SHARE, Part.HOST)
"""The parts of becoming a regular, the easiest first."""

_DIFFICULTY = {
    Part.LOOK: 16.0,
    Part.WRITE: 24.0,
    Part.ASK: 26.0,
    Part.EARLY: 30.0,
    Part.PUT_AWAY: 32.0,
    Part.MESSAGE: 34.0,
    Part.NAMES: 38.0,
    Part.BRING: 40.0,
    Part.AGAIN: 42.0,
    Part.BACK: 45.0,
    Part.JOB: 48.0,
    Part.FIRST: 52.0,
    Part.HELLO: 20.0,
    Part.ANSWER: 36.0,
    Part.SHARE: 40.0,
    Part.HOST: 46.0,
}
"""Expected peak, 0-100: a first evening from engine.md section 6, the others set beside like steps of the catalogue."""
_ONLINE = {Part.LOOK: 10.0, Part.WRITE: 22.0, Part.MESSAGE: 24.0, Part.ASK: 24.0, Part.NAMES: 32.0}
_ONLINE_VISIT = 0.7
"""Nobody sees you come in [J]: a visit online starts at this share of one in a room."""
VISITS = frozenset({Part.FIRST, Part.AGAIN, Part.BACK})
"""Parts that are a visit."""


@dataclass(frozen=True, slots=True)
class Group:
    """One group in one person's life."""

    id: UUID
    name: str
    kind: Kind = Kind.CLUB
    state: GroupState = GroupState.MIGHT
    hope: str = ""
    """What they hope to find there."""
    where: str = ""
    weekday: int | None = None
    """0 is Monday."""
    every: Every | None = None
    time: str = ""
    next: date | None = None
    """A meeting they know of; with `every` the later ones follow from it."""
    cost: Budget = Budget.FREE
    people: tuple[UUID, ...] = ()
    """Who of the people in their life is there."""
    others: str = ""
    """Names and small things about others there."""
    role: str = ""
    notes: str = ""
    cause: str = ""
    """Id of the cause it was found by."""
    visits: int = 0
    last: date | None = None
    left_out: frozenset[Part] = frozenset()
    """Parts they said are not for them here."""

    @property
    def online(self) -> bool:
        """Met from home."""
        return self.kind is Kind.ONLINE

    @property
    def evening(self) -> bool:
        """It begins at six or later, as far as the time can be read."""
        hour = self.time.strip()[:2].rstrip(":.h")
        return hour.isdecimal() and int(hour) >= 18


@dataclass(frozen=True, slots=True)
class Visit:
    """One visit to a group."""

    id: UUID
    group: UUID
    day: date
    people: tuple[UUID, ...] = ()
    others: str = ""
    """Names of people who are not in their circles."""
    felt: int | None = None
    """How they felt after, 1 (drained) to 5 (glad)."""
    note: str = ""


def regular(group: Group) -> tuple[Part, ...]:
    """Return the parts of becoming a regular here, the easiest first, without those left out."""
    parts = REGULAR_ONLINE if group.online else REGULAR
    return tuple(part for part in parts if part not in group.left_out)


def difficulty(part: Part, online: bool = False) -> float:
    """Return the peak anxiety most people would expect of a part, 0-100."""
    usual = _DIFFICULTY[part]
    if not online:
        return usual
    return round(usual * _ONLINE_VISIT, 1) if part in VISITS else _ONLINE.get(part, usual)


def smaller(part: Part) -> Part | None:
    """Return the gentler version of a part, if it has one of its own."""
    return {Part.FIRST: Part.WRITE, Part.WRITE: Part.LOOK, Part.AGAIN: Part.LOOK, Part.BACK: Part.MESSAGE}.get(part)


def after(state: GroupState, again: Again | None) -> GroupState:
    """Return where somebody stands after a visit; nothing said means they go there."""
    if again is Again.UNSURE:
        return GroupState.BELONG if state is GroupState.BELONG else GroupState.MIGHT
    return GroupState.RESTED if again is Again.NO else GroupState.BELONG


def next_meeting(group: Group, today: date) -> date | None:
    """Return the next day it meets, today counts; None when it rests, or that does not follow from what is known."""
    if group.state is GroupState.RESTED:
        return None
    if group.next and group.next >= today:
        return group.next
    if group.every is Every.WEEK:
        return _weekly(group, today)
    if group.next is None or group.every in (None, Every.SOMETIMES):
        return None
    if group.every is Every.FORTNIGHT:
        return today + timedelta(days=(group.next - today).days % 14)
    return _monthly(group.next, today)


def _weekly(group: Group, today: date) -> date | None:
    weekday = group.weekday if group.weekday is not None else group.next.weekday() if group.next else None
    return None if weekday is None else today + timedelta(days=(weekday - today.weekday()) % 7)


def _monthly(anchor: date, today: date) -> date:
    """Return the same weekday of the month as the anchor (the second Tuesday), or its last where there is no fifth."""
    place = (anchor.day - 1) // 7
    this = _nth(today.year, today.month, anchor.weekday(), place)
    after_next = (today.replace(day=1) + timedelta(days=32)).replace(day=1)
    return this if this >= today else _nth(after_next.year, after_next.month, anchor.weekday(), place)


def _nth(year: int, month: int, weekday: int, place: int) -> date:
    first = date(year, month, 1)
    day = first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * place)
    return day if day.month == month else day - timedelta(days=7)


class Strength(IntEnum):
    """How much a piece of help asks for: that of a low day, a middling one, a good one."""

    LOW = 1
    MIDDLE = 3
    PLENTY = 5


@dataclass(frozen=True, slots=True)
class Help:
    """One thing somebody does for a cause."""

    does: str
    energy: Strength
    place: Place
    minutes: int
    involves: frozenset[Involves] = frozenset()


@dataclass(frozen=True, slots=True)
class Cause:
    """Something one can give time to, with what is done for it at different strengths."""

    id: str
    name: str
    ask: str
    """Where to find such a group."""
    helps: tuple[Help, ...]
    interests: frozenset[Interest] = frozenset()
    involves: frozenset[Involves] = frozenset()


@dataclass(frozen=True, slots=True)
class Offer:
    """A cause with one thing to do for it."""

    cause: Cause
    help: Help


def offers(causes: Sequence[Cause], energy: Strength, place: Place | None, never: Collection[Involves]) -> list[Offer]:
    """Return a short list of what one could do: each cause once before any twice, nearest to the day's energy first."""
    fitting = [[Offer(cause, one) for one in _fitting(cause, energy, place, never)] for cause in causes]
    rounds = max(map(len, fitting), default=0)
    return [found[place] for place in range(rounds) for found in fitting if place < len(found)][:MOST_OFFERS]


def _fitting(cause: Cause, energy: Strength, place: Place | None, never: Collection[Involves]) -> list[Help]:
    def fits(one: Help) -> bool:
        home = one.place is Place.HOME
        there = place is None or home is (place is Place.HOME)
        return there and one.energy <= energy and not (one.involves | cause.involves) & set(never)

    return sorted(filter(fits, cause.helps), key=lambda one: -one.energy)
