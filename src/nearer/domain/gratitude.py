"""Thanks to somebody, kept for oneself or sent.

Knows what a thanks is. Does not know how it reaches the other (that is `nearer.domain.reaching`).
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID


class State(StrEnum):
    """Where a thanks is: both are enough."""

    KEPT = "kept"
    SENT = "sent"


@dataclass(frozen=True, slots=True)
class Gratitude:
    """One thing somebody is thankful to a person for."""

    id: UUID
    person: UUID
    day: date
    text: str
    state: State = State.KEPT
