"""One's plans in one's own calendar: private addresses to read them from, and files to take along.

Knows which plans are shown, and that they say nothing unless somebody asked for more. Does not word titles: how a plan
is said, without and with details, is passed in.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from nearer.actions.calendars import Present
from nearer.content.steps import catalogue
from nearer.domain.calendars import Occurrence, at, hour_in, midnight
from nearer.domain.ladder import Step
from nearer.domain.planner import Plan
from nearer.errors import Invalid, Missing
from nearer.storage import feeds as rows
from nearer.storage import ladder as ladder_rows
from nearer.storage import planner as plan_rows
from nearer.storage.sealing import Owner
from nearer.storage.transaction import writing
from nearer.translation import _, language

SHORTEST = 15
"""Minutes a plan takes up in a calendar at least; shorter could not be seen there."""
PAST = timedelta(days=7)
"""How long a plan for a day gone by stays in a feed."""


@dataclass(frozen=True, slots=True)
class Saying:
    """How plans are said: the name of the calendar, and what stands for a plan when it says nothing."""

    name: str
    neutral: str
    note: Callable[[Plan, str], str]
    """What goes with a plan that is shown: reward, fallback; given the plan and the title of its fallback."""


def make(owner: Owner, form: UUID, details: bool, now: datetime) -> None:
    """Make a private address. The same form twice is one.

    Raises:
        Invalid: there are five already.
    """
    with writing(owner):
        there = rows.feeds(owner)
        if len(there) >= rows.MOST and form not in {feed.id for feed in there}:
            raise Invalid(_("Five addresses are as many as there can be. End one you no longer use first."))
        rows.make(owner, form, details, now)


def revoke(owner: Owner, feed: UUID) -> None:
    """End an address: whoever reads it next finds nothing. Twice is once."""
    rows.remove(owner, feed)


def read(token: str, when: Present, saying: Saying) -> bytes:
    """Return the calendar at a private address.

    Raises:
        Missing: there is no such address, or it was ended.
    """
    found = rows.find(token)
    if found is None:
        raise Missing(_("There is no calendar here."))
    owner, details = found
    return every(owner, details, when, saying)


def every(owner: Owner, details: bool, when: Present, saying: Saying) -> bytes:
    """Return all plans that have a day, as a calendar file."""
    first = when.now.astimezone(when.zone).date() - PAST
    plans = [plan for plan in plan_rows.open_plans(owner) if plan.day and plan.day >= first]
    return _file(_occurrences(owner, plans, details, when.zone, saying), when, saying)


def one(owner: Owner, plan: UUID, details: bool, alarm: int | None, when: Present, saying: Saying) -> bytes:
    """Return one plan as a file with a reminder; `alarm` is minutes before, None for silence.

    Raises:
        Missing: this person has no such plan.
        Invalid: it has no day yet.
    """
    found = plan_rows.plan(owner, plan)
    if found is None:
        raise Missing(_("There is no such plan. What you decided on is on the first page."))
    if found.day is None:
        raise Invalid(_("This plan has no day yet, so no calendar can hold it. Plan the step again with a day."))
    before = None if alarm is None else timedelta(minutes=alarm)
    return _file(_occurrences(owner, [found], details, when.zone, saying), when, saying, before)


def _file(shown: Sequence[Occurrence], when: Present, saying: Saying, alarm: timedelta | None = None) -> bytes:
    # What writes calendars is loaded when somebody wants one, not at every start.
    from nearer.formats import icalendar_writing

    return icalendar_writing.written(shown, saying.name, when.zone, when.now, alarm)


def _occurrences(
    owner: Owner, plans: Sequence[Plan], details: bool, zone: ZoneInfo, saying: Saying
) -> list[Occurrence]:
    steps = {**catalogue(language()), **ladder_rows.notes(owner)[0]} if plans else {}
    shown = []
    for plan in plans:
        step = steps.get(plan.step)
        neutral = _neutral(plan, step.minutes if step else SHORTEST, zone, saying.neutral)
        shown.append(_told(neutral, plan, steps, saying) if details else neutral)
    return shown


def _neutral(plan: Plan, minutes: int, zone: ZoneInfo, title: str) -> Occurrence:
    """Return a plan as time that is taken, and nothing else; without an hour it is a day that stays free."""
    day, hour = plan.day or plan.made, hour_in(plan.time)
    if hour is None:
        begins, ends = midnight(day, zone), midnight(day + timedelta(days=1), zone)
    else:
        begins = at(day, hour, zone)
        ends = begins + timedelta(minutes=max(SHORTEST, -(-minutes // 5) * 5))
    return Occurrence(begins, ends, title, all_day=hour is None, uid=str(plan.id), free=hour is None)


def _told(neutral: Occurrence, plan: Plan, steps: Mapping[str, Step], saying: Saying) -> Occurrence:
    step = steps.get(plan.step)
    fallback = steps[plan.fallback_step].title if plan.fallback_step in steps else plan.fallback
    title = step.title if step else neutral.title
    return replace(neutral, title=title, where=plan.where, note=saying.note(plan, fallback))
