"""Mara's week through the actions: proposed, asked for less, halved after one that was too full, looked back on."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from uuid6 import uuid7

from nearer.actions import encounters, groups, joining, ladder, needs, planner, situation, week
from nearer.domain.groups import Part
from nearer.domain.ladder import Attempt, Felt
from nearer.domain.planner import Plan, PlanState
from nearer.domain.week import SLOTS, Kind, State, day_of
from nearer.engine.candidates import Today, candidates
from nearer.engine.parameters import DEFAULT
from nearer.errors import Invalid
from nearer.storage import people as people_rows
from nearer.storage import planner as plan_rows
from nearer.storage import week as rows
from nearer.words import groups as group_words
from tests.actions import weeks
from tests.actions.weeks import MONDAY, at, items, seen

SUNDAY = 6


@pytest.fixture
def planned(mara):
    week.propose(weeks.mara_lives(mara), at(0), MONDAY)
    return mara


def planned_on(owner, day, step="ask-shop-question", **more):
    plan = Plan(uuid7(), step, PlanState.OPEN, MONDAY, day=day, **more)
    planner.commit(owner, MONDAY, plan)
    return plan


def test_monday_brings_a_week_with_a_little_of_everything(planned):
    kinds = [one.kind for one in items(planned)]
    assert set(kinds) == {Kind.STEP, Kind.REPEAT, Kind.REACH_OUT, Kind.GROUP, Kind.ACTIVITY}
    assert kinds.count(Kind.STEP) == 1
    assert kinds.count(Kind.REACH_OUT) <= 3
    assert seen(planned).week.rests, "rest is something planned"


def test_everything_carries_when_where_who_why_a_reward_and_what_takes_less(planned):
    shown = seen(planned)
    energies = {f"step:{step.id}": step.energy for step in shown.here.steps.values()}
    energies |= {f"activity:{row}": one.energy for row, one in shown.activities.items()} | {"rest": 0}
    for one in shown.week.items:
        assert one.why
        assert 0 <= one.slot < SLOTS
        assert energies[one.fallback] < one.energy
    outing = next(one for one in shown.week.items if one.kind is Kind.GROUP)
    assert (outing.where, outing.time, outing.outing) == ("Mill Street", "19:00", True)
    assert day_of(outing.slot) == 3


def test_the_same_day_gives_the_same_week(planned):
    before = items(planned)
    week.propose(planned, at(0), MONDAY)
    assert weeks.without_places(items(planned)) == weeks.without_places(before)
    assert [one.slot for one in items(planned)] == [one.slot for one in before]


def test_each_thing_left_out_has_a_reason(planned):
    left = seen(planned).week.left_out
    assert left
    inside = {one.name for one in items(planned)}
    assert not inside & {f"{one.kind}:{one.ref}" for one in left}
    assert all(one.why.kind for one in left)


def test_no_step_passes_by_the_rules_of_any_other_day(planned):
    """Whatever stands in the week may be offered on its day, and no plan is made: the gate comes first."""
    here = situation.read(planned, MONDAY)
    for one in (one for one in items(planned) if one.kind in (Kind.STEP, Kind.REPEAT)):
        on = Today(MONDAY + timedelta(days=day_of(one.slot)))
        assert candidates(here.state, [here.step(one.ref)], here.profile, on).kept
    assert plan_rows.open_plans(planned) == []


def test_nobody_left_in_peace_is_in_the_week(mara):
    weeks.settled(mara)
    weeks.person(mara, "Ida", left_in_peace=True)
    weeks.person(mara, "Ana")
    week.propose(mara, at(0), MONDAY)
    (ana,) = (row for row, one in people_rows.roster(mara).items() if one.name == "Ana")
    assert [one.ref for one in items(mara) if one.kind is Kind.REACH_OUT] == [str(ana)]


def test_somebody_who_cannot_leave_home_is_sent_nowhere(mara):
    weeks.mara_lives(mara)
    needs.answer(mara, "barriers", ["housebound", "money"], "")
    week.propose(mara, at(0), MONDAY)
    assert items(mara)
    assert not any(one.outing or one.cost for one in items(mara))
    assert {left.why.kind for left in seen(mara).week.left_out if left.kind is Kind.GROUP} <= {"travel"}


def test_things_stand_only_when_one_is_free(mara):
    weeks.mara_lives(mara)
    needs.answer(mara, "times", ["weekday-evening", "weekend-morning"], "")
    week.propose(mara, at(0), MONDAY)
    free = {slot for slot in range(SLOTS) if (slot % 3 == 2 if slot < 15 else slot % 3 == 0)}
    assert items(mara)
    assert {one.slot for one in items(mara)} <= free
    assert {rest.slot for rest in seen(mara).week.rests} <= free


def test_a_day_that_is_to_stay_free_does(planned):
    full = day_of(items(planned)[0].slot)
    said = ["0"] * 7
    said[full] = "-1"
    week.wish(planned, at(0), MONDAY, said)
    assert full not in {day_of(one.slot) for one in items(planned)}
    assert full in {day_of(rest.slot) for rest in seen(planned).week.rests}
    with pytest.raises(Invalid):
        week.wish(planned, at(0), MONDAY, ["9"] * 7)


def test_a_day_with_little_in_it_holds_little(planned):
    week.wish(planned, at(0), MONDAY, ["1"] * 7)
    assert all(one.energy <= 1 for one in items(planned))


def test_too_much_gives_fewer_and_too_little_more_again(planned):
    counts = [len(items(planned))]
    for more in (False, False, True, True):
        week.resize(planned, at(0), MONDAY, more)
        counts.append(len(items(planned)))
    assert counts[0] > counts[1] > counts[2]
    assert counts[2] < counts[3] <= counts[4]


def test_what_was_decided_before_stays_on_its_day_and_is_not_doubled(mara):
    weeks.mara_lives(mara)
    plan = planned_on(mara, MONDAY + timedelta(days=2), time="18:30", reward="Tea", fallback="Text Tom")
    week.propose(mara, at(0), MONDAY)
    (mine,) = (one for one in items(mara) if one.kind is Kind.PLAN)
    assert (mine.id, mine.slot, mine.reward, mine.fallback_words) == (plan.id, 8, "Tea", "Text Tom")
    assert [one.slot for one in items(mara)].count(8) == 1
    assert not any(one.ref == plan.step for one in items(mara))
    assert rows.week(mara, MONDAY).item(plan.id) is None, "it is kept once, where plans are"


def test_a_plan_without_a_day_finds_one(mara):
    weeks.mara_lives(mara)
    plan = planned_on(mara, None)
    week.propose(mara, at(0), MONDAY)
    (mine,) = (one for one in items(mara) if one.kind is Kind.PLAN)
    assert mine.ref == str(plan.id)
    assert plan_rows.plan(mara, plan.id).day is None, "the plan itself is as it was"
    ladder.attempt(mara, MONDAY, uuid7(), Attempt(plan.step, MONDAY, Felt.EASY), plan.id)
    assert [one.state for one in items(mara) if one.kind is Kind.PLAN] == [State.DONE]


def test_deciding_on_a_step_of_the_week_shows_it_once_on_the_day_decided(planned):
    step = weeks.first(planned, Kind.STEP)
    planned_on(planned, MONDAY + timedelta(days=5), step.ref, time="10:00")
    assert [(one.kind, one.slot) for one in items(planned) if step.ref in (one.ref, one.step)] == [(Kind.PLAN, 15)]


def test_what_came_about_elsewhere_shows(planned):
    hello, meeting = weeks.first(planned, Kind.REACH_OUT), weeks.first(planned, Kind.GROUP)
    step = weeks.first(planned, Kind.STEP)
    encounters.quick(planned, MONDAY, uuid7(), hello.ref, "called")
    groups.visited(planned, MONDAY, uuid7(), groups.rows.groups(planned)[0].id, groups.Came())
    ladder.attempt(planned, MONDAY, uuid7(), Attempt(step.ref, MONDAY, Felt.HARD, 60.0))
    done = {one.id: one.felt for one in items(planned) if one.state is State.DONE}
    assert done == {hello.id: None, meeting.id: None, step.id: Felt.HARD}


def test_after_a_hard_one_a_bigger_step_waits(planned):
    """Nothing is offered that today's rules would not offer, though it stood in the week since Monday."""
    step = weeks.first(planned, Kind.STEP)
    assert seen(planned).held == frozenset()
    hard = "first-club-visit"
    ladder.attempt(planned, MONDAY, uuid7(), Attempt(hard, MONDAY, Felt.HARD, 95.0, completed=False))
    here = situation.read(planned, MONDAY)
    allowed = candidates(here.state, [here.step(step.ref)], here.profile, here.day()).kept
    assert (step.id in seen(planned).held) is not bool(allowed)
    for one in items(planned):
        on = Today(MONDAY + timedelta(days=day_of(one.slot)))
        if one.kind in (Kind.STEP, Kind.REPEAT) and one.id not in seen(planned).held:
            assert candidates(here.state, [here.step(one.ref)], here.profile, on).kept


