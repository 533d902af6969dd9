"""Steps, and what happened when one was tried.

Knows what a step and an attempt are and which values they may hold. Does not choose steps (that is `nearer.engine`).
Peaks, expectations and likelihoods run 0-100; the field calls the first two SUDS.
"""

from dataclasses import dataclass
from datetime import date
from enum import IntEnum, StrEnum

from nearer.domain.needs import Budget, Interest, Involves, Need


class Domain(StrEnum):
    """With whom or before whom: the five areas fear is carried over within (engine.md section 2)."""

    CLOSE = "close"
    ACQUAINTANCES = "acquaintances"
    STRANGERS = "strangers"
    GROUPS = "groups"
    AUTHORITY = "authority"


class Channel(StrEnum):
    """How the other person is met."""

    TEXT = "text"
    VOICE = "voice"
    FACE = "face"


class Place(StrEnum):
    """How far from home a step leads."""

    HOME = "home"
    NEARBY = "nearby"
    OUT = "out"


class Safety(StrEnum):
    """Whether the five lines on meeting someone new go with the step."""

    ORDINARY = "ordinary"
    SOMEONE_NEW = "someone-new"


class Felt(StrEnum):
    """The one tap a reflection needs."""

    EASY = "easy"
    RIGHT = "right"
    HARD = "hard"


class Happened(IntEnum):
    """Did what I feared happen? In hundredths, so that it can be set against a likelihood."""

    NO = 0
    PARTLY = 50
    YES = 100


@dataclass(frozen=True, slots=True)
class Step:
    """One small social step, from the catalogue or somebody's own."""

    id: str
    title: str
    domain: Domain
    difficulty: float
    """Peak anxiety most people would expect, 0-100 (b_j in engine.md)."""
    how: str = ""
    where: str = ""
    notice: str = ""
    channel: Channel = Channel.FACE
    place: Place = Place.NEARBY
    minutes: int = 5
    cost: Budget = Budget.FREE
    energy: int = 2
    """What it takes, 1 (hardly any) to 5 (plenty)."""
    needs: frozenset[Need] = frozenset()
    interests: frozenset[Interest] = frozenset()
    involves: frozenset[Involves] = frozenset()
    company: bool = False
    """Good for somebody who is not anxious but isolated."""
    safety: Safety = Safety.ORDINARY
    smaller: str | None = None
    bolder: str | None = None
    """Ids of a gentler and a braver step of the same kind."""
    source: str = ""
    own: bool = False

    @property
    def close(self) -> bool:
        """With people already in one's life; they are over-feared less (k_close in engine.md)."""
        return self.domain is Domain.CLOSE


@dataclass(frozen=True, slots=True)
class Attempt:
    """What somebody brought back from trying a step. Only `felt` or `peak` must be there."""

    step: str
    day: date
    felt: Felt | None = None
    peak: float | None = None
    expected: float | None = None
    """The expectation given before, 0-100, or None when it was not asked."""
    likelihood: float | None = None
    """How likely the feared thing seemed before, 0-100."""
    happened: Happened | None = None
    next_likelihood: float | None = None
    surprise: float | None = None
    completed: bool = True
    """False when they turned back half way."""
    energy: int | None = None
    """Energy that day, 1-5."""
    feared: str = ""
    learned: str = ""
    adjust: str = ""
    foreseen: float | None = None
    foreseen_next: float | None = None
    """Peak the engine foresaw before and after this attempt, 0-100."""

    @property
    def learning_rate(self) -> float | None:
        """LR = (b - g) / (b - 100 x happened); None unless the violation is at least 20 (engine.md section 1)."""
        if self.likelihood is None or self.next_likelihood is None or self.happened is None:
            return None
        violation = self.likelihood - self.happened
        return (self.likelihood - self.next_likelihood) / violation if abs(violation) >= 20 else None

    @property
    def better_than_feared(self) -> bool | None:
        """Did it go better than expected? None when either number is missing."""
        return None if self.peak is None or self.expected is None else self.peak < self.expected
