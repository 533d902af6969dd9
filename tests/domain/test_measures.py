"""Which answers belong to the same week."""

from datetime import date, timedelta

import pytest

from nearer.domain.measures import Kind, Measure, same_week

FIRST = Measure(Kind.MOOD, date(2026, 3, 2), 40.0)


@pytest.mark.parametrize(("later", "same"), [(0, True), (1, True), (6, True), (7, False), (30, False), (-3, True)])
def test_a_week_runs_from_the_day_of_its_answer(later, same):
    """A clock set back does not make a second week either."""
    assert same_week(FIRST, FIRST.day + timedelta(days=later)) is same


def test_the_first_answer_is_of_no_earlier_week():
    assert not same_week(None, FIRST.day)
