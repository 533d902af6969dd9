"""Which backups are kept: seven days, four weeks, twelve months, and the newest whatever it is.

Knows moments. Does not know files.
"""

from collections.abc import Callable, Iterable
from datetime import datetime

DAYS, WEEKS, MONTHS = 7, 4, 12


def kept(moments: Iterable[datetime]) -> set[datetime]:
    """Return the moments to keep: the last of each of the latest days, weeks and months that have one."""
    ordered = sorted(set(moments), reverse=True)
    return {
        *ordered[:1],
        *_last_of(ordered, lambda one: one.date().toordinal(), DAYS),
        *_last_of(ordered, lambda one: (one.date().toordinal() - 1) // 7, WEEKS),
        *_last_of(ordered, lambda one: one.year * 12 + one.month, MONTHS),
    }


def _last_of(ordered: list[datetime], span: Callable[[datetime], int], most: int) -> list[datetime]:
    newest: dict[int, datetime] = {}
    for one in ordered:
        newest.setdefault(span(one), one)
    return list(newest.values())[:most]
