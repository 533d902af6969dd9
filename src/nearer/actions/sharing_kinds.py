"""What each kind that can be shared is made of.

Knows, for each kind, how its items are gathered: a function from an owner, a moment and a first day to items as data.
A new kind is a member of `domain.sharing.Kind`, a function here and its words in `words.sharing`. Names of other people
are never among the items: they did not agree to it. What somebody wrote is taken word for word. Does not word anything.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property

from nearer.actions import goals as goal_actions
from nearer.actions import measures as measure_actions
from nearer.actions import week_shown
from nearer.content.steps import catalogue
from nearer.domain.ladder import Attempt, Step
from nearer.domain.measures import Kind as Asked
from nearer.domain.sharing import Item, Kind, Part, Slice
from nearer.domain.week import State as ItemState
from nearer.domain.week import day_of, monday
from nearer.storage import journal as journal_rows
from nearer.storage import ladder as ladder_rows
from nearer.storage import measures as measure_rows
from nearer.storage.sealing import Owner
from nearer.translation import language

MOST = 30
"""Items of one kind."""
WEEKS = 13


@dataclass(frozen=True)
class Source:
    """Whose items, up to which moment and from which day on. What several kinds need is read once."""

    owner: Owner
    now: datetime
    since: date

    @property
    def today(self) -> date:
        """Return the day of the moment."""
        return self.now.date()

    @cached_property
    def steps(self) -> Mapping[str, Step]:
        """Return the steps there are, by id."""
        return {**catalogue(language()), **ladder_rows.notes(self.owner)[0]}

    @cached_property
    def attempts(self) -> Sequence[Attempt]:
        """Return the latest attempts from the first day on, newest first."""
        return [one for one in ladder_rows.attempts(self.owner) if one.day >= self.since]

    def title(self, step: str) -> str:
        """Return what a step is called; empty when it is not there any more."""
        return self.steps[step].title if step in self.steps else ""


def _attempts(source: Source) -> list[Item]:
    return [
        Item(
            one.day,
            source.title(one.step),
            about=one.felt or "",
            numbers=_given(expected=one.expected, peak=one.peak, completed=float(one.completed)),
        )
        for one in source.attempts[:MOST]
    ]


def _kept(source: Source) -> list[Item]:
    # The latest of each: somebody may learn the same thing many times over.
    latest = {one.learned: one for one in reversed(source.attempts) if one.learned}
    newest = sorted(latest.values(), key=lambda one: one.day, reverse=True)
    return [Item(one.day, source.title(one.step), one.learned) for one in newest[:MOST]]


def _measures(source: Source) -> list[Item]:
    days: dict[date, dict[str, float]] = {}
    for kind in Asked:
        for one in measure_rows.latest(source.owner, kind, WEEKS):
            days.setdefault(one.day, {})[kind] = one.value
    return [Item(day, numbers=days[day]) for day in sorted(days, reverse=True) if day >= source.since]


def _progress(source: Source) -> list[Item]:
    told = [one.better_than_feared for one in source.attempts if one.better_than_feared is not None]
    items = [Item(about="tried", numbers={"count": len(source.attempts)})] if source.attempts else []
    if len(told) >= 3:
        items.append(Item(about="feared", numbers={"better": sum(told), "all": len(told)}))
    for weeks in measure_actions.weeks(source.owner, source.today):
        change = weeks.change
        numbers = _given(difference=change.difference, bound=change.bound, before=change.before, now=change.now)
        items.append(Item(about=weeks.kind, text=change.direction, numbers=numbers))
    return items


def _goals(source: Source) -> list[Item]:
    return [
        Item(
            one.goal.first,
            one.goal.words,
            about=one.goal.of,
            numbers={"now": one.counts[-1], "times": one.goal.times, "every": one.goal.every},
        )
        for one in goal_actions.shown(source.owner, source.today)
    ]


def _week(source: Source) -> list[Item]:
    first = monday(source.today)
    shown = week_shown.show(source.owner, source.now, first)
    return [
        Item(
            first + timedelta(days=day_of(one.slot)),
            source.title(one.step),
            about=one.kind,
            numbers={"slot": one.slot, "done": float(one.state is ItemState.DONE)},
        )
        for one in shown.week.items[:MOST]
    ]


def _pages(source: Source) -> list[Item]:
    return [Item(one.day, text=one.text) for one in journal_rows.chosen(source.owner, source.since, MOST)]


def _given(**numbers: float | None) -> dict[str, float]:
    return {name: value for name, value in numbers.items() if value is not None}


MAKERS: dict[Kind, Callable[[Source], list[Item]]] = {
    Kind.PROGRESS: _progress,
    Kind.GOALS: _goals,
    Kind.ATTEMPTS: _attempts,
    Kind.KEPT: _kept,
    Kind.MEASURES: _measures,
    Kind.WEEK: _week,
    Kind.PAGES: _pages,
}
"""Every kind, in the order it is read: sentences first."""


def make(owner: Owner, name: str, kinds: Collection[Kind], now: datetime, back: timedelta) -> Slice:
    """Gather what is to be shared; nothing of a kind that was not named is even read."""
    return chosen(name, kinds, now, parts(owner, kinds, now, back))


def parts(owner: Owner, kinds: Collection[Kind], now: datetime, back: timedelta) -> Sequence[Part]:
    """Gather these kinds once, whoever sees which of them."""
    source = Source(owner, now, now.date() - back)
    return [Part(kind, tuple(maker(source))) for kind, maker in MAKERS.items() if kind in kinds]


def chosen(name: str, kinds: Collection[Kind], now: datetime, gathered: Sequence[Part]) -> Slice:
    """Return what one person sees of what was gathered."""
    return Slice(now.date(), name, tuple(part for part in gathered if part.kind in kinds))
