"""What somebody can turn to, alone or with others.

Knows which ideas suit a moment and in which order they come round, so that no friend and no activity is asked too
often. Does not know how anything is kept or worded.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from nearer.domain.ladder import Place
from nearer.domain.needs import Budget, Involves

SHOWN = 5
"""Ideas shown at once."""
PEOPLE_SHOWN = 2
"""Of these, so many are about getting in touch with somebody, while there is enough of both."""
DAYS_KEPT = 12
A_WHILE = 14
"""Days after which it is worth saying how long ago something was."""


class Mood(StrEnum):
    """How somebody feels just now."""

    LOW = "low"
    RESTLESS = "restless"
    CALM = "calm"
    GLAD = "glad"


class Company(StrEnum):
    """With whom."""

    ALONE = "alone"
    SOMEONE = "someone"
    AMONG = "among"


@dataclass(frozen=True, slots=True)
class Activity:
    """Something to do."""

    id: UUID
    title: str
    energy: int = 2
    """What it takes, 1 (hardly any) to 5 (plenty)."""
    moods: frozenset[Mood] = frozenset()
    """When it does good; empty means always."""
    cost: Budget = Budget.FREE
    company: Company = Company.ALONE
    place: Place = Place.HOME
    people: tuple[UUID, ...] = ()
    """Who might come."""
    fallback: bool = False
    """Good to fall back on when a plan falls through."""
    used: tuple[date, ...] = ()
    """The last days it was done, in order, each once."""
    starter: str = ""
    """Which ready-made idea it was taken from."""


@dataclass(frozen=True, slots=True)
class Starter:
    """A ready-made idea to take over; its words are elsewhere."""

    key: str
    energy: int
    moods: frozenset[Mood]
    company: Company = Company.ALONE
    place: Place = Place.HOME
    cost: Budget = Budget.FREE
    fallback: bool = False
    involves: frozenset[Involves] = frozenset()

    def activity(self, row: UUID, title: str) -> Activity:
        """Return it as an activity of somebody's own."""
        return Activity(
            row,
            title,
            self.energy,
            self.moods,
            self.cost,
            self.company,
            self.place,
            fallback=self.fallback,
            starter=self.key,
        )


_LOW_CALM = frozenset({Mood.LOW, Mood.CALM})
_CALM_GLAD = frozenset({Mood.CALM, Mood.GLAD})
_RESTLESS_GLAD = frozenset({Mood.RESTLESS, Mood.GLAD})
_PHONE = frozenset({Involves.PHONE})
_VISITORS = frozenset({Involves.VISITORS})
_MEAL = frozenset({Involves.VISITORS, Involves.EATING})
_SPORT = frozenset({Involves.SPORT})

STARTERS = (
    Starter("record", 1, _LOW_CALM, fallback=True),
    Starter("picture", 1, _LOW_CALM, Company.SOMEONE, fallback=True),
    Starter("bench", 1, _LOW_CALM, Company.AMONG, Place.NEARBY),
    Starter("call", 2, frozenset({Mood.LOW, Mood.GLAD}), Company.SOMEONE, fallback=True, involves=_PHONE),
    Starter("block", 2, frozenset({Mood.LOW, Mood.RESTLESS}), Company.ALONE, Place.NEARBY),
    Starter("library", 2, _LOW_CALM, Company.AMONG, Place.NEARBY),
    Starter("cook", 3, _CALM_GLAD, Company.SOMEONE, involves=_MEAL),
    Starter("walk", 3, frozenset(Mood), Company.SOMEONE, Place.NEARBY),
    Starter("market", 3, _RESTLESS_GLAD, Company.AMONG, Place.NEARBY),
    Starter("game", 3, _CALM_GLAD, Company.SOMEONE, involves=_VISITORS),
    Starter("move", 4, _RESTLESS_GLAD, Company.AMONG, Place.OUT, Budget.LITTLE, involves=_SPORT),
    Starter("outing", 5, _RESTLESS_GLAD, Company.SOMEONE, Place.OUT, Budget.LITTLE),
)
"""A dozen, the gentlest first, so that nobody begins with an empty page."""


