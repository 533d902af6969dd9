"""The week: proposing it, asking for less or more, days that hold less, keeping a part free, looking back.

Knows what each changes in a whole week; single things are `week_items`, planning is `week_planning`, how a week stands
today `week_shown`. A step in a week is no promise: it leads to its gate like any other. Nothing is carried over.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import cast
from uuid import UUID, uuid5

from nearer.actions import checks, goals, ladder
from nearer.actions.week_planning import WEEK, held, planned, size_of, stored
from nearer.actions.week_shown import TOLD, Shown, opens, show
from nearer.actions.week_slots import FREE, MOST_ENERGY
from nearer.domain.ladder import Attempt, Felt
from nearer.domain.planner import PlanState
from nearer.domain.week import DAYS, SLOTS, Coming, Item, Kind, Reflection, Rest, State, Week, day_of, shape
from nearer.engine import week_size
from nearer.engine.week_size import Size
from nearer.errors import Invalid
from nearer.storage import planner as plan_rows
from nearer.storage import week as rows
from nearer.storage.sealing import Owner
from nearer.storage.transaction import writing
from nearer.translation import _

NOT_NOW = "no"


def size(shown: Shown, last: Shown) -> Size:
    """Return how full a week may be: as asked for, else by how the week before went."""
    if shown.week.proposed:
        return size_of(shown.week)
    then = week_size.usual()
    if last.week.proposed:
        then = week_size.following(size_of(last.week), shape(last.week.items))
    return week_size.wished(then, last.week.reflection.coming, len(last.week.items))


def propose(owner: Owner, now: datetime, first: date) -> None:
    """Plan a week, or plan it anew: what was kept, done or is over stays as it is.

    Raises:
        Invalid: they are resting, the week is over, or it lies too far ahead.
    """
    with writing(owner):
        shown, last = _open(owner, now, first), show(owner, now, first - WEEK)
        rows.save(owner, planned(shown, last, now, size(shown, last)))


def resize(owner: Owner, now: datetime, first: date, more: bool) -> None:
    """Plan a week anew with less in it, or more.

    Raises:
        Invalid: as for proposing.
    """
    with writing(owner):
        shown, last = _open(owner, now, first), show(owner, now, first - WEEK)
        rows.save(
            owner,
            planned(shown, last, now, week_size.resized(size(shown, last), more, held(shown))),
        )


def wish(owner: Owner, now: datetime, first: date, energies: Sequence[str]) -> None:
    """Keep what each day will hold, and plan anew if the week was planned.

    Raises:
        Invalid: an answer that is not on the list, or as for proposing.
    """
    said = [int(one) if one in _SAID else None for one in energies]
    if len(said) != DAYS or None in said:
        raise Invalid(_("Choose one of the answers shown for each day."))
    with writing(owner):
        shown, last = _open(owner, now, first), show(owner, now, first - WEEK)
        asked = replace(shown, week=replace(shown.week, energies=tuple(cast(list[int], said))))
        rows.save(owner, planned(asked, last, now, size(asked, last)) if shown.week.proposed else asked.week)


_SAID = {str(level) for level in (FREE, *range(MOST_ENERGY + 1))}


def _open(owner: Owner, now: datetime, first: date) -> Shown:
    if plan_rows.paused_since(owner) is not None:
        raise Invalid(_("You are resting, and nothing needs a plan. Say on the first page that you are back."))
    if opens(now, first) >= SLOTS:
        raise Invalid(_("This week is over. The one that is running now is under “Your week”."))
    if first > now.date() + WEEK:
        raise Invalid(_("That is too far ahead to plan. One week at a time is plenty."))
    return show(owner, now, first)


def rest(owner: Owner, now: datetime, first: date, slot: int, kept: bool) -> None:
    """Keep a part of the week free whatever is planned anew, or give it back.

    Raises:
        Invalid: a part that is not in the week, or holds something.
    """
    with writing(owner):
        shown = show(owner, now, first)
        week = shown.week
        if not 0 <= slot < SLOTS or any(one.slot == slot for one in week.items):
            raise Invalid(_("There is something in that part of the week. Move it first, then keep the part free."))
        others = tuple(one for one in week.rests if one.slot != slot)
        rows.save(owner, replace(stored(shown), rests=(*others, Rest(slot, kept=True)) if kept else others))


@dataclass(frozen=True, slots=True)
class Told:
    """A look back as typed: each item's answer, and what they say of the week; everything may be empty."""

    items: Mapping[UUID, str] = field(default_factory=dict)
    note: str = ""
    surprise: str = ""
    belief: str = ""
    easy: str = ""
    hard: str = ""
    energy: str = ""
    coming: str = ""
    goals: Mapping[UUID, str] = field(default_factory=dict)
    """What becomes of goals."""


