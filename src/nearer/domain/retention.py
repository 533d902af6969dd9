"""How long somebody wishes things to be kept: what can go by itself, and what of it goes.

Knows the kinds and what is left of a row. Does not know tables' columns, rows or wording. Nothing goes unless chosen.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

MONTHS = (0, 3, 6, 12, 24, 60)
"""Choices; 0 keeps for good."""
LEAST_DAYS_A_MONTH = 28


class Kind(StrEnum):
    """What can go by itself."""

    NOTES = "encounter"
    WORDS = "attempt"
    FEARS = "rating"
    PAGES = "journalpage"
    THOUGHTS = "thought"
    EVENTS = "event"


WORDS: Mapping[Kind, tuple[str, ...]] = {
    Kind.NOTES: ("note",),
    Kind.WORDS: ("feared", "learned", "adjust"),
    Kind.FEARS: ("feared",),
    Kind.PAGES: (),
    Kind.THOUGHTS: (),
    Kind.EVENTS: (),
}
"""The fields that are emptied; where there are none, the whole row goes."""


@dataclass(frozen=True, slots=True)
class Retention:
    """Months by kind, and up to which day each was already done."""

    months: Mapping[str, int] = field(default_factory=dict)
    done: Mapping[str, date] = field(default_factory=dict)

    def of(self, kind: Kind) -> int:
        """Return how many months a kind is kept; 0 is for good."""
        return self.months.get(kind, 0)


def before(today: date, months: int) -> date:
    """Return the day before which things go: the same day of the month so many months ago, or its last."""
    year, month = divmod(today.year * 12 + today.month - 1 - months, 12)
    for day in range(today.day, LEAST_DAYS_A_MONTH - 1, -1):
        try:
            return date(year, month + 1, day)
        except ValueError:
            continue
    return date(year, month + 1, min(today.day, LEAST_DAYS_A_MONTH))


def emptied(kind: Kind, content: Mapping[str, Any]) -> dict[str, Any]:
    """Return content without the words that go; numbers and days stay."""
    return {name: "" if name in WORDS[kind] and value else value for name, value in content.items()}
