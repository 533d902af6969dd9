"""Asking somebody one trusts what they have noticed: making the page, answering it, reading and deleting the answers.

Knows that a page works once and for fourteen days. Does not word the questions.
"""

from datetime import datetime
from uuid import UUID

from nearer.actions import checks
from nearer.domain.asking import LIFE, MOST, QUESTIONS, Answers, Asking, Page, State
from nearer.errors import Invalid, Missing
from nearer.storage import asking as rows
from nearer.storage.sealing import Owner
from nearer.storage.transaction import writing
from nearer.translation import _

LONGEST_NAME = 60
LONGEST_WORDS = 600


def find(owner: Owner, row: UUID) -> Asking:
    """Return one asking.

    Raises:
        Missing: this owner has none such.
    """
    found = rows.asking(owner, row)
    if found is None:
        raise Missing(_("There is nothing here. The page of those you asked shows what there is."))
    return found


def make(owner: Owner, now: datetime, form: UUID, said: dict[str, str]) -> Asking:
    """Make a one-time page; `said` has label, name and words. The same form twice is one.

    Raises:
        Invalid: nobody named, or ten are there already.
    """
    label = checks.text(said.get("label"), "label", LONGEST_NAME)
    name = checks.text(said.get("name"), "name", LONGEST_NAME)
    words = checks.text(said.get("words"), "words", LONGEST_WORDS)
    if not label:
        raise Invalid(_("Write who it is, so that you know whose answers come back."), "label")
    if not name:
        raise Invalid(_("Write how you sign, so that they know who asks."), "name")
    with writing(owner):
        if rows.count(owner) >= MOST and rows.asking(owner, form) is None:
            raise Invalid(_("Ten are as many as there can be. Delete one you have read first."))
        made = Asking(form, label, name, words, State.OPEN, now + LIFE)
        rows.make(owner, made)
    return made


def page(code: str, now: datetime) -> Page:
    """Return what a one-time page shows.

    Raises:
        Missing: it was answered, ran out, or is none.
    """
    found = rows.page(code, now)
    if found is None:
        raise _closed()
    return found


def give(code: str, now: datetime, said: dict[str, str]) -> None:
    """Send the answers; the page is closed by that.

    Raises:
        Missing: it was answered, ran out, or is none.
        Invalid: nothing written, or too much.
    """
    page(code, now)
    given = {name: checks.text(said.get(name), name) for name in QUESTIONS}
    if not any(given.values()):
        raise Invalid(_("Write something to at least one of them; the others can stay empty."), QUESTIONS[0])
    if not rows.give(code, Answers(**given), now):
        raise _closed()


def remove(owner: Owner, row: UUID) -> None:
    """Delete an asking with its answers; the page no longer works.

    Raises:
        Missing: this owner has none such.
    """
    with writing(owner):
        rows.remove(owner, find(owner, row).id)


def _closed() -> Missing:
    return Missing(_("This page was already answered, or its time is over. There is nothing you need to do."))
