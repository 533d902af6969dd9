"""Rows as a table for a spreadsheet, and back.

Knows columns, quoting (RFC 4180) and that a cell a spreadsheet would take for a formula gets a ' in front, which
`plain` takes away again. Does not know tables.
"""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import msgspec

from nearer.domain.archive import Row

RISKY = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "'")
"""What a cell may not begin with, also in full width, as programs in Japanese take it.

' itself is among them, so that taking one away always gives back what was."""


def columns(rows: Iterable[Row]) -> list[str]:
    """Return the names of all columns that any row has, in the order met."""
    return list(dict.fromkeys(name for row in rows for name in _flat(row)))


def lines(names: list[str], rows: Iterable[Row]) -> Iterator[str]:
    """Yield the lines of a table, its head first."""
    yield _line([guarded(name) for name in names])
    for row in rows:
        values = _flat(row)
        yield _line([guarded(_cell(values.get(name))) for name in names])


def guarded(cell: str) -> str:
    """Return a cell no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith(RISKY) else cell


def plain(cell: str) -> str:
    """Return a cell as it was before `guarded`."""
    return cell.removeprefix("'")


def _line(cells: list[str]) -> str:
    out = io.StringIO()
    csv.writer(out).writerow(cells)
    return out.getvalue()


def _flat(row: Row) -> Mapping[str, Any]:
    content = row.content if isinstance(row.content, dict) else {"value": row.content} if row.content else {}
    return {"id": row.id, **row.columns, **dict(_fields("", content)), **({"packed": row.packed} if row.packed else {})}


def _fields(above: str, content: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    for name, value in content.items():
        if isinstance(value, dict):
            yield from _fields(f"{above}{name}.", value)
        else:
            yield f"{above}{name}", value


def _cell(value: Any) -> str:
    if value is None or isinstance(value, str):
        return value or ""
    return msgspec.json.encode(value).decode()
