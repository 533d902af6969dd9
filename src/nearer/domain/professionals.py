"""Professionals of a directory, what somebody looks for, and who fits it.

Knows what a directory may say of a professional, and finds who fits with reasons that are true. What a directory does
not say is "not said", never a no. Does not know files, wording, nor whether anybody is any good.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import combinations
from uuid import UUID


class Concern(StrEnum):
    """What somebody would like to talk about."""

    LONELINESS = "loneliness"
    SHYNESS = "shyness"
    LOW_MOOD = "low-mood"
    WORRY = "worry"
    LOSS = "loss"
    TRAUMA = "trauma"
    RELATIONSHIPS = "relationships"
    SELF_WORTH = "self-worth"
    LIFE_CHANGE = "life-change"
    FAMILY = "family"
    ILLNESS = "illness"
    DRINK_DRUGS = "drink-drugs"
    EATING = "eating"


class Format(StrEnum):
    """How the two would talk."""

    IN_PERSON = "in-person"
    VIDEO = "video"
    PHONE = "phone"
    MESSAGE = "message"


class Gender(StrEnum):
    """Of the professional."""

    WOMAN = "woman"
    MAN = "man"
    OTHER = "other"


class Experience(StrEnum):
    """With whom or what a professional has worked much."""

    YOUNG = "young-adults"
    OLDER = "older-people"
    LGBTQ = "lgbtq"
    MIGRATION = "migration"
    AUTISM = "autism-adhd"
    DISABILITY = "disability"
    PARENTS = "parents"
    FAITH = "faith"
    GROUPS = "groups"


class Hours(StrEnum):
    """When there are times."""

    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"
    WEEKEND = "weekend"


@dataclass(frozen=True, slots=True)
class Professional:
    """What a directory says of one professional or service. Empty means that it does not say."""

    id: UUID
    name: str
    role: str = ""
    concerns: frozenset[Concern] = frozenset()
    formats: frozenset[Format] = frozenset()
    languages: frozenset[str] = frozenset()
    """Tags of BCP 47 without region: "en", "pt"."""
    gender: Gender | None = None
    experience: frozenset[Experience] = frozenset()
    hours: frozenset[Hours] = frozenset()
    price: float | None = None
    """Of one talk; 0 is free."""
    currency: str = ""
    sliding: bool = False
    """Less for those who have little."""
    place: str = ""
    phone: str = ""
    video: str = ""
    """An https address where a talk by video begins or is arranged."""
    email: str = ""
    website: str = ""
    takes_new: bool | None = None
    note: str = ""


class Criterion(StrEnum):
    """One thing somebody may ask for, in the order reasons are given."""

    CONCERN = "concern"
    FORMAT = "format"
    LANGUAGE = "language"
    COST = "cost"
    GENDER = "gender"
    EXPERIENCE = "experience"
    HOURS = "hours"


@dataclass(frozen=True, slots=True)
class Search:
    """What somebody looks for. Empty means that it does not matter."""

    concerns: frozenset[Concern] = frozenset()
    formats: frozenset[Format] = frozenset()
    languages: frozenset[str] = frozenset()
    most: float | None = None
    """The most one talk may cost, in the money of the directory."""
    genders: frozenset[Gender] = frozenset()
    experience: frozenset[Experience] = frozenset()
    hours: frozenset[Hours] = frozenset()

    def asks(self) -> tuple[Criterion, ...]:
        """Return what is asked for."""
        return tuple(one for one in Criterion if (one is Criterion.COST and self.most is not None) or self.values(one))

    def values(self, criterion: Criterion) -> frozenset[str]:
        """Return what is asked for under one criterion; for the cost nothing, which is `most`."""
        found: frozenset[str] = frozenset() if criterion is Criterion.COST else getattr(self, _FIELDS[criterion])
        return found

    def without(self, dropped: Iterable[Criterion]) -> "Search":
        """Return the search with some things no longer asked for."""
        fresh = Search()
        names = ["most" if one is Criterion.COST else _FIELDS[one] for one in dropped]
        return replace(self, **{name: getattr(fresh, name) for name in names})


_FIELDS = {
    Criterion.CONCERN: "concerns",
    Criterion.FORMAT: "formats",
    Criterion.LANGUAGE: "languages",
    Criterion.GENDER: "genders",
    Criterion.EXPERIENCE: "experience",
    Criterion.HOURS: "hours",
}
_WEIGHT = {
    Criterion.CONCERN: 4,
    Criterion.LANGUAGE: 3,
    Criterion.FORMAT: 2,
    Criterion.COST: 2,
    Criterion.GENDER: 2,
    Criterion.EXPERIENCE: 2,
    Criterion.HOURS: 1,
}
"""What counts how much when two fit. Only ever compared within one list; nobody sees the sum."""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why somebody fits: what was asked for and is there."""

    criterion: Criterion
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Match:
    """Somebody who fits, why, and what the directory does not say."""

    professional: Professional
    reasons: tuple[Reason, ...]
    not_said: tuple[Criterion, ...]


