"""A care plan: what to do on a hard day, in one's own words, from small to bigger.

The order is that of the safety plan by Stanley and Brown (2012, doi 10.1016/j.cbpra.2011.01.001). Knows its parts and
how a line becomes a number to tap. Does not know wording, nor what anybody should write.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from uuid import UUID


class Part(StrEnum):
    """The parts of a plan, in the order they are gone through."""

    SIGNS = "signs"
    HELPS = "helps"
    COMPANY = "company"
    PEOPLE = "people"
    NUMBERS = "numbers"
    PROFESSIONALS = "professionals"
    SAFER = "safer"
    OWN = "own"


LISTS = frozenset({Part.PEOPLE, Part.NUMBERS, Part.PROFESSIONALS})
"""Parts in which a line may end in a telephone number."""
MOST_CHOSEN = 10
"""People of one's circles that may stand in a plan."""
_NUMBER = re.compile(r"(?<![\w/.-])(?P<number>[+*(]?\d[\d\s()/.-]*\d)[\s)]*$", re.ASCII)
_SEPARATORS = " \t,;:–-"


@dataclass(frozen=True, slots=True)
class CarePlan:
    """What somebody wrote, by part, and whom of their circles they would ask. Every part may be missing."""

    texts: Mapping[Part, str] = field(default_factory=dict)
    chosen: tuple[UUID, ...] = ()

    @property
    def empty(self) -> bool:
        """Nothing is in it yet."""
        return not self.chosen and not any(self.texts.values())


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a list: who, and the number as written, if any."""

    text: str
    number: str = ""

    @property
    def dial(self) -> str:
        """Return the number as a telephone takes it."""
        return dial(self.number)


def dial(number: str) -> str:
    """Return a written number as a telephone takes it: digits, and a plus or a star in front."""
    first = number.strip()[:1]
    # "+44 (0)20 ..." is written for two readers; from abroad the nought is not dialled.
    text = re.sub(r"\(\s*0\s*\)", "", number) if first == "+" else number
    return (first if first in ("+", "*") else "") + re.sub(r"\D", "", text)


def lines(text: str) -> list[Line]:
    """Return the lines of a text; a telephone number at the end of one stands apart from its words."""
    return [_line(line.strip()) for line in text.splitlines() if line.strip()]


def _line(text: str) -> Line:
    found = _NUMBER.search(text)
    # Two digits are an emergency number nowhere; a year or an hour is not to be called, but is not to be lost either.
    if not found or len(re.sub(r"\D", "", found["number"])) < 3:
        return Line(text)
    return Line(text[: found.start()].strip(_SEPARATORS), found["number"].strip())


def following(part: Part) -> Part | None:
    """Return the part after this one, or None after the last."""
    parts = list(Part)
    place = parts.index(part) + 1
    return parts[place] if place < len(parts) else None
