"""Accompanying somebody: taking up an invitation, looking at what they share, a line a week, a few questions.

Knows that everything asks anew whether one is let in at this moment, and that a guide can widen nothing. Does not word
anything.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from nearer.actions import checks
from nearer.domain.sharing import QUESTIONS, Companion, Exchange, Invitation, Slice, State
from nearer.domain.six_words import spoken
from nearer.domain.week import monday
from nearer.errors import Invalid, Missing
from nearer.storage import accompanying as rows
from nearer.storage import sealing, sharing_keys
from nearer.storage.sealing import Owner
from nearer.storage.transaction import writing
from nearer.translation import _

LONGEST_LINE = 300
LONGEST_QUESTION = 500


@dataclass(frozen=True, slots=True)
class Seen:
    """What a guide sees of somebody."""

    companion: Companion
    shared: Slice
    answers: Sequence[Exchange]
    waiting: int
    encouraged: bool
    """This week's line is written."""


def invitation(code: str, now: datetime) -> Invitation:
    """Return what an invitation says.

    Raises:
        Missing: it was used, ran out, or is none.
    """
    found = rows.invitation(code, now)
    if found is None:
        raise Missing(_("This invitation was used, has run out, or was typed differently. Ask for a new one."))
    return found[2]


def accept(owner: Owner, now: datetime, code: str) -> UUID:
    """Take up an invitation; nothing is seen until the words were compared.

    Raises:
        Missing: it was used, ran out, or is none.
        Invalid: it is one's own, or one accompanies as many as can be.
    """
    with writing(owner):
        found = rows.invitation(code, now)
        if found and found[0] == owner.id:
            raise Invalid(_("This is your own invitation. Send it to whom you want to let in."))
        if rows.count(owner) >= rows.MOST:
            raise Invalid(_("Twenty people are as many as can be accompanied at once. End one first."))
        taken = rows.take_up(owner, code, now)
    if taken is None:
        raise Missing(_("This invitation was used, has run out, or was typed differently. Ask for a new one."))
    return taken


def words(owner: Owner) -> tuple[str, ...]:
    """Return one's own six words, to be read to the one who invited."""
    return spoken(sealing.fingerprint(sealing.public(sharing_keys.private(owner))))


def listed(owner: Owner, now: datetime) -> Sequence[tuple[Companion, State]]:
    """Return those one accompanies, and those who have yet to compare the words."""
    return rows.companions(owner, now)


def see(owner: Owner, now: datetime, row: UUID) -> Seen:
    """Return what somebody shares, and note for them that it was looked at.

    Raises:
        Missing: they do not share anything with this person at this moment.
    """
    of = _companion(owner, row)
    shared = rows.fetch(owner, of, now)
    if shared is None:
        raise _nobody()
    rows.looked(owner, of, now)
    line = rows.encouraged(of, monday(now.date()))
    return Seen(of, shared, rows.answers(owner, of), len(rows.waiting(of)), line is not None)


def encourage(owner: Owner, now: datetime, row: UUID, form: UUID, text: str) -> None:
    """Leave a line for this week; one a week. The same form twice is one.

    Raises:
        Missing: not let in.
        Invalid: nothing written, too much, or there is one already.
    """
    given = checks.text(text, "line", LONGEST_LINE)
    if not given:
        raise Invalid(_("Choose a line or write one."), "line")
    with writing(owner):
        of = _let_in(owner, now, row)
        there = rows.encouraged(of, monday(now.date()))
        if there not in (None, form):
            raise Invalid(_("You wrote a line this week. The next can follow on Monday."), "line")
        if there is None:
            rows.encourage(owner, of, form, monday(now.date()), given)


def ask(owner: Owner, now: datetime, row: UUID, form: UUID, text: str) -> None:
    """Leave a question; they answer or leave it be. The same form twice is one.

    Raises:
        Missing: not let in.
        Invalid: nothing written, too much, or several wait already.
    """
    given = checks.text(text, "question", LONGEST_QUESTION)
    if not given:
        raise Invalid(_("Write what you would like to ask."), "question")
    with writing(owner):
        of = _let_in(owner, now, row)
        waiting = rows.waiting(of)
        if len(waiting) >= QUESTIONS and form not in waiting:
            raise Invalid(_("Three questions wait already. They can be answered in their own time."), "question")
        rows.ask(owner, of, form, given)


def leave(owner: Owner, row: UUID) -> None:
    """Accompany somebody no longer.

    Raises:
        Missing: this person accompanies nobody such.
    """
    with writing(owner):
        rows.leave(owner, _companion(owner, row))


def _let_in(owner: Owner, now: datetime, row: UUID) -> Companion:
    of = _companion(owner, row)
    if not rows.lets_in(owner, of, now):
        raise _nobody()
    return of


def _companion(owner: Owner, row: UUID) -> Companion:
    found = rows.companion(owner, row)
    if found is None:
        raise _nobody()
    return found


def _nobody() -> Missing:
    return Missing(_("There is nothing here for you to see. The page of those you accompany shows who lets you in."))
