"""The two questions of the week: how lonely somebody felt, and how their mood was.

Knows what may be asked and which answers belong to the same week. Does not know what a change means (that is
`nearer.engine.weekly`).
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

WEEK = timedelta(days=7)


class Kind(StrEnum):
    """What is asked once a week."""

    LONELINESS = "loneliness"
    MOOD = "mood"


@dataclass(frozen=True, slots=True)
class Measure:
    """One answer, 0-100: 100 is as lonely as can be, and as good a mood as can be."""

    kind: Kind
    day: date
    value: float


def same_week(last: Measure | None, day: date) -> bool:
    """Tell whether an answer on this day takes the place of the last one: a week runs from the day it was given."""
    return last is not None and day < last.day + WEEK
