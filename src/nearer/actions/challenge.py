"""Five small things in five days: beginning, noting one, looking back, inviting others, joining them, leaving.

Knows what may be noted and what others get to see. Does not word anything, and tells nobody anything by itself.
"""

from base64 import b32decode, b32encode
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from nearer.actions import checks
from nearer.domain import challenge
from nearer.domain.challenge import Action, Done, Round, Seat, State
from nearer.errors import Invalid, Missing
from nearer.storage import challenge as rows
from nearer.storage.sealing import Owner
from nearer.storage.transaction import writing
from nearer.translation import _


@dataclass(frozen=True, slots=True)
class Shown:
    """The round somebody is in, and the others in it."""

    round: Round
    others: tuple[Seat, ...]


@dataclass(frozen=True, slots=True)
class Joining:
    """What somebody who was invited fills in."""

    code: str
    name: str
    tells: bool


def shown(owner: Owner) -> Shown | None:
    """Return the round somebody is in, with who else is, in two reads; None when they are in none."""
    this = rows.running(owner)
    if this is None:
        return None
    seats = rows.seats(this.code) if this.code else []
    return Shown(this, tuple(seat for row, seat in seats if row != this.seat))


def _running(owner: Owner) -> Round:
    this = rows.running(owner)
    if this is None:
        raise Missing(_("You are in no round just now. Begin one whenever you like."))
    return this


def begin(owner: Owner, today: date, form: UUID, warm_up: str) -> Round:
    """Begin a round with what was written while warming up. The same form twice is one, and one runs at a time.

    Raises:
        Invalid: a text too long.
    """
    text = checks.text(warm_up, "warm_up")
    with writing(owner):
        known = rows.running(owner) or rows.find(owner, form)
        if known is None:
            known = Round(form, today, text)
            rows.save(owner, known)
    return known


def note(owner: Owner, today: date, action: str, day: str, text: str) -> Round:
    """Note that one of the five is done.

    Raises:
        Missing: no round.
        Invalid: none of the five, done already, a second one on a day, or a day ahead or long ago.
    """
    done = Done(checks.choice(Action, action, "action"), _day(day, today), checks.text(text, "note"))
    with writing(owner):
        this = _running(owner)
        if this.of(done.action) == done:
            return this
        if not challenge.fits(this, done, today):
            raise Invalid(_("One thing a day is the idea, each of the five once, within the last week."), "day")
        return _keep(owner, challenge.noted(this, done))


def _day(text: str, today: date) -> date:
    try:
        return date.fromisoformat(text) if text else today
    except ValueError as error:
        raise Invalid(_("Choose one of the days shown."), "day") from error


def _keep(owner: Owner, this: Round) -> Round:
    """Keep a round, and what the others see of it."""
    rows.save(owner, this)
    if this.seat:
        rows.change_seat(owner, this.code, this.seat, challenge.seat(this))
    return this


def reflect(owner: Owner, text: str) -> None:
    """Keep what somebody says of the five days.

    Raises:
        Missing: no round.
        Invalid: a text too long.
    """
    kept = checks.text(text, "reflection")
    with writing(owner):
        rows.save(owner, replace(_running(owner), reflection=kept))


def invite(owner: Owner, name: str, tells: bool) -> str:
    """Open a round to others under a name chosen for it, and return the code to hand on; again changes the name.

    Raises:
        Missing: no round.
        Invalid: no name, or too long.
    """
    called = _name(name)
    with writing(owner):
        this = replace(_running(owner), name=called, tells=tells)
        if not this.code:
            code = rows.new_code()
            this = replace(this, code=code, seat=rows.take_seat(owner, code, challenge.seat(this)))
        _keep(owner, this)
    return written(this.code)


def _name(name: str) -> str:
    called = checks.text(name, "name", 40)
    if not called:
        raise Invalid(_("Choose a name for this, any you like. It need not be your own."), "name")
    return called


def join(owner: Owner, today: date, form: UUID, how: Joining) -> None:
    """Join the round of somebody who handed on a code, with one's own if it runs already.

    Raises:
        Invalid: nobody is under this code, all seats are taken, no name, or in a round with others already.
    """
    called, given = _name(how.name), _read(how.code)
    with writing(owner):
        this = begin(owner, today, form, "")
        if this.code == given:
            return
        if this.code:
            raise Invalid(_("You are in a round with others already. Leave that one first."), "code")
        if not rows.seats(given):
            raise _nobody()
        this = replace(this, code=given, name=called, tells=how.tells)
        seat = rows.take_seat(owner, given, challenge.seat(this))
        if seat is None:
            raise Invalid(
                _("All twelve seats of this round are taken. Begin one of your own, or ask for another code."), "code"
            )
        rows.save(owner, replace(this, seat=seat))


def _nobody() -> Invalid:
    return Invalid(
        _("There is no round under this code on this server. Look at each letter, or ask for it again."), "code"
    )


def _read(code: str) -> bytes:
    """Return the bytes of a code as somebody typed it; what is often misread is put right."""
    plain = "".join(code.upper().split()).replace("-", "").replace("0", "O").replace("1", "I").replace("8", "B")
    try:
        found = b32decode(plain)
    except ValueError as error:
        raise _nobody() from error
    if len(found) != rows.CODE:
        raise _nobody()
    return found


def written(code: bytes) -> str:
    """Return a code as it is handed on."""
    plain = b32encode(code).decode()
    return "-".join(plain[start : start + 4] for start in range(0, len(plain), 4))


def leave(owner: Owner) -> None:
    """Leave the others: they see nothing of it any more, and one's own days are kept.

    Raises:
        Missing: no round.
    """
    with writing(owner):
        this = _running(owner)
        if this.seat:
            rows.leave_seat(owner, this.seat)
        rows.save(owner, replace(this, code=b"", seat=None, name="", tells=False))


def end(owner: Owner) -> None:
    """End a round, whole or not; the others see nothing of it any more.

    Raises:
        Missing: no round.
    """
    with writing(owner):
        leave(owner)
        rows.save(owner, replace(_running(owner), state=State.ENDED))
