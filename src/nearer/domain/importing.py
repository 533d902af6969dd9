"""People as an address book elsewhere tells of them, and which of them somebody has already.

Knows cards, what may be wrong with one, and when two are the same person. Does not know files, formats or rows.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from nearer.domain.people import Person

MOST_CARDS = 10_000
MOST_PROBLEMS = 50
"""More of one file are counted, not named."""
LONGEST_NAME = 120
LONGEST_LINE = 200
LONGEST_NOTE = 2000
DIGITS = 9
"""Two telephone numbers with the same last nine digits are one, with or without the country in front."""


class Problem(StrEnum):
    """What was wrong with one card, or with a whole file."""

    NO_NAME = "no-name"
    NESTED = "nested"
    UNFINISHED = "unfinished"
    TOO_LARGE = "too-large"
    A_LIST = "a-list"
    DIED = "died"
    SHORTENED = "shortened"
    UNCLEAR_DAY = "unclear-day"
    NOT_PEOPLE = "not-people"
    PACKED = "packed"
    A_CALENDAR = "a-calendar"
    TOO_MANY_LINES = "too-many-lines"
    TOO_MANY_CARDS = "too-many-cards"


class Likeness(StrEnum):
    """Whether somebody on a card is here already."""

    NEW = "new"
    SAME = "same"
    PERHAPS = "perhaps"


@dataclass(frozen=True, slots=True)
class Card:
    """One person as a file tells of them: single lines without control characters, no picture."""

    name: str
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    address: str = ""
    birthday: str = ""
    """As in `nearer.domain.people.Entry`."""
    note: str = ""
    uid: str = ""
    """What the address book calls this card, whatever the name on it."""
    labels: tuple[str, ...] = ()
    met: str = ""
    """How the two met."""
    cadence: int | None = None
    """Days between contacts, where the file says so."""
    last: date | None = None
    """The last day in touch, where the file says so."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """A problem and the number of the card or row it was met at; 0 means the file."""

    problem: Problem
    at: int = 0


@dataclass(frozen=True, slots=True)
class Brought:
    """What a file held."""

    source: str
    """Which kind of file: vcard, google, outlook, contrack or monica."""
    cards: tuple[Card, ...] = ()
    troubles: tuple[Trouble, ...] = ()
    unnamed: int = 0
    """Troubles beyond the first `MOST_PROBLEMS`."""


@dataclass(frozen=True, slots=True)
class Found:
    """A card and whether that person is here already."""

    card: Card
    likeness: Likeness = Likeness.NEW
    person: UUID | None = None


@dataclass(frozen=True, slots=True)
class Preview:
    """A file that was read and waits for somebody to choose."""

    id: UUID
    made: datetime
    source: str
    found: tuple[Found, ...]
    troubles: tuple[Trouble, ...] = ()
    unnamed: int = 0
    already: int = 0
    """People of the file who are here, with nothing new told of them."""


@dataclass(frozen=True, slots=True)
class Known:
    """Those somebody has already, as cards are compared with them."""

    by_uid: Mapping[str, UUID]
    by_name: Mapping[str, tuple[tuple[UUID, frozenset[str]], ...]]


def gathered(source: str, read: Iterable[tuple[int, Card | Problem]]) -> Brought:
    """Return cards and troubles as they were read, each with its number, as far as one file may go."""
    cards: list[Card] = []
    troubles: list[Trouble] = []
    unnamed = 0
    for at, one in read:
        if at > MOST_CARDS:
            troubles.insert(0, Trouble(Problem.TOO_MANY_CARDS))
            break
        if isinstance(one, Card):
            cards.append(one)
        elif len(troubles) < MOST_PROBLEMS:
            troubles.append(Trouble(one, at))
        else:
            unnamed += 1
    return Brought(source, tuple(cards), tuple(troubles), unnamed)


def name_key(name: str) -> str:
    """Return a name as it is compared: letters and digits, without case, accents or signs."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    words = re.findall(r"\w+", "".join(letter for letter in plain if not unicodedata.combining(letter)))
    return " ".join(words) or name


