"""Somebody's own server and what is shared with it: read and kept.

Knows rows: a server is one sealed row among the calendars, its password in it; each shared object is another. An
object's row is named by its address there, so that one object never has two. Does not speak to a server.
"""

from collections.abc import Iterable, Sequence
from uuid import UUID, uuid5

from nearer.domain.calendars import Calendar, Occurrence
from nearer.domain.syncing import Server, Shared
from nearer.storage import calendars, models, records
from nearer.storage.sealing import Owner
from nearer.storage.transaction import writing

KIND = "server"
"""The kind of a `Calendar` row that holds one."""
AT_ONCE = 250


def servers(owner: Owner) -> Sequence[Server]:
    """Return the servers of this owner, in the order they were connected."""
    rows = models.Calendar.objects.filter(owner_id=owner.id, kind=KIND).order_by("id")
    return [records.opened(owner, row, Server) for row in rows]


def server(owner: Owner, row: UUID) -> Server | None:
    """Return one server of this owner."""
    found = models.Calendar.objects.filter(owner_id=owner.id, id=row, kind=KIND).first()
    return records.opened(owner, found, Server) if found else None


def save(owner: Owner, content: Server) -> None:
    """Keep a server, new or changed."""
    with writing(owner) as version:
        records.replace(owner, models.Calendar, content.id, content, kind=KIND, version=version)


def remove(owner: Owner, row: UUID) -> None:
    """Forget a server, its password, and what was shared with it; people and plans stay."""
    with writing(owner):
        models.Synced.objects.filter(owner_id=owner.id, calendar_id=row).delete()
        models.Calendar.objects.filter(owner_id=owner.id, id=row, kind=KIND).delete()
        remove_busy(owner, row)


def shared_id(server: UUID, href: str) -> UUID:
    """Return the id of the row for an object at an address."""
    return uuid5(server, href)


def shared(owner: Owner, server: UUID, path: str) -> list[Shared]:
    """Return what is shared in one collection of a server."""
    rows = models.Synced.objects.filter(owner_id=owner.id, calendar_id=server).order_by("id")
    every = (records.opened(owner, row, Shared) for row in rows.iterator(chunk_size=AT_ONCE))
    return [one for one in every if one.href.startswith(path)]


def is_shared(owner: Owner, row: UUID) -> bool:
    """Tell whether an object has its row already."""
    return models.Synced.objects.filter(owner_id=owner.id, id=row).exists()


def save_shared(owner: Owner, server: UUID, objects: Iterable[Shared]) -> None:
    """Keep what both sides agreed on."""
    with writing(owner) as version:
        for one in objects:
            clear = {"calendar_id": server, "local_id": one.local, "version": version}
            records.replace(owner, models.Synced, one.id, one, **clear)


def remove_shared(owner: Owner, rows: Iterable[UUID]) -> None:
    """Forget that objects were shared."""
    with writing(owner):
        models.Synced.objects.filter(owner_id=owner.id, id__in=list(rows)).delete()


def forget_but(owner: Owner, server: UUID, paths: Iterable[str]) -> None:
    """Forget what was shared in collections that no longer are."""
    kept = tuple(path for path in paths if path)
    rows = models.Synced.objects.filter(owner_id=owner.id, calendar_id=server)
    with writing(owner):
        remove_shared(
            owner, [row.id for row in rows if not records.opened(owner, row, Shared).href.startswith(kept or ("\0",))]
        )


def busy_id(server: UUID) -> UUID:
    """Return the id of the calendar that keeps when somebody is taken up, as their server says."""
    return uuid5(server, "busy")


def save_busy(owner: Owner, content: Calendar, taken: Sequence[Occurrence]) -> None:
    """Keep when somebody is taken up, in the place of what was kept."""
    with writing(owner):
        calendars.save(owner, content)
        calendars.replace_events(owner, content.id, taken)


def remove_busy(owner: Owner, server: UUID) -> None:
    """Forget when somebody is taken up, as their server said."""
    calendars.remove(owner, busy_id(server))
