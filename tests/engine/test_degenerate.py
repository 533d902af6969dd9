"""People who answer in ways nobody planned for: the numbers stay sound, and there is something to offer or a reason."""

import random

import numpy as np
import pytest

from nearer.domain.ladder import Attempt, Felt, Happened
from nearer.domain.needs import Profile
from nearer.engine import belief
from nearer.engine.candidates import Today, candidates
from nearer.engine.ranking import suggest
from tests.engine.builders import BY_ID, CATALOGUE, day, expected, started, tried


def rated(value):
    state = started()
    for step in CATALOGUE:
        state = belief.rate(state, step, value, day(1))
    return state


def declined():
    state = started()
    for number in range(1, 60):
        state = belief.decline(state, CATALOGUE[number % 25], day(number // 2 + 1))
    return state


def contradicted():
    """Felt easy at a peak of 95, the feared thing happened and seems less likely than ever, and so on."""
    state = started()
    for number, step in enumerate(CATALOGUE):
        told = Attempt(step.id, day(1 + number), Felt.EASY, 95.0, 0.0, 0.0, Happened.YES, 0.0, completed=True, energy=1)
        state = belief.attempt(state, step, told)
    return state


def jumping():
    """The clock goes from today to the year 9000, back before the first day, and on."""
    state = tried(started(), "comment", 40)
    for on in (2_500_000, -700_000, 5, 3):
        state = belief.rate(state, BY_ID["comment"], 50, day(on))
    return state


PEOPLE = {
    "all zeros": lambda: rated(0.0),
    "all hundreds": lambda: rated(100.0),
    "only declines": declined,
    "a year away": lambda: belief.advance(tried(rated(50.0), "comment", 40), day(400)),
    "contradictory": contradicted,
    "a jumping clock": jumping,
}


@pytest.mark.parametrize("person", PEOPLE)
def test_the_numbers_stay_sound(person):
    state = PEOPLE[person]()
    ahead = belief.forecast(state, CATALOGUE, day(450))
    for part in (ahead.mean, ahead.sd, ahead.uncertainty, ahead.risk, ahead.anticipated):
        assert np.isfinite(part).all()
    assert ((ahead.mean >= 0) & (ahead.mean <= 100) & (ahead.risk >= 0) & (ahead.risk <= 1)).all()
    assert np.linalg.eigvalsh(state.covariance).min() > 0
    assert 25 <= state.aim(40, day(450)) <= 50
    assert belief.dump(belief.load(belief.dump(state))) == belief.dump(state)


@pytest.mark.parametrize("person", PEOPLE)
def test_there_is_a_suggestion_or_every_step_has_its_reason(person):
    state, today = PEOPLE[person](), Today(day(450))
    found = candidates(state, CATALOGUE, Profile(), today)
    assert len(found.kept) + len(found.left_out) == len(CATALOGUE)
    suggestion = suggest(state, CATALOGUE, Profile(), today, random.Random(1))
    assert (suggestion is None) == (not found.kept)


def test_all_zeros_still_begins_low_and_all_hundreds_offers_nothing_that_may_pass_80():
    zeros = suggest(rated(0.0), CATALOGUE, Profile(), Today(day(1)), random.Random(1))
    assert zeros.step.difficulty <= 30
    hundreds = candidates(rated(100.0), CATALOGUE, Profile(), Today(day(1)))
    assert all(risk <= 0.2 for risk in hundreds.forecast.risk)


def test_after_a_year_away_what_was_known_is_still_roughly_known():
    state = tried(rated(50.0), "comment", 20)
    assert expected(belief.advance(state, day(400)), "comment", 400) == expected(state, "comment")


def test_somebody_who_declines_everything_is_offered_small_things_at_the_least_wish():
    suggestion = suggest(declined(), CATALOGUE, Profile(), Today(day(31)), random.Random(1))
    assert suggestion.terms.comfort == 25
    assert suggestion.terms.mean <= 40
