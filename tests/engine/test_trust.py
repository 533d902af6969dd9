"""How ratings are read: people who use a part of the scale are met as carefully as others, and get on."""

from dataclasses import replace
from math import sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nearer.engine import belief, trust
from nearer.engine.gate import gate
from nearer.engine.memory import FAR_BIAS, Tally
from nearer.engine.parameters import DEFAULT
from tests.engine.builders import BY_ID, CATALOGUE, MONDAY, day, expected, started, tried

ASKED = ("nod", "ask-shop", "greet-neighbour", "comment", "stranger-talk", "coffee", "club")
RATINGS = st.lists(st.floats(0, 100), max_size=30)


def told(style):
    """Let somebody rate some steps who feels them as the catalogue has them and says it in their own way."""
    state = started()
    for step in ASKED:
        state = belief.rate(state, BY_ID[step], style(BY_ID[step].difficulty), MONDAY)
    return belief.advance(state, day(2))


def plain(fear):
    return min(100.0, max(0.0, 1.8 * fear - 30))


def low(fear):
    return plain(fear) * 0.3


def high(fear):
    return 70 + 0.2 * plain(fear)


def flat(_fear):
    return 10.0


def reversed_scale(fear):
    return 100 - plain(fear)


def counted(ratings):
    tally = Tally(DEFAULT.accept_start, DEFAULT.trust_start**2)
    for value in ratings:
        total, squares = tally.rated_sum + value, tally.rated_squares + value**2
        tally = replace(tally, rated=tally.rated + 1, rated_sum=total, rated_squares=squares)
    return tally


@given(RATINGS)
def test_the_scale_is_a_share_and_widens_with_the_ratings(ratings):
    share = trust.scale(DEFAULT, counted(ratings))
    assert DEFAULT.scale_low <= share <= 1
    wider = [50 + (value - 50) / 2 for value in ratings]
    assert trust.scale(DEFAULT, counted(wider)) <= share + 1e-9


@given(RATINGS)
def test_ratings_that_hardly_differ_open_the_bias_and_no_others(ratings):
    tally = counted(ratings)
    opened = trust.bias_sd(DEFAULT, tally)
    assert (opened == DEFAULT.prior_bias_sd) == (trust.scale(DEFAULT, tally) == 1)
    assert opened >= DEFAULT.prior_bias_sd


def test_who_uses_the_whole_scale_is_taken_at_their_word():
    state = told(plain)
    assert trust.care(state) > 0.7
    assert trust.read(state.tally, 40) == pytest.approx(40, abs=4)


@pytest.mark.parametrize("style", [low, high, flat, reversed_scale])
def test_less_is_risked_where_ratings_say_little(style):
    assert trust.care(told(style)) < trust.care(told(plain))
    assert trust.care(told(style)) >= DEFAULT.care_low, "and still enough for everybody to get on"


def test_low_ratings_are_spread_out_around_their_middle():
    tally = told(low).tally
    assert tally.scale < 0.8
    assert trust.read(tally, tally.middle) == tally.middle
    assert trust.read(tally, tally.middle + 8) > tally.middle + 10


def test_the_level_of_ratings_that_hardly_differ_says_little_about_fear():
    """Whoever says 10 to everything is not taken for somebody afraid of nothing, nor 90 for somebody terrified."""
    steps = [BY_ID[step] for step in ASKED]
    usual = belief.forecast(started(), steps, MONDAY).mean
    for level in (10.0, 90.0):
        state = told(lambda _fear, said=level: said)
        assert abs(belief.forecast(state, steps, day(2)).mean - usual).mean() < 20
        assert sqrt(state.covariance[FAR_BIAS, FAR_BIAS]) > DEFAULT.prior_bias_sd


def test_the_gate_lets_a_flat_rater_through_to_less():
    careful, usual = told(flat), told(plain)
    held = [gate(careful, step, 10.0, day(2)).holds for step in CATALOGUE]
    assert sum(held) < sum(gate(usual, step, 10.0, day(2)).holds for step in CATALOGUE)
    assert any(held), "something small is always left"


def test_somebody_on_a_reversed_scale_is_soon_taken_by_what_they_went_through():
    """Nodding is easy for them and they say 85 each time; speaking to strangers is hard and they say 20."""
    state = started()
    for number in range(2, 8):
        state = belief.rate(state, BY_ID["nod"], 85, day(number))
        state = tried(state, "nod", 15, on=number, expected=85)
    later = belief.advance(state, day(9))
    assert later.tally.rating_variance > 2 * DEFAULT.trust_start**2
    assert expected(belief.rate(later, BY_ID["nod"], 85, day(9)), "nod", on=9) < 40


def test_surprises_are_counted_up_to_a_point():
    state = belief.rate(started(), BY_ID["nod"], 100, MONDAY)
    again = belief.rate(state, BY_ID["comment"], 38, MONDAY)
    assert 0 < state.tally.surprise <= DEFAULT.robust_at**2
    assert again.tally.surprise >= state.tally.surprise