@dataclass(frozen=True, slots=True)
class Idea:
    """An activity, or getting in touch with somebody, as far as the rotation needs to know it."""

    key: str
    energy: int = 1
    moods: frozenset[Mood] = frozenset()
    company: Company = Company.ALONE
    friends: tuple[UUID, ...] = ()
    used: date | None = None
    """When it was last done; of a contact, when they came into the circles."""
    contact: bool = False
    cost: Budget = Budget.FREE
    place: Place | None = None
    """None is anywhere."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody has in them, how they feel, with whom they would like to be, what it may cost at most, and where;
    None is "not said"."""

    energy: int | None = None
    mood: Mood | None = None
    company: Company | None = None
    cost: Budget | None = None
    place: Place | None = None


class Why(StrEnum):
    """What speaks for an idea."""

    MOOD = "mood"
    GENTLE = "gentle"
    NEW = "new"
    RESTED = "rested"
    SEEN = "seen"


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason, with the days it is about."""

    why: Why
    days: int = 0


@dataclass(frozen=True, slots=True)
class Pick:
    """An idea in its turn, with the friend whose turn it is."""

    idea: Idea
    friend: UUID | None = None
    reasons: tuple[Reason, ...] = ()


def did(activity: Activity, day: date) -> tuple[date, ...]:
    """Return the days an activity was done, with one more; the same day twice is once."""
    return tuple(sorted({*activity.used, day}))[-DAYS_KEPT:]


def suits(idea: Idea, wish: Wish) -> bool:
    """Tell whether an idea fits the moment: never more than somebody has in them."""
    enough = wish.energy is None or idea.energy <= wish.energy
    feels = wish.mood is None or not idea.moods or wish.mood in idea.moods
    paid = wish.cost is None or idea.cost <= wish.cost
    there = None in (wish.place, idea.place) or wish.place is idea.place
    return enough and feels and paid and there and wish.company in (None, idea.company)


def rotation(ideas: Iterable[Idea], wish: Wish, seen: Mapping[UUID, date], today: date) -> list[Pick]:
    """Return the ideas that suit the moment, those that rested longest first.

    An idea has rested since it was last done or its friend was last seen, whichever is later; of several friends it is
    the turn of the one not seen for longest. So no idea and no friend comes round again while another that suits has
    not been touched since: of n ideas that share no friend each gets every n-th turn. `seen` holds the last day in
    touch, friends without one come first. The order of `ideas` does not matter.
    """
    picks = [_pick(idea, wish, seen, today) for idea in ideas if suits(idea, wish)]
    return sorted(picks, key=lambda pick: (*_touched(pick, seen), *_distance(pick.idea, wish), pick.idea.key))


def shown(order: Sequence[Pick], most: int = SHOWN, people: int = PEOPLE_SHOWN) -> list[Pick]:
    """Return the first ideas of a rotation: some for getting in touch, the others for doing something."""
    contacts = [pick for pick in order if pick.idea.contact]
    others = [pick for pick in order if not pick.idea.contact]
    room = most - min(people, len(contacts))
    chosen = {pick.idea.key for pick in (*others[:room], *contacts[: max(people, most - len(others))])}
    return [pick for pick in order if pick.idea.key in chosen]


def _pick(idea: Idea, wish: Wish, seen: Mapping[UUID, date], today: date) -> Pick:
    turn = min(idea.friends, key=lambda friend: (_day(seen.get(friend)), str(friend)), default=None)
    return Pick(idea, turn, tuple(_reasons(idea, turn, wish, seen, today)))


def _touched(pick: Pick, seen: Mapping[UUID, date]) -> tuple[int, int]:
    used, met = _day(pick.idea.used), _day(seen.get(pick.friend) if pick.friend else None)
    return max(used, met), used


def _distance(idea: Idea, wish: Wish) -> tuple[int, int]:
    """Return how far an idea is from the wish; counts only among ideas equally rested."""
    return wish.mood not in idea.moods, abs(idea.energy - (wish.energy or idea.energy))


def _day(day: date | None) -> int:
    return day.toordinal() if day else 0


def _reasons(idea: Idea, turn: UUID | None, wish: Wish, seen: Mapping[UUID, date], today: date) -> Iterable[Reason]:
    if wish.mood in idea.moods:
        yield Reason(Why.MOOD)
    if wish.energy is not None and wish.energy <= 2 and idea.energy == 1:
        yield Reason(Why.GENTLE)
    if turn and turn in seen and (days := (today - seen[turn]).days) >= A_WHILE:
        yield Reason(Why.SEEN, days)
    if idea.contact:
        return
    if idea.used is None:
        yield Reason(Why.NEW)
    elif (today - idea.used).days >= A_WHILE:
        yield Reason(Why.RESTED, (today - idea.used).days)
