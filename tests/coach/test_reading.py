"""What the coach finds in replies: bars on the project's own examples, and silence or calm on anything odd."""

import json
from pathlib import Path

import pytest

from nearer.coach import Goal, Label, feedback, read
from nearer.coach.thoughts import Trap, questions, traps
from nearer.words import coach as said

HERE = Path(__file__).parent


@pytest.mark.parametrize("part", ["tune", "check"])
def test_reads_constructed_replies_with_few_wrong_labels(part: str) -> None:
    rows = [json.loads(line) for line in (HERE / f"replies_{part}.jsonl").read_text("utf-8").splitlines()]
    scenes = {row["said"] for row in rows if any(label.startswith("boundary") for label in row["labels"])}
    found = {row["id"]: {str(f.label) for f in read(row["reply"], row["said"], row["said"] in scenes)} for row in rows}
    shown = sum(len(labels) for labels in found.values())
    right = sum(len(found[row["id"]] & set(row["labels"])) for row in rows)
    assert right / shown >= 0.9
    assert right / sum(len(row["labels"]) for row in rows) >= 0.85


@pytest.mark.parametrize(
    "odd",
    [
        "",
        "?!?!...",
        "😀" * 50,
        "你好，你最近怎么样？",
        "<b onclick='x'>hi</b>",
        "so " * 3400,
        "a" * 100_000,
        "you, " * 20_000,
        "İ" * 99,
        "(" * 9000,
    ],
)
def test_quotes_only_what_is_there_however_odd(odd: str) -> None:
    for boundary in (False, True):
        assert all(0 <= f.start < f.end <= len(odd) for f in read(odd, odd, boundary))
    for remark in (feedback(odd).worked, feedback(odd).also):
        assert remark is None or remark.quote in odd


def test_advice_is_named_and_not_right_silences_it() -> None:
    """Mara writes advice, and says the remark on it is not right."""
    also = feedback("You should join the running club.", "My sister moved away.").also
    assert also is not None
    assert also.label is Label.ADVICE
    assert "your sister" in also.example
    assert said.also(also)
    assert feedback("You should join the running club.", lowered={also.rule: 0.5}).also is None


def test_a_clear_no_is_what_worked() -> None:
    worked = feedback("I'd rather not, thanks.", "Lend me fifty?", Goal.NO).worked
    assert worked is not None
    assert worked.label is Label.BOUNDARY_ASSERTIVE


def test_plain_and_sad_thoughts_hold_no_trap() -> None:
    plain = [
        "I have to work late on Thursday.",
        "I miss my mum.",
        "My neighbour said hello this morning.",
        "I am sad today.",
    ]
    assert [traps(thought) for thought in plain] == [()] * 4


def test_every_trap_and_question_has_words() -> None:
    assert traps("He thinks I'm weird.")[0].trap is Trap.MIND_READING
    assert all(said.trap(trap) and all(said.question(of) for of in questions(trap)) for trap in Trap)
