"""A step somebody decided to take: when, where, with whom, the reward and the fallback.

Knows the states a plan can be in. Does not know how it is stored or shown.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID


class PlanState(StrEnum):
    """A plan is open until one of four things happened to it; none of them is a miss."""

    OPEN = "open"
    TRIED = "tried"
    NOT_TODAY = "not-today"
    FELL_THROUGH = "fell-through"
    SWAPPED = "swapped"


@dataclass(frozen=True, slots=True)
class Plan:
    """One step, decided on. Every text may be empty."""

    id: UUID
    step: str
    state: PlanState
    made: date
    expected: float | None = None
    feared: str = ""
    likelihood: float | None = None
    day: date | None = None
    time: str = ""
    where: str = ""
    who: str = ""
    reward: str = ""
    fallback: str = ""
    fallback_step: str = ""
    """Id of a gentler step to take instead; empty when the fallback is in their own words only."""
