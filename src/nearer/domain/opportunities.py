"""What takes place around somebody, seen as something they might go to.

Knows what the words of an event tell: what one would enjoy there, what it involves, costs and takes, how hard it may be
to go. Words can mislead, so whatever is told of an event names the word it was found by. Does not choose (that is
`nearer.actions.opportunities`, by the rules of the engine).
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from nearer.domain.calendars import EVENING, Event, Occurrence
from nearer.domain.ladder import Channel, Domain, Place, Safety, Step
from nearer.domain.needs import Budget, Interest, Involves, Need, Time
from nearer.domain.wordlists import index

HARDNESS = 45.0
"""Peak expected of an event of which nothing is known, 0-100; between a class and a club evening [J]."""
AT_HOME = 0.7
"""Nobody sees you come in [J]: an event online starts at this share of one in a room."""
SHORT, LOOKING_IN = 10, 0.6
"""Minutes of looking in, and its share of the hardness of staying; such as a look from outside beside a visit [J]."""
MINUTES, LONGEST = 90, 240
"""How long an event is taken to last that does not say, and how long one is planned for at most."""
NOTE = 500
"""Characters of a description that are looked at: further down it is about other things."""
LITTLE = 10
"""Up to this many euros, pounds or dollars cost a little; a krona is a tenth of them [J]."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Words by which an interest shows; one that ends with * may go on."""

    id: Interest
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sign:
    """A kind of event: the words it shows by, and what goes with it."""

    id: str
    words: tuple[str, ...]
    involves: frozenset[Involves] = frozenset()
    cost: Budget | None = None
    hard: float | None = None
    """Peak most people would expect of going there alone, 0-100."""
    energy: int = 0
    """How much more, or less, it takes than others of its length."""
    home: bool = False
    out: bool = False
    """Never offered: called off, full, not for them, or what no step involves."""


@dataclass(frozen=True, slots=True)
class Look:
    """What the words of an event tell."""

    enjoyed: tuple[tuple[Interest, str], ...] = ()
    """Interests with the word each was found by."""
    involves: frozenset[Involves] = frozenset()
    cost: Budget | None = None
    """None when it does not say."""
    priced: str = ""
    """The words that tell what it costs."""
    hard: float = HARDNESS
    energy: int = 0
    home: bool = False
    out: bool = False


class WhyKind(StrEnum):
    """Why an event is offered."""

    ENJOY = "enjoy"
    FREE = "free"
    COST_UNKNOWN = "cost-unknown"
    YOUR_TIME = "your-time"
    NOTHING_ELSE = "nothing-else"
    AS_HARD_AS = "as-hard-as"
    AGAIN = "again"
    AT_HOME = "at-home"
    SHORT = "short"


@dataclass(frozen=True, slots=True)
class Why:
    """One reason; which of the others it carries depends on its kind."""

    kind: WhyKind
    word: str = ""
    interest: Interest | None = None
    step: str = ""
    """Title of a step."""
    next: datetime | None = None


class Left(StrEnum):
    """Why an event is left out, beside the rules of the engine."""

    OUT = "out"
    BUSY = "busy"
    HOUR = "hour"
    TAKEN = "taken"


@dataclass(frozen=True, slots=True)
class Opportunity:
    """An event one might go to, as a step, with why it is offered and the peak foreseen, 0-100."""

    event: Event
    step: Step
    foreseen: int
    why: tuple[Why, ...] = ()
    short: bool = False
    """Only the first minutes of it: all of it would be too big a step for now."""


_AMOUNT = re.compile(
    r"[€£$]\s?(\d{1,4})|(?<![\d.,])(\d{1,4})(?:[.,]\d\d)?\s?(€|£|(?:eur|euros?|kr|sek|nok|dkk)\b)", re.IGNORECASE
)
_KRONA = frozenset({"kr", "sek", "nok", "dkk"})


def look(what: Occurrence, vocabulary: Sequence[Vocabulary], signs: Sequence[Sign]) -> Look:
    """Return what the words of an event tell; its title counts before what is written under it."""
    texts = what.title, what.note[:NOTE]
    lists = index((*(one.words for one in vocabulary), *(one.words for one in signs)))
    words = lists.found(texts[1]) | lists.found(texts[0])
    enjoyed = tuple((one.id, words[place]) for place, one in enumerate(vocabulary) if place in words)
    met = [(one, words[place]) for place, one in enumerate(signs, len(vocabulary)) if place in words]
    hard = [one.hard for one, _word in met if one.hard is not None]
    cost, priced = _cost(met, texts)
    return Look(
        enjoyed,
        frozenset().union(*(one.involves for one, _word in met)),
        cost,
        priced,
        max(hard, default=HARDNESS),
        sum(one.energy for one, _word in met),
        any(one.home for one, _word in met),
        any(one.out for one, _word in met),
    )


def _cost(met: Iterable[tuple[Sign, str]], texts: Iterable[str]) -> tuple[Budget | None, str]:
    """Return what an event costs and the words that tell: a sum, else that it is free, else that one pays."""
    for found in filter(None, map(_AMOUNT.search, texts)):
        number = int(found[1] or found[2]) / (10 if (found[3] or "").lower() in _KRONA else 1)
        return Budget.FREE if not number else Budget.LITTLE if number <= LITTLE else Budget.SOME, found[0]
    told = sorted((one.cost, word) for one, word in met if one.cost is not None)
    return told[0] if told else (None, "")


def part_of_week(what: Occurrence, zone: ZoneInfo) -> Time | None:
    """Return when in the week something begins, as people say when they are free; None for a whole day."""
    if what.all_day:
        return None
    begins = what.begins.astimezone(zone)
    part = "evening" if begins.hour >= EVENING or begins.hour < 4 else "afternoon" if begins.hour >= 12 else "morning"
    return Time(f"{'weekend' if begins.weekday() > 4 else 'weekday'}-{part}")


def minutes(what: Occurrence) -> int:
    """Return how long it is to be there."""
    length = what.ends - what.begins
    if what.all_day or not length:
        return MINUTES
    return max(15, min(LONGEST, length // timedelta(minutes=1)))


def step(event: Event, seems: Look, title: str, zone: ZoneInfo) -> Step:
    """Return going there as a step, so that it is weighed like any other."""
    length = minutes(event.what)
    part = part_of_week(event.what, zone)
    late = part in (Time.WEEKDAY_EVENING, Time.WEEKEND_EVENING)
    return Step(
        id=f"own-{event.id}",
        title=title,
        where=event.what.where,
        domain=Domain.GROUPS,
        difficulty=round(seems.hard * (AT_HOME if seems.home else 1), 1),
        channel=Channel.FACE,
        place=Place.HOME if seems.home else Place.OUT,
        minutes=length,
        cost=seems.cost or Budget.FREE,
        energy=max(1, min(5, 2 + (length > 60) + (length > 150) + seems.energy - seems.home)),
        needs=frozenset({Need.SHARED_ACTIVITY}),
        interests=frozenset(interest for interest, _word in seems.enjoyed),
        involves=seems.involves | ({Involves.ONLINE} if seems.home else {Involves.EVENING} if late else set()),
        company=True,
        safety=Safety.ORDINARY if seems.home else Safety.SOMEONE_NEW,
        own=True,
    )


def shortened(whole: Step, title: str) -> Step:
    """Return looking in for some minutes as a step: the same, smaller."""
    return replace(
        whole,
        id=f"{whole.id}-look",
        title=title,
        difficulty=round(whole.difficulty * LOOKING_IN, 1),
        minutes=min(whole.minutes, SHORT),
        energy=max(1, whole.energy - 2),
        bolder=whole.id,
    )
