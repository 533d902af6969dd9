"""Small goals through the actions: chosen, counted by attempts, changed, let go."""

from datetime import timedelta

import pytest
from uuid6 import uuid7

from nearer.actions import goals, ladder
from nearer.actions.goals import Answers
from nearer.domain.goals import MOST_OPEN
from nearer.domain.ladder import Attempt, Felt
from nearer.errors import Invalid, Missing

STEP = "ask-shop-question"
CLOSE = "thinking-of-you-message"


def chosen(owner, today, **given):
    return goals.choose(owner, today, uuid7(), Answers(**({"of": "strangers"} | given)))


def test_what_is_tried_counts_by_itself(mara, today):
    goal = chosen(mara, today, words="One new conversation")
    for step in (STEP, CLOSE):
        ladder.attempt(mara, today, uuid7(), Attempt(step, today, Felt.EASY))
    (shown,) = goals.shown(mara, today)
    assert (shown.goal, shown.counts, shown.over) == (goal, (1,), False)


def test_the_same_form_twice_is_one_goal_and_one_count(mara, today):
    form, tap = uuid7(), uuid7()
    for _ in range(2):
        goals.choose(mara, today, form, Answers("own", words="A walk with Ruth"))
        goals.count(mara, today, tap, form)
    (shown,) = goals.shown(mara, today)
    assert shown.counts == (1,)


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"of": ""}, "of"),
        ({"of": "more"}, "of"),
        ({"of": "own"}, "words"),
        ({"times": "0"}, "times"),
        ({"times": "8"}, "times"),
        ({"weeks": "9"}, "weeks"),
        ({"words": "y" * 121}, "words"),
    ],
)
def test_bad_input_names_its_field_and_keeps_nothing(mara, today, given, field):
    with pytest.raises(Invalid) as refused:
        chosen(mara, today, **given)
    assert refused.value.field == field
    assert goals.shown(mara, today) == []


def test_three_are_plenty_and_one_let_go_makes_room(mara, today):
    made = [chosen(mara, today) for _ in range(MOST_OPEN)]
    with pytest.raises(Invalid, match="plenty"):
        chosen(mara, today)
    goals.end(mara, made[0].id)
    chosen(mara, today)
    with pytest.raises(Missing):
        goals.count(mara, today, uuid7(), made[0].id)


def test_it_runs_out_and_may_be_kept_on(mara, today):
    goal = chosen(mara, today, weeks="1")
    later = today + timedelta(weeks=2)
    assert goals.shown(mara, later)[0].over
    goals.change(mara, later, goal.id, "keep")
    assert not goals.shown(mara, later)[0].over


def test_cleo_reaches_no_goal_of_maras(mara, cleo, today):
    goal = chosen(mara, today)
    for refused in (
        lambda: goals.end(cleo, goal.id),
        lambda: goals.change(cleo, today, goal.id, "raise"),
        lambda: goals.count(cleo, today, uuid7(), goal.id),
    ):
        with pytest.raises(Missing):
            refused()
    assert goals.shown(cleo, today) == []
    assert goals.find(mara, goal.id) == goal
