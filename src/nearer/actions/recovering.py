"""The recovery code: written off once, used once, and an account that the host set anew.

Knows that a reset without a slot makes a new key and leaves what was written before locked (safety.md TM24). Does not
know pages.
"""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID

from nearer.actions import accounts, erasing, guesses, passwords, second_step
from nearer.actions.guesses import Caller
from nearer.errors import Invalid, Missing
from nearer.storage import accounts as rows
from nearer.storage import sealing, sessions, slots, tickets
from nearer.storage.models import Account
from nearer.storage.sealing import Owner, codes
from nearer.storage.sessions import Visit
from nearer.storage.slots import Kind
from nearer.storage.tickets import Use
from nearer.storage.transaction import atomic
from nearer.translation import _

LOCKED_FOR = timedelta(days=90)
"""So long after a reset what was written before stays without a word (safety.md 5.3)."""
_BOUND = "recovery"


@dataclass(frozen=True, slots=True)
class Recovering:
    """What somebody says who has lost their password."""

    name: str
    code: str = field(repr=False)
    password: str = field(repr=False)
    """The new one."""
    number: str = ""
    """Of the authenticator app, where there is one."""


def begin(owner: Owner, now: datetime) -> None:
    """Make a code that waits to be written off; the one before opens until then."""
    code = codes.recovery_code()
    sealed = sealing.seal(owner, _BOUND, owner.id, code.encode())
    with atomic():
        slots.replace(owner, Kind.WAITING, codes.recovery_halves(code), now, {"code": sealed.hex()})


def waiting(owner: Owner) -> tuple[str, tuple[int, int]] | None:
    """Return the code that waits and the two groups to type, counted from 0; None when none waits."""
    slot = slots.first(owner.id, Kind.WAITING)
    if slot is None:
        return None
    code = sealing.unseal(owner, _BOUND, owner.id, bytes.fromhex(slot.parameters["code"])).decode()
    one = slot.id.bytes[-1] % codes.GROUPS
    other = (one + 1 + slot.id.bytes[-2] % (codes.GROUPS - 1)) % codes.GROUPS
    return code, (min(one, other), max(one, other))


def written_off(owner: Owner, groups: tuple[str, str], now: datetime) -> None:
    """Let the waiting code open the account, once two of its groups were typed.

    Raises:
        Invalid: they are not the groups asked for.
    """
    found = waiting(owner)
    if found is None:
        raise Missing(_("No code waits to be written off. Ask for a new one."))
    code, asked = found
    for place, typed, which in zip(("first", "second"), groups, asked, strict=True):
        if codes.plain(typed) != code.split()[which]:
            raise Invalid(_("Look once more: this is not group %(which)d.") % {"which": which + 1}, place)
    with atomic():
        slots.replace(owner, Kind.RECOVERY, codes.recovery_halves(code), now)
        slots.drop(owner, Kind.WAITING)


def recover(said: Recovering, caller: Caller, now: datetime) -> Owner:
    """Open an account by its recovery code and give it a new password. The code is used up.

    Raises:
        Invalid: not right; nothing tells whether the name is here.
        Wait: too many guesses before.
    """
    passwords.check(said.password, said.name)
    name = accounts.place(said.name)
    with guesses.counted(accounts.here().data, f"code|{name}", caller, now):
        owner = _by_code(accounts.account_of(name), said.code)
        second_step.check(owner, said.number, now)
    return _begin_anew(owner, said.password, now)


def _by_code(account: UUID, typed: str) -> Owner:
    code, slot = codes.read_recovery(typed), slots.first(account, Kind.RECOVERY)
    halves = codes.recovery_halves(code or typed)
    if code and slot and halves.fits(bytes(slot.verifier)):
        return slots.opened(slot, halves)
    text = _(
        "That did not open it. Look at the code once more, group by group. With an authenticator app, add its number."
    )
    raise Invalid(text, "code")


