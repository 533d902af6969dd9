"""What is counted of the way so far."""

from datetime import date, timedelta

from uuid6 import uuid7

from nearer.domain import progress
from nearer.domain.ladder import Attempt, Happened
from nearer.domain.people import Encounter, Touch

TODAY = date(2026, 3, 4)


def attempt(expected=None, peak=None, **more):
    return Attempt("s", TODAY, expected=expected, peak=peak, **more)


def test_the_course_of_likelihoods_needs_all_three():
    some = [
        attempt(likelihood=80.0, next_likelihood=40.0, happened=Happened.NO),
        attempt(likelihood=60.0, next_likelihood=60.0, happened=Happened.PARTLY),
        attempt(likelihood=10.0, next_likelihood=None, happened=Happened.YES),
    ]
    found = progress.likelihoods(some)
    assert (found.before, found.after, found.happened, found.partly, found.count) == (70, 50, 0, 1, 2)
    assert progress.likelihoods([attempt()]) is None


def test_only_attempts_with_both_numbers_tell_whether_it_went_better():
    assert progress.better([attempt(60, 30), attempt(20, 40), attempt(50, None)]) == (1, 2)


def test_a_year_is_52_weeks_from_mondays_and_what_lies_outside_is_left_out():
    monday = date(2026, 3, 2)
    days = [monday, TODAY, monday - timedelta(days=1), monday - timedelta(weeks=51), monday - timedelta(weeks=52)]
    counts = progress.weeks([*days, TODAY + timedelta(days=7)], TODAY)
    assert (len(counts), counts[-1], counts[-2], counts[0], sum(counts)) == (52, 2, 1, 1, 4)


def test_hours_leave_out_writing_and_count_meetings_of_unknown_length():
    met = [
        Encounter(uuid7(), TODAY, (), minutes=90),
        Encounter(uuid7(), TODAY, (), minutes=None),
        Encounter(uuid7(), TODAY, (), Touch.CALLED, minutes=None),
        Encounter(uuid7(), TODAY, (), Touch.WROTE, minutes=60),
        Encounter(uuid7(), TODAY - timedelta(days=28), (), minutes=60),
    ]
    found = progress.together(met, TODAY - timedelta(days=28), TODAY)
    assert (found.hours, found.untold, found.times) == (1.5, 1, 3)
