"""Calendars made to do harm: each is answered within about a second, with a message, and the rest of it offered."""

import resource
import time

import pytest

from nearer.domain.calendars import MOST_OCCURRENCES, Reading
from nearer.errors import Invalid
from nearer.formats import icalendar_asking
from nearer.gateways import reading
from tests.formats.hostile_calendars import HOSTILE, OFFERED, WINDOW

PROCESSOR = 1.7
"""Seconds a file may take on a slow machine, the start of the process that reads it included."""


def spent() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


@pytest.mark.parametrize("name", HOSTILE)
def test_it_is_answered_with_a_message_and_good_events_are_offered(name):
    file = HOSTILE[name]
    data, before, began = icalendar_asking.asked(WINDOW, file.make()), spent(), time.perf_counter()
    if not file.trouble and not file.offered:
        with pytest.raises(Invalid):
            reading.read("calendar", data, Reading)
        return
    read = reading.read("calendar", data, Reading)
    print(f"{name}: {spent() - before:.2f} s of processor, {time.perf_counter() - began:.2f} s")
    problems = {trouble.problem.value for trouble in read.troubles}
    assert file.trouble in problems if file.trouble else not problems
    found = {one.title for one in read.occurrences}
    assert found >= OFFERED if file.offered else not found
    assert len(read.occurrences) <= MOST_OCCURRENCES
    assert spent() - before < PROCESSOR


def test_there_are_enough_of_them():
    assert len(HOSTILE) >= 60
