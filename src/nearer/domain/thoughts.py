"""A hard thought looked at: what happened, what it said, what else may be so, and the smallest test of it.

Knows what is kept at each screen and which one comes next. Does not know traps or how anything is asked.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID


class Part(StrEnum):
    """The screens, one thing each, in their order."""

    SITUATION = "situation"
    THOUGHT = "thought"
    RATED = "rated"
    TRAP = "trap"
    ANSWERS = "answers"
    FAIRER = "fairer"
    AGAIN = "again"
    TEST = "test"


@dataclass(frozen=True, slots=True)
class Thought:
    """One thought. Feeling and belief run 0-100, None when not said; `trap` is empty for none of these."""

    id: UUID
    day: date
    situation: str = ""
    thought: str = ""
    feeling: float | None = None
    belief: float | None = None
    trap: str = ""
    answers: str = ""
    fairer: str = ""
    feeling_after: float | None = None
    belief_after: float | None = None
    test: str = ""
    step: str = ""
    """Id of the step on the ladder that the test became."""


def after(part: Part) -> Part | None:
    """Return the screen after one; None after the last."""
    parts = list(Part)
    return next(iter(parts[parts.index(part) + 1 :]), None)
