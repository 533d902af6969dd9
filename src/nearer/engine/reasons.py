"""Why a step is suggested, and why others are not: as data, from the engine's own numbers.

Knows the kinds of reason and what each carries. Does not know how they are worded (that is `nearer.words.reasons`).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class ReasonKind(StrEnum):
    """Why suggested (first group) and why left out (second group)."""

    SETBACK = "setback"
    GOAL = "goal"
    GOAL_AREA = "goal-area"
    NEED = "need"
    INTEREST = "interest"
    COMPANY = "company"
    AS_HARD_AS = "as-hard-as"
    COMFORT = "comfort"
    STARTING = "starting"
    LOWERED = "lowered"
    RAISED = "raised"
    GUESS = "guess"
    REVISIT = "revisit"
    NEW_AREA = "new-area"
    NEW_STEP = "new-step"

    HIDDEN = "hidden"
    NEVER = "never"
    PLACE = "place"
    COST = "cost"
    CHANNEL = "channel"
    TIME = "time"
    ENERGY = "energy"
    RESTING = "resting"
    REPEATED = "repeated"
    GENTLE = "gentle"
    WORSE = "worse"
    AFTER_SETBACK = "after-setback"
    RISK = "risk"
    CEILING = "ceiling"
    STRETCH = "stretch"
    SPACING = "spacing"


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason; which numbers it carries depends on its kind.

    count: how many steps were left out. mean, last: expected peaks, 0-100. days: days from today, negative is past.
    bias and its standard error, guess (mean of the last three), low and high (of the last three peaks): 0-100.
    comfort: the wish for hardness, or the points it was moved by. sd: how unsure the engine is of a new step.
    """

    kind: ReasonKind
    numbers: Mapping[str, float] = field(default_factory=dict)
    step: str | None = None
    day: date | None = None
    about: str = ""
    """Value of the domain, need or interest the reason is about; empty when about none."""
