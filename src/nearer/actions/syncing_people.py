"""People and an address book on somebody's own server, made the same: one pass.

Knows what becomes of a card and a person when one, the other or both changed, came or went, and that what is written
there is written before it is noted here: whatever breaks off can be done again. Does not merge fields (that is
`nearer.domain.syncing`), does not match (`nearer.actions.syncing_matches`), and does not speak HTTP.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from hashlib import sha256
from uuid import UUID

from nearer.actions import syncing_notes
from nearer.actions.syncing_notes import Noted
from nearer.domain import syncing
from nearer.domain.people import Person
from nearer.domain.syncing import Change, Did, Fields, Holds, Merge, Question, Server, Shared
from nearer.errors import Invalid
from nearer.formats import shared_cards
from nearer.formats.shared_cards import Read, Text
from nearer.gateways import dav, reading
from nearer.storage import importing as many_rows
from nearer.storage import syncing as rows
from nearer.storage.sealing import Owner
from nearer.translation import _, ngettext

AT_ONCE = 100
"""What only has to be noted here is noted in parts of so many."""


class Unsure(Invalid):
    """Far too much seems deleted on one side: better asked than done."""


@dataclass(slots=True)
class Pass:
    """One pass over one address book: what is known on both sides, and what is still to be noted."""

    owner: Owner
    server: Server
    line: dav.Server
    today: date
    on: Callable[[], None]
    """Called before each thing; raises when there is no time left."""
    meant: bool = False
    """That so much is deleted was said to be meant."""
    people: dict[UUID, Person] = field(default_factory=dict)
    shared: dict[str, Shared] = field(default_factory=dict)
    etags: dict[str, str] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)
    """What is new or changed there."""
    reads: dict[str, Read] = field(default_factory=dict)
    changes: list[Change] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    waiting: list[Noted] = field(default_factory=list)
    linked: set[UUID] = field(default_factory=set)
    """Who is shared."""
    tag: str = ""
    """What the address book was marked with before it was listed."""
    again: bool = False
    """Something was changed by somebody else meanwhile: another pass will see it."""

    def known(self) -> None:
        """See to all that both sides knew.

        Raises:
            Invalid: the server cannot be asked.
            Unsure: far too much seems deleted.
        """
        self._look()
        self._guard()
        for one in list(self.shared.values()):
            self.on()
            self._known(one)
        self.flush()

    def send(self) -> None:
        """Write those to the address book who are not in it yet."""
        asked = {one.person for one in self.questions}
        for person in list(self.people.values()):
            if person.id not in self.linked and person.id not in asked and not person.entry.away:
                self.on()
                self._send(person)

    def _look(self) -> None:
        self.people = {one.id: one for one in many_rows.everybody(self.owner)}
        self.shared = {one.href: one for one in rows.shared(self.owner, self.server.id, self.server.book)}
        self.linked = {one.local for one in self.shared.values() if one.local and not one.gone}
        self.tag = self.line.tag(self.server.book)
        if self.tag and self.tag == self.server.tag:
            # Nothing was written there since both sides were the same, so it need not be listed.
            self.etags = {href: one.etag for href, one in self.shared.items() if not one.gone}
        else:
            self.etags = self.line.etags(self.server.book)
        gone = {one.local for href, one in self.shared.items() if one.local and href not in self.etags}
        for one in [one for one in self.shared.values() if one.twin in gone]:
            # The card it was left alone for is no longer there, so this one is looked at anew.
            self.drop(one)
        known = {href: one.etag for href, one in self.shared.items() if not one.gone}
        self._read([href for href, etag in self.etags.items() if known.get(href) != etag])

    def _read(self, hrefs: list[str]) -> None:
        objects = self.line.fetch(self.server.book, hrefs, Holds.PEOPLE)
        self.texts = {one.href: one.text or "" for one in objects}
        self.etags |= {one.href: one.etag for one in objects if one.etag}
        for part in shared_cards.parts(Text(one.href, one.text) for one in objects if one.text):
            self.reads |= {one.href: one for one in self._understood(part)}

    def _understood(self, texts: list[Text]) -> list[Read]:
        """Return what cards say; one that the reader cannot get over is left out, and the others are read."""
        self.on()
        try:
            return reading.read("shared-cards", shared_cards.asked(texts), list[Read])
        except Invalid:
            half = len(texts) // 2
            return self._understood(texts[:half]) + self._understood(texts[half:]) if half else []

    def _guard(self) -> None:
        linked = [one for one in self.shared.values() if one.local and not one.gone]
        there = sum(one.href not in self.etags for one in linked)
        here = sum(one.local not in self.people for one in linked)
        number = max(there, here)
        if self.meant or not syncing.too_many(number, len(linked)):
            return
        in_book = ngettext(
            "%(n)d person is no longer in your address book.", "%(n)d people are no longer in your address book.", there
        )
        in_here = ngettext("%(n)d person was deleted here.", "%(n)d people were deleted here.", here)
        said = (in_book if there >= here else in_here) % {"n": number}
        raise Unsure(f"{said} {_('That is a lot at once, so nothing was changed yet. Say whether you meant it.')}")

    def _known(self, one: Shared) -> None:
        """See what became of an object both sides knew."""
        person = self.people.get(one.local) if one.local else None
        if one.local is None:
            if one.href not in self.etags or one.href in self.texts:
                self.drop(one)
        elif one.gone:
            self._gone(one, person)
        elif person is None:
            self._deleted_here(one)
        elif one.href not in self.etags:
            self._deleted_there(one, person)
        else:
            self.both(one, person, person)

    def _gone(self, one: Shared, person: Person | None) -> None:
        """See whether somebody who was deleted there is back: there again, or brought back here and so sent anew."""
        if one.href in self.reads and person:
            back = replace(person, entry=replace(person.entry, away=False))
            self.both(replace(one, gone=False), back, person)
            self.say(Did.CAME_BACK, person.name)
        elif person is None or not person.entry.away:
            self.drop(one)

    def _deleted_here(self, one: Shared) -> None:
        """Delete it there too, unless it was changed there since: then it is somebody who comes in anew."""
        if one.href in self.etags and one.href not in self.texts:
            try:
                self.line.delete(one.href, one.etag)
            except dav.Changed:
                self.again = True
                return
            self.etags.pop(one.href)
            self.say(Did.DELETED_THERE, one.here.name)
        elif one.href in self.etags:
            self.say(Did.CAME_BACK, one.here.name)
        self.drop(one)
        self.flush()

    def _deleted_there(self, one: Shared, person: Person) -> None:
        away = replace(person, entry=replace(person.entry, away=True))
        self.note(Noted(replace(one, gone=True), person, away))
        self.say(Did.PUT_AWAY, person.name)

    def both(self, one: Shared, person: Person, seen: Person) -> None:
        """Make a card and a person the same; `seen` is the person as they are kept."""
        read = self.reads.get(one.href)
        if one.href in self.texts and not (read and read.card):
            # It became something that is no person, or cannot be read: nothing is done to either side.
            self.say(Did.UNREAD, person.name)
            return
        told = read.fields(self.server.notes) if read else one.there
        here = syncing_notes.fields(person, self.server.notes and told.note is not None)
        merge = syncing.merged(one.here, one.there, here, told)
        merge, private = syncing.with_lost(merge, syncing_notes.lines(merge.lost, self.today), person.notes)
        wanted = syncing_notes.with_fields(person, here, merge.here, private)
        text = self.texts.get(one.href, one.text)
        new = replace(one, etag=self.etags[one.href], text=text, here=merge.here, there=told)
        if merge.there != told:
            self._write(new, merge, Noted(new, seen, wanted))
        elif (new, wanted) != (one, seen):
            self.note(Noted(new, seen, wanted))
        self._tell(one, here, told, merge)

    def _write(self, new: Shared, merge: Merge, noted: Noted) -> None:
        """Write a card there, and then note it here."""
        text = shared_cards.changed(new.text, new.there, merge.there)
        try:
            etag = self.line.put(new.href, text, Holds.PEOPLE, new.etag)
        except dav.Changed:
            self.again = True
            return
        noted.shared = replace(new, etag=etag, text=text, there=shared_cards.fields_in(text, self.server.notes))
        self.note(noted)
        self.flush()

    def _tell(self, one: Shared, here: Fields, told: Fields, merge: Merge) -> None:
        if merge.lost:
            self.say(Did.BOTH, merge.here.name)
        elif one.here.name and merge.here != here:
            self.say(Did.CHANGED_HERE, merge.here.name)
        elif one.here.name and merge.there != told:
            self.say(Did.CHANGED_THERE, merge.here.name)

    def _send(self, person: Person) -> None:
        uid = person.external or person.id.urn
        here = syncing_notes.fields(person, self.server.notes)
        href = f"{self.server.book}{sha256(uid.encode()).hexdigest()[:32]}.vcf"
        text = shared_cards.written(here, uid)
        try:
            etag = self.line.put(href, text, Holds.PEOPLE)
        except dav.Changed:
            # It is there already, from a time that broke off before it was noted: the next pass meets it by its id.
            self.again = True
            return
        there = shared_cards.fields_in(text, self.server.notes)
        row = Shared(rows.shared_id(self.server.id, href), href, etag, text, person.id, here, there)
        self.note(Noted(row, person, person))
        self.flush()
        self.say(Did.SENT, person.name)

    def say(self, did: Did, name: str) -> None:
        """Remember what was done, to be told afterwards."""
        self.changes.append(Change(did, name))

    def drop(self, one: Shared) -> None:
        """Share an object no longer."""
        self.waiting.append(Noted(one, dropped=True))
        self.shared.pop(one.href, None)
        self.linked -= {one.local} if one.local and not one.gone else set()

    def note(self, noted: Noted) -> None:
        """Have something noted soon."""
        self.waiting.append(noted)
        self.shared[noted.shared.href] = noted.shared
        if noted.shared.local:
            self.linked ^= (
                {noted.shared.local} & self.linked if noted.shared.gone else {noted.shared.local} - self.linked
            )
        if noted.wanted:
            self.people[noted.wanted.id] = noted.wanted
        if len(self.waiting) >= AT_ONCE:
            self.flush()

    def flush(self) -> None:
        """Note what is waiting."""
        waiting, self.waiting = self.waiting, []
        syncing_notes.keep(self.owner, self.server.id, waiting, self.today)
