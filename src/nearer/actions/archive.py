"""Taking everything out, and bringing it back: look first, then yes or no; nothing twice, and what is here stays.

Knows how two histories become one. Does not know zip or tables' names; titles are passed in.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import BinaryIO
from uuid import UUID

from nearer import __version__
from nearer.actions import feeds, importing, situation
from nearer.actions.archive_others import Heard, heard
from nearer.actions.calendars import Present
from nearer.content.steps import catalogue
from nearer.domain.archive import ITSELF, Archive, Came, Problem, Read, Row
from nearer.engine import belief
from nearer.errors import Invalid, Missing
from nearer.formats import archive as files
from nearer.gateways import reading
from nearer.storage import archive as rows
from nearer.storage import groups, needs, parcels, people, schema
from nearer.storage import importing as people_rows
from nearer.storage import ladder as ladder_rows
from nearer.storage.schema import Table
from nearer.storage.sealing import Owner, archives
from nearer.storage.transaction import snapshot, writing
from nearer.translation import _, language

WAITS = timedelta(days=1)
"""How long what was brought is kept for a yes or no."""
LARGEST = 100 * 2**20
"""Bytes of an archive brought by a command; by a page as much as any file (`reading.LARGEST`)."""
CPU_SECONDS = 20
OPENS = "opens"
"""The field for the passphrase of an archive that is brought."""
EVERYBODY, BELIEF, PEOPLE = "roster", "belief", "person"
"""Tables that hold what others add up to, and the one the circles are made of."""


@dataclass(frozen=True, slots=True)
class Saying:
    """How an archive is said: title and sentence of each table, a page to read first, plans, what others wrote."""

    told: Callable[[str], tuple[str, str]]
    first: str
    plans: feeds.Saying
    others: Callable[[Sequence[Heard]], str]
    """A page of what others wrote."""


def write(owner: Owner, out: BinaryIO, when: Present, saying: Saying, passphrase: str = "") -> None:
    """Write everything of one person, as it was at one moment; sealed when there is a passphrase."""
    with snapshot():
        if not passphrase:
            files.write(out, _parcel(owner, when, saying))
            return
        with archives.sealed(out, passphrase) as inner:
            files.write(inner, _parcel(owner, when, saying))


def _parcel(owner: Owner, when: Present, saying: Saying) -> files.Parcel:
    return files.Parcel(
        account=str(owner.id),
        made=when.now.replace(microsecond=0),
        release=__version__,
        parts=tuple(_part(owner, table, saying) for table in schema.carried()),
        files={
            "READ-ME.md": saying.first.encode,
            "people.vcf": lambda: importing.written(owner).encode(),
            "plans.ics": lambda: feeds.every(owner, True, when, saying.plans),
            "read/from-others.md": lambda: saying.others(heard(owner)).encode(),
        },
        names=_names(owner),
    )


def _part(owner: Owner, table: Table, saying: Saying) -> files.Part:
    return files.Part(table.name, *saying.told(table.name), lambda: rows.rows(owner, table))


def _names(owner: Owner) -> Mapping[str, str]:
    steps = {**catalogue(language()), **ladder_rows.notes(owner)[0]}
    known = {str(row): entry.name for row, entry in people.roster(owner).items()}
    mine = {str(one.id): one.name for one in groups.groups(owner)}
    return {name: step.title for name, step in steps.items()} | known | mine


def read(data: bytes, passphrase: str = "", most: int = reading.LARGEST) -> Archive:
    """Return what a file holds, read by a process that can do no harm.

    Raises:
        Invalid: it cannot be read; says what to do.
    """
    found = reading.read("archive", opened(data, passphrase, most), Read, CPU_SECONDS, most)
    if found.archive is None:
        raise Invalid(problem(found.problem or Problem.DAMAGED), reading.FIELD)
    return found.archive


def opened(data: bytes, passphrase: str, most: int = reading.LARGEST) -> bytes:
    """Return the zip inside a sealed archive; anything else as it is.

    Raises:
        Invalid: the passphrase does not open it, or there is none.
    """
    if not archives.is_sealed(data) or len(data) > most:
        return data
    if not passphrase:
        raise Invalid(_("This archive is sealed. Give the passphrase it was made with."), OPENS)
    try:
        return archives.unsealed(data, passphrase)
    except archives.Unsealable as error:
        text = _("This passphrase does not open the archive, or the file was changed. Try once more.")
        raise Invalid(text, OPENS) from error


def problem(why: Problem) -> str:
    """Say why a file cannot be brought back, and what to do."""
    return {
        Problem.NOT_OURS: _("This is no archive of Nearer. Choose the file that “Take everything out” made."),
        Problem.NEWER: _("This archive was made by a newer Nearer. Bring this one up to date first, then try again."),
        Problem.SEALED: _("This archive is sealed. Give the passphrase it was made with."),
        Problem.UNSAFE: _("This zip holds something an archive of Nearer never has, so it was put down unread."),
        Problem.TOO_LARGE: _("This zip unpacks to far more than an archive of Nearer holds, so it was put down."),
        Problem.DAMAGED: _("This archive is damaged. Look whether you have another copy; nothing was changed here."),
    }[why]


def propose(owner: Owner, form: UUID, data: bytes, passphrase: str, now: datetime) -> UUID:
    """Keep an archive, sealed, until somebody has looked at it. The same form twice is one.

    Raises:
        Invalid: it cannot be read; says what to do.
    """
    plain = opened(data, passphrase)
    read(plain)
    with writing(owner) as version:
        parcels.save(owner, form, plain, now, version)
    return form


def find(owner: Owner, parcel: UUID, now: datetime) -> Archive:
    """Return the archive that waits for a yes or no.

    Raises:
        Missing: this person has no such archive, or has had it for more than a day.
    """
    found = parcels.find(owner, parcel)
    if found is None or found.made + WAITS < now:
        leave(owner)
        raise Missing(_("This archive is no longer here: it is put away after a day. Bring the file once more."))
    return read(found.content)


def leave(owner: Owner) -> None:
    """Put away what waits without keeping anything of it."""
    if parcels.waiting(owner):
        with writing(owner):
            parcels.remove(owner)


def compared(owner: Owner, archive: Archive) -> Came:
    """Return what would come in, without keeping anything."""
    new, here = {}, {}
    for table in schema.carried():
        brought = archive.tables.get(table.name, ())
        known = rows.there(owner, table) if brought else set()
        here[table.name] = sum(row.id in known for row in brought)
        new[table.name] = len(brought) - here[table.name]
    unknown = {name: len(some) for name, some in archive.tables.items() if name not in new}
    return Came(new, here, unknown)


def keep(owner: Owner, archive: Archive, today: date) -> Came:
    """Keep everything of an archive that is not here yet, in one transaction.

    Into an account with nothing in it everything comes as it was. Otherwise what is here stays and counts as the newer:
    it is moved behind what is brought in, unless the archive is of this very account.
    """
    with writing(owner) as version:
        parcels.remove(owner)
        before = compared(owner, archive)
        if not sum(before.new.values()):
            return before
        begun = rows.begun(owner)
        if begun and archive.account != str(owner.id):
            rows.move_up(owner, _last(archive))
        came = _put(owner, archive, begun)
        rows.set_version(owner, max(version, rows.last_version(owner)))
        _mend(owner, archive, begun, today)
        return came


def _last(archive: Archive) -> int:
    versions = (row.columns.get("version") for some in archive.tables.values() for row in some)
    return max((one for one in versions if isinstance(one, int)), default=0)


def _put(owner: Owner, archive: Archive, begun: bool) -> Came:
    new, here = {}, {}
    unread = {name: len(some) for name, some in archive.tables.items()}
    for table in schema.carried():
        some = archive.tables.get(table.name, ())
        if not begun and any(row.id == ITSELF for row in some):
            rows.drop_itself(owner, table)
        fit = [made for row in some if (made := _made(owner, table, row))]
        new[table.name] = rows.put(owner, table, fit)
        here[table.name] = len(fit) - new[table.name]
        unread[table.name] = len(some) - len(fit)
    return Came(new, here, {name: count for name, count in unread.items() if count})


def _made(owner: Owner, table: Table, row: Row) -> object:
    try:
        return rows.made(owner, table, row)
    except ValueError:
        return None


def _mend(owner: Owner, archive: Archive, begun: bool, today: date) -> None:
    """Make what others add up to fit what is here now: the circles, and what the engine believes."""
    if begun:
        brought = {row.id for row in archive.tables.get(PEOPLE, ())}
        rows.join_roster(owner, (one for one in people_rows.everybody(owner) if str(one.id) in brought))
    steps = {**catalogue(language()), **ladder_rows.notes(owner)[0]}
    if begun and (needs.belief(owner) or ladder_rows.history(owner)):
        needs.save_belief(owner, belief.dump(situation.rebuilt(owner, today, steps)))
