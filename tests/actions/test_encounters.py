"""Times in touch through the actions: one or several people, backdated, changed, taken back; the counts stay right."""

from dataclasses import replace
from datetime import timedelta

import pytest
from uuid6 import uuid7

from nearer.actions import encounters, hello, people
from nearer.domain.people import Circle, Encounter, Started, Touch, counted
from nearer.engine import cadence
from nearer.errors import Invalid, Missing
from nearer.storage import people as rows
from tests.actions.circles import again, known, met


def noted(owner, today, **given):
    return encounters.note(owner, today, uuid7(), encounters.Answers(**given))


def test_one_evening_with_two_people_counts_for_both(mara, today):
    ana, tom = known(mara, today, "Ana"), known(mara, today, "Tom")
    kept = noted(mara, today, people=(str(ana.id),), names="Tom", minutes="90", felt="4", started="me", note="Soup.")
    assert kept.people == (ana.id, tom.id)
    assert (kept.minutes, kept.felt, kept.started, kept.note, kept.day) == (90, 4, Started.ME, "Soup.", today)
    for person in (again(mara, ana), again(mara, tom)):
        assert (person.entry.last, person.hours, person.meetings, person.untold) == (today, 1.5, 1, 0)
        assert person.mine == 0, "who starts is something between two"
        assert rows.encounters(mara, person.id) == [kept]


def test_any_contact_restarts_the_cadence(mara, today):
    ana = known(mara, today, "Ana", "inner")
    for touch, ago in ((Touch.SAW, 20), (Touch.CALLED, 9), (Touch.WROTE, 0)):
        met(mara, today, ana, ago=ago, touch=touch)
    entry = again(mara, ana).entry
    assert cadence.days_since(entry.rhythm, today) == 0
    assert entry.rhythm.days == tuple((today - timedelta(days=ago)).toordinal() for ago in (20, 9, 0))


def test_writing_takes_no_hours_and_only_meetings_of_unknown_length_are_untold(mara, today):
    ana = known(mara, today, "Ana")
    met(mara, today, ana, touch=Touch.WROTE, minutes=30, started=Started.THEM)
    met(mara, today, ana, touch=Touch.CALLED)
    met(mara, today, ana, touch=Touch.CALLED, minutes=30, started=Started.ME)
    met(mara, today, ana)
    now = again(mara, ana)
    assert (now.hours, now.untold, now.meetings, now.mine, now.theirs) == (0.5, 1, 1, 1, 1)


def test_backdating_finds_its_place(mara, today):
    """Noted in the order 10, 0, 5 days ago or in the order of the days: the same rhythm."""
    ana, tom = known(mara, today, "Ana"), known(mara, today, "Tom")
    for ago in (10, 0, 5):
        noted(mara, today, people=(str(ana.id),), day=(today - timedelta(days=ago)).isoformat())
    for ago in (10, 5, 0):
        noted(mara, today, people=(str(tom.id),), day=(today - timedelta(days=ago)).isoformat())
    assert again(mara, ana).entry.rhythm == again(mara, tom).entry.rhythm
    assert again(mara, ana).entry.last == today


def test_a_name_nobody_goes_by_comes_into_the_circles(mara, today):
    day = today - timedelta(days=2)
    kept = noted(mara, today, names="Oda", day=day.isoformat())
    (oda,) = rows.some(mara, kept.people)
    assert (oda.name, oda.entry.circle, oda.entry.known_since, oda.entry.last) == ("Oda", Circle.WIDER, day, day)


def test_the_same_form_twice_is_one_encounter_and_one_newcomer(mara, today):
    form, ana = uuid7(), known(mara, today, "Ana")
    given = encounters.Answers(people=(str(ana.id),), names="Oda", minutes="60")
    assert encounters.note(mara, today, form, given) == encounters.note(mara, today, form, replace(given, minutes="5"))
    assert len(rows.roster(mara)) == 2
    assert len(rows.encounters(mara)) == 1
    assert again(mara, ana).hours == 1


def test_one_tap_is_one_encounter_however_often_that_button_is_pressed(mara, today):
    form, ana, tom = uuid7(), known(mara, today, "Ana"), known(mara, today, "Tom")
    for person, touch in ((ana, "saw"), (ana, "saw"), (tom, "saw"), (ana, "called")):
        encounters.quick(mara, today, form, str(person.id), touch)
    assert len(rows.encounters(mara, ana.id)) == 2
    assert len(rows.encounters(mara, tom.id)) == 1


