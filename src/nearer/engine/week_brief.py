"""What a week is planned from: candidates, the parts of the week, limits, and what is settled.

Knows shapes and the few numbers that follow from them alone. Does not choose (that is `week`).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from nearer.domain.week import PARTS, SLOTS, Kind
from nearer.engine.parameters import DEFAULT, Parameters


class Rule(StrEnum):
    """What keeps a candidate from a place, in the order it is looked at."""

    BOUNDARY = "boundary"
    TRAVEL = "travel"
    NOT_FREE = "not-free"
    RESTING = "resting"
    SPACING = "spacing"
    TOO_LONG = "too-long"
    ENERGY = "energy"
    HEAVY_EVE = "heavy-eve"
    KIND = "kind"
    OUTINGS = "outings"
    MONEY = "money"
    MINUTES = "minutes"
    ITEMS = "items"
    REST_SHARE = "rest-share"
    AGAIN = "again"
    STRETCH = "stretch"
    HEAVY = "heavy"
    REST = "rest"
    TAKEN = "taken"
    DAY = "day"


@dataclass(frozen=True, slots=True)
class Candidate:
    """Something that could be in the week. `id` is a reference without meaning here."""

    id: str
    kind: Kind
    worth: int
    """Thousandths, at least 1."""
    minutes: int = 10
    energy: int = 2
    cost: int = 0
    outing: bool = False
    travel: int = 0
    """Minutes there and back."""
    stretch: bool = False
    heavy: bool = False
    slots: frozenset[int] | None = None
    """Where it may stand; None is anywhere."""
    earliest: int = 0
    """First day it may stand on, 0 is Monday."""
    key: str = ""
    apart: int = 7
    """Days between two with the same key."""
    who: frozenset[str] = frozenset()
    was: int | None = None
    """Where it stood before the week was planned anew."""

    @property
    def takes(self) -> int:
        """Return its minutes with the way."""
        return self.minutes + self.travel

    @property
    def weighs(self) -> bool:
        """A stretch is always heavy."""
        return self.heavy or self.stretch


@dataclass(frozen=True, slots=True)
class Slot:
    """One part of the week as the person has it."""

    minutes: int = 0
    """Free minutes; 0 is not free."""
    energy: int = 3
    """What they wish to have for it, 1-5."""
    rest: bool = False
    """Kept free by the person."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How much a week may hold, and whom it must not."""

    items: int = SLOTS
    day: int = PARTS
    """Things on one day."""
    outings: int = SLOTS
    minutes: int = 10_000
    money: int = 2 * SLOTS
    travel: int = 600
    kinds: Mapping[Kind, int] = field(default_factory=dict)
    barred: frozenset[str] = frozenset()
    """People and places that were ruled out."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A candidate in a place."""

    candidate: Candidate
    slot: int

    @property
    def day(self) -> int:
        """Return its day, 0 is Monday."""
        return self.slot // PARTS


@dataclass(frozen=True)
class Brief:
    """Everything a week is planned from."""

    candidates: Sequence[Candidate]
    slots: Sequence[Slot]
    limits: Limits = Limits()
    locked: Sequence[Placed] = ()
    """What is settled: it stays, whatever it breaks."""
    heavy_eve: bool = False
    """The Sunday before held something heavy."""
    parameters: Parameters = DEFAULT

    def __post_init__(self) -> None:
        """Refuse what cannot be planned."""
        ids = [one.id for one in self.candidates]
        if len(self.slots) != SLOTS or len(set(ids)) != len(ids) or any(one.worth < 1 for one in self.candidates):
            raise ValueError("A week has 21 parts, and candidates have ids of their own and a worth of 1 or more.")

    @cached_property
    def free(self) -> frozenset[int]:
        """Return the parts that are free, those kept for rest among them."""
        return frozenset(place for place, slot in enumerate(self.slots) if slot.minutes > 0 or slot.rest)

    @cached_property
    def rest_parts(self) -> int:
        """Return how many of the free parts stay free."""
        return int(self.parameters.week_rest * len(self.free))

    @cached_property
    def rest_after(self) -> tuple[int | None, ...]:
        """Return for each part the one that stays free after a stretch there."""
        within = self.parameters.week_rest_within
        return tuple(
            next((later for later in range(place + 1, min(SLOTS, place + within + 1)) if later in self.free), None)
            for place in range(SLOTS)
        )

    def value(self, candidate: Candidate, slot: int) -> int:
        """Return what a candidate is worth in a place."""
        p = self.parameters
        spare = round(100 * p.week_spare) * (self.slots[slot].energy - candidate.energy)
        return candidate.worth * (100 - spare + round(100 * p.week_same) * (candidate.was == slot))


@dataclass(frozen=True, slots=True)
class Left:
    """Something left out, and the rule that keeps it out."""

    candidate: Candidate
    rule: Rule
    number: int = 0
    """What the rule allows: minutes, outings, a day. 0 when it has none."""
    by: str = ""
    """Id of what stands in the way, if one thing does."""


@dataclass(frozen=True, slots=True)
class Rested:
    """A part that stays free on purpose; `after` is the id of the stretch before it."""

    slot: int
    after: str = ""
