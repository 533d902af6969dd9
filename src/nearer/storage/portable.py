"""Every row of the database as lines of JSON, for a database that is no file, and back into an empty one.

Knows columns. Sealed columns stay sealed. Does not know nouns.
"""

from base64 import b64decode, b64encode
from collections import Counter
from pathlib import Path
from typing import Any

import msgspec
from django.db import transaction

from nearer.storage.models import Account
from nearer.storage.schema import Table, tables
from nearer.storage.transaction import snapshot

AT_ONCE = 200


def write(to: Path) -> None:
    """Write every row of every table to a new file, as they were at one moment."""
    with to.open("wb") as out, snapshot():
        for table in _in_order():
            names = [one.attname for one in _columns(table)]
            for row in table.model._default_manager.order_by("id").values_list(*names).iterator(AT_ONCE):
                out.write(msgspec.json.encode([table.name, *map(_packed, row)]) + b"\n")


def counts(file: Path) -> dict[str, int]:
    """Return the number of rows of each table in a file."""
    with file.open("rb") as lines:
        return dict(Counter(msgspec.json.decode(line)[0] for line in lines))


def read(file: Path) -> None:
    """Put every row of a file into a database that has none.

    Raises:
        ValueError: there are rows already.
    """
    if Account.objects.exists():
        raise ValueError("not empty")
    known = {table.name: table for table in tables()}
    with file.open("rb") as lines, transaction.atomic():
        for line in lines:
            name, *values = msgspec.json.decode(line)
            columns = _columns(known[name])
            given = {one.attname: _unpacked(one, value) for one, value in zip(columns, values, strict=True)}
            known[name].model._default_manager.bulk_create([known[name].model(**given)])


def _in_order() -> list[Table]:
    """Return the tables with accounts first: the others stand on them."""
    return sorted(tables(), key=lambda table: (table.model is not Account, table.owned, table.name))


def _columns(table: Table) -> list[Any]:
    return [one for one in table.model._meta.concrete_fields if one.name != "pk"]


def _packed(value: Any) -> Any:
    return b64encode(bytes(value)).decode() if isinstance(value, (bytes, memoryview)) else value


def _unpacked(field: Any, value: Any) -> Any:
    if field.get_internal_type() == "BinaryField" and value is not None:
        return b64decode(value)
    return field.to_python(value)
