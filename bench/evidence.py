"""Runs every policy in every world and writes the report on the engine. Never quoted as efficacy.

    make bench-engine                     about an hour on two cores; goes on where it was stopped
    python -m bench.evidence --write      only writes the report again from the figures kept

Knows which runs make the report and the bars they are held against. Figures are kept beside it as JSON; how the report
reads is in `bench.report`, how its pictures are drawn in `bench.plots`.
"""

import argparse
import json
import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench import report
from bench.simulate import Course, courses, figures
from bench.worlds import WORLDS

ROOT = Path(__file__).parent.parent
KEPT = ROOT / "docs" / "engine-evidence.json"
PEOPLE, DAYS, AT_ONCE = 500, 60, 25
COMPARED, OTHERS = ("engine", "winlose"), ("elo", "fixed", "easiest", "random", "stretch")
SEEDS = (1, 2)
"""The others run with the first; the second is there to see what was luck."""

Kept = dict[str, dict[str, dict[str, float]]]


@dataclass(frozen=True, slots=True)
class Run:
    """One policy in one world with one seed."""

    policy: str
    world: str
    seed: int

    @property
    def name(self) -> str:
        """Return what its figures are kept under."""
        return f"{self.policy} {self.world} {self.seed}"


def runs() -> Iterator[Run]:
    """Yield every run of the report, those first that are held against the bars."""
    for policies, seeds in ((COMPARED, SEEDS), (OTHERS, SEEDS[:1])):
        for seed in seeds:
            for policy in policies:
                yield from (Run(policy, world.__name__, seed) for world in WORLDS)


def part(run: Run, first: int, last: int) -> list[Course]:
    """Let some of the people of a run live through their days."""
    world = next(world for world in WORLDS if world.__name__ == run.world)
    return courses(world(), run.policy, range(first, last), DAYS, run.seed)


def measure(people: int, kept: Kept) -> Iterator[tuple[Run, dict[str, dict[str, float]]]]:
    """Yield each run that is not kept yet, with its figures, as it ends."""
    waiting = [run for run in runs() if run.name not in kept]
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        for run in waiting:
            parts = [pool.submit(part, run, first, min(first + AT_ONCE, people)) for first in range(0, people, AT_ONCE)]
            yield run, figures([course for done in as_completed(parts) for course in done.result()])


def main(arguments: Sequence[str] | None = None) -> None:
    """Run what is missing, keep it, write the report."""
    parser = argparse.ArgumentParser(prog="python -m bench.evidence", description="Write the report on the engine.")
    parser.add_argument("--people", type=int, default=PEOPLE, help="in each world")
    parser.add_argument("--kept", type=Path, default=KEPT, help="where the figures are kept; the report lies beside it")
    parser.add_argument("--write", action="store_true", help="run nothing, only write the report")
    parser.add_argument("--again", action="store_true", help="forget the figures kept and begin anew")
    asked = parser.parse_args(arguments)
    kept: dict[str, Any] = {"people": asked.people, "days": DAYS, "runs": {}}
    if asked.kept.exists() and not asked.again:
        kept = json.loads(asked.kept.read_text())
    if not asked.write:
        total = sum(1 for _ in runs())
        for run, found in measure(kept["people"], kept["runs"]):
            kept["runs"][run.name] = found
            asked.kept.write_text(json.dumps(kept, indent=1) + "\n")
            print(f"{len(kept['runs'])} of {total}: {run.name}", flush=True)
    report.write(kept, asked.kept.with_suffix(".md"))


if __name__ == "__main__":
    # One process a core: the sums of a filter are too small to be shared out within one.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    main()
