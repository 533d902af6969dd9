"""Scenes to practise talking in: what the other says, what a reply does to it, and which scene is in turn.

Knows what a scene is and how it goes on. Does not know the scenes themselves (that is `nearer.content.scenes`), nor
what a reply does (that is `nearer.coach`). Nothing about a reply is counted or judged.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from nearer.domain.ladder import Channel, Domain, Step

FEWEST, MOST = 2, 3
"""Replies in a scene."""
_SURE = 1.0
_NOT_RIGHT = 0.5
"""How much less a rule counts after one "Not right" [J]: after the second it is silent."""


class Place(StrEnum):
    """Where people fall into talk, and what kind of talk it is."""

    NEIGHBOUR = "neighbour"
    COLLEAGUE = "colleague"
    CLASS = "class"
    QUEUE = "queue"
    CLUB = "club"
    PHONE = "phone"
    TABLE = "table"
    TROUBLE = "trouble"
    QUIET = "quiet"
    TALKER = "talker"
    DECLINING = "declining"
    ASKING = "asking"
    DISAGREEING = "disagreeing"
    REPAIRING = "repairing"


class Goal(StrEnum):
    """What a scene is there to practise; the values are those of `nearer.coach.Goal`."""

    OPEN_QUESTION = "open_question"
    REFLECT = "reflect"
    VALIDATE = "validate"
    SHARE = "share"
    SHORT = "short"
    NO = "no"


class Move(StrEnum):
    """What a reply does, as far as the other answers to it."""

    FIRM = "firm"
    """A clear no."""
    YIELDING = "yielding"
    """A yes that was meant to be a no."""
    HARSH = "harsh"
    ADVICE = "advice"
    QUESTION = "question"
    CLOSED = "closed"
    """A question that yes or no would answer."""
    FEELING = "feeling"
    """Says back what was heard, or that it makes sense."""
    SHARING = "sharing"
    SHORT = "short"


@dataclass(frozen=True, slots=True)
class Turn:
    """What the other says next, by what the reply did; `other` fits whatever was said."""

    other: str
    firm: str = ""
    yielding: str = ""
    harsh: str = ""
    advice: str = ""
    question: str = ""
    closed: str = ""
    feeling: str = ""
    sharing: str = ""
    short: str = ""

    def after(self, moves: Collection[Move]) -> str:
        """Return what the other says: to the first of these moves, in the order of `Move`, that has an answer."""
        return next((said for move in Move if move in moves and (said := getattr(self, move))), self.other)


@dataclass(frozen=True, slots=True)
class Scene:
    """One short talk: two or three replies, each answered."""

    id: str
    place: Place
    domain: Domain
    difficulty: float
    """Peak anxiety most people would expect of it outside, 0-100, as for steps."""
    goal: Goal
    who: str
    """Who speaks, as somebody would call them."""
    setting: str
    says: str
    ways: tuple[str, str, str]
    """Good ways to answer, shown folded; quite different in voice."""
    turns: tuple[Turn, ...]
    before: tuple[str, ...] = ()
    """Steps of the catalogue it goes before."""
    channel: Channel = Channel.FACE

    def __post_init__(self) -> None:
        """Refuse a scene that is over too soon or goes on too long."""
        if not FEWEST <= len(self.turns) <= MOST:
            raise ValueError(f"{self.id}: {len(self.turns)} turns, {FEWEST} to {MOST} fit")

    def lines(self, moves: Sequence[Collection[Move]]) -> list[str]:
        """Return what the other says, first to last, when the replies so far did this."""
        return [self.says, *(turn.after(did) for turn, did in zip(self.turns, moves, strict=False))]


@dataclass(frozen=True, slots=True)
class Practised:
    """A scene somebody went through, with their words where they wanted them kept."""

    id: UUID
    scene: str
    day: date
    replies: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Doubts:
    """Rules of the coach that somebody said were not right, and how much less each counts for them, 0-1."""

    rules: dict[str, float]
    last: UUID | None = None
    """The form that came last: the same form twice is one."""

    def with_(self, rule: str, form: UUID) -> "Doubts":
        """Return the same with one more "Not right"."""
        if form == self.last:
            return self
        return Doubts(self.rules | {rule: min(_SURE, self.rules.get(rule, 0.0) + _NOT_RIGHT)}, form)


def before(scenes: Iterable[Scene], step: Step) -> Scene | None:
    """Return the scene that goes before a step: the nearest of those that name it.

    For a step of one's own it is the nearest of its kind; a step of the catalogue that no scene names has none, for not
    every step is a talk.
    """
    kind = (step.domain, step.channel)
    fitting = [one for one in scenes if step.id in one.before or (step.own and (one.domain, one.channel) == kind)]
    return min(
        fitting,
        key=lambda one: (one.channel != step.channel, one.domain != step.domain, abs(one.difficulty - step.difficulty)),
        default=None,
    )


def in_turn(
    scenes: Iterable[Scene], difficulty: float, practised: Collection[str], domain: Domain | None = None
) -> Scene:
    """Return the scene to suggest: not practised lately, of this domain if there is one, nearest in difficulty."""
    return min(
        scenes,
        key=lambda one: (
            one.id in practised,
            domain not in (None, one.domain),
            abs(one.difficulty - difficulty),
            one.id,
        ),
    )
