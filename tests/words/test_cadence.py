"""What is said of somebody's ties: never overdue, never at risk, nothing to catch up on."""

import re

import pytest

from nearer.engine.cadence import Label, ReachOut, Starts, Together, Why
from nearer.words import cadence as words

UNKIND = {"overdue", "risk", "late", "should", "must", "fail", "streak", "score", "lead", "target", "neglected"}


def everything_said():
    yield from (words.label(one) for one in Label)
    yield from (words.sentence(one, "Ana") for one in Label)
    yield from (words.since(days) for days in (None, 0, 1, 2, 20, 100, 5000))
    yield from (
        words.why(ReachOut("ana", one, Label.A_WHILE, days, 30.0, 0.1), "Ana") for one in Why for days in (None, 9)
    )
    yield from (words.give_and_take(one, "Ana") for one in Starts)
    yield from (words.compared(Together.FIRST, one) for one in Together)
    yield from (
        *(words.hours(*told) for told in ((0.2, 0.2), (0, 3), (1, 1), (50, 85))),
        words.hesitation("Ana"),
        words.peace("Ana"),
    )


def test_nothing_said_blames_or_counts_down():
    for text in everything_said():
        assert "{" not in text
        assert "!" not in text
        assert not UNKIND & set(re.findall(r"\w+", text.lower())), text


def test_every_case_is_worded():
    said = [text for text in everything_said() if text]
    assert len(said) == len(list(everything_said())) - 1, "only too few starts say nothing"


@pytest.mark.parametrize(
    ("days", "said"),
    [(0, "today"), (1, "yesterday"), (13, "13 days"), (20, "3 weeks"), (75, "2 months"), (800, "2 years")],
)
def test_how_long_ago_is_said_as_one_would(days, said):
    assert said in words.since(days)


def test_ten_minutes_are_less_than_an_hour_and_no_range_begins_at_nothing():
    assert words.hours(0.2, 0.2).startswith("Less than an hour")
    assert words.hours(0, 3).startswith("Up to 3 hours")
    assert words.hours(1, 1).startswith("About 1 hour together")
