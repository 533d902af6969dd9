"""A hundred replies in four voices, read by hand: nothing corrective is said that does not fit."""

import json
from pathlib import Path

import pytest

from nearer.coach import Goal, Label, feedback

ROWS = [json.loads(line) for line in (Path(__file__).parent / "voices.jsonl").read_text("utf-8").splitlines()]


def test_there_are_a_hundred_in_four_voices() -> None:
    assert [sum(row["voice"] == voice for row in ROWS) for voice in ("anxious", "blunt", "joking", "foreign")] == [
        25
    ] * 4


@pytest.mark.parametrize("goal", [None, *(goal for goal in Goal if goal is not Goal.NO)])
def test_no_voice_draws_a_wrong_corrective_remark(goal: Goal | None) -> None:
    """None of the hundred advises unasked, grades the other or takes the talk away, so nothing of the kind is said."""
    remarks = {row["id"]: feedback(row["reply"], row["said"], goal).also for row in ROWS}
    said = {
        name: remark.quote for name, remark in remarks.items() if remark and remark.label is not Label.CLOSED_QUESTION
    }
    assert said == {}


def test_a_closed_question_is_named_only_where_open_ones_are_practised_and_it_is_one() -> None:
    """Cleo asks for a fact; only in a scene about questions with room is that worth a word."""
    asked = [remark.quote for row in ROWS if (remark := feedback(row["reply"], row["said"], Goal.OPEN_QUESTION).also)]
    assert all(quote.endswith("?") for quote in asked)
    assert not [quote for quote in asked if quote.lower().startswith(("how is", "how do", "what ", "why "))]


@pytest.mark.parametrize("reply", ["I hope that's okay to say.", "I've grown gills, it's fine."])
def test_what_somebody_says_of_themselves_is_not_praised_as_kind_to_the_other(reply: str) -> None:
    """Mara hopes her words are fine, or jokes of her own roof; neither says that the other's feeling is."""
    assert feedback(reply, "It's raining again.").worked is None
