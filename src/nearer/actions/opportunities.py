"""What takes place around somebody that they might go to, with why; and making one of them a step.

Knows how events are weighed: the engine's own rules leave out what crosses a boundary or is too much, as with any step.
Does not word anything, and does not read calendars (that is `nearer.actions.calendars`).
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from math import exp
from uuid import UUID

from nearer.actions import rungs
from nearer.actions.calendars import Present
from nearer.actions.rungs import Rung
from nearer.actions.situation import Situation
from nearer.content import opportunities as content
from nearer.content.limits import crossed
from nearer.domain.calendars import Calendar, CalendarKind, Event
from nearer.domain.ladder import Step
from nearer.domain.needs import Budget
from nearer.domain.opportunities import Left, Look, Opportunity, Why, WhyKind, look, part_of_week, shortened, step
from nearer.engine.candidates import candidates
from nearer.engine.reasons import ReasonKind
from nearer.errors import Missing
from nearer.storage import calendars as rows
from nearer.storage import ladder as ladder_rows
from nearer.storage.sealing import Owner
from nearer.storage.transaction import writing
from nearer.translation import _, language

Reasons = dict[UUID, "Left | ReasonKind"]
Say = Callable[[Event, bool], str]
"""How going to an event is said, as the title of a step; told whether it is for the first minutes only."""
HARD = frozenset(
    {
        ReasonKind.RISK,
        ReasonKind.CEILING,
        ReasonKind.AFTER_SETBACK,
        ReasonKind.GENTLE,
        ReasonKind.WORSE,
        ReasonKind.STRETCH,
        ReasonKind.ENERGY,
        ReasonKind.TIME,
    }
)
"""Reasons for which a shorter while may still suit."""

AHEAD = timedelta(days=21)
MOST = 8
MORNING, NIGHT = 5, 22
"""Hours before and from which nothing is offered: nobody should have to go there, or home, alone so late [J]."""
ALIKE = 8
"""Peaks no further apart than this are about as hard [J]."""
WIDTH = 15.0


@dataclass(frozen=True, slots=True)
class Said:
    """How going to an event is said: the title of the step, and how to go about it."""

    title: Say
    how: Callable[[Event], str]


@dataclass(frozen=True, slots=True)
class Around:
    """What was found: what to offer, the best first, and how many events were left out for which reason."""

    offered: tuple[Opportunity, ...] = ()
    left_out: Mapping[Left | ReasonKind, int] = field(default_factory=dict)
    calendars: tuple[Calendar, ...] = ()
    """Those of events around."""
    found: int = 0


@dataclass(frozen=True, slots=True)
class _Seen:
    """An event with what its words tell, going there as a step, and when it comes round again, if it does."""

    event: Event
    look: Look
    step: Step
    again: datetime | None = None
    short: bool = False


def around(here: Situation, when: Present, energy: int | None, say: Say) -> Around:
    """Return what takes place in the next three weeks that suits this person."""
    known = rows.calendars(here.owner)
    every = _seen(rows.events(here.owner, when.now, when.now + AHEAD), when, say)
    by_day, by_rules = _by_day(here, when, every), _by_rules(here, when, every, energy)
    hard = [_short(one, say) for one in every if by_rules.get(one.event.id) in HARD and one.event.id not in by_day]
    still = _by_rules(here, when, hard, energy)
    looks = [one for one in hard if one.event.id not in still]
    saved, against = {one.event.id for one in looks}, by_rules | by_day
    left = {event: why for event, why in against.items() if event not in saved}
    kept = [*looks, *(one for one in every if one.event.id not in against)]
    own = any(one.kind is CalendarKind.BUSY and one.count for one in known)
    return Around(
        tuple(_weighed(here, when, kept, own)[:MOST]),
        Counter(left.values()),
        tuple(one for one in known if one.kind is CalendarKind.EVENTS),
        len(every),
    )


def _short(one: _Seen, say: Say) -> _Seen:
    return replace(one, step=shortened(one.step, say(one.event, True)), short=True)


def _seen(events: Sequence[Event], when: Present, say: Say) -> list[_Seen]:
    """Return events as they are weighed; what comes round again stands once, for the next time."""
    series: dict[tuple[UUID, str, str], list[Event]] = {}
    for event in events:
        series.setdefault((event.calendar, event.what.uid or str(event.id), event.what.title), []).append(event)
    return [_one(some, when, say) for some in series.values()]


def _one(some: Sequence[Event], when: Present, say: Say) -> _Seen:
    event, later = some[0], some[1:]
    seems = look(event.what, content.vocabulary(language()), content.signs(language()))
    seems = replace(seems, out=seems.out or crossed(f"{event.what.title}. {event.what.where}") is not None)
    again = later[0].what.begins if later else None
    return _Seen(event, seems, step(event, seems, say(event, False), when.zone), again)


def _by_day(here: Situation, when: Present, every: Iterable[_Seen]) -> Reasons:
    """Return what is left out for its words, its hour, or because they are taken up then."""
    busy = rows.busy(here.owner, when.now, when.now + AHEAD + timedelta(days=1))
    told = ((one.event.id, _against(here, when, one, busy)) for one in every)
    return {event: reason for event, reason in told if reason}


def _against(here: Situation, when: Present, one: _Seen, busy: Iterable[tuple[datetime, datetime]]) -> Left | None:
    what, part = one.event.what, part_of_week(one.event.what, when.zone)
    if one.look.out or (part and not MORNING <= what.begins.astimezone(when.zone).hour < NIGHT):
        return Left.OUT
    if not here.steps.keys().isdisjoint((one.step.id, f"{one.step.id}-look")):
        return Left.TAKEN
    if part and here.profile.times and part not in here.profile.times:
        return Left.HOUR
    last = max(what.ends, what.begins + timedelta(minutes=1))
    taken = part and any(begins < last and ends > what.begins for begins, ends in busy)
    return Left.BUSY if taken else None


def _by_rules(here: Situation, when: Present, every: Sequence[_Seen], energy: int | None) -> Reasons:
    """Return what the engine leaves out; the energy of today counts for today."""
    left: Reasons = {}
    for wish, today in ((energy, True), (None, False)):
        some = [one for one in every if (_day(one, when) == here.today) is today]
        if some:
            found = candidates(here.state, [one.step for one in some], here.profile, here.day(wish)).left_out
            left |= {one.event.id: found[one.step.id] for one in some if one.step.id in found}
    return left


def _day(one: _Seen, when: Present) -> date:
    return one.event.what.begins.astimezone(when.zone).date()


def _weighed(here: Situation, when: Present, kept: Sequence[_Seen], own: bool) -> list[Opportunity]:
    """Return what is kept as opportunities, the best first."""
    done = [rung for rung in rungs.ladder(here) if rung.tried]
    aim = here.state.comfort(here.profile.comfort, here.today)
    weighed = []
    for one, rung in zip(kept, rungs.of(here, [seen.step for seen in kept]), strict=True):
        alike = min(done, key=lambda other: abs(other.expected - rung.expected), default=None)
        near = alike if alike and abs(alike.expected - rung.expected) <= ALIKE else None
        why = tuple(_why(here, when, one, near, own))
        enjoyed = sum(reason.kind is WhyKind.ENJOY for reason in why)
        closeness = exp(-(((rung.expected - aim) / WIDTH) ** 2) / 2)
        worth = 2 * min(2, enjoyed) + 2 * closeness + bool(near) - (one.event.what.begins - when.now) / AHEAD
        weighed.append((-worth, one.event.what.begins, Opportunity(one.event, one.step, rung.expected, why, one.short)))
    return [offer for _worth, _begins, offer in sorted(weighed, key=lambda three: (*three[:2], three[2].event.id))]


def _why(here: Situation, when: Present, one: _Seen, near: Rung | None, own: bool) -> Iterator[Why]:
    """Yield the reasons that hold, the one that tells most first."""
    part, seems = part_of_week(one.event.what, when.zone), one.look
    yield from (Why(WhyKind.ENJOY, word, what) for what, word in seems.enjoyed if what in here.profile.enjoys)
    others = (
        (one.short, Why(WhyKind.SHORT)),
        (near is not None, Why(WhyKind.AS_HARD_AS, step=near.step.title if near else "")),
        (seems.home, Why(WhyKind.AT_HOME)),
        (part in here.profile.times, Why(WhyKind.YOUR_TIME)),
        (part is not None and own, Why(WhyKind.NOTHING_ELSE)),
        (one.again is not None, Why(WhyKind.AGAIN, next=one.again)),
        (seems.cost is Budget.FREE, Why(WhyKind.FREE, seems.priced)),
        (seems.cost is None, Why(WhyKind.COST_UNKNOWN)),
    )
    yield from (why for holds, why in others if holds)


def take(owner: Owner, event: UUID, short: bool, when: Present, said: Said) -> str:
    """Put going to an event on the ladder, and looking in as its smaller step; return the id of the one chosen.

    Twice is once, and a step they have since rewritten stays as they wrote it.

    Raises:
        Missing: this person has no such event, or it is over.
    """
    with writing(owner):
        found = rows.event(owner, event)
        if found is None or max(found.what.ends, found.what.begins) < when.now:
            raise Missing(_("This is over or was taken out of its calendar. What is coming up is under “Around you”."))
        whole = _one([found], when, said.title).step
        small = replace(shortened(whole, said.title(found, True)), how=said.how(found))
        own, _hidden = ladder_rows.notes(owner)
        for going in (replace(whole, how=said.how(found), smaller=small.id), small):
            ladder_rows.save_note(owner, ladder_rows.StepNote(going.id, own.get(going.id, going)), hidden=False)
    return small.id if short else whole.id
