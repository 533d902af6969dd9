"""Choosing a small goal, counting towards it, making it smaller, keeping it, raising it, letting it go.

Knows what may be kept and what is counted by itself: attempts. Does not propose a goal of its own accord.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from nearer.actions import checks
from nearer.actions import situation as situations
from nearer.actions.situation import Situation
from nearer.domain import goals
from nearer.domain.goals import MOST_OPEN, MOST_TIMES, MOST_WEEKS, Change, Goal, Of, State
from nearer.errors import Invalid, Missing
from nearer.storage import goals as rows
from nearer.storage import ladder as ladder_rows
from nearer.storage.sealing import Owner
from nearer.storage.transaction import writing
from nearer.translation import _


@dataclass(frozen=True, slots=True)
class Answers:
    """A goal as typed."""

    of: str = ""
    times: str = "1"
    weeks: str = "4"
    words: str = ""


@dataclass(frozen=True, slots=True)
class Shown:
    """One goal, how often each round so far, and whether its weeks have passed."""

    goal: Goal
    counts: tuple[int, ...]
    over: bool


def shown(owner: Owner, today: date) -> list[Shown]:
    """Return the open goals with what counted, in two reads and, where there are any, those of the situation."""
    found = rows.open_ones(owner)
    return _counted(found, situations.read(owner, today)) if found else []


def _counted(found: Sequence[Goal], here: Situation) -> list[Shown]:
    attempts = ladder_rows.attempts_since(here.owner, min(one.first for one in found))
    tried = [(one.day, here.steps[one.step].domain if one.step in here.steps else None) for one in attempts]
    return [Shown(one, goals.counts(one, tried, here.today), one.over(here.today)) for one in found]


def choose(owner: Owner, today: date, form: UUID, given: Answers) -> Goal:
    """Keep a new goal. The same form twice is one.

    Raises:
        Invalid: nothing chosen, a number out of range, a text too long, or three are open already.
    """
    if not given.of:
        raise Invalid(_("Choose what you would like to do now and then."), "of")
    of, words = checks.choice(Of, given.of, "of"), checks.text(given.words, "words", 120)
    if of is Of.OWN and not words:
        raise Invalid(_("Say in a few words what you will count."), "words")
    times = checks.number(given.times, "times", 1, MOST_TIMES)
    made = goals.begun(form, of, times, checks.number(given.weeks, "weeks", 1, MOST_WEEKS), today)
    with writing(owner):
        known = rows.goal(owner, form)
        if known is None:
            if len(rows.open_ones(owner)) >= MOST_OPEN:
                raise Invalid(_("Three at a time are plenty. Let one go before you choose another."))
            known = replace(made, words=words)
            rows.save(owner, known)
    return known


def find(owner: Owner, row: UUID) -> Goal:
    """Return one open goal.

    Raises:
        Missing: this owner has none such, or let it go.
    """
    found = rows.goal(owner, row)
    if found is None or found.state is not State.OPEN:
        raise Missing(_("There is no such goal any more. The page of goals shows those you have."))
    return found


def count(owner: Owner, today: date, form: UUID, row: UUID) -> None:
    """Count one more by hand. The same form twice is one.

    Raises:
        Missing: no such goal.
    """
    with writing(owner):
        rows.save(owner, goals.marked(find(owner, row), form, today))


def change(owner: Owner, today: date, row: UUID, how: str) -> None:
    """Halve, keep or raise a goal.

    Raises:
        Missing: no such goal.
        Invalid: none of the three.
    """
    said = checks.choice(Change, how, "change")
    with writing(owner):
        rows.save(owner, goals.changed(find(owner, row), said, today))


def end(owner: Owner, row: UUID) -> None:
    """Let a goal go; it costs nothing.

    Raises:
        Missing: no such goal.
    """
    with writing(owner):
        rows.save(owner, replace(find(owner, row), state=State.ENDED))
