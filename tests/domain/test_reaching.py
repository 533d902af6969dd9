"""Blanks that are filled or stay to be seen, when silence is spoken of, and what guesses taught."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some
from uuid6 import uuid7

from nearer.domain.people import Circle
from nearer.domain.reaching import (
    LEARNED_LEAST,
    NO_MORE,
    Occasion,
    Opener,
    ReachOut,
    State,
    begun,
    blanks,
    fill,
    in_turn,
    learned,
    look_after,
)

PLAIN = some.text(some.characters(exclude_characters="[]", exclude_categories=["Cs"]))
BLANK = PLAIN.filter(lambda text: text != "")
WORDS = PLAIN.filter(str.strip)


@given(some.lists(some.tuples(PLAIN, BLANK)), PLAIN)
def test_blanks_come_back_in_order_and_each_once(parts, end):
    text = "".join(f"{before}[{blank}]" for before, blank in parts) + end
    assert blanks(text) == tuple(dict.fromkeys(blank for _before, blank in parts))


@given(some.lists(some.tuples(PLAIN, BLANK)), PLAIN)
def test_nothing_filled_in_changes_nothing(parts, end):
    text = "".join(f"{before}[{blank}]" for before, blank in parts) + end
    assert fill(text, {}) == text
    assert fill(text, dict.fromkeys(blanks(text), "  ")) == text


@given(some.lists(some.tuples(PLAIN, BLANK, WORDS)), PLAIN)
def test_everything_filled_in_leaves_no_blank(parts, end):
    """Filled all at once or one after the other, the words around stay as they were."""
    text = "".join(f"{before}[{blank}]" for before, blank, _words in parts) + end
    values = {blank: words for _before, blank, words in parts}
    filled = fill(text, values)
    assert filled == "".join(f"{before}{values[blank].strip()}" for before, blank, _words in parts) + end
    assert blanks(filled) == ()
    one_by_one = text
    for blank, words in values.items():
        one_by_one = fill(one_by_one, {blank: words})
    assert one_by_one == filled


def test_a_bracket_in_the_words_of_a_person_is_not_filled_again():
    assert fill("Hello [name], [what]", {"name": "[what]", "what": "x"}) == "Hello [what], x"


@pytest.mark.parametrize("text", ["Hello [name", "Hello name]", "a [b [c] d", "[]", "  "])
def test_an_opener_with_a_bracket_left_open_is_refused(text):
    with pytest.raises(ValueError, match="bracket"):
        Opener("x", Occasion.THANKS, text)


def test_another_beginning_goes_in_front_of_what_was_typed_but_replaces_one_left_as_it_was():
    assert begun("Hello.", " ", ["Hi."]) == "Hello."
    assert begun("Hello.", "Hi.\n", ["Hi."]) == "Hello."
    assert begun("Hello.", "Hi. How are you?", ["Hi."]) == "Hello.\n\nHi. How are you?"


def test_what_is_for_somebody_close_comes_last_to_others():
    ways = [Opener(str(n), Occasion.HELP, "x", near=n == 0) for n in range(4)] + [Opener("t", Occasion.THANKS, "x")]
    ids = lambda circle, first: [one.id for one in in_turn(ways, Occasion.HELP, circle, first)]  # noqa: E731
    assert ids(Circle.INNER, 0) == ["0", "1", "2", "3"]
    assert ids(Circle.WIDER, 0) == ["1", "2", "3", "0"]
    assert ids(Circle.INNER, 6) == ["2", "3", "0", "1"]
    assert in_turn([], Occasion.HELP, Circle.INNER, 3) == []


def test_after_a_death_silence_is_left_alone_for_weeks():
    assert look_after(Occasion.THANKS) == timedelta(days=4)
    assert look_after(Occasion.CONDOLENCE) >= timedelta(weeks=4)


def message(today, state=State.ANSWERED, likely=50.0, **more) -> ReachOut:
    sent = today - timedelta(days=3)
    return ReachOut(uuid7(), uuid7(), Occasion.THANKS, "x", sent, state, likely, **{"sent": sent} | more)


def test_guesses_are_compared_from_five_on(today):
    """Ten messages, each thought even odds: five expected. Eight came."""
    came = [message(today) for _ in range(8)]
    rested = [message(today, State.RESTED) for _ in range(2)]
    assert learned(came[: LEARNED_LEAST - 1], today) is None
    found = learned(came + rested, today)
    assert (found.messages, found.expected, found.came) == (10, 5, 8)
    assert found.glad is None


def test_what_has_no_guess_no_outcome_or_was_never_sent_teaches_nothing(today):
    came = [message(today) for _ in range(5)]
    nothing = [
        message(today, likely=None),
        message(today, State.DRAFT, sent=None),
        message(today, State.RESTED, sent=None),
        message(today, State.SENT),
    ]
    assert learned(came + nothing, today).messages == 5


def test_two_weeks_of_silence_count_as_no_answer_and_a_follow_up_begins_them_anew(today):
    """Else only those that came would count, and the guesses would look darker than they were."""
    came = [message(today) for _ in range(4)]
    long_ago = message(today, State.SENT, sent=today - NO_MORE)
    found = learned([*came, long_ago], today)
    assert (found.messages, found.came) == (5, 4)
    assert learned([*came, replace(long_ago, followed_up=today)], today) is None


def test_gladness_is_compared_where_both_were_told(today):
    both = [message(today, glad=40.0, was_glad=70.0) for _ in range(5)]
    assert learned([*both, message(today, glad=0.0)], today).glad == (40, 70)
    assert learned([*both[1:], message(today, glad=0.0)], today).glad is None
