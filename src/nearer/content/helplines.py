"""Helplines and emergency numbers, read strictly from `<language>/helplines.toml`.

Knows which facts an entry holds and when it must be looked at again. Does not know pages, and never dials: nobody has
confirmed an entry with its operator unless `checked_with_operator` says so.
"""

import re
import tomllib
from calendar import monthrange
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import MISSING, dataclass, fields
from datetime import date
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

FOLDER = Path(__file__).parent
FILE = "helplines.toml"
MONTHS = 6
"""The longest an entry may go unread."""
HELD = frozenset(
    {"AR", "BD", "BG", "CO", "EE", "GH", "HR", "IT", "KZ"}
    | {"PK", "PY", "RO", "RS", "RU", "TR", "TZ", "UA", "UG", "VN"}
)
"""Countries whose sources disagree: a wrong number is worse than none, so no helpline is shown for them."""


class HelpChannel(StrEnum):
    """How a person at the other end is reached, quiet ways first: many who need this page fear the telephone."""

    TEXT = "text"
    CHAT = "chat"
    PHONE = "phone"


class Confidence(StrEnum):
    """What an entry rests on."""

    SEEN = "A"
    """The operator's, a government's or a newspaper's own page."""
    CURATED = "B+"
    """A curated list that cites the operator."""
    AGREED = "B"
    """Two lists that agree."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """Whose number it is, who says so and when that was read."""

    cc: str
    country: str
    source: str
    checked_on: date
    verify_by: date

    @property
    def label(self) -> str:
        """Name the entry in a message."""
        return f"{self.cc} {self.country}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Emergency(Entry):
    """A country's emergency number."""

    dial: str
    area: str = ""
    """Where else it works, when that says more than the country."""

    @property
    def label(self) -> str:
        """Name the entry in a message."""
        return f"{self.cc} emergency {self.dial}"

    @property
    def link(self) -> str:
        """Return the number as a link that dials exactly it."""
        return _tel(self.dial)


@dataclass(frozen=True, slots=True, kw_only=True)
class Helpline(Entry):
    """One way to reach one service. Empty texts mean "not known", never "none"."""

    name: str
    operator: str = ""
    channel: HelpChannel
    dial: str = ""
    """As dialled from inside the country, with the spaces people write."""
    sms: str = ""
    """The number a text goes to, or with `app` a message in that app."""
    keyword: str = ""
    app: str = ""
    chat_url: str = ""
    note: str = ""
    """What follows the number: an option, an extension, which telephones can dial it."""
    hours: str = ""
    languages: str = ""
    cost: str = ""
    audience: str = ""
    young: bool = False
    """For children and young people, or for those who worry about one."""
    lang: str = ""
    """BCP 47 language of the name, where it is not the file's."""
    confidence: Confidence
    checked_with_operator: bool

    @property
    def label(self) -> str:
        """Name the entry in a message."""
        return f"{self.cc} {self.name} ({self.channel} {self.address})"

    @property
    def address(self) -> str:
        """Return the number or page this way leads to."""
        return {HelpChannel.PHONE: self.dial, HelpChannel.TEXT: self.sms, HelpChannel.CHAT: self.chat_url}[self.channel]

    @property
    def link(self) -> str:
        """Return what a tap opens; empty for an app, where only the number is known."""
        if self.channel is HelpChannel.TEXT:
            body = f"?body={self.keyword}" if self.keyword else ""
            return "" if self.app else f"sms:{_plain(self.sms)}{body}"
        return _tel(self.dial) if self.channel is HelpChannel.PHONE else self.chat_url


@dataclass(frozen=True, slots=True)
class Directory:
    """Everything in one file: helplines by country and channel, emergency numbers by country."""

    helplines: tuple[Helpline, ...]
    emergencies: tuple[Emergency, ...]


Kind = TypeVar("Kind", bound=Entry)
_NUMBER = re.compile(r"\*?\d+( \d+)*")
_QUIET_FIRST = tuple(HelpChannel)


def helplines(language: str = "en") -> tuple[Helpline, ...]:
    """Return every helpline, countries in alphabetical order, in each text and chat first, those for children last.

    A language without a file of its own is given the English one: a number needs no translation.

    Raises:
        ValueError: an entry that breaks a rule; one line for each, naming it.
    """
    return _load(language).helplines


def young(cc: str, language: str = "en") -> list[Helpline]:
    """Return the lines of one country for children and young people and those who worry about one."""
    return [line for line in helplines(language) if line.young and line.cc == cc]


def emergencies(language: str = "en") -> tuple[Emergency, ...]:
    """Return the emergency numbers, countries in alphabetical order; raises as `helplines` does."""
    return _load(language).emergencies


def outdated(today: date, language: str = "en") -> list[Entry]:
    """Return the entries whose `verify_by` has passed: nothing may be built from them."""
    directory = _load(language)
    entries: tuple[Entry, ...] = (*directory.emergencies, *directory.helplines)
    return [entry for entry in entries if entry.verify_by < today]


