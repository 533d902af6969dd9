"""Signs that somebody trained would help, and situations in which small steps alone are not the right thing.

Knows what each says and which doors it opens. Does not know the texts (that is `nearer.content.support`), and decides
nothing: what is offered follows from the barriers somebody named (engine.md rule 9), not from here.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from nearer.domain.needs import Barrier


class When(StrEnum):
    """How soon a sign asks for somebody."""

    NOW = "now"
    SOON = "soon"
    LATER = "later"


class Door(StrEnum):
    """Where somebody may go from here."""

    HELP = "help"
    CARE_PLAN = "care-plan"
    PROFESSIONALS = "professionals"
    MESSAGE = "message"
    REST = "rest"
    NEVER = "never"
    OWN_STEP = "own-step"
    ANSWERS = "answers"
    QUIET = "quiet"


@dataclass(frozen=True, slots=True)
class Sign:
    """Something one may notice, and what to do about it."""

    id: str
    when: When
    look: str
    do: str
    sources: tuple[str, ...]
    checked_on: date


@dataclass(frozen=True, slots=True)
class Situation:
    """Somebody for whom small steps alone are not the right thing, or not as they are."""

    id: str
    title: str
    text: tuple[str, ...]
    doors: tuple[Door, ...]
    sources: tuple[str, ...]
    checked_on: date
    barriers: frozenset[Barrier] = frozenset()
    """Answers to "What gets in the way?" that name it."""


def first_theirs(
    situations: Sequence[Situation], barriers: Iterable[Barrier]
) -> tuple[list[Situation], list[Situation]]:
    """Return the situations somebody named, and the others, each in their order."""
    named = frozenset(barriers)
    theirs = [one for one in situations if one.barriers & named]
    return theirs, [one for one in situations if not one.barriers & named]
