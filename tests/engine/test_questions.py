"""Which ratings are asked for at the start."""

from nearer.domain.needs import Involves, Profile
from nearer.engine import belief
from nearer.engine.questions import enough, next_question
from tests.engine.builders import BY_ID, CATALOGUE, MONDAY, started


def asked_of(profile, answer=lambda step: step.difficulty, state=None):
    """Ask until nothing more is asked."""
    state, asked = state or started(), []
    while (step := next_question(state, CATALOGUE, profile, asked, MONDAY)) is not None:
        asked.append(step.id)
        state = belief.rate(state, step, answer(step), MONDAY)
    return asked


def test_five_to_eight_steps_are_asked_each_once():
    asked = asked_of(Profile())
    assert 5 <= len(asked) == len(set(asked)) <= 8


def test_the_first_four_are_about_four_kinds_of_people():
    """Nothing says so: a second rating in one area simply tells less than a first elsewhere."""
    assert len({BY_ID[step].domain for step in asked_of(Profile())[:4]}) == 4


def test_enough_was_asked_from_five_on():
    assert [enough(["step"] * count) for count in (0, 4, 5, 8)] == [False, False, True, True]


def test_nothing_beyond_a_boundary_is_asked_about():
    profile = Profile(never=frozenset({Involves.PHONE, Involves.FEELINGS}))
    assert not [step for step in asked_of(profile) if BY_ID[step].involves & profile.never]


def test_the_question_that_tells_most_comes_first():
    """The variance left about the steps near the wish is lower after it than after any other question."""
    state = started()
    first = next_question(state, CATALOGUE, Profile(), [], MONDAY)

    def left_after(step):
        ahead = belief.forecast(
            belief.rate(state, step, step.difficulty + 10 * (not step.close), MONDAY), CATALOGUE, MONDAY
        )
        near = [2.718 ** (-(((one.difficulty - 40) / 15) ** 2) / 2) for one in CATALOGUE]
        return sum(weight * sd**2 for weight, sd in zip(near, ahead.sd, strict=True))

    assert min(CATALOGUE, key=left_after).id == first.id


def test_nothing_is_asked_of_a_catalogue_that_is_used_up():
    assert next_question(started(), CATALOGUE[:2], Profile(), ["nod", "react"], MONDAY) is None
