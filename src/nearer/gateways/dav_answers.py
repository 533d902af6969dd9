"""What is asked of a CardDAV or CalDAV server, and its answers taken apart.

Knows the XML of RFC 4918, 4791 and 6352 as far as it is needed. defusedxml reads it, so that an answer can neither
define entities nor reach for files. Does not speak to anybody.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from xml.etree.ElementTree import Element, ParseError
from xml.sax.saxutils import escape

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from nearer.domain.syncing import Holds

D = "{DAV:}"
CARD = "{urn:ietf:params:xml:ns:carddav}"
CAL = "{urn:ietf:params:xml:ns:caldav}"
CS = "{http://calendarserver.org/ns/}"
SPACES = (
    'xmlns="DAV:" xmlns:card="urn:ietf:params:xml:ns:carddav" xmlns:cal="urn:ietf:params:xml:ns:caldav" '
    'xmlns:cs="http://calendarserver.org/ns/"'
)
DATA = {Holds.PEOPLE: "card:address-data", Holds.EVENTS: "cal:calendar-data"}
MULTIGET = {Holds.PEOPLE: "card:addressbook-multiget", Holds.EVENTS: "cal:calendar-multiget"}
TAGS = {Holds.PEOPLE: f"{CARD}address-data", Holds.EVENTS: f"{CAL}calendar-data"}


class Ask(StrEnum):
    """What a PROPFIND wants to know."""

    WHO = "<current-user-principal/><resourcetype/><displayname/><cal:supported-calendar-component-set/>"
    HOMES = "<card:addressbook-home-set/><cal:calendar-home-set/>"
    ABOUT = "<resourcetype/><displayname/><cal:supported-calendar-component-set/>"
    TAG = "<resourcetype/><cs:getctag/><sync-token/>"
    ETAGS = "<getetag/><resourcetype/>"


@dataclass(frozen=True, slots=True)
class Item:
    """One resource of an answer: its address as given, whether it is there, and what is told of it."""

    href: str
    there: bool
    told: Mapping[str, Element]

    def text(self, tag: str) -> str:
        """Return the text of one property."""
        return (self.told[tag].text or "") if tag in self.told else ""

    def hrefs(self, tag: str) -> list[str]:
        """Return the addresses that one property holds."""
        found = self.told[tag].findall(f"{D}href") if tag in self.told else []
        return [(one.text or "").strip() for one in found]

    @property
    def holds(self) -> Holds | None:
        """Return what a collection holds; None when it is none that can be shared."""
        kinds = {one.tag for one in self.told.get(f"{D}resourcetype", ())}
        if f"{CARD}addressbook" in kinds:
            return Holds.PEOPLE
        parts = self.told.get(f"{CAL}supported-calendar-component-set")
        named = {one.get("name", "").upper() for one in parts} if parts is not None else {"VEVENT"}
        return Holds.EVENTS if f"{CAL}calendar" in kinds and "VEVENT" in named else None

    @property
    def is_collection(self) -> bool:
        """It holds others."""
        return any(one.tag == f"{D}collection" for one in self.told.get(f"{D}resourcetype", ()))


def propfind(wish: Ask) -> bytes:
    """Return the question for properties."""
    return _document(f"<propfind {SPACES}><prop>{wish}</prop></propfind>")


def multiget(holds: Holds, hrefs: Iterable[str]) -> bytes:
    """Return the question for several objects at once."""
    name, wanted = MULTIGET[holds], "".join(f"<href>{escape(one)}</href>" for one in hrefs)
    return _document(f"<{name} {SPACES}><prop><getetag/><{DATA[holds]}/></prop>{wanted}</{name}>")


def between(begins: datetime, ends: datetime) -> bytes:
    """Return the question for the events that touch a span of time."""
    first, last = (f"{one.astimezone(UTC):%Y%m%dT%H%M%SZ}" for one in (begins, ends))
    span = f'<cal:time-range start="{first}" end="{last}"/>'
    event = f'<cal:comp-filter name="VEVENT">{span}</cal:comp-filter>'
    wanted = f'<cal:filter><cal:comp-filter name="VCALENDAR">{event}</cal:comp-filter></cal:filter>'
    return _document(
        f"<cal:calendar-query {SPACES}><prop><getetag/><cal:calendar-data/></prop>{wanted}</cal:calendar-query>"
    )


def _document(text: str) -> bytes:
    return f'<?xml version="1.0" encoding="utf-8"?>{text}'.encode()


def read(body: bytes) -> list[Item]:
    """Return what a 207 answer tells.

    Raises:
        ValueError: it is no such answer, or a trap.
    """
    try:
        root = fromstring(body, forbid_dtd=True)
    except (ParseError, DefusedXmlException, LookupError) as error:
        raise ValueError("no answer to what was asked") from error
    if root.tag != f"{D}multistatus":
        raise ValueError("no answer to what was asked")
    return list(_items(root))


def _items(root: Element) -> Iterator[Item]:
    for response in root.findall(f"{D}response"):
        told: dict[str, Element] = {}
        parts = response.findall(f"{D}propstat")
        for part in parts:
            if _well(part):
                told.update((one.tag, one) for found in part.findall(f"{D}prop") for one in found)
        there = _well(response) if response.find(f"{D}status") is not None else bool(parts)
        for href in response.findall(f"{D}href"):
            yield Item((href.text or "").strip(), there, told)


def _well(part: Element) -> bool:
    status = part.findtext(f"{D}status", "").split()
    return len(status) > 1 and status[1].startswith("2")
