"""Monica's export of an account (JSON, its version "1.0-preview.1") to cards.

Knows where in it people, their ways to be reached, addresses and notes lie. Does not read activities, relationships,
gifts, debts or pictures. Every contact is opened by itself, so that one that is not as it should be costs no other.
"""

from collections.abc import Iterator
from datetime import date
from typing import Any, TypeVar

import msgspec
from msgspec import Raw, Struct, field

from nearer.domain.importing import LONGEST_NAME, LONGEST_NOTE, Brought, Card, Problem, gathered
from nearer.formats import tidying

T = TypeVar("T")
Values = dict[str, Any]


class Collection(Struct):
    """A list of things of one kind."""

    type: str = ""
    values: list[Raw] = field(default_factory=list)


class Thing(Struct):
    """One thing with its own name, what is told of it, and lists of what belongs to it."""

    uuid: str = ""
    properties: Raw = field(default_factory=lambda: Raw(b"{}"))
    data: Raw = field(default_factory=lambda: Raw(b"[]"))


class Instance(Struct):
    """What the account's things refer to."""

    contact_field_types: Raw = field(default_factory=lambda: Raw(b"[]"))


class Account(Struct):
    """An account as it was exported."""

    data: Raw = field(default_factory=lambda: Raw(b"[]"))
    instance: Instance = field(default_factory=Instance)


class Export(Struct):
    """The whole file."""

    account: Account


def read(data: bytes) -> Brought | None:
    """Return the people of an export, or None when this is something else."""
    export = _opened(Raw(tidying.decoded(data).encode()), Export)
    if export is None:
        return None
    kinds = {}
    for one in _opened(export.account.instance.contact_field_types, list[Raw]) or []:
        kind = _thing(one)
        kinds[kind.uuid] = _text(_told(kind), "type") or _text(_told(kind), "name").lower()
    return gathered("monica", _people(_values(export.account.data, "contact"), kinds))


def _people(contacts: list[Raw], kinds: dict[str, str]) -> Iterator[tuple[int, Card | Problem]]:
    for number, raw in enumerate(contacts, 1):
        thing = _thing(raw)
        told = _told(thing)
        if told.get("is_dead") is True:
            yield number, Problem.DIED
            continue
        notes = [_text(_told(_thing(one)), "body") for one in _values(thing.data, "note")]
        note = "\n".join(filter(None, (_text(told, "description"), *notes)))
        card = _card(thing, told, note, kinds)
        yield number, card if card.name else Problem.NO_NAME
        if len(note) > LONGEST_NOTE:
            yield number, Problem.SHORTENED


def _card(thing: Thing, told: Values, note: str, kinds: dict[str, str]) -> Card:
    fields = [_told(_thing(one)) for one in _values(thing.data, "contact_field")]
    ways = [(kinds.get(_text(one, "type"), ""), _text(one, "data")) for one in fields]
    places = [_told(_thing(one)) for one in _values(thing.data, "address")]
    tags = told.get("tags")
    return Card(
        name=_name(told),
        phones=tidying.several([way for kind, way in ways if kind == "phone"]),
        emails=tidying.several([way for kind, way in ways if kind == "email" and "@" in way]),
        address=next(filter(None, map(_address, places)), ""),
        birthday=_birthday(told.get("birthdate")),
        note=tidying.lines(note),
        uid=tidying.one_line(thing.uuid),
        labels=tidying.several([tag for tag in tags if isinstance(tag, str)] if isinstance(tags, list) else []),
        cadence=_days(told.get("stay_in_touch_frequency")),
        last=_day(_text(told, "last_talked_to")),
    )


def _name(told: Values) -> str:
    parts = [_text(told, name) for name in ("first_name", "middle_name", "last_name")]
    return tidying.one_line(" ".join(filter(None, parts)) or _text(told, "nickname"), LONGEST_NAME)


def _address(told: Values) -> str:
    names = ("street", "postal_code", "city", "province", "country")
    return tidying.lines(", ".join(filter(None, (_text(told, name) for name in names))), LONGEST_NOTE // 4)


def _birthday(told: object) -> str:
    # A date reckoned from an age is no birthday.
    if not isinstance(told, dict) or told.get("is_age_based") is True:
        return ""
    found = tidying.birthday(_text(told, "date"))
    return found[-5:] if told.get("is_year_unknown") is True else found


def _values(raw: Raw, kind: str) -> list[Raw]:
    """Return the things of one kind; PHP writes a list with gaps as an object."""
    found = _opened(raw, list[Raw]) or list((_opened(raw, dict[str, Raw]) or {}).values())
    collections = [_opened(one, Collection) for one in found]
    return [value for one in collections if one and one.type == kind for value in one.values]


def _thing(raw: Raw) -> Thing:
    return _opened(raw, Thing) or Thing()


def _told(thing: Thing) -> Values:
    """Return what is told of a thing by name; PHP writes nothing at all as an empty list."""
    return _opened(thing.properties, Values) or {}


def _opened(raw: Raw, kind: type[T]) -> T | None:
    try:
        return msgspec.json.decode(raw, type=kind)
    except (msgspec.MsgspecError, RecursionError):
        return None


def _text(told: Values, name: str) -> str:
    value = told.get(name)
    return value if isinstance(value, str) else ""


def _days(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 < value < 10_000 else None


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None
