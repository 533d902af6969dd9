"""What can be counted of the way so far: guesses against what happened, weeks with attempts, places, groups.

Knows how records become the few numbers a page shows. Does not know how they are kept, drawn or worded. Nothing here
is a number for the person, and an empty week is a week.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from nearer.domain.groups import Group
from nearer.domain.ladder import Attempt, Domain, Happened, Step
from nearer.domain.people import Encounter, Touch

WEEK = timedelta(days=7)
YEAR = 52
"""Weeks in the picture of the year."""
MONTH = timedelta(days=28)
MINE = 3
"""Visits from which a group somebody belongs to may feel theirs [J]."""
LAST = 10
WINS = 3


@dataclass(frozen=True, slots=True)
class Likelihoods:
    """How likely the feared thing seemed before and next time (means, 0-100), and how often it happened."""

    before: float
    after: float
    happened: int
    partly: int
    count: int


@dataclass(frozen=True, slots=True)
class Together:
    """Time with people in four weeks: hours as told, and meetings whose length was not."""

    hours: float = 0.0
    untold: int = 0
    times: int = 0


def likelihoods(attempts: Iterable[Attempt]) -> Likelihoods | None:
    """Return the course of likelihoods over the attempts that have all of it; None of none."""
    told = [
        (one.likelihood, one.next_likelihood, one.happened)
        for one in attempts
        if one.likelihood is not None and one.next_likelihood is not None and one.happened is not None
    ]
    if not told:
        return None
    before, after, happened = zip(*told, strict=True)
    count = len(told)
    yes, partly = happened.count(Happened.YES), happened.count(Happened.PARTLY)
    return Likelihoods(sum(before) / count, sum(after) / count, yes, partly, count)


def better(attempts: Sequence[Attempt], most: int = LAST) -> tuple[int, int]:
    """Return how many of the last ones went better than feared, and of how many that is known."""
    known = [one.better_than_feared for one in attempts if one.better_than_feared is not None][:most]
    return sum(known), len(known)


def weeks(days: Iterable[date], today: date) -> tuple[int, ...]:
    """Return on how many attempts each of the last 52 weeks looks back, this one last; weeks begin on Mondays."""
    this = today - timedelta(days=today.weekday())
    counts = [0] * YEAR
    for day in days:
        back = (this - (day - timedelta(days=day.weekday()))).days // 7
        if 0 <= back < YEAR:
            counts[YEAR - 1 - back] += 1
    return tuple(counts)


def by_domain(attempts: Mapping[str, int], steps: Mapping[str, Step]) -> dict[Domain, int]:
    """Return how often each area was tried, the most first; `attempts` counts by step."""
    counts = dict.fromkeys(Domain, 0)
    for step, count in attempts.items():
        if step in steps:
            counts[steps[step].domain] += count
    return dict(sorted(counts.items(), key=lambda one: -one[1]))


def mine(groups: Iterable[Group]) -> list[Group]:
    """Return the groups that may feel theirs, the most visited first; it is for `groups` they belong to."""
    return sorted((one for one in groups if one.visits >= MINE), key=lambda one: -one.visits)


def together(encounters: Iterable[Encounter], after: date, until: date) -> Together:
    """Return the time with people after a day and up to another; writing is no time together."""
    some = [one for one in encounters if after < one.day <= until and one.touch is not Touch.WROTE]
    untold = sum(one.minutes is None and one.touch is Touch.SAW for one in some)
    return Together(sum(one.minutes or 0 for one in some) / 60, untold, len(some))
