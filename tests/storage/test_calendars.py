"""Calendars, what takes place in them and private addresses: kept, found, bounded, and opened by nobody else."""

from datetime import UTC, datetime, timedelta

import pytest
from uuid6 import uuid7

from nearer.domain.calendars import Calendar, CalendarKind, Occurrence, Problem, Trouble
from nearer.storage import calendars, feeds, models, records
from nearer.storage.sealing import Unsealable

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


def hours(first: float, last: float, **more) -> Occurrence:
    return Occurrence(NOW + timedelta(hours=first), NOW + timedelta(hours=last), **more)


def kept(owner, *occurrences, kind=CalendarKind.BUSY) -> Calendar:
    one = Calendar(uuid7(), "Town", kind)
    calendars.save(owner, one)
    calendars.replace_events(owner, one.id, occurrences)
    return one


def test_a_calendar_comes_back_as_it_was(mara, cleo):
    one = Calendar(
        uuid7(),
        "Town",
        CalendarKind.EVENTS,
        "https://town.example/x.ics",
        NOW,
        NOW,
        "Nobody answers.",
        (Trouble(Problem.TOO_OFTEN, 3, "Yoga"),),
        7,
        NOW.date(),
        12,
    )
    calendars.save(mara, one)
    assert calendars.calendar(mara, one.id) == one
    assert calendars.calendars(mara) == [one]
    assert (calendars.calendar(cleo, one.id), calendars.calendars(cleo)) == (None, [])


def test_what_takes_place_comes_back_as_it_was_the_soonest_first(mara, cleo):
    yoga = hours(5, 6, title="Yoga", where="Hall", url="https://x.example/", uid="y", note="Bring a mat.")
    choir = hours(2, 3, title="Choir", uid="c")
    town = kept(mara, yoga, choir, kind=CalendarKind.EVENTS)
    found = calendars.events(mara, NOW, NOW + timedelta(days=1))
    assert [(one.calendar, one.what) for one in found] == [(town.id, choir), (town.id, yoga)]
    assert calendars.event(mara, found[1].id) == found[1]
    assert calendars.event(cleo, found[1].id) is None
    assert calendars.events(cleo, NOW, NOW + timedelta(days=1)) == []
    assert [one.what for one in calendars.next_events(mara, town.id, NOW + timedelta(hours=4))] == [yoga]


def test_reading_again_changes_only_what_changed(mara):
    yoga, choir = hours(5, 6, title="Yoga", uid="y"), hours(2, 3, title="Choir", uid="c")
    town = kept(mara, yoga, choir, kind=CalendarKind.EVENTS)
    before = {one.what.title: one.id for one in calendars.events(mara, NOW, NOW + timedelta(days=1))}
    assert calendars.replace_events(mara, town.id, [hours(5, 7, title="Long yoga", uid="y"), yoga, yoga]) == 1
    (one,) = calendars.events(mara, NOW, NOW + timedelta(days=1))
    assert one.id == before["Yoga"]


def test_busy_is_one_read_and_opens_nothing(mara, queries):
    kept(mara, hours(1, 2), hours(2, 3), hours(2.5, 4), hours(6, 7), hours(-5, -4), hours(90, 91))
    kept(mara, hours(6.5, 8))
    kept(mara, hours(10, 12, title="Choir"), kind=CalendarKind.EVENTS)
    models.Event.objects.filter(owner_id=mara.id).update(sealed=b"nobody can open this")
    with queries:
        found = calendars.busy(mara, NOW + timedelta(hours=1.5), NOW + timedelta(hours=24))
    assert found == [(hours(1.5, 4).begins, hours(1.5, 4).ends), (hours(6, 8).begins, hours(6, 8).ends)]
    assert len(queries) == 1


def test_busy_is_ones_own(mara, cleo):
    kept(mara, hours(1, 2))
    assert calendars.busy(cleo, NOW, NOW + timedelta(days=1)) == []


def test_what_spans_days_is_found_in_the_middle(mara):
    kept(mara, hours(-100, 100))
    assert calendars.busy(mara, NOW, NOW + timedelta(hours=1)) == [(NOW, NOW + timedelta(hours=1))]


def test_letting_go_takes_everything_and_nothing_of_others(mara, cleo):
    town, own = kept(mara, hours(1, 2, title="x"), kind=CalendarKind.EVENTS), kept(mara, hours(3, 4))
    calendars.remove(cleo, town.id)
    assert len(calendars.calendars(mara)) == 2
    calendars.remove(mara, town.id)
    assert calendars.calendars(mara) == [own]
    assert models.Event.objects.filter(owner_id=mara.id).count() == 1


def test_an_event_moved_to_another_row_does_not_open(mara):
    kept(mara, hours(1, 2, title="One", uid="1"), hours(3, 4, title="Two", uid="2"), kind=CalendarKind.EVENTS)
    one, two = models.Event.objects.filter(owner_id=mara.id).order_by("begins")
    one.sealed = two.sealed
    with pytest.raises(Unsealable):
        records.opened(mara, one, Occurrence)


@pytest.mark.parametrize("number", [10, 200])
def test_lists_read_a_bounded_number_in_one_query(mara, queries, number):
    kept(mara, *(hours(n, n + 1, uid=str(n)) for n in range(number)), kind=CalendarKind.EVENTS)
    with queries:
        assert len(calendars.events(mara, NOW, NOW + timedelta(days=99), most=8)) == 8
        calendars.calendars(mara)
        calendars.busy(mara, NOW, NOW + timedelta(days=99))
    assert len(queries) == 3


@pytest.mark.parametrize("details", [False, True])
def test_a_private_address_opens_what_it_may_show(mara, cleo, details):
    row = uuid7()
    for _time in range(2):
        feeds.make(mara, row, details, NOW)
    (feed,) = feeds.feeds(mara)
    assert (feed.id, feed.created, feed.details) == (row, NOW, details)
    assert feeds.find(feed.token) == (mara, details)
    assert feeds.feeds(cleo) == []


def test_an_address_cannot_be_made_to_show_more(mara):
    """What it may show is bound to what it opens with, so a changed row opens nothing."""
    plain, whole = uuid7(), uuid7()
    feeds.make(mara, plain, False, NOW)
    feeds.make(mara, whole, True, NOW)
    token = next(feed.token for feed in feeds.feeds(mara) if feed.id == plain)
    other = models.Feed.objects.get(owner_id=mara.id, id=whole)
    models.Feed.objects.filter(owner_id=mara.id, id=plain).update(wrapped=bytes(other.wrapped))
    assert feeds.find(token) is None


def test_an_ended_address_leads_nowhere_at_once(mara, cleo):
    row = uuid7()
    feeds.make(mara, row, False, NOW)
    (feed,) = feeds.feeds(mara)
    feeds.remove(cleo, row)
    assert feeds.find(feed.token)
    feeds.remove(mara, row)
    assert feeds.find(feed.token) is None


def test_the_database_alone_opens_no_address(mara):
    feeds.make(mara, uuid7(), False, NOW)
    (feed,) = feeds.feeds(mara)
    row = models.Feed.objects.get(owner_id=mara.id)
    stored = bytes(row.digest) + bytes(row.wrapped)
    assert feed.token.encode() not in stored
    assert mara.key not in stored
    assert len(feed.token) == 43
    for guess in (feed.token[:-1] + ("A" if feed.token[-1] != "A" else "B"), "", feed.token * 2):
        assert feeds.find(guess) is None
