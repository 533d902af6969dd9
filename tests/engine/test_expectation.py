"""Means over a ladder and of guesses, each with how unsure it is."""

from datetime import timedelta

import numpy as np
import pytest

from nearer.domain.ladder import Attempt
from nearer.engine import belief, expectation
from tests.engine.builders import CATALOGUE, MONDAY


def steps():
    return list(CATALOGUE.values()) if isinstance(CATALOGUE, dict) else list(CATALOGUE)


def told(*offs):
    return [Attempt("s", MONDAY, expected=50.0 + off, peak=50.0) for off in offs]


def test_the_mean_over_a_ladder_is_that_of_what_would_be_said_of_each_step():
    state, some = belief.start(None, MONDAY), steps()
    for number, step in enumerate(some[:6]):
        state = belief.rate(state, step, 40.0 + 3 * number, MONDAY)
    state = belief.attempt(state, some[0], Attempt(some[0].id, MONDAY, peak=30.0, expected=40.0))
    day = MONDAY + timedelta(days=3)
    middle, error = expectation.average(state, some, day)
    later = belief.advance(state, day)
    _fears, ratings = belief.loadings(later, some)
    each = np.array([step.difficulty for step in some]) + ratings @ later.mean
    assert middle == pytest.approx(each.mean())
    weights = ratings.mean(axis=0)
    untouched = sum(later.place(step.id) is None for step in some)
    own = untouched * (later.parameters.prior_step_sd / len(some)) ** 2
    assert error == pytest.approx(np.sqrt(weights @ later.covariance @ weights + own))


def test_it_is_less_unsure_the_more_was_told():
    state, some = belief.start(None, MONDAY), steps()
    errors = []
    for step in some[:5]:
        errors.append(expectation.average(state, some, MONDAY)[1])
        state = belief.rate(state, step, 40.0, MONDAY)
    assert errors == sorted(errors, reverse=True)


def test_guesses_without_both_numbers_count_for_nothing():
    assert expectation.overguess([Attempt("s", MONDAY, expected=50.0), Attempt("s", MONDAY, peak=50.0)]) is None


def test_few_guesses_that_happen_to_agree_are_not_taken_for_sure():
    """Five times exactly 10 too high has no spread of its own; that single guesses are off by 20 is known."""
    mean = expectation.overguess(told(10, 10, 10, 10, 10))
    assert mean.value == 10
    assert mean.error > 5
    assert not mean.clear()


def test_a_clear_lean_is_clear_and_four_guesses_never_are():
    assert expectation.overguess(told(*[30] * 8)).clear()
    assert expectation.overguess(told(*[-30] * 8)).clear()
    assert not expectation.overguess(told(*[90] * 4)).clear()
