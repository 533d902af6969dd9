"""The calendars of the demo: something on in town, and hours that are taken."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from nearer.cli import demo_calendars
from nearer.storage import calendars as rows

HERE = ZoneInfo("Europe/Stockholm")
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


def test_there_is_something_on_and_work_takes_its_hours(mara, today):
    for _time in range(2):
        demo_calendars.fill(mara, today, HERE)
    assert {one.name: one.count for one in rows.calendars(mara)} == {
        "What is on in town": demo_calendars.WEEKS * len(demo_calendars.TOWN),
        "Work": demo_calendars.WEEKS * len(demo_calendars.SHIFTS),
    }
    assert len(rows.events(mara, NOW, NOW + timedelta(days=7))) == len(demo_calendars.TOWN)
    assert len(rows.busy(mara, NOW, NOW + timedelta(days=7))) == len(demo_calendars.SHIFTS) + 1
