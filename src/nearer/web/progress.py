"""What the page of how it has been going is given: coordinates of its pictures, rows of its tables.

Knows shapes for templates and where things lie in a picture. Does not know SVG (that is
`templates/progress_pictures.html`), nor how anything is counted.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from markupsafe import Markup

from nearer.actions.progress import Hours, Progress
from nearer.domain.progress import LAST, WEEK, WINS
from nearer.translation import _
from nearer.web import pictures
from nearer.web.pictures import WIDTH, Point
from nearer.words import progress as words
from nearer.words import today as day_words

ROWS, PER_ROW, SIDE, PITCH, LEFT = 4, 13, 18, 22, 44
HEIGHT = ROWS * PITCH + 4
BAR = WIDTH - 16
LEVELS = (0, 1, 2, 4)
"""From so many steps on a week's square is that full."""


def guesses(shown: Progress) -> Markup:
    """Return the picture of guesses, what happened and next time, as means over the last attempts; empty of none."""
    both = [one for one in shown.attempts if one.expected is not None and one.peak is not None]
    expected, was = (_mean([getattr(one, name) for one in both]) if both else None for name in ("expected", "peak"))
    likely = shown.likely if both else None
    return pictures.change(
        Point("", expected, was), (likely.before, likely.after) if likely else (None, None), "guesses"
    )


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)


def attempts(shown: Progress) -> list[dict[str, Any]]:
    """Return the last attempts as rows of a table, newest first."""
    here = shown.here
    return [
        {
            "day": day_words.day(one.day, here.today),
            "step": here.steps[one.step].title if one.step in here.steps else "",
            "numbers": [one.expected, one.peak, one.likelihood, one.next_likelihood],
        }
        for one in shown.attempts[:LAST]
    ]


def wins(shown: Progress) -> list[tuple[str, str]]:
    """Return what was learned of late, with its day."""
    told = [one for one in shown.attempts if one.learned]
    different = {one.learned: one for one in reversed(told)}
    latest = sorted(different.values(), key=lambda one: one.day, reverse=True)[:WINS]
    return [(one.learned, day_words.day(one.day, shown.here.today)) for one in latest]


def year(counts: Sequence[int], today: date) -> dict[str, Any]:
    """Return a square for each week, thirteen in a row, and the month each row begins in."""
    first = today - timedelta(days=today.weekday()) - (len(counts) - 1) * WEEK
    return {
        "squares": [
            (LEFT + PITCH * (week % PER_ROW), PITCH * (week // PER_ROW) + 2, _level(count))
            for week, count in enumerate(counts)
        ],
        "rows": [(PITCH * row + 2 + SIDE - 4, words.month(first + row * PER_ROW * WEEK)) for row in range(ROWS)],
        "side": SIDE,
        "height": HEIGHT,
    }


def _level(count: int) -> int:
    return sum(count >= least for least in LEVELS) - 1


def hours(shown: Progress) -> list[dict[str, Any]]:
    """Return the two ranges of hours as bars on one scale, those before first; nothing without any."""
    told = ((_("the four weeks before"), shown.before), (_("these four weeks"), shown.now))
    most = max(shown.before.most, shown.now.most)
    return [_bar(label, one, most, 22 + 48 * place) for place, (label, one) in enumerate(told)] if most else []


def _bar(label: str, of: Hours, most: float, y: int) -> dict[str, Any]:
    sure, width = (round(BAR * hours / most) for hours in (of.least, of.most))
    return {"label": f"{words.span(of)}, {label}", "y": y, "sure": sure, "width": width}


def domains(shown: Progress) -> list[dict[str, Any]]:
    """Return a bar for each area that was tried, the most first."""
    told = [(domain, count) for domain, count in shown.domains.items() if count]
    most = max((count for _domain, count in told), default=0)
    return [
        {"label": words.area(domain), "count": count, "y": 18 + 40 * place, "width": round((BAR - 30) * count / most)}
        for place, (domain, count) in enumerate(told)
    ]
