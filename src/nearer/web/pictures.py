"""Pictures as SVG text: what was expected and what happened, a step over time, the ladder.

Knows coordinates, labels and the words read aloud in their place. Does not know pages, storage or colours: those are
classes in nearer.css, so that light, dark, print and high contrast need no second picture. Without script or style.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from textwrap import shorten

from markupsafe import Markup

from nearer.translation import _

WIDTH = 342
"""Width of every picture in its own units: a 390 pixel phone without its margins, so one unit is about one pixel."""
LABELLED = 14
"""Ladders up to this long name each rung; longer ones name only what comes next, or words would cover words."""
STRETCH = 2.2
"""How much higher a rung lies for each point of difficulty, on top of the room its words or its shape need."""
Labels = Sequence[tuple[float | None, int, str]]
"""Values with how far below the line their words stand, and the words."""
_SIDES = ((30, "start"), (70, "middle"), (101, "end"))


@dataclass(frozen=True, slots=True)
class Point:
    """One attempt. `day` in words, as it is to be read; numbers 0-100 or None when not said."""

    day: str
    expected: float | None
    happened: float | None


@dataclass(frozen=True, slots=True)
class Rung:
    """One step on the ladder: expected anxiety `mean` within `low` to `high`, 0-100; state done, next or later."""

    id: str
    title: str
    mean: float
    low: float
    high: float
    state: str


def change(point: Point, likely: tuple[float | None, float | None] = (None, None), name: str = "change") -> Markup:
    """Return one attempt as two lines from 0 to 100, or nothing when no number is known.

    The first shows anxiety: expected (hollow), happened (filled). The second, where `likely` (before, next time) is
    known, how likely the feared thing seemed (hollow) and seems now (ring). `name` starts the ids, unique on the page.
    """
    said = " ".join(filter(None, (_words(point), _chance_words(*likely))))
    if not said:
        return Markup("")
    marks, height = Markup(""), 0
    if point.expected is not None or point.happened is not None:
        labels = ((point.expected, -22, _("expected %(number)s")), (point.happened, 30, _("it was %(number)s")))
        marks, height = _row(point, 36, labels), 92
    if likely != (None, None):
        labels = ((likely[0], -22, _("%(number)s likely before")), (likely[1], 30, _("%(number)s next time")))
        marks, height = marks + _row(Point("", likely[0], None), height + 36, labels, likely[1]), height + 92
    return _picture("change", name, height, (_("What you expected and how it was"), said), marks)


def _row(point: Point, y: int, labels: Labels, ring: float | None = None) -> Markup:
    marks = _span(16, 326, y) + _dots(point, 16, 326, y)
    if ring is not None:
        marks += _dot("after", _along(ring, 16, 326), y, 11)
    for value, below, words in labels:
        if value is not None:
            marks += _label(_along(value, 16, 326), y + below, words % {"number": round(value)}, _side(value))
    return marks


def _chance_words(before: float | None, next_time: float | None) -> str:
    said = (
        (before, _("What you feared seemed %(number)s likely.")),
        (next_time, _("Next time it seems %(number)s likely.")),
    )
    return " ".join(words % {"number": round(value)} for value, words in said if value is not None)


def history(points: Sequence[Point], name: str = "history") -> Markup:
    """Return the attempts of one step as rows of dots, in the order given, or nothing when there are none."""
    if not points:
        return Markup("")
    foot = 28 * len(points) + 12
    marks = Markup("")
    for value in (0, 50, 100):
        x = _along(value, 100, 326)
        marks += _line("grid", (x, 8), (x, foot)) + _label(x, foot + 18, str(value))
    for row, point in enumerate(points):
        y = 24 + 28 * row
        marks += _label(0, y + 5, point.day, "start") + _span(100, 326, y) + _dots(point, 100, 326, y)
    lines = " ".join(f"{point.day}: {_words(point) or _('no numbers kept.')}" for point in points)
    return _picture("history", name, foot + 28, (_("Each time you tried it"), lines), marks)


def beliefs(points: Sequence[Point], name: str = "beliefs") -> Markup:
    """Return how much thoughts were believed before (`expected`) and after (`happened`), oldest first."""
    drawn = [point for point in points if point.expected is not None and point.happened is not None]
    if not drawn:
        return Markup("")
    marks = Markup("")
    for row, point in enumerate(drawn):
        y = 24 + 28 * row
        marks += _label(0, y + 5, point.day, "start") + _span(100, 326, y) + _dots(point, 100, 326, y)
    said = _("%(day)s: %(before)d before, %(after)d after.")
    pairs = ((p.day, round(p.expected or 0), round(p.happened or 0)) for p in drawn)
    lines = " ".join((said % {"day": d, "before": b, "after": a}).removeprefix(": ") for d, b, a in pairs)
    return _picture("history", name, 28 * len(drawn) + 24, (_("Belief before and after"), lines), marks)


def ladder(rungs: Sequence[Rung], handled: float | None, name: str = "ladder") -> Markup:
    """Return the ladder, hardest on top, with a dot at what has been handled (0-100), or nothing without rungs."""
    if not rungs:
        return Markup("")
    ordered = sorted(rungs, key=lambda rung: (rung.mean, rung.id))
    rises = _rises(ordered)
    foot = round(_top(ordered, rises)) + 12
    marks = _line("rail", (46, 8), (46, foot + 12)) + _line("rail", (104, 8), (104, foot + 12))
    for rung, rise in zip(reversed(ordered), reversed(rises), strict=True):
        marks += _rung(rung, round(foot - rise), named=_named(rung, ordered))
    if handled is not None:
        marks += _here(handled, ordered, rises, foot)
    return _picture("ladder", name, foot + 20, (_("Your ladder"), _ladder_words(ordered, handled)), marks)


def _picture(kind: str, name: str, height: int, words: tuple[str, str], marks: Markup) -> Markup:
    return Markup(
        '<svg class="picture {0}" role="img" aria-labelledby="{1}-t {1}-d" viewBox="0 0 {2} {3}">'
        '<title id="{1}-t">{4}</title><desc id="{1}-d">{5}</desc>{6}</svg>'
    ).format(kind, name, WIDTH, height, *words, marks)


def _words(point: Point) -> str:
    said = (
        (point.expected, _("You expected %(number)s.")),
        (point.happened, _("It was %(number)s.")),
    )
    return " ".join(words % {"number": round(value)} for value, words in said if value is not None)


def _along(value: float, start: int, end: int) -> int:
    return round(start + (end - start) * min(max(value, 0), 100) / 100)


def _side(value: float) -> str:
    return next(side for limit, side in _SIDES if min(value, 100) < limit)


def _line(kind: str, start: tuple[int, int], end: tuple[int, int]) -> Markup:
    return Markup('<path class="{}" d="M{} {}L{} {}"/>').format(kind, *start, *end)


def _span(start: int, end: int, y: int) -> Markup:
    return _line("axis", (start, y), (end, y))


def _dot(kind: str, x: int, y: int, radius: int) -> Markup:
    return Markup('<circle class="{}" cx="{}" cy="{}" r="{}"/>').format(kind, x, y, radius)


def _label(x: int, y: int, words: str, anchor: str = "middle", kind: str = "") -> Markup:
    side = Markup("") if anchor == "start" else Markup(' text-anchor="{}"').format(anchor)
    of = Markup(' class="{}"').format(kind) if kind else Markup("")
    return Markup('<text x="{}" y="{}"{}{}>{}</text>').format(x, y, side, of, words)


def _dots(point: Point, start: int, end: int, y: int) -> Markup:
    marks = Markup("")
    if point.expected is not None and point.happened is not None:
        marks += _line("moved", (_along(point.expected, start, end), y), (_along(point.happened, start, end), y))
    dots = (("before", point.expected), ("was", point.happened))
    return marks + Markup("").join(
        _dot(kind, _along(value, start, end), y, 7) for kind, value in dots if value is not None
    )


def _named(rung: Rung, rungs: Sequence[Rung]) -> bool:
    return len(rungs) <= LABELLED or rung.state == "next"


def _rises(rungs: Sequence[Rung]) -> list[float]:
    """Return how far up each rung lies: room for the one below and its words, then as far as it is harder."""
    rises = [STRETCH * rungs[0].mean]
    for below, rung in pairwise(rungs):
        room = 17 if _named(rung, rungs) or _named(below, rungs) else 6
        rises.append(rises[-1] + room + STRETCH * (rung.mean - below.mean))
    return rises


def _rung(rung: Rung, y: int, *, named: bool) -> Markup:
    if rung.state == "later":
        mark = _line("later", (46, y), (104, y))
    else:
        mark = Markup('<rect class="{}" x="40" y="{}" width="70" height="10" rx="5"/>').format(rung.state, y - 5)
    title = shorten(rung.title, 28, placeholder="…")
    return mark + _label(120, y + 5, title, "start", rung.state) if named else mark


def _here(handled: float, rungs: Sequence[Rung], rises: Sequence[float], foot: int) -> Markup:
    nearest = min(rungs, key=lambda rung: abs(rung.mean - handled))
    spread = (nearest.high - nearest.low) / 2
    top, y, bottom = (round(foot - _rise(handled + add, rungs, rises)) for add in (spread, 0, -spread))
    band = Markup('<rect class="band" x="14" y="{}" width="12" height="{}" rx="6"/>').format(top, max(bottom - top, 12))
    return band + _dot("here", 20, y, 8) + _label(20, max(bottom, y + 8) + 16, _("you"))


def _rise(value: float, rungs: Sequence[Rung], rises: Sequence[float]) -> float:
    """Return how far up a difficulty lies: between the rungs around it, in proportion."""
    knots = [0.0, *(rung.mean for rung in rungs), 100.0]
    heights = [0.0, *rises, _top(rungs, rises)]
    at = min(max(value, 0.0), 100.0)
    above = min(max(bisect_right(knots, at), 1), len(knots) - 1)
    low, high = knots[above - 1], knots[above]
    share = (at - low) / (high - low) if high > low else 1.0
    return heights[above - 1] + share * (heights[above] - heights[above - 1])


def _top(rungs: Sequence[Rung], rises: Sequence[float]) -> float:
    return rises[-1] + STRETCH * (100 - rungs[-1].mean)


def _ladder_words(rungs: Sequence[Rung], handled: float | None) -> str:
    counts = {state: sum(rung.state == state for rung in rungs) for state in ("done", "next", "later")}
    words = _("Easiest at the bottom. Done: %(done)s. Next: %(next)s. Later: %(later)s.") % counts
    if handled is None:
        return words
    return words + " " + _("You have handled about %(number)s out of 100.") % {"number": round(handled)}
