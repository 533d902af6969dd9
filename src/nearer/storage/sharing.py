"""Who is let in, and the packages they see: the owner's side, read and kept.

Knows rows and what is sealed to whom. Does not know what may follow what (that is `nearer.actions.sharing`). Packages
hold a copy under a key of its own; ending a grant deletes it.
"""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import msgspec
from django.db import DatabaseError
from django.db.models import Q
from uuid6 import uuid7

from nearer.domain.sharing import Accepted, Grant, Invitation, Kind, Slice, State
from nearer.storage import asking, codes, models, records, sealing, sharing_keys
from nearer.storage.sealing import Owner
from nearer.storage.transaction import atomic, writing

MOST = 20
"""People let in, or once let in and not yet taken off the list."""
PURPOSE = "invitation"


@dataclass(frozen=True, slots=True)
class _Terms:
    """What of a grant is sealed."""

    label: str
    kinds: frozenset[Kind]
    days: int
    key: bytes = b""
    shared: datetime | None = None
    name: str = ""
    changed: bool = False


def grant(owner: Owner, row: UUID) -> Grant | None:
    """Return one grant of this owner."""
    found = models.Grant.objects.filter(owner_id=owner.id, id=row).first()
    return _grant(owner, found) if found else None


def grants(owner: Owner) -> Sequence[Grant]:
    """Return everybody let in, the latest first."""
    rows = models.Grant.objects.filter(owner_id=owner.id).order_by("-id")[:MOST]
    return [_grant(owner, row) for row in rows]


def count(owner: Owner) -> int:
    """Return how many grants there are."""
    return models.Grant.objects.filter(owner_id=owner.id).count()


def active(owner: Owner, now: datetime) -> Sequence[Grant]:
    """Return those who may look at this moment."""
    rows = models.Grant.objects.filter(owner_id=owner.id, state=State.ACTIVE, expires__gt=now)
    return [_grant(owner, row) for row in rows[:MOST]]


def _grant(owner: Owner, row: models.Grant) -> Grant:
    terms = records.opened(owner, row, _Terms)
    return Grant(
        row.id,
        terms.label,
        terms.kinds,
        terms.days,
        State(row.state),
        row.expires,
        row.recipient_id,
        terms.key,
        terms.shared,
        terms.name,
        terms.changed,
    )


def save(owner: Owner, content: Grant) -> None:
    """Keep a grant that is there, changed. Whose it is and for whom cannot be changed."""
    terms = _Terms(
        content.label, content.kinds, content.days, content.key, content.shared, content.name, content.changed
    )
    with writing(owner) as version:
        records.replace(
            owner, models.Grant, content.id, terms, state=content.state, expires=content.expires, version=version
        )


def code(owner: Owner, row: UUID) -> str:
    """Return the code of an invitation, for its owner to read again."""
    return codes.make(owner, PURPOSE, row)


def invite(owner: Owner, content: Grant, invitation: Invitation) -> None:
    """Keep a new grant with its invitation, found by the digest of its code and locked under the rest of it."""
    digest, key = codes.halves(code(owner, content.id))
    note = sealing.lock(key, place(PURPOSE, owner.id, content.id), msgspec.json.encode(invitation))
    with writing(owner):
        save(owner, content)
        models.Grant.objects.filter(owner_id=owner.id, id=content.id).update(digest=digest, note=note)


def place(what: str, owner: UUID, grant: UUID, row: UUID | str = "") -> str:
    """Return what binds a parcel to its place."""
    return f"{what}|v1|{owner}|{grant}|{row}"


def accepted(owner: Owner, row: UUID) -> bytes | None:
    """Return the public key that came back with an invitation taken up; None when none did."""
    found = models.Grant.objects.filter(owner_id=owner.id, id=row).exclude(recipient_id=None).first()
    if found is None or found.parcel is None:
        return None
    info = place("accepted", owner.id, row, str(found.recipient_id))
    plain = sealing.receive(sharing_keys.private(owner), info, bytes(found.parcel))
    return msgspec.json.decode(plain, type=Accepted).key


