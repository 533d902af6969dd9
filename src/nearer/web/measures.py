"""What templates are given of answers over time: a sentence, a line with its band, the rows of a table.

Knows shapes for templates. Does not know what is a change, nor pages.
"""

from datetime import date
from typing import Any

from nearer.actions.measures import Weeks
from nearer.web import lines
from nearer.words import measures as words
from nearer.words import today as day_words


def part(weeks: Weeks, today: date) -> dict[str, Any]:
    """Return one question over the weeks."""
    return {
        "kind": weeks.kind,
        "title": words.title(weeks.kind),
        "sentence": words.sentence(weeks),
        "described": words.described(weeks),
        "drawing": lines.drawing(
            weeks.line,
            [(one.day, one.value) for one in weeks.answers],
            lambda day: day_words.day(day, today),
        ),
        "rows": _rows(weeks, today),
    }


def _rows(weeks: Weeks, today: date) -> list[tuple[str, int, int, str]]:
    """Return day, answer, line and band of each week, newest first."""
    line = weeks.line
    drawn = zip(*(part.tolist() for part in (line.days, line.mean, line.low, line.high)), strict=True)
    at = {int(day): (round(mean), words.between(low, high)) for day, mean, low, high in drawn}
    return [
        (day_words.day(one.day, today), round(one.value), *at[one.day.toordinal()]) for one in reversed(weeks.answers)
    ]
