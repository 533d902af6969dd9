"""What is shared with somebody's own server, and how two sides that both changed become one again.

Knows the server as it was connected, one shared object with what both sides were when they last agreed, and the
three-way merge: the server's word counts, and no text is lost. Does not know vCard, iCalendar, rows or wording.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from nearer.domain.importing import LONGEST_NOTE, name_key, ways

MOST_CHANGES = 40
"""Changes of one sync that are named; more are counted."""
GUARD_FROM, GUARD_SHARE = 10, 0.5
"""More than so many, and more than this share of all, deleted on one side at once is asked about first [J]."""


class Holds(StrEnum):
    """What a collection on the server holds."""

    PEOPLE = "people"
    EVENTS = "events"


class Did(StrEnum):
    """What became of something in a sync."""

    CAME = "came"
    SENT = "sent"
    CHANGED_HERE = "changed-here"
    CHANGED_THERE = "changed-there"
    BOTH = "both"
    """Changed on both sides: the server's word counts, ours is kept in the notes."""
    PUT_AWAY = "put-away"
    CAME_BACK = "came-back"
    MET = "met"
    """On both sides before, now known to be one."""
    DELETED_THERE = "deleted-there"
    TWIN = "twin"
    UNREAD = "unread"
    PLANNED = "planned"
    MOVED_HERE = "moved-here"
    MOVED_THERE = "moved-there"
    NOT_TODAY = "not-today"
    TAKEN_OFF = "taken-off"


@dataclass(frozen=True, slots=True)
class Change:
    """One thing a sync did; `name` is whom or what it was about."""

    did: Did
    name: str = ""


@dataclass(frozen=True, slots=True)
class Collection:
    """An address book or calendar on the server."""

    path: str
    name: str
    holds: Holds


@dataclass(frozen=True, slots=True)
class Question:
    """A card there whose name somebody here has, with nothing else that says whether they are one."""

    href: str
    name: str
    person: UUID
    told: str = ""
    """A number or address on the card."""


@dataclass(frozen=True, slots=True)
class Server:
    """Somebody's own server, as they connected it, and what came of the last sync."""

    id: UUID
    url: str
    user: str
    password: str = field(repr=False)
    found: tuple[Collection, ...] = ()
    book: str = ""
    """Path of the address book that is shared; empty when none is."""
    calendar: str = ""
    """Path of the calendar that plans go to; empty when none is."""
    notes: bool = False
    """Notes about people go along."""
    titles: bool = False
    """The calendar says what is planned; else only that something is."""
    zone: str = "UTC"
    synced: datetime | None = None
    """When the last sync came to its end."""
    problem: str = ""
    """What was said when the last one did not."""
    unsure: bool = False
    """It stopped because far too much seemed deleted, and waits for a yes."""
    changes: tuple[Change, ...] = ()
    more: int = 0
    questions: tuple[Question, ...] = ()
    tag: str = ""
    """What the address book was marked with when both sides were the same."""
    answers: Mapping[str, bool] = field(default_factory=dict)
    """For the href of a card: whether it is the person of that name."""

    @property
    def chosen(self) -> bool:
        """Something is shared."""
        return bool(self.book or self.calendar)

    @property
    def host(self) -> str:
        """Return the server's name as one reads it."""
        return self.url.partition("://")[2].partition("/")[0] or self.url


@dataclass(frozen=True, slots=True)
class Fields:
    """What is shared of a person. `note` is None where it is not."""

    name: str = ""
    phone: str = ""
    email: str = ""
    address: str = ""
    birthday: str = ""
    note: str | None = None


NAMES = ("name", "phone", "email", "address", "birthday")
"""Fields with one value; a note is merged line by line."""


@dataclass(frozen=True, slots=True)
class Shared:
    """One object shared with the server, or left alone there."""

    id: UUID
    href: str
    etag: str
    text: str = ""
    """As it stood there when both agreed: what we do not know of stays in it."""
    local: UUID | None = None
    """The person or plan; None for one that is left alone."""
    here: Fields = Fields()
    there: Fields = Fields()
    """Both sides when they last agreed. They may differ where one side cannot hold what the other does."""
    gone: bool = False
    """It was deleted there; the person was put away here."""
    twin: UUID | None = None
    """Left alone because another card of this person is shared."""
    when: str = ""
    """For a plan: the day and time both agreed on."""
    uid: str = ""
    """What the event of a plan is called there; empty where it has the plan's own id."""


