"""Mara's plans in her own calendar: what they say, to whom, and how they come back when read."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from uuid6 import uuid7

from nearer.actions import feeds, planner
from nearer.actions.calendars import Present
from nearer.domain.calendars import Occurrence, Window
from nearer.domain.planner import Plan, PlanState
from nearer.errors import Invalid, Missing
from nearer.formats import icalendar_asking, icalendars
from nearer.storage import feeds as rows
from nearer.words import calendars as words

HERE = ZoneInfo("Europe/Stockholm")
WHEN = Present(datetime(2026, 3, 2, 9, tzinfo=UTC), HERE)
STEP, TITLE = "ask-shop-question", "Ask somebody who works in a shop where to find something."
SECRETS = ("shop", "corner", "Tom", "tea", "Text Ana", STEP)


def planned(owner, today, **more) -> Plan:
    plan = Plan(uuid7(), STEP, PlanState.OPEN, today, day=today + timedelta(days=3), time="18:30")
    told = {"where": "the corner", "who": "Tom", "reward": "tea", "fallback": "Text Ana", **more}
    plan = replace(plan, **told)
    planner.commit(owner, today, plan)
    return plan


def back(data: bytes) -> list[Occurrence]:
    found = icalendars.read(icalendar_asking.asked(Window(date(2026, 2, 1), 90, HERE.key), data))
    assert found.troubles == ()
    return list(found.occurrences)


def address(owner, details=False) -> str:
    row = uuid7()
    feeds.make(owner, row, details, WHEN.now)
    return next(feed.token for feed in rows.feeds(owner) if feed.id == row)


def test_a_feed_says_when_and_nothing_else(mara, today):
    plan = planned(mara, today)
    data = feeds.read(address(mara), WHEN, words.saying())
    assert not [word for word in (*SECRETS, "Nearer", "nearer") if word.encode() in data]
    (one,) = back(data)
    assert (one.title, one.uid, one.where, one.note) == ("Time for me", str(plan.id), "", "")
    assert one.begins == datetime(2026, 3, 5, 17, 30, tzinfo=UTC)
    assert one.ends - one.begins == timedelta(minutes=feeds.SHORTEST)


def test_with_details_it_says_what_was_planned(mara, today):
    planned(mara, today)
    (one,) = back(feeds.read(address(mara, details=True), WHEN, words.saying()))
    assert (one.title, one.where) == (TITLE, "the corner")
    assert one.note == "With: Tom\nAfterwards: tea\nIf it falls through: Text Ana"


def test_a_plan_without_an_hour_is_a_day_that_stays_free(mara, today):
    planned(mara, today, time="after work")
    (one,) = back(feeds.read(address(mara), WHEN, words.saying()))
    assert (one.all_day, one.free, one.days(HERE)) == (True, True, (date(2026, 3, 5), date(2026, 3, 5)))


def test_it_shows_what_is_planned_now_and_keeps_its_name(mara, today):
    token = address(mara)
    plan = planned(mara, today)
    planned(mara, today, day=None)
    planned(mara, today, day=today - timedelta(days=8))
    before = back(feeds.read(token, WHEN, words.saying()))
    assert [one.uid for one in before] == [str(plan.id)]
    planner.not_today(mara, today, plan.id)
    assert back(feeds.read(token, WHEN, words.saying())) == []


def test_a_moved_summer_time_moves_nothing(mara, today):
    planned(mara, today, day=date(2026, 3, 28))
    planned(mara, today, day=date(2026, 3, 30))
    found = back(feeds.read(address(mara), WHEN, words.saying()))
    assert [one.begins.astimezone(HERE).hour for one in found] == [18, 18]
    assert [one.begins.hour for one in found] == [17, 16]


def test_an_ended_feed_is_gone_at_once(mara, cleo, today):
    planned(mara, today)
    token = address(mara)
    (feed,) = rows.feeds(mara)
    feeds.revoke(cleo, feed.id)
    assert back(feeds.read(token, WHEN, words.saying()))
    feeds.revoke(mara, feed.id)
    with pytest.raises(Missing):
        feeds.read(token, WHEN, words.saying())


@pytest.mark.parametrize("token", ["", "x", "x" * 43, "ä" * 200])
def test_an_address_nobody_made_leads_nowhere(mara, token):
    with pytest.raises(Missing):
        feeds.read(token, WHEN, words.saying())


def test_there_can_be_five_addresses_and_the_same_form_makes_one(mara):
    form = uuid7()
    for _time in range(3):
        feeds.make(mara, form, False, WHEN.now)
    for _number in range(rows.MOST - 1):
        feeds.make(mara, uuid7(), True, WHEN.now)
    with pytest.raises(Invalid, match="Five"):
        feeds.make(mara, uuid7(), False, WHEN.now)
    feeds.make(mara, form, False, WHEN.now)
    assert len(rows.feeds(mara)) == rows.MOST


def test_one_plan_goes_along_with_a_reminder(mara, today):
    plan = planned(mara, today)
    data = feeds.one(mara, plan.id, False, 60, WHEN, words.saying())
    assert b"TRIGGER:-PT1H" in data
    assert not [word for word in SECRETS if word.encode() in data]
    assert b"VALARM" not in feeds.one(mara, plan.id, False, None, WHEN, words.saying())
    (one,) = back(feeds.one(mara, plan.id, True, 15, WHEN, words.saying()))
    assert one.title == TITLE


def test_a_plan_without_a_day_cannot_go_along(mara, today):
    plan = planned(mara, today, day=None)
    with pytest.raises(Invalid, match="no day"):
        feeds.one(mara, plan.id, False, 60, WHEN, words.saying())


def test_somebody_elses_plan_is_not_there(mara, cleo, today):
    plan = planned(mara, today)
    with pytest.raises(Missing):
        feeds.one(cleo, plan.id, False, 60, WHEN, words.saying())


def test_what_was_typed_cannot_become_a_line_of_its_own(mara, today):
    planned(mara, today, where="x\r\nATTENDEE:mailto:a@b.example", reward="y\nEND:VEVENT\nBEGIN:VEVENT")
    (one,) = back(feeds.every(mara, True, WHEN, words.saying()))
    assert one.where == "x ATTENDEE:mailto:a@b.example"


@pytest.mark.parametrize("number", [10, 100])
def test_a_feed_costs_the_same_reads_however_many_plans(mara, today, queries, number):
    for _plan in range(number):
        planned(mara, today)
    token = address(mara)
    with queries:
        feeds.read(token, WHEN, words.saying())
    assert len(queries) == 3
