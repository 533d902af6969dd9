"""A directory somebody loaded, what they look for, and whom they turned to: read and kept.

Knows rows. Lists are bounded. Does not know who fits.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar
from uuid import UUID

import msgspec

from nearer.domain.directories import Directory, Outline
from nearer.domain.enquiries import Enquiry
from nearer.domain.professionals import Professional, Search
from nearer.storage import models, records, select
from nearer.storage.sealing import Owner
from nearer.storage.transaction import writing


@dataclass(frozen=True, slots=True)
class _Unread:
    """A directory whose professionals are still as written."""

    professionals: tuple[msgspec.Raw, ...] = ()


T = TypeVar("T", Directory, Outline, Search, _Unread)
_TABLES: dict[type, type[models.Directory | models.Search]] = {
    Directory: models.Directory,
    Outline: models.Directory,
    _Unread: models.Directory,
    Search: models.Search,
}


def one(owner: Owner, kind: type[T]) -> T | None:
    """Return the directory, whole or in outline, or the search of this owner, if there is one."""
    row = select.first(_TABLES[kind], owner)
    return records.opened(owner, row, kind) if row else None


def professional(owner: Owner, row: UUID) -> Professional | None:
    """Return one professional of the directory; of the others nothing is read."""
    unread, named = one(owner, _Unread) or _Unread(), str(row).encode()
    likely = (msgspec.json.decode(raw, type=Professional) for raw in unread.professionals if named in bytes(raw))
    return next((found for found in likely if found.id == row), None)


def save(owner: Owner, content: Directory | Search) -> None:
    """Keep a directory or a search in the place of the one before; the row has the id of its owner."""
    with writing(owner) as version:
        records.replace(owner, _TABLES[type(content)], owner.id, content, version=version)


def remove(owner: Owner, kind: type[Directory | Search]) -> None:
    """Delete the directory or the search."""
    with writing(owner):
        _TABLES[kind].objects.filter(owner_id=owner.id).delete()


def enquiry(owner: Owner, professional: UUID) -> Enquiry | None:
    """Return what there is with one professional."""
    row = models.Enquiry.objects.filter(owner_id=owner.id, id=professional).first()
    return records.opened(owner, row, Enquiry) if row else None


def enquiries(owner: Owner, most: int = 10) -> Sequence[Enquiry]:
    """Return whom somebody turned to last, newest first."""
    rows = models.Enquiry.objects.filter(owner_id=owner.id).order_by("-day", "-version")
    return [records.opened(owner, row, Enquiry) for row in rows[:most]]


def save_enquiry(owner: Owner, content: Enquiry) -> None:
    """Keep what there is with a professional."""
    with writing(owner) as version:
        row = content.professional.id
        records.replace(owner, models.Enquiry, row, content, day=content.day, version=version)


def remove_enquiry(owner: Owner, professional: UUID) -> None:
    """Delete what there is with a professional."""
    with writing(owner):
        models.Enquiry.objects.filter(owner_id=owner.id, id=professional).delete()
