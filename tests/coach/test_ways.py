"""The good ways of every scene draw no remark that does not fit them."""

from nearer.coach import Goal, feedback
from nearer.content.scenes import scenes

FITTING = {
    "Which bird are you hoping to hear?",
    "How long have you been on the night watch?",
    "Where are you coming from?",
}
"""Read by hand: one fact asked for, in a scene that practises questions with room in them."""


def test_good_ways_draw_no_remark_that_does_not_fit() -> None:
    """Mara opens the three good ways and tries them herself."""
    quotes = [
        remark.quote
        for scene in scenes().values()
        for way in scene.ways
        if (remark := feedback(way, scene.says, Goal(scene.goal), scene.goal == "no").also)
    ]
    assert set(quotes) <= FITTING, set(quotes) - FITTING
