"""Our own thoughts, some to make cues with and some to count: how often a trap fits, and how few plain ones get one."""

from pathlib import Path

import pytest

from bench import coach
from nearer.coach.thoughts import Trap, traps

HERE = Path(__file__).parent


LEAST = {
    "tune": (0.85, 0.95, 0),
    "more": (0.9, 0.95, 0),
    "spoken": (0.9, 0.95, 0),
    "second": (0.9, 0.95, 0),
    "third": (0.9, 0.95, 0),
    "check": (0.85, 0.95, 2),
    "fresh": (0.7, 0.75, 2),
}
"""A fitting trap first, among three, and the most plain thoughts that get one; no cue was made with the last two."""


@pytest.mark.parametrize("part", LEAST)
def test_a_fitting_trap_comes_first_or_among_three(part: str) -> None:
    """Mara writes down a thought and is offered three names, or none."""
    figures = list(coach.thoughts(HERE / f"thoughts_{part}.jsonl"))
    first, three, alarms = (figure.value for figure in figures)
    assert (first >= LEAST[part][0], three >= LEAST[part][1], alarms <= LEAST[part][2]) == (True, True, True), figures


def test_what_somebody_was_told_is_no_guess() -> None:
    assert traps("She is annoyed with me.")[0].trap is Trap.MIND_READING
    assert traps("She is annoyed with me, she told me that on Monday.") == ()


def test_a_cue_may_need_another_word_beside_it() -> None:
    """What will come is a prophecy only with something dreaded in it."""
    assert traps("They will laugh at me.")
    assert traps("They will paint the hall next week.") == ()


def test_what_suggested_a_trap_ends_with_its_sentence():
    said = "They all think I am boring. I always ruin everything."
    shown = {said[hint.start : hint.end] for hint in traps(said)}
    assert "They all think I am boring." in shown
    assert said not in shown


def test_words_are_read_as_they_are_typed() -> None:
    """Mara types on a bus, without apostrophes; what is shown are her own letters."""
    said = "Theyre all sick of me cos im such an idiot"
    shown = {hint.trap: said[hint.start : hint.end] for hint in traps(said)}
    assert shown[Trap.MIND_READING].startswith("sick of me cos im")
    assert shown[Trap.LABELING].startswith("im such an idiot")


@pytest.mark.parametrize(
    "plain",
    [
        "She knows I'm shy because I told her.",
        "I'll be alone this weekend, my flatmate is away.",
        "I used to have more friends than I do now.",
        "It was my fault that we missed the bus, I read the times wrong.",
        "I should reply to her email.",
    ],
)
def test_a_plain_thought_gets_no_name(plain: str) -> None:
    assert traps(plain) == ()


def test_an_errand_is_no_rule_but_a_rule_is() -> None:
    assert traps("I should reply to her email.") == ()
    assert traps("I should always reply within the hour.")[0].trap is Trap.SHOULD
