"""The second step: an authenticator app's secret, sealed under the account key, so only a right password reaches it.

Knows one row. Does not know what is asked when.
"""

import msgspec

from nearer.storage import models, records
from nearer.storage.sealing import Owner
from nearer.storage.transaction import writing


class Kept(msgspec.Struct, frozen=True):
    """A secret, and the last number that was used: none counts twice. Not `on` until a number was right once."""

    secret: bytes
    used: int = 0
    on: bool = False


def wanted(owner: Owner) -> bool:
    """Tell whether this owner is asked for a second step."""
    found = kept(owner)
    return found is not None and found.on


def kept(owner: Owner) -> Kept | None:
    """Return what is kept, or None."""
    row = models.SecondStep.objects.filter(owner_id=owner.id, id=owner.id).first()
    return records.opened(owner, row, Kept) if row else None


def save(owner: Owner, content: Kept) -> None:
    """Keep a secret, or that a number was used."""
    with writing(owner) as version:
        records.replace(owner, models.SecondStep, owner.id, content, version=version)


def remove(owner: Owner) -> None:
    """Ask for no second step any more."""
    with writing(owner):
        models.SecondStep.objects.filter(owner_id=owner.id).delete()
