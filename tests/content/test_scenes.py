"""The scenes: fit for release, answered for whatever is said, and read by the coach as what they are there for."""

from dataclasses import replace

from nearer import coach
from nearer.content import scene_check
from nearer.content.scenes import scenes
from nearer.domain.practice import Goal, Move, Turn


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
