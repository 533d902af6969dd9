"""Somebody's own server: connecting it, choosing what is shared, answering what is asked, and letting go of it.

Nothing is asked of a server but by somebody who asked for it here. Does not sync (that is
`nearer.actions.syncing_runs`).
"""

from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, replace
from uuid import UUID
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from nearer.actions import checks
from nearer.domain.syncing import Collection, Holds, Server
from nearer.errors import Invalid, Missing
from nearer.gateways import dav
from nearer.gateways.dav_wire import Account, Limits
from nearer.storage import syncing as rows
from nearer.storage.sealing import Owner
from nearer.storage.transaction import writing
from nearer.translation import _


@dataclass(frozen=True, slots=True)
class Typed:
    """A server as typed."""

    url: str
    user: str
    password: str


@dataclass(frozen=True, slots=True)
class Choice:
    """What is to be shared, as chosen."""

    book: str = ""
    calendar: str = ""
    notes: bool = False
    titles: bool = False
    zone: str = ""


def find(owner: Owner, server: UUID) -> Server:
    """Return one server.

    Raises:
        Missing: this person has connected no such server.
    """
    found = rows.server(owner, server)
    if found is None:
        raise Missing(_("There is no such server. Under Me you see whether one is connected."))
    return found


def connected(owner: Owner) -> Server | None:
    """Return the server this person has connected, if any."""
    return next(iter(rows.servers(owner)), None)


def connect(owner: Owner, form: UUID, typed: Typed, zone: str, limits: Limits | None = None) -> Server:
    """Look what is on a server and keep it with its password; nothing is shared yet. The same form twice is one.

    Raises:
        Invalid: it cannot be reached, does not know the person, or another one is connected; says what to do.
    """
    there = rows.server(owner, form)
    if there:
        return there
    if connected(owner):
        raise Invalid(_("A server is connected already. Disconnect that one first; your people stay here."))
    made = Server(form, checks.text(typed.url, "url"), checks.text(typed.user, "user", 200), typed.password)
    found = _found(made, limits)
    made = replace(made, found=tuple(found), zone=zone)
    with writing(owner):
        if connected(owner):
            raise Invalid(_("A server is connected already. Disconnect that one first; your people stay here."))
        rows.save(owner, made)
    return made


def _found(server: Server, limits: Limits | None) -> list[Collection]:
    with closing(dav.Server(Account(server.url, server.user, server.password), limits)) as line:
        return line.collections()


def _is_zone(name: str) -> bool:
    try:
        return bool(name) and bool(ZoneInfo(name))
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False


def choose(owner: Owner, server: UUID, choice: Choice) -> None:
    """Keep what is to be shared from now on.

    Raises:
        Missing: no such server.
        Invalid: nothing is chosen, or something that is not there.
    """
    with writing(owner):
        found = find(owner, server)
        paths = {kind: {"", *(one.path for one in found.found if one.holds is kind)} for kind in Holds}
        if choice.book not in paths[Holds.PEOPLE] or choice.calendar not in paths[Holds.EVENTS]:
            raise Invalid(_("Choose one of the answers shown."), "book")
        if not (choice.book or choice.calendar):
            raise Invalid(_("Choose an address book, a calendar, or both."), "book")
        zone = choice.zone.strip() or found.zone
        if not _is_zone(zone):
            raise Invalid(_("This is no time zone we know. One looks like Europe/Berlin or America/New_York."), "zone")
        rows.forget_but(owner, server, (choice.book, choice.calendar))
        if choice.calendar != found.calendar:
            rows.remove_busy(owner, server)
        changed = replace(found, book=choice.book, calendar=choice.calendar, zone=zone)
        rows.save(owner, replace(changed, notes=choice.notes, titles=choice.titles, tag="", problem="", unsure=False))


def new_password(owner: Owner, server: UUID, password: str, limits: Limits | None = None) -> None:
    """Keep another password once the server knows it.

    Raises:
        Missing: no such server.
        Invalid: the server does not know it.
    """
    _found(replace(find(owner, server), password=password), limits)
    with writing(owner):
        rows.save(owner, replace(find(owner, server), password=password, problem=""))


def answer(owner: Owner, server: UUID, answers: Mapping[str, bool]) -> None:
    """Keep whether cards are of the people whose names they bear; the next sync does as was said.

    Raises:
        Missing: no such server.
    """
    with writing(owner):
        found = find(owner, server)
        asked = {one.href for one in found.questions}
        kept = {href: same for href, same in answers.items() if href in asked}
        left = tuple(one for one in found.questions if one.href not in kept)
        rows.save(owner, replace(found, answers={**found.answers, **kept}, questions=left))


def disconnect(owner: Owner, server: UUID) -> None:
    """Forget a server and its password. What is here stays here, and what is there stays there.

    Raises:
        Missing: no such server.
    """
    with writing(owner):
        rows.remove(owner, find(owner, server).id)
