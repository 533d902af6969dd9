"""Tables of contacts as Google, Outlook and Contrack write them, to cards.

Knows their columns: Google's before and since 2024 (several values in a cell are kept apart by " ::: "), the fixed ones
of Outlook, and those in Contrack's documentation of its export. Does not guess at other tables. Loop's tables are of
habits, not of people, and are not read.
"""

import csv
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from io import StringIO

from nearer.domain.importing import LONGEST_NAME, LONGEST_NOTE, Brought, Card, Problem, gathered
from nearer.formats import tidying

MOST_LINES = 400_000
MOST_COLUMNS = 400
LONGEST_HEADER = 40_000
"""Bytes."""
SEPARATORS = ",;\t"
_SLASHED = re.compile(r"(\d{1,2})([/.-])(\d{1,2})[/.-](\d{4})(?:[T ].*)?", re.ASCII)

Row = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Layout:
    """Which columns a program writes, in small letters; a pattern where they are numbered."""

    source: str
    known_by: frozenset[str]
    given: tuple[str, ...]
    phones: re.Pattern[str]
    emails: re.Pattern[str]
    addresses: tuple[tuple[str, ...], ...]
    """Each address as the columns it is in, in the order they are read."""
    between: str
    """What keeps several values in one cell apart."""
    whole: tuple[str, ...] = ()
    instead: tuple[str, ...] = ("nickname", "file as", "company", "organization name", "organization 1 - name")
    notes: str = "notes"
    labels: str = "categories"


def _google(given: tuple[str, ...], labels: str) -> Layout:
    parts = ("street", "extended address", "postal code", "city", "region", "country")
    formatted = tuple((f"address {number} - formatted",) for number in (1, 2))
    return Layout(
        "google",
        frozenset({*given, labels}),
        given,
        re.compile(r"phone \d+ - value"),
        re.compile(r"e-mail \d+ - value"),
        (*formatted, tuple(f"address 1 - {part}" for part in parts)),
        ":::",
        whole=("name",),
        labels=labels,
    )


LAYOUTS = (
    _google(("first name", "middle name", "last name"), "labels"),
    _google(("given name", "additional name", "family name"), "group membership"),
    Layout(
        "contrack",
        frozenset({"name", "emails", "phones", "cadence days"}),
        ("first name", "last name"),
        re.compile("phones"),
        re.compile("emails"),
        (("addresses",), ("location",)),
        ";",
        whole=("name",),
        notes="about",
        labels="tags",
    ),
    Layout(
        "outlook",
        frozenset({"first name", "last name", "e-mail address"}),
        ("first name", "middle name", "last name", "suffix"),
        re.compile(r"(mobile|primary|home|other|business) phone( 2)?"),
        re.compile(r"e-mail( \d)? address"),
        tuple(
            tuple(f"{kind} {part}" for part in ("street", "postal code", "city", "state", "country", "country/region"))
            for kind in ("home", "other", "business")
        ),
        ";",
    ),
)


def layout(header: Iterable[str]) -> Layout | None:
    """Return whose table this is by the names of its columns, or None."""
    names = set(header)
    return next((one for one in LAYOUTS if one.known_by <= names), None)


def read(data: bytes) -> Brought | None:
    """Return the people of a table, or None when it is nobody's we know."""
    first = tidying.decoded(data[:LONGEST_HEADER]).lstrip("\ufeff\r\n ").partition("\n")[0]
    separator = max(SEPARATORS, key=first.count)
    header = [name.strip().lower() for name in next(csv.reader([first.rstrip("\r")], delimiter=separator), [])]
    known = layout(header)
    if known is None or len(header) > MOST_COLUMNS:
        return None
    text = tidying.decoded(data)
    if text.count("\n") > MOST_LINES:
        return gathered(known.source, [(0, Problem.TOO_MANY_LINES)])
    return gathered(known.source, _people(known, list(_rows(text, header, separator))))


def _rows(text: str, header: list[str], separator: str) -> Iterator[Row | None]:
    """Yield the rows under the header by column; None for one that cannot be a row, such as an open quote makes."""
    reader = csv.reader(StringIO(text.lstrip("\ufeff\r\n "), newline=""), delimiter=separator)
    next(reader, None)
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            yield None
            continue
        if any(cells):
            yield {name: cell for name, cell in zip(header, cells, strict=False) if cell}


def _people(known: Layout, rows: list[Row | None]) -> Iterator[tuple[int, Card | Problem]]:
    days_first = _days_first(row["birthday"] for row in rows if row and "birthday" in row)
    for number, row in enumerate(rows, 1):
        if row is None:
            yield number, Problem.TOO_LARGE
            continue
        card = _card(known, row, days_first)
        yield number, card if card.name else Problem.NO_NAME
        if card.name and row.get("birthday", "").strip(" 0/.-") and not card.birthday:
            yield number, Problem.UNCLEAR_DAY
        if len(row.get(known.notes, "")) > LONGEST_NOTE:
            yield number, Problem.SHORTENED


def _card(known: Layout, row: Row, days_first: bool | None) -> Card:
    phones = [one for name, cell in row.items() if known.phones.fullmatch(name) for one in cell.split(known.between)]
    emails = [one for name, cell in row.items() if known.emails.fullmatch(name) for one in cell.split(known.between)]
    labels = [one.strip() for one in row.get(known.labels, "").split(known.between)]
    return Card(
        name=_name(known, row),
        phones=tidying.several(phones),
        emails=tidying.several([one for one in emails if "@" in one]),
        address=next(filter(None, (_address(row, columns) for columns in known.addresses)), ""),
        birthday=_birthday(row.get("birthday", ""), days_first),
        note=tidying.lines(row.get(known.notes, "")),
        # Google marks its own groups with a star: "* myContacts".
        labels=tidying.several([one for one in labels if not one.startswith("*")]),
        cadence=_cadence(row.get("cadence days", "")),
        last=_last(row.get("last contacted at", "")),
    )


def _name(known: Layout, row: Row) -> str:
    given = " ".join(row.get(column, "") for column in known.given)
    email = next((cell for name, cell in row.items() if known.emails.fullmatch(name)), "")
    ways = (
        *(row.get(column, "") for column in known.whole),
        given,
        *(row.get(one, "") for one in known.instead),
        email,
    )
    return next(filter(None, (tidying.one_line(way, LONGEST_NAME) for way in ways)), "")


def _address(row: Row, columns: tuple[str, ...]) -> str:
    return tidying.lines(", ".join(row[column].strip() for column in columns if column in row), LONGEST_NOTE // 4)


def _days_first(told: Iterable[str]) -> bool | None:
    """Return whether a table's birthdays begin with the day, as far as one of them can only be read so."""
    found = [match for text in told if (match := _SLASHED.fullmatch(text.strip()[:40]))]
    if any(int(match[1]) > 12 for match in found):
        return True
    return False if any(int(match[3]) > 12 for match in found) else None


def _birthday(text: str, days_first: bool | None) -> str:
    found = _SLASHED.fullmatch(text.strip()[:40])
    if not found:
        return tidying.birthday(text)
    # With dots the day comes first everywhere; otherwise better no birthday than a wrong one.
    days_first = True if found[2] == "." else days_first
    if days_first is None and found[1] != found[3]:
        return ""
    month, of_month = (found[3], found[1]) if days_first else (found[1], found[3])
    return tidying.day(found[4], month, of_month)


def _cadence(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 5 and int(text) else None


def _last(text: str) -> date | None:
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None
