"""Rows as a page to read: what somebody wrote, with its day, without what only a program needs.

Knows how fields are said as lines of Markdown. Does not know tables or titles.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from nearer.domain.archive import Row

UNSAID = frozenset({"id", "version", "etag", "href", "uid", "external", "rhythm", "usual", "text_here", "offered"})
"""Fields only a program needs; they are in the JSON."""
INNER = frozenset({"entry"})
"""Fields whose own fields are said as if they stood beside them."""
_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_MARKS = re.compile(r"([\\`*_\[\]<>#|])")


def lines(title: str, about: str, rows: Iterable[Row], names: Mapping[str, str]) -> Iterator[str]:
    """Yield a page: its title, what it is, then each row under its day."""
    yield f"# {title}\n\n{about}\n"
    for row in rows:
        told = list(_told("", row.content if isinstance(row.content, dict) else {"": row.content}, names))
        day = row.columns.get("day") or row.columns.get("monday") or row.columns.get("since") or ""
        if told or day:
            yield f"\n## {day or _plain(names.get(row.id, '·'))}\n\n"
            yield from (f"- {line}\n" for line in told if line != f"day: {day}")


def _told(above: str, content: Mapping[str, Any], names: Mapping[str, str]) -> Iterator[str]:
    for name, value in content.items():
        if name in UNSAID or value in (None, "", [], {}, False):
            continue
        label = "" if name in INNER else f"{above}{name.replace('_', ' ')}"
        if isinstance(value, dict):
            yield from _told(f"{label}, " if label else "", value, names)
            continue
        said = _said(value, names)
        if said:
            yield f"{label}: {said}" if label else said


def _said(value: Any, names: Mapping[str, str]) -> str:
    if isinstance(value, list):
        return "; ".join(filter(None, (_said(one, names) for one in value)))
    if isinstance(value, dict):
        return ", ".join(_told("", value, names))
    if value is True:
        return "yes"
    text = f"{value:g}" if isinstance(value, float) else str(value)
    if text in names:
        return _plain(names[text])
    return "" if _ID.fullmatch(text) else _plain(text)


def _plain(text: str) -> str:
    """Return text that Markdown shows as it was written, on the lines of one point."""
    return _MARKS.sub(r"\\\1", text).replace("\n", "\n  ")
