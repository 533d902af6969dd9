"""Word lists found in a text: words, phrases, beginnings; never a part of another word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nearer.domain.wordlists import Index, index

LISTS = (("garden*", "bird walk"), ("art", "ai"), ("clean-up", "dog walk*", "repair café", "repair*"))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Gardening for all", {0: "Gardening"}),
        ("The GARDEN", {0: "GARDEN"}),
        ("An early Bird  walk", {0: "Bird  walk"}),
        ("Birds walk", {}),
        ("ART and AI", {1: "ART"}),
        ("AI", {1: "AI"}),
        ("party artful", {}),
        ("art-house film, pop-art", {}),
        ("A clean up, then a dog walkers' tea", {2: "clean up"}),
        ("Dog walkers", {2: "Dog walkers"}),
        ("Repair café", {2: "Repair café"}),
        ("Repairing", {2: "Repairing"}),
        ("a dog", {}),
        ("", {}),
        ("garden art repairs", {0: "garden", 1: "art", 2: "repairs"}),
    ],
)
def test_what_a_text_shows(text, shown):
    assert Index(LISTS).found(text) == shown


@given(st.text(alphabet="ab garden-rt*'é.", max_size=80))
def test_whatever_is_shown_stands_in_the_text(text):
    assert all(word in text for word in index(LISTS).found(text).values())


def test_lists_are_made_ready_once():
    assert index(LISTS) is index(LISTS)
