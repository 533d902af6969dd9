"""Words that may mean fear of the other: found as people write them, and not in an ordinary quarrel."""

import re

import pytest

from nearer.content.fears import fears, spoken


@pytest.mark.parametrize(
    "written",
    [
        "He hit me.",
        "She slapped\nme in the kitchen",
        "I am afraid of him",
        "honestly I'm scared of Tom when he drinks",
        "Tom frightens me",
        "he threatened to tell everybody",
        "there were threats",
        "I do not feel safe at home",
        "I don't feel safe",
        "i don’t feel safe there",
        "he said he would kill himself if I go",
        "They locked me in",
        "she won't let me see my sister. He won't let me leave",
        "he threw a plate at me",
        "he forced me",
    ],
)
def test_fear_is_found(written):
    assert spoken(["", written], "Tom")


@pytest.mark.parametrize(
    "written",
    [
        "She forgot my birthday and I shouted.",
        "He hurt my feelings",
        "I am afraid of losing her",
        "I am afraid that he is cross",
        "She beats me at chess every time",
        "We hit a rough patch",
        "I pushed him away and he let me go",
        "It was about money for the holiday",
        "",
    ],
)
def test_an_ordinary_quarrel_is_just_that(written):
    assert not spoken([written], "Tom")


def test_a_name_is_only_a_name():
    """Signs in it mean themselves, and no name at all finds nothing more."""
    assert spoken(["I am afraid of A.J. (work)."], "A.J. (work)")
    assert spoken(["I am afraid of Jo"], "Jo")
    assert not spoken(["I am afraid of Axjx"], "A.J.")
    assert not spoken(["I am afraid of heights"], "")


def test_a_language_without_a_list_is_read_with_ours():
    assert spoken(["He hit me"], "Tom", "xx")


def test_every_pattern_can_be_read_and_a_broken_one_is_refused(tmp_path):
    assert all(re.compile(fear.pattern) for fear in fears())
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "fears.toml").write_text('[[fear]]\nid = "x"\npattern = "("\n')
    with pytest.raises(ValueError, match=r"fears\.toml: x"):
        fears("en", tmp_path)
