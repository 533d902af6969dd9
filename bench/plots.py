"""Dots with whiskers, drawn as SVG: one row a world, one colour a policy.

Knows lines and places. Does not know what the numbers mean.
"""

from collections.abc import Callable, Mapping, Sequence
from math import ceil, floor, log10
from xml.sax.saxutils import escape

COLOURS = ("#0b4a50", "#b3541e", "#6b4fa0", "#3d7a33", "#8a8f8a", "#c0392b", "#c79a12")
WIDTH, LEFT, RIGHT, TOP, ROW, LINE = 900, 190, 30, 70, 26, 9
Point = tuple[str, float, float]
"""Name, mean and standard error."""


def dots(title: str, rows: Mapping[str, Sequence[Point]], bar: float | None = None) -> str:
    """Return the picture; whiskers reach two standard errors either way, `bar` is a dashed line."""
    names = [name for name, _, _ in next(iter(rows.values()), ())]
    tall = ROW + LINE * len(names)
    height = TOP + tall * len(rows) + 40
    low = min([0.0, *(mean - 2 * se for row in rows.values() for _, mean, se in row)])
    high = max([bar or 0.0, *(mean + 2 * se for row in rows.values() for _, mean, se in row)]) or 1.0

    def at(value: float) -> float:
        return LEFT + (value - low) / (high - low) * (WIDTH - LEFT - RIGHT)

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" font-family="sans-serif">',
        f'<rect width="{WIDTH}" height="{height}" fill="#fffdf9"/>',
        f'<text x="10" y="24" font-size="17">{escape(title)}</text>',
        *_legend(names),
        *_axis(low, high, at, height),
    ]
    if bar is not None:
        parts.append(_line(at(bar), TOP, at(bar), height - 40, "#1f2421", 'stroke-dasharray="5 4"'))
    for number, (label, row) in enumerate(rows.items()):
        top = TOP + tall * number
        parts.append(f'<text x="10" font-size="13" y="{top + tall / 2 + 5:.0f}">{escape(label)}</text>')
        for place, (_, mean, se) in enumerate(row):
            y = top + ROW / 2 + LINE * place
            parts.append(_line(at(mean - 2 * se), y, at(mean + 2 * se), y, COLOURS[place]))
            parts.append(f'<circle cx="{at(mean):.1f}" cy="{y:.1f}" r="4" fill="{COLOURS[place]}"/>')
    return "\n".join([*parts, "</svg>", ""])


def _legend(names: Sequence[str]) -> list[str]:
    parts = []
    for place, name in enumerate(names):
        x = 10 + place * (WIDTH - 20) / len(names)
        parts.append(f'<circle cx="{x + 5:.0f}" cy="46" r="5" fill="{COLOURS[place]}"/>')
        parts.append(f'<text x="{x + 14:.0f}" y="50" font-size="12">{escape(name)}</text>')
    return parts


def _axis(low: float, high: float, at: Callable[[float], float], height: int) -> list[str]:
    """Draw lines at round numbers, at most eight of them."""
    rough = (high - low) / 8
    power = 10.0 ** floor(log10(rough))
    step = next(round_one * power for round_one in (1, 2, 5, 10) if round_one * power >= rough)
    parts = []
    for number in range(ceil(low / step), floor(high / step) + 1):
        x = at(number * step)
        parts.append(_line(x, TOP, x, height - 40, "#d9d3c7"))
        parts.append(
            f'<text x="{x:.0f}" y="{height - 20}" text-anchor="middle" font-size="13">{number * step:g}</text>'
        )
    return parts


def _line(x1: float, y1: float, x2: float, y2: float, colour: str, more: str = "") -> str:
    return f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{colour}" {more}/>'
