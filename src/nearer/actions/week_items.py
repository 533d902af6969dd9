"""One thing in a week: moving it, keeping it, writing about it, what falls through, that it came about.

Knows what each changes. Does not plan anew (that is `week`). A plan with a day has a page of its own; what is done to
it here is done to the plan.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from uuid import UUID

from nearer.actions import checks, encounters, groups, planner, portfolio
from nearer.actions.week_planning import save, weighed
from nearer.actions.week_shown import STEPS, Shown, show
from nearer.domain.calendars import hour_in
from nearer.domain.people import Touch
from nearer.domain.planner import PlanState
from nearer.domain.week import PARTS, SLOTS, Item, Kind, State, day_of, part_at, part_of
from nearer.errors import Invalid, Missing
from nearer.storage import planner as plan_rows
from nearer.storage.sealing import Owner
from nearer.storage.transaction import writing
from nearer.translation import _

LONGEST = 200
TIMES = ("10:00", "15:00", "19:00")
"""When a plan stands that was moved to another part of the day."""


@dataclass(frozen=True, slots=True)
class Answers:
    """What somebody wrote about one thing in their week; all of it may be empty."""

    time: str = ""
    where: str = ""
    who: str = ""
    reward: str = ""
    fallback_words: str = ""


def find(owner: Owner, now: datetime, first: date, row: UUID) -> tuple[Shown, Item]:
    """Return a week and one thing in it.

    Raises:
        Missing: it is not in this week.
    """
    shown = show(owner, now, first)
    found = shown.week.item(row)
    if found is None:
        raise Missing(_("This is not in your week any more. The page of the week shows what is."))
    return shown, found


def move(owner: Owner, now: datetime, first: date, row: UUID, slot: int) -> None:
    """Put something elsewhere in the week, where it stays. A plan with a day gets the new one.

    Raises:
        Missing: it is not in this week.
        Invalid: a part that is over, or a day with a stretch already.
    """
    with writing(owner):
        shown, found = find(owner, now, first, row)
        if not shown.opens <= slot < SLOTS:
            raise Invalid(_("That part of the week is over. Choose one that is still to come."))
        _one_stretch(shown, found, slot)
        hour = hour_in(found.time)
        stays = hour is not None and part_at(hour.hour) is part_of(slot) and found.kind is not Kind.GROUP
        time = found.time if slot == found.slot or stays else ""
        if found.id in shown.plans:
            day = first + timedelta(days=day_of(slot))
            plan_rows.save(owner, replace(shown.plans[found.id], day=day, time=time or TIMES[slot % PARTS]))
            return
        moved = replace(found, slot=slot, kept=True, time=time)
        save(shown, now, shown.week.changed(moved))


def _one_stretch(shown: Shown, found: Item, slot: int) -> None:
    every = {one.id: one for one in weighed(shown, shown.week.items)}
    there = [one for one in every.values() if one.id != found.id and day_of(one.slot) == day_of(slot)]
    if every[found.id].stretch and any(one.stretch and not one.swapped for one in there):
        raise Invalid(_("There is a bigger step on that day already. One a day is enough; choose another day."))


def keep(owner: Owner, now: datetime, first: date, row: UUID, kept: bool) -> None:
    """Keep something where it is whatever is planned anew, or let it be moved again.

    Raises:
        Missing: it is not in this week.
    """
    _alter(owner, now, first, row, kept=kept)


def _alter(owner: Owner, now: datetime, first: date, row: UUID, **changed: object) -> None:
    with writing(owner):
        shown, found = find(owner, now, first, row)
        if found.id not in shown.plans:
            save(shown, now, shown.week.changed(replace(found, **changed)))  # type: ignore[arg-type]


def write(owner: Owner, now: datetime, first: date, row: UUID, answers: Answers) -> None:
    """Keep what somebody wrote about one thing: time, place, company, reward, what to fall back on.

    Raises:
        Missing: it is not in this week.
        Invalid: a text too long.
    """
    given = {name: checks.text(getattr(answers, name), name, LONGEST) for name in Answers.__dataclass_fields__}
    with writing(owner):
        shown, found = find(owner, now, first, row)
        if found.id in shown.plans:
            given["fallback"] = given.pop("fallback_words")
            plan_rows.save(owner, replace(shown.plans[found.id], **given))  # type: ignore[arg-type]
        else:
            _alter(owner, now, first, row, **given)


def take_away(owner: Owner, now: datetime, first: date, row: UUID) -> None:
    """Take something out of the week; it is not proposed again before the next. A plan is put aside, at no cost.

    Raises:
        Missing: it is not in this week.
    """
    with writing(owner):
        shown, found = find(owner, now, first, row)
        if found.id in shown.plans:
            planner.not_today(owner, now.date(), found.id)
        else:
            save(shown, now, shown.week.without(found))


def fall_through(owner: Owner, now: datetime, first: date, row: UUID, form: UUID) -> None:
    """Put what was kept in reserve in the place of something that fell through. Twice is once.

    Raises:
        Missing: it is not in this week.
    """
    with writing(owner):
        gone = plan_rows.plan(owner, row)
        if gone and gone.state is PlanState.FELL_THROUGH:
            return
        shown, found = find(owner, now, first, row)
        if found.kind is not Kind.PLAN:
            _alter(owner, now, first, row, swapped=True, kept=True)
            return
        plan = shown.plans[UUID(found.ref)]
        planner.fell_through(owner, plan.id)
        if plan.fallback or plan.fallback_step:
            planner.take_fallback(owner, now.date(), form, plan.id)


def put_back(owner: Owner, now: datetime, first: date, row: UUID) -> None:
    """Put something back that had fallen through.

    Raises:
        Missing: it is not in this week.
    """
    _alter(owner, now, first, row, swapped=False)


def done(owner: Owner, now: datetime, first: date, row: UUID, form: UUID, touch: str = Touch.WROTE) -> None:
    """Keep that something came about: a visit, a time in touch, a thing done. The same form twice is once.

    Raises:
        Missing: it is not in this week.
        Invalid: it is a step, which has a page of its own for that; or no such way to be in touch.
    """
    today = now.date()
    with writing(owner):
        _shown, found = find(owner, now, first, row)
        if found.kind in (*STEPS, Kind.PLAN) and not found.swapped:
            raise Invalid(_("Open the step itself and say how it was. One tap is enough there."))
        if found.swapped or found.kind is Kind.OPPORTUNITY:
            pass
        elif found.kind is Kind.GROUP:
            groups.visited(owner, today, form, UUID(found.ref), groups.Came())
        elif found.kind is Kind.REACH_OUT:
            encounters.quick(owner, today, form, found.ref, touch)
        elif found.kind is Kind.ACTIVITY:
            portfolio.done(owner, today, form, UUID(found.ref), [str(one) for one in found.people])
        _alter(owner, now, first, row, state=State.DONE)
