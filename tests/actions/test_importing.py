"""Look first, then choose, then keep: what becomes of the people in a file."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from uuid6 import uuid7

from nearer.actions import importing
from nearer.domain.importing import Brought, Card, Found, Likeness
from nearer.domain.people import Circle, Entry, Person, Rhythm
from nearer.errors import Invalid, Missing, Stale
from nearer.formats import vcard
from nearer.storage import importing as rows
from nearer.storage import models, people

NOW = datetime(2026, 3, 2, 18, tzinfo=UTC)
ANA = Card(
    "Ana Lind", phones=("0701234567",), emails=("ana@example.org",), birthday="04-12", uid="a", labels=("choir",)
)
BEN = Card("Ben Okafor", cadence=21, last=date(2026, 2, 20), note="climbs")


def brought(*cards: Card) -> Brought:
    return Brought("vcard", cards)


def here(owner, name="Ana Lind", **told):
    one = Person(Entry(uuid7(), name, Circle.CLOSE, Rhythm(14.0), date(2025, 1, 1)), **told)
    people.save(owner, [one])
    return one


def keep(owner, today, *cards: Card, circle: Circle = Circle.WIDER):
    return importing.keep(owner, importing.compared(owner, brought(*cards)), circle, today, "vcard")


def everybody(owner):
    return {one.name: one for one in rows.everybody(owner)}


def test_newcomers_are_in_the_circle_that_was_chosen(mara, today):
    assert keep(mara, today, ANA, BEN) == importing.Kept(new=2)
    ana, ben = everybody(mara)["Ana Lind"], everybody(mara)["Ben Okafor"]
    assert people.roster(mara) == {ana.id: ana.entry, ben.id: ben.entry}
    assert (ana.phone, ana.email, ana.entry.birthday, ana.entry.circle) == (
        "0701234567",
        "ana@example.org",
        "04-12",
        Circle.WIDER,
    )
    assert (ana.source, ana.external) == ("vcard", "a")


def test_how_often_and_when_last_come_along_where_the_file_says_so(mara, today):
    keep(mara, today, ANA, BEN)
    ana, ben = everybody(mara)["Ana Lind"].entry, everybody(mara)["Ben Okafor"].entry
    assert (ana.rhythm.cadence, ana.rhythm.days) == (90.0, ())
    assert (ben.rhythm.cadence, ben.rhythm.days) == (21.0, (date(2026, 2, 20).toordinal(),))


def test_nobody_from_an_address_book_is_taken_for_a_new_acquaintance(mara, today):
    keep(mara, today, ANA)
    assert everybody(mara)["Ana Lind"].entry.known_since < today - timedelta(days=180)


def test_the_same_file_twice_changes_nothing(mara, today):
    keep(mara, today, ANA, BEN)
    before = everybody(mara)
    assert importing.compared(mara, brought(ANA)) == []
    assert keep(mara, today, ANA) == importing.Kept()
    assert everybody(mara)["Ana Lind"] == before["Ana Lind"]


def test_somebody_who_is_here_gets_only_what_was_open(mara, today):
    there = here(mara, phone="+46 70 123 45 67", notes="likes rye bread")
    assert keep(mara, today, ANA) == importing.Kept(filled=1)
    (now,) = everybody(mara).values()
    entry = replace(there.entry, birthday="04-12")
    assert now == replace(there, entry=entry, email="ana@example.org", source="vcard", external="a")
    assert people.roster(mara)[there.id].birthday == "04-12"


def test_a_name_alone_is_never_enough(mara, today):
    there = here(mara)
    (found,) = importing.compared(mara, brought(ANA))
    assert (found.likeness, found.person) == (Likeness.PERHAPS, there.id)
    with pytest.raises(Invalid, match="Nobody is chosen"):
        importing.chosen([found], importing.EVERYBODY, [0], {})


def test_the_same_person_or_somebody_else_as_answered(mara, cleo, today):
    for owner, answer, names in ((mara, Likeness.SAME, 1), (cleo, Likeness.NEW, 2)):
        here(owner)
        found = importing.compared(owner, brought(ANA))
        picked = importing.chosen(found, importing.TICKED, [], {0: answer})
        importing.keep(owner, list(picked.values()), Circle.WIDER, today, "vcard")
        assert len(list(rows.everybody(owner))) == names


def test_choosing_many_at_once():
    found = [Found(ANA), Found(BEN), Found(replace(BEN, labels=("choir",)), Likeness.SAME, uuid7())]

    def chosen(whom, ticked=()):
        return set(importing.chosen(found, whom, ticked, {}))

    assert chosen(importing.NEW) == {0, 1}
    assert chosen(importing.EVERYBODY) == {0, 1, 2}
    assert chosen("label:choir") == {0, 2}
    assert chosen(importing.TICKED, [1, 99]) == {1}


def test_a_preview_keeps_nobody_and_is_sealed(mara):
    form = uuid7()
    importing.propose(mara, form, brought(ANA), NOW)
    assert people.roster(mara) == {}
    row = models.Calendar.objects.get(owner_id=mara.id, id=form)
    assert row.kind == "preview"
    assert b"Ana" not in bytes(row.sealed)


def test_the_same_form_twice_is_one_preview_and_another_file_takes_its_place(mara):
    form, other = uuid7(), uuid7()
    first = importing.propose(mara, form, brought(ANA), NOW)
    assert importing.propose(mara, form, brought(BEN), NOW) == first
    importing.propose(mara, other, brought(BEN), NOW)
    assert models.Calendar.objects.filter(owner_id=mara.id).count() == 1
    with pytest.raises(Missing, match="bring the file again"):
        importing.find(mara, form, NOW)


def test_who_is_chosen_leaves_the_preview_and_the_last_one_closes_it(mara, today):
    preview = importing.propose(mara, uuid7(), brought(ANA, BEN), NOW)
    kept = importing.keep_chosen(mara, preview, {1: preview.found[1]}, Circle.CLOSE, today)
    assert (kept.new, kept.left) == (1, 1)
    left = importing.find(mara, preview.id, NOW)
    assert [one.card for one in left.found] == [ANA]
    with pytest.raises(Stale, match="another window"):
        importing.find(mara, preview.id, NOW, left="2")
    importing.keep_chosen(mara, left, {0: left.found[0]}, Circle.CLOSE, today)
    assert importing.waiting(mara, NOW) is None
    assert set(everybody(mara)) == {"Ana Lind", "Ben Okafor"}


def test_a_preview_is_gone_after_a_day(mara):
    preview = importing.propose(mara, uuid7(), brought(ANA), NOW)
    assert importing.waiting(mara, NOW + timedelta(hours=23)) == preview
    assert importing.waiting(mara, NOW + timedelta(hours=25)) is None
    assert not models.Calendar.objects.filter(owner_id=mara.id).exists()


def test_somebody_who_came_in_meanwhile_is_not_brought_twice(mara, today):
    preview = importing.propose(mara, uuid7(), brought(ANA), NOW)
    keep(mara, today, ANA)
    kept = importing.keep_chosen(mara, preview, {0: preview.found[0]}, Circle.CLOSE, today)
    assert (kept.new, len(list(rows.everybody(mara)))) == (0, 1)


def test_somebody_who_left_meanwhile_comes_in_anew(mara, today):
    there = here(mara, phone="0701234567")
    found = importing.compared(mara, brought(ANA))
    people.remove(mara, there.id)
    assert importing.keep(mara, found, Circle.CLOSE, today, "vcard").new == 1


def test_calendars_and_previews_of_others_are_left_alone(mara, cleo):
    theirs = importing.propose(cleo, uuid7(), brought(BEN), NOW)
    models.Calendar.objects.create(owner_id=mara.id, id=uuid7(), kind="file", version=1, sealed=b"")
    preview = importing.propose(mara, uuid7(), brought(ANA), NOW)
    importing.leave(mara, preview.id, NOW)
    assert models.Calendar.objects.filter(owner_id=mara.id).count() == 1
    assert importing.find(cleo, theirs.id, NOW) == theirs
    with pytest.raises(Missing):
        importing.find(mara, theirs.id, NOW)


def test_what_went_out_meets_itself_on_the_way_back(mara, cleo, today):
    keep(mara, today, ANA, BEN)
    here(mara, "Dov", notes="no uid of another program")
    back = vcard.read(importing.written(mara).encode())
    assert importing.compared(mara, back) == []
    assert len(importing.compared(cleo, back)) == 3


def test_many_are_kept_with_a_word_of_how_far_it_is(mara, today):
    told = []
    cards = [Card(f"Ana {n}", uid=str(n)) for n in range(600)]
    found = importing.compared(mara, brought(*cards))
    importing.keep(mara, found, Circle.EVERYONE, today, "vcard", told.append)
    assert sum(told) == 600
    assert len(told) > 1
    assert len(people.roster(mara)) == 600
