"""The scenes: fit for release, answered for whatever is said, and read by the coach as what they are there for."""

from dataclasses import replace

import pytest

from nearer import coach
from nearer.content import scene_check
from nearer.content.scenes import scenes
from nearer.domain.practice import Goal, Move, Turn

HARD = "Considerable organisational responsibility presupposes interdepartmental communication."


def test_every_scene_passes_the_check():
    found = scene_check.check()
    assert found.problems == []
    assert found.counts["scenes"] >= 120


def test_a_scene_with_a_banned_word_or_no_answer_is_found():
    good = next(one for one in scenes().values() if one.goal is Goal.OPEN_QUESTION)
    assert list(scene_check.faults(good)) == []
    worded = replace(good, setting="You fail at the door!")
    assert len(list(scene_check.faults(worded))) == 2
    mute = replace(good, turns=(Turn("Yes."), Turn("No.")))
    assert any("no answer to what is practised" in fault for fault in scene_check.faults(mute))


def test_the_other_answers_to_what_a_reply_did_and_else_to_anything():
    turn = Turn("Well.", question="Since May.", firm="All right.")
    assert turn.after({Move.QUESTION, Move.FIRM}) == "All right."
    assert turn.after({Move.QUESTION}) == "Since May."
    assert turn.after({Move.ADVICE}) == turn.after(set()) == "Well."


def test_goals_are_those_of_the_coach():
    assert {one.value for one in Goal} == {one.value for one in coach.Goal}


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        ({"setting": "You meet at the door. " * 12}, "setting has"),
        (
            {"setting": "Considerable organisational responsibility presupposes interdepartmental communication." * 3},
            "grade",
        ),
        ({"says": "Well, " * 60}, "line has"),
        ({"difficulty": 99.0}, "not between"),
        ({"before": ("no-such-step",)}, "not in the catalogue"),
        ({"ways": ("What is it like there?", "And what is it like there?")}, "nearly the same"),
        ({"setting": "This therapy hour begins."}, "'therapy'"),
    ],
)
def test_what_does_not_fit_is_named(changed, says):
    good = next(one for one in scenes().values() if one.goal is Goal.OPEN_QUESTION)
    assert any(says in fault for fault in scene_check.faults(replace(good, **changed)))


def test_a_scene_with_a_sentence_of_a_source_article_is_found(tmp_path):
    scene = next(iter(scenes().values()))
    (tmp_path / "000_an_article.txt").write_text(f"It began so. {scene.says} {scene.setting}")
    found = scene_check.check(beside=tmp_path)
    assert any(scene.id in line and "stands in a source article" in line for line in found.problems)
    assert "not beside the repository" in scene_check.check(beside=tmp_path / "none").skipped[0]
