"""Words for how an account opens: ways in, browsers, passkeys, when it locks.

Knows wording. Does not know what opens anything.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from nearer.actions.passwords import Strength
from nearer.storage.passkeys import Passkey
from nearer.storage.sessions import Browser
from nearer.storage.slots import Kind, Slot
from nearer.translation import _, ngettext
from nearer.words import today as day_words

PROGRAMS = (("Edg/", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari"))
SYSTEMS = (
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Windows", "Windows"),
    ("Mac OS", "Mac"),
    ("Linux", "Linux"),
)
IDLE = (5, 15, 30, 60, 12 * 60)


@dataclass(frozen=True, slots=True)
class Opening:
    """Each way in as a sentence; empty where there is none."""

    password: str
    host: bool
    code: str
    passkeys: str
    second: bool


@dataclass(frozen=True, slots=True)
class Line:
    """Something with a name and since when."""

    id: UUID
    label: str
    since: str
    here: bool = False

    @property
    def name(self) -> str:
        """Return what it is called."""
        return self.label


def browser(agent: str) -> str:
    """Return what kind of browser somebody uses, as roughly as one needs to know it again."""
    program = next((name for sign, name in PROGRAMS if sign in agent), "")
    system = next((name for sign, name in SYSTEMS if sign in agent), "")
    if program and system:
        return _("%(program)s on %(system)s") % {"program": program, "system": system}
    return program or system


def let_in(one: Browser, now: datetime) -> Line:
    """Return a browser as a line."""
    days = {"first": _day(one.created, now), "last": _day(one.seen, now)}
    return Line(one.id, one.label or _("A browser"), _("let in %(first)s, last used %(last)s") % days, one.here)


def passkey(one: Passkey, now: datetime) -> Line:
    """Return a passkey as a line."""
    return Line(one.id, one.name, _("since %(day)s") % {"day": _day(one.created, now)})


def _day(moment: datetime, now: datetime) -> str:
    return day_words.day(moment.astimezone(now.tzinfo).date(), now.date())


def opening(slots: Sequence[Slot], second: bool, now: datetime) -> Opening:
    """Return the ways in as sentences."""
    by_kind = {slot.kind: slot for slot in slots}
    passkeys = sum(slot.kind is Kind.PASSKEY for slot in slots)
    count = ngettext("%(count)d that carries your key.", "%(count)d that carry your key.", passkeys)
    return Opening(
        _since(by_kind.get(Kind.PASSWORD), now),
        Kind.HOST in by_kind,
        _since(by_kind.get(Kind.RECOVERY), now),
        count % {"count": passkeys} if passkeys else _("They let you in without a password."),
        second,
    )


def _since(slot: Slot | None, now: datetime) -> str:
    if slot is None:
        return ""
    return _("Set %(day)s.") % {"day": _day(slot.created, now)} if slot.created else _("Set.")


def done(what: str) -> str:
    """Return what was just done."""
    return {
        "fair": _("The password is set. It is not easy to guess; a longer one would be safer still."),
        "good": _("The password is set. It is hard to guess."),
        "strong": _("The password is set. It is very hard to guess."),
        "closed": _("From now on only you open it."),
        "code": _("Your recovery code counts from now on."),
        "second": _("The second step is on."),
        "passkey": _("The passkey is added."),
        "gone": _("What was locked is gone."),
    }.get(what, "")


def strength(found: Strength) -> str:
    """Return how hard a password is to guess that is not set yet."""
    return {
        Strength.FAIR: _("Long enough, and not easy to guess. A longer one would be safer still."),
        Strength.GOOD: _("Hard to guess."),
        Strength.STRONG: _("Very hard to guess."),
    }.get(found, "")


def idles(now: int) -> list[tuple[int, str]]:
    """Return the choices of when it locks, with the one of now among them."""
    return [(minutes, _minutes(minutes)) for minutes in sorted({*IDLE, min(now, IDLE[-1])})]


def _minutes(count: int) -> str:
    if count >= 60:
        return ngettext("%(count)d hour", "%(count)d hours", count // 60) % {"count": count // 60}
    return ngettext("%(count)d minute", "%(count)d minutes", count) % {"count": count}


def manifest(name: str, icon: str) -> dict[str, Any]:
    """Return what a home screen is told."""
    return {
        "name": name,
        "short_name": name,
        "start_url": "/",
        "scope": "/",
        "display": "standalone",
        "background_color": "#faf7f2",
        "theme_color": "#faf7f2",
        "icons": [{"src": icon, "sizes": "any", "type": "image/svg+xml"}],
    }
