"""Finding back to each other after a quarrel, and saying no or asking for another balance.

Knows what is written down for each and how a half-sentence is made to fit. Does not know wording, nor what is right:
nobody is judged here, and nobody has to mend anything.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

LONG = 220
"""A text longer than this is not put into words to start with; its first sentence is."""
_ENDS = ".?…"


class Went(StrEnum):
    """How it went, as far as one can say."""

    NOT_YET = "not-yet"
    WELL = "well"
    OPEN = "open"
    HARD = "hard"


class Kind(StrEnum):
    """What a boundary is about."""

    NO = "no"
    BALANCE = "balance"


class Tone(StrEnum):
    """How a boundary is said."""

    GENTLE = "gentle"
    FIRM = "firm"


@dataclass(frozen=True, slots=True)
class Repair:
    """What happened between two people and how one of them might begin. Only what happened has to be told."""

    id: UUID
    person: UUID
    made: date
    happened: str
    mine: str = ""
    theirs: str = ""
    """As the other might tell it."""
    want: str = ""
    words: str = ""
    """How to begin, in one's own words."""
    day: date | None = None
    went: Went | None = None
    note: str = ""
    rested: bool = False
    """Let be, without mending."""

    @property
    def over(self) -> bool:
        """Nothing more is asked about it."""
        return self.rested or self.went in (Went.WELL, Went.OPEN, Went.HARD)


@dataclass(frozen=True, slots=True)
class Boundary:
    """A no, or a wish for another balance: feeling, need and request, and the sentences made of them."""

    id: UUID
    made: date
    kind: Kind
    person: UUID | None = None
    about: str = ""
    feeling: str = ""
    need: str = ""
    request: str = ""
    words: str = ""
    went: Went | None = None
    note: str = ""

    @property
    def over(self) -> bool:
        """It was said."""
        return self.went in (Went.WELL, Went.OPEN, Went.HARD)


def sentence(text: str) -> str:
    """Return a text as a sentence of its own: a capital first, a full stop last, and short enough to say."""
    whole = " ".join(text.split())
    if len(whole) > LONG:
        whole = whole[: _first_end(whole)]
    if not whole:
        return ""
    return whole[0].upper() + whole[1:] + ("" if whole[-1] in _ENDS else ".")


def _first_end(text: str) -> int:
    """Return where the first sentence of a long text ends, or the last word that fits."""
    ends = [at for mark in _ENDS if 0 <= (at := text.find(f"{mark} ")) < LONG]
    return min(ends) + 1 if ends else text.rfind(" ", 0, LONG) if " " in text[:LONG] else LONG


def part(text: str, lead: str = "") -> str:
    """Return a text as the end of a sentence that begins with `lead`, which it may repeat: no capital, no full stop."""
    whole = " ".join(text.split()).rstrip(_ENDS + ",!")
    if lead and whole.casefold().startswith(f"{lead.casefold()} "):
        whole = whole[len(lead) :].strip()
    first = whole.split(" ")[0]
    # A telephone writes the first letter of every field as a capital; "I", "I'm" and initials mean theirs.
    meant = first in ("", "I") or not (first[1:].islower() or len(first) == 1) or "'" in first or "’" in first
    return whole if meant else whole[0].lower() + whole[1:]
