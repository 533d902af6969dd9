"""Accounts: making one, finding it by its name, and what is kept beside its key.

Knows the account row. Does not know who is allowed in (that is sessions) or what opens it (that is slots).
"""

from datetime import datetime
from pathlib import Path
from uuid import UUID

from uuid6 import uuid7

from nearer.storage import keys, sealing, slots
from nearer.storage.models import Account
from nearer.storage.sealing import Owner
from nearer.storage.transaction import atomic


def personal(folder: Path, now: datetime) -> Owner:
    """Return the owner of a personal install, making the account on the first call.

    Raises:
        Locked: the host's key does not open it.
    """
    account = first()
    if account is None:
        with atomic():
            account = first()
            if account is None:
                return _create(folder, now)
    return slots.open_by_host(account, folder)


def first() -> UUID | None:
    """Return whose install this is, where it is one person's."""
    return Account.objects.order_by("created").values_list("id", flat=True).first()


def several() -> bool:
    """Tell whether more than one person has an account here."""
    return len(Account.objects.values_list("id")[:2]) > 1


def create(folder: Path, now: datetime, account: UUID | None = None) -> Owner:
    """Make another account with a host slot; under a given id for somebody invented, as much hangs on it by chance."""
    with atomic():
        return _create(folder, now, account)


def _create(folder: Path, now: datetime, account: UUID | None = None) -> Owner:
    owner = make(None, now, account)
    slots.add_host(owner, folder, now)
    return owner


def make(name: bytes | None, now: datetime, account: UUID | None = None) -> Owner:
    """Make an account that nothing opens yet. Call it in the transaction that gives it its slots."""
    owner = Owner(account or uuid7(), sealing.random_key())
    Account.objects.create(id=owner.id, created=now, name=name)
    return owner


def digest(name: str, folder: Path) -> bytes:
    """Return under what an account's name is kept: nobody with the database alone reads who is here."""
    return keys.named(folder, "names", name)


def by_name(digest: bytes) -> Account | None:
    """Return the account of a name, or None."""
    return Account.objects.filter(name=digest).first()


def row(account: UUID) -> Account:
    """Return the row of an account that is known to be there."""
    return Account.objects.get(id=account)


def note(account: UUID, **kept: object) -> None:
    """Keep something beside an account: whether it is guarded, neutral, told of something."""
    with atomic():
        Account.objects.filter(id=account).update(**kept)


def aside(account: UUID) -> UUID | None:
    """Return the account whose locked rows wait for this one's recovery code."""
    return Account.objects.filter(aside_id=account).order_by("-created").values_list("id", flat=True).first()


def version(owner: Owner) -> int:
    """Return how many writes this account has seen."""
    return Account.objects.values_list("version", flat=True).get(id=owner.id)
