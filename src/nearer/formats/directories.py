"""A directory of professionals from a file: a table as docs/directory.md describes it, or a FHIR bundle.

Knows how to tell the two apart, and the columns. A row that does not fit is left out and told of by its line. Nothing
is guessed: what a cell does not say stays unsaid. Bundles are read by `nearer.formats.directory_bundles`.
"""

import csv
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from enum import StrEnum
from io import StringIO
from typing import Any, TypeVar
from urllib.parse import urlsplit
from uuid import UUID, uuid5

from nearer.domain.directories import MOST, MOST_TROUBLES, Directory, Fault, Trouble
from nearer.domain.professionals import Concern, Experience, Format, Gender, Hours, Professional
from nearer.formats import tidying

T = TypeVar("T", bound=StrEnum)

SPACE = UUID("3b0f5a52-7d0f-4a6e-9b1e-2f4f6c1d9a77")
"""What the ids of professionals are made from, so that the same row keeps its id when a file is loaded again."""
NEEDED = frozenset({"name"})
LONGEST = {"name": 120, "role": 120, "place": 200, "note": 1000, "currency": 10, "phone": 40, "email": 200}
LONGEST_LINK = 500
SHOWN = 60
"""Characters of a value that are shown where it is wrong."""
_EMAIL = re.compile(r"[^@\s,;<>\"]+@[^@\s,;<>\"]+\.[^@\s,;<>\".]+")
_PHONE = re.compile(r"[+*(]?\d[\d\s()/.-]*")
_PRICE = re.compile(r"\d{1,6}(?:[.,]\d{1,2})?", re.ASCII)
_TAG = re.compile(r"[a-z]{2,3}", re.ASCII)
_YES, _NO = frozenset({"yes", "y", "true", "1"}), frozenset({"no", "n", "false", "0"})
_UNCLOSED = "\0"


class Unfit(Exception):
    """A cell that cannot be taken."""

    def __init__(self, fault: Fault, column: str = "", value: str = "") -> None:
        super().__init__(fault)
        self.fault, self.column, self.value = fault, column, value[:SHOWN]


def read(data: bytes) -> Directory:
    """Return who is in a file, with every row that could not be taken."""
    if tidying.decoded(data[:400]).lstrip("\ufeff\r\n\t ").startswith("{"):
        from nearer.formats import directory_bundles

        return gathered(directory_bundles.read(data), bundle=True)
    return gathered(_table(tidying.decoded(data).lstrip("\ufeff")))


def gathered(found: Iterable[tuple[int, Professional | Unfit]], bundle: bool = False) -> Directory:
    """Return a directory of what was found, each with its line; one that is there twice counts once."""
    there: dict[UUID, Professional] = {}
    troubles: list[Trouble] = []
    for line, one in found:
        fault = one if isinstance(one, Unfit) else Unfit(Fault.TWICE, "name", one.name) if one.id in there else None
        if fault:
            troubles.append(Trouble(line, fault.fault, fault.column, fault.value))
        elif len(there) >= MOST:
            troubles.append(Trouble(0, Fault.TOO_MANY))
            break
        elif isinstance(one, Professional):
            there[one.id] = one
    return Directory(tuple(there.values()), tuple(troubles[:MOST_TROUBLES]), len(troubles), bundle)


def _table(text: str) -> Iterator[tuple[int, Professional | Unfit]]:
    first = text.partition("\n")[0]
    rows = csv.reader(StringIO(text, newline=""), delimiter=max(",;\t", key=first.count), strict=True)
    header = [cell.strip().lower().replace(" ", "_") for cell in next(rows, [])]
    if not set(header) >= NEEDED:
        yield 0, Unfit(Fault.NO_COLUMNS)
        return
    line = rows.line_num + 1
    while (cells := _next(rows)) is not None:
        if any(cell.strip() for cell in cells):
            yield line, _row(header, cells)
        line = rows.line_num + 1


def _next(rows: Any) -> list[str] | None:
    try:
        found: list[str] | None = next(rows, None)
    except csv.Error:
        return [_UNCLOSED]
    return found