def problems(today: date, language: str = "en") -> list[str]:
    """Return what stands in the way of a release, one line an entry; empty when nothing does."""
    try:
        late = outdated(today, language)
    except ValueError as error:
        return str(error).splitlines()
    return [f"{FILE}: {entry.label}: look at the source again, verify_by was {entry.verify_by}" for entry in late]


def parse(text: str) -> Directory:
    """Read a helplines file.

    Raises:
        ValueError: not TOML, an unknown key or a value that breaks a rule; one line for each, naming the entry.
    """
    tables = tomllib.loads(text)
    wrong = [f"{FILE}: unknown table {name!r}" for name in tables if name not in ("helpline", "emergency")]
    lines = _entries(Helpline, tables.get("helpline", []), wrong)
    numbers = _entries(Emergency, tables.get("emergency", []), wrong)
    wrong += [f"{FILE}: {line}" for line in (*_rules(lines), *_dates(numbers), *_twice(lines, numbers))]
    if wrong:
        raise ValueError("\n".join(wrong))
    lines.sort(key=lambda line: (line.country.casefold(), line.young, _QUIET_FIRST.index(line.channel)))
    return Directory(tuple(lines), tuple(sorted(numbers, key=lambda number: number.country.casefold())))


@cache
def _load(language: str) -> Directory:
    own = FOLDER / language / FILE
    return parse((own if own.exists() else FOLDER / "en" / FILE).read_text(encoding="utf-8"))


def _entries(kind: type[Kind], tables: object, wrong: list[str]) -> list[Kind]:
    """Return the entries that could be read; what was wrong with the others is added to `wrong`."""
    read = []
    for number, values in enumerate(tables if isinstance(tables, list) else [], start=1):
        name = f"{FILE}: {kind.__name__.lower()} {number} ({values.get('cc')} {values.get('name', '')})"
        faults = [f"{name}: {fault}" for fault in _shape(kind, values)]
        wrong += faults
        if not faults:
            read.append(kind(**{key: _typed(kind, key, value) for key, value in values.items()}))
    return read


def _types(kind: type[Kind]) -> dict[str, type]:
    return {field.name: field.type for field in fields(kind) if isinstance(field.type, type)}


def _typed(kind: type[Kind], key: str, value: Any) -> Any:
    wanted = _types(kind)[key]
    return wanted(value) if issubclass(wanted, StrEnum) else value


def _shape(kind: type[Kind], values: dict[str, object]) -> Iterator[str]:
    types = _types(kind)
    needed = {field.name for field in fields(kind) if field.default is MISSING}
    yield from (f"missing key {key!r}" for key in sorted(needed - values.keys()))
    for key, value in values.items():
        if key not in types:
            yield f"unknown key {key!r}"
        elif not _fits(types[key], value):
            yield f"{key} cannot be {value!r}"


def _fits(wanted: type, value: object) -> bool:
    if issubclass(wanted, StrEnum):
        return value in list(wanted)
    return type(value) is wanted and value != ""


def _rules(lines: list[Helpline]) -> Iterator[str]:
    yield from _dates(lines)
    for line in lines:
        if line.cc in HELD:
            yield f"{line.label}: sources for {line.country} disagree, so it is on the hold list"
        if not _address_fits(line):
            yield f"{line.label}: needs exactly what its channel uses, a number in digits and single spaces"
        if (line.keyword or line.app) and line.channel is not HelpChannel.TEXT:
            yield f"{line.label}: keyword and app belong to a text"


def _address_fits(line: Helpline) -> bool:
    given = [text for text in (line.dial, line.sms, line.chat_url) if text]
    if given != [line.address]:
        return False
    if line.channel is HelpChannel.CHAT:
        return line.chat_url.startswith("https://")
    return _NUMBER.fullmatch(line.address) is not None


def _dates(entries: Sequence[Entry]) -> Iterator[str]:
    for entry in entries:
        if not re.fullmatch("[A-Z]{2}", entry.cc):
            yield f"{entry.label}: cc must be two capital letters"
        if not entry.checked_on < entry.verify_by <= _later(entry.checked_on, MONTHS):
            yield f"{entry.label}: verify_by must follow checked_on by at most {MONTHS} months"
        if isinstance(entry, Emergency) and not _NUMBER.fullmatch(entry.dial):
            yield f"{entry.label}: dial must be digits and single spaces"


def _twice(lines: list[Helpline], numbers: list[Emergency]) -> Iterator[str]:
    counted = Counter([line.label for line in lines] + [number.label for number in numbers])
    yield from (f"{label}: is there more than once" for label, count in counted.items() if count > 1)
    entries: tuple[Entry, ...] = (*lines, *numbers)
    codes = Counter(cc for cc, _country in {(entry.cc, entry.country) for entry in entries})
    yield from (f"{cc}: has more than one country name" for cc, count in codes.items() if count > 1)


def _later(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _plain(number: str) -> str:
    return number.replace(" ", "")


def _tel(number: str) -> str:
    return f"tel:{_plain(number)}"
