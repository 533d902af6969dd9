"""Planning a week: from what it might hold and when somebody is free to what stands in it, and why.

Knows how a brief for the engine is made and how its proposal becomes items. Does not know when it is asked for (that is
`week`), nor what a week might hold (`week_offers`) and when somebody is free (`week_slots`).
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

from nearer.actions import planner, week_events, week_offers
from nearer.actions.ladder import OWN
from nearer.actions.week_offers import Known, Offer, candidate
from nearer.actions.week_shown import Shown, show
from nearer.actions.week_slots import heavy_eve, slots
from nearer.domain.needs import Budget
from nearer.domain.week import DAYS, Item, Kind, LeftOut, Rest, Week, Why, day_of, shape
from nearer.engine import belief, week_size, week_steps
from nearer.engine.candidates import Today
from nearer.engine.parameters import DEFAULT
from nearer.engine.week import Proposal
from nearer.engine.week import propose as engine_propose
from nearer.engine.week_brief import Brief, Limits, Placed
from nearer.engine.week_rules import rests
from nearer.engine.week_size import Size
from nearer.storage import planner as plan_rows
from nearer.storage import week as rows

WEEK = timedelta(days=DAYS)
GENTLE = 6
"""Easy steps from home to fall back on, taken in turn."""
_ROW = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def size_of(week: Week) -> Size:
    """Return how full a week was asked to be."""
    return Size(week.size, week.most, week.wish or DEFAULT.week_usual)


def planned(shown: Shown, last: Shown, now: datetime, chosen: Size) -> Week:
    """Return the week with everything open planned anew."""
    known = _known(shown, now)
    settled = [one for one in shown.week.items if _settled(shown, one)]
    every = (*week_offers.found(known), *week_events.found(known, now))
    offers = [one for one in every if one.item.name not in _gone(shown, settled)]
    brief = _brief(shown, last, now, settled, (offers, chosen))
    proposal = engine_propose(brief)
    placed = _placed(shown, known, proposal, offers)
    return replace(
        shown.week,
        items=tuple(one for one in (*settled, *placed) if one.id not in shown.plans),
        rests=_rests(shown.week, brief, placed),
        left_out=(*_left_out(proposal, offers), *_too_soon(known, offers, settled)),
        size=chosen.size,
        most=chosen.most,
        wish=chosen.wish,
        begun=_begun(shown),
    )


def _settled(shown: Shown, one: Item) -> bool:
    """Say whether planning anew leaves an item where it is: kept, done, over, or a plan with a day."""
    return one.settled or one.slot < shown.opens


def _gone(shown: Shown, settled: Iterable[Item]) -> set[str]:
    return {*shown.week.away, *(one.name for one in settled)}


def _known(shown: Shown, now: datetime) -> Known:
    first = max(now.date(), shown.week.monday)
    open_plans = plan_rows.open_plans(shown.here.owner)
    return Known(
        shown.here,
        shown.week.monday,
        first,
        shown.circles,
        list(shown.groups.values()),
        list(shown.activities.values()),
        [plan for plan in open_plans if plan.day is None],
        _events(shown, now),
    )


def _events(shown: Shown, now: datetime) -> dict[str, datetime]:
    """Return when what they took from a calendar takes place, by its step."""
    own = (step.removeprefix(OWN) for step in shown.here.steps if step.startswith(OWN))
    ids = [UUID(row) for row in own if _ROW.fullmatch(row)]
    found = rows.begins(shown.here.owner, ids) if ids else {}
    return {f"{OWN}{row}": at.astimezone(now.tzinfo) for row, at in found.items()}


def _brief(
    shown: Shown, last: Shown, now: datetime, settled: Sequence[Item], more: tuple[Sequence[Offer], Size]
) -> Brief:
    offers, chosen = more
    before = {one.name: one.slot for one in shown.week.items}
    return Brief(
        tuple(one.candidate(before.get(one.item.name)) for one in offers),
        slots(shown, now, last),
        _limits(shown, chosen, settled),
        tuple(Placed(candidate(one), one.slot) for one in weighed(shown, settled)),
        heavy_eve(last),
    )


def _limits(shown: Shown, chosen: Size, settled: Iterable[Item]) -> Limits:
    """Return the limits; of a week that is begun late only the share that is left, beside what was there before."""
    profile, begun = shown.here.profile, _begun(shown)
    left = (DAYS - day_of(begun)) / DAYS
    barred = [f"person:{row}" for row, one in shown.circles.items() if one.left_in_peace or one.away]
    part = replace(chosen, size=chosen.size * left)
    found = week_size.limits(part, free=profile.budget is Budget.FREE, barred=barred)
    # One outing has room in what is left too: a group that meets on Saturday stands in a week begun on Friday.
    late = round(DEFAULT.week_late * chosen.size / DEFAULT.week_usual)
    found = replace(found, minutes=max(found.minutes, min(week_size.limits(chosen).minutes, late)))
    beside = _and(found, [one for one in settled if one.slot < begun])
    return replace(beside, travel=0) if profile.housebound else beside


def _and(limits: Limits, before: Sequence[Item]) -> Limits:
    """Return the limits with room for what came before the week was begun, so that it takes nothing from the rest."""
    there = shape(before)
    return replace(
        limits,
        items=limits.items + there.items,
        minutes=limits.minutes + there.minutes,
        outings=limits.outings + there.outings,
        money=limits.money + sum(one.cost for one in before),
    )


def _begun(shown: Shown) -> int:
    """Return the part the week was first planned in."""
    return shown.week.begun if shown.week.proposed else shown.opens


def held(shown: Shown) -> int:
    """Return how many things a week holds since it was begun."""
    return sum(one.slot >= _begun(shown) for one in shown.week.items)


def weighed(shown: Shown, items: Iterable[Item]) -> list[Item]:
    """Return items with what is known only of today: whether a plan's step is a stretch."""
    here, found = shown.here, list(items)
    steps = [here.steps[one.step] for one in found if one.kind is Kind.PLAN]
    means = iter(belief.forecast(here.state, steps, here.today).mean.tolist() if steps else ())
    most = here.state.parameters.stretch
    return [replace(one, stretch=next(means) > most) if one.kind is Kind.PLAN else one for one in found]