def look_back(owner: Owner, now: datetime, first: date, form: UUID, told: Told) -> None:
    """Keep how a week was. A step that was tried becomes an attempt, once; what was not says nothing of anybody.

    Raises:
        Invalid: the week has not begun, an answer that is not on the list, or a text too long.
    """
    said = {row: _felt(answer) for row, answer in told.items.items() if answer}
    kept, reflection = checks.text(told.note, "note"), _reflected(told, form)
    with writing(owner):
        shown = show(owner, now, first)
        if first > now.date() and not shown.week.proposed:
            raise Invalid(_("This week has not begun, so there is nothing to look back on yet."))
        for row, felt in said.items():
            _attempt(shown, now, form, row, felt)
        items = tuple(_looked(one, said) for one in shown.week.items if one.id not in shown.plans)
        looked = replace(shown.week, items=items, looked_back=now.date(), note=kept, reflection=reflection)
        rows.save(owner, looked)
        _shape_next(owner, first + WEEK, reflection)
        if shown.week.reflection.form != form:
            for goal, change in told.goals.items():
                goals.change(owner, now.date(), goal, change)


def _reflected(told: Told, form: UUID) -> Reflection:
    texts = {name: checks.text(getattr(told, name), name) for name in ("surprise", "belief", "easy", "hard")}
    energy = checks.number(told.energy, "energy", 1, MOST_ENERGY) if told.energy else 0
    coming = checks.choice(Coming, told.coming, "coming") if told.coming else None
    return Reflection(**texts, energy=energy, coming=coming, form=form)


def _shape_next(owner: Owner, first: date, said: Reflection) -> None:
    """Let every day of the week after hold what they said, unless that week was spoken of already."""
    following = rows.week(owner, first) or Week(first)
    if said.energy and not following.proposed and not any(following.energies):
        rows.save(owner, replace(following, energies=(said.energy,) * DAYS))


def _felt(answer: str) -> Felt | None:
    return None if answer == NOT_NOW else checks.choice(Felt, answer, "items")


def _looked(one: Item, said: Mapping[UUID, Felt | None]) -> Item:
    if one.id not in said:
        return one
    felt = said[one.id]
    return replace(one, state=State.NOT_NOW if felt is None else State.DONE, felt=felt)


def _attempt(shown: Shown, now: datetime, form: UUID, row: UUID, felt: Felt | None) -> None:
    """Let the ladder know of a step that was tried and not told of yet."""
    found = shown.week.item(row)
    if found is None or felt is None or found.state is State.DONE or found.swapped:
        return
    if found.kind not in (*TOLD, Kind.PLAN) or found.step not in shown.here.steps:
        return
    day = min(now.date(), shown.week.monday + timedelta(days=day_of(found.slot)))
    plan = shown.plans.get(UUID(found.ref)) if found.kind is Kind.PLAN else None
    told = Attempt(found.step, day, felt)
    open_plan = plan.id if plan and plan.state is PlanState.OPEN else None
    ladder.attempt(shown.here.owner, now.date(), uuid5(form, str(row)), told, open_plan)


def lighter(shown: Shown) -> bool:
    """Tell whether the week after this one is halved."""
    return shown.week.proposed and week_size.lighter(shape(shown.week.items))
