"""What counts towards a small goal, and how it is made smaller, kept or raised."""

from datetime import date, timedelta

import pytest
from uuid6 import uuid7

from nearer.domain import goals
from nearer.domain.goals import Change, Goal, Of
from nearer.domain.ladder import Domain

MONDAY = date(2026, 3, 2)
WEEK = timedelta(days=7)


def goal(of=Of.STRANGERS, times=2, weeks=4, every=1):
    return Goal(uuid7(), of, times, MONDAY, weeks, every=every)


def test_a_goal_begins_with_the_week_it_was_chosen_in():
    assert goals.begun(uuid7(), Of.ANY, 1, 4, MONDAY + timedelta(days=5)).first == MONDAY


def test_attempts_count_in_their_week_and_only_those_of_its_area():
    tried = [
        (MONDAY - timedelta(days=1), Domain.STRANGERS),
        (MONDAY, Domain.STRANGERS),
        (MONDAY + timedelta(days=6), Domain.STRANGERS),
        (MONDAY + timedelta(days=6), Domain.CLOSE),
        (MONDAY + WEEK, Domain.STRANGERS),
        (MONDAY + WEEK, None),
    ]
    assert goals.counts(goal(), tried, MONDAY + WEEK) == (2, 1)
    assert goals.counts(goal(Of.ANY), tried, MONDAY + WEEK) == (3, 2)
    assert goals.counts(goal(Of.OWN), tried, MONDAY + WEEK) == (0, 0)


def test_what_is_counted_by_hand_counts_once_a_form():
    form = uuid7()
    one = goals.marked(goals.marked(goal(Of.OWN), form, MONDAY), form, MONDAY)
    assert goals.counts(one, [], MONDAY) == (1,)


def test_what_is_kept_of_counting_by_hand_is_bounded():
    one = goal(Of.OWN)
    for _ in range(200):
        one = goals.marked(one, uuid7(), MONDAY)
    assert len(one.marks) == goals.KEPT_MARKS


def test_after_its_weeks_the_last_round_stays_and_nothing_more_counts():
    late = MONDAY + 10 * WEEK
    assert goals.counts(goal(weeks=2), [(MONDAY + WEEK, Domain.STRANGERS), (late, Domain.STRANGERS)], late) == (0, 1)
    assert goal(weeks=2).over(MONDAY + 2 * WEEK)
    assert not goal(weeks=2).over(MONDAY + 2 * WEEK - timedelta(days=1))


@pytest.mark.parametrize(
    ("change", "before", "after"),
    [
        (Change.HALVE, (5, 1), (3, 1)),
        (Change.HALVE, (1, 1), (1, 2)),
        (Change.HALVE, (1, 4), (1, 4)),
        (Change.KEEP, (2, 1), (2, 1)),
        (Change.RAISE, (1, 4), (1, 2)),
        (Change.RAISE, (1, 1), (2, 1)),
        (Change.RAISE, (7, 1), (7, 1)),
    ],
)
def test_it_is_halved_kept_or_raised_within_bounds(change, before, after):
    times, every = before
    changed = goals.changed(goal(times=times, every=every), change, MONDAY)
    assert (changed.times, changed.every) == after
    assert changed.first == MONDAY


def test_one_that_was_over_begins_anew_and_owes_nothing():
    later = MONDAY + 9 * WEEK
    again = goals.changed(goal(), Change.KEEP, later)
    assert (again.first, goals.counts(again, [], later)) == (later, (0,))
