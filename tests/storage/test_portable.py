"""A backup of a database that is no file: every row as it was, sealed as it was, and only into an empty one."""

import pytest
from django.db import transaction

from nearer import clock
from nearer.storage import portable, schema, sessions
from tests.actions.archives import lived


def everything() -> dict[str, list[tuple[object, ...]]]:
    """Return every row of every table as the database has it."""
    found = {}
    for table in schema.tables():
        names = [one.attname for one in portable._columns(table)]
        rows = table.model._default_manager.values_list(*names)
        # Sorted here: two people may have rows of one id, and the database puts those in any order.
        plain = [tuple(bytes(v) if isinstance(v, memoryview) else v for v in row) for row in rows]
        found[table.name] = sorted(plain, key=repr)
    return found


def test_every_row_comes_back_as_it_was(mara, tmp_path):
    sessions.begin(lived(mara), clock.now())
    file, before = tmp_path / "rows", everything()
    portable.write(file)
    with transaction.atomic():
        for table in schema.tables():
            if not table.owned:
                table.model._default_manager.all().delete()
        assert sum(map(len, everything().values())) == 0
        portable.read(file)
        assert everything() == before
        transaction.set_rollback(True)
    assert portable.counts(file) == {name: len(rows) for name, rows in before.items() if rows}


def test_it_goes_into_an_empty_database_only(mara, tmp_path):
    portable.write(tmp_path / "rows")
    with pytest.raises(ValueError, match="not empty"):
        portable.read(tmp_path / "rows")
