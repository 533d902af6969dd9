"""Short cards on one thing each, what they rest on, and the moments at which one may help.

Knows what a card is, and which one is in turn on a day. Does not know the cards themselves (that is
`nearer.content.lessons`), nor who has read which: nothing about reading is kept.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID


class Theme(StrEnum):
    """What a card is about, in the order of the list."""

    LONELINESS = "loneliness"
    CAUSES = "causes"
    STEPS = "steps"
    TALKING = "talking"
    REACHING = "reaching"
    GIVING = "giving"
    BOUNDARIES = "boundaries"
    GROUPS = "groups"
    SCREENS = "screens"
    KINDNESS = "kindness"
    SUPPORT = "support"


class Moment(StrEnum):
    """When a card may help: where somebody is just now."""

    GATE_REFUSED = "gate-refused"
    AFTER_HARD = "after-hard"
    AFTER_BETTER = "after-better"
    NO_REPLY = "no-reply"
    BEFORE_REACHING_OUT = "before-reaching-out"
    THANKING = "thanking"
    ASKING_FOR_HELP = "asking-for-help"
    AFTER_QUARREL = "after-quarrel"
    FIRST_GROUP_VISIT = "first-group-visit"
    NEW_PERSON = "new-person"
    BOUNDARIES = "boundaries"
    WEEKLY_SAME = "weekly-same"
    PAUSED_RETURN = "paused-return"


@dataclass(frozen=True, slots=True)
class Source:
    """What a card rests on: a founding article by its number, a study by its DOI, or a page by its address."""

    id: str
    by: str
    found: str
    """What was read there, for whoever checks a card; no page shows it."""
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Lesson:
    """One card, in paragraphs. `unknown` says what nobody knows, or what a study could not show."""

    id: str
    theme: Theme
    title: str
    text: tuple[str, ...]
    sources: tuple[str, ...]
    checked_on: date
    when: frozenset[Moment] = frozenset()
    unknown: str = ""


def for_moment(lessons: Iterable[Lesson], moment: Moment, day: date, owner: UUID) -> Lesson | None:
    """Return the card in turn for a moment: one a day, the next tomorrow, not the same for everybody."""
    fitting = [lesson for lesson in lessons if moment in lesson.when]
    return in_turn(fitting, day, owner)


def in_turn(lessons: Sequence[Lesson], day: date, owner: UUID) -> Lesson | None:
    """Return the card in turn on a day. It follows from the day and the owner, so nothing has to be kept."""
    return lessons[(day.toordinal() + owner.int) % len(lessons)] if lessons else None


def alike(lessons: Iterable[Lesson], lesson: Lesson, most: int) -> list[Lesson]:
    """Return other cards of the same theme, those after it first."""
    same = [one for one in lessons if one.theme is lesson.theme]
    place = same.index(lesson)
    return [*same[place + 1 :], *same[:place]][:most]
