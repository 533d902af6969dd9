"""Joining, coming in and showing once more that it is you.

Knows names, passwords and what is answered when they are wrong: always the same, after the same work. Does not know
cookies or pages. Recovery is in `recovering`, the second step in `second_step`, passkeys in `passkeys`.
"""

import unicodedata
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from nearer import settings
from nearer.actions import checks, guesses, passwords
from nearer.actions.guesses import Caller
from nearer.errors import Invalid, Missing
from nearer.settings import Settings
from nearer.storage import accounts, sealing, second_step, sessions, slots, tickets
from nearer.storage.models import KeySlot
from nearer.storage.sealing import Owner
from nearer.storage.sealing import passwords as hashing
from nearer.storage.sealing.passwords import Stretched
from nearer.storage.sessions import Manner, Visit
from nearer.storage.slots import Kind
from nearer.storage.tickets import Use
from nearer.storage.transaction import atomic
from nearer.translation import _

PERSONAL = "personal"
"""What guesses are counted against where there is one person and so no name."""
NOBODY = UUID(int=0)
OWN_DEVICE, OTHER_DEVICE = 12 * 60, 15
"""Minutes without use, on one's own device and on another."""
_NAME = range(2, 41)


@dataclass(frozen=True, slots=True)
class Joining:
    """What somebody says who joins."""

    name: str
    password: str = field(repr=False)
    adult: bool = False
    private: bool = True
    """No slot for the host: nobody but they can open it."""
    invitation: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Typed:
    """What somebody types who comes in."""

    name: str
    password: str = field(repr=False)
    own_device: bool = True
    label: str = ""
    """What kind of browser."""


@dataclass(frozen=True, slots=True)
class Came:
    """Somebody came in, or half, when the second step is still to come."""

    owner: Owner
    token: str = field(repr=False)
    half: bool
    device: str = field(repr=False)
    own_device: bool


def here() -> Settings:
    """Return the settings of this instance."""
    return settings.read()


def alone() -> bool:
    """Tell whether nobody else can have an account here, so that there is nobody to invite."""
    return not here().shared and not accounts.several()


def called(name: str) -> str:
    """Return a name as it is looked for: written alike, it is the same.

    Raises:
        Invalid: too short, too long, or with what cannot be typed.
    """
    plain = unicodedata.normalize("NFKC", name).strip().casefold()
    if len(plain) not in _NAME or not plain.isprintable():
        raise Invalid(_("A name here has 2 to 40 letters. It need not be your real one."), "name")
    return plain


def may_join(invitation: str, now: datetime) -> bool:
    """Tell whether somebody may join: where it is open, or with an invitation that still holds."""
    return here().shared and (here().joining == "open" or tickets.holds(invitation, Use.INVITE, now))


def join(said: Joining, now: datetime) -> Owner:
    """Make an account of somebody's own. Who may not join learns nothing of which names are taken.

    Raises:
        Invalid: something is missing or the name is taken; everything that is so at once.
        Missing: the invitation was used, or is too old.
    """
    not_invited = Missing(_("This invitation was used or is too old. Ask whoever sent it for another."))
    if not may_join(said.invitation, now):
        raise not_invited
    adults = _("Nearer is made for adults. If you are younger, Help has people for you too.")
    checks.together(
        lambda: _free(said.name),
        lambda: passwords.check(said.password, said.name),
        lambda: checks.ticked(said.adult, adults, "adult"),
    )
    kept, halves = hashed(said.password)
    with atomic():
        digest = _free(said.name)
        if here().joining != "open" and not tickets.take(said.invitation, Use.INVITE, now):
            raise not_invited
        owner = accounts.make(digest, now)
        slots.add(owner, Kind.PASSWORD, halves, now, kept)
        if not said.private:
            slots.add_host(owner, here().data, now)
        accounts.note(owner.id, guarded=True)
    return owner


def _free(name: str) -> bytes:
    """Return by what a name that is free is looked for."""
    digest = accounts.digest(called(name), here().data)
    if accounts.by_name(digest):
        raise Invalid(_("This name is taken here. Please choose another."), "name")
    return digest


def invite(now: datetime) -> str:
    """Return the token of a new invitation."""
    return tickets.issue(Use.INVITE, now)


def hashed(password: str) -> tuple[dict[str, object], Stretched]:
    """Return how a new password is kept, and its two halves."""
    kept = hashing.parameters(cost())
    return kept, hashing.stretch(password, kept)


def cost() -> hashing.Cost:
    """Return what a hash costs here."""
    return hashing.FLOOR if here().hashing == "least" else hashing.USUAL


