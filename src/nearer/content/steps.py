"""The step catalogue, read strictly from `<language>/steps/*.toml`.

Knows how a table becomes a `Step` and refuses whatever does not fit. Does not judge wording, links or how much is
covered (that is `nearer.content.check`), and does not choose steps (that is `nearer.engine`).
"""

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache
from math import isfinite
from pathlib import Path
from types import MappingProxyType
from typing import Any

from nearer.domain.ladder import Channel, Domain, Place, Safety, Step
from nearer.domain.needs import Budget, Interest, Involves, Need

FOLDER = Path(__file__).parent
SOURCE_LANGUAGE = "en"
_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_DAY = 24 * 60
_MOST_ENERGY = 5


@dataclass(frozen=True, slots=True)
class Entry:
    """One step and the file it stands in."""

    file: str
    step: Step


@dataclass(frozen=True, slots=True)
class Reading:
    """What could be read, and one line for each thing that could not."""

    entries: tuple[Entry, ...]
    faults: tuple[str, ...]


@cache
def catalogue(language: str = SOURCE_LANGUAGE, folder: Path = FOLDER) -> Mapping[str, Step]:
    """Return every step by id, in the order of files and entries; English for a language without steps of its own.

    Raises:
        ValueError: an entry that does not fit; one line for each fault, naming file, id and key.
    """
    reading = read(language, folder)
    if reading.faults:
        raise ValueError("\n".join(reading.faults))
    return MappingProxyType({entry.step.id: entry.step for entry in reading.entries})


def read(language: str = SOURCE_LANGUAGE, folder: Path = FOLDER) -> Reading:
    """Read every steps file of one language below `folder` to the end, whatever is wrong in it."""
    own = folder / language / "steps"
    files = sorted((own if own.is_dir() else folder / SOURCE_LANGUAGE / "steps").glob("*.toml"))
    entries: list[Entry] = []
    faults: list[str] = []
    for file in files:
        for number, table in enumerate(_tables(file, faults), start=1):
            wrong = _faults(table)
            name = f"{file.name}: {table.get('id', f'step {number}')}"
            faults += (f"{name}: {fault}" for fault in wrong)
            if not wrong:
                entries.append(Entry(file.name, _step(table)))
    return Reading(tuple(entries), (*faults, *_twice(entries)))


def _tables(file: Path, faults: list[str]) -> list[dict[str, Any]]:
    try:
        content = tomllib.loads(file.read_text(encoding="utf-8"))
    except ValueError as error:
        faults.append(f"{file.name}: cannot be read as TOML: {error}")
        return []
    faults += (f"{file.name}: unknown table {name!r}" for name in content if name != "step")
    tables = content.get("step", [])
    return tables if isinstance(tables, list) else [tables]


def _faults(table: Mapping[str, object]) -> list[str]:
    """Return every missing, unknown or ill-valued key of one table."""
    faults = [f"{key} is missing" for key in sorted(_REQUIRED - table.keys())]
    faults += [f"{key} is not a key of a step" for key in table if key not in _CONVERTERS]
    for key in table.keys() & _CONVERTERS.keys():
        try:
            _CONVERTERS[key](table[key])
        except ValueError as error:
            faults.append(f"{key} {error}")
    return sorted(faults)


def _step(table: Mapping[str, object]) -> Step:
    values: dict[str, Any] = {key: _CONVERTERS[key](value) for key, value in table.items()}
    return Step(**values)


def _twice(entries: list[Entry]) -> Iterator[str]:
    first: dict[str, str] = {}
    for entry in entries:
        if entry.step.id in first:
            yield f"{entry.file}: {entry.step.id}: id is already used in {first[entry.step.id]}"
        first.setdefault(entry.step.id, entry.file)


Converter = Callable[[object], object]


def _text(value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError(f"must be text, not {value!r}")
    return value


def _slug(value: object) -> str:
    if not _SLUG.fullmatch(_text(value)):
        raise ValueError(f"must be small letters and hyphens, not {value!r}")
    return str(value)


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError(f"must be true or false, not {value!r}")
    return value


def _number(value: object) -> float:
    # Python's True would pass for 1, and TOML has nan and inf.
    if isinstance(value, bool) or not isinstance(value, int | float) or not isfinite(value):
        raise ValueError(f"must be a number, not {value!r}")
    return float(value)


def _up_to(most: int) -> Converter:
    def convert(value: object) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= most:
            raise ValueError(f"must be a whole number from 1 to {most}, not {value!r}")
        return value

    return convert


def _one(kind: type[Enum]) -> Converter:
    choices = {member.value: member for member in kind}

    def convert(value: object) -> Enum:
        if isinstance(value, bool) or not isinstance(value, str | int) or value not in choices:
            raise ValueError(f"must be one of {', '.join(map(str, choices))}, not {value!r}")
        return choices[value]

    return convert


def _set(kind: type[Enum]) -> Converter:
    one = _one(kind)

    def convert(value: object) -> frozenset[object]:
        if not isinstance(value, list):
            raise ValueError(f"must be a list, not {value!r}")
        return frozenset(map(one, value))

    return convert


_CONVERTERS: Mapping[str, Converter] = {
    "id": _slug,
    "title": _text,
    "how": _text,
    "where": _text,
    "notice": _text,
    "domain": _one(Domain),
    "difficulty": _number,
    "channel": _one(Channel),
    "place": _one(Place),
    "minutes": _up_to(_DAY),
    "cost": _one(Budget),
    "energy": _up_to(_MOST_ENERGY),
    "needs": _set(Need),
    "interests": _set(Interest),
    "involves": _set(Involves),
    "company": _flag,
    "safety": _one(Safety),
    "smaller": _slug,
    "bolder": _slug,
    "source": _text,
}
"""Every key of a step and how its value is read; `own` is never the catalogue's to say."""

_REQUIRED = _CONVERTERS.keys() - {"smaller", "bolder"}