@dataclass(frozen=True, slots=True)
class Loosening:
    """What to ask for no longer so that somebody fits, and how many then do."""

    dropped: tuple[Criterion, ...]
    many: int


@dataclass(frozen=True, slots=True)
class Found:
    """Who fits, best first; when nobody does, what to loosen, the most helpful first."""

    matches: tuple[Match, ...]
    many: int
    """How many fit; `matches` may hold fewer."""
    loosen: tuple[Loosening, ...] = ()


_MOST_LOOSENED = 3
"""Things at most that are loosened at once, so that the advice stays short."""


def find(professionals: Sequence[Professional], search: Search, most: int = 20) -> Found:
    """Return who fits a search. Nobody who takes no new people fits. Time grows with the length of the directory."""
    asked = search.asks()
    checks = [(1 << place, one, _check(search, one)) for place, one in enumerate(asked)]
    missed: Counter[int] = Counter()
    fitting: list[tuple[int, int, int]] = []
    for place, one in enumerate(professionals):
        if one.takes_new is False:
            continue
        misses, weight, silent = _weighed(one, checks)
        missed[misses] += 1
        if not misses:
            fitting.append((-weight, silent, place))
    fitting.sort()
    matches = tuple(_match(professionals[place], search, asked) for _weight, _silent, place in fitting[:most])
    return Found(matches, len(fitting), () if fitting else _loosenings(missed, asked))


_Check = Callable[[Professional], bool | None]


def _weighed(one: Professional, checks: Sequence[tuple[int, Criterion, _Check]]) -> tuple[int, int, int]:
    """Return which of the checks somebody misses, as bits; how much of the rest is there; how much is not said."""
    misses = weight = silent = 0
    for bit, criterion, check in checks:
        met = check(one)
        if met is None:
            silent += 1
        elif met:
            weight += _WEIGHT[criterion]
        else:
            misses |= bit
    return misses, weight, silent


def _check(search: Search, criterion: Criterion) -> _Check:
    """Return what tells of a professional whether they meet one thing asked for; None where it is not said."""
    if criterion is Criterion.COST:
        return lambda one: _affordable(one, search.most)
    if criterion is Criterion.GENDER:
        return lambda one: one.gender in search.genders if one.gender else None
    name, wanted = _FIELDS[criterion], search.values(criterion)

    def check(one: Professional) -> bool | None:
        there: frozenset[str] = getattr(one, name)
        return not wanted.isdisjoint(there) if there else None

    return check


def _affordable(one: Professional, most: float | None) -> bool | None:
    if one.price is None or most is None:
        return None
    # Who asks less of those who have little may fit, but a price that is not known is no reason to say so.
    return True if one.price <= most else None if one.sliding else False


def _match(one: Professional, search: Search, asked: Sequence[Criterion]) -> Match:
    met = {criterion: _check(search, criterion)(one) for criterion in asked}
    reasons = [Reason(criterion, _there(one, search, criterion)) for criterion in asked if met[criterion]]
    return Match(one, tuple(reasons), tuple(criterion for criterion in asked if met[criterion] is None))


def _there(one: Professional, search: Search, criterion: Criterion) -> tuple[str, ...]:
    if criterion is Criterion.COST:
        return ()
    if criterion is Criterion.GENDER:
        return (str(one.gender),)
    there: frozenset[str] = getattr(one, _FIELDS[criterion])
    return tuple(sorted(search.values(criterion) & there))


def _loosenings(missed: Counter[int], asked: Sequence[Criterion]) -> tuple[Loosening, ...]:
    """Return the fewest things to drop so that somebody fits; each way with how many then do."""
    for size in range(1, min(_MOST_LOOSENED, len(asked)) + 1):
        ways = [_loosening(missed, asked, places) for places in combinations(range(len(asked)), size)]
        found = sorted((way for way in ways if way.many), key=lambda way: -way.many)
        if found:
            return tuple(found)
    return ()


def _loosening(missed: Counter[int], asked: Sequence[Criterion], places: Sequence[int]) -> Loosening:
    dropped = sum(1 << place for place in places)
    many = sum(count for misses, count in missed.items() if not misses & ~dropped)
    return Loosening(tuple(asked[place] for place in places), many)
