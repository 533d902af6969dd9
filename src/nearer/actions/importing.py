"""Bringing in people from an address book elsewhere: look first, then choose, then keep; and taking them out again.

Knows what becomes of a chosen card. Does not read files (that is a process of its own, see `nearer.gateways.reading`).
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from uuid import UUID

from uuid6 import uuid7

from nearer.domain import importing
from nearer.domain.importing import Brought, Card, Found, Likeness, Preview
from nearer.domain.people import Circle, Entry, Person
from nearer.engine import cadence
from nearer.errors import Invalid, Missing, Stale
from nearer.gateways import reading
from nearer.storage import importing as rows
from nearer.storage.sealing import Owner
from nearer.storage.transaction import writing
from nearer.translation import _

WAITS = timedelta(days=1)
"""How long what was read is kept for a choice."""
KNOWN_FOR = timedelta(days=365)
"""Somebody in an address book is no new acquaintance; since when they are one, no file says [J]."""
ORDER = {Likeness.PERHAPS: 0, Likeness.NEW: 1, Likeness.SAME: 2}
TICKED, NEW, EVERYBODY, LABEL = "ticked", "new", "everybody", "label:"
"""Whom somebody may choose at once."""


@dataclass(frozen=True, slots=True)
class Kept:
    """How many came in, and how many who were there had something added."""

    new: int = 0
    filled: int = 0
    left: int = 0
    """How many of the file still wait for a choice."""


def read(data: bytes) -> Brought:
    """Return whom a file tells of, each once.

    Raises:
        Invalid: it cannot be read; says what to do.
    """
    brought = reading.read("contacts", data, Brought)
    return replace(brought, cards=tuple(importing.joined(brought.cards)))


def compared(owner: Owner, brought: Brought) -> list[Found]:
    """Return those of a file who are new or have something new told of them: open questions first, then by name."""
    people = {one.id: one for one in rows.everybody(owner)}
    here = importing.known(people.values())
    found = [importing.find(card, here) for card in brought.cards]
    telling = [one for one in found if one.likeness is not Likeness.SAME or _adds(one, people, brought.source)]
    return sorted(telling, key=lambda one: (ORDER[one.likeness], importing.name_key(one.card.name)))


def _adds(one: Found, people: Mapping[UUID, Person], source: str) -> bool:
    there = people[one.person] if one.person else None
    return there is None or _without_source(importing.filled(there, one.card, source)) != _without_source(there)


def _without_source(person: Person) -> Person:
    return replace(person, source="", external="")


def propose(owner: Owner, form: UUID, brought: Brought, now: datetime) -> Preview:
    """Keep what was read until somebody has chosen. The same form twice is one."""
    with writing(owner):
        there = rows.preview(owner, form)
        if there:
            return there
        found = compared(owner, brought)
        already = len(brought.cards) - len(found)
        made = Preview(form, now, brought.source, tuple(found), brought.troubles, brought.unnamed, already)
        rows.save_preview(owner, made)
        return made


def find(owner: Owner, preview: UUID, now: datetime, left: str | None = None) -> Preview:
    """Return what waits for a choice; `left` is how many did when the form was shown.

    Raises:
        Missing: this person has no such preview, or has had it for more than a day.
        Stale: some were brought in meanwhile, so that the numbers in the form are those of others.
    """
    found = rows.preview(owner, preview)
    if found is None or found.made + WAITS < now:
        if found:
            rows.remove_preview(owner, preview)
        raise Missing(
            _(
                "This list is no longer here: it is put away once people were brought in, or after a day. "
                "Whoever was brought in is under People; to choose again, bring the file again."
            )
        )
    if left is not None and left != str(len(found.found)):
        raise Stale(_("Some of these were brought in meanwhile, perhaps in another window. Here is who is left."))
    return found


def waiting(owner: Owner, now: datetime) -> Preview | None:
    """Return the preview that waits, putting away one that has waited too long."""
    found = rows.waiting(owner)
    if found and found.made + WAITS < now:
        rows.remove_preview(owner, found.id)
        return None
    return found


def leave(owner: Owner, preview: UUID, now: datetime) -> None:
    """Put away what was read without keeping anybody.

    Raises:
        Missing: there is none.
    """
    rows.remove_preview(owner, find(owner, preview, now).id)


def chosen(found: Sequence[Found], whom: str, ticked: Iterable[int], same: Mapping[int, Likeness]) -> dict[int, Found]:
    """Return by number whom somebody chose, open questions as they answered them in `same`.

    Raises:
        Invalid: nobody.
    """
    marked = set(ticked)
    picked = {n: one for n, one in enumerate(found) if _chosen(one, whom, n in marked)}
    picked |= {
        n: replace(one, likeness=same[n])
        for n, one in enumerate(found)
        if n in same and one.likeness is Likeness.PERHAPS
    }
    if not picked:
        raise Invalid(_("Nobody is chosen yet. Tick whom you would like to bring in, or leave it for today."), "card")
    return picked


def _chosen(one: Found, whom: str, ticked: bool) -> bool:
    if one.likeness is Likeness.PERHAPS:
        return False
    if whom.startswith(LABEL):
        return whom.removeprefix(LABEL) in one.card.labels
    return {TICKED: ticked, NEW: one.likeness is Likeness.NEW, EVERYBODY: True}.get(whom, False)


def keep_chosen(owner: Owner, preview: Preview, picked: Mapping[int, Found], circle: Circle, today: date) -> Kept:
    """Keep the chosen ones of a preview; the others wait on until it is put away."""
    with writing(owner):
        kept = keep(owner, list(picked.values()), circle, today, preview.source)
        rest = tuple(one for number, one in enumerate(preview.found) if number not in picked)
        if rest:
            rows.save_preview(owner, replace(preview, found=rest, already=preview.already + len(picked)))
        else:
            rows.remove_preview(owner, preview.id)
        return replace(kept, left=len(rest))


def keep(
    owner: Owner,
    picked: Sequence[Found],
    circle: Circle,
    today: date,
    source: str,
    told: Callable[[int], None] = lambda written: None,
) -> Kept:
    """Keep people in one transaction: those who are here have what was open filled, the others come in."""
    with writing(owner):
        there = {one.id: one for one in rows.everybody(owner)}
        here = importing.known(there.values())
        changed: dict[UUID, Person] = {}
        for one in picked:
            known = _already(one, here)
            person = changed.get(known) or there.get(known) if known else None
            person = person or _newcomer(one.card, circle, today)
            changed[person.id] = importing.filled(person, one.card, source)
        rows.save_many(owner, [one for one in changed.values() if there.get(one.id) != one], told)
        new = sum(one not in there for one in changed)
        return Kept(new, len(changed) - new)


def _already(one: Found, here: importing.Known) -> UUID | None:
    """Return who this is by now: somebody may have come in since the file was read."""
    if one.likeness is Likeness.SAME:
        return one.person
    now = importing.find(one.card, here)
    return now.person if now.likeness is Likeness.SAME else None


def _newcomer(card: Card, circle: Circle, today: date) -> Person:
    rhythm = cadence.start(card.cadence or cadence.usual_cadence(circle))
    if card.last and card.last <= today:
        rhythm = cadence.contact(rhythm, card.last)
    return Person(Entry(uuid7(), card.name, circle, rhythm, today - KNOWN_FOR))


def written(owner: Owner, version: str = "4.0") -> str:
    """Return everybody as vCard text; what is private between the two stays here."""
    # What writes vCard is loaded when somebody wants one, not at every start.
    from nearer.formats import vcard

    return vcard.write(rows.everybody(owner), version)
