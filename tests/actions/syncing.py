"""Mara, her server, and both sides of what they share, as the tests of syncing need them.

Knows how a server is connected and how a card of another program looks. Does not know what is tested.
"""

from datetime import UTC, datetime
from uuid import UUID

from uuid6 import uuid7

from nearer.actions import people, syncing, syncing_runs
from nearer.actions.syncing import Choice, Typed
from nearer.actions.syncing_runs import Wish
from nearer.domain.people import Person
from nearer.domain.syncing import Did, Server
from nearer.formats import vcard
from nearer.storage import importing as rows
from nearer.storage.sealing import Owner
from tests.gateways.own_server import CALENDAR, PASSWORD, USER, Radicale

NOW = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
TODAY = NOW.date()
ZONE = "Europe/Berlin"


class Mara:
    """Somebody with a server of their own."""

    def __init__(self, owner: Owner, kept: Radicale, *, notes: bool = True, titles: bool = False) -> None:
        self.owner, self.kept = owner, kept
        self.book, self.calendar = kept.collection(), kept.collection(CALENDAR)
        self.server = syncing.connect(owner, uuid7(), Typed(kept.url, USER, PASSWORD), ZONE).id
        self.notes, self.titles = notes, titles

    def shares(self, *, people: bool = True, plans: bool = False) -> "Mara":
        choice = Choice(self.book if people else "", self.calendar if plans else "", self.notes, self.titles, ZONE)
        syncing.choose(self.owner, self.server, choice)
        return self

    def sync(self, **wish: object) -> Server:
        return syncing_runs.sync(self.owner, self.server, Wish(**{"now": NOW, **wish}))

    def synced(self, **wish: object) -> list[tuple[Did, str]]:
        """Sync, expect that nothing stood in the way, and return what was done."""
        told = self.sync(**wish)
        assert told.problem == ""
        return sorted((one.did, one.name) for one in told.changes)

    def adds(self, name: str, **told: str) -> UUID:
        row = uuid7()
        people.add(self.owner, TODAY, row, people.Answers(name, **told))
        return row

    def changes(self, row: UUID, **told: str) -> None:
        one = people.find(self.owner, row)
        known = {"phone": one.phone, "email": one.email, "address": one.address, "notes": one.notes}
        people.change(self.owner, TODAY, row, people.Answers(**{"name": one.name, **known, **told}))

    def everybody(self) -> dict[str, Person]:
        return {one.name: one for one in rows.everybody(self.owner)}

    def person(self, row: UUID) -> Person:
        return people.find(self.owner, row)

    def writes(self, name: str, *lines: str, at: str = "") -> str:
        """Let another program write a card."""
        path = f"{self.book}{at or uuid7().hex}.vcf"
        self.kept.write(path, card(name, *lines, uid=at or path))
        return path

    def cards(self) -> list[str]:
        return [self.kept.read(href) for href in self.kept.all(self.book)]

    def there(self) -> list[tuple[str, str]]:
        """Return name and number of everybody in the address book."""
        (found,) = [vcard.read("".join(self.cards()).encode())]
        return sorted((one.name, next(iter(one.phones), "")) for one in found.cards)

    def here(self) -> list[tuple[str, str]]:
        """Return name and number of everybody in the circles."""
        return sorted((one.name, one.phone) for one in rows.everybody(self.owner) if not one.entry.away)


def card(name: str, *lines: str, uid: str = "x") -> str:
    given, _space, family = name.partition(" ")
    told = (f"UID:{uid}", f"FN:{name}", f"N:{family};{given};;;", *lines)
    return "\r\n".join(["BEGIN:VCARD", "VERSION:3.0", *told, "END:VCARD", ""])
