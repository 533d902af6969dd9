"""Seven days, four weeks, twelve months, whatever was made when."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as some

from nearer.domain.backups import kept

NOW = datetime(2026, 3, 2, 3, tzinfo=UTC)
FIRST = NOW.replace(year=2020, tzinfo=None)
MOMENTS = some.lists(some.datetimes(min_value=FIRST, timezones=some.just(UTC)), max_size=60)


def test_two_years_of_nights_leave_seven_days_four_weeks_and_twelve_months():
    """Of the four weeks two end within the seven days, and so do two of the twelve months: 7 + 2 + 10."""
    nights = [NOW - timedelta(days=n) for n in range(730)]
    left = kept(nights)
    assert {NOW - timedelta(days=n) for n in range(7)} <= left
    assert len(left) == 19
    assert min(left) == datetime(2025, 4, 30, 3, tzinfo=UTC)


@given(MOMENTS)
def test_the_newest_is_always_kept_and_there_are_never_more_than_23(moments):
    left = kept(moments)
    assert left <= set(moments)
    assert len(left) <= 23
    assert not moments or max(moments) in left


@given(MOMENTS)
def test_tidying_twice_is_tidying_once(moments):
    assert kept(kept(moments)) == kept(moments)
