"""What is kept comes back, belongs to one person, and keeps its order."""

from dataclasses import replace

from uuid6 import uuid7

from nearer.domain.ladder import Attempt, Felt, Happened, Step
from nearer.domain.needs import Barrier, Budget, Interest, Involves, Need, Profile, Time
from nearer.domain.planner import Plan, PlanState
from nearer.storage import accounts, ladder, needs, planner


def test_a_profile_comes_back_as_it_was(mara):
    whole = Profile(
        missing=frozenset(Need),
        barriers=frozenset(Barrier),
        enjoys=frozenset(Interest),
        never=frozenset(Involves),
        never_words=("karaoke", "Überraschung"),
        energy=2,
        times=frozenset(Time),
        goal="first-club-visit",
        ceiling=60,
        name="Mara",
        answered=frozenset({"missing"}),
        situations=("a", "b"),
    )
    needs.save_profile(mara, whole)
    assert needs.profile(mara) == whole


def test_attempts_come_back_newest_first_and_by_step(mara, today):
    kept = [
        Attempt(step, today, Felt.HARD, 70.0, 50.0, 60.0, Happened.PARTLY, 40.0, learned=f"no {number}")
        for number, step in enumerate(["nod", "wave", "nod"])
    ]
    for attempt in kept:
        ladder.add_attempt(mara, uuid7(), attempt, None)
    assert ladder.attempts(mara) == kept[::-1]
    assert ladder.attempts(mara, "nod") == [kept[2], kept[0]]


def test_history_keeps_the_order_things_were_told_in(mara, today):
    told = [
        ladder.Rating("nod", today, 40.0),
        ladder.Decline("nod", today),
        Attempt("nod", today, Felt.EASY),
        ladder.Rating("wave", today, 20.0, "they laugh", 30.0),
    ]
    ladder.add_rating(mara, told[0])
    ladder.add_decline(mara, uuid7(), told[1])
    ladder.add_attempt(mara, uuid7(), told[2], None)
    ladder.add_rating(mara, told[3])
    assert ladder.history(mara) == told


def test_own_and_hidden_steps(mara):
    own = Step("own-1", "Ask at the desk.", "strangers", 45.0, cost=Budget.FREE, own=True)
    ladder.save_note(mara, ladder.StepNote(own.id, own), hidden=False)
    ladder.save_note(mara, ladder.StepNote("nod"), hidden=True)
    assert ladder.notes(mara) == ({"own-1": own}, frozenset({"nod"}))
    ladder.save_note(mara, ladder.StepNote("nod"), hidden=False)
    assert ladder.notes(mara)[1] == frozenset()


def test_plans_are_open_until_something_happened(mara, today):
    plan = Plan(uuid7(), "nod", PlanState.OPEN, today, where="the river", fallback="text Tom")
    planner.save(mara, plan)
    assert planner.open_plans(mara) == [plan]
    planner.move(mara, plan, PlanState.TRIED)
    assert planner.open_plans(mara) == []
    assert planner.plan(mara, plan.id) == replace(plan, state=PlanState.TRIED)


def test_nobody_sees_what_is_somebody_elses(mara, cleo, today):
    attempt, plan = uuid7(), Plan(uuid7(), "nod", PlanState.OPEN, today)
    ladder.add_attempt(mara, attempt, Attempt("nod", today, Felt.EASY), None)
    planner.save(mara, plan)
    needs.save_profile(mara, Profile(name="Mara"))
    assert ladder.attempt(cleo, attempt) is None
    assert planner.plan(cleo, plan.id) is None
    assert needs.profile(cleo) is None
    assert ladder.history(cleo) == []


def test_the_version_moves_by_one_for_each_use_case(mara):
    before = accounts.version(mara)
    needs.save_profile(mara, Profile())
    assert accounts.version(mara) == before + 1


def test_a_pause_runs_until_it_is_ended(mara, today):
    planner.begin_pause(mara, today)
    planner.begin_pause(mara, today)
    assert planner.paused_since(mara) == today
    planner.end_pause(mara, today)
    assert planner.paused_since(mara) is None
