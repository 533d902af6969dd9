"""The key pair others seal to, made when it is first needed.

Knows the row. Does not know what is sealed.
"""

from uuid import UUID

from nearer.storage import models, records, sealing
from nearer.storage.sealing import Owner
from nearer.storage.transaction import writing


def private(owner: Owner) -> bytes:
    """Return the private key of this owner, made on the first call."""
    return _found(owner) or _made(owner)


def _found(owner: Owner) -> bytes | None:
    row = models.SharingKey.objects.filter(owner_id=owner.id).first()
    return records.opened(owner, row, bytes) if row else None


def _made(owner: Owner) -> bytes:
    with writing(owner) as version:
        found = _found(owner)
        if found is None:
            found = sealing.new_key()
            records.insert(owner, models.SharingKey, owner.id, found, public=sealing.public(found), version=version)
        return found


def public_of(account: UUID) -> bytes | None:
    """Return the public key of an account as it stands in the table; None when it has none, or is gone."""
    found = models.SharingKey.objects.filter(owner_id=account).values_list("public", flat=True).first()
    return bytes(found) if found is not None else None
