"""How long it has been and whom to reach out to: what Mara may rely on, whatever she logs and in whatever order."""

from datetime import date, timedelta
from itertools import pairwise
from math import exp, log

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nearer.domain.people import Circle
from nearer.engine import cadence
from nearer.engine.cadence import Label, Proposed, Someone, Starts, Together, Why
from nearer.engine.parameters import DEFAULT

TODAY = date(2026, 6, 1)
DAYS = st.dates(date(2020, 1, 1), date(2030, 1, 1))
LOGS = st.lists(DAYS, max_size=30)
CADENCES = st.floats(1, 1000)
ORDER = list(Label)


def ago(days):
    return TODAY - timedelta(days)


def rhythm(*days, cadence_days=30.0):
    """The contacts, as many days ago as said."""
    kept = cadence.start(cadence_days)
    for day in days:
        kept = cadence.contact(kept, ago(day))
    return kept


def logged(cadence_days, log_of_days):
    kept = cadence.start(cadence_days)
    for day in log_of_days:
        kept = cadence.contact(kept, day)
    return kept


@st.composite
def someone(draw, number):
    return Someone(
        id=f"p{number}",
        circle=draw(st.sampled_from(Circle)),
        rhythm=logged(draw(CADENCES), draw(st.lists(st.dates(date(2025, 1, 1), TODAY), max_size=5))),
        known_since=draw(st.dates(date(2025, 6, 1), TODAY)),
        importance=draw(st.floats(0, 3)),
        ease=draw(st.floats(0, 1)),
        left_in_peace=draw(st.booleans()),
        snoozed_until=draw(st.none() | st.dates(date(2026, 5, 1), date(2026, 7, 1))),
    )


@st.composite
def circles(draw):
    return [draw(someone(number)) for number in range(draw(st.integers(0, 8)))]


def friend(name, circle=Circle.CLOSE, days=60, **more):
    """Somebody known for years, last in touch so many days ago."""
    known = {"rhythm": rhythm(days), "known_since": ago(2000)}
    return Someone(name, circle, **{**known, **more})


def names(chosen):
    return {one.person: one.why for one in chosen}


@given(CADENCES, LOGS, DAYS)
def test_any_contact_starts_anew(cadence_days, log_of_days, day):
    kept = cadence.contact(logged(cadence_days, log_of_days), day)
    assert cadence.days_since(kept, day) == 0
    assert cadence.warmth(kept, day) == 1
    assert cadence.label(kept, day) is Label.FINE


@given(CADENCES, LOGS.filter(len), st.lists(st.integers(0, 4000), min_size=2))
def test_the_longer_it_has_been_the_further_the_label_and_the_less_the_warmth(cadence_days, log_of_days, later):
    kept, last = logged(cadence_days, log_of_days), max(log_of_days)
    days = [last + timedelta(days) for days in sorted(later)]
    places = [ORDER.index(cadence.label(kept, day)) for day in days]
    warmths = [cadence.warmth(kept, day) for day in days]
    assert places == sorted(places)
    assert warmths == sorted(warmths, reverse=True)
    assert all(0 < warmth <= 1 for warmth in warmths)


@given(CADENCES, st.lists(DAYS, max_size=9), st.randoms())
def test_late_entries_give_what_entries_in_time_would_have_given(cadence_days, log_of_days, chance):
    mixed = list(log_of_days)
    chance.shuffle(mixed)
    assert logged(cadence_days, mixed) == logged(cadence_days, sorted(log_of_days))


@given(CADENCES, st.lists(DAYS, min_size=1, max_size=40, unique=True))
def test_what_is_kept_says_the_same_as_the_whole_history(cadence_days, log_of_days):
    days = sorted(log_of_days)
    gaps = [(later - earlier).days for earlier, later in pairwise(days)]
    weights = [0.5 ** (place / 6) for place in reversed(range(len(gaps)))]
    total = 3 * log(cadence_days) + sum(weight * log(gap) for weight, gap in zip(weights, gaps, strict=True))
    kept = logged(cadence_days, days)
    assert cadence.usual_gap(kept, days[-1]) == pytest.approx(exp(total / (3 + sum(weights))))
    assert len(kept.days) <= DEFAULT.gap_days


