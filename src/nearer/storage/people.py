"""People and the times they were in touch: read and kept.

Knows rows. A list reads the roster, one row however many people there are. Does not know how often people should meet.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from uuid import UUID

from uuid6 import uuid7

from nearer.domain.people import Encounter, Entry, Person
from nearer.storage import models, records, select
from nearer.storage.sealing import Owner
from nearer.storage.transaction import writing


def roster(owner: Owner) -> Mapping[UUID, Entry]:
    """Return everybody by id, in the order they came in."""
    kept = records.read(owner, models.Roster, list[Entry], "", 1)
    return {entry.id: entry for entries in kept for entry in entries}


def person(owner: Owner, row: UUID) -> Person | None:
    """Return one person of this owner."""
    found = select.first(models.Person, owner, id=row)
    return records.opened(owner, found, Person) if found else None


def some(owner: Owner, ids: Iterable[UUID]) -> list[Person]:
    """Return several people in one read, in no order; unknown ids are left out."""
    rows = models.Person.objects.filter(owner_id=owner.id, id__in=list(ids))
    return [records.opened(owner, row, Person) for row in rows]


def save(owner: Owner, people: Iterable[Person]) -> None:
    """Keep people, new or changed, and their entries in the roster."""
    with writing(owner) as version:
        known = dict(roster(owner))
        for one in people:
            records.replace(owner, models.Person, one.id, one, version=version)
            known[one.id] = one.entry
        records.replace(owner, models.Roster, owner.id, list(known.values()), version=version)


def remove(owner: Owner, row: UUID) -> None:
    """Delete somebody: their page, their entry and their part in encounters. What was felt and done is kept."""
    with writing(owner) as version:
        known = {entry: kept for entry, kept in roster(owner).items() if entry != row}
        models.Person.objects.filter(owner_id=owner.id, id=row).delete()
        models.Presence.objects.filter(owner_id=owner.id, person_id=row).delete()
        records.replace(owner, models.Roster, owner.id, list(known.values()), version=version)


def save_encounter(owner: Owner, encounter: Encounter) -> None:
    """Keep a time in touch, new or changed, with who was there."""
    with writing(owner) as version:
        records.replace(owner, models.Encounter, encounter.id, encounter, day=encounter.day, version=version)
        models.Presence.objects.filter(owner_id=owner.id, encounter_id=encounter.id).delete()
        models.Presence.objects.bulk_create(
            models.Presence(
                owner_id=owner.id, id=uuid7(), encounter_id=encounter.id, person_id=person, day=encounter.day
            )
            for person in dict.fromkeys(encounter.people)
        )


def encounter(owner: Owner, row: UUID) -> Encounter | None:
    """Return one time in touch of this owner."""
    found = select.first(models.Encounter, owner, id=row)
    return records.opened(owner, found, Encounter) if found else None


def remove_encounter(owner: Owner, row: UUID) -> None:
    """Delete a time in touch that was noted by mistake."""
    with writing(owner):
        models.Presence.objects.filter(owner_id=owner.id, encounter_id=row).delete()
        models.Encounter.objects.filter(owner_id=owner.id, id=row).delete()


def encounters(owner: Owner, person: UUID | None = None, most: int | None = 20) -> Sequence[Encounter]:
    """Return the latest times in touch, newest first, with one person or with all; every one when `most` is None."""
    rows = models.Encounter.objects.filter(owner_id=owner.id)
    if person is None:
        return [records.opened(owner, row, Encounter) for row in rows.order_by("-day", "-version")[:most]]
    there = models.Presence.objects.filter(owner_id=owner.id, person_id=person).order_by("-day", "-id")
    # Sorted here: asked to sort these few, SQLite walks through all times by their day to find them.
    found = rows.filter(id__in=list(there.values_list("encounter_id", flat=True)[:most]))
    ordered = sorted(found, key=lambda row: (row.day, row.version), reverse=True)
    return [records.opened(owner, row, Encounter) for row in ordered]


def encounters_since(owner: Owner, day: date, most: int = 200) -> Sequence[Encounter]:
    """Return the times in touch after a day, newest first."""
    return records.read(owner, models.Encounter, Encounter, "-day -version", most, day__gt=day)
