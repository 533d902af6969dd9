"""The questions of the week through the actions: once a week, put off for nothing, and what two hard weeks set off."""

from datetime import timedelta
from itertools import pairwise

import pytest
from uuid6 import uuid7

from nearer.actions import ladder, measures, needs, planner, situation
from nearer.domain.ladder import Attempt, Felt
from nearer.domain.measures import RULE_6, Kind
from nearer.engine import belief
from nearer.engine.candidates import candidates
from nearer.errors import Invalid
from nearer.storage import accounts
from nearer.storage import measures as rows

WEEK = timedelta(days=7)
STEP = "ask-shop-question"


def told(owner, day, loneliness=None, mood=None):
    measures.check_in(owner, day, {Kind.LONELINESS: loneliness, Kind.MOOD: mood})


def told_weekly(owner, first, values):
    """Answer how lonely one felt, a week apart; return the day of the last answer."""
    for week, value in enumerate(values):
        told(owner, first + week * WEEK, value)
    return first + (len(values) - 1) * WEEK


def values(owner, kind=Kind.LONELINESS):
    return [(one.day, one.value) for one in rows.latest(owner, kind)]


def tried(owner, day):
    ladder.attempt(owner, day, uuid7(), Attempt(STEP, day, Felt.EASY))


def worse(owner, day):
    return situation.read(owner, day).day().worse


def due(owner, day):
    return measures.due(situation.read(owner, day))


def test_a_second_answer_within_the_week_takes_the_place_of_the_first(mara, today):
    told(mara, today, "60", "40")
    told(mara, today + timedelta(days=3), "20", "")
    assert values(mara) == [(today, 20.0)]
    assert values(mara, Kind.MOOD) == [(today, 40.0)], "what was left empty stays"
    told(mara, today + WEEK, 30)
    assert [value for _day, value in values(mara)] == [20.0, 30.0]


def test_somebody_who_answers_every_six_days_has_weeks_all_the_same(mara, today):
    for time in range(8):
        told(mara, today + timedelta(days=6 * time), 50)
    days = [day for day, _value in values(mara)]
    assert len(days) == 4
    assert min(later - day for day, later in pairwise(days)) >= WEEK


def test_the_same_form_twice_is_one_answer(mara, today):
    for _ in range(2):
        told(mara, today, 60, 40)
    assert len(values(mara)) == len(values(mara, Kind.MOOD)) == 1


@pytest.mark.parametrize("given", [{}, {Kind.MOOD: ""}, {Kind.LONELINESS: None, Kind.MOOD: None}])
def test_nothing_chosen_is_said_and_nothing_is_kept(mara, today, given):
    with pytest.raises(Invalid, match="or skip this week"):
        measures.check_in(mara, today, given)
    assert values(mara) == []
    assert accounts.version(mara) == 0


def test_a_number_off_the_scale_keeps_nothing_at_all(mara, today):
    with pytest.raises(Invalid) as refused:
        told(mara, today, "50", "101")
    assert refused.value.field == Kind.MOOD
    assert values(mara) == []


def test_the_week_is_asked_about_after_something_was_tried_and_then_once_a_week(mara, today):
    assert not due(mara, today)
    tried(mara, today)
    assert due(mara, today)
    told(mara, today, 50)
    assert not due(mara, today + timedelta(days=6))
    assert due(mara, today + WEEK)


def test_putting_it_off_lasts_a_week_and_keeps_nothing(mara, today):
    tried(mara, today)
    measures.put_off(mara, today)
    assert not due(mara, today + timedelta(days=6))
    assert due(mara, today + WEEK)
    assert values(mara) == []


def test_a_clock_set_back_does_not_silence_the_question_for_long(mara, today):
    tried(mara, today)
    measures.put_off(mara, today + timedelta(days=900))
    assert due(mara, today)


def test_settings_changed_later_keep_what_the_weeks_set(mara, today):
    last = told_weekly(mara, today, [30, 30, 70, 70])
    needs.change_settings(mara, "40", "", "Mara", "GB")
    assert worse(mara, last)


def test_rule_6_two_hard_weeks_count_at_once_and_end_with_a_better_one(mara, today):
    last = told_weekly(mara, today, [30, 40, 70])
    assert not worse(mara, last)
    last = told_weekly(mara, last + WEEK, [70])
    assert worse(mara, last)
    told(mara, last + WEEK, 40)
    assert not worse(mara, last + WEEK)


def test_rule_6_ends_when_an_answer_of_the_same_week_is_put_right(mara, today):
    last = told_weekly(mara, today, [30, 40, 70, 70])
    told(mara, last + timedelta(days=1), 40)
    assert not worse(mara, last + timedelta(days=1))


def test_rule_6_what_was_told_a_fortnight_ago_no_longer_counts(mara, today):
    last = told_weekly(mara, today, [30, 40, 70, 70])
    assert worse(mara, last + timedelta(days=14))
    assert not worse(mara, last + timedelta(days=15))


def test_rule_6_a_low_mood_counts_although_loneliness_is_better(mara, today):
    for week, (lonely, mood) in enumerate([(80, 70), (80, 60), (40, 30), (30, 30)]):
        told(mara, today + week * WEEK, lonely, mood)
    assert worse(mara, today + 3 * WEEK)
    assert measures.this_week(mara, today + 3 * WEEK).keys() == set(RULE_6)


def test_rule_6_no_stretch_is_suggested_while_it_holds(mara, today):
    """Mara has come to hard steps by degrees. With harder weeks she is offered none above 50, and after them again."""
    needs.change_settings(mara, "50", "", "", "")
    for on in range(12):
        here = situation.read(mara, today + timedelta(days=on))
        bolder = max(offered(here), key=lambda step: hard(here, step))
        ladder.attempt(mara, here.today, uuid7(), Attempt(bolder.id, here.today, peak=60.0, expected=60.0))
    last = told_weekly(mara, today + timedelta(days=20), [30, 30])
    assert stretches(mara, last + WEEK)
    last = told_weekly(mara, last + WEEK, [70, 70])
    assert not stretches(mara, last)
    told(mara, last + WEEK, 30)
    assert stretches(mara, last + WEEK)


def offered(here):
    given = planner.suggestion(here, 5)
    assert given
    return [step for step in (given.step, given.smaller, given.bolder) if step]


def hard(here, step):
    return float(belief.forecast(here.state, (step,), here.today, 5).mean[0])


def stretches(owner, day):
    """Return the steps above 50 that are candidates on a day, and that none is offered when there are none."""
    here = situation.read(owner, day)
    kept = candidates(here.state, tuple(here.steps.values()), here.profile, here.day(5))
    found = [step.id for step, mean in zip(kept.kept, kept.forecast.mean, strict=True) if mean > 50]
    assert found or all(hard(here, step) <= 50 for step in offered(here))
    return found


def test_a_year_is_looked_at_however_long_it_was_told(mara, today):
    for week in range(70):
        told(mara, today + week * WEEK, 50 + week % 2, 40)
    lonely, mood = measures.weeks(mara, today + 69 * WEEK)
    assert (lonely.kind, mood.kind) == (Kind.LONELINESS, Kind.MOOD)
    assert len(lonely.answers) == 52
    assert (lonely.change.before, lonely.change.now) == (4, 4)


def test_while_the_next_answer_is_not_late_four_weeks_are_four_answers(mara, today):
    last = told_weekly(mara, today, [50] * 8)
    (weeks,) = measures.weeks(mara, last + WEEK)
    assert (weeks.change.before, weeks.change.now) == (4, 4)
    (weeks,) = measures.weeks(mara, last + 3 * WEEK)
    assert weeks.change.now < 3
