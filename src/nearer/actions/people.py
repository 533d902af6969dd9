"""Keeping people: somebody new, what is known of them, their circle; resting from them, and letting go.

Knows what each changes and keeps the week's proposals honest. Does not know times in touch (that is
`nearer.actions.encounters`) nor what is remembered and promised (`nearer.actions.remembering`).
"""

import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID, uuid5

from nearer.actions import checks, hello
from nearer.domain.importing import name_key
from nearer.domain.people import Circle, Entry, Person, Rhythm, Touch
from nearer.engine import cadence
from nearer.errors import Invalid, Missing
from nearer.storage import gratitude, mending, reaching, sealing
from nearer.storage import people as rows
from nearer.storage.sealing import Owner
from nearer.storage.transaction import writing
from nearer.translation import _

LONGEST_NAME = 120
MOST_AT_ONCE = 50
"""People at one time in touch; more is an event."""
NEW_CIRCLE = Circle.WIDER
"""Where somebody starts of whom only a name was told: seen again within weeks, asked for nothing."""
EARLIEST = date(1900, 1, 1)
_SEARCH = "search"


class Unclear(Invalid):
    """A name that several people go by."""

    def __init__(self, name: str, people: Sequence[Entry], field: str) -> None:
        super().__init__(
            _("More than one person goes by %(name)s. Tick the one you mean, and take the name out.") % {"name": name},
            field,
        )
        self.name = name
        self.people = tuple(people)


@dataclass(frozen=True, slots=True)
class Answers:
    """A person as typed; every value may be empty but the name."""

    name: str
    circle: str = NEW_CIRCLE
    cadence: str = ""
    """Days between contacts; empty leaves it to the circle."""
    importance: str = "1"
    birth_day: str = ""
    birth_month: str = ""
    birth_year: str = ""
    met: str = ""
    channel: str = ""
    phone: str = ""
    email: str = ""
    address: str = ""
    boundaries: str = ""
    notes: str = ""


@dataclass(frozen=True, slots=True)
class Meant:
    """Whom ticks and typed names mean."""

    known: tuple[UUID, ...]
    new: tuple[str, ...]


def find(owner: Owner, person: UUID) -> Person:
    """Return one person.

    Raises:
        Missing: there is nobody of this id in their circles.
    """
    found = rows.person(owner, person)
    if found is None:
        raise Missing(_("There is nobody like that in your circles. Your people are on the page of that name."))
    return found


def add(owner: Owner, today: date, form: UUID, answers: Answers) -> Person:
    """Take somebody into the circles. The same form twice is one person.

    Raises:
        Invalid: a value that cannot be kept, naming its field.
    """
    with writing(owner):
        known = rows.person(owner, form)
        if known is None:
            known = _answered(_newcomer(form, "", today), answers, today)
            hello.settle(owner, today)
            rows.save(owner, [known])
    return known


def bring_in(owner: Owner, today: date, form: UUID, names: Iterable[str], since: date) -> list[UUID]:
    """Take people of whom only the name is known, since a day, into the circles, and return their ids."""
    with writing(owner):
        made = [_newcomer(uuid5(form, name_key(name)), name, since) for name in dict.fromkeys(names)]
        if made:
            hello.settle(owner, today)
            rows.save(owner, made)
    return [person.id for person in made]


def _newcomer(row: UUID, name: str, since: date) -> Person:
    return Person(Entry(row, name, NEW_CIRCLE, cadence.start(cadence.usual_cadence(NEW_CIRCLE)), since))


def change(owner: Owner, today: date, person: UUID, answers: Answers) -> None:
    """Keep a person as they were written now.

    Raises:
        Missing: nobody of this id.
        Invalid: a value that cannot be kept, naming its field.
    """
    _alter(owner, today, person, lambda found: _answered(found, answers, today))


def _alter(owner: Owner, today: date, person: UUID, alter: Callable[[Person], Person]) -> None:
    with writing(owner):
        find(owner, person)
        hello.settle(owner, today)
        rows.save(owner, [alter(find(owner, person))])


def _answered(person: Person, given: Answers, today: date) -> Person:
    name = checks.text(given.name, "name", LONGEST_NAME)
    if not name:
        raise Invalid(_("A name is enough, and any name will do: the man with the brown dog."), "name")
    circle = checks.choice(Circle, given.circle, "circle")
    entry = replace(
        hello.in_step(person.entry, _with_cadence(person.entry.rhythm, circle, given.cadence)),
        name=name,
        circle=circle,
        importance=_importance(given.importance),
        birthday=_birthday(given, today),
    )
    return replace(
        person,
        entry=entry,
        how_we_met=checks.text(given.met, "met", 500),
        channel=checks.choice(Touch, given.channel, "channel") if given.channel else None,
        phone=checks.text(given.phone, "phone", 60),
        email=checks.text(given.email, "email", 120),
        address=checks.text(given.address, "address", 300),
        boundaries=checks.text(given.boundaries, "boundaries"),
        notes=checks.text(given.notes, "notes"),
    )


def _with_cadence(rhythm: Rhythm, circle: Circle, days: str) -> Rhythm:
    chosen = float(checks.number(days, "cadence", 1, 3650)) if days else cadence.usual_cadence(circle)
    return replace(rhythm, cadence=chosen)


