"""Taking plans out and reading calendars again, as a shell meets it."""

from datetime import date
from pathlib import Path

import pytest

from nearer.domain.calendars import Window
from nearer.formats import icalendar_asking, icalendars
from tests.outside import heard, nearer, python


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


def test_plans_are_taken_out_to_a_file_only_their_owner_reads(folder, tmp_path):
    to = tmp_path / "plans.ics"
    said = nearer(folder, "export", "--ics", "--to", str(to))
    assert (said.code, said.out) == (0, ""), said.err
    assert to.stat().st_mode & 0o777 == 0o600
    window = Window(date(2026, 1, 1), 400, "UTC")
    assert icalendars.read(icalendar_asking.asked(window, to.read_bytes())).troubles == ()
    again = nearer(folder, "export", "--ics", "--to", str(to))
    assert again.code == 1
    assert "there already" in again.err


def test_a_demo_without_details_says_nothing(folder):
    story = (
        "from nearer import clock\nfrom nearer.cli import store\nowner = store.owner(store.place())\n"
        "from nearer.cli import demo\ndemo.fill(owner, clock.local().date())"
    )
    assert heard(python(folder, "-c", story)).code == 0
    neutral, whole = (nearer(folder, "export", "--ics", *more).out for more in ([], ["--details"]))
    assert "SUMMARY:Time for me" in neutral
    assert "climbing" not in neutral
    assert "climbing" in whole


def test_without_a_calendar_there_is_nothing_to_read(folder):
    said = nearer(folder, "calendars", "refresh")
    assert said.code == 0, said.err
    assert "Subscribe to one in a browser" in said.out


def test_one_that_cannot_be_read_is_named_and_the_exit_tells(folder):
    story = (
        "from uuid6 import uuid7\nfrom nearer.cli import store\nowner = store.owner(store.place())\n"
        "from nearer.domain.calendars import Calendar, CalendarKind\nfrom nearer.storage import calendars\n"
        "calendars.save(owner, Calendar(uuid7(), 'Town', CalendarKind.EVENTS, 'https://127.0.0.1/x.ics'))"
    )
    assert heard(python(folder, "-c", story)).code == 0
    said = nearer(folder, "calendars", "refresh")
    assert said.code == 1
    assert said.out.startswith("Town: This does not look like the address of a calendar")
    assert said.err == "Error: Not every calendar could be read. What was known before is kept.\n"


def test_help_names_what_there_is(folder):
    assert "refresh" in nearer(folder, "calendars", "--help").out
    assert "--ics" in nearer(folder, "export", "--help").out
