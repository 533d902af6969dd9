"""How long it takes to find who fits in a directory: `python -m bench.directory`, with --json for programs.

Knows invented professionals with a fixed seed, and three searches from narrow to none. Does not measure reading a file.
"""

import argparse
import json
from random import Random
from statistics import median
from time import perf_counter
from uuid import UUID

from nearer.domain.professionals import Concern, Experience, Format, Gender, Hours, Professional, Search, find

MANY, ROUNDS, SEED = 5_000, 30, 5
AIM = 50.0
"""Milliseconds at most for one look."""
NARROW = Search(
    frozenset({Concern.LONELINESS}),
    frozenset({Format.VIDEO}),
    frozenset({"en"}),
    30.0,
    frozenset({Gender.WOMAN}),
    frozenset({Experience.MIGRATION}),
    frozenset({Hours.EVENING}),
)
SEARCHES = {
    "everything asked for": NARROW,
    "nobody fits": Search(concerns=NARROW.concerns, languages=frozenset({"is"}), most=0.0, hours=NARROW.hours),
    "nothing asked for": Search(),
}


def invented(many: int = MANY) -> list[Professional]:
    """Return professionals who are nobody."""
    chance = Random(SEED)

    def some(kind: object, most: int) -> frozenset[str]:
        return frozenset(chance.sample(list(kind), chance.randint(1, most)))  # type: ignore[call-overload]

    return [
        Professional(
            UUID(int=number + 1),
            f"Nobody {number}",
            concerns=some(Concern, 5),  # type: ignore[arg-type]
            formats=some(Format, 3),  # type: ignore[arg-type]
            languages=some(("en", "de", "fr", "es"), 2),
            gender=chance.choice((*Gender, None)),
            experience=some(Experience, 3),  # type: ignore[arg-type]
            hours=some(Hours, 3),  # type: ignore[arg-type]
            price=chance.choice((None, 0.0, 20.0, 50.0, 90.0)),
        )
        for number in range(many)
    ]


def measure() -> dict[str, dict[str, float]]:
    """Return the median and the longest time of each search, in milliseconds, and how many fit."""
    there = invented()
    return {name: _of(there, search) for name, search in SEARCHES.items()}


def _of(there: list[Professional], search: Search) -> dict[str, float]:
    took = []
    for _round in range(ROUNDS):
        began = perf_counter()
        found = find(there, search)
        took.append(1000 * (perf_counter() - began))
    return {"median": round(median(took), 2), "longest": round(max(took), 2), "fit": found.many}


def main() -> None:
    """Print what was measured."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--json", action="store_true")
    found = measure()
    if asked.parse_args().json:
        print(json.dumps({"professionals": MANY, "aim": AIM, "searches": found}, indent=1))
        return
    print(f"{MANY} professionals, at most {AIM:g} ms a look:")
    for name, figures in found.items():
        print(f"  {name}: median {figures['median']} ms, longest {figures['longest']} ms, {figures['fit']:g} fit")


if __name__ == "__main__":
    main()
