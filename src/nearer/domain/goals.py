"""Small goals for some weeks: so often, of what, until when.

Knows what a goal is, what counts towards it and how it is made smaller, kept or raised. Does not choose one: a person
does. A week in which nothing came of it is a week; nothing is carried over.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from nearer.domain.ladder import Domain
from nearer.domain.week import monday

MOST_TIMES, MOST_WEEKS, MOST_OPEN = 7, 8, 3
LONGEST_ROUND = 4
"""Weeks in one round at most: once in four weeks is the smallest goal."""
KEPT_MARKS = 60
WEEK = timedelta(days=7)


class Of(StrEnum):
    """What counts: any step tried, those of one area, or only what they count themselves."""

    ANY = "any"
    CLOSE = "close"
    ACQUAINTANCES = "acquaintances"
    STRANGERS = "strangers"
    GROUPS = "groups"
    AUTHORITY = "authority"
    OWN = "own"


class State(StrEnum):
    """Whether it is still one."""

    OPEN = "open"
    ENDED = "ended"


class Change(StrEnum):
    """What a person does with a goal."""

    HALVE = "halve"
    KEEP = "keep"
    RAISE = "raise"


@dataclass(frozen=True, slots=True)
class Goal:
    """So many times in a round of weeks, from a Monday on."""

    id: UUID
    of: Of
    times: int
    first: date
    weeks: int
    words: str = ""
    """What they call it."""
    every: int = 1
    """Weeks in a round."""
    marks: tuple[tuple[UUID, date], ...] = ()
    """What they counted themselves, each under the id of its form."""
    state: State = State.OPEN

    @property
    def until(self) -> date:
        """Return the first day on which it is over."""
        return self.first + self.weeks * WEEK

    def over(self, today: date) -> bool:
        """Tell whether its weeks have passed."""
        return today >= self.until

    def round_of(self, day: date) -> int:
        """Return in which round a day lies, 0 is the first; below 0 it was before."""
        return (day - self.first).days // (7 * self.every)


def begun(row: UUID, of: Of, times: int, weeks: int, today: date) -> Goal:
    """Return a new goal, from this week's Monday on."""
    return Goal(row, of, times, monday(today), weeks)


def counts(goal: Goal, tried: Iterable[tuple[date, Domain | None]], today: date) -> tuple[int, ...]:
    """Return how often each round so far, the last one being now; `tried` are attempts with their area."""
    last = max(0, goal.round_of(min(today, goal.until - timedelta(days=1))))
    found = [0] * (last + 1)
    for day in [*(day for _form, day in goal.marks), *(day for day, area in tried if counts_for(goal, area))]:
        if 0 <= goal.round_of(day) <= last:
            found[goal.round_of(day)] += 1
    return tuple(found)


def counts_for(goal: Goal, area: Domain | None) -> bool:
    """Tell whether an attempt in this area counts by itself."""
    return goal.of is Of.ANY or (area is not None and goal.of == area.value)


def marked(goal: Goal, form: UUID, day: date) -> Goal:
    """Return a goal with one more counted by hand; the same form twice is one."""
    if any(one == form for one, _day in goal.marks):
        return goal
    return replace(goal, marks=(*goal.marks, (form, day))[-KEPT_MARKS:])


def changed(goal: Goal, change: Change, today: date) -> Goal:
    """Return a goal made smaller, kept or raised; one that was over begins anew this week."""
    goal = replace(goal, first=monday(today)) if goal.over(today) else goal
    if change is Change.HALVE:
        if goal.times > 1:
            return replace(goal, times=(goal.times + 1) // 2)
        return replace(goal, every=min(LONGEST_ROUND, 2 * goal.every))
    if change is Change.RAISE:
        if goal.every > 1:
            return replace(goal, every=goal.every // 2)
        return replace(goal, times=min(MOST_TIMES, goal.times + 1))
    return goal
