"""A new account key, rows sealed anew under it a few at a time, and how many are sealed with what.

Knows every sealed table. Does not know who asks. Killed half way, the next call goes on: what is sealed anew says so
itself, in its envelope.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from uuid import UUID

from django.apps import apps
from django.db.models import BinaryField, Count
from django.db.models.functions import Substr

from nearer.errors import Locked
from nearer.storage import records, sealing, slots
from nearer.storage.models import Account, Feed, Sealed
from nearer.storage.sealing import Owner
from nearer.storage.transaction import atomic, changed_meanwhile, resealing

BATCH = 200
"""Rows in one transaction."""
_HEAD = 4


@dataclass(frozen=True, slots=True)
class Held:
    """So many rows of one table are sealed with one algorithm and one version of their owners' keys."""

    table: str
    algorithm: int
    key_version: int
    rows: int


def tables() -> list[type[Sealed]]:
    """Return every table with a sealed column."""
    return [model for model in apps.get_app_config("nearer").get_models() if issubclass(model, Sealed)]


def report(account: UUID | None = None) -> list[Held]:
    """Count rows by table, algorithm and key version, of one account or of all."""
    found = []
    for model in tables():
        rows = model.objects.filter(owner_id=account) if account else model.objects.all()  # type: ignore[attr-defined]
        heads = rows.annotate(head=Substr("sealed", 1, _HEAD, output_field=BinaryField())).values_list("head")
        counted: Counter[bytes] = Counter()
        for head, count in heads.annotate(count=Count("id")).order_by():
            counted[bytes(head)] += count
        found += [
            Held(records.table(model), head[1], sealing.key_version(head), count) for head, count in counted.items()
        ]
    return sorted(found, key=lambda held: (held.table, held.key_version))


def begin(owner: Owner) -> Owner:
    """Return the owner with a new key, once it is noted with the older ones beside it. Inside a transaction only.

    The slots are for the caller to make anew. Private addresses end: who knew the old key knew them.

    Raises:
        Locked: another change of the key was quicker; its rows must not lose their key to this one.
    """
    fresh = replace(
        owner,
        key=sealing.random_key(),
        key_version=owner.key_version + 1,
        older=((owner.key_version, owner.key), *owner.older),
        blinding=sealing.blinding(owner),
    )
    if not _note(fresh, owner.key_version):
        raise Locked(changed_meanwhile())
    Feed.objects.filter(owner_id=owner.id).delete()
    return fresh


def _note(owner: Owner, before: int) -> bool:
    """Note a key and the older ones beside it, if the key is the one it was before."""
    account = Account.objects.filter(id=owner.id, key_version=before)
    return bool(account.update(key_version=owner.key_version, ring=slots.sealed_ring(owner)))


def left(owner: Owner) -> int:
    """Return how many rows are still sealed under an older key."""
    return sum(held.rows for held in report(owner.id) if held.key_version != owner.key_version)


def go_on(owner: Owner) -> Iterator[int]:
    """Seal what is left anew, a batch at a time, and yield the rows of each; then forget the older keys."""
    for model in tables():
        after = UUID(int=0)
        while batch := _batch(owner, model, after):
            after = batch[-1]
            with resealing(owner):
                done = _seal_anew(owner, model, batch)
            # Outside the transaction: whoever stops here keeps what was done, and nobody waits while it is shown.
            yield done
    with atomic():
        if owner.older and not left(owner):
            _note(replace(owner, older=()), owner.key_version)


def _batch(owner: Owner, model: type[Sealed], after: UUID) -> list[UUID]:
    rows = model.objects.filter(owner_id=owner.id, id__gt=after).order_by("id")  # type: ignore[attr-defined]
    return list(rows.values_list("id", flat=True)[:BATCH])


def _seal_anew(owner: Owner, model: type[Sealed], batch: list[UUID]) -> int:
    rows = model.objects.select_for_update().filter(owner_id=owner.id, id__in=batch)  # type: ignore[attr-defined]
    table, done = records.table(model), 0
    for row in rows:
        envelope = bytes(row.sealed)
        if sealing.key_version(envelope) == owner.key_version:
            continue
        plain = sealing.unseal(owner, table, row.id, envelope)
        sealed = sealing.seal(owner, table, row.id, plain)
        model.objects.filter(owner_id=owner.id, id=row.id).update(sealed=sealed)  # type: ignore[attr-defined]
        done += 1
    return done