def ways(phones: Iterable[str], emails: Iterable[str]) -> frozenset[str]:
    """Return telephone numbers and addresses as they are compared."""
    digits = ("".join(sign for sign in phone if sign.isdecimal())[-DIGITS:] for phone in phones)
    return frozenset([*(one for one in digits if len(one) > 4), *(one.casefold() for one in emails if "@" in one)])


def known(people: Iterable[Person]) -> Known:
    """Return everybody as cards are compared with them."""
    by_uid: dict[str, UUID] = {}
    by_name: dict[str, tuple[tuple[UUID, frozenset[str]], ...]] = {}
    for one in people:
        by_uid[one.id.urn] = one.id
        if one.external:
            by_uid[one.external] = one.id
        key = name_key(one.name)
        by_name[key] = (*by_name.get(key, ()), (one.id, ways([one.phone], [one.email])))
    return Known(by_uid, by_name)


def find(card: Card, here: Known) -> Found:
    """Return whether this person is here: certainly by id, or by name with a shared number; perhaps by name alone."""
    if card.uid and card.uid in here.by_uid:
        return Found(card, Likeness.SAME, here.by_uid[card.uid])
    alike = here.by_name.get(name_key(card.name), ())
    mine = ways(card.phones, card.emails)
    for person, theirs in alike:
        if mine & theirs:
            return Found(card, Likeness.SAME, person)
    return Found(card, Likeness.PERHAPS, alike[0][0]) if alike else Found(card)


def joined(cards: Iterable[Card]) -> list[Card]:
    """Return the cards of one file with those of the same person made one, in the order they came in."""
    kept: list[Card] = []
    places: dict[str, int] = {}
    for card in cards:
        name = name_key(card.name)
        keys = [f"{name}|{way}" for way in ways(card.phones, card.emails)] + ([f"uid|{card.uid}"] if card.uid else [])
        place = next((places[key] for key in keys if key in places), len(kept))
        if place < len(kept):
            kept[place] = together(kept[place], card)
        else:
            kept.append(card)
        places |= {key: places.get(key, place) for key in keys}
    return kept


def together(first: Card, second: Card) -> Card:
    """Return two cards of one person as one: the first one's word counts, the second fills what it left open."""
    return replace(
        first,
        phones=_both(first.phones, second.phones),
        emails=_both(first.emails, second.emails),
        address=first.address or second.address,
        birthday=_fuller(first.birthday, second.birthday),
        note=with_lines(first.note, second.note),
        uid=first.uid or second.uid,
        labels=_both(first.labels, second.labels),
        met=first.met or second.met,
        cadence=first.cadence or second.cadence,
        last=max(filter(None, (first.last, second.last)), default=None),
    )


def filled(person: Person, card: Card, source: str) -> Person:
    """Return a person with what was open filled from their card; nothing that is there is changed."""
    phone, email = person.phone or _first(card.phones), person.email or _first(card.emails)
    told = {phone, email}, ways([phone], [email])
    others = [way for way in (*card.phones, *card.emails) if way not in told[0] and not ways([way], [way]) & told[1]]
    return replace(
        person,
        entry=replace(person.entry, birthday=_fuller(person.entry.birthday, card.birthday)),
        phone=phone,
        email=email,
        address=person.address or card.address,
        notes=with_lines(person.notes, card.note, *others),
        how_we_met=person.how_we_met or card.met,
        source=person.source or source,
        external=person.external or card.uid,
    )


def with_lines(text: str, *more: str) -> str:
    """Return a text with others under it, each once, as far as a note may be long."""
    for one in more:
        if one and one not in text and len(text) + len(one) < LONGEST_NOTE:
            text = f"{text}\n{one}" if text else one
    return text


def _fuller(birthday: str, told: str) -> str:
    """Return a birthday with the year another knows of the same day."""
    return told if told.endswith(birthday) else birthday


def _both(first: tuple[str, ...], second: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*first, *second)))


def _first(values: tuple[str, ...]) -> str:
    return values[0] if values else ""
