"""What Mara wrote to people and is thankful for: a message that was answered, one that was not, one she has not sent.

Knows the messages of the demo, what she expected of them and what came. Does not know how anything is kept.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID, uuid5

from nearer.actions import gratitude, reaching
from nearer.domain.reaching import Occasion, ReachOut
from nearer.storage import people as rows
from nearer.storage.sealing import Owner

FORMS = UUID("0b6a7a0e-8a1c-4a5e-9d57-5b1f5f0e7c21")
"""What the ids of everything here are made from, so that the same messages come each time."""


@dataclass(frozen=True, slots=True)
class Written:
    """One message: to whom, what for, and days ago it was sent and answered; None when it was not."""

    to: str
    occasion: Occasion
    text: str
    likely: str
    glad: str
    sent: int | None = None
    answered: int | None = None
    was_glad: str = ""


MESSAGES = (
    Written(
        "Ana",
        Occasion.THANKS,
        "Hello Ana, thank you for showing me how to tie in. I practised the knot on a chair at home.",
        "40",
        "40",
        22,
        21,
        "80",
    ),
    Written(
        "Ida from the library",
        Occasion.INVITATION,
        "Hello Ida, I have read the book on rivers. Would you like a tea on Saturday after you close?",
        "50",
        "60",
        6,
    ),
    Written("Noor", Occasion.LONG_SILENCE, "Hi Noor, it has been long, and I thought of you today.", "30", "40"),
)
THANKS = (
    (24, "Tom", "He kept a chair free for me at the table."),
    (12, "Lena", "She rang back after a late shift, though she was tired."),
)


def fill(owner: Owner, today: date) -> None:
    """Let Mara have written and thanked up to `today`, once she knows people."""
    known = {entry.name: row for row, entry in rows.roster(owner).items()}
    for one in MESSAGES:
        _write(owner, today, known[one.to], one)
    for ago, to, text in THANKS:
        gratitude.keep(owner, today - timedelta(days=ago), _id(text), known[to], text)


def _write(owner: Owner, today: date, person: UUID, one: Written) -> None:
    row, made = _id(one.text), today - timedelta(days=one.sent or 2)
    answers = reaching.Answers(one.text, one.likely, one.glad)
    reaching.draft(owner, made, ReachOut(row, person, one.occasion, "", made), answers)
    if one.sent is not None:
        reaching.sent(owner, made, row)
    if one.answered is not None:
        reaching.answered(owner, today - timedelta(days=one.answered), row, one.was_glad)


def _id(what: str) -> UUID:
    return uuid5(FORMS, what)
