"""Lines of a care plan: what is dialled is what was written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nearer.domain.care_plan import Part, dial, following, lines


@pytest.mark.parametrize(
    ("text", "words", "number", "dialled"),
    [
        ("My sister 07700 900123", "My sister", "07700 900123", "07700900123"),
        ("Night line: 116 123", "Night line", "116 123", "116123"),
        ("Dr Shah, surgery +44 (0)1632 960001", "Dr Shah, surgery", "+44 (0)1632 960001", "+441632960001"),
        ("Line of life *4141", "Line of life", "*4141", "*4141"),
        ("999", "", "999", "999"),
        ("Ana, the third floor", "Ana, the third floor", "", ""),
        ("Ana, flat 7", "Ana, flat 7", "", ""),
        ("https://chat.example/room/1234", "https://chat.example/room/1234", "", ""),
    ],
)
def test_a_number_at_the_end_of_a_line_can_be_tapped(text, words, number, dialled):
    (line,) = lines(text)
    assert (line.text, line.number, line.dial) == (words, number, dialled)


@given(st.text(max_size=80))
def test_no_line_loses_a_word_and_nothing_but_numbers_is_dialled(text):
    for line, whole in zip(lines(text), [one for one in text.splitlines() if one.strip()], strict=True):
        assert [c for c in line.text + line.number if c.isalnum()] == [c for c in whole if c.isalnum()]
        assert all(c.isascii() and c in "0123456789+*" for c in line.dial)
        assert dial(line.dial) == line.dial


def test_parts_follow_each_other_to_the_end():
    seen, part = [Part.SIGNS], Part.SIGNS
    while part := following(part):
        seen.append(part)
    assert seen == list(Part)
