"""Accounts: making the one of a personal install and finding it again.

Knows the account row. Does not know who is allowed in (that is sessions).
"""

from datetime import datetime
from pathlib import Path
from uuid import UUID

from uuid6 import uuid7

from nearer.storage import keys, sealing
from nearer.storage.models import Account
from nearer.storage.sealing import Owner
from nearer.storage.transaction import atomic


def personal(folder: Path, now: datetime) -> Owner:
    """Return the owner of a personal install, making the account on the first call.

    Raises:
        Locked: the host's key does not open it.
    """
    account = _first()
    if account is None:
        with atomic():
            account = _first()
            if account is None:
                return _create(folder, now)
    return keys.open_by_host(account, folder)


def _first() -> UUID | None:
    return Account.objects.order_by("created").values_list("id", flat=True).first()


def create(folder: Path, now: datetime) -> Owner:
    """Make another account with a host slot."""
    with atomic():
        return _create(folder, now)


def _create(folder: Path, now: datetime) -> Owner:
    owner = Owner(uuid7(), sealing.random_key())
    Account.objects.create(id=owner.id, created=now)
    keys.add_host_slot(owner, folder)
    return owner


def version(owner: Owner) -> int:
    """Return how many writes this account has seen."""
    return Account.objects.values_list("version", flat=True).get(id=owner.id)