def test_planned_anew_on_thursday_what_is_over_stays_and_nothing_is_put_before_today(planned):
    before = [one for one in items(planned) if one.slot < 9]
    week.propose(planned, at(3), MONDAY)
    after = items(planned, at(3))
    assert [one for one in after if one.slot < 9] == before
    week.resize(planned, at(3, hour=13), MONDAY, False)
    assert [one for one in items(planned, at(3)) if one.slot < 9] == before


def test_a_week_begun_late_holds_a_share_and_planning_anew_does_not_fill_it_up(mara):
    weeks.mara_lives(mara)
    week.propose(mara, at(4), MONDAY)
    few = len(items(mara))
    assert few <= 3
    assert all(one.slot >= 12 for one in items(mara))
    week.propose(mara, at(4), MONDAY)
    assert len(items(mara)) == few


def test_what_came_about_before_a_week_is_begun_takes_nothing_from_the_rest_of_it(mara):
    """Three things tried since Monday left a Friday on which nothing was proposed, with less or more."""
    weeks.mara_lives(mara)
    for day, step in enumerate((*weeks.EASY, "thank-by-name")):
        plan = planned_on(mara, MONDAY + timedelta(days=day), step)
        told = Attempt(step, MONDAY + timedelta(days=day), Felt.RIGHT)
        ladder.attempt(mara, MONDAY + timedelta(days=day), uuid7(), told, plan.id)
    counts = []
    for more in (None, True, False, False):
        week.propose(mara, at(4), MONDAY) if more is None else week.resize(mara, at(4), MONDAY, more)
        counts.append(sum(one.slot >= 12 for one in items(mara)))
    assert 2 <= counts[0] < counts[1] > counts[2] > counts[3]


