"""Which steps a week might hold: what may be offered, worth what, and not before it is due."""

from dataclasses import replace

from nearer.domain.needs import Barrier, Need, Profile
from nearer.domain.week import Kind
from nearer.engine import belief
from nearer.engine.candidates import Today, candidates
from nearer.engine.week_steps import MOST, STRETCHES, may, offers
from tests.engine.builders import BY_ID, CATALOGUE, day, started, tried

TODAY = Today(day(1))


def offered(state, profile=None, today=TODAY, wanted=()):
    return {one.step.id: one for one in offers(state, CATALOGUE, profile or Profile(), today, wanted)}


def test_only_what_may_be_offered_today_or_tomorrow_is():
    state = tried(started(), "greet-neighbour", 30, on=-3)
    now, then = (candidates(state, CATALOGUE, Profile(), Today(day(number))) for number in (1, 2))
    allowed = {step.id for step in (*now.kept, *then.kept)}
    assert 0 < len(offered(state)) <= 2 * MOST + STRETCHES
    assert set(offered(state)) <= allowed
    assert all(may(state, one.step, Profile(), TODAY) for one in offered(state).values())


def test_a_repeat_waits_until_its_spacing_is_over():
    """Done once yesterday it is due today; done again today, two and a half days from now."""
    state = tried(started(), "nod", 15, on=0)
    assert (offered(state)["nod"].kind, offered(state)["nod"].wait) == (Kind.REPEAT, 0)
    again = tried(tried(state, "nod", 15, on=1), "thank", 20, on=1)
    assert offered(again)["nod"].wait == 3


def test_what_was_put_off_today_waits_for_tomorrow():
    state = belief.decline(started(), BY_ID["greet-neighbour"], day(1))
    assert offered(state)["greet-neighbour"].wait == 1


def test_after_a_stretch_today_there_may_be_one_tomorrow():
    state = started()
    for number in range(4):
        state = tried(state, "stranger-talk", 45, on=number - 8)
    before = [one for one in offered(state).values() if one.stretch]
    assert before
    after = tried(state, before[0].step.id, 50, on=1)
    later = [one for one in offered(after).values() if one.stretch]
    assert all(one.wait >= 1 for one in later)


def test_easy_is_what_was_done_before_or_lies_well_below_the_wish():
    state = tried(started(), "nod", 15, on=-5)
    aim = state.aim(Profile().comfort, day(1))
    for one in offered(state).values():
        mean = float(belief.forecast(state, (one.step,), day(1)).mean[0])
        easy = mean <= 50 and (one.times > 0 or mean <= aim - state.parameters.clearly)
        assert (one.kind is Kind.REPEAT) is easy


def test_what_goes_their_way_is_worth_more():
    """Of two steps as hard, the one that meets a company they miss comes first."""
    plain = offered(started())
    missing = offered(started(), Profile(missing=frozenset({Need.DAYTIME_CHAT})))
    assert plain["explain"].worth == plain["ask-help"].worth
    assert missing["explain"].worth > missing["ask-help"].worth


def test_what_they_set_out_for_comes_first():
    plain = offered(started())
    last = min((one for one in plain.values() if one.kind is Kind.STEP), key=lambda one: one.worth)
    found = offered(started(), wanted={last.step.id})[last.step.id]
    assert (found.worth, found.wanted) == (1.0, True)


def test_who_is_not_anxious_gets_company():
    profile = Profile(barriers=frozenset({Barrier.MOVED}))
    found = [one for one in offered(started(), profile).values() if one.kind is Kind.STEP]
    assert found
    assert all(one.step.company for one in found)


def test_after_a_hard_one_a_bigger_step_may_not_stand():
    state = tried(started(), "greet-neighbour", 30, on=-2)
    assert may(state, BY_ID["greet-neighbour"], Profile(), TODAY)
    hurt = tried(state, "coffee", 95, on=0)
    assert not may(hurt, BY_ID["stranger-talk"], Profile(), TODAY)
    gentle = offered(hurt)
    assert all(not one.stretch for one in gentle.values())


def test_in_hard_weeks_and_with_a_caution_nothing_big_is_offered():
    state = started()
    for number in range(4):
        state = tried(state, "stranger-talk", 45, on=number - 8)
    assert any(one.stretch for one in offered(state).values())
    assert not any(one.stretch for one in offered(state, today=replace(TODAY, worse=True)).values())
    careful = Profile(barriers=frozenset({Barrier.TRAUMA}))
    for one in offered(state, careful).values():
        assert float(belief.forecast(state, (one.step,), day(1)).mean[0]) <= 30
