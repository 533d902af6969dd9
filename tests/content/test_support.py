"""The pages on support and for parents: fit to be released, and refused when they are not."""

from pathlib import Path

import pytest

from nearer.content import family, support, support_check, tables
from nearer.domain.family import Band, Topic
from nearer.domain.needs import CAUTIONS, Barrier
from nearer.domain.support import Door, When, first_theirs
from nearer.words import family as family_words
from nearer.words import support as words

FILES = (
    "support_signs",
    "support_situations",
    "family_cards",
    "family_signs",
    "family_steps",
    "lesson_sources",
    "lessons",
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a copy of what is checked, to be spoiled."""
    (tmp_path / "en").mkdir()
    for name in FILES:
        (tmp_path / "en" / f"{name}.toml").write_bytes((tables.FOLDER / "en" / f"{name}.toml").read_bytes())
    return tmp_path


def spoiled(folder: Path, file: str, old: str, new: str) -> list[str]:
    """Change a file and return what the check finds."""
    place = folder / "en" / f"{file}.toml"
    text = place.read_text(encoding="utf-8")
    assert old in text
    place.write_text(text.replace(old, new, 1), encoding="utf-8")
    return support_check.check("en", folder, folder / "none")


def test_nothing_stands_in_the_way_of_a_release():
    assert support_check.check() == []


@pytest.mark.parametrize(
    ("file", "old", "new", "says"),
    [
        ("family_cards", "Name three grown-ups", "Never fail to name three grown-ups", "says 'fail'"),
        ("support_signs", "A talk with a doctor is a good start.", "This treats it!", "says 'treats'"),
        ("support_situations", 'barriers = ["trauma"]', "barriers = []", "nothing for trauma"),
        ("support_signs", 'sources = ["002"]', 'sources = ["hearsay"]', "no source 'hearsay' is listed"),
        ("family_cards", 'topic = "meet"', 'topic = "model"', "0 cards for 4-7 meet"),
        (
            "family_steps",
            "Say hello together",
            "Lend a stranger money and say hello together",
            "which no step involves",
        ),
        ("support_signs", 'when = "soon"', 'when = "perhaps"', "Invalid enum value 'perhaps'"),
        ("family_signs", 'when = "now"', 'when = "later"', "no sign says when to call today"),
    ],
)
def test_what_must_not_be_released_is_found(folder, file, old, new, says):
    found = spoiled(folder, file, old, new)
    assert any(says in line for line in found), found


def test_hard_words_are_found_in_the_whole_of_a_file(folder):
    heavy = "Psychosocial interventions necessitate individually differentiated considerations. " * 30
    assert any("grade" in line for line in spoiled(folder, "family_signs", "Sleep has changed:", f"{heavy}Sleep:"))


def test_a_copied_sentence_is_found(folder):
    (folder / "004.txt").write_text("If you greet the neighbour, they learn that people greet. So be it.")
    assert any("stands in a source article" in line for line in support_check.check("en", folder, folder))


def test_every_caution_has_a_situation_that_leads_to_people_first():
    """Engine.md rule 9: support before steps."""
    for barrier in CAUTIONS:
        theirs, others = first_theirs(support.situations(), {barrier, Barrier.MONEY})
        assert theirs
        assert all({Door.HELP, Door.PROFESSIONALS} & set(one.doors) for one in theirs)
        assert len(theirs) + len(others) == len(support.situations())


def test_everything_a_page_names_has_words():
    assert set(words.doors()) == set(Door)
    assert list(words.whens()) == list(When)
    assert list(family_words.bands()) == list(Band)
    assert list(family_words.topics()) == list(Topic)


def test_danger_is_told_first_and_leads_to_numbers():
    for signs in (support.signs(), family.signs()):
        now = [one for one in signs if one.when is When.NOW]
        assert any("Help" in one.do for one in now)
