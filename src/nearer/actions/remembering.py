"""What is remembered of somebody, what was promised both ways, and how close it feels.

Knows what each changes on one person's page. Does not know times in touch, and asks for nothing by itself.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import TypeVar
from uuid import UUID

from nearer.actions import checks
from nearer.actions.people import find
from nearer.domain.people import Person, Promise, Remembered, with_soon
from nearer.errors import Invalid, Missing
from nearer.storage import people as rows
from nearer.storage.sealing import Owner
from nearer.storage.transaction import writing
from nearer.translation import _

T = TypeVar("T", Remembered, Promise)

MOST = 200
"""Things remembered, or promised, of one person: a page stays a page."""
CLOSENESS_KEPT = 12
LONGEST = 500


def _alter(owner: Owner, person: UUID, alter: Callable[[Person], Person]) -> None:
    with writing(owner):
        found = find(owner, person)
        changed = with_soon(alter(found))
        if changed != found:
            rows.save(owner, [changed])


def remember(owner: Owner, today: date, person: UUID, form: UUID, text: str, ask_on: str = "") -> None:
    """Keep something about somebody, perhaps with a day to ask after it. The same form twice is once.

    Raises:
        Missing: nobody of this id.
        Invalid: nothing said, too much, or a day that is past.
    """
    what, day = _said(text, "text"), _ahead(ask_on, "ask_on", today)

    def alter(found: Person) -> Person:
        if any(one.id == form for one in found.remembered):
            return found
        _room(len(found.remembered), "text")
        return replace(found, remembered=(*found.remembered, Remembered(form, what, today, day)))

    _alter(owner, person, alter)


def asked(owner: Owner, person: UUID, thing: UUID) -> None:
    """Note that they asked after something. Twice is once.

    Raises:
        Missing: nobody of this id, or nothing of this id is remembered of them.
    """

    def alter(found: Person) -> Person:
        _must(any(one.id == thing for one in found.remembered))
        kept = tuple(replace(one, asked=True) if one.id == thing else one for one in found.remembered)
        return replace(found, remembered=kept)

    _alter(owner, person, alter)


def forget(owner: Owner, person: UUID, thing: UUID) -> None:
    """Take away something remembered. Twice is once.

    Raises:
        Missing: nobody of this id.
    """
    _alter(owner, person, lambda found: replace(found, remembered=_without(found.remembered, thing)))


def promise(owner: Owner, today: date, person: UUID, made: Promise, by: str = "") -> None:
    """Keep something one of the two said they would do. The same id twice is once.

    Raises:
        Missing: nobody of this id.
        Invalid: nothing said, too much, or a day that is past.
    """
    whole = replace(made, text=_said(made.text, "promise"), by=_ahead(by, "by", today))

    def alter(found: Person) -> Person:
        if any(one.id == made.id for one in found.promises):
            return found
        _room(len(found.promises), "promise")
        return replace(found, promises=(*found.promises, whole))

    _alter(owner, person, alter)


def keep_promise(owner: Owner, today: date, person: UUID, promised: UUID) -> None:
    """Note that a promise was kept. Twice is once.

    Raises:
        Missing: nobody of this id, or no such promise.
    """

    def alter(found: Person) -> Person:
        _must(any(one.id == promised for one in found.promises))
        kept = (replace(one, kept=one.kept or today) if one.id == promised else one for one in found.promises)
        return replace(found, promises=tuple(kept))

    _alter(owner, person, alter)


def let_go(owner: Owner, person: UUID, promised: UUID) -> None:
    """Take away a promise that no longer stands. Twice is once.

    Raises:
        Missing: nobody of this id.
    """
    _alter(owner, person, lambda found: replace(found, promises=_without(found.promises, promised)))


def feel(owner: Owner, today: date, person: UUID, value: str) -> None:
    """Keep how close it feels, 1-5; a second answer on a day takes the place of the first.

    Raises:
        Missing: nobody of this id.
        Invalid: no number from 1 to 5.
    """
    close = checks.number(value, "closeness", 1, 5)
    _alter(owner, person, lambda found: replace(found, closeness=_answered(found, today, close)))


def _answered(found: Person, today: date, close: int) -> tuple[tuple[date, int], ...]:
    earlier = tuple(one for one in found.closeness if one[0] != today)
    return (*earlier, (today, close))[-CLOSENESS_KEPT:]


def _said(text: str, field: str) -> str:
    said = checks.text(text, field, LONGEST)
    if not said:
        raise Invalid(_("Write a few words first."), field)
    return said


def _ahead(value: str, field: str, today: date) -> date | None:
    if not value:
        return None
    try:
        day = date.fromisoformat(value)
    except ValueError as error:
        raise Invalid(_("Give a day like 2026-05-31, or leave it empty."), field) from error
    if not today <= day <= today + timedelta(days=3660):
        raise Invalid(_("Choose a day from today on, or leave it empty."), field)
    return day


def _room(number: int, field: str) -> None:
    if number >= MOST:
        raise Invalid(_("Two hundred are here already. Take one away before you add another."), field)


def _must(there: bool) -> None:
    if not there:
        raise Missing(_("This is not here any more. The page of the person shows what is."))


def _without(kept: tuple[T, ...], gone: UUID) -> tuple[T, ...]:
    return tuple(one for one in kept if one.id != gone)
