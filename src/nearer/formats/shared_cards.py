"""Cards of an address book that is shared: read, and changed in the few places we know.

Knows which line of a card a person's number or address came from. Every other line (pictures, more numbers, whatever
another program put there) stays as it is. Reading happens in a process of its own (`nearer.formats.worker`); what is
changed is text that was read there before, and takes no longer than it is long.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

import msgspec
from vobject.vcard import splitFields

from nearer.domain.importing import Card, Problem
from nearer.domain.people import Circle, Entry, Person, Rhythm
from nearer.domain.syncing import Fields
from nearer.formats import tidying, vcard
from nearer.formats.content_lines import Line, apart, escaped, first, made, together

AT_ONCE = 4 * 2**20
"""Characters handed to one reading process."""
LARGEST = 2 * 2**20
"""Characters of one card."""
_NOBODY = Entry(UUID(int=0), "-", Circle.EVERYONE, Rhythm(1.0), date(2000, 1, 1))
SCHEMES = {"TEL": "tel:", "EMAIL": "mailto:"}


@dataclass(frozen=True, slots=True)
class Text:
    """A card as it is there."""

    href: str
    text: str


@dataclass(frozen=True, slots=True)
class Read:
    """What a card says; `card` is None for what is no person, or cannot be read."""

    href: str
    card: Card | None = None
    note: bool = True
    """The whole note could be read, so that it can be shared."""

    def fields(self, notes: bool) -> Fields:
        """Return what is shared of it."""
        return fields_of(self.card or Card(""), notes and self.note)


def parts(texts: Iterable[Text]) -> list[list[Text]]:
    """Return cards in parts that are not too large for one reading process; what is larger than a card is left out."""
    found: list[list[Text]] = [[]]
    size = 0
    for one in texts:
        if len(one.text) > LARGEST:
            continue
        size += len(one.text)
        if size > AT_ONCE:
            found.append([])
            size = len(one.text)
        found[-1].append(one)
    return [part for part in found if part]


def asked(texts: Sequence[Text]) -> bytes:
    """Return what the reader is given."""
    return msgspec.json.encode(texts)


def read(data: bytes) -> list[Read]:
    """Return what cards say, from what `asked` made of them."""
    return [_read(one) for one in msgspec.json.decode(data, type=list[Text])]


def _read(one: Text) -> Read:
    if sum(line.name.upper() == "BEGIN" for line in apart(one.text)) != 1:
        return Read(one.href)
    brought = vcard.read(one.text.encode("utf-8", "replace"))
    shortened = any(trouble.problem is Problem.SHORTENED for trouble in brought.troubles)
    notes = sum(line.name.upper() == "NOTE" for line in apart(one.text))
    return Read(one.href, brought.cards[0] if brought.cards else None, not shortened and notes < 2)


def fields_in(text: str, notes: bool) -> Fields:
    """Return what is shared of a card that was read before and changed here since."""
    return _read(Text("", text)).fields(notes)


def fields_of(card: Card, note: bool) -> Fields:
    """Return what is shared of a card."""
    phone, email = (next(iter(values), "") for values in (card.phones, card.emails))
    return Fields(card.name, phone, email, card.address, card.birthday, card.note if note else None)


def written(fields: Fields, uid: str) -> str:
    """Return a new card, with nothing but what is shared."""
    bare = Person(
        replace(_NOBODY, name=fields.name, birthday=fields.birthday),
        notes=fields.note or "",
        phone=fields.phone,
        email=fields.email,
        address=fields.address,
        external=uid,
    )
    return vcard.write([bare], "3.0")


def changed(text: str, old: Fields, new: Fields) -> str:
    """Return the text of a card with what is different in `new`, all else as it stands."""
    lines = apart(text)
    for name, change in _CHANGES.items():
        before, after = getattr(old, name), getattr(new, name)
        if before != after and after is not None:
            lines = change(lines, before or "", after)
    return together(lines)


def _named(lines: list[Line], _before: str, after: str) -> list[Line]:
    lines = _set(lines, "FN", first(lines, "FN"), escaped(after))
    structured = first(lines, "N")
    return _set(lines, "N", structured, _parts(structured, after))


def _parts(line: Line | None, name: str) -> str:
    """Return a name in its parts; those it had stay where the new name still has them."""
    had = [part if isinstance(part, str) else " ".join(part) for part in splitFields(line.value)] if line else []
    family, _given, additional, prefix, suffix = (had + [""] * 5)[:5]
    rest = f" {name} "
    kept = []
    for part in (prefix, suffix, additional):
        found = f" {part.strip()} "
        kept.append(part if part.strip() and found in rest else "")
        rest = rest.replace(found, " ", 1) if kept[-1] else rest
    before, _space, last = rest.strip().rpartition(" ")
    if family.strip() and rest.strip().endswith(f" {family.strip()}"):
        before, last = rest.strip()[: -len(family.strip())].strip(), family.strip()
    parts = (last, before) if before else ("", last)
    return ";".join(escaped(part) for part in (*parts, kept[2], kept[0], kept[1]))


def _way(name: str) -> Callable[[list[Line], str, str], list[Line]]:
    def change(lines: list[Line], before: str, after: str) -> list[Line]:
        there = _best([line for line in lines if line.name.upper() == name], before)
        uri = there is not None and "VALUE=URI" in there.params.upper()
        return _set(lines, name, there, (SCHEMES[name] if uri and after else "") + escaped(after) if after else "")

    return change


def _best(lines: Sequence[Line], value: str) -> Line | None:
    """Return the line that a value was read from, by reading each of them alone."""
    return next((line for line in lines if value and value in _values(line)), None)


def _values(line: Line) -> list[str]:
    raw = vcard.Raw(1)
    raw.take(line.whole)
    told = raw.text(line.name.upper()) if line.name.upper() in raw.fields else []
    scheme = SCHEMES.get(line.name.upper(), "")
    return [tidying.one_line(re.sub(f"^{scheme}", "", one.strip(), flags=re.IGNORECASE)) for one in told]


def _placed(lines: list[Line], _before: str, after: str) -> list[Line]:
    there = next((line for line in lines if line.name.upper() == "ADR" and line.value.strip("; ")), None)
    return _set(lines, "ADR", there, f";;{escaped(after)};;;;" if after else "")


def _born(lines: list[Line], _before: str, after: str) -> list[Line]:
    there, version = first(lines, "BDAY"), first(lines, "VERSION")
    rest = [line for line in lines if line is not there]
    if not after:
        return rest
    known = Person(replace(_NOBODY, birthday=after))
    told = first(apart(vcard.write([known], "4.0" if version and version.value.strip() == "4.0" else "3.0")), "BDAY")
    return _before_end(rest, told) if told else rest


def _noted(lines: list[Line], _before: str, after: str) -> list[Line]:
    return _set(lines, "NOTE", first(lines, "NOTE"), escaped(after))


def _set(lines: list[Line], name: str, there: Line | None, value: str) -> list[Line]:
    """Return lines with one that says something else, is new, or is taken out where there is nothing to say."""
    if there is None:
        return _before_end(lines, made(name, value)) if value else lines
    new = [there.saying(value, there.plain_params())] if value else []
    return [one for line in lines for one in (new if line is there else [line])]


def _before_end(lines: list[Line], line: Line) -> list[Line]:
    end = next(place for place in range(len(lines) - 1, -1, -1) if lines[place].name.upper() == "END")
    return [*lines[:end], line, *lines[end:]]


_CHANGES: dict[str, Callable[[list[Line], str, str], list[Line]]] = {
    "name": _named,
    "phone": _way("TEL"),
    "email": _way("EMAIL"),
    "address": _placed,
    "birthday": _born,
    "note": _noted,
}
