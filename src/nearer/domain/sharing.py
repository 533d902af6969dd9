"""Letting somebody in: what may be shared, with whom, for how long, and what a package holds.

Knows kinds, states and the shape of what is shared. Does not know how a package is sealed (that is
`nearer.storage.sealing.parcels`) or what a kind is made from (that is `nearer.actions.sharing_kinds`).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from uuid import UUID

INVITATION = timedelta(days=7)
"""How long an invitation can be taken up."""
WAITING = timedelta(days=14)
"""How long somebody who took one up waits for the words to be compared; then it ran out."""
DAYS = (30, 60, 90)
"""For how long one may let somebody in; 90 days is the most there is."""
LOOKED_BACK = timedelta(days=90)
"""How far back a package goes."""
QUESTIONS = 3
"""Questions of a guide that may wait for an answer at once."""


class Kind(StrEnum):
    """What can be shared, each by itself. A journal is none of them, but for the pages chosen one by one."""

    ATTEMPTS = "attempts"
    GOALS = "goals"
    KEPT = "kept"
    """What somebody wrote down as learned from an attempt."""
    MEASURES = "measures"
    PAGES = "pages"
    """Pages of the journal, each chosen for it."""
    PROGRESS = "progress"
    WEEK = "week"


class State(StrEnum):
    """Where letting somebody in stands."""

    INVITED = "invited"
    ACCEPTED = "accepted"
    """Taken up, and not yet confirmed by comparing the words: nothing is shared."""
    ACTIVE = "active"
    EXPIRED = "expired"
    """Its time is over; never stored, since the clock says so."""
    REVOKED = "revoked"


@dataclass(frozen=True, slots=True)
class Grant:
    """One person let in. `expires` is when the invitation, the waiting, or the sharing itself runs out."""

    id: UUID
    label: str
    """Whom, in the owner's words."""
    kinds: frozenset[Kind]
    days: int
    state: State
    expires: datetime
    recipient: UUID | None = None
    key: bytes = b""
    """The other's public key, as the owner confirmed it."""
    shared: datetime | None = None
    """When what the other sees was last brought up to date."""
    name: str = ""
    """How the owner signs."""
    changed: bool = False
    """It ended because the other's key is no longer the one that was confirmed."""

    def standing(self, now: datetime) -> State:
        """Return the state at a moment."""
        return State.EXPIRED if self.state is not State.REVOKED and self.expires <= now else self.state


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that is shared, as data; words are put to it where it is shown."""

    day: date | None = None
    title: str = ""
    text: str = ""
    about: str = ""
    numbers: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Part:
    """Everything of one kind, newest first."""

    kind: Kind
    items: tuple[Item, ...] = ()


@dataclass(frozen=True, slots=True)
class Slice:
    """What one other person sees, whole: nothing is added to it when it is shown."""

    day: date
    name: str
    """What the owner is called."""
    parts: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True)
class Invitation:
    """What somebody who was invited is told, and the key of the one who invites."""

    name: str
    kinds: frozenset[Kind]
    days: int
    key: bytes


@dataclass(frozen=True, slots=True)
class Companion:
    """Somebody one accompanies: what they are called and their public key as it was when the invitation was taken."""

    id: UUID
    giver: UUID
    name: str
    key: bytes


@dataclass(frozen=True, slots=True)
class Accepted:
    """What comes back when an invitation is taken up: the other's public key."""

    key: bytes


@dataclass(frozen=True, slots=True)
class Encouragement:
    """One line from a guide."""

    id: UUID
    week: date
    text: str


@dataclass(frozen=True, slots=True)
class Exchange:
    """A question of a guide and, once given, the answer."""

    id: UUID
    question: str
    answer: str = ""
