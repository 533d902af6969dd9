"""What can be told of a reply, and how a remark about it is carried.

Knows the names and the shapes. Does not know how any of it is found, or how it is said to a person.
"""

from dataclasses import dataclass
from enum import StrEnum


class Label(StrEnum):
    """What a part of a reply does."""

    OPEN_QUESTION = "open_question"
    CLOSED_QUESTION = "closed_question"
    REFLECTION = "reflection"
    VALIDATION = "validation"
    SELF_DISCLOSURE = "self_disclosure"
    ME_TOO_HIJACK = "me_too_hijack"
    ADVICE = "advice"
    JUDGEMENT = "judgement"
    MINIMAL = "minimal"
    BOUNDARY_ASSERTIVE = "boundary_assertive"
    BOUNDARY_PASSIVE = "boundary_passive"
    BOUNDARY_AGGRESSIVE = "boundary_aggressive"


class Goal(StrEnum):
    """What somebody wants to practise in a scene."""

    OPEN_QUESTION = "open_question"
    REFLECT = "reflect"
    VALIDATE = "validate"
    SHARE = "share"
    SHORT = "short"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing a reply does: `reply[start:end]` are the words it shows in, certainty is 0-1."""

    label: Label
    start: int
    end: int
    rule: str
    certainty: float


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing worth saying about a reply.

    quote: words that stand in the reply as they are. rule: what found them, kept when somebody says "Not right".
    example: one sentence made from the other's words, in the language the coach reads; empty where none fits.
    """

    label: Label
    quote: str
    rule: str
    example: str


@dataclass(frozen=True, slots=True)
class Feedback:
    """At most one thing that worked and one to try; neither is a result too."""

    worked: Remark | None = None
    also: Remark | None = None
