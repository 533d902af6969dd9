"""Odd and long replies: nothing breaks, nothing is said when nothing is sure, and work grows with the text at most."""

import sys
from collections.abc import Callable

import pytest

from nearer.coach import feedback, read
from nearer.coach.thoughts import traps

LYRICS = "The river sings, the river sings, / and every stone goes home, oh home, / la la, the lamps are low\n"


@pytest.mark.parametrize(
    "odd",
    [
        "?!... !!",
        "🙂🙃" * 40,
        "Привет, сосед",
        "今日は寒いですね",
        "<img src=x onerror=alert(1)>",
        LYRICS * 3,
        ";;--//",
    ],
)
def test_nothing_corrective_is_said_of_what_cannot_be_read(odd: str) -> None:
    assert feedback(odd, odd).also is None
    assert traps(odd) == ()


@pytest.mark.parametrize("text", [LYRICS * 100, "You idiot. " * 900, "<p>you should</p>" * 600, "i'm so, so, " * 900])
def test_a_reply_of_ten_thousand_letters_is_read(text: str) -> None:
    assert all(0 <= one.start < one.end <= len(text) for one in read(text, text))


def steps(work: Callable[[], object]) -> int:
    """Count the lines and calls of Python that some work takes."""
    seen = 0

    def count(*_: object) -> Callable[..., object]:
        nonlocal seen
        seen += 1
        return count

    before = sys.gettrace()
    sys.settrace(count)
    try:
        work()
    finally:
        sys.settrace(before)
    return seen


def test_ten_times_the_text_is_at_most_ten_times_the_work() -> None:
    """Somebody pastes a whole page; the reading looks at its beginning and stops."""
    text = "You should ask her, and then it gets better. "
    short, long = text * 220, text * 2200
    read(short)
    assert steps(lambda: read(long)) <= 11 * steps(lambda: read(short))
