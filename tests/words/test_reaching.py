"""Guesses beside what came, said truly; silence, said without blame."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest
from uuid6 import uuid7

from nearer.domain.reaching import Learned, Occasion, ReachOut, State
from nearer.words import reaching as words


@pytest.fixture
def message(today) -> ReachOut:
    """Return a message that was sent, thought 40 of 100 likely to be answered and its reader 50 glad."""
    sent = today - timedelta(days=2)
    return ReachOut(uuid7(), uuid7(), Occasion.THINKING, "Hello", sent, State.SENT, 40.0, 50.0, sent)


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (State.ANSWERED, ["You thought an answer was 40 of 100 likely. Ana answered."]),
        (State.RESTED, ["You thought an answer was 40 of 100 likely. This time none came."]),
        (State.SENT, []),
        (State.DRAFT, []),
    ],
)
def test_what_came_stands_beside_the_guess(message, state, said):
    assert words.compared(replace(message, state=state), "Ana") == said


def test_without_a_guess_only_what_came_is_said(message):
    bare = replace(message, likely=None, glad=None)
    assert words.compared(replace(bare, state=State.ANSWERED, was_glad=80.0), "Ana") == ["Ana answered."]
    assert words.compared(replace(bare, state=State.RESTED), "Ana") == []
    assert words.compared(replace(message, state=State.RESTED, sent=None), "Ana") == []


def test_a_guess_of_nought_is_a_guess(message):
    came = replace(message, state=State.ANSWERED, likely=0.0, glad=0.0, was_glad=0.0)
    assert words.compared(came, "Ana") == [
        "You thought an answer was 0 of 100 likely. Ana answered.",
        "You thought Ana would be 0 of 100 glad, and it was 0: about what you thought.",
    ]


@pytest.mark.parametrize(
    ("was", "says"),
    [(90.0, "gladder than you thought"), (60.0, "about what you thought"), (20.0, "still be glad later")],
)
def test_gladness_is_compared_as_it_was(message, was, says):
    line = words.compared(replace(message, state=State.ANSWERED, was_glad=was), "Ana")[1]
    assert "50 of 100" in line
    assert f"{was:.0f}" in line
    assert says in line


def test_what_was_learned_is_said_with_both_numbers():
    assert words.learned(None) == []
    assert words.learned(Learned(10, 5, 8, (40, 70))) == [
        "You expected an answer 5 of 10 times; it came 8 of 10.",
        "On average you thought people would be 40 of 100 glad. To you they seemed 70.",
    ]


def test_today_has_one_line_however_many_are_silent(message):
    assert words.quiet([], "Ana") == ""
    assert words.quiet([message], "Ana").startswith("No word from Ana yet.")
    assert "Ana" not in words.quiet([message, message], "Ana")


@pytest.mark.parametrize("occasion", [Occasion.THANKS, Occasion.CONDOLENCE])
def test_silence_blames_nobody_and_says_what_is_not_known(occasion):
    text = " ".join(words.silence(occasion))
    assert "nobody can tell" in text
    assert not re.search(r"\b(rude|ignor\w+|should|fault|reject\w*|ghost\w*)\b|!", text)


def test_every_occasion_has_its_words():
    for occasion in Occasion:
        assert "{" not in words.title(occasion, "Ana") + words.how_glad(occasion, "Ana")
        assert all("{" not in line for line in words.hesitation(occasion, "Ana"))
    assert set(words.occasions()) == set(Occasion) - {Occasion.FOLLOW_UP, Occasion.BOUNDARY}


def test_a_name_with_braces_is_a_name(message):
    assert words.compared(replace(message, state=State.ANSWERED), "{name} {0}")[0].endswith("{name} {0} answered.")
