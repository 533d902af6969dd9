"""Wrong answers counted: after a few, each next one has to wait longer (safety.md TM12).

Knows counts by a digest only the host can make. Does not know what was guessed, nor whose name it was for.
"""

from collections.abc import Collection
from datetime import datetime, timedelta

from django.db.models import F

from nearer.storage.models import Guess
from nearer.storage.transaction import atomic

FORGOTTEN = timedelta(days=1)
LONGEST = timedelta(minutes=15)


def waits(places: dict[str, int], now: datetime) -> int:
    """Return the seconds until somebody from these places may try again; 0 for now."""
    until = Guess.objects.filter(id__in=places).values_list("until", flat=True)
    return max((-int(-(moment - now).total_seconds() // 1) for moment in until if moment > now), default=0)


def wrong(places: dict[str, int], now: datetime) -> None:
    """Count a wrong answer at each place; beyond its free ones the wait doubles from a second."""
    with atomic():
        Guess.objects.filter(seen__lt=now - FORGOTTEN).delete()
        for place, free in places.items():
            row, _new = Guess.objects.get_or_create(id=place, defaults={"until": now, "seen": now})
            row.count, row.seen = row.count + 1, now
            row.until = now + _pause(row.count - free)
            row.save()


def right(places: Collection[str], shared: Collection[str]) -> None:
    """Forget the wrong answers of somebody who then came in; where others call from too, only the one just counted.

    Otherwise a person with an account of their own could guess at others', coming in now and then to be forgotten.
    """
    with atomic():
        Guess.objects.filter(id__in=set(places) - set(shared)).delete()
        Guess.objects.filter(id__in=shared).update(count=F("count") - 1)


def _pause(beyond: int) -> timedelta:
    return timedelta() if beyond < 0 else min(LONGEST, timedelta(seconds=2 ** min(beyond, 20)))
