"""A state written down and read back is the same, small, and refused when damaged."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nearer.domain.ladder import Attempt, Happened
from nearer.engine import belief
from nearer.engine.expectation import average
from nearer.engine.memory import GLOBALS, touch
from nearer.engine.parameters import DEFAULT
from tests.engine.builders import BY_ID, CATALOGUE, MONDAY, day, started, tried


def lived(count, years=0.0):
    """Rate and try `count` steps of a large catalogue with irregular numbers, the first ones `years` earlier."""
    chance, state = np.random.default_rng(5), started()
    for number in range(count):
        step = replace(CATALOGUE[number % len(CATALOGUE)], id=f"somebodys-own-step-number-{number}")
        on = day(1 + number + round(365 * years * (number > count / 2)))
        guess, peak, likely = map(float, chance.integers(0, 101, 3))
        state = belief.rate(state, step, guess, on)
        state = belief.attempt(
            state, step, Attempt(step.id, on, peak=peak, expected=guess, likelihood=likely, happened=Happened.NO,
                                 next_likelihood=likely // 3, completed=number % 9 > 0)
        )  # fmt: skip
    return state


@pytest.fixture(scope="module")
def well_used():
    return lived(120)


def same(one, other):
    return (
        (one.day, one.steps, one.traces, one.tally) == (other.day, other.steps, other.traces, other.tally)
        and np.array_equal(one.mean, other.mean)
        and np.array_equal(one.covariance, other.covariance)
    )


def test_what_is_kept_comes_back_exactly(well_used):
    declined = belief.decline(tried(started(), "nod", 20), BY_ID["coffee"], day(2))
    for state in (started(8), declined, well_used):
        assert same(belief.load(belief.dump(state)), state)


def test_kept_bytes_are_the_same_for_the_same_state(well_used):
    assert belief.dump(well_used) == belief.dump(belief.load(belief.dump(well_used)))


@pytest.mark.parametrize("count", [120, 300])
def test_a_state_stays_under_64_kilobytes(count):
    assert len(belief.dump(lived(count))) < 64 * 1024


def test_it_does_not_grow_with_the_years():
    def after(rounds):
        state = started()
        for number in range(rounds):
            state = tried(state, CATALOGUE[number % 20].id, 20 + number % 50, on=1 + number)
        return len(belief.dump(state))

    assert after(600) <= after(60) * 1.05


def test_past_120_steps_those_unseen_for_a_year_keep_only_their_own_numbers():
    state = lived(121, years=1)
    parted = [place for place, trace in enumerate(state.traces) if trace.apart]
    assert parted == list(range(61))
    row = GLOBALS + parted[0]
    assert np.count_nonzero(state.covariance[row]) == 1
    assert same(belief.load(belief.dump(state)), state)


def test_a_step_let_go_of_joins_again_when_it_is_seen():
    state = lived(121, years=1)
    first = replace(CATALOGUE[0], id=state.steps[0])
    back = belief.rate(state, first, 50, day(600))
    assert not back.traces[0].apart
    assert same(belief.load(belief.dump(back)), back)


def test_joining_again_moves_no_mean_and_no_variance():
    state = lived(121, years=1)
    back = touch(state, replace(CATALOGUE[0], id=state.steps[0]), state.day)
    assert sum(back.joined) == sum(state.joined) + 1
    assert np.array_equal(back.mean, state.mean)
    assert np.array_equal(back.variance, state.variance)


def test_steps_let_go_of_are_expected_as_the_whole_covariance_says():
    state, today = lived(121, years=1), day(486)
    steps = [replace(CATALOGUE[n % len(CATALOGUE)], id=step) for n, step in enumerate(state.steps)]
    fears, ratings = belief.loadings(state, steps)
    later, weights = belief.advance(state, today), ratings.mean(axis=0)
    assert belief.forecast(state, steps, today).uncertainty == pytest.approx(
        np.sqrt(np.einsum("ij,jk,ik->i", fears, later.covariance, fears))
    )
    assert average(state, steps, today)[1] == pytest.approx(np.sqrt(weights @ later.covariance @ weights))


def test_what_a_page_loads_does_not_grow_with_the_square_of_the_steps():
    largest = GLOBALS + DEFAULT.joined_steps
    assert belief.load(belief.dump(lived(300))).block.shape == (largest, largest)


@settings(max_examples=60)
@given(st.data())
def test_damaged_bytes_are_refused(well_used, data):
    whole = bytearray(belief.dump(well_used))
    at = data.draw(st.integers(0, len(whole) - 1))
    if data.draw(st.booleans()):
        del whole[at:]
    else:
        whole[at] ^= data.draw(st.integers(1, 255))
    with pytest.raises(ValueError, match="kept belief"):
        belief.load(bytes(whole))


def test_another_version_is_refused():
    with pytest.raises(ValueError, match="another version"):
        belief.load(b"NRB9" + belief.dump(belief.start(None, MONDAY))[4:])


def test_a_state_written_for_other_domains_is_refused():
    short = replace(started(), tally=replace(started().tally, known=(0, 0)))
    with pytest.raises(ValueError, match="does not add up"):
        belief.load(belief.dump(short))
