"""Key slots: the ways an account key can be opened, each a wrap of its own.

Knows kinds of slots and how each wraps. Does not know who may come in (that is sessions), pages, or files.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any
from uuid import UUID

import msgspec
from uuid6 import uuid7

from nearer.errors import Locked
from nearer.storage import keys, sealing
from nearer.storage.models import Account, KeySlot
from nearer.storage.sealing import Owner
from nearer.storage.sealing.passwords import Stretched
from nearer.storage.transaction import changed_meanwhile
from nearer.translation import _


class Kind(StrEnum):
    """What opens a slot."""

    HOST = "host"
    PASSWORD = "password"  # noqa: S105
    RECOVERY = "recovery"
    WAITING = "waiting"
    """A recovery code that was shown and not yet written off."""
    PASSKEY = "passkey"


@dataclass(frozen=True, slots=True)
class Slot:
    """One way in, as its owner sees it."""

    id: UUID
    kind: Kind
    created: datetime | None
    parameters: Mapping[str, Any] = field(default_factory=dict)


class Ring(msgspec.Struct):
    """What is sealed beside an account whose key was changed."""

    older: list[tuple[int, bytes]]
    blinding: bytes


def owner_of(account: Account, key: bytes) -> Owner:
    """Return the owner of an account from its key, with the keys of rows not sealed anew yet.

    Raises:
        Unsealable: it is not this account's key of now.
    """
    owner = Owner(account.id, key, account.key_version)
    if not account.ring:
        return owner
    plain = sealing.unseal(owner, "ring", account.id, bytes(account.ring))
    ring = msgspec.json.decode(plain, type=Ring)
    return Owner(account.id, key, account.key_version, tuple(ring.older), ring.blinding)


def sealed_ring(owner: Owner) -> bytes:
    """Return the older keys of an owner, sealed under the one of now."""
    plain = msgspec.json.encode(Ring(list(owner.older), sealing.blinding(owner)))
    return sealing.seal(owner, "ring", owner.id, plain)


def add(owner: Owner, kind: Kind, halves: Stretched, now: datetime, said: Mapping[str, Any] | None = None) -> UUID:
    """Add a way to open this account. Inside a transaction only.

    Raises:
        Locked: the account's key was changed since this owner was read.
    """
    # Changed to what it is: that takes the row's lock too, so that no other key comes between.
    here = Account.objects.filter(id=owner.id, key_version=owner.key_version)
    if not here.update(key_version=owner.key_version):
        raise Locked(changed_meanwhile())
    slot, kept = uuid7(), dict(said or {})
    wrapped = sealing.wrap(halves.key, owner.key, _context(owner.id, slot, kind, kept, owner.key_version))
    KeySlot.objects.create(
        owner_id=owner.id,
        id=slot,
        kind=kind,
        key_version=owner.key_version,
        wrapped=wrapped,
        verifier=halves.verifier,
        parameters=kept,
        created=now,
    )
    return slot


def add_host(owner: Owner, folder: Path, now: datetime) -> None:
    """Let the host open this account without a password."""
    keys.make_host_key(folder)
    add(owner, Kind.HOST, Stretched(b"", keys.outer(folder)), now)


def replace(owner: Owner, kind: Kind, halves: Stretched, now: datetime, said: Mapping[str, Any] | None = None) -> None:
    """Put one way to open this account in the place of others of its kind."""
    drop(owner, kind)
    add(owner, kind, halves, now, said)


def drop(owner: Owner, *kinds: Kind) -> None:
    """Take ways to open this account away."""
    KeySlot.objects.filter(owner_id=owner.id, kind__in=kinds).delete()


def drop_one(owner: Owner, slot: UUID) -> None:
    """Take one way to open this account away."""
    KeySlot.objects.filter(owner_id=owner.id, id=slot).delete()


def of(account: UUID) -> list[Slot]:
    """Return the ways to open an account, the oldest first."""
    rows = KeySlot.objects.filter(owner_id=account).order_by("id")
    return [Slot(row.id, Kind(row.kind), row.created, row.parameters) for row in rows[:50]]


def first(account: UUID, kind: Kind) -> KeySlot | None:
    """Return the slot of a kind, or None."""
    return KeySlot.objects.filter(owner_id=account, kind=kind).select_related("owner").first()


def one(account: UUID, slot: UUID) -> KeySlot | None:
    """Return one slot, or None."""
    return KeySlot.objects.filter(owner_id=account, id=slot).select_related("owner").first()


def opened(slot: KeySlot, halves: Stretched) -> Owner:
    """Return the owner a slot opens.

    Raises:
        Unsealable: it is not what this slot was made with, or the slot was changed.
    """
    context = _context(slot.owner_id, slot.id, Kind(slot.kind), slot.parameters, slot.key_version)
    return owner_of(slot.owner, sealing.unwrap(halves.key, bytes(slot.wrapped), context))


def open_by_host(account: UUID, folder: Path) -> Owner:
    """Return the owner, opened by the host's slot.

    Raises:
        Locked: there is no such slot, or this is not the host that made it.
    """
    slot = first(account, Kind.HOST)
    if slot is None:
        raise Locked(_("This account opens with its own password only."))
    try:
        return opened(slot, Stretched(b"", keys.outer(folder)))
    except sealing.Unsealable as error:
        raise Locked(_("The key file host.key is not the one this was sealed with. Put back the right one.")) from error


def _context(account: UUID, slot: UUID, kind: Kind, parameters: Mapping[str, Any], key_version: int) -> str:
    said = json.dumps(parameters, sort_keys=True) if parameters else ""
    return f"v1|{account}|{slot}|{kind}|{said}|{key_version}"
