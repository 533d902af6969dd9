"""Calendars as programs write them, to what takes place when; and our own, written and read back."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nearer.domain.calendars import LONGEST_TEXT, LONGEST_TITLE, Occurrence, Problem, Reading, Trouble, Window, midnight
from nearer.formats import icalendar_asking, icalendars
from nearer.formats.icalendar_writing import written
from nearer.formats.tidying import lines, one_line
from tests.formats.hostile_calendars import calendar, event

HERE = ZoneInfo("Europe/Stockholm")
SPRING = Window(date(2026, 3, 2), 60, "Europe/Stockholm")
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
OUTLOOK = """BEGIN:VTIMEZONE
TZID:%s
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE
"""


def read(*parts: str, window: Window = SPRING) -> Reading:
    return icalendars.read(icalendar_asking.asked(window, calendar(*parts)))


def starts(reading: Reading, zone: ZoneInfo = HERE) -> list[str]:
    return [one.begins.astimezone(zone).strftime("%d.%m. %H:%M") for one in reading.occurrences]


def at(text: str, **more: str) -> str:
    told = {"DTSTART": "", "SUMMARY": "Yoga", **more}
    return event("\n".join([f"DTSTART{text}", *(f"{name}:{value}" for name, value in told.items() if value)]))


def test_everything_that_is_wanted_of_an_event_is_read():
    found = read(
        "X-WR-CALNAME:The town\\, all of it\n",
        event(
            "UID:1\nDTSTART:20260310T170000Z\nDTEND:20260310T183000Z\nSUMMARY:Repair café\\; bring\\, fix\n"
            "LOCATION:Old mill\\nSide door\nDESCRIPTION:<b>Free</b> entry.\\nTea.\nCATEGORIES:Making,Neighbours\n"
            "URL:https://town.example/1\nORGANIZER:mailto:a@b.example\nATTACH:https://evil.example/x"
        ),
    )
    assert found == Reading(
        "The town, all of it",
        (
            Occurrence(
                datetime(2026, 3, 10, 17, tzinfo=UTC),
                datetime(2026, 3, 10, 18, 30, tzinfo=UTC),
                "Repair café; bring, fix",
                "Old mill Side door",
                url="https://town.example/1",
                uid="1",
                note="Free  entry.\nTea.\nMaking, Neighbours",
            ),
        ),
    )


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (";TZID=Europe/Stockholm:20260310T180000", "10.03. 18:00"),
        (";TZID=America/Argentina/Buenos_Aires:20260310T180000", "10.03. 22:00"),
        (";TZID=W. Europe Standard Time:20260310T180000", "10.03. 18:00"),
        (";TZID=/freeassociation.sourceforge.net/Tzfile/Europe/Helsinki:20260310T180000", "10.03. 17:00"),
        (';TZID="Europe/Stockholm":20260310T180000', "10.03. 18:00"),
        (":20260310T180000Z", "10.03. 19:00"),
        (":20260310T180000", "10.03. 18:00"),
        (";VALUE=DATE:20260310", "10.03. 00:00"),
        (":20260310", "10.03. 00:00"),
        (";VALUE=DATE-TIME:20260310T180000", "10.03. 18:00"),
    ],
)
def test_a_time_is_where_it_says_and_here_when_it_does_not(told, expected):
    found = read(at(told))
    assert (starts(found), found.troubles) == ([expected], ())


@pytest.mark.parametrize("name", ["Customized Time Zone", "(UTC+01:00) Amsterdam, Berlin", "Europe/Nowhere"])
def test_a_zone_that_a_file_brings_along_is_used(name):
    found = read(OUTLOOK % name, at(f';TZID="{name}":20260327T180000', RRULE="FREQ=DAILY;COUNT=4"))
    assert starts(found, ZoneInfo("UTC")) == ["27.03. 17:00", "28.03. 17:00", "29.03. 16:00", "30.03. 16:00"]
    assert found.troubles == ()


def test_a_file_cannot_move_a_zone_that_everybody_knows():
    lying = (OUTLOOK % "Europe/Stockholm").replace("+0100", "+1300")
    assert starts(read(lying, at(";TZID=Europe/Stockholm:20260310T180000"))) == ["10.03. 18:00"]


def test_a_zone_nobody_knows_is_taken_as_here_and_said_so():
    found = read(at(";TZID=Middle-earth:20260310T180000"))
    assert starts(found) == ["10.03. 18:00"]
    assert found.troubles == (Trouble(Problem.UNKNOWN_ZONE, 1, "Yoga"),)


def test_a_weekly_evening_stays_an_evening_when_the_clocks_change():
    found = read(at(";TZID=Europe/Stockholm:20260320T183000", RRULE="FREQ=WEEKLY;COUNT=3"))
    assert starts(found) == ["20.03. 18:30", "27.03. 18:30", "03.04. 18:30"]
    assert starts(found, ZoneInfo("UTC")) == ["20.03. 17:30", "27.03. 17:30", "03.04. 16:30"]


def test_an_hour_the_clocks_skip_and_one_they_repeat():
    assert starts(read(at(";TZID=Europe/Stockholm:20260329T023000"))) == ["29.03. 03:30"]
    autumn = Window(date(2026, 10, 20), 10, "Europe/Stockholm")
    assert starts(read(at(";TZID=Europe/Stockholm:20261025T023000"), window=autumn), ZoneInfo("UTC")) == [
        "25.10. 00:30"
    ]


def test_a_day_is_a_day_where_the_person_is():
    (one,) = read(at(";VALUE=DATE:20260329")).occurrences
    assert (one.all_day, one.days(HERE)) == (True, (date(2026, 3, 29), date(2026, 3, 29)))
    assert one.ends - one.begins == timedelta(hours=23)


def test_days_taken_out_and_put_in():
    rule = {
        "RRULE": "FREQ=WEEKLY;COUNT=4",
        "EXDATE;TZID=Europe/Stockholm": "20260310T180000",
        "RDATE": "20260304T170000Z",
    }
    found = read(at(";TZID=Europe/Stockholm:20260303T180000", **rule))
    assert starts(found) == ["03.03. 18:00", "04.03. 18:00", "17.03. 18:00", "24.03. 18:00"]


def test_a_day_that_was_moved_and_one_that_was_called_off():
    base = at(";TZID=Europe/Stockholm:20260303T180000", UID="y", RRULE="FREQ=WEEKLY;COUNT=4")
    moved = at(":20260311T190000Z", UID="y", **{"RECURRENCE-ID;TZID=Europe/Stockholm": "20260310T180000"})
    off = at(":20260317T170000Z", UID="y", STATUS="CANCELLED", **{"RECURRENCE-ID": "20260317T170000Z"})
    found = read(base, moved, off)
    assert starts(found) == ["03.03. 18:00", "11.03. 20:00", "24.03. 18:00"]
    assert {one.uid for one in found.occurrences} == {"y"}


@pytest.mark.parametrize(
    "more", [{"TRANSP": "TRANSPARENT"}, {"X-MICROSOFT-CDO-BUSYSTATUS": "FREE"}, {"DTEND": "20260510T180000Z"}]
)
def test_what_takes_nobodys_time_is_marked(more):
    assert [one.free for one in read(at(":20260310T180000Z", **more), at(":20260311T180000Z")).occurrences] == [
        True,
        False,
    ]


def test_only_what_touches_the_days_asked_for_is_offered():
    parts = [at(f":{day}T120000Z") for day in ("20260228", "20260302", "20260430", "20260502", "20300101")]
    long = event("UID:l\nSUMMARY:Fair\nDTSTART:20260220T120000Z\nDTEND:20260303T120000Z")
    assert starts(read(*parts, long)) == ["20.02. 13:00", "02.03. 13:00", "30.04. 14:00"]


def test_a_window_is_never_longer_than_a_year_and_a_bit():
    far = Window(date(2026, 3, 2), 9999, "UTC")
    found = read(at(":20260302T120000Z", RRULE="FREQ=MONTHLY"), window=far)
    assert len(found.occurrences) == 14


def test_an_address_is_kept_only_if_a_browser_may_open_it():
    for told in ("javascript:alert(1)", "file:///etc/passwd", "https://x.example/" + "y" * 900):
        assert read(at(":20260310T180000Z", URL=told)).occurrences[0].url == ""
    told = read(at(":20260310T180000Z", DESCRIPTION="See https://x.example/a?b=1 and more")).occurrences[0]
    assert told.url == "https://x.example/a?b=1"


def test_folded_lines_and_line_ends_of_any_kind():
    text = event("UID:1\nDTSTART:20260310T180000Z\nSUMMARY:A very lo\n ng title\n\tand more")
    for end in ("\r\n", "\n", "\r"):
        data = f"BEGIN:VCALENDAR\n{text}END:VCALENDAR".replace("\n", end).encode()
        (one,) = icalendars.read(icalendar_asking.asked(SPRING, data)).occurrences
        assert one.title == "A very long titleand more"


def test_troubles_are_told_by_event_and_the_rest_counted():
    found = read(
        *(at(f":202602{day}T180000Z", UID=str(n)) for n, day in enumerate(["30"] * 25)), at(":20260310T180000Z")
    )
    assert found.troubles[0] == Trouble(Problem.NO_SUCH_TIME, 1, "Yoga")
    assert (len(found.troubles), found.unnamed, len(found.occurrences)) == (20, 5, 1)


def test_a_request_cannot_be_forged_by_a_file():
    data = icalendar_asking.asked(
        SPRING, b'{"first":"1970-01-01","days":400,"zone":"UTC"}\n' + calendar(at(":20260310T180000Z"))
    )
    assert starts(icalendars.read(data)) == ["10.03. 19:00"]


@st.composite
def occurrences(draw) -> Occurrence:
    whole = draw(st.booleans())
    day = SPRING.first + timedelta(days=draw(st.integers(0, 50)))
    begins = midnight(day, HERE) if whole else datetime.combine(day, time(draw(st.integers(0, 21))), UTC)
    ends = midnight(day + timedelta(days=1), HERE) if whole else begins + timedelta(minutes=draw(st.integers(0, 600)))
    title, where, note = draw(st.text(max_size=300)), draw(st.text(max_size=90)), draw(st.text(max_size=1500))
    return Occurrence(
        begins,
        ends,
        one_line(title, LONGEST_TITLE),
        one_line(where, LONGEST_TITLE),
        whole,
        uid=draw(st.uuids()).hex,
        note=lines(note, LONGEST_TEXT),
        free=draw(st.booleans()),
    )


@settings(max_examples=60, deadline=None)
@given(st.lists(occurrences(), max_size=5, unique_by=lambda one: one.uid))
def test_what_we_write_is_what_is_read(some):
    data = written(some, "Mine", HERE, NOW, timedelta(minutes=30))
    found = icalendars.read(icalendar_asking.asked(SPRING, data))
    assert found.troubles == ()
    assert {
        one.uid: (one.title, one.where, one.begins, one.ends, one.all_day, one.free) for one in found.occurrences
    } == {one.uid: (one.title, one.where, one.begins, one.ends, one.all_day, one.free) for one in some}


@pytest.mark.parametrize(
    "mark", ["\r\n", "\n", "\r", "\\n", "\x0b", "\x0c", "\x1c", "\x85", "\u2028", "\u2029", "\0", "\r\n "]
)
def test_no_text_becomes_a_line_of_its_own(mark):
    evil = f"x{mark}END:VEVENT{mark}BEGIN:VEVENT{mark}ATTENDEE:mailto:a@b.example{mark}"
    one = Occurrence(NOW, NOW, evil, evil, uid=evil, note=evil)
    data = written([one], evil, HERE, NOW, timedelta(minutes=30)).decode()
    plain = data.replace("\r\n ", "")
    assert "\n" not in plain.replace("\r\n", "")
    names = [line.partition(":")[0].partition(";")[0] for line in plain.split("\r\n")]
    assert names.count("BEGIN") == names.count("END") == 3
    assert "ATTENDEE" not in names


def test_an_alarm_comes_before_it_and_on_the_morning_of_a_whole_day():
    timed, whole = (
        Occurrence(NOW, NOW, "Tea", uid="1"),
        Occurrence(midnight(NOW.date(), HERE), NOW, all_day=True, uid="2"),
    )
    data = written([timed, whole], "", HERE, NOW, timedelta(minutes=30)).decode()
    assert [line for line in data.split("\r\n") if line.startswith("TRIGGER")] == ["TRIGGER:-PT30M", "TRIGGER:PT9H"]
    assert "VALARM" not in written([timed], "", HERE, NOW).decode()
