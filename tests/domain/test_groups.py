"""When a group meets next, which small part comes first, and what is offered to somebody with little in them."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some
from uuid6 import uuid7

from nearer.domain.groups import (
    MOST_OFFERS,
    Again,
    Cause,
    Every,
    Group,
    GroupState,
    Help,
    Kind,
    Part,
    Strength,
    after,
    difficulty,
    next_meeting,
    offers,
    regular,
    smaller,
)
from nearer.domain.ladder import Place
from nearer.domain.needs import Involves

DAYS = some.dates(date(2020, 1, 1), date(2040, 12, 31))
TUESDAY = 1


def group(**more) -> Group:
    return Group(uuid7(), "The choir", **more)


def test_a_day_that_is_known_is_the_next_one(today):
    assert next_meeting(group(next=today + timedelta(days=9), every=Every.WEEK, weekday=TUESDAY), today) == date(
        2026, 3, 11
    )


def test_without_a_day_or_a_rhythm_nothing_follows(today):
    for known in ({}, {"weekday": TUESDAY}, {"every": Every.FORTNIGHT}, {"every": Every.SOMETIMES, "next": today}):
        assert next_meeting(group(**known), today + timedelta(days=1)) is None


@pytest.mark.parametrize(
    ("every", "anchor", "at", "meets"),
    [
        (Every.WEEK, date(2026, 2, 24), date(2026, 3, 2), date(2026, 3, 3)),
        (Every.FORTNIGHT, date(2026, 2, 24), date(2026, 3, 2), date(2026, 3, 10)),
        (Every.FORTNIGHT, date(2026, 2, 24), date(2026, 3, 10), date(2026, 3, 10)),
        (Every.MONTH, date(2026, 2, 10), date(2026, 3, 2), date(2026, 3, 10)),
        (Every.MONTH, date(2026, 2, 10), date(2026, 3, 11), date(2026, 4, 14)),
        (Every.MONTH, date(2026, 1, 29), date(2026, 2, 1), date(2026, 2, 26)),
        (Every.MONTH, date(2025, 12, 31), date(2026, 1, 29), date(2026, 2, 25)),
    ],
)
def test_the_next_day_follows_from_the_last_that_is_known(every, anchor, at, meets):
    assert next_meeting(group(every=every, next=anchor), at) == meets


@given(anchor=DAYS, today=DAYS, every=some.sampled_from([Every.WEEK, Every.FORTNIGHT, Every.MONTH]))
def test_a_regular_group_meets_on_its_weekday_and_never_in_the_past(anchor, today, every):
    meets = next_meeting(group(every=every, next=anchor), today)
    assert meets >= today
    assert meets.weekday() == anchor.weekday()
    if anchor < today:
        longest = {Every.WEEK: 7, Every.FORTNIGHT: 14, Every.MONTH: 36}[every]
        assert (meets - today).days < longest


@given(anchor=DAYS, later=some.integers(1, 400))
def test_every_two_weeks_keeps_step(anchor, later):
    known = group(every=Every.FORTNIGHT, next=anchor)
    assert (next_meeting(known, anchor + timedelta(days=later)) - anchor).days % 14 == 0


@pytest.mark.parametrize("kind", [Kind.CLUB, Kind.ONLINE])
def test_the_parts_of_becoming_a_regular_rise(kind):
    known = group(kind=kind)
    heights = [difficulty(part, known.online) for part in regular(known)]
    assert 4 <= len(heights) <= 6
    assert heights == sorted(heights)
    assert heights[-1] < difficulty(Part.FIRST)


def test_what_is_left_out_makes_room_for_the_next():
    known = group(left_out=frozenset({Part.ASK, Part.NAMES}))
    assert regular(known)[0] is Part.EARLY
    assert Part.NAMES not in regular(known)


@pytest.mark.parametrize("online", [False, True])
@pytest.mark.parametrize("part", Part)
def test_a_smaller_version_is_easier(part, online):
    gentler = smaller(part)
    assert gentler is None or difficulty(gentler, online) < difficulty(part, online)


def test_a_first_evening_is_as_hard_as_the_engine_says_and_easier_online():
    assert difficulty(Part.FIRST) == 52.0
    assert difficulty(Part.FIRST, online=True) < 40.0


@pytest.mark.parametrize(
    ("before", "again", "then"),
    [
        (GroupState.PLANNED, None, GroupState.BELONG),
        (GroupState.PLANNED, Again.YES, GroupState.BELONG),
        (GroupState.PLANNED, Again.UNSURE, GroupState.MIGHT),
        (GroupState.BELONG, Again.UNSURE, GroupState.BELONG),
        (GroupState.BELONG, Again.NO, GroupState.RESTED),
        (GroupState.RESTED, Again.YES, GroupState.BELONG),
    ],
)
def test_a_visit_says_where_one_stands(before, again, then):
    assert after(before, again) is then


@pytest.mark.parametrize(
    ("time", "evening"), [("18:30", True), ("19 h", True), ("9:15", False), ("17.45", False), ("after work", False)]
)
def test_an_evening_is_one_as_far_as_the_time_can_be_read(time, evening):
    assert group(time=time).evening is evening


def cause(name: str, *helps: Help, **more) -> Cause:
    return Cause(name, name, "Ask.", helps, **more)


LABELS = Help("labels", Strength.LOW, Place.HOME, 30)
TINS = Help("tins", Strength.MIDDLE, Place.OUT, 60)
MEAL = Help("meal", Strength.PLENTY, Place.OUT, 90, frozenset({Involves.EATING}))
FOOD = cause("food", LABELS, TINS, MEAL)
GARDEN = cause("garden", Help("seeds", Strength.LOW, Place.HOME, 15), Help("water", Strength.MIDDLE, Place.OUT, 30))
DOGS = cause("dogs", Help("walk", Strength.LOW, Place.OUT, 60), involves=frozenset({Involves.ANIMALS}))


def told(energy, place=None, never=(), causes=(FOOD, GARDEN, DOGS)) -> list[str]:
    return [offer.help.does for offer in offers(causes, energy, place, never)]


def test_what_is_offered_suits_the_day_and_each_cause_has_its_turn():
    assert told(Strength.LOW) == ["labels", "seeds", "walk"]
    assert told(Strength.MIDDLE) == ["tins", "water", "walk", "labels", "seeds"]
    assert told(Strength.PLENTY)[0] == "meal"


def test_home_is_home_and_out_is_out():
    assert told(Strength.PLENTY, Place.HOME) == ["labels", "seeds"]
    assert told(Strength.MIDDLE, Place.OUT) == ["tins", "water", "walk"]


def test_what_must_never_be_suggested_is_not():
    assert told(Strength.PLENTY, never={Involves.EATING, Involves.ANIMALS}) == ["tins", "water", "labels", "seeds"]


def test_the_list_is_short():
    assert len(told(Strength.PLENTY, causes=[cause(str(number), LABELS, TINS) for number in range(9)])) == MOST_OFFERS
    assert told(Strength.LOW, causes=[]) == []


def test_a_group_that_rests_has_no_next_time(today):
    known = group(next=today + timedelta(days=1), every=Every.WEEK)
    assert next_meeting(known, today) is not None
    assert next_meeting(replace(known, state=GroupState.RESTED), today) is None
