"""Five small things in five days: reach out, thank, help, ask for help, share something. Any five days.

Knows what a round is and what others who joined may see of it. Does not know keys or rows. There is no list of who was
first, and nothing to win.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID


class Action(StrEnum):
    """The five."""

    REACH_OUT = "reach-out"
    THANK = "thank"
    HELP = "help"
    ASK = "ask"
    SHARE = "share"


SEATS = 12
"""People in one round at most: a circle in which each can be known."""
BACK = 7
"""Days back that may still be noted."""
STEPS: Mapping[Action, tuple[str, str]] = {
    Action.REACH_OUT: ("thinking-of-you-message", "phone-friend"),
    Action.THANK: ("thank-small-thing", "say-glad-of-you"),
    Action.HELP: ("offer-exact-help", "shelter-hour"),
    Action.ASK: ("ask-friend-help", "ask-listen"),
    Action.SHARE: ("tell-small-good", "show-what-you-made"),
}
"""Two steps of the catalogue for each, the easier first."""


class State(StrEnum):
    """Whether it is the one they are in."""

    RUNNING = "running"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Done:
    """One of the five, done on a day."""

    action: Action
    day: date
    note: str = ""


@dataclass(frozen=True, slots=True)
class Round:
    """What is kept of somebody's own; with others only while `code` is there."""

    id: UUID
    begun: date
    warm_up: str = ""
    done: tuple[Done, ...] = ()
    reflection: str = ""
    code: bytes = b""
    """Bytes that whoever was invited has too."""
    seat: UUID | None = None
    name: str = ""
    """What they are called in this round."""
    tells: bool = False
    """The others see that a day is done."""
    state: State = State.RUNNING

    @property
    def whole(self) -> bool:
        """All five are done."""
        return len(self.done) == len(Action)

    def of(self, action: Action) -> Done | None:
        """Return when one of the five was done."""
        return next((one for one in self.done if one.action is action), None)

    def left(self) -> list[Action]:
        """Return those of the five that are still open."""
        return [action for action in Action if self.of(action) is None]


@dataclass(frozen=True, slots=True)
class Seat:
    """What the others see: a name chosen for this, and how many days are done, if they wish; never which, or when."""

    name: str
    days: int | None = None


def fits(this: Round, done: Done, today: date) -> bool:
    """Tell whether it may be noted: not twice, not ahead, not long ago, and one a day."""
    near = today - timedelta(days=BACK) <= done.day <= today
    return near and this.of(done.action) is None and all(one.day != done.day for one in this.done)


def noted(this: Round, done: Done) -> Round:
    """Return a round with one more done."""
    return replace(this, done=tuple(sorted((*this.done, done), key=lambda one: one.day)))


def seat(this: Round) -> Seat:
    """Return what the others may see of a round."""
    return Seat(this.name, len(this.done) if this.tells else None)
