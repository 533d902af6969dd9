"""Sessions and the one-time links that open them.

Knows that a cookie alone opens nothing and the database alone opens nothing (safety.md 5.3). Does not set cookies.
"""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID

from uuid6 import uuid7

from nearer.storage import sealing, select, slots
from nearer.storage.models import Account, OpenLink, Session
from nearer.storage.sealing import Owner
from nearer.storage.transaction import atomic

LIFE = timedelta(days=30)
"""A browser not used for this long has to be let in again."""
LINK_LIFE = timedelta(hours=1)
MINUTE = timedelta(minutes=1)
_TOUCH = timedelta(hours=12)
_HALF_LIFE = timedelta(minutes=10)
"""So long the second step may take."""
_LABEL = "session"


@dataclass(frozen=True, slots=True)
class Manner:
    """How long a browser that is let in stays: after `idle` minutes without use, and `life` in all, it is over."""

    idle: int = int(LIFE / MINUTE)
    label: str = ""
    proved: bool = False
    """Whether who is here has just shown that it is they."""
    half: bool = False


@dataclass(frozen=True, slots=True)
class Visit:
    """Who is here, and the version of their data, from one indexed read."""

    owner: Owner
    session: UUID
    version: int
    idle: int
    proved: datetime | None
    guarded: bool
    neutral: bool
    told: str


@dataclass(frozen=True, slots=True)
class Browser:
    """A browser that is let in, as its owner sees it."""

    id: UUID
    label: str
    created: datetime
    seen: datetime
    here: bool = field(default=False)


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


def begin(owner: Owner, now: datetime, manner: Manner | None = None) -> str:
    """Let a browser in and return the token for its cookie."""
    how = manner or Manner()
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
            proved=now if how.proved else None,
            idle=how.idle,
            half=how.half,
            label=sealing.seal(owner, _LABEL, session, how.label.encode()) if how.label else b"",
        )
    return token


def find(token: str, now: datetime, half: bool = False) -> Visit | None:
    """Return the visit this cookie stands for, or None when it was ended, ran out or does not open.

    `half` asks for one whose second step is still to come; such a one is no visit anywhere else.
    """
    found, key = _halves(token)
    row = select.with_account(Session, digest=found)
    if row is None or row.half != half or _over(row, now):
        return None
    try:
        account_key = sealing.unwrap(key, bytes(row.wrapped), f"session|{row.owner_id}|{row.id}")
        owner = slots.owner_of(row.owner, account_key)
    except sealing.Unsealable:
        return None
    _touch(row, now)
    account: Account = row.owner
    return Visit(owner, row.id, account.version, row.idle, row.proved, account.guarded, account.neutral, account.told)


def _over(row: Session, now: datetime) -> bool:
    """Tell whether a session ran out: unused too long, or, where a password guards it, a month old."""
    unused = now - row.seen > min(LIFE, row.idle * MINUTE)
    late = row.half and now - row.created > _HALF_LIFE
    return unused or late or (row.owner.guarded and now - row.created > LIFE)


def _touch(row: Session, now: datetime) -> None:
    if now - row.seen > min(_TOUCH, row.idle * MINUTE / 10):
        with atomic():
            Session.objects.filter(owner_id=row.owner_id, id=row.id).update(seen=now)


def renew(visit: Visit, now: datetime) -> str:
    """Give this browser another cookie after somebody showed that it is they; the one before is worth nothing."""
    with atomic():
        row = Session.objects.get(owner_id=visit.owner.id, id=visit.session)
        label = _label(visit.owner, row)
        row.delete()
        token = begin(visit.owner, now, Manner(row.idle, label, proved=True))
        Session.objects.filter(digest=_halves(token)[0]).update(created=row.created)
    return token


def end(token: str) -> None:
    """Shut this browser out."""
    found, _key = _halves(token)
    with atomic():
        Session.objects.filter(digest=found).delete()


def end_one(owner: Owner, session: UUID) -> None:
    """Shut one browser of this owner out."""
    with atomic():
        Session.objects.filter(owner_id=owner.id, id=session).delete()


def end_others(account: UUID, but: UUID | None = None) -> None:
    """Shut every browser of an account out, or all but one."""
    with atomic():
        rows = Session.objects.filter(owner_id=account)
        (rows.exclude(id=but) if but else rows).delete()
        OpenLink.objects.filter(owner_id=account).delete()


def browsers(owner: Owner, now: datetime, here: UUID) -> Sequence[Browser]:
    """Return the browsers that are let in, the one used last first."""
    rows = Session.objects.filter(owner_id=owner.id, half=False).select_related("owner").order_by("-seen")[:50]
    open_still = [row for row in rows if not _over(row, now)]
    return [Browser(row.id, _label(owner, row), row.created, row.seen, row.id == here) for row in open_still]


def stay(owner: Owner, idle: int) -> None:
    """Let every browser of this owner end after so many minutes without use."""
    with atomic():
        Session.objects.filter(owner_id=owner.id).update(idle=idle)


def _label(owner: Owner, row: Session) -> str:
    return sealing.unseal(owner, _LABEL, row.id, bytes(row.label)).decode() if row.label else ""
