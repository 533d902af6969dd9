"""What the filter believes after ratings, attempts and days, and that it is exact."""

from dataclasses import replace
from itertools import permutations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nearer.domain.ladder import Attempt, Felt, Happened
from nearer.engine import belief, trust
from nearer.engine.memory import CLOSE_BIAS, FAR_BIAS, GLOBALS, bias_row, domain_row
from nearer.engine.parameters import DEFAULT
from tests.engine.builders import BY_ID, CATALOGUE, MONDAY, day, expected, started, tried

UNTRIMMED = replace(DEFAULT, robust_at=10)
"""Nothing is cut off. The scale is read from the ratings and moves the prior of the bias: exactly, all the same."""
LOG = st.lists(
    st.tuples(st.sampled_from(CATALOGUE), st.sampled_from(["rate", "turned-back"]), st.floats(0, 100)), max_size=25
)


def moved(state, log):
    """Give the filter a log without learning: ratings, and peaks of steps turned back from."""
    for step, what, value in log:
        if what == "rate":
            state = belief.rate(state, step, value, MONDAY)
        else:
            state = belief.attempt(state, step, Attempt(step.id, MONDAY, peak=value, completed=False))
    return state


def regressed(state, log):
    """Solve the same log at once by Bayesian linear regression; theta in the filter's own order."""
    prior = belief.start(None, MONDAY)
    mean = np.concatenate([prior.mean, np.zeros(len(state.steps))])
    ahead = np.diag(np.full(len(mean), float(DEFAULT.prior_step_sd**2)))
    ahead[:GLOBALS, :GLOBALS] = prior.covariance
    ahead[[CLOSE_BIAS, FAR_BIAS], [CLOSE_BIAS, FAR_BIAS]] = trust.bias_sd(DEFAULT, state.tally) ** 2
    rows, values, noise, attempts = [], [], [], dict.fromkeys(state.steps, 0)
    for step, what, value in log:
        row = np.zeros(len(mean))
        row[[0, domain_row(step), GLOBALS + state.steps.index(step.id)]] = 1
        if what == "rate":
            row[bias_row(step)] = 0.6 ** attempts[step.id]
        else:
            attempts[step.id] += 1
        rows.append(row)
        values.append(value - step.difficulty)
        noise.append(DEFAULT.trust_start**2 if what == "rate" else 13.0**2)
    rows, weights = np.array(rows).reshape(-1, len(mean)), 1 / np.array(noise)
    precision = np.linalg.inv(ahead)
    covariance = np.linalg.inv(precision + rows.T @ (weights[:, None] * rows))
    return covariance @ (precision @ mean + rows.T @ (weights * np.array(values))), covariance


@given(LOG)
def test_the_filter_equals_regression_on_the_whole_log(log):
    state = moved(belief.start(None, MONDAY, UNTRIMMED), log)
    mean, covariance = regressed(state, log)
    assert np.abs(state.mean - mean).max() < 1e-8
    assert np.abs(state.covariance - covariance).max() < 1e-8


def test_the_order_of_one_days_ratings_does_not_matter():
    ratings = [("nod", 30), ("coffee", 55), ("comment", 60), ("upset", 20)]
    ways = []
    for way in permutations(ratings):
        state = started()
        for step, value in way:
            state = belief.rate(state, BY_ID[step], value, MONDAY)
        ways.append(belief.forecast(state, CATALOGUE, MONDAY))
    for way in ways[1:]:
        assert way.mean == pytest.approx(ways[0].mean, abs=1e-9)
        assert way.sd == pytest.approx(ways[0].sd, abs=1e-9)


def test_somebody_lonely_is_expected_to_find_all_steps_harder():
    assert expected(started(lonely=6), "coffee") - expected(started(lonely=5), "coffee") == 8


def test_people_over_predict_with_people_they_do_not_know():
    ahead = belief.forecast(started(), [BY_ID["stranger-talk"], BY_ID["upset"]], MONDAY)
    assert list(ahead.anticipated - ahead.mean) == [10, 0]


def test_a_rating_far_off_is_trusted_less_than_proportionally():
    near = expected(belief.rate(started(), BY_ID["nod"], 60, MONDAY), "nod") - 12
    wild = belief.start(None, MONDAY, replace(DEFAULT, prior_step_sd=1, prior_domain_sd=1, prior_general_sd=1))
    far = expected(belief.rate(wild, BY_ID["nod"], 100, MONDAY), "nod") - 12
    untrimmed = belief.start(None, MONDAY, replace(wild.parameters, robust_at=10))
    assert near > 0
    assert 0 < far < expected(belief.rate(untrimmed, BY_ID["nod"], 100, MONDAY), "nod") - 12


