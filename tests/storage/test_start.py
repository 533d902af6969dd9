"""Starting leaves the machine's own time alone, and loads nothing that the first page does not need."""

import os

import pytest

from tests import outside

START = "from nearer.web.application import make; make(); from django.urls import resolve; resolve('/'); import sys\n"
HEAVY = ("icalendar", "vobject", "nearer.coach.reading", "nearer.coach.danger", "nearer.actions.syncing_runs")
"""What reads replies, files and other people's servers: for a tenth of a second or more that nobody asked for yet."""
SAY = "from nearer.settings import read; from nearer.storage.start import start; start(read())\n"
SAY += "from nearer import clock; print(clock.local().utcoffset())"


@pytest.mark.parametrize(("zone", "offset"), [("Asia/Tokyo", "9:00:00"), ("UTC", "0:00:00")])
def test_today_is_the_machines_not_utc(tmp_path, monkeypatch, zone, offset):
    """Somebody in Tokyo at eight in the morning is not met with last evening."""
    monkeypatch.setitem(os.environ, "TZ", zone)
    started = outside.python(tmp_path, "-c", SAY)
    out, problem = started.communicate(timeout=60)
    assert out.strip() == offset, problem


def test_a_start_waits_for_nothing_that_only_some_pages_use(tmp_path):
    started = outside.python(tmp_path, "-c", START + f"print('loaded:', *sorted(set(sys.modules) & set({HEAVY!r})))")
    out, problem = started.communicate(timeout=60)
    assert out.strip() == "loaded:", problem
