"""A new key for an account: begun at once, finished a few rows at a time.

Knows what becomes of each way in: the host's and the password are wrapped anew, the recovery code is given out anew,
and passkeys have to be added again. Does not know how progress is shown.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime

from nearer.actions import accounts
from nearer.errors import Invalid
from nearer.storage import rotation as rows
from nearer.storage import sessions, slots
from nearer.storage.models import Passkey
from nearer.storage.rotation import Held
from nearer.storage.sealing import Owner, codes
from nearer.storage.slots import Kind
from nearer.storage.transaction import atomic


@dataclass(frozen=True, slots=True)
class Begun:
    """An account with its new key, and the new recovery code, empty where there was none."""

    owner: Owner
    code: str = field(repr=False)


def unfinished(owner: Owner) -> bool:
    """Tell whether a key was changed and rows are still under the old one."""
    return bool(owner.older)


def begin(owner: Owner, password: str, now: datetime) -> Begun:
    """Give an account a new key. Every browser and private address is shut out: the old key may be known.

    Raises:
        Invalid: it has a password, and this is not it.
    """
    kept = slots.first(owner.id, Kind.PASSWORD)
    if kept and accounts.by_password(kept, password).id != owner.id:
        raise Invalid(accounts.wrong(), "password")
    hashed = accounts.hashed(password) if kept else None
    kinds = {slot.kind for slot in slots.of(owner.id)}
    with atomic():
        fresh = rows.begin(owner)
        slots.drop(owner, *Kind)
        Passkey.objects.filter(owner_id=owner.id).delete()
        code = codes.recovery_code() if Kind.RECOVERY in kinds else ""
        if hashed:
            slots.add(fresh, Kind.PASSWORD, hashed[1], now, hashed[0])
        if code:
            slots.add(fresh, Kind.RECOVERY, codes.recovery_halves(code), now)
        if Kind.HOST in kinds:
            slots.add_host(fresh, accounts.here().data, now)
        sessions.end_others(owner.id)
    return Begun(fresh, code)


def go_on(owner: Owner) -> Iterator[int]:
    """Seal rows anew, yielding how many each time; call it again after it was stopped."""
    return rows.go_on(owner)


def left(owner: Owner) -> int:
    """Return how many rows wait to be sealed anew."""
    return rows.left(owner)


def report() -> list[Held]:
    """Return how many rows are sealed with what, of all accounts."""
    return rows.report()
