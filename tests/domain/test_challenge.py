"""What may be noted in a round of five, and what others see of it."""

from datetime import date, timedelta

import pytest
from uuid6 import uuid7

from nearer.content.steps import catalogue
from nearer.domain import challenge
from nearer.domain.challenge import STEPS, Action, Done, Round, Seat

TODAY = date(2026, 3, 6)
THANKED = Done(Action.THANK, TODAY - timedelta(days=1), "the librarian")


@pytest.fixture
def begun():
    return challenge.noted(Round(uuid7(), TODAY, name="M.", tells=True), THANKED)


@pytest.mark.parametrize(
    ("action", "ago", "may"),
    [
        (Action.HELP, 0, True),
        (Action.HELP, 7, True),
        (Action.HELP, 8, False),
        (Action.HELP, -1, False),
        (Action.HELP, 1, False),
        (Action.THANK, 0, False),
    ],
)
def test_each_of_the_five_once_one_a_day_within_the_last_week(begun, action, ago, may):
    assert challenge.fits(begun, Done(action, TODAY - timedelta(days=ago)), TODAY) is may


def test_five_days_make_it_whole_in_any_order(begun):
    for back, action in enumerate(begun.left(), start=2):
        begun = challenge.noted(begun, Done(action, TODAY - timedelta(days=back)))
    assert begun.whole
    assert begun.left() == []


def test_others_see_a_name_and_at_most_how_many_days(begun):
    assert challenge.seat(begun) == Seat("M.", 1)
    assert challenge.seat(Round(uuid7(), TODAY, name="M.", done=(THANKED,))) == Seat("M.", None)


def test_each_of_the_five_can_become_a_step_of_the_catalogue_the_easier_first():
    steps = catalogue("en")
    for action in Action:
        smaller, bolder = (steps[one].difficulty for one in STEPS[action])
        assert smaller < bolder
