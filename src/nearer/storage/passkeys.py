"""Passkeys of an account.

Knows rows. Does not know browsers or what a passkey lets anybody do.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import msgspec
from uuid6 import uuid7

from nearer.storage import models, records, slots
from nearer.storage.sealing import Owner
from nearer.storage.sealing.passkeys import Made
from nearer.storage.transaction import atomic, writing

MOST = 20


class Label(msgspec.Struct, frozen=True):
    """What its owner calls a passkey, and when it was made."""

    name: str
    created: datetime


@dataclass(frozen=True, slots=True)
class Passkey:
    """A passkey as its owner sees it."""

    id: UUID
    name: str
    created: datetime


def of(owner: Owner) -> Sequence[Passkey]:
    """Return the passkeys of this owner, the oldest first."""
    rows = models.Passkey.objects.filter(owner_id=owner.id).order_by("id")[:MOST]
    labels = ((row.id, records.opened(owner, row, Label)) for row in rows)
    return [Passkey(row, label.name, label.created) for row, label in labels]


def credentials(owner: Owner) -> list[bytes]:
    """Return by what browsers know the passkeys of this owner."""
    return [bytes(one) for one in models.Passkey.objects.filter(owner_id=owner.id).values_list("credential", flat=True)]


def add(owner: Owner, made: Made, label: Label, slot: UUID | None) -> None:
    """Keep a new passkey."""
    with writing(owner) as version:
        kept = {"credential": made.credential, "public_key": made.public_key, "uses": made.uses, "slot": slot}
        records.insert(owner, models.Passkey, uuid7(), label, version=version, **kept)


def find(credential: bytes) -> models.Passkey | None:
    """Return the passkey a browser names."""
    return models.Passkey.objects.select_related("owner").filter(credential=credential).first()


def used(row: models.Passkey, uses: int) -> None:
    """Note that a passkey was used."""
    with atomic():
        models.Passkey.objects.filter(owner_id=row.owner_id, id=row.id).update(uses=uses)


def remove(owner: Owner, row: UUID) -> None:
    """Delete a passkey and the slot it opens."""
    with writing(owner):
        found = models.Passkey.objects.filter(owner_id=owner.id, id=row).first()
        if found and found.slot:
            slots.drop_one(owner, found.slot)
        models.Passkey.objects.filter(owner_id=owner.id, id=row).delete()
