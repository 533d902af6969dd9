"""The journal: what somebody writes for themselves.

Knows what an entry is and how it is searched. Nothing else in Nearer reads it, and nobody else does, but those whom its
owner lets read the entries they chose one by one.
"""

from dataclasses import dataclass
from datetime import date
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Page:
    """One entry. `win` marks something that went well, `chosen` that others may read it if they are let in to that."""

    id: UUID
    day: date
    text: str
    tags: tuple[str, ...] = ()
    win: bool = False
    chosen: bool = False

    def holds(self, words: str) -> bool:
        """Tell whether every word is somewhere in the text or the tags; capitals do not matter."""
        whole = f"{self.text} {' '.join(self.tags)}".casefold()
        return all(word in whole for word in words.casefold().split())


@dataclass(frozen=True, slots=True)
class Prompt:
    """A gentle way to begin, with what it goes back to and when it was last read against that."""

    id: str
    text: str
    sources: tuple[str, ...]
    checked_on: date
