"""Every table of an archive, with every text in it made as awkward as a spreadsheet could have it, read back equal."""

import csv
import io
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import cycle
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nearer import clock
from nearer.domain.archive import Row
from nearer.formats import archive as files
from nearer.formats.archive_csv import plain
from tests.actions import archives
from tests.conftest import _somebody

BEGINNINGS = ("=", "+", "-", "@", "\t", "\r", "\n", "'", '"', ",", ";", " ", "＝", "＋", "－", "＠", "\ufeff", "")
RUNS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What the cell of a spreadsheet may not begin with, told here apart from the list in the source."""
ENDINGS = ("1+1", "cmd|' /C calc'!A0", 'HYPERLINK("http://x.test")', "a\r\nb", 'a""b', "''", "", "\u2028x", "é\u0301")
AWKWARD = st.one_of(
    st.builds("{}{}".format, st.sampled_from(BEGINNINGS), st.sampled_from(ENDINGS)),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=12),
)


@pytest.fixture(scope="module")
def life() -> dict[str, tuple[Row, ...]]:
    """Return what leaves with a demo's six weeks, opened."""
    return archives.rows(archives.lived(_somebody()))


def changed(value: Any, texts: Iterator[str]) -> Any:
    """Return a value with other texts in it."""
    if isinstance(value, str):
        return next(texts)
    if isinstance(value, dict):
        return {name: changed(inner, texts) for name, inner in value.items()}
    return [changed(inner, texts) for inner in value] if isinstance(value, list) else value


def told(value: Any) -> str:
    """Return a value as a cell tells it: text as it is, anything else as JSON, nothing as nothing."""
    return value if isinstance(value, str) else "" if value is None else msgspec.json.encode(value).decode()


def flat(row: Row) -> dict[str, str]:
    """Return what a row's line has to say, by column."""

    def inner(above: str, some: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
        for name, value in some.items():
            yield from inner(f"{above}{name}.", value) if isinstance(value, dict) else [(f"{above}{name}", value)]

    content = row.content if isinstance(row.content, dict) else {"value": row.content} if row.content else {}
    packed = {"packed": row.packed} if row.packed else {}
    whole = {"id": row.id, **row.columns, **dict(inner("", content)), **packed}
    return {name: told(value) for name, value in whole.items()}


def read(data: bytes) -> dict[str, list[dict[str, str]]]:
    """Return the rows of every table of an archive by a reader that knows nothing of us but the ' to take away."""
    found: dict[str, list[dict[str, str]]] = {}
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        for name in packed.namelist():
            if name.startswith("tables/"):
                lines = list(csv.reader(io.StringIO(packed.read(name).decode(), newline=""), strict=True))
                assert [cell for line in lines for cell in line if cell.startswith(RUNS)] == []
                head = [plain(cell) for cell in lines[0]]
                rows = [dict(zip(head, (plain(cell) for cell in line), strict=True)) for line in lines[1:]]
                found[name.removeprefix("tables/").removesuffix(".csv")] = rows
    return found


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts=st.lists(AWKWARD, min_size=5, max_size=60))
def test_every_table_of_an_archive_comes_back_equal(life, texts):
    more = cycle(texts)
    awkward = {name: [replace(row, content=changed(row.content, more)) for row in rows] for name, rows in life.items()}
    parts = tuple(files.Part(name, name, "", lambda rows=rows: rows) for name, rows in awkward.items())
    out = io.BytesIO()
    files.write(out, files.Parcel("mara", clock.now(), "0", parts))
    found = read(out.getvalue())
    assert found.keys() == {name for name, rows in awkward.items() if rows}
    assert len(found) > 20
    for name, rows in awkward.items():
        for line, row in zip(found.get(name, []), rows, strict=True):
            wanted = flat(row)
            assert {column: line[column] for column in wanted} == wanted, name
            assert not any(line[column] for column in line.keys() - wanted.keys()), name


@given(key=AWKWARD, text=AWKWARD)
def test_a_column_is_no_formula_either(key, text):
    row = Row("1", {}, {key: text}) if key and "." not in key else Row("1", {}, {"a": text})
    part = files.Part("table", "", "", lambda: [row])
    out = io.BytesIO()
    files.write(out, files.Parcel("mara", clock.now(), "0", (part,)))
    assert read(out.getvalue())["table"] == [flat(row)]