def _placed(shown: Shown, known: Known, proposal: Proposal, offers: Iterable[Offer]) -> list[Item]:
    """Return what was chosen as items, with what somebody had written about them before."""
    by_name = {one.item.name: one.item for one in offers}
    before = {one.id: one for one in shown.week.items}
    items = []
    for one in proposal.chosen:
        made = by_name[one.candidate.id]
        made = replace(made, slot=one.slot, why=(*made.why, Why(f"when-{one.when}")))
        items.append(_written(made, before[made.id]) if made.id in before else made)
    here = known.here
    today = Today(known.first, None, here.hidden, here.profile.worse(here.today))
    gentle = [one for one in planner.gentle(here, GENTLE) if week_steps.may(here.state, one, here.profile, today)]
    return week_offers.with_fallbacks(known, items, gentle)


def _written(made: Item, before: Item) -> Item:
    return replace(
        made,
        time=before.time if before.slot == made.slot else made.time,
        where=before.where or made.where,
        who=before.who,
        reward=before.reward,
        fallback_words=before.fallback_words,
    )


def _rests(week: Week, brief: Brief, placed: Iterable[Item]) -> tuple[Rest, ...]:
    kept = {one.slot for one in week.rests if one.kept}
    every = [*brief.locked, *(Placed(candidate(one), one.slot) for one in placed)]
    return tuple(Rest(one.slot, one.after, one.slot in kept) for one in rests(brief, every))


def _too_soon(known: Known, offers: Iterable[Offer], settled: Iterable[Item]) -> Iterable[LeftOut]:
    there = {one.step or one.ref for one in settled}
    steps = (step for step in week_offers.too_soon(known, offers) if step not in there)
    return (LeftOut(Kind.STEP, step, Why("too-soon")) for step in steps)


def _left_out(proposal: Proposal, offers: Iterable[Offer]) -> tuple[LeftOut, ...]:
    by_name = {one.item.name: one.item for one in offers}
    return tuple(
        LeftOut(
            left.candidate.kind,
            by_name[left.candidate.id].ref,
            Why(left.rule, {"number": left.number, "day": left.candidate.earliest}, left.by),
        )
        for left in proposal.left
    )


def save(shown: Shown, now: datetime, week: Week) -> None:
    """Keep a week that was changed by hand, with the parts for rest that follow."""
    owner, first = shown.here.owner, week.monday
    changed = replace(shown, week=week)
    brief = _brief(changed, show(owner, now, first - WEEK), now, week.items, ((), size_of(week)))
    items = tuple(one for one in week.items if one.id not in shown.plans)
    rows.save(owner, replace(week, items=items, rests=_rests(week, brief, ())))


def stored(shown: Shown) -> Week:
    """Return a week as it is kept: plans with a day are kept elsewhere."""
    return replace(shown.week, items=tuple(one for one in shown.week.items if one.id not in shown.plans))
