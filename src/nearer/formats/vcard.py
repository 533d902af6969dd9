"""vCard 2.1, 3.0 and 4.0 to cards, and people to vCard 3.0 and 4.0.

Knows how Apple, Google, Outlook, Nextcloud and Monica write them. Does not fetch or keep a picture. vobject takes
apart and puts together what is on a line, but never sees a line or a parameter as it came: its pattern for lines takes
twice as long for each more comma in a parameter, and a folded line the square of its folds.
"""

import quopri
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from io import StringIO
from typing import Any

import vobject
from vobject.icalendar import stringToTextValues
from vobject.vcard import Address, Name, splitFields

from nearer.domain.importing import LONGEST_NAME, LONGEST_NOTE, Brought, Card, Problem, gathered
from nearer.domain.people import Person
from nearer.formats import tidying
from nearer.formats.tidying import one_line

MOST_LINES = 400_000
LONGEST_CARD = 100_000
"""Characters of one card without what we drop: pictures, sounds, keys and whatever else is not below."""
WANTED = {
    "FN": (1, 500),
    "N": (1, 500),
    "NICKNAME": (1, 500),
    "ORG": (1, 500),
    "KIND": (1, 20),
    "X-ADDRESSBOOKSERVER-KIND": (1, 20),
    "BDAY": (1, 40),
    "UID": (1, 200),
    "TEL": (10, 200),
    "EMAIL": (10, 200),
    "ADR": (2, 1000),
    "CATEGORIES": (2, 1000),
    "NOTE": (2, LONGEST_NOTE + 1),
}
"""How many of each, and how much of one, are read."""
QUOTED = 6
"""Signs that one letter beyond ASCII may take in quoted-printable."""
SYSTEM_LABELS = frozenset({"mycontacts", "starred"})
VERSIONS = ("3.0", "4.0")
NO_YEAR = "1604"

# Possessive throughout, so that no line takes longer than its length.
_LINE = re.compile(r'(?:[\w-]{1,60}+\.)?([\w-]{1,60}+)((?:;(?:[^";:]++|"[^"]*+")*+)*+):', re.ASCII)
_CHARSET = re.compile(r"CHARSET=\"?([\w-]{1,20})", re.IGNORECASE)


@dataclass(slots=True)
class Raw:
    """One card as it stands in the file: for each name its parameters and values, still escaped."""

    number: int
    fields: dict[str, list[tuple[str, str]]] = field(default_factory=dict)
    size: int = 0
    problem: Problem | None = None

    def take(self, line: str) -> None:
        """Keep a line if it is one we read."""
        found = _LINE.match(line)
        name = found[1].upper() if found else ""
        if not found or name not in WANTED:
            return
        self.size += len(line)
        if self.size > LONGEST_CARD:
            self.problem = Problem.TOO_LARGE
        most, length = WANTED[name]
        values = self.fields.setdefault(name, [])
        if len(values) < most and not self.problem:
            values.append((found[2].upper(), line[found.end() :][: QUOTED * length]))

    def text(self, name: str) -> list[str]:
        """Return the values of one name without escapes."""
        return [_plain(told) for told in self.told(name)]

    def told(self, name: str) -> list[str]:
        """Return the values of one name as they were before they were made fit for the post, still escaped."""
        most = 2 * WANTED[name][1]
        return [_whole(_delivered(params, value)[:most]) for params, value in self.fields.get(name, ())]


def read(data: bytes) -> Brought:
    """Return the people of a vCard file."""
    text = tidying.decoded(data)
    if max(text.count("\n"), text.count("\r")) > MOST_LINES:
        return gathered("vcard", [(0, Problem.TOO_MANY_LINES)])
    return gathered("vcard", _people(text))


def _people(text: str) -> Iterator[tuple[int, Card | Problem]]:
    for raw in split(text):
        problem = raw.problem or _no_person(raw)
        if problem:
            yield raw.number, problem
            continue
        note = "\n".join(raw.text("NOTE"))
        yield raw.number, _card(raw, note)
        if len(note) > LONGEST_NOTE:
            yield raw.number, Problem.SHORTENED


def split(text: str) -> Iterator[Raw]:
    """Yield card after card; one with another one inside, or without an end, is refused and the next one read."""
    raw, number = None, 0
    for line in logical(text):
        mark = line[:40].strip("\ufeff \t").upper()
        if mark == "BEGIN:VCARD":
            number += 1
            if raw:
                raw.problem = Problem.UNFINISHED
                yield raw
            raw = Raw(number)
        elif raw and mark == "END:VCARD":
            yield raw
            raw = None
        elif raw and mark.startswith("BEGIN:"):
            raw.problem = Problem.NESTED
        elif raw:
            raw.take(line)
    if raw:
        raw.problem = Problem.UNFINISHED
        yield raw


def logical(text: str) -> Iterator[str]:
    """Yield lines as they were before they were folded, by a space in front or by quoted-printable's sign at the end.

    A line is cut where no card could hold it.
    """
    parts: list[str] = []
    size, soft = 0, False
    for physical in StringIO(text, newline=None):
        line = physical.rstrip("\n")
        if parts and (soft or line.startswith((" ", "\t"))):
            line = line if soft else line[1:]
        else:
            yield "".join(parts)
            parts, size = [], 0
        soft = line.endswith("=") and "QUOTED-PRINTABLE" in (parts or [line])[0][:200].upper()
        if size <= LONGEST_CARD:
            parts.append(line[: -1 if soft else 2 * LONGEST_CARD])
        size += len(line)
    yield "".join(parts)