def test_several_contacts_on_one_day_are_one():
    assert rhythm(9, 3, 3, 3) == rhythm(9, 3)


def test_a_contact_from_before_all_that_is_kept_changes_nothing():
    kept = rhythm(*range(40, 0, -2))
    assert cadence.contact(kept, ago(300)) == kept


def test_a_contact_noted_under_a_clock_that_ran_ahead_is_left_out_until_then():
    kept = rhythm(30, 20, -900)
    assert cadence.days_since(kept, TODAY) == 20
    assert cadence.usual_gap(kept, TODAY) == cadence.usual_gap(rhythm(30, 20), TODAY)
    assert cadence.days_since(cadence.contact(kept, ago(5)), TODAY) == 5


def test_the_usual_gap_moves_from_the_chosen_cadence_to_what_they_do():
    weekly = rhythm(*range(210, -1, -7), cadence_days=90)
    assert cadence.usual_gap(rhythm(7, cadence_days=90), TODAY) == pytest.approx(90)
    assert 7 < cadence.usual_gap(weekly, TODAY) < 15


@pytest.mark.parametrize(
    ("days", "label"),
    [
        (0, Label.FINE),
        (29, Label.FINE),
        (30, Label.GOOD_TIME),
        (59, Label.GOOD_TIME),
        (60, Label.A_WHILE),
        (119, Label.A_WHILE),
        (120, Label.DRIFTING),
        (240, Label.DRIFTING),
        (241, Label.SLEEPING),
    ],
)
def test_labels_go_by_the_usual_gap(days, label):
    assert cadence.label(rhythm(days), TODAY) is label


def test_warmth_follows_the_forgetting_curve():
    assert cadence.warmth(rhythm(30), TODAY) == pytest.approx(0.9, abs=1e-4)
    assert cadence.warmth(rhythm(300), TODAY) == pytest.approx((1 + 2.346) ** -0.5)


def test_circles_start_with_a_cadence_of_their_own():
    assert [cadence.usual_cadence(circle) for circle in Circle] == [7, 30, 90, 365]


@pytest.mark.parametrize("days", [0, -3, float("nan"), float("inf")])
def test_a_cadence_is_a_day_or_more(days):
    with pytest.raises(ValueError, match="day or more"):
        cadence.start(days)


@pytest.mark.parametrize("wrong", [{"ease": 1.1}, {"ease": float("nan")}, {"importance": -1}])
def test_what_is_ranked_by_keeps_its_bounds(wrong):
    with pytest.raises(ValueError, match="Ease"):
        friend("Ana", **wrong)


@settings(max_examples=40)
@given(circles(), st.lists(st.integers(0, 40), max_size=15))
def test_never_more_than_three_in_any_week_and_nobody_twice(people, visits):
    """Whenever the page is opened, also with a clock that went backwards."""
    proposed = []
    for days in visits:
        day = TODAY + timedelta(days)
        proposed += [Proposed(one.person, day) for one in cadence.due(people, day, proposed)]
    for first in proposed:
        week = [one.person for one in proposed if 0 <= (one.day - first.day).days < 7]
        assert len(week) <= 3
        assert len(set(week)) == len(week)


@settings(max_examples=40)
@given(circles())
def test_nobody_left_in_peace_snoozed_or_met_today_is_proposed(people):
    by_id = {one.id: one for one in people}
    for chosen in cadence.due(people, TODAY):
        one = by_id[chosen.person]
        assert not one.left_in_peace
        assert one.snoozed_until is None or one.snoozed_until <= TODAY
        assert chosen.days is None or chosen.days > 0


@settings(max_examples=40)
@given(circles(), st.randoms())
def test_the_same_people_give_the_same_reach_outs_in_whatever_order(people, chance):
    mixed = list(people)
    chance.shuffle(mixed)
    assert cadence.due(mixed, TODAY) == cadence.due(people, TODAY)