def test_changing_one_leaves_every_count_right(mara, today):
    ana, tom, ida = (known(mara, today, name) for name in ("Ana", "Tom", "Ida"))
    met(mara, today, ana, ago=30, minutes=30)
    wrong = met(mara, today, ana, tom, ago=1, minutes=60)
    given = encounters.Answers(
        people=(str(ana.id), str(ida.id)), touch="called", day=(today - timedelta(days=8)).isoformat(), minutes="15"
    )
    encounters.change(mara, today, wrong.id, given)
    assert again(mara, ana).hours == 0.75
    assert [again(mara, ana).entry.last, again(mara, ida).entry.last] == [today - timedelta(days=8)] * 2
    assert (again(mara, tom).hours, again(mara, tom).meetings, again(mara, tom).entry.last) == (0, 0, None)
    assert rows.encounters(mara, tom.id) == []


def test_taking_one_back_is_as_if_it_had_not_been(mara, today):
    ana = known(mara, today, "Ana", "inner")
    for ago in range(70, 0, -7):
        met(mara, today, ana, ago=ago, minutes=45, started=Started.ME)
    hello.settle(mara, today)
    before = again(mara, ana)
    mistake = met(mara, today, ana, started=Started.THEM)
    assert again(mara, ana) != before
    assert encounters.take_back(mara, today, mistake.id) == mistake
    assert again(mara, ana) == before
    assert encounters.take_back(mara, today, mistake.id) is None


def test_a_day_that_came_with_an_address_book_is_not_lost(mara, today):
    ana = known(mara, today, "Ana")
    far = today - timedelta(days=90)
    rows.save(mara, [replace(ana, entry=replace(ana.entry, rhythm=cadence.contact(ana.entry.rhythm, far)))])
    encounters.take_back(mara, today, met(mara, today, ana, ago=4).id)
    assert again(mara, ana).entry.last == far


def test_whoever_left_the_circles_was_there_all_the_same(mara, today):
    ana, tom = known(mara, today, "Ana"), known(mara, today, "Tom")
    both = met(mara, today, ana, tom)
    people.remove(mara, today, tom.id)
    changed = encounters.change(mara, today, both.id, encounters.Answers(people=(str(ana.id),), felt="5"))
    assert changed.people == (ana.id, tom.id)
    assert again(mara, ana).meetings == 1


REFUSED = [
    ({}, "names", "Say who it was"),
    ({"names": "Ana", "day": "soon"}, "day", "Give a day"),
    ({"names": "Ana", "day": "2026-03-03"}, "day", "today or a day before"),
    ({"names": "Ana", "day": "0001-01-01"}, "day", "today or a day before"),
    ({"names": "Ana", "minutes": "many"}, "minutes", "whole number"),
    ({"names": "Ana", "felt": "9"}, "felt", "from 1 to 5"),
    ({"names": "Ana", "touch": "stared"}, "touch", "answers shown"),
    ({"names": "Ana", "started": "nobody"}, "started", "answers shown"),
    ({"names": "Ana", "note": "z" * 2001}, "note", "1 character too long"),
]


@pytest.mark.parametrize(("given", "field", "says"), REFUSED)
def test_what_cannot_be_kept_says_what_to_do_and_makes_nobody(mara, today, given, field, says):
    with pytest.raises(Invalid) as refused:
        noted(mara, today, **given)
    assert refused.value.field == field
    assert says in refused.value.message
    assert rows.roster(mara) == {}


def test_cleo_meets_none_of_maras(mara, cleo, today):
    ana = known(mara, today, "Ana")
    kept = met(mara, today, ana)
    with pytest.raises(Missing):
        encounters.find(cleo, kept.id)
    with pytest.raises(Missing):
        encounters.quick(cleo, today, uuid7(), str(ana.id), "saw")
    assert encounters.take_back(cleo, today, kept.id) is None
    assert rows.encounters(mara, ana.id) == [kept]


def test_counting_is_the_same_at_once_or_one_by_one(mara, today):
    ana = known(mara, today, "Ana")
    lived = [
        Encounter(uuid7(), today, (ana.id,), touch, minutes, started=started)
        for touch in Touch
        for minutes in (None, 20)
        for started in (None, *Started)
    ]
    one_by_one = ana
    for each in lived:
        one_by_one = counted(one_by_one, [each])
    at_once = counted(ana, lived)
    assert at_once.hours == pytest.approx(one_by_one.hours)
    assert replace(at_once, hours=0) == replace(one_by_one, hours=0)
    assert (at_once.meetings, at_once.untold, at_once.mine, at_once.theirs) == (6, 3, 6, 6)
