"""Asking somebody one trusts what they have noticed: three questions, once, without an account.

Knows what is asked and what comes back. Does not know how it travels.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

LIFE = timedelta(days=14)
"""How long the page can be answered."""
MOST = 10
"""Askings somebody can have at once."""
QUESTIONS = ("noticed", "good", "wish")
"""What was noticed; when it was good to be together; what they would like more of."""


class State(StrEnum):
    """Where an asking stands."""

    OPEN = "open"
    ANSWERED = "answered"


@dataclass(frozen=True, slots=True)
class Asking:
    """One person asked. `words` is all the page says besides the questions."""

    id: UUID
    label: str
    """Whom, in the owner's words; the page does not say it."""
    name: str
    """How the owner signs."""
    words: str
    state: State
    expires: datetime

    def open(self, now: datetime) -> bool:
        """Tell whether it can still be answered."""
        return self.state is State.OPEN and now < self.expires


@dataclass(frozen=True, slots=True)
class Page:
    """What the one-time page shows, and the key answers are sealed to."""

    name: str
    words: str
    key: bytes


@dataclass(frozen=True, slots=True)
class Answers:
    """What came back: an answer to each question, some perhaps empty."""

    noticed: str = ""
    good: str = ""
    wish: str = ""
