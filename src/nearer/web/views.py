"""What templates are given, made from what engine and storage return.

Knows shapes for templates. Does not read requests or keep anything.
"""

from collections.abc import Sequence
from datetime import date
from typing import Any

from markupsafe import Markup

from nearer.actions import rungs
from nearer.actions.rungs import Rung
from nearer.actions.situation import Situation
from nearer.domain.groups import Group
from nearer.domain.ladder import Attempt
from nearer.domain.planner import Plan
from nearer.engine import belief
from nearer.engine.ranking import Suggestion
from nearer.translation import ngettext
from nearer.web import pictures
from nearer.web.pictures import Point
from nearer.words import ladder as words
from nearer.words import today as day_words
from nearer.words.reasons import sentence


def suggestion(situation: Situation, given: Suggestion | None) -> dict[str, Any] | None:
    """Return the suggested step with its reasons in words."""
    if given is None:
        return None
    return {
        "step": given.step,
        "why": [sentence(reason, situation.steps) for reason in given.reasons],
        "left_out": [sentence(reason, situation.steps) for reason in given.left_out],
        "smaller": given.smaller,
        "bolder": given.bolder,
    }


def plan(situation: Situation, kept: Plan) -> dict[str, Any]:
    """Return a plan as it is read: day and fallback in words."""
    fallback = situation.steps[kept.fallback_step].title if kept.fallback_step in situation.steps else kept.fallback
    return {
        "id": kept.id,
        "step": situation.step(kept.step),
        "day": day_words.day(kept.day, situation.today) if kept.day else "",
        "time": kept.time,
        "where": kept.where,
        "who": kept.who,
        "reward": kept.reward,
        "fallback": fallback,
    }


def meeting(coming: tuple[date, Group], today: date) -> dict[str, Any]:
    """Return the next meeting of a group as one line."""
    day, group = coming
    return {"id": group.id, "day": day_words.day(day, today), "name": group.name, "time": group.time}


def history(situation: Situation, attempts: Sequence[Attempt]) -> list[dict[str, Any]]:
    """Return attempts as rows of a table, in the order given."""
    return [
        {
            "day": day_words.day(attempt.day, situation.today),
            "expected": attempt.expected,
            "peak": attempt.peak,
            "next": attempt.next_likelihood,
            "felt": words.felt(attempt.felt),
            "learned": attempt.learned,
        }
        for attempt in attempts
    ]


def history_picture(situation: Situation, attempts: Sequence[Attempt]) -> Markup:
    """Return the picture of attempts of one step, oldest first."""
    points = [
        Point(day_words.day(a.day, situation.today), a.expected, a.peak)
        for a in reversed(attempts)
        if a.expected is not None or a.peak is not None
    ]
    return pictures.history(points)


def ladder_picture(shown: Sequence[Rung], handled: float | None) -> Markup:
    """Return the picture of a ladder."""
    drawn = [pictures.Rung(r.step.id, r.step.title, r.expected, r.low, r.high, r.state) for r in shown]
    return pictures.ladder(drawn, handled)


def sharpened(situation: Situation) -> tuple[Markup, str]:
    """Return how the first ratings sharpen the ladder: a picture of the rated steps and a sentence."""
    rated = [situation.steps[step] for step in situation.profile.situations if step in situation.steps]
    if not rated:
        return Markup(""), ""
    steps = list(situation.steps.values())
    sure = sum(
        belief.forecast(situation.state, steps, situation.today).uncertainty < situation.state.parameters.unknown
    )
    text = ngettext(
        "With what you said I can place %(sure)d step of your ladder.",
        "With what you said I can place %(sure)d steps of your ladder.",
        int(sure),
    )
    return ladder_picture(rungs.of(situation, rated), None), text % {"sure": sure}
