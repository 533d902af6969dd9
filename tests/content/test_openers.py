"""Ways to begin a message: enough for every occasion, in our voice, with blanks that say what could stand there."""

import re
from collections import Counter
from pathlib import Path

import pytest

from nearer.content.openers import openers
from nearer.domain.reaching import NAME, OCCASIONS, Occasion, blanks

LEAST = 6
LEAST_FOLLOW_UPS = 4
LONGEST = 220
NEVER = (
    r"streaks?|fail\w*|overdue|scor(e|es|ed|ing)|leads?|leading|targets?|compliance|patients?|treat\w*|cur(e|es|ed)|"
    r"diagnos\w*|symptoms?|therap\w*|beers?|wines?|pubs?|drinks?|should have|why did(n't)? you|you never"
)
ARTICLES = Path(__file__).parents[3] / "shared" / "sources"
RUN = 8
"""So many words in a row shared with a source article are a copied sentence."""


def test_there_are_six_for_every_occasion_and_some_to_follow_up():
    counts = Counter(opener.occasion for opener in openers())
    assert {occasion: counts[occasion] for occasion in OCCASIONS if counts[occasion] < LEAST} == {}
    assert counts[Occasion.FOLLOW_UP] >= LEAST_FOLLOW_UPS


def test_four_of_every_occasion_suit_somebody_one_hardly_knows():
    counts = Counter(opener.occasion for opener in openers() if not opener.near)
    assert all(counts[occasion] >= 4 for occasion in OCCASIONS)


def test_each_speaks_to_somebody_by_name_and_fits_a_short_message():
    for opener in openers():
        assert NAME in blanks(opener.text), opener.id
        assert len(opener.text) <= LONGEST, opener.id
        assert opener.text[-1] in ".?", opener.id
        assert opener.id.startswith(opener.occasion), opener.id


def test_none_is_loud_blames_or_says_a_word_we_do_not_use():
    never = re.compile(rf"\b({NEVER})\b", re.IGNORECASE)
    assert [(one.id, found[0]) for one in openers() if (found := never.search(one.text))] == []
    assert [one.id for one in openers() if "!" in one.text or "..." in one.text] == []


def test_an_invitation_names_a_time():
    """Issue: an invitation with time and place."""
    for opener in openers():
        if opener.occasion is Occasion.INVITATION:
            assert any("time" in blank for blank in blanks(opener.text)), opener.id


def test_no_text_is_there_twice():
    texts = [opener.text.casefold() for opener in openers()]
    assert len(set(texts)) == len(texts)


@pytest.mark.skipif(not ARTICLES.is_dir(), reason="Not here: the source articles")
def test_no_sentence_is_copied_from_a_source():
    def runs(text: str) -> set[tuple[str, ...]]:
        found = re.findall(r"\w+", text.casefold())
        return {tuple(found[at : at + RUN]) for at in range(len(found) - RUN + 1)}

    theirs = set().union(*(runs(file.read_text()) for file in ARTICLES.glob("*.txt")))
    assert [opener.id for opener in openers() if runs(opener.text) & theirs] == []


@pytest.mark.parametrize(
    ("table", "says"),
    [
        ('id = "a"\noccasion = "thanks"\ntext = "Hello [name"', "bracket is not closed"),
        ('id = "a"\noccasion = "weather"\ntext = "Hello"', "occasion"),
        ('id = "a"\noccasion = "thanks"', "text"),
        ('id = "a"\noccasion = "thanks"\ntext = "Hello"\ncolour = "red"', "colour"),
        ('id = "a"\noccasion = "thanks"\ntext = "Hi"\n[[opener]]\nid = "a"\noccasion = "thanks"\ntext = "Ho"', "twice"),
    ],
)
def test_what_does_not_fit_is_refused_by_name(tmp_path, table, says):
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "openers.toml").write_text(f"[[opener]]\n{table}\n")
    with pytest.raises(ValueError, match=f"(?s)a.*{says}"):
        openers("en", tmp_path)
