"""Will two people be in touch in the last quarter of the window? Never quoted as efficacy.

    python -m bench.ties FILE.csv --json

The file (.csv or .csv.gz) has columns a, b, t: who was in touch with whom, either way round, and when, in seconds.
Everybody in touch before the last quarter is foreseen from that time only: by how long ago the last contact was, by the
number of contacts, and by section 8's model of `nearer.engine.cadence` (warmth R at the split). AUC needs no
probabilities. For log loss each number becomes one by a logistic curve fitted a quarter earlier: foreseen at half the
window, looked up in the quarter after it. "As it is" takes R itself for the probability.
Nobody chose a cadence here: every pair starts with the usual gap of all pairs before half the window. Days are days of
the data, or a 200th of the window where that is shorter.
"""

import argparse
import csv
import gzip
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from math import exp, log
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nearer.engine import cadence
from nearer.engine.memory import Array

FIRST = date(2000, 1, 1)
DAY = 86400.0
FINEST = 200
"""Days that a short window is cut into at least."""
SPLITS = (0.5, 0.75)
"""Shares of the window at which the curves are fitted and the figures taken; what happens is looked up in a quarter."""
QUARTER = 0.25
RIDGE = 1e-3
"""Keeps the curve finite when a number parts the pairs cleanly."""
ROUNDS = 50
NUMBERS = ("recency", "count", "warmth")
USUAL = 30.0
"""Days of the cadence when no pair was in touch twice."""