def test_a_group_that_meets_tomorrow_stands_in_a_week_begun_on_friday(mara):
    """The walk on Saturday was left out of what was left of the week: three small things weighed more."""
    weeks.mara_lives(mara)
    walk = weeks.choir(mara, weekday="5", time="10:00")
    week.propose(mara, at(4), MONDAY)
    (stands,) = [one for one in items(mara) if one.kind is Kind.GROUP]
    assert (stands.ref, day_of(stands.slot)) == (str(walk.id), 5)
    few = len(items(mara))
    assert sum(one.minutes for one in items(mara)) <= DEFAULT.week_late
    week.resize(mara, at(4), MONDAY, True)
    assert len(items(mara)) > few


@pytest.mark.parametrize("first", [date(2026, 2, 23), date(2026, 3, 16)])
def test_only_the_weeks_at_hand_are_planned(mara, first):
    with pytest.raises(Invalid):
        week.propose(weeks.settled(mara), at(0), first)


def test_who_rests_needs_no_plan(mara):
    weeks.settled(mara)
    planner.pause(mara, MONDAY)
    with pytest.raises(Invalid, match="resting"):
        week.propose(mara, at(0), MONDAY)


def test_a_part_kept_free_stays_free(planned):
    rest = seen(planned).week.rests[0]
    week.rest(planned, at(0), MONDAY, rest.slot, True)
    week.resize(planned, at(0), MONDAY, True)
    kept = [one for one in seen(planned).week.rests if one.kept]
    assert [one.slot for one in kept] == [rest.slot]
    assert rest.slot not in {one.slot for one in items(planned)}
    week.rest(planned, at(0), MONDAY, rest.slot, False)
    assert not any(one.kept for one in seen(planned).week.rests)
    with pytest.raises(Invalid):
        week.rest(planned, at(0), MONDAY, items(planned)[0].slot, True)


def test_a_first_visit_that_is_too_soon_says_so(mara):
    group = weeks.choir(weeks.settled(mara), state="might")
    step = joining.set_out(mara, group.id, Part.FIRST, group_words.part)
    week.propose(mara, at(0), MONDAY)
    assert not any(one.ref == step for one in items(mara))
    assert [one.why.kind for one in seen(mara).week.left_out if one.ref == step] == ["too-soon"]


def test_a_first_visit_stands_when_the_group_meets(mara):
    group = weeks.choir(weeks.settled(mara, barriers=["moved"]), state="might", kind="online")
    step = joining.set_out(mara, group.id, Part.FIRST, group_words.part)
    week.propose(mara, at(0), MONDAY)
    (visit,) = (one for one in items(mara) if one.ref == step)
    assert (visit.kind, visit.slot) == (Kind.STEP, 11)
    week.propose(mara, at(4), MONDAY)
    assert not any(one.ref == step for one in items(mara, at(4)) if one.slot > 11), "they met yesterday"


def test_the_next_week_can_be_planned_on_sunday(planned):
    week.propose(planned, at(SUNDAY), MONDAY + week.WEEK)
    assert items(planned, at(SUNDAY), week=1)
    assert seen(planned, at(SUNDAY), week=1).opens == 0


def test_mara_and_cleo_share_nothing(planned, cleo):
    weeks.settled(cleo)
    assert seen(cleo).week.items == ()
    week.propose(cleo, at(0), MONDAY)
    assert not {one.id for one in items(cleo)} & {one.id for one in items(planned)}


def test_a_person_or_group_that_is_gone_is_gone_from_the_week(planned):
    hello, meeting = weeks.first(planned, Kind.REACH_OUT), weeks.first(planned, Kind.GROUP)
    people_rows.save(
        planned,
        [replace(one, entry=replace(one.entry, away=True)) for one in people_rows.some(planned, hello.people)],
    )
    groups.remove(planned, groups.rows.groups(planned)[0].id)
    assert not {hello.id, meeting.id} & {one.id for one in items(planned)}