def test_a_rating_speaks_for_its_area_and_less_for_others():
    state = belief.rate(started(), BY_ID["comment"], 80, MONDAY)
    moved_in_groups = expected(state, "club") - 52
    moved_elsewhere = expected(state, "coffee") - 50
    assert moved_in_groups > moved_elsewhere > 0


def test_easy_and_hard_move_the_belief_and_skipping_does_not():
    easy = expected(tried(started(), "comment", None, felt=Felt.EASY), "comment")
    right = expected(tried(started(), "comment", None, felt=Felt.RIGHT), "comment")
    hard = expected(tried(started(), "comment", None, felt=Felt.HARD), "comment")
    assert easy < right < hard
    assert right < 38, "a completed step is a little less frightening afterwards"
    assert expected(tried(started(), "comment", None), "comment") == 38


def test_turning_back_without_a_word_counts_as_hard():
    assert expected(tried(started(), "comment", None, completed=False), "comment") > 38


def test_low_energy_explains_part_of_a_hard_day():
    tired = expected(tried(started(), "comment", 60, energy=1), "comment")
    rested = expected(tried(started(), "comment", 60, energy=5), "comment")
    assert tired < rested
    ahead = [belief.forecast(started(), [BY_ID["comment"]], MONDAY, energy).mean[0] for energy in (1, 3, 5)]
    assert ahead == [42, 38, 34]


def test_what_went_better_than_guessed_teaches_more():
    surprised = tried(started(), "comment", 40, expected=80)
    unsurprised = tried(started(), "comment", 40, expected=40)
    drop = expected(unsurprised, "comment") - expected(surprised, "comment")
    assert drop == pytest.approx(0.85 * (min(0.35 * 40 + 3, 20) - 3))


@pytest.mark.parametrize(
    ("before", "happened", "after", "rate"),
    [
        (80, Happened.NO, 0, 0.639),
        (80, Happened.NO, 80, 0.194),
        (20, Happened.YES, 60, 0.417),
        (10, Happened.NO, 0, 0.35),
    ],
)
def test_the_learning_rate_follows_the_third_question(before, happened, after, rate):
    """Only violations of 20 or more say anything; (0.35*4 + sum of changes) / (4 + sum of violations), units of 25."""
    state = tried(started(), "comment", 40, likelihood=before, happened=happened, next_likelihood=after)
    assert state.learning_rate == pytest.approx(rate, abs=0.001)


def test_days_make_the_belief_less_sure_but_never_less_than_at_first():
    state = belief.rate(started(), BY_ID["comment"], 60, MONDAY)
    days = [belief.forecast(state, [BY_ID["comment"]], day(1 + later)).uncertainty[0] for later in (0, 7, 60, 36500)]
    assert days == sorted(days)
    at_first = belief.forecast(started(), [BY_ID["comment"]], MONDAY).uncertainty[0]
    assert days[-1] <= at_first
    assert expected(state, "comment", on=1000) == expected(state, "comment")


def test_a_clock_that_goes_backwards_changes_nothing_but_the_day():
    state = tried(started(), "comment", 40, on=10)
    back = belief.advance(state, day(3))
    assert back.day == day(3).toordinal()
    assert np.array_equal(back.covariance, state.covariance)
    assert np.array_equal(back.mean, state.mean)
    assert back.tally == state.tally


def test_rebuilding_from_the_whole_history_gives_the_same_numbers():
    def a_day(state, number):
        step = CATALOGUE[number * 7 % len(CATALOGUE)]
        state = belief.rate(state, step, 30 + number, day(number))
        return tried(state, step.id, 25 + number, on=number, expected=30 + number)

    kept = rebuilt = started()
    for number in range(1, 40):
        kept = belief.load(belief.dump(a_day(kept, number)))
        rebuilt = a_day(rebuilt, number)
    assert belief.dump(kept) == belief.dump(rebuilt)


def test_the_guess_bias_fades_with_attempts():
    state = started()
    for number in range(1, 4):
        state = tried(state, "comment", 38, on=number)
    ahead = belief.forecast(state, [BY_ID["comment"]], day(4))
    assert ahead.anticipated[0] - ahead.mean[0] == pytest.approx(state.mean[FAR_BIAS] * 0.6**3)
    assert state.mean[CLOSE_BIAS] == 0


def test_the_covariance_stays_symmetric_and_positive_over_years():
    state, chance = started(), np.random.default_rng(3)
    for number in range(1, 700, 2):
        step = CATALOGUE[chance.integers(len(CATALOGUE))]
        state = belief.rate(state, step, chance.uniform(0, 100), day(number))
        state = tried(state, step.id, chance.uniform(0, 100), on=number, completed=bool(chance.integers(2)))
    assert np.array_equal(state.covariance, state.covariance.T)
    assert np.linalg.eigvalsh(state.covariance).min() > 0
