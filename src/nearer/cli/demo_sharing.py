"""Whom Mara has let in: Ben, for three weeks now; and what her sister wrote when she asked her.

Knows one invented guide and what he and Lena wrote. Does not know how anything is kept. Ben has an account of his own,
made after Mara's, so that Mara's stays the one that opens.
"""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid5

from nearer import clock
from nearer.actions import accompanying, asking, needs, sharing
from nearer.domain.sharing import Kind
from nearer.settings import read
from nearer.storage import accounts, slots
from nearer.storage import asking as asking_rows
from nearer.storage import sharing as rows
from nearer.storage.sealing import Owner

FORMS = UUID("5b0c0a7e-6a53-4a45-9f4e-0d6a0a1f7a41")
SEEN = (Kind.PROGRESS, Kind.ATTEMPTS, Kind.KEPT, Kind.PAGES)
LINES = (
    "You went back to the hall although the first time was loud. I noticed.",
    "A quiet week is a week too. I am here either way.",
    "Ruth with the poles sounds like somebody to keep.",
)
ASKED = (
    ("What made it easier to go in?", "Going straight after work, before I could sit down."),
    ("Tea on Sunday?", ""),
)
WORDS = "I have been trying to get out more. You know me best, so tell me what you see."
LENA: Mapping[str, str] = {
    "noticed": "You tell me about people again, by name. You used to tell me about trains.",
    "good": "The call when you were walking home from the river. You were out of breath and laughing.",
    "wish": "Calls like that one. They need not be long.",
}


def fill(owner: Owner, today: date) -> Owner:
    """Let Ben in three weeks before `today`, and return him."""
    now = _at(today - timedelta(days=21))
    ben = accounts.create(read().data, clock.now(), uuid5(owner.id, "ben"))
    needs.settle(ben)
    needs.change_settings(ben, "40", "", "Ben", "GB")
    made = sharing.invite(owner, now, _id("ben"), sharing.Wanted([str(kind) for kind in SEEN], "60", "Ben", "Mara"))
    accompanying.accept(ben, now, rows.code(owner, made.id))
    sharing.confirm(owner, now, made.id, " ".join(accompanying.words(ben)))
    _write(owner, ben, made.id, today)
    sharing.update(owner, _at(today - timedelta(days=1)), made.id)
    _lena(owner, today)
    return ben


def _write(owner: Owner, ben: Owner, grant: UUID, today: date) -> None:
    """Three lines, one a week; a question that was answered and one that waits."""
    for week, line in enumerate(LINES):
        day = _at(today - timedelta(days=7 * (len(LINES) - week) - 1))
        accompanying.see(ben, day, grant)
        accompanying.encourage(ben, day, grant, _id(line), line)
    asked = _at(today - timedelta(days=5))
    for question, answer in ASKED:
        accompanying.ask(ben, asked, grant, _id(question), question)
        if answer:
            sharing.answer(owner, asked, grant, _id(question), answer)


def _lena(owner: Owner, today: date) -> None:
    day = _at(today - timedelta(days=9))
    made = asking.make(owner, day, _id("lena"), {"label": "Lena", "name": "Mara", "words": WORDS})
    asking.give(asking_rows.code(owner, made.id), day, dict(LENA))


def guide(owner: Owner, folder: Path) -> Owner | None:
    """Return Ben, if he is let in: his account opens as Mara's does."""
    recipient = next((grant.recipient for grant in rows.grants(owner) if grant.recipient), None)
    return slots.open_by_host(recipient, folder) if recipient else None


def _at(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 20, 0).astimezone()


def _id(what: str) -> UUID:
    return uuid5(FORMS, what)
