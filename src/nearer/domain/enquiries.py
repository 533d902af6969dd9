"""Whom somebody turned to, and what came of it.

Knows how far it may come with a professional. Does not know who fits, nor wording.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from nearer.domain.professionals import Professional


class Stage(StrEnum):
    """How far it came with a professional."""

    THINKING = "thinking"
    WROTE = "wrote"
    ANSWERED = "answered"
    MET = "met"
    FITS = "fits"
    FITS_NOT = "fits-not"


@dataclass(frozen=True, slots=True)
class Enquiry:
    """A professional somebody turns to, as the directory had them, with the message and what came of it."""

    professional: Professional
    day: date
    stage: Stage = Stage.THINKING
    words: str = ""
    note: str = ""