def _row(header: list[str], cells: list[str]) -> Professional | Unfit:
    if len(cells) > len(header) or cells == [_UNCLOSED]:
        return Unfit(Fault.CELLS)
    try:
        return professional({name: cell.strip() for name, cell in zip(header, cells, strict=False)})
    except Unfit as unfit:
        return unfit


def professional(row: Mapping[str, str]) -> Professional:
    """Return the professional of a row by column.

    Raises:
        Unfit: a cell that does not fit, or nobody to be named or reached.
    """
    texts = {name: _text(row, name) for name in LONGEST}
    if not texts["name"]:
        raise Unfit(Fault.NO_NAME)
    found = Professional(
        id=UUID(int=0),
        **texts,
        concerns=_several(Concern, row, "concerns"),
        formats=_several(Format, row, "formats"),
        languages=frozenset(_tags(row)),
        gender=next(iter(_several(Gender, row, "gender")), None),
        experience=_several(Experience, row, "experience"),
        hours=_several(Hours, row, "hours"),
        price=_price(row),
        sliding=bool(_answer(row, "sliding")),
        video=_link(row, "video"),
        website=_link(row, "website"),
        takes_new=_answer(row, "takes_new"),
    )
    return named(_reachable(found), row.get("id", ""))


def named(one: Professional, given: str = "") -> Professional:
    """Return a professional with the id that follows from what the file calls them, or from name and ways."""
    known = given or "\n".join((one.name.casefold(), one.role, one.place, one.phone, one.email, one.video, one.website))
    return replace(one, id=uuid5(SPACE, known))


def _reachable(one: Professional) -> Professional:
    if one.phone and not _PHONE.fullmatch(one.phone):
        raise Unfit(Fault.PHONE, "phone", one.phone)
    if one.email and not _EMAIL.fullmatch(one.email):
        raise Unfit(Fault.EMAIL, "email", one.email)
    if not (one.phone or one.email or one.video or one.website):
        raise Unfit(Fault.NO_WAY)
    return one


def _text(row: Mapping[str, str], name: str) -> str:
    text = " ".join(row.get(name, "").replace("\0", "").split())
    if len(text) > LONGEST[name]:
        raise Unfit(Fault.TOO_LONG, name, text)
    return text


def _parts(row: Mapping[str, str], name: str) -> list[str]:
    return [part for cell in row.get(name, "").split(";") for part in [cell.strip().lower()] if part]


def _several(kind: type[T], row: Mapping[str, str], name: str) -> frozenset[T]:
    return frozenset(_known(kind, name, part.replace(" ", "-").replace("_", "-")) for part in _parts(row, name))


def _known(kind: Callable[[str], T], name: str, value: str) -> T:
    try:
        return kind(value)
    except ValueError as error:
        raise Unfit(Fault.UNKNOWN, name, value) from error


def _tags(row: Mapping[str, str]) -> Iterator[str]:
    for part in _parts(row, "languages"):
        tag = part.replace("_", "-").partition("-")[0]
        if not _TAG.fullmatch(tag):
            raise Unfit(Fault.UNKNOWN, "languages", part)
        yield tag


def _price(row: Mapping[str, str]) -> float | None:
    text = row.get("price", "")
    if text and not _PRICE.fullmatch(text):
        raise Unfit(Fault.PRICE, "price", text)
    return float(text.replace(",", ".")) if text else None


def _answer(row: Mapping[str, str], name: str) -> bool | None:
    text = row.get(name, "").lower()
    if text and text not in _YES | _NO:
        raise Unfit(Fault.UNKNOWN, name, text)
    return text in _YES if text else None


def _link(row: Mapping[str, str], name: str) -> str:
    text = row.get(name, "")
    try:
        parts = urlsplit(text)
        fits = parts.scheme == "https" and bool(parts.hostname) and "@" not in parts.netloc
    except ValueError:
        fits = False
    if text and not (fits and text.isprintable() and " " not in text and len(text) <= LONGEST_LINK):
        raise Unfit(Fault.LINK, name, text)
    return text
