"""The second step: setting up an authenticator app, its number when somebody comes in, and doing without it.

Knows that a number counts once. Does not know how a secret becomes a picture.
"""

from datetime import datetime

from nearer.actions import accounts, guesses
from nearer.actions.guesses import Caller
from nearer.errors import Invalid, Locked, Missing
from nearer.storage import second_step as rows
from nearer.storage import sessions, slots
from nearer.storage.sealing import Owner, codes
from nearer.storage.second_step import Kept
from nearer.storage.sessions import Visit
from nearer.storage.slots import Kind
from nearer.storage.transaction import atomic
from nearer.translation import _


def begin(owner: Owner) -> None:
    """Make a secret to be set up; one that is on stays until it is turned off."""
    if not rows.wanted(owner):
        rows.save(owner, Kept(codes.totp_secret()))


def secret(owner: Owner) -> bytes:
    """Return the secret that is being set up; once it is on, nobody is shown it again.

    Raises:
        Missing: none is being set up.
    """
    found = rows.kept(owner)
    if found is None or found.on:
        raise Missing(_("No second step is being set up. Begin at “How this opens”."))
    return found.secret


def turn_on(owner: Owner, number: str, now: datetime) -> None:
    """Ask for a second step from now on, once the app has shown the right number.

    Raises:
        Invalid: the number is not right.
    """
    _use(owner, number, now)


def turn_off(owner: Owner) -> None:
    """Ask for no second step any more."""
    rows.remove(owner)


def finish(half: Visit, number: str, now: datetime) -> str:
    """Let somebody in whose password was right, by the number of their app. Return the cookie of the whole session.

    Raises:
        Invalid: the number is not right, or was used.
        Wait: too many guesses before.
    """
    with guesses.counted(accounts.here().data, f"second|{half.owner.id}", Caller(), now):
        _use(half.owner, number, now)
    return sessions.renew(half, now)


def finish_by_code(half: Visit, typed: str, now: datetime) -> str:
    """Let somebody in who lost their app: password and recovery code together; the second step is off then.

    The code is used up. Return the cookie of the whole session.

    Raises:
        Invalid: the code is not right.
        Wait: too many guesses before.
    """
    owner = half.owner
    with guesses.counted(accounts.here().data, f"second|{owner.id}", Caller(), now):
        code, slot = codes.read_recovery(typed), slots.first(owner.id, Kind.RECOVERY)
        if code is None or slot is None or not codes.recovery_halves(code).fits(bytes(slot.verifier)):
            raise Invalid(_("This is not your recovery code. Look at it once more, group by group."), "code")
    with atomic():
        rows.remove(owner)
        slots.drop(owner, Kind.RECOVERY)
        return sessions.renew(half, now)


def check(owner: Owner, number: str, now: datetime) -> None:
    """Take a number where a second step is asked for.

    Raises:
        Invalid: it is asked for and not right.
    """
    if rows.wanted(owner):
        _use(owner, number, now)


def _use(owner: Owner, number: str, now: datetime) -> None:
    with atomic():
        found = rows.kept(owner)
        if found is None:
            raise Locked(_("There is no second step here."))
        step = codes.totp_step(found.secret, number, int(now.timestamp()), found.used)
        if step is None:
            raise Invalid(
                _("That number does not fit, or its half minute is over. Take the one your app shows now."), "number"
            )
        rows.save(owner, Kept(found.secret, step, on=True))


def turned_on(owner: Owner) -> bool:
    """Tell whether a second step is asked for."""
    return rows.wanted(owner)
