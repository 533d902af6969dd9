"""A content file of one kind of table, read strictly into domain objects.

Knows TOML and how a table becomes a frozen dataclass; a key too many, too few or of the wrong kind is a fault. Does not
know any single kind, nor wording.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any, TypeVar, get_args, get_type_hints

import msgspec

T = TypeVar("T")

FOLDER = Path(__file__).parent
SOURCE_LANGUAGE = "en"


def file_of(name: str, language: str, folder: Path = FOLDER) -> Path:
    """Return the file of a language, the English one where that language has none of its own."""
    own = folder / language / name
    return own if own.is_file() else folder / SOURCE_LANGUAGE / name


def read(file: Path, tables: str, kind: type[T], rename: Mapping[str, str] | None = None) -> tuple[T, ...]:
    """Return the objects of a file, in its order. `rename` says which tables within one fill which field.

    Raises:
        ValueError: something does not fit; one line for each fault, naming file, id and key.
    """
    content = tomllib.loads(file.read_text(encoding="utf-8"))
    entries: list[T] = []
    faults = [f"{file.name}: unknown table {name!r}" for name in content if name != tables]
    for number, table in enumerate(content.get(tables, []), start=1):
        renamed = {(rename or {}).get(key, key): value for key, value in table.items()}
        name = f"{file.name}: {table.get('id', f'{tables} {number}')}"
        wrong = [f"{key} is no key here" for key in unknown(renamed, kind)]
        try:
            entries.append(msgspec.convert(renamed, kind))
        except msgspec.ValidationError as error:
            wrong.append(str(error))
        faults += [f"{name}: {fault}" for fault in wrong]
    faults += _twice(file.name, [table.get("id") for table in content.get(tables, [])])
    if faults:
        raise ValueError("\n".join(faults))
    return tuple(entries)


def unknown(table: Mapping[str, Any], kind: type) -> list[str]:
    """Return keys a table has and its dataclass has not, those of tables within it too."""
    hints = get_type_hints(kind)
    names = {field.name for field in fields(kind)}
    found = [key for key in table if key not in names]
    for key, value in table.items():
        inner = next((one for one in get_args(hints.get(key)) if is_dataclass(one)), None)
        if isinstance(value, list) and isinstance(inner, type):
            found += [f"{key}.{wrong}" for one in value for wrong in unknown(one, inner)]
    return found


def _twice(file: str, ids: list[Any]) -> list[str]:
    return [f"{file}: {one}: id is used twice" for one in dict.fromkeys(ids) if ids.count(one) > 1]
