"""What answers of once a week say: the line through them, whether a month differs from the last, and rule 6.

Knows the pace of a week: `change` is made for answers of several times a week, so here the ups and downs last longer
and four weeks are held against the four before. Does not know what follows when weeks get worse (that is
`candidates`), and gives no reason for it: no single step is credited or blamed.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import numpy as np

from nearer.domain.measures import WEEK, Kind, Measure
from nearer.engine import change, filters
from nearer.engine.change import Change, Line, Point
from nearer.engine.parameters import DEFAULT, Parameters

Answers = Mapping[Kind, Sequence[Measure]]
"""Answers to one or more questions, each oldest first."""


def pace(kind: Kind, parameters: Parameters = DEFAULT) -> filters.Measure:
    """Return how weekly answers to one question behave; of company only loneliness was measured, so all go by it."""
    daily = change.mood if kind is Kind.MOOD else change.loneliness
    return replace(daily(parameters), days=parameters.weekly_days)


def lines(answers: Answers, parameters: Parameters = DEFAULT) -> list[Line]:
    """Return the line through the answers to each question, oldest first, with a point for each week without one."""
    series = [_points(some) + _gaps(some) for some in answers.values()]
    return change.smooth(series, _together(answers, parameters), parameters)


def compare(answers: Answers, now: Sequence[int], parameters: Parameters = DEFAULT) -> list[Change]:
    """Say of each question whether these four weeks are lower or higher than the four before.

    `now` are days as ordinals, one for each question.
    """
    spans = replace(parameters, fortnight=parameters.weekly_span)
    return change.compare([_points(some) for some in answers.values()], now, _together(answers, parameters), spans)


def worse(kind: Kind, answers: Sequence[Measure], parameters: Parameters = DEFAULT) -> bool:
    """Say whether the last two weeks were worse by more than 20 (engine.md rule 6); answers oldest first.

    Each of the last `worse_weeks` answers must be worse than the mean of those before them (at most `worse_most`, so
    that what has become usual no longer counts as worse; at least `worse_least`) by more than `worse_by`, and they
    must be in a row, no more than `worse_days` apart. Worse is higher for loneliness and lower for mood. A rule for
    safety and no test: noise passes it now and then, and then a week without stretches has done no harm.
    """
    p = parameters
    values = [one.value if kind is Kind.LONELINESS else 100 - one.value for one in answers]
    before, last = values[-p.worse_weeks - p.worse_most : -p.worse_weeks], values[-p.worse_weeks :]
    if len(before) < p.worse_least:
        return False
    gaps = [(later.day - one.day).days for one, later in pairwise(answers[-p.worse_weeks :])]
    return max(gaps, default=0) <= p.worse_days and min(last) > sum(before) / len(before) + p.worse_by


def _together(kinds: Iterable[Kind], parameters: Parameters) -> filters.Measure:
    """Return how the answers to several questions behave, to be looked at in one go."""
    paces = [pace(kind, parameters) for kind in kinds]
    return filters.Measure(
        mean=np.array([one.mean for one in paces]),
        person_sd=np.array([one.person_sd for one in paces]),
        state_sd=np.array([one.state_sd for one in paces]),
        noise_sd=np.array([one.noise_sd for one in paces]),
        days=parameters.weekly_days,
        unevenness=parameters.unevenness,
    )


def _points(answers: Sequence[Measure]) -> list[Point]:
    return [Point(one.day.toordinal(), one.value) for one in answers]


def _gaps(answers: Sequence[Measure]) -> list[Point]:
    return [
        Point((before.day + week * WEEK).toordinal(), None)
        for before, after in pairwise(answers)
        for week in range(1, (after.day - before.day - timedelta(days=1)) // WEEK + 1)
    ]