def _plain(told: str) -> str:
    """Return one text without escapes; commas in it are commas, as nearly everybody writes them."""
    return ",".join(stringToTextValues(told)) if "\\" in told else told


def _delivered(params: str, value: str) -> str:
    if "QUOTED-PRINTABLE" in params:
        declared = _CHARSET.search(params)
        return tidying.lenient(quopri.decodestring(value.encode()), declared[1] if declared else "")
    return "" if "BASE64" in params or "ENCODING=B" in params else value


def _whole(value: str) -> str:
    """Return a value without an escape that escapes nothing, as a value cut short may end."""
    return value[:-1] if (len(value) - len(value.rstrip("\\"))) % 2 else value


def _no_person(raw: Raw) -> Problem | None:
    if not raw.fields:
        return Problem.NO_NAME
    kinds = {kind.strip().lower() for name in ("KIND", "X-ADDRESSBOOKSERVER-KIND") for kind in raw.text(name)}
    if kinds & {"group", "location"}:
        return Problem.A_LIST
    return None if _name(raw) else Problem.NO_NAME


def _card(raw: Raw, note: str) -> Card:
    labels = [label for told in raw.told("CATEGORIES") for label in stringToTextValues(told)]
    emails = [_address(one, "mailto:") for one in _best_first(raw, "EMAIL")]
    return Card(
        name=_name(raw),
        phones=tidying.several([_address(one, "tel:") for one in _best_first(raw, "TEL")]),
        emails=tidying.several([one for one in emails if "@" in one]),
        address=next(filter(None, map(_place, _apart(raw, "ADR"))), ""),
        birthday=next(map(tidying.birthday, raw.text("BDAY")), ""),
        note=tidying.lines(note),
        uid=one_line(next(iter(raw.text("UID")), "")),
        labels=tidying.several([label for label in labels if label.strip().lower() not in SYSTEM_LABELS]),
    )


def _name(raw: Raw) -> str:
    """Return what somebody is called; where no name is told, what else they could be known by."""
    parts = [part for value in _apart(raw, "N") for part in value]
    family, given, additional, prefix, suffix = (parts + [""] * 5)[:5]
    ways = (*raw.text("NICKNAME"), *raw.text("ORG"), *raw.text("EMAIL"), *raw.text("TEL"))
    whole = " ".join(part for part in (prefix, given, additional, family, suffix) if part)
    return next(filter(None, (one_line(name, LONGEST_NAME) for name in (*raw.text("FN"), whole, *ways))), "")


def _apart(raw: Raw, name: str) -> list[list[str]]:
    """Return values taken apart at semicolons; a part with several texts has a space between them."""
    found = [splitFields(told) for told in raw.told(name)]
    return [[" ".join(part) if isinstance(part, list) else part for part in parts] for parts in found]


def _place(parts: list[str]) -> str:
    return tidying.lines(", ".join(part.strip() for part in parts if part.strip()), LONGEST_NOTE // 4)


def _best_first(raw: Raw, name: str) -> list[str]:
    """Return numbers or addresses, the preferred ones first, fax left out."""
    told = [(params, text) for (params, _value), text in zip(raw.fields.get(name, ()), raw.text(name), strict=True)]
    return [text for params, text in sorted(told, key=lambda pair: "PREF" not in pair[0]) if "FAX" not in params]


def _address(text: str, scheme: str) -> str:
    return text.strip()[len(scheme) :] if text.strip().lower().startswith(scheme) else text


def write(people: Iterable[Person], version: str = "4.0") -> str:
    """Return people as vCard text, ready to be sent or kept; what is private between the lines stays here."""
    return "".join(_written(one, version) for one in people)


def _written(person: Person, version: str) -> str:
    card = vobject.vCard()
    card.add("version").value = version
    name = one_line(person.name, LONGEST_NAME)
    card.add("uid").value = one_line(person.external) or person.id.urn
    card.add("fn").value = name
    # Which part of a name is the family's is not known here, and a guess would put "third floor" in its place.
    card.add("n").value = Name(given=name)
    for kind, value in (("tel", person.phone), ("email", person.email)):
        if value.strip():
            card.add(kind).value = one_line(value)
    if person.address.strip():
        card.add("adr").value = Address(street=tidying.lines(person.address))
    if person.notes.strip():
        card.add("note").value = tidying.lines(person.notes)
    if person.entry.birthday:
        _add_birthday(card, person.entry.birthday, version)
    text: str = card.serialize(lineLength=75)
    return text


def _add_birthday(card: Any, told: str, version: str) -> None:
    line = card.add("bday")
    if version == "4.0":
        # RFC 6350 4.3.1: the basic format, two dashes for a year that is not told.
        line.value = told.replace("-", "") if len(told) > 5 else f"--{told.replace('-', '')}"
    elif len(told) > 5:
        line.value = told
    else:
        # vCard 3.0 knows no day without a year; Apple's way is the one others read.
        line.value, line.x_apple_omit_year_param = f"{NO_YEAR}-{told}", NO_YEAR
