"""Sessions and the one-time links that open them.

Knows that a cookie alone opens nothing and the database alone opens nothing (safety.md 5.3). Does not set cookies.
"""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from uuid6 import uuid7

from nearer.storage import sealing
from nearer.storage.models import OpenLink, Session
from nearer.storage.sealing import Owner
from nearer.storage.transaction import atomic

LIFE = timedelta(days=30)
"""A browser not used for this long has to be let in again."""
LINK_LIFE = timedelta(hours=1)
_TOUCH = timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class Visit:
    """Who is here, and the version of their data, from one indexed read."""

    owner: Owner
    session: UUID
    version: int


def _halves(token: str) -> tuple[bytes, bytes]:
    raw = token.encode()
    return sealing.digest(sealing.subkey(raw, "session-id")), sealing.subkey(raw, "session-key")


def link(owner: Owner, now: datetime) -> str:
    """Return a token for a one-time link; older links of this owner stop working."""
    token = secrets.token_urlsafe(32)
    with atomic():
        OpenLink.objects.filter(owner_id=owner.id).delete()
        OpenLink.objects.create(owner_id=owner.id, id=uuid7(), digest=sealing.digest(token.encode()), created=now)
    return token


def redeem(token: str, now: datetime) -> UUID | None:
    """Use up a link and return whose it was; None when it is unknown, used or too old."""
    with atomic():
        found = OpenLink.objects.filter(digest=sealing.digest(token.encode())).first()
        if found is None:
            return None
        OpenLink.objects.filter(owner_id=found.owner_id, id=found.id).delete()
        return found.owner_id if now - found.created <= LINK_LIFE else None


def begin(owner: Owner, now: datetime) -> str:
    """Let a browser in and return the token for its cookie."""
    token = secrets.token_urlsafe(32)
    found, key = _halves(token)
    session = uuid7()
    with atomic():
        Session.objects.filter(owner_id=owner.id, seen__lt=now - LIFE).delete()
        Session.objects.create(
            owner_id=owner.id,
            id=session,
            digest=found,
            wrapped=sealing.wrap(key, owner.key, f"session|{owner.id}|{session}"),
            created=now,
            seen=now,
        )
    return token


def find(token: str, now: datetime) -> Visit | None:
    """Return the visit this cookie stands for, or None when it was ended, ran out or does not open."""
    found, key = _halves(token)
    row = Session.objects.select_related("owner").filter(digest=found).first()
    if row is None or now - row.seen > LIFE:
        return None
    try:
        account_key = sealing.unwrap(key, bytes(row.wrapped), f"session|{row.owner_id}|{row.id}")
    except sealing.Unsealable:
        return None
    if now - row.seen > _TOUCH:
        with atomic():
            Session.objects.filter(owner_id=row.owner_id, id=row.id).update(seen=now)
    return Visit(Owner(row.owner_id, account_key), row.id, row.owner.version)


def end(token: str) -> None:
    """Shut this browser out."""
    found, _key = _halves(token)
    with atomic():
        Session.objects.filter(digest=found).delete()
