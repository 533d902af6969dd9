"""Passkeys: adding one, coming in with one, showing with one that it is you.

Knows that a passkey opens what is sealed only where the browser gives its secret (PRF) or the host has a slot,
so it is never the only way in. Does not know how a browser is asked.
"""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from nearer.actions import accounts, checks
from nearer.actions.accounts import Came
from nearer.errors import Invalid, Locked
from nearer.storage import passkeys as rows
from nearer.storage import sealing, sessions, slots, tickets
from nearer.storage.models import Passkey
from nearer.storage.sealing import Owner, codes
from nearer.storage.sealing import passkeys as webauthn
from nearer.storage.sealing.passkeys import Made, Place
from nearer.storage.sessions import Manner, Visit
from nearer.storage.slots import Kind
from nearer.storage.tickets import Use
from nearer.storage.transaction import writing
from nearer.translation import _


@dataclass(frozen=True, slots=True)
class Answer:
    """What a browser sent: the ticket it was given, the signed answer, the passkey's secret where it has one."""

    ticket: str
    signed: str
    secret: str = field(default="", repr=False)
    label: str = ""
    own_device: bool = True


def ask_new(owner: Owner, place: Place, name: str, now: datetime) -> dict[str, Any]:
    """Return what a browser is asked for to make a passkey."""
    ticket = tickets.issue(Use.ADD_PASSKEY, now, owner.id)
    known = rows.credentials(owner)
    return {"ticket": ticket, "options": webauthn.creation(place, owner.id.bytes, name, ticket, known)}


def ask(place: Place, now: datetime) -> dict[str, Any]:
    """Return what a browser is asked for to come in with a passkey."""
    ticket = tickets.issue(Use.COME_IN, now)
    return {"ticket": ticket, "options": webauthn.request(place, ticket)}


def add(owner: Owner, place: Place, answer: Answer, now: datetime) -> None:
    """Keep a passkey somebody made.

    Raises:
        Invalid: it was not made for this question, or could not open what is sealed.
    """
    ticket = tickets.take(answer.ticket, Use.ADD_PASSKEY, now)
    if ticket is None or ticket.account_id != owner.id:
        raise Invalid(_("That took too long. Please try once more."))
    try:
        made = webauthn.made(place, answer.signed, answer.ticket)
    except sealing.Unsealable as error:
        raise Invalid(_("This browser made no passkey for here. Please try once more.")) from error
    secret = webauthn.secret(answer.secret)
    if secret is None and slots.first(owner.id, Kind.HOST) is None:
        text = _("This passkey cannot carry your key, so it would know you but open nothing. Try another browser.")
        raise Invalid(text)
    label = rows.Label(checks.text(answer.label, "label", 60) or _("Passkey"), now)
    with writing(owner):
        slot = slots.add(owner, Kind.PASSKEY, codes.passkey_halves(secret), now) if secret else None
        rows.add(owner, made, label, slot)


def come_in(place: Place, answer: Answer, now: datetime) -> Came:
    """Let somebody in by their passkey; it was unlocked by them, so no second step is asked for.

    Raises:
        Invalid: it is not known here, or opens nothing.
    """
    owner = _opened(_signed(place, answer, now), answer)
    manner = Manner(accounts.stay(owner, answer.own_device), answer.label, proved=True)
    return Came(owner, sessions.begin(owner, now, manner), False, "", answer.own_device)


def prove(visit: Visit, place: Place, answer: Answer, now: datetime) -> str:
    """Take a passkey as a sign that who is here is its owner, and return this browser's new cookie.

    Raises:
        Invalid: it is not theirs.
    """
    if _signed(place, answer, now).owner_id != visit.owner.id:
        raise Invalid(_unknown())
    return sessions.renew(visit, now)


def _signed(place: Place, answer: Answer, now: datetime) -> Passkey:
    if tickets.take(answer.ticket, Use.COME_IN, now) is None:
        raise Invalid(_("That took too long. Please try once more."))
    try:
        row = rows.find(webauthn.credential(answer.signed))
        if row is None:
            raise Invalid(_unknown())
        kept = Made(bytes(row.credential), bytes(row.public_key), row.uses)
        rows.used(row, webauthn.signed(place, answer.signed, answer.ticket, kept))
    except sealing.Unsealable as error:
        raise Invalid(_unknown()) from error
    return row


def _opened(row: Passkey, answer: Answer) -> Owner:
    secret = webauthn.secret(answer.secret)
    slot = slots.one(row.owner_id, row.slot) if row.slot and secret else None
    try:
        if slot and secret:
            return slots.opened(slot, codes.passkey_halves(secret))
        return slots.open_by_host(row.owner_id, accounts.here().data)
    except (sealing.Unsealable, Locked) as error:
        raise Invalid(_("Here this passkey knows you but cannot open what is sealed. Use your password.")) from error


def remove(owner: Owner, passkey: UUID) -> None:
    """Let a passkey open nothing any more."""
    rows.remove(owner, passkey)


def _unknown() -> str:
    return _("This passkey is not known here. Use your password, or another passkey.")
