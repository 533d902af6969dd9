"""Why a step is suggested: true of the engine's own numbers, and said in whole plain sentences."""

import re

import pytest

from nearer.domain.needs import Barrier, Interest, Need, Profile
from nearer.engine import belief
from nearer.engine.candidates import Today, candidates
from nearer.engine.explaining import reasons_against, reasons_for
from nearer.engine.reasons import Reason, ReasonKind
from nearer.words.reasons import sentence
from tests.engine.builders import BY_ID, CATALOGUE, day, started, tried

UNWANTED = re.compile(
    r"streak|fail|overdue|scor|\blead|target|compliance|patient|treat|\bcure|therap|diagnos|clinical|suds|risk|model|!",
    re.IGNORECASE,
)


def why(state, step, on=1, profile=None):
    profile, today = profile or Profile(), Today(day(on))
    found = candidates(state, CATALOGUE, profile, today)
    place = [one.id for one in found.kept].index(step)
    return reasons_for(state, found, place, profile, today, BY_ID.get(profile.goal or ""))


def said(state, step, on=1, profile=None):
    return [sentence(reason, BY_ID) for reason in why(state, step, on, profile)]


def test_it_is_about_as_hard_as_what_was_managed():
    state = tried(started(), "greet-neighbour", 28, on=2)
    assert "It is about as hard as what you managed earlier today." in said(state, "ask-help", 2)
    assert "It is about as hard as what you managed yesterday." in said(state, "ask-help", 3)
    assert "It is about as hard as what you managed on Tuesday." in said(state, "ask-help", 5)
    assert "It is about as hard as what you managed 2 weeks ago." in said(state, "ask-help", 16)


def test_it_is_towards_what_is_wanted():
    profile = Profile(goal="club", missing=frozenset({Need.BELONGING}), enjoys=frozenset({Interest.GAMES}))
    assert said(started(), "write-group", profile=profile)[:2] == [
        "It brings you nearer to “Go to a club evening alone”.",
        "You said you miss belonging to a group, and this goes that way.",
    ]


def test_what_little_is_known_of_is_said_so():
    assert said(started(), "write-group")[-1] == "You have not tried anything in groups yet, so I know little there."
    state = belief.rate(started(), BY_ID["comment"], 45, day(1))
    assert said(state, "write-group")[-1] == "This one is new to you, so my guess about it may be off."


def test_guesses_are_told_of_from_five_on_when_they_are_off_by_more_than_noise():
    state = started()
    for number, step in enumerate(("nod", "ask-shop", "greet-neighbour", "write-group", "sit-beside")):
        assert not [one for one in why(state, "nod", number + 1) if one.kind is ReasonKind.GUESS]
        state = belief.rate(state, BY_ID[step], 70, day(number + 1))
        state = tried(state, step, 30, on=number + 1, expected=70)
    told = [one for one in why(state, "thank", 9) if one.kind is ReasonKind.GUESS]
    assert told[0].numbers["bias"] > 1.64 * told[0].numbers["error"]
    assert "you guessed 70, and the last three were 30 to 30." in sentence(told[0], BY_ID)


def test_guesses_that_are_about_right_are_not_told_of():
    state = started()
    for number in range(8):
        state = belief.rate(state, BY_ID["sit-beside"], 37, day(number + 1))
        state = tried(state, "sit-beside", 37, on=number + 1, expected=37)
    assert ReasonKind.GUESS not in [one.kind for one in why(state, "nod", 9)]


def test_what_was_left_out_is_counted():
    state = belief.rate(started(), BY_ID["write-group"], 98, day(1))
    found = candidates(state, CATALOGUE, Profile(barriers=frozenset({Barrier.HOUSEBOUND})), Today(day(1)))
    told = {one.kind: one.numbers["count"] for one in reasons_against(state, found, Today(day(1)))}
    assert sum(told.values()) == len(found.left_out)
    assert told[ReasonKind.PLACE] == sum(step.place != "home" for step in CATALOGUE)


def test_the_last_step_rests_until_a_repeat_is_worth_more():
    state = tried(tried(started(), "comment", 40, on=1), "comment", 40, on=2)
    found = candidates(state, CATALOGUE, Profile(), Today(day(3)))
    told = reasons_against(state, found, Today(day(3)))[-1]
    assert (
        sentence(told, BY_ID) == "“Comment in a small group” is resting until tomorrow; doing it again helps more then."
    )


@pytest.mark.parametrize("kind", ReasonKind)
@pytest.mark.parametrize("count", [1, 3, 40])
def test_every_kind_is_a_whole_plain_sentence(kind, count):
    numbers = {"count": count, "days": -count, "mean": 40, "last": 38, "bias": -9, "error": 3, "guess": 60, "low": 30}
    about = {ReasonKind.NEED: "confidant", ReasonKind.INTEREST: "nature", ReasonKind.GUESS: "far"}
    reason = Reason(kind, {**numbers, "high": 50, "comfort": 5, "sd": 28}, "club", day(1), about.get(kind, "groups"))
    text = sentence(reason, BY_ID)
    assert re.fullmatch(r"[A-Z0-9“].*\.", text)
    assert not UNWANTED.search(text)
    assert "{" not in text


def test_three_steps_too_much_today_are_said_in_words():
    text = "Three steps were left out because they might be too much today."
    assert sentence(Reason(ReasonKind.RISK, {"count": 3}), {}) == text
