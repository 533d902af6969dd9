"""Mara looks back on her week: what was tried counts, what was not is over, and the next one may be lighter."""

from datetime import timedelta

import pytest
from uuid6 import uuid7

from nearer.actions import goals, situation, week
from nearer.actions.week import Told
from nearer.domain.ladder import Felt
from nearer.domain.week import Kind, State, day_of, shape
from nearer.engine import belief
from nearer.errors import Invalid
from nearer.storage import ladder as ladder_rows
from tests.actions import weeks
from tests.actions.weeks import MONDAY, at, items, seen

SUNDAY = 6


@pytest.fixture
def planned(mara):
    week.propose(weeks.mara_lives(mara), at(0), MONDAY)
    return mara


def test_under_half_tried_the_next_week_is_halved_and_nothing_is_carried(planned):
    last = shape(items(planned))
    week.look_back(planned, at(SUNDAY), MONDAY, uuid7(), Told())
    assert week.lighter(seen(planned))
    week.propose(planned, at(0, week=1), MONDAY + week.WEEK)
    then = shape(items(planned, week=1))
    assert 0 < then.items <= last.items / 2
    assert then.minutes <= last.minutes / 2
    assert then.outings <= (last.outings + 1) // 2
    assert all(one.state is State.OPEN and not one.kept for one in items(planned, week=1))


def test_it_is_halved_without_a_look_back_too(planned):
    most = len(items(planned)) / 2
    week.propose(planned, at(0, week=1), MONDAY + week.WEEK)
    assert len(items(planned, week=1)) <= most


def test_half_tried_is_enough(planned):
    every = items(planned)
    half = {one.id: "easy" for one in every[: (len(every) + 1) // 2]}
    week.look_back(planned, at(SUNDAY), MONDAY, uuid7(), Told(half, "less on Mondays"))
    assert not week.lighter(seen(planned))
    assert seen(planned).week.note == "less on Mondays"
    week.propose(planned, at(0, week=1), MONDAY + week.WEEK)
    assert seen(planned, week=1).week.size == 4


def test_a_step_looked_back_on_reaches_the_ladder_once(planned):
    step, form = weeks.first(planned, Kind.STEP), uuid7()
    for _ in range(2):
        week.look_back(planned, at(SUNDAY), MONDAY, form, Told({step.id: "hard"}))
    told = ladder_rows.attempts(planned, step.ref)
    assert [(one.felt, one.day) for one in told] == [(Felt.HARD, MONDAY + timedelta(days=day_of(step.slot)))]
    assert next(one for one in items(planned) if one.id == step.id).felt is Felt.HARD


def test_what_did_not_come_about_says_nothing_to_the_ladder(planned):
    step = weeks.first(planned, Kind.STEP)
    before = belief.dump(situation.read(planned, MONDAY).state)
    week.look_back(planned, at(SUNDAY), MONDAY, uuid7(), Told({step.id: "no"}))
    assert belief.dump(situation.read(planned, MONDAY).state) == before
    assert next(one for one in items(planned) if one.id == step.id).state is State.NOT_NOW


def test_looking_back_takes_only_answers_on_the_list(planned):
    with pytest.raises(Invalid):
        week.look_back(planned, at(SUNDAY), MONDAY, uuid7(), Told({items(planned)[0].id: "badly"}))
    with pytest.raises(Invalid):
        week.look_back(planned, at(SUNDAY), MONDAY, uuid7(), Told(note="y" * 3000))
    with pytest.raises(Invalid, match="not begun"):
        week.look_back(planned, at(SUNDAY), MONDAY + week.WEEK, uuid7(), Told())


def test_a_week_nobody_planned_is_looked_back_on_all_the_same(mara):
    """Surprise, what is seen otherwise, easy, hard, what to adjust: any of it, in the one look back there is."""
    told = Told(surprise="She asked my name.", belief="People do not count my words.", easy="the nod", hard="the hall")
    week.look_back(mara, at(SUNDAY), MONDAY, uuid7(), told)
    kept = seen(mara).week
    assert kept.looked_back
    assert (kept.reflection.surprise, kept.reflection.belief) == ("She asked my name.", "People do not count my words.")
    assert not kept.proposed


def test_the_energy_said_for_next_week_goes_into_its_days(mara):
    week.look_back(weeks.mara_lives(mara), at(SUNDAY), MONDAY, uuid7(), Told(energy="1"))
    assert seen(mara, week=1).week.energies == (1,) * 7
    week.look_back(mara, at(SUNDAY), MONDAY, uuid7(), Told(energy="5"))
    assert seen(mara, week=1).week.energies == (1,) * 7, "what was said of a week already stays"


@pytest.mark.parametrize(("coming", "compare"), [("lighter", "less"), ("same", "equal"), ("fuller", "more")])
def test_next_week_is_shaped_as_wished(planned, coming, compare):
    done = {one.id: "easy" for one in items(planned)}
    week.look_back(planned, at(SUNDAY), MONDAY, uuid7(), Told(done, coming=coming))
    week.propose(planned, at(0, week=1), MONDAY + week.WEEK)
    size = seen(planned, week=1).week.size
    assert {"less": size < 4, "equal": size == 4, "more": size > 4}[compare]


def test_goals_are_looked_at_with_the_week_and_the_form_twice_changes_them_once(mara):
    today = at(SUNDAY).date()
    goal = goals.choose(mara, today, uuid7(), goals.Answers("strangers", "4", "4"))
    form = uuid7()
    for _ in range(2):
        week.look_back(mara, at(SUNDAY), MONDAY, form, Told(goals={goal.id: "halve"}))
    assert goals.find(mara, goal.id).times == 2


def test_a_text_too_long_keeps_nothing_of_the_look_back(mara):
    goal = goals.choose(mara, at(SUNDAY).date(), uuid7(), goals.Answers("any", "2"))
    with pytest.raises(Invalid) as refused:
        week.look_back(mara, at(SUNDAY), MONDAY, uuid7(), Told(belief="y" * 3000, goals={goal.id: "raise"}))
    assert refused.value.field == "belief"
    assert goals.find(mara, goal.id).times == 2
    assert seen(mara).week.looked_back is None
