"""How answers become a number, when a scale may be asked, and what is more than chance."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from nearer.domain.scales import Item, Option, Response, Rule, Scale, due, moved

DAY = date(2026, 3, 2)
OPTIONS = (Option("a", "never", 0.0), Option("b", "often", 3.0))
SCALE = Scale("urn:example:s", "S", (Item("1", "?", OPTIONS), Item("2", "?", OPTIONS)), change=2.0)


def told(value, day=DAY):
    return Response(SCALE.url, day, (), value)


def test_answers_are_added_or_their_mean_taken():
    assert SCALE.value({"1": "b", "2": "a"}) == 3
    assert replace(SCALE, rule=Rule.MEAN).value({"1": "b", "2": "a"}) == 1.5
    assert (SCALE.least, SCALE.most) == (0, 6)


@pytest.mark.parametrize("answers", [{}, {"1": "b"}, {"1": "b", "2": "c"}])
def test_there_is_no_number_while_one_is_open(answers):
    assert SCALE.value(answers) is None


@pytest.mark.parametrize(
    ("days", "weeks", "may"), [(27, 4, False), (28, 4, True), (28, 1, True), (29, 8, False), (-1, 4, True)]
)
def test_it_is_asked_every_four_weeks_at_most_whatever_its_file_says(days, weeks, may):
    assert due(replace(SCALE, weeks=weeks), told(3.0), DAY + timedelta(days=days)) is may


def test_only_what_reaches_the_change_rule_is_named():
    assert moved(SCALE, [told(6.0), told(4.0)]) == -2
    assert moved(SCALE, [told(6.0), told(5.0)]) is None
    assert moved(SCALE, [told(6.0)]) is None
    assert moved(replace(SCALE, change=None), [told(6.0), told(0.0)]) is None
