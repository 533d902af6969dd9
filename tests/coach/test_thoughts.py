"""Our own thoughts, half to tune on and half to check: how often a trap fits, and how few plain ones get one."""

from pathlib import Path

import pytest

from bench import coach
from nearer.coach.thoughts import traps

HERE = Path(__file__).parent


@pytest.mark.parametrize("part", ["tune", "check"])
def test_a_fitting_trap_comes_first_or_among_three(part: str) -> None:
    """Mara writes down a thought and is offered three names, or none."""
    found = {figure.what: figure.value for figure in coach.thoughts(HERE / f"thoughts_{part}.jsonl")}
    assert found["Thoughts: hit@1"] >= 0.65
    assert found["Thoughts: hit@3"] >= 0.75
    assert found["Thoughts: false alarms among 25"] <= 4


def test_what_suggested_a_trap_ends_with_its_sentence():
    said = "They all think I am boring. I always ruin everything."
    shown = {said[hint.start : hint.end] for hint in traps(said)}
    assert "They all think I am boring." in shown
    assert said not in shown