def log_in(typed: Typed, caller: Caller, now: datetime) -> Came:
    """Let somebody in by name and password; on a personal install by the password alone.

    Raises:
        Invalid: not right; nothing tells whether the name is here.
        Wait: too many guesses before.
        Busy: too many are coming in.
    """
    hashing.room()
    name = place(typed.name)
    with guesses.counted(here().data, name, caller, now):
        owner = by_password(_slot(name), typed.password)
    return let_in(owner, typed, name, now)


def let_in(owner: Owner, typed: Typed, name: str, now: datetime) -> Came:
    """Begin a session, or half of one where a second step is asked for."""
    half = second_step.wanted(owner)
    manner = Manner(stay(owner, typed.own_device), typed.label, proved=not half, half=half)
    token = sessions.begin(owner, now, manner)
    return Came(owner, token, half, _known_from(name), typed.own_device)


def let_in_whole(owner: Owner, typed: Typed, now: datetime) -> Came:
    """Begin a session where the second step was asked for already."""
    token = sessions.begin(owner, now, Manner(stay(owner, typed.own_device), typed.label, proved=True))
    return Came(owner, token, False, _known_from(place(typed.name)), typed.own_device)


def _known_from(name: str) -> str:
    """Return what this browser keeps so that strangers' guesses at a name do not slow it down; nothing without one."""
    return guesses.device(here().data, name) if name else ""


def by_link(owner: Owner, label: str, now: datetime) -> str:
    """Let the browser in that opened the printed link, and return its cookie."""
    idle = stay(owner, own_device=True) if accounts.row(owner.id).guarded else Manner().idle
    return sessions.begin(owner, now, Manner(idle, label))


def device() -> str:
    """Return what a browser of a personal install keeps whose person gave it a password."""
    return "" if here().shared else guesses.device(here().data, PERSONAL)


def stay(owner: Owner, own_device: bool) -> int:
    """Return after how many minutes without use a browser locks."""
    usual = OWN_DEVICE if own_device else OTHER_DEVICE
    chosen = accounts.row(owner.id).idle
    return min(chosen, usual) if chosen else usual


def by_password(slot: KeySlot | None, password: str) -> Owner:
    """Return the owner a password opens; for a name that is not here the same work is done.

    Raises:
        Invalid: not right.
    """
    try:
        halves = hashing.stretch(password, slot.parameters if slot else hashing.parameters(cost()))
        if slot and halves.fits(bytes(slot.verifier)):
            return slots.opened(slot, halves)
    except sealing.Unsealable:
        pass
    raise Invalid(wrong(), "password")


def wrong() -> str:
    """Return what is said whatever of it was wrong."""
    return _("That did not open it. Check the name and the password, or use your recovery code.")


def place(name: str) -> str:
    """Return what guesses for a name are counted against."""
    if not here().shared:
        return PERSONAL
    try:
        return called(name)
    except Invalid:
        return name[:40]


def account_of(name: str) -> UUID:
    """Return the account of a name, or nobody's: the same reads are made."""
    if not here().shared:
        return accounts.first() or NOBODY
    found = accounts.by_name(accounts.digest(name, here().data))
    return found.id if found else NOBODY


def guarded() -> bool:
    """Tell whether a personal install opens by a password."""
    found = accounts.first()
    return found is not None and accounts.row(found).guarded


def _slot(name: str) -> KeySlot | None:
    return slots.first(account_of(name), Kind.PASSWORD)


def prove(visit: Visit, password: str, now: datetime) -> str:
    """Take a password as a sign that who is here is its owner, and return this browser's new cookie.

    Raises:
        Invalid: not right.
        Wait: too many guesses before.
    """
    with guesses.counted(here().data, f"again|{visit.session}", Caller(), now):
        by_password(slots.first(visit.owner.id, Kind.PASSWORD), password)
    return sessions.renew(visit, now)


def give_password(visit: Visit, password: str, now: datetime) -> tuple[str, passwords.Strength]:
    """Give an account a password, or another one; every other browser is shut out. Return this one's new cookie.

    Nothing is sealed anew: one slot is wrapped again.

    Raises:
        Invalid: too easy to guess.
    """
    strength = passwords.check(password)
    kept, halves = hashed(password)
    with atomic():
        slots.replace(visit.owner, Kind.PASSWORD, halves, now, kept)
        sessions.end_others(visit.owner.id, visit.session)
        accounts.note(visit.owner.id, guarded=True)
        if not visit.guarded:
            sessions.stay(visit.owner, stay(visit.owner, own_device=True))
        return sessions.renew(visit, now), strength


def close_to_host(owner: Owner) -> None:
    """Take the host's own way in away: from now on only what its owner knows opens this account.

    Raises:
        Invalid: then nothing would open it.
    """
    if slots.first(owner.id, Kind.PASSWORD) is None:
        raise Invalid(_("Give it a password first. Otherwise nothing would open it."))
    slots.drop(owner, Kind.HOST)
