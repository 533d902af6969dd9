"""Opening the store leaves the machine's own time alone."""

import os

import pytest

from tests import outside

SAY = "from nearer.settings import read; from nearer.storage.start import start; start(read())\n"
SAY += "from nearer import clock; print(clock.local().utcoffset())"


@pytest.mark.parametrize(("zone", "offset"), [("Asia/Tokyo", "9:00:00"), ("UTC", "0:00:00")])
def test_today_is_the_machines_not_utc(tmp_path, monkeypatch, zone, offset):
    """Somebody in Tokyo at eight in the morning is not met with last evening."""
    monkeypatch.setitem(os.environ, "TZ", zone)
    started = outside.python(tmp_path, "-c", SAY)
    out, problem = started.communicate(timeout=60)
    assert out.strip() == offset, problem
