"""Where a line with its band lies in a picture: coordinates only, for a macro to draw.

Knows coordinates and which days are named below. Does not know SVG (that is `templates/measures_line.html`), pages or
colours.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from nearer.engine.change import Line
from nearer.web.pictures import WIDTH

LEFT, RIGHT, TOP, FOOT = 30, WIDTH - 8, 10, 150
HEIGHT = FOOT + 24
CLOSE = 26
"""More answers than this lie nearer to each other than a dot is wide."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Words beside a place in the picture; `side` is the SVG's start, middle or end."""

    x: int
    y: int
    words: str
    side: str


@dataclass(frozen=True, slots=True)
class Drawing:
    """A line with its band, the answers as dots, and what is written along the two sides."""

    line: str
    band: str
    dots: str
    """A stroke of no length at each answer: a round end makes it a dot, and a year is one shape instead of 52."""
    many: bool
    """The dots lie so close that they have to be small."""
    levels: tuple[Mark, ...]
    days: tuple[Mark, ...]


def drawing(line: Line, answers: Sequence[tuple[date, float]], day: Callable[[date], str]) -> Drawing | None:
    """Return where everything lies; nothing for a single day, which is no line. `day` says a day in words."""
    first, last = answers[0][0], answers[-1][0]
    if first == last:
        return None

    def across(when: float) -> int:
        return round(LEFT + (RIGHT - LEFT) * (when - first.toordinal()) / (last - first).days)

    over = [across(when) for when in line.days.tolist()]
    middle, low, high = (
        list(zip(over, map(_up, part.tolist()), strict=True)) for part in (line.mean, line.low, line.high)
    )
    return Drawing(
        line=_path(middle),
        band=_path([*high, *low[::-1]]) + "Z",
        dots="".join(f"M{across(when.toordinal())} {_up(value)}h0" for when, value in answers),
        many=len(answers) > CLOSE,
        levels=tuple(Mark(LEFT, _up(value), str(value), "end") for value in (0, 50, 100)),
        days=(Mark(LEFT, HEIGHT - 4, day(first), "start"), Mark(RIGHT, HEIGHT - 4, day(last), "end")),
    )


def _up(value: float) -> int:
    return round(FOOT - (FOOT - TOP) * value / 100)


def _path(points: Sequence[tuple[int, int]]) -> str:
    return "M" + "L".join(f"{x} {y}" for x, y in points)