def _begin_anew(owner: Owner, password: str, now: datetime) -> Owner:
    """Give an account another password, use its recovery code up and shut every browser out."""
    kept, halves = accounts.hashed(password)
    with atomic():
        slots.replace(owner, Kind.PASSWORD, halves, now, kept)
        slots.drop(owner, Kind.RECOVERY, Kind.WAITING)
        sessions.end_others(owner.id)
        rows.note(owner.id, guarded=True)
    return owner


def ticket(name: str, now: datetime) -> str:
    """Return the token of a link with which somebody sets a new password; the host chooses none.

    Raises:
        Missing: nobody of this name is here.
    """
    account = accounts.account_of(accounts.called(name))
    if account == accounts.NOBODY:
        raise Missing(_("Nobody of this name is here."))
    return tickets.issue(Use.RESET, now, account)


def reset(token: str, password: str, now: datetime) -> Owner:
    """Set a password anew by the host's link.

    Where the host has a slot, all is as before. Where it has none, the account begins anew under a new key, and what
    was written before stays locked until the recovery code is given (`reclaim`).

    Raises:
        Missing: the link was used, or is too old.
    """
    passwords.check(password)
    if not tickets.holds(token, Use.RESET, now):
        raise Missing(_gone())
    kept, halves = accounts.hashed(password)
    with atomic():
        found = tickets.take(token, Use.RESET, now)
        if found is None or found.account_id is None:
            raise Missing(_gone())
        account = rows.row(found.account_id)
        hosted = slots.first(account.id, Kind.HOST) is not None
        owner = slots.open_by_host(account.id, accounts.here().data) if hosted else _set_aside(account, now)
        slots.replace(owner, Kind.PASSWORD, halves, now, kept)
        sessions.end_others(account.id)
        rows.note(owner.id, guarded=True, told="reset")
    return owner


def _gone() -> str:
    return _("This link was used or is too old. Ask your host for another.")


def _set_aside(account: Account, now: datetime) -> Owner:
    name = bytes(account.name or b"")
    rows.note(account.id, name=None)
    fresh = rows.make(name, now)
    slots.drop(Owner(account.id, b""), Kind.PASSWORD, Kind.PASSKEY)
    rows.note(account.id, aside=fresh.id)
    return fresh


def locked_before(owner: Owner) -> bool:
    """Tell whether something from before a reset waits for its recovery code."""
    return rows.aside(owner.id) is not None


def may_let_go(owner: Owner, now: datetime) -> bool:
    """Tell whether what is still locked has been so for long enough to be offered for deletion; it never goes alone."""
    before = rows.aside(owner.id)
    return before is not None and now - max(rows.row(one).created for one in (before, owner.id)) > LOCKED_FOR


def let_go(owner: Owner, sure: bool, now: datetime) -> None:
    """Erase what was written before a reset and stayed locked.

    Raises:
        Invalid: they have not said that they are sure.
        Missing: nothing has been locked for that long.
    """
    before = rows.aside(owner.id)
    if before is None or not may_let_go(owner, now):
        raise Missing(_("Nothing has been locked for that long."))
    erasing.erase(Owner(before, b""), sure)


def reclaim(visit: Visit, said: Recovering, now: datetime) -> Owner:
    """Open what was written before a reset by its recovery code; it is this person's account again from then on.

    What was written in between goes to the side in its turn and waits for its own code.

    Raises:
        Invalid: the code or the password is not right.
        Wait: too many guesses before.
    """
    with guesses.counted(accounts.here().data, f"reclaim|{visit.owner.id}", Caller(), now):
        accounts.by_password(slots.first(visit.owner.id, Kind.PASSWORD), said.password)
        owner = _by_code(rows.aside(visit.owner.id) or accounts.NOBODY, said.code)
        second_step.check(owner, said.number, now)
    with atomic():
        name = rows.row(visit.owner.id).name
        rows.note(visit.owner.id, name=None, aside=owner.id)
        rows.note(owner.id, name=name, aside=None)
        sessions.end_others(visit.owner.id)
        return _begin_anew(owner, said.password, now)
