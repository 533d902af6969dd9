"""People, the roster and times in touch: they come back as they were, belong to one person, and lists stay bounded."""

from dataclasses import replace
from datetime import timedelta

import pytest
from uuid6 import uuid7

from nearer.domain.people import (
    Circle,
    Encounter,
    Entry,
    Person,
    Promise,
    Remembered,
    Rhythm,
    Started,
    Touch,
)
from nearer.storage import models, people, records
from nearer.storage.sealing import Unsealable


def whole(today) -> Person:
    entry = Entry(
        uuid7(),
        "Zoë",
        Circle.INNER,
        Rhythm(14.0, (today.toordinal() - 9, today.toordinal()), 1.5, 2.5),
        today,
        importance=2.0,
        left_in_peace=True,
        snoozed_until=today,
        away=True,
        soon=(today,),
        birthday="1990-02-29",
        proposed=today,
        usual=(today.toordinal(), 11.5),
    )
    return Person(
        entry,
        (Remembered(uuid7(), "exam", today, today, True),),
        (Promise(uuid7(), "the book", True, today, today, today),),
        "notes",
        "the hall",
        Touch.CALLED,
        "0151",
        "zoe@example.org",
        "Mill Street",
        "not about work",
        3,
        4,
        12.5,
        2,
        9,
        ((today, 4),),
        "vcard",
        "uid-1",
    )


def test_a_person_comes_back_as_they_were(mara, cleo, today):
    zoe = whole(today)
    people.save(mara, [zoe])
    assert people.person(mara, zoe.id) == zoe
    assert people.some(mara, [zoe.id, uuid7()]) == [zoe]
    assert people.roster(mara) == {zoe.id: zoe.entry}
    assert (people.person(cleo, zoe.id), people.roster(cleo)) == (None, {})


def test_the_roster_is_one_row_in_the_order_people_came(mara, today):
    kept = [replace(whole(today), entry=replace(whole(today).entry, name=name)) for name in ("Zoë", "Ana", "Tom")]
    for one in kept:
        people.save(mara, [one])
    people.save(mara, [replace(kept[0], entry=replace(kept[0].entry, name="Zoé"))])
    assert [one.name for one in people.roster(mara).values()] == ["Zoé", "Ana", "Tom"]
    assert models.Roster.objects.filter(owner_id=mara.id).count() == 1


def test_a_roster_kept_before_a_field_came_is_read_with_what_it_means_to_say_nothing(mara, today):
    old = {
        "id": str(uuid7()),
        "name": "Ana",
        "circle": "close",
        "rhythm": {"cadence": 30.0},
        "known_since": "2026-01-01",
    }
    records.replace(mara, models.Roster, mara.id, [old], version=1)
    (ana,) = people.roster(mara).values()
    assert (ana.proposed, ana.usual, ana.last) == (None, (0, 0.0), None)


def test_a_time_in_touch_comes_back_and_changes_who_was_there(mara, cleo, today):
    ana, tom = uuid7(), uuid7()
    kept = Encounter(uuid7(), today, (ana, tom, ana), Touch.WROTE, 30, 4, Started.THEM, "note", uuid7(), uuid7())
    people.save_encounter(mara, kept)
    assert people.encounter(mara, kept.id) == kept
    assert people.encounters(mara, ana) == people.encounters(mara, tom) == [kept]
    assert people.encounter(cleo, kept.id) is None
    assert people.encounters(cleo, ana) == []
    moved = replace(kept, people=(tom,), day=today - timedelta(days=1))
    people.save_encounter(mara, moved)
    assert people.encounters(mara, ana) == []
    assert people.encounters(mara, tom) == [moved]
    people.remove_encounter(mara, kept.id)
    assert models.Presence.objects.filter(owner_id=mara.id).count() == 0


@pytest.mark.parametrize("number", [10, 200])
def test_a_list_reads_the_newest_in_two_queries_however_many_there_are(mara, today, queries, number):
    ana = uuid7()
    kept = [Encounter(uuid7(), today - timedelta(days=ago % 50), (ana,), note=str(ago)) for ago in range(number)]
    for one in kept:
        people.save_encounter(mara, one)
    with queries:
        found = people.encounters(mara, ana, most=5)
    assert len(queries) == 2
    newest = sorted(kept, key=lambda one: (one.day, kept.index(one)), reverse=True)
    assert [one.day for one in found] == [one.day for one in newest[:5]]
    assert list(people.encounters(mara, ana, most=None)) == newest
    assert list(people.encounters(mara, most=3)) == newest[:3]


def test_a_row_of_one_owner_does_not_open_for_another(mara, cleo, today):
    zoe = whole(today)
    people.save(mara, [zoe])
    row = models.Roster.objects.get(owner_id=mara.id)
    with pytest.raises(Unsealable):
        records.opened(cleo, row, list[Entry])