@dataclass(frozen=True, slots=True)
class Merge:
    """What each side has to be, and what gave way."""

    here: Fields
    there: Fields
    lost: tuple[tuple[str, str], ...] = ()
    """Names of fields and the text of ours that the server's took the place of."""


def merged(base_here: Fields, base_there: Fields, here: Fields, there: Fields) -> Merge:
    """Return both sides made one: what only one side changed counts; what both changed is as the server says."""
    new_here: dict[str, str | None] = {}
    new_there: dict[str, str | None] = {}
    lost: list[tuple[str, str]] = []
    for name in NAMES:
        ours, theirs = getattr(here, name), getattr(there, name)
        changed_here, changed_there = ours != getattr(base_here, name), theirs != getattr(base_there, name)
        value_here, value_there = ours, theirs
        if name == "name" and not (ours and theirs):
            value_here = value_there = ours or theirs
        elif changed_there:
            value_here = value_there = fuller(name, ours, theirs) if changed_here else theirs
            if changed_here and ours and not alike(name, ours, value_here):
                lost.append((name, ours))
        elif changed_here:
            value_there = ours
        new_here[name], new_there[name] = value_here, value_there
    notes = _notes(base_here.note or "", base_there.note or "", here.note, there.note)
    new_here["note"], new_there["note"] = notes
    return Merge(Fields(**new_here), Fields(**new_there), tuple(lost))  # type: ignore[arg-type]


def _notes(base_here: str, base_there: str, here: str | None, there: str | None) -> tuple[str | None, str | None]:
    if here is None or there is None or here == there:
        return here, there
    if there == base_there:
        return here, (there if here == base_here else here)
    if here == base_here:
        return there, there
    kept = set(there.splitlines()) | set(base_here.splitlines()) | set(base_there.splitlines())
    both = "\n".join([there, *(line for line in here.splitlines() if line.strip() and line not in kept)]).strip()
    return both, both


def fuller(name: str, ours: str, theirs: str) -> str:
    """Return the server's value, or ours where it says the same and more."""
    if name == "birthday" and theirs and ours.endswith(theirs):
        return ours
    # Before anything was agreed on, what is empty there was not emptied.
    return theirs


def alike(name: str, ours: str, theirs: str) -> bool:
    """Tell whether two values say the same."""
    if name == "phone":
        return ours == theirs or bool(ways([ours], []) & ways([theirs], []))
    if name == "name":
        return name_key(ours) == name_key(theirs)
    if name == "birthday":
        return bool(ours) and theirs.endswith(ours)
    return " ".join(ours.split()).casefold() == " ".join(theirs.split()).casefold()


def with_lost(merge: Merge, lines: tuple[str, ...], private: str) -> tuple[Merge, str]:
    """Return a merge and private notes with lines that gave way kept in the notes, each once.

    Where notes are shared, both sides get them, as far as the other side can hold them.
    """
    if not lines:
        return merge, private
    if merge.here.note is None:
        return merge, under(private, *lines)
    note = under(merge.here.note, *lines)
    there = merge.there.note if merge.there.note is None or len(note) > LONGEST_NOTE else note
    return replace(merge, here=replace(merge.here, note=note), there=replace(merge.there, note=there)), private


def under(text: str, *lines: str) -> str:
    """Return a text with lines under it, each once, however long it becomes: nothing is lost."""
    for line in lines:
        if line not in text.splitlines():
            text = f"{text}\n{line}" if text else line
    return text


def too_many(deleted: int, shared: int) -> bool:
    """Tell whether so many deletions at once are more likely a mishap than meant."""
    return deleted > GUARD_FROM and deleted > GUARD_SHARE * shared


def moment(day: date | None, hour: str) -> str:
    """Return a day and time as one text that can be compared; empty without a day."""
    return f"{day.isoformat()} {hour}".strip() if day else ""
