"""What a week might hold: steps, people to reach, groups that meet, things to do, plans without a day.

Knows how each becomes an item with when, where, who and why. Reads nothing that grows with the years, chooses nothing
(that is `nearer.engine.week`) and keeps nothing. Whatever leads to a step leads to its gate.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from uuid import UUID, uuid5

from nearer.actions import hello, joining, portfolio
from nearer.actions.portfolio import Portfolio
from nearer.actions.situation import Situation
from nearer.domain.calendars import hour_in
from nearer.domain.groups import VISITS, Group, GroupState, next_meeting
from nearer.domain.ladder import Domain, Place, Safety, Step
from nearer.domain.needs import Involves
from nearer.domain.people import Entry
from nearer.domain.planner import Plan
from nearer.domain.portfolio import Activity, Company, Pick, Wish
from nearer.domain.week import DAYS, PARTS, SLOTS, Item, Kind, Part, Why, part_at, slot_of
from nearer.engine.candidates import Today
from nearer.engine.parameters import DEFAULT
from nearer.engine.week_brief import Candidate
from nearer.engine.week_steps import StepOffer, offers

P = DEFAULT
ANYWHERE = frozenset(range(SLOTS))
EVENINGS = frozenset(range(PARTS - 1, SLOTS, PARTS))
BY_DAY = ANYWHERE - EVENINGS
AT_WORK = frozenset(slot for slot in BY_DAY if slot < 5 * PARTS)
TURN = 0.1
"""How much less each further thing of the portfolio is worth than the one whose turn it is [J]."""


@dataclass(frozen=True, slots=True)
class Offer:
    """An item without a place, and what decides where it may stand. `worth` runs from 0 to about 1.2."""

    item: Item
    worth: float
    slots: frozenset[int] = ANYWHERE
    earliest: int = 0
    travel: int = 0

    def candidate(self, was: int | None = None) -> Candidate:
        """Return it as the engine takes it."""
        return replace(
            candidate(self.item),
            worth=max(1, round(1000 * self.worth)),
            minutes=self.item.minutes - self.travel,
            travel=self.travel,
            slots=None if self.slots == ANYWHERE else self.slots,
            earliest=self.earliest,
            was=was,
        )


def candidate(item: Item) -> Candidate:
    """Return an item that is settled as the engine takes it."""
    return Candidate(
        item.name,
        item.kind,
        worth=1,
        minutes=item.minutes,
        energy=item.energy,
        cost=item.cost,
        outing=item.outing,
        stretch=item.stretch,
        heavy=item.heavy,
        key=item.key,
        who=frozenset(f"person:{one}" for one in item.people if item.kind is not Kind.GROUP),
    )


@dataclass(frozen=True)
class Known:
    """Everything offers are made from; `first` is the first day that can still be planned."""

    here: Situation
    monday: date
    first: date
    circles: Mapping[UUID, Entry]
    groups: Sequence[Group]
    activities: Sequence[Activity]
    undated: Sequence[Plan] = ()
    events: Mapping[str, datetime] = field(default_factory=dict)
    """When what they took from a calendar takes place, by its step."""

    @property
    def begin(self) -> int:
        """Return the first day that can be planned, 0 is Monday."""
        return (self.first - self.monday).days


def found(known: Known) -> list[Offer]:
    """Return everything that might stand in the week; each thing once."""
    every = [*_plans(known), *_steps(known), *_reach_outs(known), *_groups(known), *_activities(known)]
    once: dict[str, Offer] = {}
    for one in every:
        once.setdefault(one.item.key if one.item.kind is Kind.PLAN else one.item.name, one)
    planned = {one.item.step for one in once.values() if one.item.kind is Kind.PLAN}
    return [one for one in once.values() if one.item.kind is Kind.PLAN or one.item.ref not in planned]


def item(known: Known, kind: Kind, ref: str, **more: object) -> Item:
    """Return an item that has the same id however often the week is planned."""
    row = uuid5(known.here.owner.id, f"{known.monday} {kind}:{ref}")
    return Item(row, kind, ref, 0, **more)  # type: ignore[arg-type]


def of_step(known: Known, kind: Kind, step: Step, stretch: bool = False, ref: str = "") -> Item:
    """Return a step as an item: what it takes, with the way there and back."""
    minutes, heavy = step.minutes + travel(step.place), stretch or step.energy >= P.week_heavy
    shape = {"minutes": minutes, "energy": step.energy, "cost": int(step.cost), "outing": outing(step)}
    return item(known, kind, ref or step.id, **shape, stretch=stretch, heavy=heavy, where=step.where, step=step.id)


def travel(place: Place) -> int:
    """Return the minutes there and back."""
    return {Place.HOME: 0, Place.NEARBY: round(P.week_near), Place.OUT: round(P.week_out)}[place]


def outing(step: Step) -> bool:
    """Tell whether a step takes somebody out for a while; a nod on the stairs does not."""
    return step.place is Place.OUT or (step.place is Place.NEARBY and step.minutes >= P.week_outing)


def _plans(known: Known) -> Iterator[Offer]:
    for plan in known.undated:
        step = known.here.steps.get(plan.step)
        if step:
            made = replace(of_step(known, Kind.PLAN, step, ref=str(plan.id)), why=(Why("planned"),))
            yield Offer(made, P.week_worth_plan, _when(step), known.begin, travel(step.place))


def _steps(known: Known) -> Iterator[Offer]:
    here, meetings = known.here, _meetings(known)
    today = Today(known.first, None, here.hidden, here.profile.worse(here.today))
    for one in offers(here.state, tuple(here.steps.values()), here.profile, today, meetings):
        worth = one.worth * (P.week_worth_step if one.kind is Kind.STEP else P.week_worth_repeat)
        at = known.events.get(one.step.id)
        made = replace(of_step(known, one.kind, one.step, one.stretch), why=_because(one))
        made = replace(made, time=f"{at:%H:%M}") if at else made
        slots = meetings.get(one.step.id, _when(one.step))
        if slots:
            yield Offer(made, worth, slots, known.begin + one.wait, travel(one.step.place))


def _because(one: StepOffer) -> tuple[Why, ...]:
    first = (Why("again", {"times": one.times}),) if one.times and one.kind is Kind.REPEAT else ()
    easy = (Why("easy"),) if not one.times and one.kind is Kind.REPEAT else ()
    set_out = (Why("set-out"),) if one.wanted else ()
    told = (Why(why.kind, why.numbers, why.about, why.step or "", why.day) for why in one.why[:2])
    return (*set_out, *first, *easy, *told)


def _when(step: Step) -> frozenset[int]:
    """Return where in a week a step may stand: strangers by day, work at work."""
    if Involves.WORK in step.involves:
        return AT_WORK
    if Involves.EVENING in step.involves:
        return EVENINGS
    alone_with = step.safety is Safety.SOMEONE_NEW and step.domain is not Domain.GROUPS
    return BY_DAY if alone_with else ANYWHERE


def too_soon(known: Known, offers: Iterable[Offer]) -> list[str]:
    """Return the visits they set out for that the rules do not offer yet: the smaller steps come first."""
    offered = {one.item.ref for one in offers}
    return [
        step for step, slots in _meetings(known).items() if slots and step in known.here.steps and step not in offered
    ]


def _meetings(known: Known) -> dict[str, frozenset[int]]:
    """Return when steps with a time of their own take place; never, when that is in another week."""
    planned = [group for group in known.groups if group.state is GroupState.PLANNED]
    visits = {joining.step_id(group, part): _meets(known, group) for group in planned for part in VISITS}
    return visits | {step: on(known, at) for step, at in known.events.items()}


def on(known: Known, at: datetime) -> frozenset[int]:
    """Return the part of the week a moment lies in; nothing when it lies in another week."""
    day = (at.date() - known.monday).days
    return frozenset({slot_of(day, part_at(at.hour))}) if 0 <= day < DAYS else frozenset()


def _meets(known: Known, group: Group) -> frozenset[int]:
    day = next_meeting(group, known.first)
    if day is None:
        return ANYWHERE
    if day >= known.monday + timedelta(days=DAYS):
        return frozenset()
    hour, number = hour_in(group.time), (day - known.monday).days
    return frozenset({slot_of(number, part_at(hour.hour))} if hour else {slot_of(number, part) for part in Part})


def _reach_outs(known: Known) -> Iterator[Offer]:
    chosen = hello.this_week(known.circles, known.first)
    most = max((one.worth for one in chosen), default=1.0) or 1.0
    for one in chosen:
        why = Why("reach", {} if one.days is None else {"days": one.days}, one.why)
        made = item(known, Kind.REACH_OUT, one.person, minutes=P.week_message, people=(UUID(one.person),), why=(why,))
        yield Offer(made, P.week_worth_reach * one.worth / most, earliest=known.begin)


def _groups(known: Known) -> Iterator[Offer]:
    for group in known.groups:
        slots = _meets(known, group)
        if group.state is not GroupState.BELONG or slots in (ANYWHERE, frozenset()):
            continue
        way = 0 if group.online else round(P.week_out)
        made = item(
            known,
            Kind.GROUP,
            str(group.id),
            minutes=P.week_meeting + way,
            energy=3,
            cost=int(group.cost),
            outing=not group.online,
            time=group.time,
            where=group.where,
            people=group.people,
            why=(Why("meets", {"visits": group.visits}),),
        )
        yield Offer(made, P.week_worth_group, slots, known.begin, way)


def _activities(known: Known) -> Iterator[Offer]:
    mine = {str(one.id): one for one in known.activities}
    folder = Portfolio(known.activities, known.circles)
    with_someone = (portfolio.ideas(folder, Wish(company=company), known.first) for company in _COMPANY)
    picks = [pick for some in with_someone for pick in some if pick.idea.key in mine]
    for turn, pick in enumerate(picks):
        yield _activity(known, mine[pick.idea.key], pick, P.week_worth_activity * max(TURN, 1 - TURN * turn))


_COMPANY = (Company.SOMEONE, Company.AMONG)


def _activity(known: Known, one: Activity, pick: Pick, worth: float) -> Offer:
    way = travel(one.place)
    made = item(
        known,
        Kind.ACTIVITY,
        str(one.id),
        minutes=P.week_activity + way,
        energy=one.energy,
        cost=int(one.cost),
        outing=one.place is not Place.HOME,
        heavy=one.energy >= P.week_heavy,
        people=(pick.friend,) if pick.friend else (),
        why=tuple(Why(f"thing-{why.why}", {"days": why.days}) for why in pick.reasons[:1]) or (Why("thing"),),
    )
    return Offer(made, worth, earliest=known.begin, travel=way)


def with_fallbacks(known: Known, items: Iterable[Item], gentle: Iterable[Step]) -> list[Item]:
    """Return the items, each with something that takes less energy to fall back on, in turn; else rest."""
    marked = sorted(known.activities, key=lambda one: (not one.fallback, one.energy))
    options = [(f"activity:{one.id}", one.energy) for one in marked if one.fallback or one.company is Company.ALONE]
    options += [(f"step:{step.id}", step.energy) for step in gentle]
    return [_falling(one, turn, options) for turn, one in enumerate(items)]


def _falling(one: Item, turn: int, options: Sequence[tuple[str, int]]) -> Item:
    own = f"step:{one.step or one.ref}"
    less = [name for name, energy in options if energy < one.energy and name not in (own, f"activity:{one.ref}")]
    return replace(one, fallback=less[turn % len(less)] if less else "rest")
