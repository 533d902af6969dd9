"""Causes to give time to: enough of them, for low days too, and a file that does not fit is refused by name."""

import re
from pathlib import Path

import pytest

from nearer.content import tables
from nearer.content.causes import causes
from nearer.domain.groups import Cause, Strength
from nearer.domain.ladder import Place
from nearer.domain.needs import Involves

VOICE = (
    r"streak\w*|fail\w*|overdue|scor(e|es|ed|ing)|lead|leads|leading|target\w*|compliance|patients?|treat\w*"
    r"|cur(e|es|ed)|diagnos\w*|symptom\w*|therap\w*|alcohol\w*|beer\w*|wine\w*|pubs?|lend\w*|money"
)
RIGHT = """
[[cause]]
id = "food"
name = "Food"
ask = "Ask."
interests = ["cooking"]

[[cause.help]]
does = "Sort tins."
energy = 3
place = "out"
minutes = 60
"""


def test_there_are_plenty():
    assert len(causes()) >= 14


@pytest.mark.parametrize("cause", causes(), ids=lambda cause: cause.id)
def test_each_has_something_for_every_strength_and_something_from_home(cause):
    assert {one.energy for one in cause.helps} == set(Strength)
    assert any(one.place is Place.HOME for one in cause.helps)
    assert all(10 <= one.minutes <= 240 for one in cause.helps)
    assert cause.interests


def test_a_low_day_never_asks_anybody_out():
    assert {one.place for cause in causes() for one in cause.helps if one.energy is Strength.LOW} == {Place.HOME}


def test_what_is_ruled_out_by_many_is_marked():
    involved = {cause.id: cause.involves for cause in causes()}
    assert Involves.ANIMALS in involved["animals"]
    assert Involves.CHILDREN in involved["children"]
    assert Involves.FAITH in involved["faith"]
    assert Involves.SPORT in involved["sport"]


def test_words_are_ours():
    unwanted = re.compile(rf"\b({VOICE})\b|!", re.IGNORECASE)
    texts = [(cause.id, text) for cause in causes() for text in (cause.name, cause.ask, *(h.does for h in cause.helps))]
    assert [(cause, found[0]) for cause, text in texts if (found := unwanted.search(text))] == []


@pytest.fixture
def read(tmp_path: Path):
    def write(text: str) -> tuple[Cause, ...]:
        (tmp_path / "en").mkdir()
        (tmp_path / "en" / "causes.toml").write_text(text, encoding="utf-8")
        return causes("en", tmp_path)

    return write


def test_a_right_file_is_read(read):
    (cause,) = read(RIGHT)
    assert cause.helps[0].energy is Strength.MIDDLE


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('place = "out"', 'place = "moon"', "causes.toml: food: Invalid enum value 'moon'"),
        ("energy = 3", "energy = 2", "Invalid enum value 2"),
        ('ask = "Ask."', "", "missing required field `ask`"),
        ("minutes = 60", 'minutes = "long"', "Expected `int`"),
        ("minutes = 60", "minutes = 60\nhours = 1", "helps.hours is no key here"),
        ("[[cause]]", 'other = 1\n[[cause]]\nid = "food"\n[[cause]]', "unknown table 'other'"),
        ("[[cause]]", '[[cause]]\nid = "food"\n[[cause]]', "causes.toml: food: id is used twice"),
    ],
)
def test_what_does_not_fit_is_named(read, old, new, says):
    with pytest.raises(ValueError, match=re.escape(says)):
        read(RIGHT.replace(old, new))


def test_a_language_without_a_file_of_its_own_speaks_english():
    assert tables.file_of("causes.toml", "tlh") == tables.file_of("causes.toml", "en")