def put(owner: Owner, content: Grant, shared: Slice, now: datetime) -> None:
    """Put a package in the place of the one there is, sealed to the key that was confirmed."""
    assert content.recipient is not None
    row, key = uuid7(), sealing.random_key()
    info = _info(owner.id, content.recipient, row, content.expires)
    with writing(owner):
        drop(owner, content.id)
        models.Package.objects.create(
            owner_id=owner.id,
            id=row,
            grant_id=content.id,
            recipient_id=content.recipient,
            made=now,
            expires=content.expires,
            content=sealing.lock(key, info, msgspec.json.encode(shared)),
            wrapped=sealing.wrap(sealing.subkey(owner.key, "package"), key, info),
            parcel=sealing.send(content.key, info, key),
        )


def _info(owner: UUID, recipient: UUID, package: UUID, expires: datetime) -> str:
    return f"share|v1|{owner}|{recipient}|{package}|{expires.astimezone(UTC).isoformat()}"


def info(row: models.Package) -> str:
    """Return what a package is bound to: changing any of it in the table makes it open no more."""
    return _info(row.owner_id, row.recipient_id, row.id, row.expires)


def package(owner: Owner, row: UUID) -> Slice | None:
    """Return what the other sees: the very package, opened by its owner's wrap of its key.

    None when there is none, or it was made under an account key of before.
    """
    found = models.Package.objects.filter(owner_id=owner.id, grant_id=row).first()
    if found is None:
        return None
    try:
        key = sealing.unwrap(sealing.subkey(owner.key, "package"), bytes(found.wrapped), info(found))
    except sealing.Unsealable:
        return None
    return opened(found, key)


def opened(row: models.Package, key: bytes) -> Slice:
    """Return what a package holds."""
    return msgspec.json.decode(sealing.unlock(key, info(row), bytes(row.content)), type=Slice)


def drop(owner: Owner, row: UUID) -> None:
    """Delete the package of a grant."""
    with writing(owner):
        models.Package.objects.filter(owner_id=owner.id, grant_id=row).delete()


def shut(owner: Owner, content: Grant) -> None:
    """Delete all that leads to somebody who is no longer let in: package, invitation, questions, their own note."""
    with writing(owner):
        _shut(owner.id, content.id, content.recipient)


def _shut(owner: UUID, row: UUID, recipient: UUID | None) -> None:
    for model in (models.Package, models.Question):
        model.objects.filter(owner_id=owner, grant_id=row).delete()
    models.Grant.objects.filter(owner_id=owner, id=row).update(digest=None, note=None, parcel=None)
    if recipient:
        models.Companion.objects.filter(owner_id=recipient, id=row).delete()


def clear(now: datetime, **of: Any) -> None:
    """Delete all that leads to people whose time is over, of all grants or of some.

    Needs nobody's key, so it waits for nobody. The grant stays for its owner to take off the list, with the lines they
    were left.
    """
    left = Q(digest__isnull=False) | Q(parcel__isnull=False)
    over = models.Grant.objects.filter(left, expires__lte=now, **of).exclude(state=State.REVOKED)
    if over.exists():
        with atomic():
            for owner, row, recipient in over.values_list("owner_id", "id", "recipient_id"):
                _shut(owner, row, recipient)


def sweep(now: datetime) -> None:
    """Delete it of everybody here, with what nobody answered in time.

    Unless nothing can be written just now: whoever asks for it next does it then.
    """
    with suppress(DatabaseError, OSError):
        clear(now)
        asking.clear(now)


def remove(owner: Owner, content: Grant) -> None:
    """Delete a grant and everything kept with it."""
    with writing(owner):
        shut(owner, content)
        for model in (models.Look, models.Encouragement):
            model.objects.filter(owner_id=owner.id, grant_id=content.id).delete()
        models.Grant.objects.filter(owner_id=owner.id, id=content.id).delete()
