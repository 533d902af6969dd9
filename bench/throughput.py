"""How many people's days the engine gets through: a belief read, a night passed, a step suggested, the belief written.

    python -m bench.throughput --people 100000 --json

Knows many people's beliefs after some weeks, made once, and as many processes as there are cores. Does not know a
database or a page (that is `bench.pages`).
"""

import argparse
import os
import random
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from datetime import timedelta
from functools import cache
from statistics import median
from time import perf_counter, process_time

import numpy as np

from bench.figures import Figure, as_json, table
from bench.policies import POLICIES
from bench.simulate import FIRST, Accompanied
from bench.worlds import Default
from nearer.content.steps import catalogue
from nearer.domain.needs import Profile
from nearer.engine import belief
from nearer.engine.candidates import Today
from nearer.engine.ranking import suggest

KINDS, DAYS, AT_ONCE, SEED = 60, 45, 500, 5
"""Different people that are met again and again, days each has behind them, people a piece of work has."""
TICKS = 400


@cache
def beliefs() -> tuple[bytes, ...]:
    """Return the beliefs of some people after a few weeks, as they are kept."""
    steps = tuple(catalogue().values())
    kept = []
    for number in range(KINDS):
        person = Default().person(np.random.default_rng([SEED, number]), steps)
        accompanied = Accompanied(person, POLICIES["engine"], number)
        accompanied.through(DAYS)
        kept.append(belief.dump(accompanied.state))
    return tuple(kept)


def decide(first: int) -> tuple[int, float]:
    """Live one day for some people; return how many were offered something, and seconds of processor."""
    steps, profile, day = tuple(catalogue().values()), Profile(), FIRST + timedelta(days=DAYS + 1)
    kept, chance = beliefs(), random.Random(first)
    offered, begun = 0, process_time()
    for number in range(first, first + AT_ONCE):
        state = belief.advance(belief.load(kept[number % KINDS]), day)
        offered += suggest(state, steps, profile, Today(day), chance) is not None
        belief.dump(state)
    return offered, process_time() - begun


def everybody(people: int) -> list[Figure]:
    """Return how fast a day goes by for so many people, on all cores."""
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(decide, range(os.cpu_count() or 1)))
        begun = perf_counter()
        done = list(pool.map(decide, range(0, people, AT_ONCE)))
        took = perf_counter() - begun
    lived = AT_ONCE * len(done)
    return [
        Figure("People a second, all cores", lived / took, ""),
        Figure("Processor a person's day", 1000 * sum(seconds for _, seconds in done) / lived, "ms"),
        Figure("Of them offered a step", sum(offered for offered, _ in done) / lived, ""),
    ]


def one() -> list[Figure]:
    """Return what a night costs and how large a belief is."""
    states = [belief.load(kept) for kept in beliefs()]
    ticks = []
    for number in range(TICKS):
        state, begun = states[number % KINDS], perf_counter()
        belief.advance(state, FIRST + timedelta(days=DAYS + 2))
        ticks.append(1000 * (perf_counter() - begun))
    sizes = [len(kept) / 1000 for kept in beliefs()]
    return [
        Figure("A night passes, median", median(ticks), "ms", 1),
        Figure("A belief after some weeks, median", median(sizes), "kB", 64),
        Figure("A belief after some weeks, largest", max(sizes), "kB", 64),
    ]


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m bench.throughput", description="How many people's days a second.")
    parser.add_argument("--people", type=int, default=100_000)
    parser.add_argument("--json", action="store_true", help="for machines")
    asked = parser.parse_args(arguments)
    found = one() + everybody(asked.people)
    print(as_json(found) if asked.json else table(found))


if __name__ == "__main__":
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    main()
