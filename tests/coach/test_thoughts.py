"""Our own thoughts, half to tune on and half to check: how often a trap fits, and how few plain ones get one."""

from pathlib import Path

import pytest

from bench import coach
from nearer.coach.thoughts import Trap, traps

HERE = Path(__file__).parent


LEAST = {"tune": (0.85, 0.95, 0), "more": (0.9, 0.95, 10), "check": (0.8, 0.9, 2), "fresh": (0.65, 0.7, 3)}
"""A fitting trap first, among three, and the most plain thoughts that get one; `tune` and `more` made the cues."""


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
