"""Hours that a text names, spans of time put together, days of an occurrence."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nearer.domain.calendars import Occurrence, Window, at, hour_in, merged, midnight

HERE = ZoneInfo("Europe/Stockholm")
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("18:30", time(18, 30)),
        ("18.30", time(18, 30)),
        ("18h30", time(18, 30)),
        ("around 18:30, or 19:00", time(18, 30)),
        ("6 pm", time(18)),
        ("6:30 PM", time(18, 30)),
        ("12 am", time(0)),
        ("12pm", time(12)),
        ("18 Uhr", time(18)),
        ("9h", time(9)),
        ("0:05", time(0, 5)),
        ("after work", None),
        ("at 7", None),
        ("", None),
        ("25:00", None),
        ("18:75", None),
        ("13pm", None),
        ("31.12.2026", None),
        ("2026-05-31", None),
        ("070 123 45 67", None),
    ],
)
def test_an_hour_is_read_only_when_it_is_certain(text, hour):
    assert hour_in(text) == hour


@given(st.text(max_size=200))
def test_any_text_may_be_asked_for_its_hour(text):
    hour_in(text)


def span(first: int, last: int) -> tuple[datetime, datetime]:
    return NOW + timedelta(hours=first), NOW + timedelta(hours=last)


def test_spans_that_touch_become_one():
    given_ = [span(5, 6), span(1, 2), span(2, 3), span(1, 1), span(8, 7), span(5, 9)]
    assert merged(given_) == [span(1, 3), span(5, 9)]


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40))))
def test_merged_spans_cover_the_same_and_never_touch(pairs):
    found = merged(span(*pair) for pair in pairs)
    covered = {hour for first, last in pairs for hour in range(first, last)}
    assert {h for h in range(40) if any(begins <= NOW + timedelta(hours=h) < ends for begins, ends in found)} == covered
    assert all(before[1] < after[0] for before, after in pairwise(found))


def test_a_window_begins_and_ends_at_midnight_there_and_is_bounded():
    window = Window(date(2026, 3, 28), 2, "Europe/Stockholm")
    assert (window.begins, window.ends) == (
        datetime(2026, 3, 27, 23, tzinfo=UTC),
        datetime(2026, 3, 29, 22, tzinfo=UTC),
    )
    assert Window(date(2026, 3, 2), 10_000, "UTC").ends == datetime(2027, 4, 6, tzinfo=UTC)


def test_the_days_an_occurrence_touches():
    assert Occurrence(*span(0, 1)).days(HERE) == (date(2026, 3, 2), date(2026, 3, 2))
    assert Occurrence(*span(0, 0)).days(HERE) == (date(2026, 3, 2), date(2026, 3, 2))
    whole = Occurrence(midnight(date(2026, 3, 2), HERE), midnight(date(2026, 3, 4), HERE), all_day=True)
    assert whole.days(HERE) == (date(2026, 3, 2), date(2026, 3, 3))


def test_an_hour_that_the_clocks_skip_is_later():
    assert at(date(2026, 3, 29), time(2, 30), HERE) == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)
