"""What a sync notes here after it was written there: shared objects, and people as they became.

Knows that somebody may have changed a person while the server was asked, so nothing is written over them. Does not
speak to a server.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from nearer.actions import hello
from nearer.domain import syncing
from nearer.domain.importing import LONGEST_NOTE
from nearer.domain.people import Person
from nearer.domain.syncing import Fields, Shared
from nearer.storage import importing as many_rows
from nearer.storage import people as people_rows
from nearer.storage import syncing as rows
from nearer.storage.sealing import Owner
from nearer.storage.transaction import writing
from nearer.translation import _


@dataclass(slots=True)
class Noted:
    """An object, and the person as they were seen and are to be; `seen` is None for somebody new."""

    shared: Shared
    seen: Person | None = None
    wanted: Person | None = None
    dropped: bool = False
    """It is no longer shared."""


def fields(person: Person, note: bool) -> Fields:
    """Return what is shared of a person; a note that is too long for a card is not."""
    told = person.notes if note and len(person.notes) <= LONGEST_NOTE else None
    return Fields(person.name, person.phone, person.email, person.address, person.entry.birthday, told)


def with_fields(person: Person, before: Fields, after: Fields, private: str) -> Person:
    """Return a person with what is different in `after`; notes that are not shared become `private`."""
    entry = replace(person.entry, name=_new(person.name, before.name, after.name))
    entry = replace(entry, birthday=_new(entry.birthday, before.birthday, after.birthday))
    return replace(
        person,
        entry=entry,
        phone=_new(person.phone, before.phone, after.phone),
        email=_new(person.email, before.email, after.email),
        address=_new(person.address, before.address, after.address),
        notes=private if after.note is None else after.note,
    )


def _new(now: str, before: str, after: str) -> str:
    return now if before == after else after


def lines(lost: Iterable[tuple[str, str]], today: date) -> tuple[str, ...]:
    """Return what gave way to the server's word as lines for the notes, dated."""
    names = {"name": _("name"), "phone": _("phone"), "email": _("email"), "address": _("address")}
    text = _("%(day)s: your server says something else. Here the %(what)s was: %(text)s")
    return tuple(
        text % {"day": today.isoformat(), "what": names.get(name, _("birthday")), "text": told} for name, told in lost
    )


def keep(owner: Owner, server: UUID, noted: Sequence[Noted], today: date) -> None:
    """Note all of it, in one transaction."""
    if not noted:
        return
    with writing(owner):
        if any(one.wanted != one.seen for one in noted):
            hello.settle(owner, today)
        rows.remove_shared(owner, [one.shared.id for one in noted if one.dropped])
        kept = [one for one in noted if not one.dropped and not _was_faster(owner, one)]
        now = {one.id: one for one in people_rows.some(owner, [one.seen.id for one in kept if one.seen])}
        people = [person for one in kept if (person := _person(one, now, today))]
        if people:
            many_rows.save_many(owner, people, lambda _written: None)
        rows.save_shared(owner, server, [one.shared for one in kept])


def _was_faster(owner: Owner, one: Noted) -> bool:
    """Tell whether another sync took somebody new in meanwhile."""
    return one.seen is None and one.wanted is not None and rows.is_shared(owner, one.shared.id)


def _person(one: Noted, now: dict[UUID, Person], today: date) -> Person | None:
    """Return the person to keep; None when there is nothing to keep, or they were deleted meanwhile."""
    if one.wanted is None or one.wanted == one.seen:
        return None
    if one.seen is None:
        return one.wanted
    there = now.get(one.seen.id)
    return one.wanted if there is None or there == one.seen else _onto(there, one.seen, one.wanted, today)


def _onto(there: Person, seen: Person, wanted: Person, today: date) -> Person:
    """Return a person who was changed here meanwhile with what the sync changed."""
    before, after, current = (replace(fields(one, False), note=one.notes) for one in (seen, wanted, there))
    merge = syncing.merged(before, before, current, after)
    merge, private = syncing.with_lost(merge, lines(merge.lost, today), there.notes)
    made = with_fields(there, current, merge.here, private)
    away = there.entry.away if seen.entry.away == wanted.entry.away else wanted.entry.away
    return replace(made, entry=replace(made.entry, away=away), external=there.external or wanted.external)
