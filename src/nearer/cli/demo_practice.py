"""Two scenes Mara practised: one with her words, one without.

Knows what she said. Does not know how anything is kept.
"""

from datetime import date, timedelta
from uuid import UUID, uuid5

from nearer.actions import practice
from nearer.storage.sealing import Owner

FORMS = UUID("3c0f5a0e-7a52-4b61-9a55-0d4f0c1b7a21")
"""What the ids of everything here are made from, so that the same scenes come each time."""
SAID = ("Twelve, well done, Biscuit. What does he like best on a walk?", "That sounds peaceful. I will look for you.")


def fill(owner: Owner, today: date) -> None:
    """Let her practise twice in the weeks before `today`."""
    practice.keep(owner, today - timedelta(days=9), uuid5(FORMS, "lunch"), "colleague-lunch-table")
    practice.keep(owner, today - timedelta(days=4), uuid5(FORMS, "biscuit"), "neighbour-biscuit", SAID)
