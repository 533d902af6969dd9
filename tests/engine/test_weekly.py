"""Weekly answers: the change is told honestly at this pace too, the line follows slow change, and rule 6 is exact."""

import random
from dataclasses import replace
from datetime import timedelta

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nearer.domain.measures import Kind, Measure
from nearer.domain.needs import Profile
from nearer.engine import belief, weekly
from nearer.engine.candidates import Today
from nearer.engine.change import Direction, shifts
from nearer.engine.parameters import DEFAULT
from nearer.engine.ranking import suggest
from nearer.engine.weekly import pace, worse
from tests.engine.builders import CATALOGUE, MONDAY, day, roles, started, tried
from tests.engine.test_change import SERIES, answers, usual_people
from tests.engine.test_proposals import HISTORIES, PROFILES, live, proposals

EIGHT = 7 * np.arange(8) + 1.0
VALUES = st.lists(st.integers(0, 100), min_size=0, max_size=14)


def weeks(values, kind=Kind.LONELINESS, every=7):
    """Return one answer each so many days."""
    return [Measure(kind, MONDAY + timedelta(days=every * week), float(value)) for week, value in enumerate(values)]


def line(kind, answers):
    """Return the line through the answers to one question."""
    return weekly.lines({kind: answers})[0]


def compare(kind, answers, now):
    """Return what is said of the answers to one question."""
    return weekly.compare({kind: answers}, [now])[0]


def told(kind, lasts, shift):
    """Return the shares told "lower" and "higher" among people whose ups and downs last so many days."""
    chance = np.random.default_rng(7)
    truth = replace(pace(kind), days=lasts)
    drawn = answers(EIGHT, truth, chance, usual_people(truth, chance)) + shift * (EIGHT > 28)
    difference, bound = shifts(np.tile(EIGHT, (SERIES, 1)), drawn, 28.0, pace(kind))
    return np.mean(difference < -bound), np.mean(difference > bound)


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("lasts", [1, 28, 60])
def test_when_nothing_changed_at_most_one_in_ten_is_told_so_whatever_the_pace_of_ups_and_downs(kind, lasts):
    lower, higher = told(kind, lasts, 0)
    assert 0.02 < lower + higher <= 0.10


def test_a_true_fall_of_20_points_is_seen_more_often_than_not():
    lower, higher = told(Kind.LONELINESS, 28, -20)
    assert lower > 0.5
    assert higher < 0.01


def test_four_weeks_are_held_against_the_four_before():
    falling = weeks([60, 64, 60, 64, 20, 24, 20, 24])
    change = compare(Kind.LONELINESS, falling, falling[-1].day.toordinal())
    assert (change.before, change.now, change.direction) == (4, 4, Direction.LOWER)
    assert change.difference == pytest.approx(-40, abs=4)
    few = compare(Kind.LONELINESS, falling[3:], falling[-1].day.toordinal())
    assert (few.difference, few.before) == (None, 1)


def test_the_line_follows_a_slow_change():
    """Over half a year from 80 to 20; at the pace of daily answers it would hardly leave the middle."""
    shown = line(Kind.LONELINESS, weeks(np.linspace(80, 20, 26)))
    assert shown.mean[0] > 65
    assert shown.mean[-1] < 35


def test_every_question_has_its_own_line_and_change_though_they_are_looked_at_together():
    """Mood behaves otherwise than loneliness, and may have been answered less often."""
    asked = {
        Kind.LONELINESS: weeks([60, 64, 60, 64, 20, 24, 20, 24]),
        Kind.MOOD: weeks([30, 34, 80, 84, 80], Kind.MOOD),
    }
    now = [some[-1].day.toordinal() for some in asked.values()]
    both = zip(asked.items(), now, weekly.lines(asked), weekly.compare(asked, now), strict=True)
    for (kind, some), end, drawn, said in both:
        assert drawn.mean == pytest.approx(line(kind, some).mean)
        assert said.difference == pytest.approx(compare(kind, some, end).difference)


def test_weeks_left_out_are_on_the_line_and_less_sure():
    two = [*weeks([50, 50, 50]), *(replace(one, day=one.day + timedelta(days=70)) for one in weeks([50, 50, 50]))]
    shown = line(Kind.MOOD, two)
    width = shown.high - shown.low
    assert np.diff(shown.days).max() == 7
    assert width[6] > width[1] * 1.2


