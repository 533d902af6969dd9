"""What is on around somebody, as something a week might hold.

Knows which of the events that suit them take place in the week. What suits is `opportunities`, by the engine's rules;
nothing is made a step here: that is theirs to do, where such things are offered.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from nearer.actions.calendars import Present
from nearer.actions.opportunities import around
from nearer.actions.week_offers import TURN, Known, Offer, of_step, on, travel
from nearer.domain.calendars import Event
from nearer.domain.opportunities import Opportunity, WhyKind
from nearer.domain.week import Item, Kind, Why
from nearer.engine.parameters import DEFAULT


def found(known: Known, now: datetime) -> Iterator[Offer]:
    """Yield what is on in the week and suits them, the best first; nothing while their zone is not known."""
    if not isinstance(now.tzinfo, ZoneInfo):
        return
    offered = around(known.here, Present(now, now.tzinfo), None, _title).offered
    for turn, one in enumerate(offered):
        at = one.event.what.begins.astimezone(now.tzinfo)
        if at.date() >= known.first and (slots := on(known, at)):
            worth = DEFAULT.week_worth_opportunity * max(TURN, 1 - TURN * turn)
            yield Offer(_item(known, one, at), worth, slots, known.begin, travel(one.step.place))


def _title(event: Event, short: bool) -> str:
    return event.what.title


def _item(known: Known, one: Opportunity, at: datetime) -> Item:
    made = of_step(known, Kind.OPPORTUNITY, one.step, one.foreseen > DEFAULT.stretch, str(one.event.id))
    enjoyed = any(why.kind is WhyKind.ENJOY for why in one.why)
    time = "" if one.event.what.all_day else f"{at:%H:%M}"
    return replace(made, time=time, where=one.event.what.where, why=(Why("event-enjoyed" if enjoyed else "event"),))