def _importance(value: str) -> float:
    if value not in ("0.5", "1", "2"):
        raise Invalid(_("Choose one of the answers shown."), "importance")
    return float(value)


def _birthday(given: Answers, today: date) -> str:
    day, month, year = (value.strip() for value in (given.birth_day, given.birth_month, given.birth_year))
    if not (day or month or year):
        return ""
    try:
        # A leap year, so that the 29th of February may stand without one.
        found = date(int(year or 2000), int(month), int(day))
    except ValueError as error:
        raise Invalid(_("Give a day and a month that go together. The year may stay empty."), "birth_day") from error
    if year and not EARLIEST <= found <= today:
        raise Invalid(_("Look at the year once more, or leave it empty."), "birth_day")
    return found.isoformat() if year else f"{found:%m-%d}"


def snooze(owner: Owner, today: date, person: UUID, days: int) -> None:
    """Propose somebody again no sooner than in so many days; with 0, whenever it fits.

    Raises:
        Missing: nobody of this id.
    """
    until = today + timedelta(days=days) if days else None
    _alter(owner, today, person, lambda one: replace(one, entry=replace(one.entry, snoozed_until=until)))


def leave_be(owner: Owner, today: date, person: UUID, *, peace: bool) -> None:
    """Leave somebody in peace: never proposed, until one says otherwise.

    Raises:
        Missing: nobody of this id.
    """
    _alter(owner, today, person, lambda one: replace(one, entry=replace(one.entry, left_in_peace=peace)))


def put_away(owner: Owner, today: date, person: UUID, *, away: bool) -> None:
    """Take somebody out of the circles and keep all that is known, or bring them back.

    Raises:
        Missing: nobody of this id.
    """
    _alter(owner, today, person, lambda one: replace(one, entry=replace(one.entry, away=away)))


def remove(owner: Owner, today: date, person: UUID) -> None:
    """Delete somebody and all that was written to or about them; times with them are kept without their name.

    Raises:
        Missing: nobody of this id.
    """
    with writing(owner):
        find(owner, person)
        hello.settle(owner, today)
        rows.remove(owner, person)
        for kept in (reaching, mending, gratitude):
            kept.remove_of(owner, person)


def split(typed: str, field: str) -> list[str]:
    """Return the names in what was typed: between commas, on lines, or with "and" between them.

    Raises:
        Invalid: one is too long.
    """
    between = rf"\s+(?:{re.escape(_('and'))}|&)\s+|[,;\n]"
    parts = re.split(between, checks.text(typed, field), flags=re.IGNORECASE)
    return [checks.text(part, field, LONGEST_NAME) for part in parts if part.strip()]


def meant(circles: Mapping[UUID, Entry], ticked: Iterable[str], typed: str, field: str = "names") -> Meant:
    """Return whom ticked ids and typed names mean; a first name is enough where it is one person's.

    Raises:
        Unclear: several people go by a name and none of them is ticked.
        Invalid: too many people, or a name too long.
    """
    wanted = set(ticked)
    chosen = [row for row in circles if str(row) in wanted]
    new: list[str] = []
    keys = {row: name_key(entry.name) for row, entry in circles.items()}
    for name in split(typed, field):
        going_by = _going_by(name, keys)
        found = [row for row in going_by if row in chosen] or going_by
        if len(found) > 1:
            raise Unclear(name, [circles[row] for row in found], field)
        chosen += found
        new += [] if found else [name]
    if len(chosen) + len(new) > MOST_AT_ONCE:
        raise Invalid(_("Fifty people at once are plenty. Name those you talked with."), field)
    return Meant(tuple(dict.fromkeys(chosen)), tuple(dict.fromkeys(new)))


def _going_by(name: str, keys: Mapping[UUID, str]) -> list[UUID]:
    """Return who goes by a name: in full, else by its beginning, else by the id that was given in its place."""
    key = name_key(name)
    return (
        [row for row, whole in keys.items() if whole == key]
        or [row for row, whole in keys.items() if whole.startswith(f"{key} ")]
        or [row for row in keys if str(row) == name]
    )


def matching(circles: Mapping[UUID, Entry], typed: str) -> list[Entry]:
    """Return everybody in whose name a text stands, those put away too, by name."""
    key = name_key(typed)
    return by_name(entry for entry in circles.values() if key in name_key(entry.name))


def search(owner: Owner, typed: str) -> str:
    """Return a name that is looked for as it may stand in an address: sealed. Empty when none was typed."""
    name = typed.strip()[:LONGEST_NAME]
    return urlsafe_b64encode(sealing.seal(owner, _SEARCH, owner.id, name.encode())).decode() if name else ""


def looked_for(owner: Owner, sealed: str) -> str:
    """Return the name from an address; empty when there is none or it does not open."""
    try:
        return sealing.unseal(owner, _SEARCH, owner.id, urlsafe_b64decode(sealed)).decode() if sealed else ""
    except (ValueError, sealing.Unsealable):
        return ""


def by_name(entries: Iterable[Entry]) -> list[Entry]:
    """Return people by the alphabet."""
    return sorted(entries, key=lambda entry: (name_key(entry.name), entry.id))
