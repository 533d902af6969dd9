"""Messages somebody starts: what they are for, ways to begin, what was expected and what came back.

Knows blanks in an opener, when silence is worth a thought, and what many messages taught. Does not know wording, nor
who might be written to (that is `nearer.engine.cadence`). Nothing here is ever sent by the program.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from nearer.domain.people import Circle

LOOK_AFTER = timedelta(days=4)
"""How long after sending silence is first spoken of [J]: most who answer have, and it is not yet a worry for long."""
GRIEF = timedelta(days=28)
"""The same after a death: whoever grieves owes no answer for a long time [J]."""
LONGER = timedelta(days=7)
"""Another wait, and the time given to a follow-up."""
NO_MORE = timedelta(days=14)
"""After so long without a word a message counts as unanswered in what was learned."""
LEARNED_LEAST = 5
"""Messages with a guess and an outcome before anything is said about guesses."""
NAME = "name"
"""The blank that is filled with what somebody is called."""
_BLANK = re.compile(r"\[([^\[\]]+)\]")


class Occasion(StrEnum):
    """What a message is for."""

    THINKING = "thinking"
    THANKS = "thanks"
    CONGRATULATIONS = "congratulations"
    CONDOLENCE = "condolence"
    INVITATION = "invitation"
    HELP = "help"
    LONG_SILENCE = "long-silence"
    APOLOGY = "apology"
    FOLLOW_UP = "follow-up"
    """A second, lighter word; never where a message begins."""
    BOUNDARY = "boundary"
    """A no or another balance, begun where boundaries are."""


OCCASIONS = tuple(one for one in Occasion if one not in (Occasion.FOLLOW_UP, Occasion.BOUNDARY))
"""What a message may begin with."""


@dataclass(frozen=True, slots=True)
class Opener:
    """One way to begin. `text` has blanks in square brackets that the person fills in."""

    id: str
    occasion: Occasion
    text: str
    near: bool = False
    """For somebody close; to others it would be too much at once."""

    def __post_init__(self) -> None:
        """Refuse brackets that do not pair: they would stay in somebody's message."""
        if not self.text.strip() or re.search(r"[\[\]]", _BLANK.sub("", self.text)):
            raise ValueError(f"{self.id}: text is empty, or a bracket is not closed")


class State(StrEnum):
    """What became of a message; none of them is a fault."""

    DRAFT = "draft"
    SENT = "sent"
    ANSWERED = "answered"
    RESTED = "rested"


@dataclass(frozen=True, slots=True)
class ReachOut:
    """One message to one person, with what was expected of it (0-100) and what came."""

    id: UUID
    person: UUID
    occasion: Occasion
    text: str
    made: date
    state: State = State.DRAFT
    likely: float | None = None
    """How likely an answer seemed."""
    glad: float | None = None
    """How glad the other seemed likely to be."""
    sent: date | None = None
    look: date | None = None
    """The day from which silence may be spoken of."""
    follow_up: str = ""
    followed_up: date | None = None
    answered: date | None = None
    was_glad: float | None = None
    gratitude: UUID | None = None
    """The thanks this message carries, if it began as one."""

    @property
    def may_follow_up(self) -> bool:
        """One follow-up, ever."""
        return self.state is State.SENT and self.followed_up is None

    @property
    def follow_up_waits(self) -> bool:
        """A follow-up is written and not sent."""
        return bool(self.follow_up) and self.may_follow_up

    def silent(self, today: date) -> bool:
        """Tell whether it is time to think about an answer that did not come."""
        return self.state is State.SENT and self.look is not None and self.look <= today


@dataclass(frozen=True, slots=True)
class Learned:
    """What messages with a guess taught: counts, and the mean gladness expected and seen where both were told."""

    messages: int
    expected: int
    came: int
    glad: tuple[int, int] | None = None


def blanks(text: str) -> tuple[str, ...]:
    """Return the blanks of a text, each once, in order."""
    return tuple(dict.fromkeys(_BLANK.findall(text)))


def fill(text: str, values: Mapping[str, str]) -> str:
    """Return the text with each blank that has a value filled by it; other blanks stay to be seen."""
    return _BLANK.sub(lambda found: values.get(found[1], "").strip() or found[0], text)


def in_turn(openers: Iterable[Opener], occasion: Occasion, circle: Circle, first: int = 0) -> list[Opener]:
    """Return the openers of an occasion, beginning at `first`; to somebody not close the near ones come last."""
    fitting = [opener for opener in openers if opener.occasion is occasion]
    turn = first % len(fitting) if fitting else 0
    turned = fitting[turn:] + fitting[:turn]
    return turned if circle in (Circle.INNER, Circle.CLOSE) else sorted(turned, key=lambda opener: opener.near)


def look_after(occasion: Occasion) -> timedelta:
    """Return how long after sending silence is first spoken of."""
    return GRIEF if occasion is Occasion.CONDOLENCE else LOOK_AFTER


def begun(opener: str, typed: str, untouched: Iterable[str]) -> str:
    """Return the text once an opener is chosen: in front of what was typed, unless that is another opener as it was."""
    words = typed.strip()
    return f"{opener}\n\n{words}" if words and words not in untouched else opener


def learned(messages: Sequence[ReachOut], today: date) -> Learned | None:
    """Return how guesses compare with what came, or None before there are enough of them.

    Expected answers are the sum of the likelihoods: ten messages at 50 of 100 expect five.
    """
    told = [one for one in messages if one.likely is not None and _over(one, today)]
    if len(told) < LEARNED_LEAST:
        return None
    expected = sum(one.likely or 0 for one in told) / 100
    came = sum(one.state is State.ANSWERED for one in told)
    return Learned(len(told), round(expected), came, _gladness(messages))


def _over(message: ReachOut, today: date) -> bool:
    last = message.followed_up or message.sent
    if message.state is State.SENT and last:
        return today - last >= NO_MORE
    return message.state is State.ANSWERED or (message.state is State.RESTED and last is not None)


def _gladness(messages: Sequence[ReachOut]) -> tuple[int, int] | None:
    both = [(one.glad, one.was_glad) for one in messages if one.glad is not None and one.was_glad is not None]
    if len(both) < LEARNED_LEAST:
        return None
    return round(sum(thought for thought, _ in both) / len(both)), round(sum(was for _, was in both) / len(both))