@settings(max_examples=40)
@given(circles())
def test_half_of_a_week_goes_to_the_inner_two_circles_and_one_to_a_new_tie_if_there_are_any(people):
    chosen = cadence.due(people, TODAY)
    by_id = {one.id: one for one in people}

    def count(ids, fits):
        return sum(fits(by_id[person]) for person in ids)

    alone = [one.id for one in people if cadence.due([one], TODAY)]
    taken = [one.person for one in chosen]
    for least, fits in (
        (2, lambda one: one.circle in cadence.NEAR),
        (1, lambda one: (TODAY - one.known_since).days < 56),
    ):
        assert count(taken, fits) >= min(least, count(alone, fits))
    assert len(taken) == min(3, len(alone))


def test_a_week_with_somebody_for_every_place():
    """| who | circle | days ago | known for |
    | Ana, Bo, Cy | close | 90, 80, 70 | years |
    | Di, Ed | wider | 400, 300 | years |
    | Fay | wider | 10 | three weeks |
    """
    people = [friend(name, days=days) for name, days in (("Ana", 90), ("Bo", 80), ("Cy", 70))]
    people += [friend(name, Circle.WIDER, days) for name, days in (("Di", 400), ("Ed", 300))]
    people.append(friend("Fay", Circle.WIDER, 10, rhythm=rhythm(10, cadence_days=90), known_since=ago(21)))
    assert names(cadence.due(people, TODAY)) == {"Ana": Why.NEAR, "Bo": Why.NEAR, "Fay": Why.NEW}
    assert names(cadence.due(people[2:5], TODAY)) == {"Cy": Why.NEAR, "Di": Why.RANK, "Ed": Why.RANK}
    earlier = [Proposed("Ana", ago(3)), Proposed("Fay", ago(1)), Proposed("Di", ago(7))]
    assert names(cadence.due(people, TODAY, earlier)) == {"Bo": Why.NEAR}


@pytest.mark.parametrize("more", [{"days": 70}, {"importance": 1.4}, {"ease": 0.9}])
def test_longer_ago_dearer_and_easier_come_first(more):
    usual = {"ease": 0.6, "days": 50}
    first, second = cadence.due([friend("Ana", **usual), friend("Bo", **{**usual, **more})], TODAY)
    assert (first.person, second.person) == ("Bo", "Ana")
    assert first.worth > second.worth


def test_somebody_is_back_on_the_day_the_snooze_ends():
    resting = friend("Ana", snoozed_until=TODAY)
    assert cadence.due([resting], ago(1)) == ()
    assert names(cadence.due([resting], TODAY)) == {"Ana": Why.NEAR}


@pytest.mark.parametrize(
    ("mine", "theirs", "told"),
    [
        (7, 0, Starts.TOO_FEW),
        (4, 4, Starts.BOTH),
        (5, 3, Starts.BOTH),
        (7, 1, Starts.MOSTLY_ME),
        (1, 7, Starts.MOSTLY_THEM),
        (600, 500, Starts.MOSTLY_ME),
    ],
)
def test_who_starts_is_told_from_eight_on_and_only_when_clear(mine, theirs, told):
    assert cadence.starts(mine, theirs) is told


@given(st.integers(0, 400), st.integers(0, 400))
def test_who_starts_is_told_alike_from_both_sides(mine, theirs):
    other = {Starts.MOSTLY_ME: Starts.MOSTLY_THEM, Starts.MOSTLY_THEM: Starts.MOSTLY_ME}
    told = cadence.starts(mine, theirs)
    assert cadence.starts(theirs, mine) is other.get(told, told)


def test_hours_are_a_range_beside_what_a_study_found():
    least, most = cadence.hours_together(45, 20)
    assert (least, most) == (50, 85)
    assert [cadence.together(hours) for hours in (49, least, 90, 200)] == list(Together)


@pytest.mark.parametrize("told", [lambda: cadence.starts(-1, 9), lambda: cadence.hours_together(-1, 0)])
def test_counts_are_not_negative(told):
    with pytest.raises(ValueError, match="not negative"):
        told()
