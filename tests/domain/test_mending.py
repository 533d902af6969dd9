"""Half-sentences that people type, made to fit into whole ones."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from nearer.domain.mending import LONG, part, sentence


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("i raised my voice", "I raised my voice."),
        ("I raised my voice. Then I left", "I raised my voice. Then I left."),
        ("was it me?", "Was it me?"),
        ("  two\n lines ", "Two lines."),
        ("", ""),
    ],
)
def test_a_text_becomes_a_sentence(typed, said):
    assert sentence(typed) == said


def test_of_a_long_story_the_first_sentence_is_said():
    assert sentence("I forgot your birthday. " + "And then more. " * 40) == "I forgot your birthday."
    assert sentence("word " * 100).endswith("word.")


@given(some.text())
def test_a_sentence_is_short_and_ends(text):
    said = sentence(text)
    assert len(said) <= LONG + 2
    assert said == "" or said[-1] in ".?…"


@pytest.mark.parametrize(
    ("typed", "lead", "fits"),
    [
        ("Tired and torn.", "I feel", "tired and torn"),
        ("I feel tired", "I feel", "tired"),
        ("i FEEL Tired", "I feel", "tired"),
        ("I am left out", "I feel", "I am left out"),
        ("I'm done", "I feel", "I'm done"),
        ("A day at home", "I need", "a day at home"),
        ("I", "", "I"),
        ("BBC evenings", "", "BBC evenings"),
        ("could you come by?", "Could you", "come by"),
        ("I feel", "I feel", "I feel"),
        ("", "I feel", ""),
        ("...", "I feel", ""),
    ],
)
def test_a_half_sentence_fits_after_its_lead(typed, lead, fits):
    assert part(typed, lead) == fits


@given(some.text(), some.sampled_from(["", "I feel", "Could you"]))
def test_a_half_sentence_never_ends_like_a_whole_one(text, lead):
    fits = part(text, lead)
    assert not fits.endswith((".", ",", "!"))
    assert "\n" not in fits
