"""A directory of professionals as a file brings it: who is in it, and which rows could not be taken.

Knows what may be wrong with a row. Does not read files, nor word what is wrong.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from nearer.domain.professionals import Professional

MOST = 20_000
"""Professionals a directory may hold."""
MOST_TROUBLES = 200
"""Rows that are listed with what is wrong; the others are only counted."""


class Fault(StrEnum):
    """What is wrong with a row, or with a whole file."""

    NO_NAME = "no-name"
    NO_WAY = "no-way"
    """No telephone, mail, video or website: nobody can be reached."""
    UNKNOWN = "unknown"
    """A word that is not on the list of its column."""
    PRICE = "price"
    LINK = "link"
    EMAIL = "email"
    PHONE = "phone"
    TOO_LONG = "too-long"
    CELLS = "cells"
    """More cells than there are columns, or a quote that does not close."""
    TWICE = "twice"
    NOT_RESOURCE = "not-resource"
    NO_COLUMNS = "no-columns"
    NOT_A_DIRECTORY = "not-a-directory"
    TOO_MANY = "too-many"


@dataclass(frozen=True, slots=True)
class Trouble:
    """What is wrong on a line of a table, or with an entry of a bundle; 0 is the file as a whole."""

    line: int
    fault: Fault
    column: str = ""
    value: str = ""


@dataclass(frozen=True, slots=True)
class Listed:
    """Of somebody in a directory as little as tells them apart and what they speak."""

    id: str
    languages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Directory:
    """Who is in a file, and what could not be taken."""

    professionals: tuple[Professional, ...] = ()
    troubles: tuple[Trouble, ...] = ()
    skipped: int = 0
    """Rows left out, listed or not."""
    bundle: bool = False
    """It was a FHIR bundle, so numbers are of entries."""
    name: str = ""
    loaded: date | None = None


@dataclass(frozen=True, slots=True)
class Outline:
    """A directory without what is said of each in it: a third of the work to open, for pages that show nobody."""

    professionals: tuple[Listed, ...] = ()
    troubles: tuple[Trouble, ...] = ()
    skipped: int = 0
    bundle: bool = False
    name: str = ""
    loaded: date | None = None
