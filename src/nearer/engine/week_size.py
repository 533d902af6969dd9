"""How full a week may be: what "too much" and "too little" change, and what follows from the week before.

Knows sizes and the limits they stand for. Does not plan (that is `week`). Nothing is carried over from a week that was
too full: the next one is lighter, and what was left in it is only one candidate among others.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil

from nearer.domain.week import Coming, Kind, Shape
from nearer.engine.parameters import DEFAULT, Parameters
from nearer.engine.week_brief import Limits

Most = tuple[int, int, int]
"""At most so many items, minutes and outings."""


@dataclass(frozen=True, slots=True)
class Size:
    """How full a week may be; `most` is there after a week that was too full."""

    size: float
    most: Most | None = None
    wish: float = DEFAULT.week_usual
    """What they asked for last; a week that was made lighter grows back to it, and not beyond."""


def usual(parameters: Parameters = DEFAULT) -> Size:
    """Return the size somebody starts with."""
    return Size(parameters.week_usual, wish=parameters.week_usual)


def resized(now: Size, more: bool, held: int, parameters: Parameters = DEFAULT) -> Size:
    """Return the next size up or down from a week that holds `held` items; asking for less always gives fewer."""
    p = parameters
    if more:
        size = min(p.week_most, now.size + 1)
        return Size(size, wish=size)
    size = max(p.week_least, now.size - 1)
    fewer = max(0, min(limits(Size(size), p).items, held - 1))
    return Size(size, (fewer, *(now.most or _unbound(p))[1:]), size)


def _unbound(p: Parameters) -> Most:
    """Return more than any week may hold."""
    whole = limits(Size(p.week_most), p)
    return whole.items, whole.minutes, whole.outings


def lighter(shape: Shape, parameters: Parameters = DEFAULT) -> bool:
    """Tell whether so little of a week was tried that the next one is halved."""
    return shape.tried < parameters.week_tried * shape.chances


def following(now: Size, shape: Shape, parameters: Parameters = DEFAULT) -> Size:
    """Return the size of the week after: halved when under half was tried, otherwise back towards the wish."""
    p, share = parameters, parameters.week_lighter
    if not lighter(shape, p):
        return Size(min(now.wish, now.size + 1), wish=now.wish)
    most = (max(1, int(share * shape.items)), max(p.week_few, int(share * shape.minutes)), ceil(share * shape.outings))
    return Size(max(p.week_least, share * now.size), most, now.wish)


def wished(then: Size, coming: Coming | None, held: int, parameters: Parameters = DEFAULT) -> Size:
    """Return the size of a week as they wished it when looking back on one that held `held` items."""
    if coming is Coming.LIGHTER:
        return resized(then, False, held, parameters) if held else Size(max(parameters.week_least, then.size - 1))
    return resized(then, True, held, parameters) if coming is Coming.FULLER else then


def limits(size: Size, parameters: Parameters = DEFAULT, free: bool = False, barred: Iterable[str] = ()) -> Limits:
    """Return what a week of this size may hold; `free` when it must cost nothing."""
    p = parameters

    def part(whole: float) -> int:
        return ceil(whole * size.size / p.week_usual)

    items, minutes, outings = size.most or (part(p.week_items), part(p.week_minutes), part(p.week_outings))
    return Limits(
        items=min(items, part(p.week_items)),
        day=p.week_day,
        outings=min(outings, part(p.week_outings)),
        minutes=min(minutes, part(p.week_minutes)),
        money=0 if free else part(p.week_money),
        travel=p.week_travel,
        kinds={
            Kind.STEP: part(p.week_steps),
            Kind.REPEAT: part(p.week_repeats),
            Kind.REACH_OUT: min(p.reach_outs, part(p.reach_outs)),
            Kind.ACTIVITY: part(p.week_activities),
            Kind.OPPORTUNITY: part(p.week_opportunities),
        },
        barred=frozenset(barred),
    )
