"""What is asked once a week: how connected and how lonely somebody felt, their time with people, their mood.

Knows what may be asked and which answers belong to the same week. Does not know what a change means (that is
`nearer.engine.weekly`).
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

WEEK = timedelta(days=7)


class Kind(StrEnum):
    """What is known of a week."""

    CONNECTED = "connected"
    LONELINESS = "loneliness"
    TOGETHER = "together"
    MOOD = "mood"
    EXPECTED = "expected"
    """Not asked: how anxious the steps of the ladder would make them, as the belief stood that day."""


ASKED = (Kind.CONNECTED, Kind.LONELINESS, Kind.TOGETHER, Kind.MOOD)
"""The questions, in their order: three on company, and the mood that rule 6 of engine.md listens to as well."""
RULE_6 = (Kind.LONELINESS, Kind.MOOD)
"""What puts people first when it was clearly worse for two weeks."""


@dataclass(frozen=True, slots=True)
class Measure:
    """One answer, 0-100: 100 is as connected, as lonely, as much time, as good a mood, as anxious as can be."""

    kind: Kind
    day: date
    value: float


def same_week(last: Measure | None, day: date) -> bool:
    """Tell whether an answer on this day takes the place of the last one: a week runs from the day it was given."""
    return last is not None and day < last.day + WEEK