Pairs = dict[tuple[str, str], list[float]]
Outcome = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Window:
    """Contacts of each pair in time order, when they begin and end, and the length of a day, in seconds."""

    pairs: Pairs
    begin: float
    end: float
    day: float

    def at(self, share: float) -> float:
        """Return the second at which this share of the window is over."""
        return self.begin + share * (self.end - self.begin)

    def days(self, time: float) -> int:
        """Return how many whole days a second lies after the beginning."""
        return int((time - self.begin) // self.day)


@dataclass(frozen=True, eq=False)
class Split:
    """What was known of each pair at a split, (pairs,), and whether they were in touch in the quarter after it."""

    numbers: dict[str, Array]
    touched: Outcome


def read(path: Path) -> Window:
    """Return the contacts. KeyError without the columns, ValueError when a time is no number or there is no span."""
    pairs: Pairs = {}
    with gzip.open(path, "rt", newline="") if path.suffix == ".gz" else path.open(newline="") as file:
        for row in csv.DictReader(file):
            if row["a"] != row["b"]:
                pairs.setdefault((min(row["a"], row["b"]), max(row["a"], row["b"])), []).append(float(row["t"]))
    return window(pairs)


def window(pairs: Pairs) -> Window:
    """Return contacts by pair as a window. ValueError when all are at one moment or there are none."""
    begin = min((min(times) for times in pairs.values()), default=0.0)
    end = max((max(times) for times in pairs.values()), default=0.0)
    if not begin < end < float("inf"):
        raise ValueError("no span of time to split")
    return Window({pair: sorted(pairs[pair]) for pair in sorted(pairs)}, begin, end, min(DAY, (end - begin) / FINEST))


def foreseen(whole: Window, share: float, usual: float) -> Split:
    """Return what is known at this share of the window; `usual` is the cadence each pair starts with, in days."""
    split, end = whole.at(share), whole.at(share + QUARTER)
    rows, touched = [], []
    for times in whole.pairs.values():
        before = [time for time in times if time < split]
        if not before:
            continue
        rhythm = cadence.start(usual)
        for day in sorted({whole.days(time) for time in before}):
            rhythm = cadence.contact(rhythm, FIRST + timedelta(day))
        warm = cadence.warmth(rhythm, FIRST + timedelta(whole.days(split)))
        rows.append((-log(1 + (split - before[-1]) / whole.day), log(len(before)), warm))
        touched.append(any(split <= time <= end for time in times))
    columns = np.array(rows).reshape(-1, len(NUMBERS)).T
    return Split(dict(zip(NUMBERS, columns, strict=True)), np.array(touched, dtype=np.bool_))


def usual_gap(whole: Window, share: float) -> float:
    """Return the geometric mean of the days between contacts, of all pairs, up to this share of the window."""
    logs = []
    for times in whole.pairs.values():
        days = sorted({whole.days(time) for time in times if time < whole.at(share)})
        logs += [log(later - earlier) for earlier, later in pairwise(days)]
    return exp(sum(logs) / len(logs)) if logs else USUAL


def auc(number: Array, touched: Outcome) -> float:
    """Return how often one who was in touch has the greater number than one who was not; ties count half."""
    _, places, counts = np.unique(number, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(counts) - (counts - 1) / 2)[places]
    yes, no = int(touched.sum()), int((~touched).sum())
    if not yes or not no:
        raise ValueError("everybody or nobody was in touch in the last quarter")
    return float((ranks[touched].sum() - yes * (yes + 1) / 2) / (yes * no))


def log_loss(probability: Array, touched: Outcome) -> float:
    """Return the mean negative log-likelihood in nats; a probability is held to 1e-6 from certainty."""
    held = np.clip(probability, 1e-6, 1 - 1e-6)
    return float(-np.mean(np.where(touched, np.log(held), np.log(1 - held))))


def curve(number: Array, touched: Outcome) -> Callable[[Array], Array]:
    """Return the logistic curve of one number that fits best, by Newton's method with a slight ridge."""
    centre, scale = float(number.mean()), float(number.std()) or 1.0

    def rows(numbers: Array) -> Array:
        return np.stack([np.ones_like(numbers), (numbers - centre) / scale], axis=1)

    known, weights = rows(number), np.zeros(2)
    for _ in range(ROUNDS):
        probability = _logistic(known @ weights)
        slope = known.T @ (touched - probability) - RIDGE * weights
        bend = (known.T * (probability * (1 - probability))) @ known + RIDGE * np.eye(2)
        step = np.linalg.solve(bend, slope)
        weights = weights + np.clip(step, -1.0, 1.0)
    return lambda numbers: _logistic(rows(numbers) @ weights)


def _logistic(values: Array) -> Array:
    return np.asarray(1 / (1 + np.exp(-np.clip(values, -35.0, 35.0))))


def measured(whole: Window) -> dict[str, Any]:
    """Return AUC and log loss of each number. ValueError when there is nothing to tell apart."""
    usual = max(1.0, usual_gap(whole, SPLITS[0]))
    fitted, last = (foreseen(whole, share, usual) for share in SPLITS)
    if not len(fitted.touched):
        raise ValueError("nobody was in touch in the first half")
    said: dict[str, Any] = {
        "pairs": len(last.touched),
        "in_touch": round(float(last.touched.mean()), 4),
        "seconds_a_day": round(whole.day, 1),
        "cadence_days": round(usual, 2),
        "base_rate": {"auc": 0.5, "log_loss": _rounded(np.full(len(last.touched), fitted.touched.mean()), last)},
    }
    for name, number in last.numbers.items():
        foretold = curve(fitted.numbers[name], fitted.touched)(number)
        said[name] = {"auc": round(auc(number, last.touched), 4), "log_loss": _rounded(foretold, last)}
    said["warmth"]["log_loss_as_it_is"] = _rounded(last.numbers["warmth"], last)
    return said


def _rounded(probability: Array, split: Split) -> float:
    return round(log_loss(probability, split.touched), 4)


def main(arguments: Sequence[str] | None = None) -> None:
    """Read the command line, print the figures."""
    parser = argparse.ArgumentParser(prog="python -m bench.ties", description="Foresee who stays in touch.")
    parser.add_argument("file", type=Path, help="columns a, b, t (seconds)")
    parser.add_argument("--json", action="store_true", help="for machines")
    given = parser.parse_args(arguments)
    try:
        said = measured(read(given.file))
    except KeyError as missing:
        parser.error(f"{given.file}: no column {missing}")
    except (OSError, OverflowError, TypeError, ValueError) as problem:
        parser.error(f"{given.file}: {problem}")
    print(json.dumps(said, indent=None if given.json else 2))


if __name__ == "__main__":
    main()
