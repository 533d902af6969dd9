"""A week as it stands today: what was proposed, the plans that fall into it, and what came about.

Knows how these are put together whenever a week is looked at. Nothing of it is kept, so that a plan changed elsewhere,
a visit or a time in touch shows at once. Does not plan and does not word.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from uuid import UUID

from nearer.actions import situation as situations
from nearer.actions.situation import Situation
from nearer.actions.week_offers import outing, travel
from nearer.domain.calendars import Event, hour_in
from nearer.domain.groups import Group, GroupState
from nearer.domain.ladder import Attempt, Felt
from nearer.domain.people import Entry
from nearer.domain.planner import Plan, PlanState
from nearer.domain.portfolio import Activity
from nearer.domain.reaching import State as Sent
from nearer.domain.week import DAYS, SLOTS, Item, Kind, Part, State, Week, Why, day_of, monday, part_at, slot_of
from nearer.engine import week_steps
from nearer.engine.candidates import Today
from nearer.engine.parameters import DEFAULT
from nearer.storage import groups as group_rows
from nearer.storage import ladder as ladder_rows
from nearer.storage import people as people_rows
from nearer.storage import portfolio as portfolio_rows
from nearer.storage import reaching as reaching_rows
from nearer.storage import week as rows
from nearer.storage.sealing import Owner

STEPS = (Kind.STEP, Kind.REPEAT)
TOLD = (*STEPS, Kind.OPPORTUNITY)
"""Of these it is told on the page of a step that they were tried."""
AFTER_WORK = Part.EVENING
"""When a plan stands that names no time."""


@dataclass(frozen=True)
class Shown:
    """One week, with everything its items are about."""

    here: Situation
    week: Week
    opens: int
    """The first part that is still to come; 21 when the week is over."""
    plans: Mapping[UUID, Plan]
    circles: Mapping[UUID, Entry]
    groups: Mapping[UUID, Group]
    activities: Mapping[UUID, Activity]
    events: Mapping[UUID, Event]
    held: frozenset[UUID] = frozenset()
    """Steps that may not be offered just now, because of what happened since."""

    @property
    def today(self) -> int | None:
        """Return the day of this week that is today, 0 is Monday; None in another week."""
        day = (self.here.today - self.week.monday).days
        return day if 0 <= day < DAYS else None

    @property
    def last_day(self) -> bool:
        """It is Sunday, or the week is over."""
        return self.opens >= SLOTS or self.today == DAYS - 1


def show(owner: Owner, now: datetime, first: date) -> Shown:
    """Return the week that begins on a Monday as it stands at a moment."""
    here = situations.read(owner, now.date())
    stored = rows.week(owner, first) or Week(first)
    also = {UUID(one.ref) for one in stored.items if one.kind is Kind.PLAN}
    plans = {plan.id: plan for plan in rows.plans(owner, first, first + timedelta(days=DAYS - 1), also)}
    shown = Shown(
        here,
        stored,
        opens(now, first),
        plans,
        people_rows.roster(owner),
        {one.id: one for one in group_rows.groups(owner, (GroupState.BELONG, GroupState.PLANNED))},
        {one.id: one for one in portfolio_rows.activities(owner)},
        _events(owner, stored),
    )
    whole = replace(shown, week=replace(stored, items=tuple(_items(shown))))
    return replace(whole, held=_held(whole))


def _events(owner: Owner, week: Week) -> dict[UUID, Event]:
    named = [(one.kind, one.ref) for one in week.items] + [(one.kind, one.ref) for one in week.left_out]
    wanted = {UUID(ref) for kind, ref in named if kind is Kind.OPPORTUNITY}
    return rows.events(owner, wanted) if wanted else {}


def opens(now: datetime, first: date) -> int:
    """Return the first part of a week that is still to come or going on."""
    day = (now.date() - first).days
    if day < 0:
        return 0
    return SLOTS if day >= DAYS else slot_of(day, part_at(now.hour))


def _items(shown: Shown) -> Iterable[Item]:
    """Return the items there are now, by their place: dated plans stand for the steps they are about."""
    dated = [_planned(shown, plan) for plan in shown.plans.values() if plan.day and plan.step in shown.here.steps]
    steps = {one.step for one in dated}
    stored = [one for one in shown.week.items if one.step not in steps and _there(shown, one)]
    done = _came_about(shown, stored)
    kept = [replace(one, state=State.DONE, felt=one.felt or done[one.id]) if one.id in done else one for one in stored]
    return sorted([*kept, *dated], key=lambda one: (one.slot, one.time, one.id))


def _planned(shown: Shown, plan: Plan) -> Item:
    """Return a plan as an item; its page and its fallback are its own."""
    step, day = shown.here.steps[plan.step], plan.day or plan.made
    hour = hour_in(plan.time)
    return Item(
        plan.id,
        Kind.PLAN,
        str(plan.id),
        slot_of((day - shown.week.monday).days, part_at(hour.hour) if hour else AFTER_WORK),
        minutes=step.minutes + travel(step.place),
        energy=step.energy,
        cost=int(step.cost),
        outing=outing(step),
        heavy=step.energy >= DEFAULT.week_heavy,
        step=plan.step,
        time=plan.time,
        where=plan.where,
        who=plan.who,
        reward=plan.reward,
        fallback=f"step:{plan.fallback_step}" if plan.fallback_step else "",
        fallback_words=plan.fallback,
        why=(Why("planned"),),
        kept=True,
        state=State.DONE if plan.state is PlanState.TRIED else State.OPEN,
    )


def _there(shown: Shown, one: Item) -> bool:
    """Tell whether what an item is about is still there."""
    if one.kind in STEPS:
        return one.ref in shown.here.steps and (one.state is State.DONE or one.ref not in shown.here.hidden)
    if one.kind is Kind.PLAN:
        plan = shown.plans.get(UUID(one.ref))
        return plan is not None and plan.day is None and plan.state in (PlanState.OPEN, PlanState.TRIED)
    places: Mapping[Kind, Collection[UUID]] = {
        Kind.REACH_OUT: [row for row, entry in shown.circles.items() if not (entry.away or entry.left_in_peace)],
        Kind.GROUP: shown.groups,
        Kind.ACTIVITY: shown.activities,
        Kind.OPPORTUNITY: shown.events,
    }
    return UUID(one.ref) in places[one.kind]


def _came_about(shown: Shown, items: Sequence[Item]) -> dict[UUID, Felt | None]:
    """Return the items that came about by what was told elsewhere, with how it felt where that was said."""
    waiting = [one for one in items if one.state is State.OPEN and not one.swapped]
    tried = _tried(shown) if any(one.kind in TOLD for one in waiting) else {}
    written = _written(shown) if any(one.kind is Kind.REACH_OUT for one in waiting) else set()
    done: dict[UUID, Felt | None] = {}
    for one in waiting:
        if one.kind in TOLD and one.step in tried:
            done[one.id] = tried[one.step].felt
        elif one.kind not in TOLD and (UUID(one.ref) in written or _touched(shown, one)):
            done[one.id] = None
    return done


def _tried(shown: Shown) -> dict[str, Attempt]:
    attempts = ladder_rows.attempts(shown.here.owner)
    return {one.step: one for one in reversed(attempts) if _within(shown, one.day)}


def _written(shown: Shown) -> set[UUID]:
    """Return whom a message went to this week, answered or not."""
    sent = reaching_rows.latest(shown.here.owner, (Sent.SENT, Sent.ANSWERED))
    return {one.person for one in sent if one.sent and _within(shown, one.sent)}


def _touched(shown: Shown, one: Item) -> bool:
    row = UUID(one.ref)
    if one.kind is Kind.PLAN:
        return shown.plans[row].state is PlanState.TRIED
    if one.kind is Kind.REACH_OUT:
        return any(_within(shown, date.fromordinal(day)) for day in shown.circles[row].rhythm.days)
    if one.kind is Kind.GROUP:
        last = shown.groups[row].last
        return last is not None and _within(shown, last)
    return any(_within(shown, day) for day in shown.activities[row].used)


def _within(shown: Shown, day: date) -> bool:
    return monday(day) == shown.week.monday


def _held(shown: Shown) -> frozenset[UUID]:
    """Return the open steps that today's rules would not offer: the ceiling, a rest, a setback hold here too."""
    waiting = [one for one in shown.week.items if one.kind in TOLD and not one.swapped and one.state is State.OPEN]
    return frozenset(one.id for one in waiting if one.slot >= shown.opens and not _may(shown, one))


def _may(shown: Shown, one: Item) -> bool:
    here, worse = shown.here, shown.here.profile.worse(shown.here.today)
    step = here.steps.get(one.step)
    if step is None:
        return not (here.state.after_setback or (worse and one.stretch))
    day = max(here.today, shown.week.monday + timedelta(days=day_of(one.slot)))
    return week_steps.may(here.state, step, here.profile, Today(day, None, here.hidden, worse))
