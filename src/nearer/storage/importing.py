"""What was read from a file and waits for a choice, and many people kept at once.

Knows rows: a preview is one sealed row, at most one an owner. Does not know who is chosen.
"""

from collections.abc import Callable, Iterator, Sequence
from uuid import UUID

import msgspec

from nearer.domain.importing import Preview
from nearer.domain.people import Person
from nearer.storage import models, people, records
from nearer.storage.sealing import Owner, seal
from nearer.storage.transaction import writing

PREVIEW = "preview"
"""The kind of a `Calendar` row that holds one: another address book, as a calendar elsewhere is another calendar."""
AT_ONCE = 250
"""People written by one statement; some databases take no more than 999 values."""


def preview(owner: Owner, row: UUID) -> Preview | None:
    """Return one preview of this owner."""
    found = models.Calendar.objects.filter(owner_id=owner.id, id=row, kind=PREVIEW).first()
    return records.opened(owner, found, Preview) if found else None


def waiting(owner: Owner) -> Preview | None:
    """Return the preview that waits, if any."""
    found = models.Calendar.objects.filter(owner_id=owner.id, kind=PREVIEW).first()
    return records.opened(owner, found, Preview) if found else None


def save_preview(owner: Owner, content: Preview) -> None:
    """Keep a preview in the place of any other."""
    with writing(owner) as version:
        models.Calendar.objects.filter(owner_id=owner.id, kind=PREVIEW).exclude(id=content.id).delete()
        records.replace(owner, models.Calendar, content.id, content, kind=PREVIEW, version=version)


def remove_preview(owner: Owner, row: UUID) -> None:
    """Delete a preview."""
    with writing(owner):
        models.Calendar.objects.filter(owner_id=owner.id, id=row, kind=PREVIEW).delete()


def everybody(owner: Owner) -> Iterator[Person]:
    """Yield everybody with all that is kept about them, in the order they came in."""
    rows = models.Person.objects.filter(owner_id=owner.id).order_by("id")
    for row in rows.iterator(chunk_size=AT_ONCE):
        yield records.opened(owner, row, Person)


def save_many(owner: Owner, changed: Sequence[Person], told: Callable[[int], None]) -> None:
    """Keep many people, new or changed, as `people.save` does, and tell how many were written each time."""
    with writing(owner) as version:
        known = {**people.roster(owner), **{one.id: one.entry for one in changed}}
        for start in range(0, len(changed), AT_ONCE):
            some = changed[start : start + AT_ONCE]
            models.Person.objects.filter(owner_id=owner.id, id__in=[one.id for one in some]).delete()
            models.Person.objects.bulk_create(_row(owner, one, version) for one in some)
            told(len(some))
        records.replace(owner, models.Roster, owner.id, list(known.values()), version=version)


def _row(owner: Owner, one: Person, version: int) -> models.Person:
    sealed = seal(owner, records.table(models.Person), one.id, msgspec.json.encode(one))
    return models.Person(owner_id=owner.id, id=one.id, version=version, sealed=sealed)
