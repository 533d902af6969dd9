"""Everything of one person on its way out or back in: rows in the clear, and what may be wrong with a file of them.

Knows what an archive holds and how rows of two histories stand to each other. Does not know zip, JSON or tables.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

FORMAT = "nearer-archive"
VERSION = 1
"""Moves when a reader of the version before could not read what is written."""
ITSELF = "account"
"""The id of a row that is named by its owner: one to a person, such as their answers."""
SECRETS = frozenset({"password"})
"""Fields that are left empty on the way out: an archive opens nothing but itself."""


class Problem(StrEnum):
    """Why a file cannot be brought back."""

    NOT_OURS = "not-ours"
    NEWER = "newer"
    SEALED = "sealed"
    UNSAFE = "unsafe"
    TOO_LARGE = "too-large"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class Row:
    """One row, opened. `packed` holds, as base64, content that is no JSON."""

    id: str
    columns: Mapping[str, Any] = field(default_factory=dict)
    content: Any = None
    packed: str = ""


@dataclass(frozen=True, slots=True)
class Archive:
    """What a file held: rows by the name of their table."""

    account: str
    made: datetime
    release: str
    tables: Mapping[str, tuple[Row, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Read:
    """An archive, or why there is none."""

    archive: Archive | None = None
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class Came:
    """How many rows of each table are new, were here already, or could not be read."""

    new: Mapping[str, int] = field(default_factory=dict)
    here: Mapping[str, int] = field(default_factory=dict)
    unread: Mapping[str, int] = field(default_factory=dict)


def without_secrets(content: Any) -> Any:
    """Return content with what opens something elsewhere left empty."""
    if isinstance(content, dict):
        return {
            name: type(value)() if name in SECRETS and isinstance(value, str) else without_secrets(value)
            for name, value in content.items()
        }
    return [without_secrets(one) for one in content] if isinstance(content, list) else content


def safe(content: Any) -> bool:
    """Tell whether no address in it leads anywhere but to a web page."""
    if isinstance(content, dict):
        return all(
            safe(value) and not (name == "url" and isinstance(value, str) and not _web(value))
            for name, value in content.items()
        )
    return all(safe(one) for one in content) if isinstance(content, list) else True


def _web(address: str) -> bool:
    return not address or address.lower().startswith(("https://", "http://"))
