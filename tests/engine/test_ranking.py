"""What is suggested, to whom, and what stands beside it."""

import random
from collections import Counter
from dataclasses import replace

import pytest

from nearer.domain.needs import Barrier, Interest, Need, Profile
from nearer.engine import belief
from nearer.engine.candidates import Today, candidates
from nearer.engine.ranking import goal_part, suggest
from nearer.engine.reasons import ReasonKind
from tests.engine.builders import BY_ID, CATALOGUE, day, expected, offered, started, tried


def often(state, profile, on=1, times=60):
    """Count what is suggested over many draws of chance."""
    return Counter(offered(state, on, profile, chance).step.id for chance in range(times))


def practised():
    """Somebody whose guesses have been borne out, and who has managed a few things."""
    state = started()
    for number, (step, peak) in enumerate(
        [("nod", 15), ("greet-neighbour", 30), ("comment", 38), ("stranger-talk", 45)]
    ):
        for later in (1, 2, 3):
            state = tried(state, step, peak, on=4 * later + number - 20, expected=peak)
    return state


def test_the_same_chance_suggests_the_same():
    assert offered(practised(), chance=5) == offered(practised(), chance=5)


def test_chance_picks_among_the_best_three_with_the_probability_it_says():
    drawn = often(practised(), Profile(), times=600)
    assert len(drawn) <= 3
    for chance in range(20):
        suggestion = offered(practised(), chance=chance)
        assert drawn[suggestion.step.id] / 600 == pytest.approx(suggestion.probability, abs=0.07)


def test_everybody_starts_below_what_they_wish_and_reaches_it_as_guesses_are_borne_out():
    assert started().aim(40, day(1)) == 25
    assert 35 < belief.advance(practised(), day(1)).aim(40, day(1)) <= 40


def test_somebody_whose_ratings_all_look_alike_is_taken_on_slowly():
    state = started()
    for number, step in enumerate(CATALOGUE[:20]):
        state = belief.rate(state, step, 5, day(1 + number // 5))
        state = tried(state, step.id, 45, on=1 + number // 5, expected=5)
    state = belief.advance(state, day(9))
    assert state.aim(40, day(9)) == 25
    before = expected(state, "club", 9)
    assert abs(expected(belief.rate(state, BY_ID["club"], 5, day(9)), "club", 9) - before) < 5, "a 5 says little by now"


@pytest.mark.parametrize(
    ("step", "profile", "part"),
    [
        ("club", Profile(goal="club"), 1.6),
        ("comment", Profile(goal="club"), 1.0),
        ("coffee", Profile(goal="club"), 0.0),
        ("club", Profile(missing=frozenset({Need.BELONGING})), 0.6),
        ("club", Profile(missing=frozenset({Need.BELONGING}), enjoys=frozenset({Interest.GAMES})), 1.0),
        ("upset", Profile(goal="club", missing=frozenset({Need.CONFIDANT})), 0.6),
    ],
)
def test_what_is_wanted_counts(step, profile, part):
    assert goal_part(started(), BY_ID[step], profile, BY_ID.get(profile.goal or "")) == pytest.approx(part)


def test_a_step_just_done_gives_way_to_others():
    fresh = often(practised(), Profile(goal="club"))
    favourite = fresh.most_common(1)[0][0]
    after = tried(practised(), favourite, 35, expected=35)
    assert often(after, Profile(goal="club"))[favourite] < fresh[favourite]


def test_the_same_step_does_not_come_three_times_running():
    once = tried(practised(), "comment", 30, on=1)
    twice = tried(once, "comment", 30, on=2)
    left_out = [candidates(state, CATALOGUE, Profile(), Today(day(30))).left_out for state in (once, twice)]
    assert [one.get("comment") for one in left_out] == [None, ReasonKind.REPEATED]


def test_somebody_not_anxious_is_offered_company():
    ruth = Profile(barriers=frozenset({Barrier.LOSS}), missing=frozenset({Need.SHARED_ACTIVITY}))
    drawn = often(started(), ruth)
    assert all(BY_ID[step].company for step in drawn)
    assert sum(count for step, count in drawn.items() if BY_ID[step].needs & ruth.missing) > 50


def test_a_smaller_and_a_bolder_step_stand_beside_it():
    for chance in range(20):
        suggestion = offered(practised(), chance=chance)
        mean = expected(practised(), suggestion.step.id)
        assert expected(practised(), suggestion.smaller.id) < mean < expected(practised(), suggestion.bolder.id)


def test_what_stands_beside_it_is_the_catalogues_own_where_that_may_be_offered_and_else_the_nearest():
    shop = frozenset(BY_ID) - {"nod", "ask-shop", "react", "thank"}
    suggestions = [offered(started(), hidden=shop, chance=c) for c in range(40)]
    beside = {suggestion.step.id: suggestion.smaller for suggestion in suggestions}
    assert beside["ask-shop"].id == "nod", "thanking is nearer, but nodding is the same thing smaller"
    alone = offered(started(), hidden=frozenset(BY_ID) - {"nod"})
    assert (alone.smaller, alone.bolder) == (None, None)


def test_nothing_is_suggested_when_nothing_fits():
    hidden = Today(day(1), hidden=frozenset(BY_ID))
    assert suggest(started(), CATALOGUE, Profile(), hidden, random.Random(1)) is None
    assert suggest(started(), (), Profile(), Today(day(1)), random.Random(1)) is None


def test_a_mastered_step_comes_back_once_after_a_month():
    state = started()
    for number in (1, 3):
        state = tried(state, "write-group", 20, on=number)
    trace = state.trace("write-group")
    assert trace.mastered(state.parameters)
    ordinal = [day(number).toordinal() for number in (10, 33)]
    assert [trace.revisit(on, state.parameters) for on in ordinal] == [False, True]
    again = tried(state, "write-group", 20, on=33).trace("write-group")
    assert not again.revisit(day(70).toordinal(), state.parameters)


def test_repeats_are_spaced_a_day_then_longer():
    """1, 2.5 and 6.25 days when each was waited for; a repeat on the same day hardly moves it."""
    state, spacings = started(), []
    for on in (1, 2, 5, 5):
        state = tried(state, "comment", 40, on=on)
        spacings.append(round(state.trace("comment").spacing, 3))
    assert spacings == [1, 2.5, 6.25, 6.875]


def test_every_probability_and_number_is_finite_for_a_large_catalogue():
    many = tuple(replace(CATALOGUE[n % 25], id=f"s{n}", difficulty=float(n % 100)) for n in range(300))
    suggestion = suggest(practised(), many, Profile(), Today(day(1)), random.Random(1))
    assert 0 < suggestion.probability <= 1
    assert 0 <= suggestion.terms.risk <= 0.2
