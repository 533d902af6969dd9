"""How syncing with one's own server is said: what was done, who is asked about, when it was.

Knows what was done by kind. Does not know servers.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID
from zoneinfo import ZoneInfo

from nearer.domain.people import Entry
from nearer.domain.syncing import Change, Did, Holds, Server
from nearer.translation import _, ngettext
from nearer.words.today import day

NAMED = 5
"""Names of one kind that are said; the others are counted."""


def done(server: Server) -> list[str]:
    """Return what the last sync did, a line for each kind of thing."""
    kinds: dict[Did, list[str]] = {}
    for one in server.changes:
        kinds.setdefault(one.did, []).append(one.name)
    lines = [_kinds()[did] % {"names": names(kinds[did])} for did in Did if did in kinds]
    if server.more:
        more = ngettext("And %(n)d more thing.", "And %(n)d more things.", server.more)
        lines.append(more % {"n": server.more})
    return lines


def names(every: Sequence[str]) -> str:
    """Return names one after the other, as many as one reads."""
    told = [name or _("something without a name") for name in dict.fromkeys(every)]
    if len(told) <= NAMED:
        return ", ".join(told)
    rest = len(told) - NAMED
    others = ngettext("and %(n)d other", "and %(n)d others", rest) % {"n": rest}
    return f"{', '.join(told[:NAMED])} {others}"


def _kinds() -> dict[Did, str]:
    return {
        Did.CAME: _("Came in from your server: %(names)s."),
        Did.SENT: _("Went to your server: %(names)s."),
        Did.MET: _("On both sides, and now one: %(names)s."),
        Did.CHANGED_HERE: _("Changed here, as your server says: %(names)s."),
        Did.CHANGED_THERE: _("Changed on your server, as you wrote here: %(names)s."),
        Did.BOTH: _("Changed on both sides: %(names)s. What your server says counts; what you had is in the notes."),
        Did.PUT_AWAY: _("No longer on your server, so put away here, with all you kept: %(names)s."),
        Did.CAME_BACK: _("Back again: %(names)s."),
        Did.DELETED_THERE: _("Deleted here, and now on your server too: %(names)s."),
        Did.TWIN: _("There are two cards of one person on your server. They are shown once here: %(names)s."),
        Did.UNREAD: _("Left on your server as it is, as it is no person or cannot be read: %(names)s."),
        Did.PLANNED: _("Put in your calendar: %(names)s."),
        Did.MOVED_HERE: _("Moved here, as in your calendar: %(names)s."),
        Did.MOVED_THERE: _("Moved in your calendar: %(names)s."),
        Did.NOT_TODAY: _("Taken out of your calendar, so not for now: %(names)s."),
        Did.TAKEN_OFF: _("Taken off your calendar: %(names)s."),
    }


def quiet(changes: Sequence[Change]) -> str:
    """Say that there was nothing to do, where there was not."""
    return "" if changes else _("Both sides were the same already.")


def last(server: Server, today: date, zone: ZoneInfo) -> str:
    """Say when both sides were the same the last time."""
    if server.synced is None:
        return _("Not synced yet.")
    when = server.synced.astimezone(zone)
    said = _("Last synced %(day)s at %(hour)s.")
    return said % {"day": day(when.date(), today), "hour": f"{when:%H:%M}"}


def shared(server: Server) -> list[str]:
    """Say what is shared."""
    known = {one.path: one.name for one in server.found}
    lines = []
    if server.book:
        told = _("People, with the address book “%(name)s”; your notes about them too.")
        bare = _("People, with the address book “%(name)s”; your notes about them stay here.")
        lines.append((told if server.notes else bare) % {"name": known.get(server.book, "")})
    if server.calendar:
        told = _("Plans, in the calendar “%(name)s”, with what they are.")
        bare = _("Plans, in the calendar “%(name)s”, without saying what they are.")
        lines.append((told if server.titles else bare) % {"name": known.get(server.calendar, "")})
    return lines


def books(server: Server, holds: Holds) -> list[tuple[str, str]]:
    """Return what may be chosen of one kind."""
    nothing = _("No address book") if holds is Holds.PEOPLE else _("No calendar")
    return [*((one.path, one.name) for one in server.found if one.holds is holds), ("", nothing)]


def usual(server: Server, holds: Holds) -> str:
    """Return what is chosen of one kind; before anything was, the only one there is."""
    chosen = server.book if holds is Holds.PEOPLE else server.calendar
    paths = [one.path for one in server.found if one.holds is holds]
    return chosen if server.chosen or len(paths) != 1 else paths[0]


def questions(server: Server, people: Mapping[UUID, Entry]) -> list[dict[str, str]]:
    """Return the cards of which it is not known whose they are, each with what is on it."""
    told = _("On the card: %(told)s")
    return [
        {"href": one.href, "name": people[one.person].name, "told": told % {"told": one.told} if one.told else ""}
        for one in server.questions
        if one.person in people
    ]


def answers() -> list[tuple[str, str]]:
    """Return what may be said of such a card."""
    return [("", _("I'll say later")), ("same", _("The same person")), ("other", _("Somebody else"))]
