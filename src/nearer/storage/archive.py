"""Rows on their way out and back in, whatever their table.

Knows how a row of any table is opened and sealed again for another account. Does not know what is in it, or files.
"""

from base64 import b64decode, b64encode
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import islice
from typing import Any
from uuid import UUID

import msgspec
from django.core.exceptions import ValidationError
from django.db.models import F, Max

from nearer.domain.archive import ITSELF, Row, safe, without_secrets
from nearer.domain.people import Person
from nearer.storage import contents, models, people, records, sealing
from nearer.storage.schema import Table, carried, owned
from nearer.storage.sealing import Owner
from nearer.storage.transaction import writing

AT_ONCE = 50
"""Rows written by one statement; some databases take no more than 999 values."""
CHUNK = 500
"""Rows read at a time, so that ten years need no more memory than one."""


def rows(owner: Owner, table: Table) -> Iterator[Row]:
    """Yield every row of a table, opened, in the order they came in.

    Raises:
        Unsealable: one was changed or damaged.
    """
    order = ("version", "id") if table.sealed else ("id",)
    for row in table.of(owner.id).order_by(*order).iterator(chunk_size=CHUNK):
        columns = {one.name: _text(getattr(row, one.name)) for one in table.columns}
        name = ITSELF if row.id == owner.id else str(row.id)
        content, packed = _opened(owner, table, row) if table.sealed else (None, "")
        yield Row(name, columns, content, packed)


def _opened(owner: Owner, table: Table, row: Any) -> tuple[Any, str]:
    plain = sealing.unseal(owner, table.name, row.id, bytes(row.sealed))
    try:
        content = msgspec.json.decode(plain)
    except (msgspec.DecodeError, UnicodeDecodeError):
        content = None
    # Only what comes back byte for byte leaves as JSON.
    if content is None or msgspec.json.encode(content) != plain:
        return None, b64encode(plain).decode()
    return without_secrets(content), ""


def _text(value: Any) -> Any:
    return str(value) if isinstance(value, UUID) else value.isoformat() if isinstance(value, date) else value


def made(owner: Owner, table: Table, row: Row) -> Any:
    """Return a row as it is kept, checked against its table and sealed for this owner.

    Raises:
        ValueError: it does not fit; nothing of it may be kept.
    """
    try:
        columns = {one.name: _value(one, row.columns) for one in table.columns}
        name = owner.id if row.id == ITSELF else UUID(row.id)
        if table.sealed:
            plain = b64decode(row.packed, validate=True) if row.packed else msgspec.json.encode(row.content)
            contents.check(table.name, columns, plain)
            columns |= {one: sealing.blind(owner, str(row.content[of])) for one, of in table.keyed.items()}
            columns["sealed"] = sealing.seal(owner, table.name, name, plain)
    except (ValidationError, msgspec.MsgspecError, KeyError, TypeError, ValueError) as error:
        raise ValueError(table.name) from error
    if not safe(row.content):
        raise ValueError(table.name)
    return table.model(owner_id=owner.id, id=name, **columns)


def _value(field: Any, columns: Any) -> Any:
    if field.name not in columns:
        if not field.has_default() and not field.null:
            raise ValueError(field.name)
        return field.get_default()
    value = field.to_python(columns[field.name])
    if value is None and not field.null:
        raise ValueError(field.name)
    field.run_validators(value)
    return value


def there(owner: Owner, table: Table) -> set[str]:
    """Return the ids of the rows that are here already, as an archive names them."""
    found = table.of(owner.id).values_list("id", flat=True)
    return {ITSELF if one == owner.id else str(one) for one in found}


def put(owner: Owner, table: Table, kept: Iterable[Any]) -> int:
    """Write rows and return how many were not here yet; what is here already stays as it is."""
    before = table.of(owner.id).count()
    rows = iter(kept)
    while some := list(islice(rows, CHUNK)):
        table.model._default_manager.bulk_create(some, batch_size=AT_ONCE, ignore_conflicts=True)
    added: int = table.of(owner.id).count() - before
    return added


def begun(owner: Owner) -> bool:
    """Tell whether anything is kept beyond rows there is one of, such as the answers to the first questions."""
    return any(table.of(owner.id).exclude(id=owner.id).exists() for table in carried())


def drop_itself(owner: Owner, table: Table) -> None:
    """Remove the row there is one of, to make room for the one that comes."""
    table.of(owner.id).filter(id=owner.id).delete()


def move_up(owner: Owner, by: int) -> None:
    """Let everything that is here come after what is brought in: the order of writing is the order of a history."""
    for table in owned():
        if table.sealed:
            table.of(owner.id).update(version=F("version") + by)


def last_version(owner: Owner) -> int:
    """Return the newest version any row was written at."""
    found = (table.of(owner.id).aggregate(last=Max("version"))["last"] for table in owned() if table.sealed)
    newest: int = max((one for one in found if one is not None), default=0)
    return newest


def set_version(owner: Owner, version: int) -> None:
    """Let the account's count of writes go on from here."""
    models.Account.objects.filter(id=owner.id, version__lt=version).update(version=version)


def join_roster(owner: Owner, came: Iterable[Person]) -> None:
    """Let the circles show who came in: the roster holds everybody's entry, in one row."""
    with writing(owner) as version:
        known = dict(people.roster(owner))
        for person in came:
            known.setdefault(person.id, person.entry)
        records.replace(owner, models.Roster, owner.id, list(known.values()), version=version)
