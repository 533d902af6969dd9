"""Sentences for a boundary: whole, whatever was typed into the blanks."""

from datetime import date

from uuid6 import uuid7

from nearer.domain.mending import Boundary, Kind, Tone
from nearer.words import mending as words


def test_what_is_out_of_balance_may_be_a_sentence_of_its_own():
    for about in ("I always go to her.", "who comes to whom"):
        wish = Boundary(uuid7(), date(2026, 3, 2), Kind.BALANCE, about=about)
        gentle = words.drafts(wish, "Ana")[Tone.GENTLE]
        assert f"It is about this: {about.rstrip('.')}." in gentle
