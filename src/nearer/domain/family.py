"""For parents: what to do and talk about by the age of a child, small shared steps, signs to look at, own notes.

Knows what each is. Does not know the texts, and nothing about any child but what a parent wrote in a note.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from nearer.domain.ladder import Domain, Place


class Band(StrEnum):
    """How old a child is, in years."""

    SMALL = "4-7"
    MIDDLE = "8-11"
    TEENS = "12-15"
    GROWING = "16-18"


class Topic(StrEnum):
    """What a card for parents is about, in the order shown."""

    MODEL = "model"
    MEET = "meet"
    ADULTS = "adults"
    PRESSURE = "pressure"
    REJECTION = "rejection"
    ONLINE = "online"


@dataclass(frozen=True, slots=True)
class Card:
    """What may help at one age with one topic."""

    id: str
    band: Band
    topic: Topic
    text: tuple[str, ...]
    sources: tuple[str, ...]
    checked_on: date


@dataclass(frozen=True, slots=True)
class SharedStep:
    """A small step a parent and a child may do together. `difficulty` is the parent's expected peak, 0-100."""

    id: str
    bands: frozenset[Band]
    title: str
    how: str
    difficulty: int
    minutes: int
    domain: Domain
    checked_on: date
    place: Place = Place.NEARBY


@dataclass(frozen=True, slots=True)
class Note:
    """What a parent wrote down, for themselves alone."""

    id: UUID
    day: date
    text: str
