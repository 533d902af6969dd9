"""Questionnaires asked now and then: questions with closed answers that add up to one number.

Knows what a scale is, how its answers add up and when it may be asked again. Does not know files (that is
`nearer.formats.fhir_questionnaires`) and holds no number up as high or low: it shows answers over time.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

WEEKS = 4
"""A scale is asked every four weeks at most, whatever its file says."""
THREE_ITEMS = "urn:nearer:scale:three-item-loneliness"
"""The one built in whose sum the engine starts from (engine.md section 2)."""


class Rule(StrEnum):
    """How answers become one number."""

    SUM = "sum"
    MEAN = "mean"


class Better(StrEnum):
    """Which way is the good one, as far as the file says."""

    LOWER = "lower"
    HIGHER = "higher"


@dataclass(frozen=True, slots=True)
class Option:
    """One answer and what it adds."""

    code: str
    words: str
    value: float


@dataclass(frozen=True, slots=True)
class Item:
    """One question."""

    id: str
    text: str
    options: tuple[Option, ...]

    def option(self, code: str) -> Option | None:
        """Return one of its answers."""
        return next((one for one in self.options if one.code == code), None)


@dataclass(frozen=True, slots=True)
class Band:
    """What the makers of a scale call a part of its range; kept and shown as their words, never beside a number."""

    low: float
    high: float
    words: str


@dataclass(frozen=True, slots=True)
class Scale:
    """One questionnaire."""

    url: str
    """What it is known by, wherever it came from."""
    title: str
    items: tuple[Item, ...]
    intro: str = ""
    rule: Rule = Rule.SUM
    better: Better | None = None
    change: float | None = None
    """Points by which two answers must differ to be more than chance usually does; None when nobody says."""
    bands: tuple[Band, ...] = ()
    version: str = ""
    source: str = ""
    licence: str = ""
    weeks: int = WEEKS

    @property
    def least(self) -> float:
        """Return the lowest number it can come to."""
        return self._whole([min(one.value for one in item.options) for item in self.items])

    @property
    def most(self) -> float:
        """Return the highest number it can come to."""
        return self._whole([max(one.value for one in item.options) for item in self.items])

    def value(self, answers: Mapping[str, str]) -> float | None:
        """Return what answers (item id -> option code) come to; None while one is open or not on its list."""
        chosen = [item.option(answers.get(item.id, "")) for item in self.items]
        told = [one.value for one in chosen if one]
        return self._whole(told) if len(told) == len(self.items) else None

    def _whole(self, values: Sequence[float]) -> float:
        whole = sum(values)
        return round(whole / len(values), 2) if self.rule is Rule.MEAN else round(whole, 2)


@dataclass(frozen=True, slots=True)
class Response:
    """The answers to one scale on one day, and what they came to."""

    scale: str
    day: date
    answers: tuple[tuple[str, str], ...]
    value: float


def due(scale: Scale, last: Response | None, today: date) -> bool:
    """Tell whether a scale may be asked; an answer dated later (the clock was set back) silences nothing."""
    return last is None or not last.day <= today < last.day + timedelta(weeks=max(WEEKS, scale.weeks))


def moved(scale: Scale, responses: Sequence[Response]) -> float | None:
    """Return how far the last answer lies from the one before, if that is more than chance usually does."""
    if len(responses) < 2 or scale.change is None:
        return None
    difference = responses[-1].value - responses[-2].value
    return difference if abs(difference) >= scale.change else None
