"""Who the cards are that an address book has and nobody here is known to share.

Knows when a card is somebody who is here, when it is somebody new, and when that has to be asked. Does not write to a
server.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from uuid6 import uuid7

from nearer.actions import syncing_notes
from nearer.actions.syncing_notes import Noted
from nearer.actions.syncing_people import Pass
from nearer.domain import importing
from nearer.domain.importing import Card, Found, Likeness
from nearer.domain.people import Circle, Entry, Person
from nearer.domain.syncing import Did, Question, Shared
from nearer.engine import cadence
from nearer.storage import syncing as rows

SOURCE = "server"
KNOWN_FOR = timedelta(days=365)
"""As for people brought in from a file."""


def match(run: Pass) -> None:
    """Match new cards with people who are not shared yet, take in who is new, and note what has to be asked."""
    free = importing.known(one for one in run.people.values() if one.id not in run.linked)
    every = _Everybody()
    every.add(run.people.values())
    for href in [href for href in run.texts if href not in run.shared and href in run.etags]:
        run.on()
        read = run.reads.get(href)
        if read and read.card:
            _matched(run, href, read.card, _found(run, read.card, free, every.known))
            every.add(run.people[one.local] for one in [run.shared.get(href)] if one and one.local)
        else:
            _leave(run, href)
    run.flush()


class _Everybody:
    """Everybody as cards are compared with them, those who came in on the way too."""

    def __init__(self) -> None:
        self.by_uid: dict[str, UUID] = {}
        self.by_name: dict[str, tuple[tuple[UUID, frozenset[str]], ...]] = {}
        self.known = importing.Known(self.by_uid, self.by_name)

    def add(self, people: Iterable[Person]) -> None:
        """Take some in."""
        told = importing.known(people)
        self.by_uid.update(told.by_uid)
        for name, alike in told.by_name.items():
            self.by_name[name] = (*self.by_name.get(name, ()), *alike)


def _found(run: Pass, card: Card, free: importing.Known, every: importing.Known) -> Found:
    """Return who a card is: surely somebody not shared yet, else surely somebody who is, else perhaps somebody."""
    first, second = importing.find(card, free), importing.find(card, every)
    found = second if first.likeness is not Likeness.SAME and second.likeness is Likeness.SAME else first
    taken = found.likeness is Likeness.PERHAPS and found.person in run.linked
    return Found(card) if taken else found


def _matched(run: Pass, href: str, card: Card, found: Found) -> None:
    answer = run.server.answers.get(href)
    if found.likeness is Likeness.PERHAPS and found.person and answer is None:
        told = next(iter((*card.phones, *card.emails)), "")
        run.questions.append(Question(href, card.name, found.person, told))
    elif found.likeness is Likeness.NEW or found.person is None or (found.likeness is Likeness.PERHAPS and not answer):
        _take_in(run, href, card)
    elif found.person in run.linked:
        _leave(run, href, found.person)
    else:
        _link(run, href, card, run.people[found.person])


def _link(run: Pass, href: str, card: Card, person: Person) -> None:
    """Share somebody who is on both sides; one who was deleted there once is back."""
    known = next((one for one in run.shared.values() if one.gone and one.local == person.id), None)
    wanted = replace(person, external=person.external or card.uid)
    if known:
        run.drop(known)
        wanted = replace(wanted, entry=replace(wanted.entry, away=False))
    row = Shared(rows.shared_id(run.server.id, href), href, run.etags[href], run.texts[href], person.id)
    if known:
        row = replace(row, here=known.here, there=known.there)
    run.both(row, wanted, person)
    run.say(Did.CAME_BACK if known else Did.MET, person.name)


def _leave(run: Pass, href: str, twin: UUID | None = None) -> None:
    """Leave a card alone that is no person, cannot be read, or is of somebody who is shared already."""
    run.note(Noted(Shared(rows.shared_id(run.server.id, href), href, run.etags[href], twin=twin)))
    run.say(Did.TWIN if twin else Did.UNREAD, run.people[twin].name if twin else href.rpartition("/")[2][:60])


def _take_in(run: Pass, href: str, card: Card) -> None:
    rhythm = cadence.start(cadence.usual_cadence(Circle.EVERYONE))
    newcomer = Person(Entry(uuid7(), card.name, Circle.EVERYONE, rhythm, run.today - KNOWN_FOR))
    person = importing.filled(newcomer, card, SOURCE)
    told = run.reads[href].fields(run.server.notes)
    here = syncing_notes.fields(person, run.server.notes and told.note is not None)
    row = Shared(rows.shared_id(run.server.id, href), href, run.etags[href], run.texts[href], person.id, here, told)
    run.note(Noted(row, None, person))
    run.say(Did.CAME, card.name)
