"""A name that is here and one that is not take the same time to be refused. Slow: 400 hashes."""

import random
import statistics
import time

import pytest

from nearer import clock
from nearer.actions import accounts
from nearer.actions.guesses import Caller
from nearer.errors import Invalid
from nearer.storage.models import Guess
from tests.web.test_accounts import OTHER, joined, named

EACH = 200


def ranks_differ(one: list[float], other: list[float]) -> float:
    """Return the two-sided p of Mann and Whitney's test, by the normal approximation."""
    whole = sorted((value, place < len(one)) for place, value in enumerate([*one, *other]))
    u = sum(rank for rank, (_value, first) in enumerate(whole, 1) if first) - len(one) * (len(one) + 1) / 2
    spread = (len(one) * len(other) * (len(one) + len(other) + 1) / 12) ** 0.5
    return 2 * statistics.NormalDist().cdf(-abs(u - len(one) * len(other) / 2) / spread)


@pytest.mark.slow
def test_time_does_not_tell_who_is_here(shared):
    here, took = named(), {True: [], False: []}
    joined(here)
    asked = [True, False] * EACH
    random.Random(7).shuffle(asked)
    for known in asked:
        Guess.objects.all().delete()
        began = time.perf_counter()
        with pytest.raises(Invalid):
            accounts.log_in(accounts.Typed(here if known else f"{here}x", OTHER), Caller("192.0.2.9"), clock.now())
        took[known].append(time.perf_counter() - began)
    gap = abs(statistics.median(took[True]) - statistics.median(took[False]))
    assert gap < 0.005, gap
    assert ranks_differ(took[True], took[False]) > 0.01, gap
