"""Tickets: what holds once and not for long. An invitation, a reset, the challenge a passkey signs.

Knows that only a digest is kept and that taking one uses it up. Does not know what a ticket lets anybody do.
"""

import secrets
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from django.db.models import QuerySet
from uuid6 import uuid7

from nearer.errors import Busy
from nearer.storage import sealing
from nearer.storage.models import Ticket
from nearer.storage.transaction import atomic
from nearer.translation import _

SHORTEST = 40
"""Characters of a token; anything shorter is none of ours, the empty one first of all."""

MOST = 1000
"""Of one use at a time: anybody may ask to come in, and a stranger must not fill the disk by asking."""


class Use(StrEnum):
    """What a ticket is for; one for another use is none."""

    INVITE = "invite"
    RESET = "reset"
    COME_IN = "come-in"
    ADD_PASSKEY = "add-passkey"


LIFE = {
    Use.INVITE: timedelta(days=3),
    Use.RESET: timedelta(days=1),
    Use.COME_IN: timedelta(minutes=5),
    Use.ADD_PASSKEY: timedelta(minutes=5),
}


def issue(use: Use, now: datetime, account: UUID | None = None) -> str:
    """Return a new token; those that ran out are cleared away.

    Raises:
        Busy: too many hold at this moment.
    """
    token = secrets.token_urlsafe(32)
    with atomic():
        Ticket.objects.filter(until__lt=now).delete()
        if Ticket.objects.filter(kind=use).count() >= MOST:
            raise Busy(_("Many people are coming in at this moment. Please try again in a few minutes."))
        Ticket.objects.create(id=uuid7(), digest=_digest(token), kind=use, until=now + LIFE[use], account_id=account)
    return token


def holds(token: str, use: Use, now: datetime) -> bool:
    """Tell whether a token can still be used."""
    return _of(token, use).filter(until__gte=now).exists() if len(token) >= SHORTEST else False


def take(token: str, use: Use, now: datetime) -> Ticket | None:
    """Use a token up and return its ticket; None when it is unknown, used, too old or for something else."""
    if len(token) < SHORTEST:
        return None
    with atomic():
        found = _of(token, use).first()
        if found is None:
            return None
        _of(token, use).delete()
        return found if now <= found.until else None


def _of(token: str, use: Use) -> QuerySet[Ticket]:
    return Ticket.objects.filter(digest=_digest(token), kind=use)


def _digest(token: str) -> bytes:
    return sealing.digest(token.encode())
