"""Entries of the journal: read, searched and kept.

Knows rows. A search opens so many rows of its owner at a time, newest first, however long the journal is.
"""

from collections.abc import Sequence
from datetime import date
from itertools import islice
from uuid import UUID

from django.db.models import Q, QuerySet

from nearer.domain.journal import Page
from nearer.storage import models, records
from nearer.storage.sealing import Owner
from nearer.storage.transaction import writing

LOOKED = 2000
"""Entries a search opens at a time: five years of a page a day."""


def page(owner: Owner, row: UUID) -> Page | None:
    """Return one entry of this owner."""
    found = models.JournalPage.objects.filter(owner_id=owner.id, id=row).first()
    return records.opened(owner, found, Page) if found else None


def pages(owner: Owner, since: Page | None = None, most: int = 20) -> Sequence[Page]:
    """Return the latest entries, newest first; with `since`, that one and what is older."""
    return [records.opened(owner, row, Page) for row in _latest(owner, since)[:most]]


def search(owner: Owner, words: str, since: Page | None = None, most: int = 50) -> tuple[Sequence[Page], Page | None]:
    """Return the latest entries that hold all the words, newest first, and the entry to look on from, if any is left.

    At most `LOOKED` entries are opened, from `since` on.
    """
    found: list[Page] = []
    rows = _latest(owner, since).only("id", "sealed")[: LOOKED + 1]
    for number, row in enumerate(rows):
        entry = records.opened(owner, row, Page)
        if number == LOOKED or len(found) == most:
            return found, entry
        if entry.holds(words):
            found.append(entry)
    return found, None


def _latest(owner: Owner, since: Page | None) -> QuerySet[models.JournalPage]:
    rows = models.JournalPage.objects.filter(owner_id=owner.id).order_by("-day", "-id")
    return rows if since is None else rows.filter(Q(day__lt=since.day) | Q(day=since.day, id__lte=since.id))


def chosen(owner: Owner, since: date, most: int) -> Sequence[Page]:
    """Return the latest entries from a day on that others may read, newest first.

    That they may is sealed with each, so that nobody who writes into the table can choose one.
    """
    rows = _latest(owner, None).filter(day__gte=since).only("id", "sealed")
    opened = (records.opened(owner, row, Page) for row in rows.iterator())
    return list(islice((entry for entry in opened if entry.chosen), most))


def save(owner: Owner, content: Page) -> None:
    """Keep an entry, new or changed."""
    with writing(owner) as version:
        records.replace(owner, models.JournalPage, content.id, content, day=content.day, version=version)


def remove(owner: Owner, row: UUID) -> None:
    """Delete an entry."""
    with writing(owner):
        models.JournalPage.objects.filter(owner_id=owner.id, id=row).delete()
