"""Entries of the journal: read, searched and kept.

Knows rows. A search opens every row of its owner, newest first, and stops when it found enough.
"""

from collections.abc import Sequence
from datetime import date
from itertools import islice
from uuid import UUID

from django.db.models import Q

from nearer.domain.journal import Page
from nearer.storage import models, records
from nearer.storage.sealing import Owner
from nearer.storage.transaction import writing


def page(owner: Owner, row: UUID) -> Page | None:
    """Return one entry of this owner."""
    found = models.JournalPage.objects.filter(owner_id=owner.id, id=row).first()
    return records.opened(owner, found, Page) if found else None


def pages(owner: Owner, since: Page | None = None, most: int = 20) -> Sequence[Page]:
    """Return the latest entries, newest first; with `since`, that one and what is older."""
    rows = models.JournalPage.objects.filter(owner_id=owner.id)
    if since is not None:
        rows = rows.filter(Q(day__lt=since.day) | Q(day=since.day, id__lte=since.id))
    return [records.opened(owner, row, Page) for row in rows.order_by("-day", "-id")[:most]]


def search(owner: Owner, words: str, most: int = 50) -> Sequence[Page]:
    """Return the latest entries that hold all the words, newest first."""
    found = []
    rows = models.JournalPage.objects.filter(owner_id=owner.id).order_by("-day", "-id").only("id", "sealed")
    for row in rows.iterator():
        entry = records.opened(owner, row, Page)
        if entry.holds(words):
            found.append(entry)
            if len(found) == most:
                break
    return found


def chosen(owner: Owner, since: date, most: int) -> Sequence[Page]:
    """Return the latest entries from a day on that others may read, newest first.

    That they may is sealed with each, so that nobody who writes into the table can choose one.
    """
    rows = models.JournalPage.objects.filter(owner_id=owner.id, day__gte=since).order_by("-day", "-id")
    opened = (records.opened(owner, row, Page) for row in rows.only("id", "sealed").iterator())
    return list(islice((entry for entry in opened if entry.chosen), most))


def save(owner: Owner, content: Page) -> None:
    """Keep an entry, new or changed."""
    with writing(owner) as version:
        records.replace(owner, models.JournalPage, content.id, content, day=content.day, version=version)


def remove(owner: Owner, row: UUID) -> None:
    """Delete an entry."""
    with writing(owner):
        models.JournalPage.objects.filter(owner_id=owner.id, id=row).delete()
