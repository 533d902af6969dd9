"""Private addresses from which one's plans can be read without a session.

Knows that the address alone opens nothing and the database alone opens nothing: its secret half finds the row and
unwraps the account key, bound to what the address may show. Does not know what is in a feed.
"""

from base64 import urlsafe_b64encode
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from nearer.storage import models, sealing, select, slots
from nearer.storage.sealing import Owner
from nearer.storage.transaction import writing

MOST = 5
"""Addresses of one person."""


@dataclass(frozen=True, slots=True)
class Feed:
    """One address. `details` is whether it shows what is planned, or only that something is."""

    id: UUID
    created: datetime
    details: bool
    token: str


def make(owner: Owner, row: UUID, details: bool, now: datetime) -> None:
    """Keep a new address. Twice is once."""
    token = _token(owner, row)
    found, key = _halves(token)
    with writing(owner):
        if not models.Feed.objects.filter(owner_id=owner.id, id=row).exists():
            wrapped = sealing.wrap(key, owner.key, _context(owner.id, row, details))
            models.Feed.objects.create(owner_id=owner.id, id=row, digest=found, wrapped=wrapped, created=now)


def feeds(owner: Owner) -> Sequence[Feed]:
    """Return the addresses of this owner, in the order they were made."""
    rows = models.Feed.objects.select_related("owner").filter(owner_id=owner.id).order_by("created", "id")
    return [_feed(owner, row) for row in rows[:MOST]]


def find(token: str) -> tuple[Owner, bool] | None:
    """Return whose plans an address shows and whether with details; None when there is none, or no longer."""
    found, key = _halves(token)
    row = select.with_account(models.Feed, digest=found)
    return _opened(row, key) if row else None


def _opened(row: models.Feed, key: bytes) -> tuple[Owner, bool] | None:
    for details in (False, True):
        context = _context(row.owner_id, row.id, details)
        with suppress(sealing.Unsealable):
            return slots.owner_of(row.owner, sealing.unwrap(key, bytes(row.wrapped), context)), details
    return None


def remove(owner: Owner, row: UUID) -> None:
    """Let an address lead nowhere, from this moment on."""
    with writing(owner):
        models.Feed.objects.filter(owner_id=owner.id, id=row).delete()


def _feed(owner: Owner, row: models.Feed) -> Feed:
    token = _token(owner, row.id)
    opened = _opened(row, _halves(token)[1])
    return Feed(row.id, row.created, bool(opened and opened[1]), token)


def _token(owner: Owner, row: UUID) -> str:
    """Return the secret of an address: made of the account key, so that its owner can look it up and nobody else."""
    return urlsafe_b64encode(sealing.subkey(owner.key, f"feed-token|{row}")).decode().rstrip("=")


def _halves(token: str) -> tuple[bytes, bytes]:
    raw = token.encode()
    return sealing.digest(sealing.subkey(raw, "feed-id")), sealing.subkey(raw, "feed-key")


def _context(owner: UUID, row: UUID, details: bool) -> str:
    return f"feed|{owner}|{row}|{'details' if details else 'neutral'}"
