"""The first evening through the actions: what is kept, what moves, and what a second tap does."""

from dataclasses import replace

import pytest
from uuid6 import uuid7

from nearer.actions import ladder, needs, planner, situation
from nearer.domain.ladder import Attempt, Felt, Happened
from nearer.domain.needs import QUESTIONS, Barrier, Need
from nearer.domain.planner import Plan, PlanState
from nearer.engine import belief
from nearer.errors import Invalid, Missing, Stale
from nearer.storage import ladder as rows
from nearer.storage import needs as needs_rows
from nearer.storage import planner as plan_rows

STEP = "ask-shop-question"


def rated(owner, today, value=50.0, step=STEP):
    return ladder.rate(owner, today, rows.Rating(step, today, value, "They sigh.", 60.0))


def planned(owner, today, **texts):
    plan = Plan(uuid7(), STEP, PlanState.OPEN, today, **texts)
    planner.commit(owner, today, plan)
    return plan


def test_questions_resume_where_they_were_left(mara):
    assert needs.next_open(needs.profile(mara)) == "missing"
    needs.answer(mara, "missing", ["confidant", "belonging"])
    needs.skip(mara, "barriers")
    answers = needs.profile(mara)
    assert answers.missing == {Need.CONFIDANT, Need.BELONGING}
    assert answers.barriers == frozenset()
    assert needs.next_open(answers) == "enjoys"


def test_an_answer_can_be_changed_and_skipping_later_keeps_it(mara):
    needs.answer(mara, "barriers", ["shyness"])
    needs.skip(mara, "barriers")
    assert needs.profile(mara).barriers == {Barrier.SHYNESS}
    needs.answer(mara, "barriers", ["money"])
    assert needs.profile(mara).barriers == {Barrier.MONEY}


def test_an_answer_not_on_the_list_is_refused_and_nothing_is_kept(mara):
    with pytest.raises(Invalid) as refused:
        needs.answer(mara, "missing", ["confidant", "a-dragon"])
    assert refused.value.field == "value"
    assert needs.profile(mara).missing == frozenset()


def test_words_for_never_are_kept_apart(mara):
    needs.answer(mara, "never", ["phone"], "karaoke, paintball ,")
    assert needs.profile(mara).never_words == ("karaoke", "paintball")


def test_five_to_eight_different_situations_are_asked(mara, today):
    for name in QUESTIONS:
        needs.skip(mara, name)
    asked = []
    while step := needs.next_situation(situation.read(mara, today)):
        asked.append(step.id)
        needs.rate_situation(mara, today, step.id, 40)
    assert 5 <= len(asked) <= 8
    assert len(set(asked)) == len(asked)


def test_the_same_rating_sent_twice_counts_once(mara, today):
    step = needs.next_situation(situation.read(mara, today))
    needs.rate_situation(mara, today, step.id, 60)
    once = belief.dump(situation.read(mara, today).state)
    needs.rate_situation(mara, today, step.id, 60)
    assert belief.dump(situation.read(mara, today).state) == once


@pytest.mark.parametrize("value", ["-1", "101", "many", "1e9", "nan"])
def test_a_rating_out_of_range_is_refused(mara, today, value):
    step = needs.next_situation(situation.read(mara, today))
    with pytest.raises(Invalid):
        needs.rate_situation(mara, today, step.id, value)
    assert needs.profile(mara).situations == ()


def test_an_attempt_moves_what_is_expected(mara, today):
    """expected 50, it was 20: the step, and with it the ladder, comes down."""
    rated(mara, today)
    plan = planned(mara, today)
    before = belief.forecast(situation.read(mara, today).state, [situation.read(mara, today).step(STEP)], today).mean[0]
    brought = Attempt(STEP, today, Felt.EASY, 20.0, happened=Happened.NO, next_likelihood=30.0)
    kept = rows.attempt(mara, ladder.attempt(mara, today, uuid7(), brought, plan.id))
    after = belief.forecast(situation.read(mara, today).state, [situation.read(mara, today).step(STEP)], today).mean[0]
    assert after < before
    assert (kept.expected, kept.likelihood, kept.feared) == (50.0, 60.0, "They sigh.")
    assert kept.learning_rate == 0.5
    assert kept.foreseen == pytest.approx(before, abs=0.1)
    assert kept.foreseen_next == pytest.approx(after, abs=0.1)
    assert plan_rows.plan(mara, plan.id).state is PlanState.TRIED


def test_one_tap_is_enough(mara, today):
    kept = ladder.attempt(mara, today, uuid7(), Attempt(STEP, today, Felt.RIGHT))
    assert rows.attempt(mara, kept).felt is Felt.RIGHT


def test_nothing_at_all_is_asked_for_again(mara, today):
    with pytest.raises(Invalid) as refused:
        ladder.attempt(mara, today, uuid7(), Attempt(STEP, today))
    assert refused.value.field == "felt"


def test_a_double_submit_is_one_attempt(mara, today):
    form = uuid7()
    for _ in range(3):
        ladder.attempt(mara, today, form, Attempt(STEP, today, Felt.EASY, 10.0))
    assert len(rows.attempts(mara)) == 1
    assert belief.load(belief.dump(situation.read(mara, today).state)).trace(STEP).attempts == 1


def test_the_same_plan_brought_back_from_two_windows_is_one_attempt(mara, today):
    plan = planned(mara, today)
    ladder.attempt(mara, today, uuid7(), Attempt(STEP, today, Felt.EASY), plan.id)
    with pytest.raises(Stale):
        ladder.attempt(mara, today, uuid7(), Attempt(STEP, today, Felt.HARD), plan.id)
    assert [attempt.felt for attempt in rows.attempts(mara)] == [Felt.EASY]