def test_answers_a_little_late_leave_no_day_twice():
    shown = line(Kind.MOOD, weeks([50, 40, 60], every=8))
    assert list(shown.days) == sorted(set(shown.days))


@pytest.mark.parametrize(
    ("values", "is_worse"),
    [
        ([40, 40, 61, 61], True),
        ([40, 40, 60, 61], False),
        ([40, 40, 61, 60], False),
        ([40, 61, 61], False),
        ([40, 40, 90], False),
        ([30, 50, 61, 90], True),
        ([40, 40, 90, 90, 40], False),
        ([40, 40, 90, 90, 90], True),
        ([], False),
    ],
)
def test_rule_6_both_weeks_are_more_than_20_worse_than_the_mean_of_at_least_two_before(values, is_worse):
    assert worse(Kind.LONELINESS, weeks(values)) is is_worse


def test_rule_6_a_lower_mood_is_worse_and_less_loneliness_is_not():
    assert worse(Kind.MOOD, weeks([60, 60, 30, 30], Kind.MOOD))
    assert not worse(Kind.MOOD, weeks([30, 30, 60, 60], Kind.MOOD))
    assert not worse(Kind.LONELINESS, weeks([60, 60, 30, 30]))


@pytest.mark.parametrize(("every", "is_worse"), [(7, True), (14, True), (15, False)])
def test_rule_6_weeks_in_a_row_are_no_more_than_a_fortnight_apart(every, is_worse):
    assert worse(Kind.LONELINESS, weeks([40, 40, 70, 70], every=every)) is is_worse


def test_rule_6_what_has_become_usual_is_no_longer_worse():
    """After some weeks at the new level the rule lets go, though nothing got better."""
    held = [worse(Kind.LONELINESS, weeks([30] * 10 + [70] * more)) for more in range(1, 9)]
    assert held[:4] == [False, True, True, True]
    assert not any(held[6:])


def test_rule_6_looks_at_no_more_than_its_weeks():
    late = weeks([0] * 40 + [40] * 8 + [55, 55])
    assert not worse(Kind.LONELINESS, late)
    assert worse(Kind.LONELINESS, late[-10:]) is worse(Kind.LONELINESS, late)


@given(VALUES, st.sampled_from(Kind))
def test_rule_6_agrees_with_its_definition(values, kind):
    bad = values if kind is Kind.LONELINESS else [100 - value for value in values]
    before, last = bad[:-2][-8:], bad[-2:]
    expected = len(before) >= 2 and all(value - sum(before) / len(before) > 20 for value in last)
    assert worse(kind, weeks(values, kind)) == expected


@settings(max_examples=60, deadline=None)
@given(PROFILES, HISTORIES, st.one_of(st.none(), st.integers(1, 5)), st.integers(0, 999))
def test_rule_6_nothing_above_50_is_offered_in_any_role_when_weeks_got_worse(profile, history, energy, seed):
    state, now = live(history)
    today = Today(day(now), energy, worse=True)
    for step in proposals(state, profile, today, seed):
        assert peak(state, step, today) <= 50


def peak(state, step, today):
    """Return the peak expected of a step on this day."""
    return float(belief.forecast(state, (step,), today.day, today.energy).mean[0])


def test_rule_6_takes_away_only_the_stretches():
    """Somebody used to hard steps is offered some above 50 on most days, and none while the weeks are worse."""
    state = brave()
    on = {flag: set() for flag in (False, True)}
    for flag, seen in on.items():
        for seed in range(12):
            given = suggest(state, CATALOGUE, Profile(comfort=50), Today(day(9), worse=flag), random.Random(seed))
            assert given, "somebody who is worse is still offered something"
            seen |= {round(peak(state, step, Today(day(9)))) for step in roles(given)}
    assert max(on[False]) > 50 >= max(on[True])


def brave():
    """Return the belief about somebody who managed hard steps."""
    state = started()
    for on, step in enumerate(("sit-beside", "stranger-talk", "coffee", "club", "meeting", "disclose"), start=1):
        state = tried(state, step, 60, on=on)
    return state


def test_the_numbers_of_rule_6_are_those_of_the_design():
    assert (DEFAULT.worse_by, DEFAULT.worse_weeks) == (20, 2)
