"""Plans shared with a calendar on somebody's own server, and when that calendar says they are taken up."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from icalendar import Calendar
from uuid6 import uuid7

from nearer.actions import ladder, planner
from nearer.domain.ladder import Attempt, Felt
from nearer.domain.planner import Plan, PlanState
from nearer.domain.syncing import Did
from nearer.storage import calendars, needs, syncing
from nearer.storage import planner as rows
from tests.actions.syncing import NOW, TODAY, Mara
from tests.gateways import own_server
from tests.web.people import STEP

TITLE = "Time for me"


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    with own_server.radicale(tmp_path_factory.mktemp("radicale")) as running:
        yield running


@pytest.fixture
def hers(mara, kept):
    return Mara(mara, kept).shares(people=False, plans=True)


def plans(hers: Mara, day: date, hour: str = "", **told: object) -> Plan:
    plan = Plan(uuid7(), STEP, PlanState.OPEN, TODAY, day=day, time=hour, where="the corner shop", **told)
    planner.commit(hers.owner, TODAY, plan)
    return plan


def href(hers: Mara, plan: Plan) -> str:
    return f"{hers.calendar}{plan.id.hex}.ics"


def event(hers: Mara, plan: Plan):
    (found,) = Calendar.from_ical(hers.kept.read(href(hers, plan))).walk("VEVENT")
    return found


def writes(hers: Mara, uid: str, *lines: str) -> None:
    whole = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x", "BEGIN:VEVENT", f"UID:{uid}", "DTSTAMP:20260101T000000Z"]
    text = "\r\n".join([*whole, *lines, "END:VEVENT", "END:VCALENDAR", ""])
    hers.kept.write(f"{hers.calendar}{uid}.ics", text)


def swapped(hers: Mara, plan: Plan, old: str, new: str) -> None:
    """Let another program change an event."""
    text = hers.kept.read(href(hers, plan))
    assert old in text
    hers.kept.write(href(hers, plan), text.replace(old, new))


def busy(hers: Mara) -> list[tuple[str, str]]:
    spans = calendars.busy(hers.owner, NOW - timedelta(days=9), NOW + timedelta(days=99))
    return [(f"{begins:%d.%m. %H:%M}", f"{ends:%H:%M}") for begins, ends in spans]


def test_a_plan_stands_in_the_calendar_under_a_title_that_tells_nothing(hers):
    plan = plans(hers, date(2026, 3, 5), "18:30")
    assert [did for did, _name in hers.synced()] == [Did.PLANNED]
    found = event(hers, plan)
    assert (str(found["SUMMARY"]), "LOCATION" in found) == (TITLE, False)
    assert found["DTSTART"].to_ical() == b"20260305T183000"
    assert found["DTSTART"].params["TZID"] == "Europe/Berlin"
    assert len(found.walk("VALARM")) == 1
    assert hers.synced() == []
    assert busy(hers) == []


def test_or_under_its_own_when_that_is_chosen(mara, kept):
    hers = Mara(mara, kept, titles=True).shares(people=False, plans=True)
    plan = plans(hers, date(2026, 3, 5))
    hers.synced()
    found = event(hers, plan)
    assert str(found["SUMMARY"]) != TITLE
    assert (str(found["LOCATION"]), found.decoded("DTSTART")) == ("the corner shop", date(2026, 3, 5))


@pytest.mark.parametrize(
    ("line", "day", "hour"),
    [
        ("DTSTART;TZID=Europe/Berlin:20260405T091500", date(2026, 4, 5), "09:15"),
        ("DTSTART:20260405T071500Z", date(2026, 4, 5), "09:15"),
        ("DTSTART:20260327T071500Z", date(2026, 3, 27), "08:15"),
        ("DTSTART;TZID=America/New_York:20260310T200000", date(2026, 3, 11), "01:00"),
        ("DTSTART;VALUE=DATE:20260307", date(2026, 3, 7), ""),
    ],
)
def test_moving_it_there_moves_the_plan_whatever_the_zone_and_season(hers, line, day, hour):
    plan = plans(hers, date(2026, 3, 5), "18:30")
    hers.synced()
    text = hers.kept.read(href(hers, plan)).replace("DTSTART;TZID=Europe/Berlin:20260305T183000", line)
    lines = [one for one in text.splitlines() if not one.startswith("DTEND")]
    hers.kept.write(href(hers, plan), "\r\n".join(lines))
    assert [did for did, _name in hers.synced()] == [Did.MOVED_HERE]
    (moved,) = rows.open_plans(hers.owner)
    assert (moved.id, moved.day, moved.time) == (plan.id, day, hour)
    assert hers.synced() == []


def test_moving_it_here_moves_the_event_and_leaves_all_else_in_it(hers):
    plan = plans(hers, date(2026, 3, 5), "18:30")
    hers.synced()
    swapped(hers, plan, "END:VALARM", "X-OWN:1\r\nEND:VALARM")
    swapped(hers, plan, f"SUMMARY:{TITLE}", f"SUMMARY:{TITLE}\r\nATTENDEE;CN=Ben:mailto:ben@example.org\r\nCOLOR:red")
    rows.save(hers.owner, replace(plan, day=date(2026, 4, 9), time="about 7 pm"))
    assert [did for did, _name in hers.synced()] == [Did.MOVED_THERE]
    found, text = event(hers, plan), hers.kept.read(href(hers, plan))
    assert found["DTSTART"].to_ical() == b"20260409T190000"
    assert all(one in text for one in ("X-OWN:1", "ben@example.org", "COLOR:red"))
    assert rows.open_plans(hers.owner)[0].time == "about 7 pm"
    assert hers.synced() == []


def test_when_both_moved_it_the_calendar_counts(hers):
    plan = plans(hers, date(2026, 3, 5), "18:30")
    hers.synced()
    rows.save(hers.owner, replace(plan, day=date(2026, 3, 6)))
    swapped(hers, plan, "20260305T18", "20260307T18")
    hers.synced()
    assert rows.open_plans(hers.owner)[0].day == date(2026, 3, 7)


def test_deleting_it_there_puts_the_plan_aside_and_that_is_no_miss(hers):
    plan = plans(hers, date(2026, 3, 5), "18:30")
    hers.synced()
    hers.kept.remove(href(hers, plan))
    assert [did for did, _name in hers.synced()] == [Did.NOT_TODAY]
    assert rows.plan(hers.owner, plan.id).state is PlanState.NOT_TODAY
    assert hers.synced() == []
    assert hers.kept.all(hers.calendar) == []


def test_calling_it_off_there_does_too(hers):
    plan = plans(hers, date(2026, 3, 5), "18:30")
    hers.synced()
    swapped(hers, plan, f"SUMMARY:{TITLE}", f"SUMMARY:{TITLE}\r\nSTATUS:CANCELLED")
    hers.synced()
    assert rows.plan(hers.owner, plan.id).state is PlanState.NOT_TODAY


def test_what_is_put_aside_here_leaves_the_calendar_unless_moved_there_since(hers):
    first, second = plans(hers, date(2026, 3, 5), "18:30"), plans(hers, date(2026, 3, 6), "18:30")
    hers.synced()
    swapped(hers, second, "20260306T18", "20260308T18")
    for plan in (first, second):
        planner.not_today(hers.owner, TODAY, plan.id)
    assert sorted(did for did, _name in hers.synced()) == [Did.MOVED_HERE, Did.TAKEN_OFF]
    assert hers.kept.all(hers.calendar) == [href(hers, second)]
    (anew,) = rows.open_plans(hers.owner)
    assert (anew.day, anew.time, anew.step) == (date(2026, 3, 8), "18:30", STEP)
    planner.not_today(hers.owner, TODAY, anew.id)
    hers.synced()
    assert hers.kept.all(hers.calendar) == []


def test_what_was_tried_stays_in_the_calendar(hers):
    plan = plans(hers, date(2026, 3, 5), "18:30")
    hers.synced()
    ladder.attempt(hers.owner, TODAY, uuid7(), Attempt(STEP, TODAY, Felt.EASY), plan.id)
    hers.synced()
    assert hers.kept.all(hers.calendar) == [href(hers, plan)]
    assert hers.synced() == []


def test_a_plan_written_and_never_noted_is_met_again_and_not_written_twice(hers):
    plan = plans(hers, date(2026, 3, 5), "18:30")
    hers.synced()
    syncing.remove_shared(hers.owner, [syncing.shared_id(hers.server, href(hers, plan))])
    hers.synced()
    assert hers.kept.all(hers.calendar) == [href(hers, plan)]
    assert hers.synced() == []


def test_other_events_are_times_when_one_is_taken_up_each_time_they_come_round(hers):
    zone = "DTSTART;TZID=Europe/Berlin:20260325T190000"
    writes(hers, "choir", zone, "DURATION:PT2H", "RRULE:FREQ=WEEKLY;COUNT=3", "SUMMARY:Choir")
    writes(hers, "dentist", "DTSTART:20260304T090000Z", "DTEND:20260304T100000Z")
    writes(hers, "holiday", "DTSTART;VALUE=DATE:20260401", "TRANSP:TRANSPARENT")
    plans(hers, date(2026, 3, 5), "18:30")
    hers.synced()
    assert busy(hers) == [
        ("04.03. 09:00", "10:00"),
        ("25.03. 18:00", "20:00"),
        ("01.04. 17:00", "19:00"),
        ("08.04. 17:00", "19:00"),
    ]
    hers.kept.remove(f"{hers.calendar}choir.ics")
    hers.synced()
    assert busy(hers) == [("04.03. 09:00", "10:00")]


def test_an_event_made_to_do_harm_hurts_no_other(hers):
    writes(hers, "bomb", "DTSTART:20260304T090000Z", "RRULE:FREQ=DAILY;BYHOUR=1,2,3,4,5,6,7,8,9;BYMINUTE=1,2,3,4,5,6")
    writes(hers, "dentist", "DTSTART:20260304T090000Z", "DTEND:20260304T100000Z")
    plan = plans(hers, date(2026, 3, 5), "18:30")
    hers.synced()
    assert busy(hers) == [("04.03. 09:00", "10:00")]
    assert rows.plan(hers.owner, plan.id).state is PlanState.OPEN


def test_it_works_beside_people_and_the_engine_only_learns_of_a_decline(mara, kept):
    hers = Mara(mara, kept).shares(plans=True)
    hers.adds("Ana Lind")
    plan = plans(hers, date(2026, 3, 5), "18:30")
    assert len(hers.synced(now=datetime(2026, 3, 2, 23, 30, tzinfo=UTC))) == 2
    hers.kept.remove(href(hers, plan))
    hers.synced()
    assert needs.belief(hers.owner) is not None
    assert hers.there() == [("Ana Lind", "")]
