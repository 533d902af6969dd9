"""Mara's circles through the actions: somebody new, who is meant by a name, resting from somebody, letting go."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from uuid6 import uuid7

from nearer.actions import people
from nearer.domain.gratitude import Gratitude
from nearer.domain.people import Circle, Touch
from nearer.errors import Invalid, Missing
from nearer.storage import gratitude
from nearer.storage import people as rows
from tests.actions.circles import again, known, met

WHOLE = people.Answers(
    name=" Ana Silva ",
    circle="inner",
    cadence="14",
    importance="2",
    birth_day="29",
    birth_month="2",
    met="The climbing hall",
    channel="wrote",
    phone="0151 555",
    email="ana@example.org",
    address="Mill Street 3",
    boundaries="Not about work.",
    notes="Likes rain.",
)


def test_a_person_comes_back_as_they_were_written(mara, today):
    ana = people.find(mara, people.add(mara, today, uuid7(), WHOLE).id)
    assert (ana.name, ana.entry.circle, ana.entry.rhythm.cadence) == ("Ana Silva", Circle.INNER, 14)
    assert (ana.entry.birthday, ana.entry.importance, ana.entry.known_since) == ("02-29", 2.0, today)
    assert (ana.channel, ana.boundaries, ana.how_we_met) == (Touch.WROTE, "Not about work.", "The climbing hall")
    assert rows.roster(mara) == {ana.id: ana.entry}


def test_the_same_form_twice_is_one_person(mara, today):
    form = uuid7()
    assert people.add(mara, today, form, WHOLE) == people.add(mara, today, form, replace(WHOLE, name="Other"))
    assert len(rows.roster(mara)) == 1


def test_an_empty_cadence_follows_the_circle(mara, today):
    ana = known(mara, today, "Ana", "close")
    assert ana.entry.rhythm.cadence == 30
    people.change(mara, today, ana.id, people.Answers("Ana", "inner"))
    assert again(mara, ana).entry.rhythm.cadence == 7


def test_changing_somebody_keeps_what_was_lived(mara, today):
    ana = known(mara, today, "Ana")
    met(mara, today, ana, ago=3, minutes=60)
    people.change(mara, today, ana.id, people.Answers("Ana", "wider", cadence="60"))
    now = again(mara, ana)
    assert (now.hours, now.meetings, now.entry.last) == (1.0, 1, today - timedelta(days=3))


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        (("1", "3", "1990"), "1990-03-01"),
        (("29", "2", ""), "02-29"),
        (("", "", ""), ""),
    ],
)
def test_birthdays_with_and_without_a_year(mara, today, given, kept):
    day, month, year = given
    answers = people.Answers("Ana", birth_day=day, birth_month=month, birth_year=year)
    assert people.add(mara, today, uuid7(), answers).entry.birthday == kept


REFUSED = [
    ({"name": " "}, "name", "any name will do"),
    ({"name": "x" * 130}, "name", "10 characters too long"),
    ({"circle": "enemies"}, "circle", "answers shown"),
    ({"cadence": "0"}, "cadence", "from 1 to 3650"),
    ({"importance": "9"}, "importance", "answers shown"),
    ({"birth_day": "31", "birth_month": "2"}, "birth_day", "go together"),
    ({"birth_day": "3"}, "birth_day", "go together"),
    ({"birth_day": "3", "birth_month": "3", "birth_year": "2990"}, "birth_day", "Look at the year"),
    ({"channel": "pigeon"}, "channel", "answers shown"),
    ({"notes": "y" * 2100}, "notes", "100 characters too long"),
]


@pytest.mark.parametrize(("given", "field", "says"), REFUSED)
def test_what_cannot_be_kept_says_what_to_do(mara, today, given, field, says):
    with pytest.raises(Invalid) as refused:
        people.add(mara, today, uuid7(), people.Answers(**{"name": "Ana"} | given))
    assert refused.value.field == field
    assert says in refused.value.message
    assert rows.roster(mara) == {}


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("Ana, Tom", ["Ana", "Tom"]),
        ("Ana and Tom", ["Ana", "Tom"]),
        ("Ana & Tom;Ida\nOda ,, ", ["Ana", "Tom", "Ida", "Oda"]),
        ("Roland Sandberg", ["Roland Sandberg"]),
        ("", []),
    ],
)
def test_names_are_told_apart(typed, names):
    assert people.split(typed, "names") == names


def test_a_first_name_is_enough_where_it_is_one_persons(mara, today):
    zoe, tom = known(mara, today, "Zoë Kern"), known(mara, today, "Tom")
    meant = people.meant(rows.roster(mara), [str(tom.id)], "zoe, Tom, Ida")
    assert meant == people.Meant((tom.id, zoe.id), ("Ida",))


def test_a_whole_name_is_meant_before_a_longer_one(mara, today):
    ana, _silva = known(mara, today, "Ana"), known(mara, today, "Ana Silva")
    assert people.meant(rows.roster(mara), [], "ana").known == (ana.id,)


def test_two_of_one_name_are_asked_about_until_one_is_ticked(mara, today):
    first, second = known(mara, today, "Ana"), known(mara, today, "Ana", "wider")
    circles = rows.roster(mara)
    with pytest.raises(people.Unclear) as unclear:
        people.meant(circles, [], "Ana")
    assert {one.id for one in unclear.value.people} == {first.id, second.id}
    assert "Ana" in unclear.value.message
    assert people.meant(circles, [str(second.id)], "Ana") == people.Meant((second.id,), ())
    assert people.meant(circles, [], str(first.id)).known == (first.id,)


def test_too_many_at_once_are_refused(mara, today):
    with pytest.raises(Invalid) as refused:
        people.meant({}, [], ",".join(f"n{number}" for number in range(51)))
    assert refused.value.field == "names"


def test_resting_from_somebody_and_coming_back(mara, today):
    ana = known(mara, today, "Ana")
    people.snooze(mara, today, ana.id, 7)
    assert again(mara, ana).entry.snoozed_until == today + timedelta(days=7)
    people.snooze(mara, today, ana.id, 0)
    people.leave_be(mara, today, ana.id, peace=True)
    people.put_away(mara, today, ana.id, away=True)
    entry = again(mara, ana).entry
    assert (entry.snoozed_until, entry.left_in_peace, entry.away) == (None, True, True)
    assert rows.roster(mara)[ana.id] == entry


def test_letting_somebody_go_keeps_what_was_done_with_others(mara, today):
    ana, tom = known(mara, today, "Ana"), known(mara, today, "Tom")
    both = met(mara, today, ana, tom)
    gratitude.save(mara, Gratitude(uuid7(), ana.id, today, "for the soup"))
    people.remove(mara, today, ana.id)
    assert gratitude.of(mara, ana.id) == []
    assert list(rows.roster(mara)) == [tom.id]
    assert rows.encounters(mara, tom.id) == [both]
    with pytest.raises(Missing):
        people.find(mara, ana.id)


def test_cleo_has_nobody_of_maras(mara, cleo, today):
    ana = known(mara, today, "Ana")
    tries = (
        lambda: people.find(cleo, ana.id),
        lambda: people.change(cleo, today, ana.id, WHOLE),
        lambda: people.snooze(cleo, today, ana.id, 7),
        lambda: people.remove(cleo, today, ana.id),
    )
    for attempt in tries:
        with pytest.raises(Missing):
            attempt()
    assert again(mara, ana) == ana


def test_a_search_finds_parts_of_names_whatever_their_accents(mara, today):
    for name in ("Zoë Kern", "Tom Kernig", "Ida"):
        known(mara, today, name)
    assert [one.name for one in people.matching(rows.roster(mara), "KERN")] == ["Tom Kernig", "Zoë Kern"]
    assert [one.name for one in people.matching(rows.roster(mara), "zoe")] == ["Zoë Kern"]


def test_the_next_birthday_of_the_29th_of_february():
    def entry(birthday):
        return replace(people._newcomer(uuid7(), "Ana", date(2020, 1, 1)).entry, birthday=birthday)

    assert entry("02-29").birthday_after(date(2026, 1, 1)) == date(2026, 2, 28)
    assert entry("02-29").birthday_after(date(2028, 1, 1)) == date(2028, 2, 29)
    assert entry("1990-03-01").birthday_after(date(2026, 3, 2)) == date(2027, 3, 1)
    assert entry("").birthday_after(date(2026, 3, 2)) is None
