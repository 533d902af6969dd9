"""Mara and calendars elsewhere: a file, an address, reading again, and what is kept of each."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from uuid6 import uuid7

from nearer.actions import calendars
from nearer.actions.calendars import Answers, Present
from nearer.domain.calendars import CalendarKind
from nearer.errors import Invalid, Missing
from nearer.gateways import fetching
from nearer.storage import calendars as rows
from nearer.storage import models
from tests.formats.hostile_calendars import CHOIR, TEA, calendar, event
from tests.gateways.calendar_server import answer, serving

WHEN = Present(datetime(2026, 3, 2, 9, tzinfo=UTC), ZoneInfo("Europe/Stockholm"))
LATER = Present(WHEN.now + timedelta(hours=1), WHEN.zone)
TOWN = calendar("X-WR-CALNAME:The town\n", event(CHOIR), event(TEA))
EVENTS = Answers(kind=CalendarKind.EVENTS)
LINK = "https://town.example/all.ics"


def subscribed(owner, data=TOWN, **more):
    told = Answers(**{"kind": CalendarKind.EVENTS, "url": LINK} | more)
    return calendars.subscribe(owner, uuid7(), told, lambda _url: data, WHEN)


def titles(owner) -> list[str]:
    return [one.what.title for one in rows.events(owner, WHEN.now, WHEN.now + timedelta(days=21))]


def refuse(_url: str) -> bytes:
    raise Invalid("Nobody answers at this address.", "url")


def test_a_file_of_events_is_kept_whole(mara):
    made = calendars.bring(mara, uuid7(), EVENTS, TOWN, WHEN)
    assert (made.name, made.count, made.from_file, made.problem) == ("The town", 6, True, "")
    assert titles(mara) == ["Choir", "Tea", "Choir", "Choir"]


def test_of_ones_own_calendar_only_the_times_are_kept(mara):
    made = calendars.bring(mara, uuid7(), Answers(name="Work", kind="busy"), TOWN, WHEN)
    assert made.name == "Work"
    assert len(rows.busy(mara, WHEN.now, WHEN.now + timedelta(days=60))) == 6
    kept = rows.next_events(mara, made.id, WHEN.now)
    assert {(one.what.title, one.what.where, one.what.note, one.what.uid) for one in kept} == {("", "", "", "")}
    assert titles(mara) == []


def test_what_takes_no_time_is_not_kept_as_taken(mara):
    free = event("UID:f\nDTSTART;VALUE=DATE:20260303\nTRANSP:TRANSPARENT\nSUMMARY:Name day")
    calendars.bring(mara, uuid7(), Answers(kind="busy"), calendar(free, event(TEA)), WHEN)
    assert len(rows.busy(mara, WHEN.now, WHEN.now + timedelta(days=60))) == 1


def test_an_address_is_read_when_it_is_given(mara):
    asked = []
    told = Answers(kind="events", url=LINK)
    calendars.subscribe(mara, uuid7(), told, lambda url: asked.append(url) or TOWN, WHEN)
    assert asked == [LINK]
    assert titles(mara) == ["Choir", "Tea", "Choir", "Choir"]


def test_from_another_machine_for_real(mara):
    """The whole way: name, certificate, answer, a process of its own, rows."""
    with serving(answer(TOWN)) as server:
        told = Answers(kind="events", url=server.url)
        made = calendars.subscribe(mara, uuid7(), told, lambda url: fetching.fetch(url, server.policy()), WHEN)
        server.reply = answer(calendar(event(TEA)))
        after = calendars.refresh(mara, made.id, lambda url: fetching.fetch(url, server.policy()), LATER)
    assert (made.count, after.count) == (6, 1)
    assert titles(mara) == ["Tea"]


def test_the_same_form_twice_is_one_calendar_and_asks_once(mara):
    form, asked = uuid7(), []
    for _time in range(2):
        calendars.subscribe(mara, form, Answers(kind="busy", url=LINK), lambda url: asked.append(url) or TOWN, WHEN)
    assert (len(asked), len(rows.calendars(mara))) == (1, 1)


@pytest.mark.parametrize(
    "data", [b"<html>Sign in</html>", b"", b"BEGIN:VCARD\r\nFN:Ana\r\nEND:VCARD\r\n", b"PK\x03\x04"]
)
def test_what_is_no_calendar_is_not_kept(mara, data):
    for keep, field in (
        (lambda: subscribed(mara, data), "url"),
        (lambda: calendars.bring(mara, uuid7(), EVENTS, data, WHEN), "file"),
    ):
        with pytest.raises(Invalid) as refused:
            keep()
        assert refused.value.field == field
    assert rows.calendars(mara) == []


@pytest.mark.parametrize("more", [{"kind": "spy"}, {"name": "x" * 61}, {"url": "https://x.example/" + "y" * 2000}])
def test_what_cannot_be_kept_is_named(mara, more):
    with pytest.raises(Invalid) as refused:
        subscribed(mara, **more)
    assert refused.value.field in more


def test_an_address_that_fails_at_first_is_not_kept(mara):
    with pytest.raises(Invalid):
        calendars.subscribe(mara, uuid7(), Answers(kind="busy", url=LINK), refuse, WHEN)
    assert rows.calendars(mara) == []


def test_reading_again_brings_what_changed_and_a_failure_keeps_what_was(mara):
    made = subscribed(mara)
    after = calendars.refresh(mara, made.id, lambda _url: calendar(event(TEA)), LATER)
    assert (titles(mara), after.count, after.read) == (["Tea"], 1, LATER.now)
    for minutes, fetch in enumerate([refuse, lambda _url: b"<html>Sign in</html>", lambda _url: b""], 2):
        when = Present(LATER.now + timedelta(hours=minutes), WHEN.zone)
        failed = calendars.refresh(mara, made.id, fetch, when)
        assert failed.problem
        assert (failed.read, failed.tried, failed.count, titles(mara)) == (LATER.now, when.now, 1, ["Tea"])
    well = calendars.refresh(mara, made.id, lambda _url: TOWN, Present(WHEN.now + timedelta(days=1), WHEN.zone))
    assert (well.problem, well.count) == ("", 6)


def test_one_address_is_not_asked_again_and_again(mara):
    made = subscribed(mara)
    with pytest.raises(Invalid, match="just now"):
        calendars.refresh(mara, made.id, refuse, Present(WHEN.now + timedelta(seconds=30), WHEN.zone))


def test_a_file_is_not_asked_for_but_can_be_renewed(mara):
    made = calendars.bring(mara, uuid7(), EVENTS, TOWN, WHEN)
    with pytest.raises(Invalid, match="file"):
        calendars.refresh(mara, made.id, refuse, LATER)
    calendars.renew(mara, made.id, calendar(event(TEA)), LATER)
    assert (titles(mara), len(rows.calendars(mara))) == (["Tea"], 1)
    with pytest.raises(Invalid):
        calendars.renew(mara, made.id, b"nothing", LATER)
    assert titles(mara) == ["Tea"]


def test_one_that_was_let_go_of_while_it_was_read_stays_gone(mara):
    made = subscribed(mara)

    def meanwhile(_url: str) -> bytes:
        calendars.remove(mara, made.id)
        return TOWN

    with pytest.raises(Missing):
        calendars.refresh(mara, made.id, meanwhile, LATER)
    assert rows.calendars(mara) == []
    assert models.Event.objects.filter(owner_id=mara.id).count() == 0


def test_troubles_are_kept_with_the_calendar(mara):
    bomb = event("UID:b\nSUMMARY:Bomb\nDTSTART:20260303T180000Z\nRRULE:FREQ=SECONDLY")
    made = subscribed(mara, calendar(bomb, event(TEA)))
    assert [(one.problem, one.name) for one in made.troubles] == [("too-often", "Bomb")]
    assert titles(mara) == ["Tea"]


def test_there_is_room_for_twelve(mara):
    for _number in range(rows.MOST):
        calendars.bring(mara, uuid7(), EVENTS, calendar(event(TEA)), WHEN)
    with pytest.raises(Invalid, match="Twelve"):
        subscribed(mara)
    first = rows.calendars(mara)[0]
    calendars.renew(mara, first.id, TOWN, LATER)
    assert rows.calendar(mara, first.id).count == 6


def test_nobody_elses_writing_waits_meanwhile(mara, cleo):
    """Nothing is locked while another machine is asked or a file is read."""

    def slow(_url: str) -> bytes:
        calendars.bring(cleo, uuid7(), EVENTS, TOWN, WHEN)
        return TOWN

    made = subscribed(mara)
    calendars.refresh(mara, made.id, slow, LATER)
    assert len(rows.calendars(cleo)) == 1


def test_somebody_elses_calendar_is_not_there(mara, cleo):
    made = subscribed(mara)
    for reach in (
        lambda: calendars.find(cleo, made.id),
        lambda: calendars.refresh(cleo, made.id, refuse, LATER),
        lambda: calendars.renew(cleo, made.id, TOWN, LATER),
        lambda: calendars.remove(cleo, made.id),
    ):
        with pytest.raises(Missing):
            reach()
    assert rows.calendar(mara, made.id) == made
