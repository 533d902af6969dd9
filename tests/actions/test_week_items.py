"""One thing in Mara's week: moved, kept, taken out, fallen through, done."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from uuid6 import uuid7

from nearer.actions import ladder, planner, portfolio, week, week_items
from nearer.domain.calendars import Calendar, CalendarKind, Occurrence
from nearer.domain.planner import Plan, PlanState
from nearer.domain.week import SLOTS, Kind, State
from nearer.errors import Invalid, Missing
from nearer.storage import calendars, groups, people
from nearer.storage import planner as plan_rows
from tests.actions import weeks
from tests.actions.weeks import MONDAY, at, first, items, seen

STEP = "ask-shop-question"


@pytest.fixture
def planned(mara):
    week.propose(weeks.mara_lives(mara), at(0), MONDAY)
    return mara


def item(owner, row):
    return seen(owner).week.item(row)


def free_slot(owner):
    return next(slot for slot in range(SLOTS) if slot not in {one.slot for one in items(owner)})


def plan(owner, day=2, **more):
    made = Plan(uuid7(), STEP, PlanState.OPEN, MONDAY, day=MONDAY + timedelta(days=day), **more)
    planner.commit(owner, MONDAY, made)
    return made


def test_what_is_moved_stays_there_whatever_is_planned_anew(planned):
    hello, slot = first(planned, Kind.REACH_OUT), free_slot(planned)
    week_items.move(planned, at(0), MONDAY, hello.id, slot)
    for more in (False, True, True):
        week.resize(planned, at(0), MONDAY, more)
        assert item(planned, hello.id).slot == slot
        assert [one.slot for one in items(planned)].count(slot) == 1


def test_a_part_with_something_in_it_is_no_rest(planned):
    rest = seen(planned).week.rests[0].slot
    week_items.move(planned, at(0), MONDAY, first(planned, Kind.REACH_OUT).id, rest)
    assert rest not in {one.slot for one in seen(planned).week.rests}
    assert seen(planned).week.rests


@pytest.mark.parametrize("slot", [-1, 0, 8, SLOTS])
def test_nothing_is_moved_into_what_is_over(planned, slot):
    hello = first(planned, Kind.REACH_OUT)
    with pytest.raises(Invalid, match="still to come"):
        week_items.move(planned, at(3), MONDAY, hello.id, slot)


def test_one_stretch_a_day_by_hand_too(mara):
    """Two plans foreseen well above 50: each may be moved, but not onto one day."""
    weeks.settled(mara)
    steps = sorted(seen(mara).here.steps.values(), key=lambda step: -step.difficulty)[:2]
    one, other = (plan(mara, day, time="19:00") for day in (2, 4))
    for made, step in zip((one, other), steps, strict=True):
        plan_rows.save(mara, replace(made, step=step.id))
    with pytest.raises(Invalid, match="bigger step on that day"):
        week_items.move(mara, at(0), MONDAY, other.id, 7)
    week_items.move(mara, at(0), MONDAY, other.id, 16)
    assert plan_rows.plan(mara, other.id).day == MONDAY + timedelta(days=5)


def test_moving_a_plan_moves_its_day_and_its_time_when_it_no_longer_fits(mara):
    made = plan(weeks.settled(mara), time="18:30", where="the corner shop")
    week_items.move(mara, at(0), MONDAY, made.id, 12)
    moved = plan_rows.plan(mara, made.id)
    assert (moved.day, moved.time, moved.where) == (MONDAY + timedelta(days=4), "10:00", "the corner shop")
    assert item(mara, made.id).slot == 12
    week_items.move(mara, at(0), MONDAY, made.id, 15)
    assert plan_rows.plan(mara, made.id).time == "10:00", "another morning"


def test_what_is_kept_stays_and_may_be_let_go(planned):
    step = first(planned, Kind.STEP)
    week_items.keep(planned, at(0), MONDAY, step.id, True)
    for _ in range(4):
        week.resize(planned, at(0), MONDAY, False)
    assert item(planned, step.id).slot == step.slot
    assert len(items(planned)) == 1
    week_items.keep(planned, at(0), MONDAY, step.id, False)
    week.resize(planned, at(0), MONDAY, False)
    assert items(planned) == []


def test_what_is_taken_out_does_not_come_back_this_week(planned):
    hello = first(planned, Kind.REACH_OUT)
    week_items.take_away(planned, at(0), MONDAY, hello.id)
    week.propose(planned, at(0), MONDAY)
    assert hello.ref not in {one.ref for one in items(planned)}
    week.propose(planned, at(0, week=1), MONDAY + week.WEEK)
    left = {one.ref for one in seen(planned, at(0, week=1), week=1).week.left_out}
    assert hello.ref in left | {one.ref for one in items(planned, at(0, week=1), week=1)}


def test_putting_a_plan_aside_costs_nothing(mara):
    made = plan(weeks.settled(mara))
    week_items.take_away(mara, at(0), MONDAY, made.id)
    assert plan_rows.plan(mara, made.id).state is PlanState.NOT_TODAY
    assert items(mara) == []


def test_what_falls_through_is_swapped_in_one_tap_and_can_be_put_back(planned):
    outing = first(planned, Kind.GROUP)
    for _ in range(2):
        week_items.fall_through(planned, at(0), MONDAY, outing.id, uuid7())
    assert item(planned, outing.id).swapped
    week.resize(planned, at(0), MONDAY, False)
    assert item(planned, outing.id).swapped, "it is not planned away"
    week_items.put_back(planned, at(0), MONDAY, outing.id)
    assert not item(planned, outing.id).swapped


def test_what_fell_through_is_no_reason_for_a_lighter_week(planned):
    for one in items(planned):
        week_items.fall_through(planned, at(0), MONDAY, one.id, uuid7())
    assert not week.lighter(seen(planned))


@pytest.mark.parametrize(("now", "day", "time"), [(1, 2, "18:30"), (2, 2, ""), (3, 3, "")])
def test_a_plan_that_falls_through_becomes_its_fallback_on_its_day_or_today(mara, now, day, time):
    """What fell through on the day before left its evening empty, and stood there today instead."""
    made, form = plan(weeks.settled(mara), reward="Tea", time="18:30", fallback="Text Tom"), uuid7()
    for _ in range(2):
        week_items.fall_through(mara, at(now), MONDAY, made.id, form)
    assert plan_rows.plan(mara, made.id).state is PlanState.FELL_THROUGH
    (instead,) = plan_rows.open_plans(mara)
    assert (instead.day, instead.time, instead.reward) == (MONDAY + timedelta(days=day), time, "Tea")
    assert seen(mara).here.steps[instead.step].title == "Text Tom"
    assert [one.id for one in items(mara)] == [instead.id]


def test_a_visit_a_hello_and_a_walk_are_noted_where_they_belong(planned):
    forms = {kind: uuid7() for kind in (Kind.GROUP, Kind.REACH_OUT, Kind.ACTIVITY)}
    for _ in range(2):
        for kind, form in forms.items():
            one = first(planned, kind)
            week_items.done(planned, at(3, hour=20), MONDAY, one.id, form, "called")
    (group,) = groups.groups(planned)
    assert (group.visits, group.last) == (1, MONDAY + timedelta(days=3))
    hello = first(planned, Kind.REACH_OUT)
    assert people.roster(planned)[hello.people[0]].last == MONDAY + timedelta(days=3)
    walk = first(planned, Kind.ACTIVITY)
    assert portfolio.read(planned).activities[0].used == (MONDAY + timedelta(days=3),)
    assert {first(planned, kind).state for kind in forms} == {State.DONE}
    assert walk.state is State.DONE


def test_the_fallback_that_was_done_counts(planned):
    one = first(planned, Kind.GROUP)
    week_items.fall_through(planned, at(0), MONDAY, one.id, uuid7())
    week_items.done(planned, at(0), MONDAY, one.id, uuid7())
    assert item(planned, one.id).state is State.DONE
    assert groups.groups(planned)[0].visits == 0, "they were not at the choir"


def test_a_step_is_told_of_on_its_own_page(planned):
    with pytest.raises(Invalid, match="Open the step"):
        week_items.done(planned, at(0), MONDAY, first(planned, Kind.STEP).id, uuid7())


def test_ones_own_words_stay_when_planned_anew(planned):
    one = first(planned, Kind.ACTIVITY)
    mine = week_items.Answers(where="the river", who="Ana", reward="Cake", fallback_words="Call Tom")
    week_items.write(planned, at(0), MONDAY, one.id, mine)
    week.propose(planned, at(0), MONDAY)
    kept = item(planned, one.id)
    assert (kept.where, kept.who, kept.reward, kept.fallback_words) == ("the river", "Ana", "Cake", "Call Tom")
    with pytest.raises(Invalid, match="too long"):
        week_items.write(planned, at(0), MONDAY, one.id, week_items.Answers(reward="y" * 300))


def test_writing_about_a_plan_changes_the_plan(mara):
    made = plan(weeks.settled(mara), time="18:30")
    week_items.write(mara, at(0), MONDAY, made.id, week_items.Answers("19:00", "the hall", "Tom", "Tea", "Rest"))
    kept = plan_rows.plan(mara, made.id)
    assert (kept.time, kept.where, kept.who, kept.reward, kept.fallback) == ("19:00", "the hall", "Tom", "Tea", "Rest")


def test_nobody_changes_what_is_somebody_elses(planned, cleo):
    weeks.settled(cleo)
    before = items(planned)
    for change in (week_items.take_away, week_items.put_back):
        with pytest.raises(Missing):
            change(cleo, at(0), MONDAY, before[0].id)
    with pytest.raises(Missing):
        week_items.move(cleo, at(0), MONDAY, before[0].id, 4)
    assert items(planned) == before


def test_what_was_taken_from_a_calendar_stands_when_it_takes_place(mara):
    weeks.settled(mara, barriers=["moved"])
    around = Calendar(uuid7(), "Town", CalendarKind.EVENTS)
    calendars.save(mara, around)
    begins = datetime(2026, 3, 5, 15, tzinfo=UTC)
    calendars.replace_events(mara, around.id, [Occurrence(begins, begins + timedelta(hours=1), "Coffee morning")])
    (event,) = calendars.events(mara, begins - timedelta(days=1), begins + timedelta(days=1))
    step = f"own-{event.id}"
    ladder.own_step(mara, MONDAY, step, ladder.Answers(title="Go to the coffee morning.", difficulty="25"))
    week.propose(mara, at(0), MONDAY)
    (visit,) = (one for one in items(mara) if one.ref == step)
    assert (visit.slot, visit.time) == (10, "15:00")
    week.propose(mara, at(4), MONDAY + week.WEEK)
    there = {one.ref for one in items(mara, week=1)} | {one.ref for one in seen(mara, week=1).week.left_out}
    assert step not in there, "it is over by then"


def test_what_is_on_around_and_suits_stands_when_it_takes_place(mara):
    weeks.settled(mara, barriers=["moved"])
    around = Calendar(uuid7(), "Town", CalendarKind.EVENTS)
    calendars.save(mara, around)
    begins = datetime(2026, 3, 7, 15, tzinfo=UTC)
    on = Occurrence(begins, begins + timedelta(hours=1), "Board games, free, online", "Mill Street")
    calendars.replace_events(mara, around.id, [on])
    week.propose(mara, at(0), MONDAY)
    (game,) = (one for one in items(mara) if one.kind is Kind.OPPORTUNITY)
    assert (game.slot, game.time, game.where) == (16, "15:00", "Mill Street")
    assert game.id not in seen(mara).held
    assert game.step not in seen(mara).here.steps, "it becomes a step when they say so"
    week_items.done(mara, at(6), MONDAY, game.id, uuid7())
    assert item(mara, game.id).state is State.DONE
    calendars.remove(mara, around.id)
    assert items(mara) == [] or Kind.OPPORTUNITY not in {one.kind for one in items(mara)}


def test_nothing_stands_where_their_own_calendar_has_them(mara):
    weeks.mara_lives(mara)
    mine = Calendar(uuid7(), "Work", CalendarKind.BUSY)
    calendars.save(mara, mine)
    busy = [
        Occurrence(datetime(2026, 3, 2 + day, 7, tzinfo=UTC), datetime(2026, 3, 2 + day, 18, 30, tzinfo=UTC))
        for day in range(5)
    ]
    calendars.replace_events(mara, mine.id, busy)
    week.propose(mara, at(0, hour=6), MONDAY)
    assert items(mara)
    assert all(one.slot % 3 == 2 for one in items(mara) if one.slot < 15)