def test_somebody_elses_plan_is_not_there(mara, cleo, today):
    plan = planned(mara, today)
    for reach in (
        lambda: planner.not_today(cleo, today, plan.id),
        lambda: planner.fell_through(cleo, plan.id),
        lambda: planner.swap(cleo, plan.id),
        lambda: planner.take_fallback(cleo, today, uuid7(), plan.id, STEP),
        lambda: ladder.attempt(cleo, today, uuid7(), Attempt(STEP, today, Felt.EASY), plan.id),
    ):
        with pytest.raises(Missing):
            reach()
    assert plan_rows.open_plans(mara) == [replace(plan, expected=None)]


def test_not_today_costs_nothing_and_counts_once(mara, today):
    plan = planned(mara, today)
    planner.not_today(mara, today, plan.id)
    planner.not_today(mara, today, plan.id)
    assert plan_rows.open_plans(mara) == []
    assert rows.history(mara) == [rows.Decline(STEP, today)]


def test_a_plan_that_fell_through_teaches_the_engine_nothing(mara, today):
    rated(mara, today)
    plan = planned(mara, today)
    before = belief.dump(situation.read(mara, today).state)
    planner.fell_through(mara, plan.id)
    assert belief.dump(situation.read(mara, today).state) == before


def test_the_fallback_takes_the_plans_place_in_one_tap(mara, today):
    plan = planned(mara, today, fallback="Text Tom", reward="tea")
    planner.fell_through(mara, plan.id)
    form = uuid7()
    planner.take_fallback(mara, today, form, plan.id)
    planner.take_fallback(mara, today, form, plan.id)
    (instead,) = plan_rows.open_plans(mara)
    assert situation.read(mara, today).step(instead.step).title == "Text Tom"
    assert instead.reward == "tea"


def test_a_fallback_from_the_catalogue_is_that_step(mara, today):
    plan = planned(mara, today, fallback_step="thank-by-name")
    planner.fell_through(mara, plan.id)
    planner.take_fallback(mara, today, uuid7(), plan.id)
    assert [found.step for found in plan_rows.open_plans(mara)] == ["thank-by-name"]


def test_a_plan_already_tried_cannot_fall_through(mara, today):
    plan = planned(mara, today)
    ladder.attempt(mara, today, uuid7(), Attempt(STEP, today, Felt.EASY), plan.id)
    for late in (planner.fell_through, planner.swap):
        with pytest.raises(Stale):
            late(mara, plan.id)


def test_parts_of_a_step_rise_towards_it(mara, today):
    parts = ladder.split(mara, today, uuid7(), "first-club-visit", ["Look in", " ", "Two minutes", "Stay for tea"])
    assert [part.title for part in parts] == ["Look in", "Two minutes", "Stay for tea"]
    whole = situation.read(mara, today).step("first-club-visit")
    heights = [part.difficulty for part in parts]
    assert heights == sorted(heights)
    assert heights[-1] < whole.difficulty
    assert parts[1].smaller == parts[0].id


def test_an_own_step_needs_a_title(mara, today):
    with pytest.raises(Invalid) as refused:
        ladder.own_step(mara, today, "own-1", ladder.Answers(title="   "))
    assert refused.value.field == "title"


def test_the_catalogue_cannot_be_edited(mara, today):
    with pytest.raises(Missing):
        ladder.own_step(mara, today, STEP, ladder.Answers(title="Mine now"))


def test_a_hidden_step_is_never_suggested(mara, today):
    for _ in range(5):
        here = situation.read(mara, today)
        given = planner.suggestion(here)
        ladder.hide(mara, today, given.step.id, hidden=True)
        after = planner.suggestion(situation.read(mara, today))
        assert after.step.id != given.step.id


def test_the_stored_belief_is_the_one_history_gives(mara, today):
    """Rebuilt from everything that was told, number for number."""
    rated(mara, today)
    ladder.attempt(mara, today, uuid7(), Attempt(STEP, today, Felt.HARD, 70.0))
    ladder.decline(mara, today, uuid7(), STEP)
    rated(mara, today, 35.0, "thank-by-name")
    here = situation.read(mara, today)
    assert belief.dump(situation.rebuilt(mara, today, here.steps)) == belief.dump(here.state)


def test_a_belief_kept_by_another_release_is_made_again_from_what_was_told(mara, today):
    rated(mara, today)
    ladder.attempt(mara, today, uuid7(), Attempt(STEP, today, Felt.HARD, 70.0))
    before = belief.dump(situation.read(mara, today).state)
    needs_rows.save_belief(mara, b"NRB0 of long ago")
    assert belief.dump(situation.read(mara, today).state) == before


def test_the_suggestion_is_the_same_all_day(mara, today):
    first, second = (planner.suggestion(situation.read(mara, today)) for _ in range(2))
    assert (first.step, first.probability) == (second.step, second.probability)


def test_too_long_says_by_how_much(mara, today):
    with pytest.raises(Invalid, match="21 characters too long"):
        ladder.own_step(mara, today, "own-1", ladder.Answers(title="x" * 141))


@pytest.mark.parametrize("brought", [{"felt": Felt.HARD}, {"felt": Felt.RIGHT, "peak": 90.0}, {"completed": False}])
def test_after_a_hard_one_the_next_step_is_smaller(mara, today, brought):
    """One tap, a number, or turning back: whichever way it is told, what comes next is clearly smaller."""
    ladder.attempt(mara, today, uuid7(), Attempt(STEP, today, **{"felt": Felt.HARD} | brought))
    here = situation.read(mara, today)
    given = planner.suggestion(here)
    assert here.state.after_setback
    means = belief.forecast(here.state, [here.step(STEP), given.step], today).mean
    assert means[1] < means[0]
