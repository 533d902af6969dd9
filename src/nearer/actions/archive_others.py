"""What others wrote to somebody, for their archive: a guide's lines and questions, a friend's answers.

Knows where it is read. It leaves to be read only: it is bound to the keys of two people and means nothing elsewhere.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from nearer.domain.asking import QUESTIONS
from nearer.domain.sharing import Encouragement, Exchange
from nearer.storage import asking
from nearer.storage import sharing as grants
from nearer.storage import sharing_letters as letters
from nearer.storage.sealing import Owner

MOST = 1000


@dataclass(frozen=True, slots=True)
class Heard:
    """What one person wrote. `answers` are by the name of the question."""

    label: str
    lines: Sequence[Encouragement] = ()
    exchanges: Sequence[Exchange] = ()
    answers: Sequence[tuple[str, str]] = ()


def heard(owner: Owner) -> list[Heard]:
    """Return what others wrote, by whom; those who wrote nothing are left out."""
    return [*_of_guides(owner), *_of_friends(owner)]


def _of_guides(owner: Owner) -> list[Heard]:
    found = [
        Heard(one.label, letters.encouragements(owner, one.id, MOST), letters.exchanges(owner, one.id))
        for one in grants.grants(owner)
    ]
    return [one for one in found if one.lines or one.exchanges]


def _of_friends(owner: Owner) -> list[Heard]:
    found = [(one.label, asking.answers(owner, one.id)) for one in asking.askings(owner)]
    return [
        Heard(label, answers=[(name, text) for name in QUESTIONS if (text := getattr(given, name))])
        for label, given in found
        if given
    ]
