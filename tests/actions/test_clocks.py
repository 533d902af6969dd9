"""Clocks that jump and people who travel: a plan keeps the hour it was given, and nothing kept is lost."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

import time_machine
from hypothesis import given, settings
from hypothesis import strategies as some
from uuid6 import uuid7

from nearer import clock
from nearer.actions import feeds, ladder
from nearer.domain.ladder import Attempt, Felt
from nearer.domain.planner import Plan, PlanState
from nearer.storage import ladder as rows
from nearer.storage import planner, sessions

STEP = "ask-shop-question"
ZONES = sorted(zone for zone in available_timezones() if "/" in zone and not zone.startswith(("Etc", "posix", "right")))
DAYS = some.dates(date(2020, 1, 1), date(2040, 12, 31))


def occurrence(day: date, hour: str, zone: str):
    plan = Plan(uuid7(), STEP, PlanState.OPEN, day, day=day, time=hour)
    return feeds._neutral(plan, 30, ZoneInfo(zone), "Time for me")


@settings(max_examples=1500, deadline=None)
@given(DAYS, some.times(), some.sampled_from(ZONES))
def test_a_plan_is_at_the_hour_somebody_gave_it_wherever_they_are(day, hour, zone):
    """In an hour the clocks skip it is as much later as they do; in one that comes twice it is the first."""
    begins = occurrence(day, f"{hour:%H:%M}", zone).begins.astimezone(ZoneInfo(zone))
    wished = datetime.combine(day, hour.replace(second=0, microsecond=0))
    skipped = begins.replace(tzinfo=None) - wished
    there = wished.replace(tzinfo=ZoneInfo(zone))
    gap = there.utcoffset() != there.replace(fold=1).utcoffset()
    assert skipped == timedelta(0) or (gap and timedelta(0) < skipped <= timedelta(days=1))
    assert begins.fold == 0 or not gap


def test_the_hour_that_is_skipped_and_the_one_that_comes_twice():
    assert occurrence(date(2026, 3, 29), "02:30", "Europe/Berlin").begins.isoformat() == "2026-03-29T01:30:00+00:00"
    assert occurrence(date(2026, 10, 25), "02:30", "Europe/Berlin").begins.isoformat() == "2026-10-25T00:30:00+00:00"


def test_a_plan_made_in_one_zone_is_at_the_same_hour_in_another(mara):
    """What is kept is what was typed; which moment that is, is worked out when somebody looks."""
    plan = Plan(uuid7(), STEP, PlanState.OPEN, date(2026, 3, 2), day=date(2026, 3, 5), time="18:30")
    planner.save(mara, plan)
    kept = planner.open_plans(mara)[0]
    assert (kept.day, kept.time) == (plan.day, "18:30")
    berlin, tokyo = (occurrence(kept.day, kept.time, zone).begins for zone in ("Europe/Berlin", "Asia/Tokyo"))
    assert berlin - tokyo == timedelta(hours=8)


def test_a_clock_set_back_loses_nothing_and_keeps_the_order_of_things(mara):
    """What counts is the order of writing, not the clock."""
    with time_machine.travel("2026-03-02 12:00", tick=False):
        ladder.attempt(mara, clock.local().date(), uuid7(), Attempt(STEP, clock.local().date(), Felt.EASY, learned="1"))
        token = sessions.begin(mara, clock.now())
    with time_machine.travel("2019-01-01 00:00", tick=False):
        ladder.attempt(mara, clock.local().date(), uuid7(), Attempt(STEP, clock.local().date(), Felt.EASY, learned="2"))
        assert sessions.find(token, clock.now()) is not None
    with time_machine.travel("2026-03-02 12:05", tick=False):
        assert sessions.find(token, clock.now()) is not None
    print("clock set back seven years: acknowledged 2, lost 0")
    assert [one.learned for one in rows.attempts(mara)] == ["2", "1"]
