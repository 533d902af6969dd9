"""Whom it might be nice to reach: three a week, the same ones all week, and nobody behind one's back."""

from dataclasses import replace
from datetime import timedelta
from random import Random

import pytest
from uuid6 import uuid7

from nearer.actions import encounters, hello, people
from nearer.domain.people import Circle, Entry
from nearer.engine import cadence
from nearer.storage import people as rows
from tests.actions.circles import known, met


def shown(owner, day):
    circles = rows.roster(owner)
    return [next(one.name for one in circles.values() if str(one.id) == each.person) for each in week(owner, day)]


def week(owner, day):
    return hello.this_week(rows.roster(owner), day)


@pytest.fixture
def friends(mara, today):
    """Return five people last met from 40 to 80 days ago: the longest away is the first."""
    kept = {name: known(mara, today, name) for name in ("Ana", "Tom", "Ida", "Oda", "Uwe")}
    for place, one in enumerate(kept.values()):
        met(mara, today - timedelta(days=30), one, ago=50 - 10 * place)
    return kept


def test_three_a_week_the_longest_away_first(mara, today, friends):
    assert shown(mara, today) == ["Ana", "Tom", "Ida"]
    assert all(one.label.value in ("good-time", "a-while") for one in week(mara, today))


def test_the_same_ones_all_week_and_looking_writes_nothing(mara, today, friends):
    before = rows.roster(mara)
    assert {tuple(shown(mara, today + timedelta(days=day))) for day in range(7)} == {("Ana", "Tom", "Ida")}
    assert rows.roster(mara) == before


def test_whoever_was_reached_leaves_the_list_and_nobody_steps_in(mara, today, friends):
    encounters.quick(mara, today, uuid7(), str(friends["Tom"].id), "wrote")
    assert shown(mara, today) == ["Ana", "Ida"]
    met(mara, today, friends["Ana"])
    met(mara, today, friends["Ida"])
    assert shown(mara, today + timedelta(days=2)) == []


def test_a_snooze_and_leaving_somebody_be_bring_nobody_else(mara, today, friends):
    people.snooze(mara, today, friends["Ana"].id, 7)
    people.leave_be(mara, today, friends["Tom"].id, peace=True)
    assert shown(mara, today) == ["Ida"]


def test_next_week_others_have_their_turn(mara, today, friends):
    """Ana, Tom and Ida were proposed and not reached: the two others come before them now."""
    people.snooze(mara, today, friends["Ana"].id, 30)
    coming = shown(mara, today + timedelta(days=7))
    assert set(coming[:2]) == {"Oda", "Uwe"}
    assert "Ana" not in coming
    people.snooze(mara, today, friends["Ana"].id, 0)
    assert "Ana" in shown(mara, today + timedelta(days=70))


def test_somebody_new_fills_a_week_that_has_room(mara, today):
    for name in ("Ana", "Tom", "Ida", "Oda"):
        people.add(mara, today, uuid7(), people.Answers(name, "close"))
    assert shown(mara, today) == ["Ana", "Tom", "Ida"]


@pytest.mark.parametrize("way", ["away", "left_in_peace"])
def test_nobody_is_proposed_who_is_put_away_or_left_in_peace(mara, today, way, friends):
    rows.save(mara, [replace(one, entry=replace(one.entry, **{way: True})) for one in friends.values()])
    assert shown(mara, today) == []


def test_a_name_from_an_address_book_is_not_proposed_until_they_were_in_touch(mara, today):
    plumber = known(mara, today, "Plumber", "everyone")
    assert shown(mara, today) == []
    met(mara, today - timedelta(days=380), plumber)
    assert shown(mara, today) == ["Plumber"]


def test_the_few_that_are_weighed_are_those_the_engine_would_choose(today):
    """Three hundred people at random, a hundred times: leaving most out beforehand changes nothing."""
    chance = Random(7)
    for _ in range(100):
        circles = {one.id: one for one in (someone(chance, today) for _ in range(60))}
        everybody = [hello._someone(one, today) for one in circles.values() if hello._open(one, today)]
        assert [one.person for one in hello.this_week(circles, today)] == [
            one.person for one in sorted(cadence.due(everybody, today), key=lambda one: (-one.worth, one.person))
        ]


def someone(chance, today):
    circle = chance.choice(list(Circle))
    rhythm = cadence.start(chance.choice((cadence.usual_cadence(circle), 45)))
    for ago in sorted(chance.sample(range(1, 900), chance.randrange(12)), reverse=True):
        rhythm = cadence.contact(rhythm, today - timedelta(days=ago))
    since = today - timedelta(days=chance.choice((3, 20, 50, 900)))
    return Entry(uuid7(), "Ana", circle, rhythm, since, importance=chance.choice((0.5, 1.0, 2.0)))
