"""The plan of one week: what stands where in its twenty-one parts, why, and what became of it.

Knows what an item, a rest and a week are, and how a look back shapes the week after. Does not choose or place anything
(that is `nearer.engine.week`) and does not know wording. Nothing is ever carried over: a week that is past is past.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from nearer.domain.ladder import Felt

DAYS, PARTS = 7, 3
SLOTS = DAYS * PARTS
"""Parts of a week, counted from Monday morning (0) to Sunday evening (20)."""


class Part(StrEnum):
    """A part of a day."""

    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"


HOURS = ((8, 12), (12, 18), (18, 22))
"""When each part begins and ends, for reading a calendar."""


class Kind(StrEnum):
    """What an item of a week is."""

    STEP = "step"
    """The week's next step on the ladder."""
    REPEAT = "repeat"
    """Something easy, mostly done before."""
    REACH_OUT = "reach-out"
    GROUP = "group"
    ACTIVITY = "activity"
    """Something to do from the portfolio."""
    OPPORTUNITY = "opportunity"
    """Something that is on around them, from a calendar."""
    PLAN = "plan"
    """Decided on already, with its own page."""


class State(StrEnum):
    """What became of an item; none of them is a fault."""

    OPEN = "open"
    DONE = "done"
    NOT_NOW = "not-now"
    """Looked back on: it did not come to it."""


class Coming(StrEnum):
    """What the week after is to be like, as they say when looking back."""

    LIGHTER = "lighter"
    SAME = "same"
    FULLER = "fuller"


@dataclass(frozen=True, slots=True)
class Reflection:
    """What they say of a week; all of it may be left out."""

    surprise: str = ""
    belief: str = ""
    """One thing they see otherwise now."""
    easy: str = ""
    hard: str = ""
    energy: int = 0
    """What the days of the week after will hold, 1-5; 0 is not said."""
    coming: Coming | None = None
    form: UUID | None = None
    """The form it was written in: sent twice, goals are changed once."""


@dataclass(frozen=True, slots=True)
class Why:
    """Why something is in a week, or is not: a kind and what it carries."""

    kind: str
    numbers: Mapping[str, float] = field(default_factory=dict)
    about: str = ""
    """An area, a need, another item's name: depends on the kind."""
    step: str = ""
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """One thing in a week. `ref` says about what: the id of a step, person, group, activity, event or plan."""

    id: UUID
    kind: Kind
    ref: str
    slot: int
    minutes: int = 10
    """With the way there and back."""
    energy: int = 2
    cost: int = 0
    outing: bool = False
    stretch: bool = False
    heavy: bool = False
    step: str = ""
    """The step it is about; of an opportunity the one it would become."""
    time: str = ""
    where: str = ""
    who: str = ""
    people: tuple[UUID, ...] = ()
    reward: str = ""
    """Something good afterwards, in their own words; empty means one of ours."""
    fallback: str = ""
    """What takes less, instead: "step:<id>", "activity:<id>", or "rest"."""
    fallback_words: str = ""
    """The same in their own words; goes before `fallback`."""
    why: tuple[Why, ...] = ()
    kept: bool = False
    """They placed it or asked to keep it: planning anew leaves it where it is."""
    swapped: bool = False
    """It fell through, and its fallback stands in its place."""
    state: State = State.OPEN
    felt: Felt | None = None

    @property
    def key(self) -> str:
        """Return what does not come twice: a step, a person, a group, an activity."""
        if self.kind in (Kind.STEP, Kind.REPEAT, Kind.PLAN, Kind.OPPORTUNITY):
            return f"step:{self.step or self.ref}"
        if self.kind is Kind.REACH_OUT:
            return f"person:{self.ref}"
        return f"person:{self.people[0]}" if self.people and self.kind is Kind.ACTIVITY else self.name

    @property
    def name(self) -> str:
        """Return what it is and of what, as one word for the engine."""
        return f"{self.kind}:{self.ref}"

    @property
    def settled(self) -> bool:
        """Planning anew does not touch it."""
        return self.kept or self.swapped or self.state is not State.OPEN


@dataclass(frozen=True, slots=True)
class Rest:
    """A part of the week with nothing in it, on purpose."""

    slot: int
    after: str = ""
    """Reference of the bigger step it follows; empty when it is for its own sake."""
    kept: bool = False


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Something that might have been in the week, and why it is not."""

    kind: Kind
    ref: str
    why: Why


@dataclass(frozen=True, slots=True)
class Week:
    """One week, named by its Monday."""

    monday: date
    items: tuple[Item, ...] = ()
    rests: tuple[Rest, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    away: frozenset[str] = frozenset()
    """Names of items they took away: not proposed again this week."""
    size: float = 0.0
    """How much they wish for, 4 is the usual; 0 when nothing was proposed yet."""
    most: tuple[int, int, int] | None = None
    """At most so many items, minutes and outings: after "too much", and after a week that was too full."""
    begun: int = 0
    """The part in which it was first planned: of a week begun late only a share is left."""
    wish: float = 0.0
    """The size they asked for last; 0 when they never did."""
    energies: tuple[int, ...] = (0,) * DAYS
    """What each day will hold, 1-5; 0 is the usual, -1 is a day to be left free."""
    looked_back: date | None = None
    note: str = ""
    """What they would change, in their own words."""
    reflection: Reflection = Reflection()

    @property
    def proposed(self) -> bool:
        """Something was proposed for it."""
        return self.size > 0

    def item(self, row: UUID) -> Item | None:
        """Return one item."""
        return next((one for one in self.items if one.id == row), None)

    def changed(self, item: Item) -> "Week":
        """Return the week with one item changed."""
        return replace(self, items=tuple(item if one.id == item.id else one for one in self.items))

    def without(self, item: Item) -> "Week":
        """Return the week without one item, which is not proposed again this week."""
        rest = tuple(one for one in self.items if one.id != item.id)
        return replace(self, items=rest, away=self.away | {item.name})


@dataclass(frozen=True, slots=True)
class Shape:
    """How full a week was and how much of it came about."""

    items: int
    minutes: int
    outings: int
    tried: int
    chances: int
    """Items that could come about: what fell through and was not replaced is left out."""


def monday(day: date) -> date:
    """Return the Monday of a day's week."""
    return day - timedelta(days=day.weekday())


def day_of(slot: int) -> int:
    """Return the day of a slot, 0 is Monday."""
    return slot // PARTS


def part_of(slot: int) -> Part:
    """Return the part of the day of a slot."""
    return tuple(Part)[slot % PARTS]


def slot_of(day: int, part: Part) -> int:
    """Return the slot of a day (0 is Monday) and a part of it."""
    return day * PARTS + tuple(Part).index(part)


def part_at(hour: int) -> Part:
    """Return the part of the day an hour (0-23) belongs to."""
    return next((part for part, (_from, until) in zip(Part, HOURS, strict=True) if hour < until), Part.EVENING)


def shape(items: Iterable[Item]) -> Shape:
    """Return how full a week was and how much of it came about."""
    every = list(items)
    chances = [one for one in every if not one.swapped or one.state is State.DONE]
    return Shape(
        items=len(every),
        minutes=sum(one.minutes for one in every),
        outings=sum(one.outing for one in every),
        tried=sum(one.state is State.DONE for one in every),
        chances=len(chances),
    )
