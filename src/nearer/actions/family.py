"""For parents: notes of one's own, and shared steps taken onto one's own ladder.

Knows what may be kept. Nothing about a child is kept but what the parent writes.
"""

from datetime import date
from uuid import UUID

from nearer.actions import checks, ladder
from nearer.content import family as content
from nearer.domain.family import Note
from nearer.domain.ladder import Step
from nearer.errors import Invalid, Missing
from nearer.storage import family as rows
from nearer.storage.sealing import Owner
from nearer.storage.transaction import writing
from nearer.translation import _, language

PREFIX = f"{ladder.OWN}family-"


def note(owner: Owner, today: date, form: UUID, text: str) -> Note:
    """Keep a note. The same form twice is one.

    Raises:
        Invalid: nothing written, or too much.
    """
    given = checks.text(text, "text")
    if not given:
        raise Invalid(_("Write a few words first."), "text")
    with writing(owner):
        known = rows.note(owner, form)
        if known is None:
            known = Note(form, today, given)
            rows.save(owner, known)
    return known


def remove(owner: Owner, row: UUID) -> None:
    """Delete a note.

    Raises:
        Missing: no such note.
    """
    with writing(owner):
        if rows.note(owner, row) is None:
            raise Missing(_("There is no such note. The page for parents shows what you wrote lately."))
        rows.remove(owner, row)


def take(owner: Owner, today: date, shared: str) -> Step:
    """Take a shared step onto one's own ladder. Twice is once.

    Raises:
        Missing: no such step.
    """
    found = next((one for one in content.steps(language()) if one.id == shared), None)
    if found is None:
        raise Missing(_("There is no such step. The page for parents has all of them."))
    answers = ladder.Answers(
        title=found.title,
        how=found.how,
        domain=found.domain,
        place=found.place,
        minutes=str(found.minutes),
        difficulty=str(found.difficulty),
    )
    return ladder.own_step(owner, today, f"{PREFIX}{found.id}", answers)
