"""Whose turn it is: no friend and no activity is asked too often, over days of taking the first idea."""

from datetime import date, timedelta
from itertools import combinations
from math import ceil
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from nearer.domain.portfolio import (
    PEOPLE_SHOWN,
    SHOWN,
    Activity,
    Company,
    Idea,
    Mood,
    Reason,
    Why,
    Wish,
    did,
    rotation,
    shown,
    suits,
)

BEGIN = date(2026, 3, 2)
TURNS = 12
ANYTHING = Wish()
ANA, TOM, IDA = (UUID(int=number) for number in (1, 2, 3))


@some.composite
def portfolios(draw) -> list[Idea]:
    """Draw up to six ideas, each alone or with some of three friends, some of them mere contacts."""
    friends = some.lists(some.sampled_from([ANA, TOM, IDA]), max_size=2, unique=True)
    made = [Idea(f"idea-{number}", friends=tuple(draw(friends))) for number in range(draw(some.integers(1, 6)))]
    contacts = draw(some.sets(some.sampled_from([ANA, TOM, IDA])))
    return made + [Idea(f"contact-{one.int}", friends=(one,), contact=True) for one in sorted(contacts)]


def lived(ideas: list[Idea], days: int = TURNS) -> list[tuple[str, UUID | None]]:
    """Take the first idea each day and mark it done: what was picked, with whom."""
    used: dict[str, date] = {}
    seen: dict[UUID, date] = {}
    picked = []
    for ahead in range(days):
        day = BEGIN + timedelta(days=ahead)
        now = [Idea(one.key, friends=one.friends, used=used.get(one.key), contact=one.contact) for one in ideas]
        first = rotation(now, ANYTHING, seen, day)[0]
        used[first.idea.key] = day
        if first.friend:
            seen[first.friend] = day
        picked.append((first.idea.key, first.friend))
    return picked


def apart(ideas: list[Idea], key: str) -> int:
    """Return the most ideas, this one among them, no two of which share a friend."""
    own = next(one for one in ideas if one.key == key)
    others = [one for one in ideas if one.key != key]
    for size in range(len(others), -1, -1):
        for chosen in combinations(others, size):
            friends = [friend for one in (own, *chosen) for friend in one.friends]
            if len(friends) == len(set(friends)):
                return size + 1
    raise AssertionError("an idea is apart from itself")


@given(portfolios())
@settings(max_examples=200, deadline=None)
def test_no_activity_has_more_than_its_fair_share(ideas):
    """Of n ideas that share no friend each gets every n-th turn."""
    picked = [key for key, _friend in lived(ideas)]
    for key in set(picked):
        assert picked.count(key) <= ceil(TURNS / apart(ideas, key))


@given(some.integers(1, 12))
def test_activities_without_friends_take_turns_exactly(number):
    ideas = [Idea(f"idea-{place}") for place in range(number)]
    picked = [key for key, _friend in lived(ideas)]
    counts = [picked.count(one.key) for one in ideas]
    assert max(counts) - min(counts) <= 1


@given(portfolios())
@settings(max_examples=200, deadline=None)
def test_no_friend_comes_twice_while_something_else_was_not_touched(ideas):
    picked = lived(ideas)
    for at, (_key, friend) in enumerate(picked):
        earlier = [place for place in range(at) if picked[place][1] == friend]
        if friend is None or not earlier:
            continue
        since = picked[earlier[-1] : at]
        done, met = {key for key, _friend in since}, {one for _key, one in since}
        free = [one for one in ideas if one.key not in done and (not one.friends or set(one.friends) - met)]
        assert free == []


@given(portfolios(), some.randoms())
def test_the_same_day_gives_the_same_order_whatever_the_order_it_was_kept_in(ideas, chance):
    mixed = chance.sample(ideas, len(ideas))
    assert rotation(mixed, ANYTHING, {}, BEGIN) == rotation(ideas, ANYTHING, {}, BEGIN)


def test_of_two_friends_it_is_the_turn_of_the_one_not_seen_for_longest():
    tea = Idea("tea", friends=(ANA, TOM))
    seen = {ANA: BEGIN - timedelta(days=3), TOM: BEGIN - timedelta(days=40)}
    (pick,) = rotation([tea], ANYTHING, seen, BEGIN)
    assert pick.friend == TOM
    assert pick.reasons == (Reason(Why.SEEN, 40), Reason(Why.NEW))


def test_who_was_seen_today_goes_last():
    tea, walk = Idea("tea", friends=(ANA,)), Idea("walk", used=BEGIN - timedelta(days=1))
    assert [pick.idea.key for pick in rotation([tea, walk], ANYTHING, {ANA: BEGIN}, BEGIN)] == ["walk", "tea"]


@pytest.mark.parametrize(
    ("idea", "wish", "fits"),
    [
        (Idea("a", energy=3), Wish(energy=1), False),
        (Idea("a", energy=1), Wish(energy=1), True),
        (Idea("a", moods=frozenset({Mood.GLAD})), Wish(mood=Mood.LOW), False),
        (Idea("a"), Wish(mood=Mood.LOW), True),
        (Idea("a", company=Company.AMONG), Wish(company=Company.ALONE), False),
        (Idea("a", company=Company.AMONG, energy=5), Wish(), True),
    ],
)
def test_what_suits_a_moment(idea, wish, fits):
    assert suits(idea, wish) is fits
    assert [pick.idea for pick in rotation([idea], wish, {}, BEGIN)] == ([idea] if fits else [])


def test_among_the_equally_rested_the_nearest_to_the_wish_comes_first():
    ideas = [Idea("any", 1), Idea("low", 1, frozenset({Mood.LOW})), Idea("two", 2, frozenset({Mood.LOW}))]
    wish = Wish(energy=2, mood=Mood.LOW)
    order = rotation(ideas, wish, {}, BEGIN)
    assert [pick.idea.key for pick in order] == ["two", "low", "any"]
    assert order[1].reasons == (Reason(Why.MOOD), Reason(Why.GENTLE), Reason(Why.NEW))


def test_contacts_leave_room_for_things_to_do():
    contacts = [Idea(f"contact-{number}", friends=(UUID(int=number),), contact=True) for number in range(9)]
    activities = [Idea(f"idea-{number}", used=BEGIN) for number in range(9)]
    order = rotation([*contacts, *activities], ANYTHING, {}, BEGIN)
    first = shown(order)
    assert len(first) == SHOWN
    assert sum(pick.idea.contact for pick in first) == PEOPLE_SHOWN
    assert len(shown([pick for pick in order if pick.idea.contact])) == SHOWN


def test_done_twice_on_a_day_is_once_and_only_the_last_days_are_kept():
    activity = Activity(UUID(int=9), "Walk")
    days = [BEGIN + timedelta(days=number) for number in range(20)]
    for day in [*days, days[-1]]:
        activity = Activity(activity.id, activity.title, used=did(activity, day))
    assert activity.used == tuple(days[-12:])
