"""The numbers behind a step, for those who want to see them.

Knows their labels. Does not compute them (that is the engine) and shows none unasked.
"""

from math import sqrt

from nearer.actions.rungs import times_tried, whole
from nearer.actions.situation import Situation
from nearer.domain.ladder import Step
from nearer.engine import belief
from nearer.engine.ranking import Terms
from nearer.engine.trust import care
from nearer.translation import _


def numbers(situation: Situation, step: Step) -> list[tuple[str, str]]:
    """Return the numbers behind a step, for those who want them."""
    forecast = belief.forecast(situation.state, [step], situation.today)
    mean, unsure, risk = (float(part[0]) for part in (forecast.mean, forecast.uncertainty, forecast.risk))
    low, high = whole(mean - 1.28 * forecast.sd[0]), whole(mean + 1.28 * forecast.sd[0])
    return [
        (_("Peak I foresee for you"), str(whole(mean))),
        (_("Eight times in ten it would be between"), f"{low} - {high}"),
        (_("How unsure I am of it"), str(round(unsure))),
        (_("Chance of going past 80"), f"{risk:.0%}"),
        (_("Where most people would put it"), str(round(step.difficulty))),
        (_("Times you tried it"), str(times_tried(situation, step.id))),
        (_("How far off I take a guess of yours to be"), str(round(sqrt(situation.state.tally.rating_variance)))),
        (_("Share of the usual risk I take with you"), f"{care(situation.state):.0%}"),
    ]


def terms(given: Terms) -> list[tuple[str, str]]:
    """Return what a step was weighed by when it was suggested (engine.md section 3)."""
    return [
        (_("Hardness you wish for (T)"), str(round(given.comfort))),
        (_("Near that wish, 0 to 1"), f"{given.closeness:.2f}"),
        (_("Towards what you want, 0 to 1.6"), f"{given.goal:.2f}"),
        (_("How likely you are to take it up"), f"{given.accept:.0%}"),
        (_("Rested since last time, 0.35 to 1"), f"{given.rest:.2f}"),
        (_("Already easy for you (0.35) or not (1)"), f"{given.mastered:.2f}"),
        (_("Came last (0.6) or not (1)"), f"{given.last:.2f}"),
        (_("All together"), f"{given.worth:.2f}"),
    ]
