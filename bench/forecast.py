"""How well the next answer is foreseen: last value, person mean, EWMA and the filter of `nearer.engine.change`.

    python -m bench.forecast FILE.csv --person COL --time COL --value COL --low L --high H [--split 0.6] --json

Reads .csv and .csv.gz; times are numbers of days (or waves) or ISO dates. Forward split: the first `split` of each
person's answers, rounded up, is the training part; all that is fitted (the filter's six numbers, the weight of the
EWMA, the baselines' spread and first guess) is fitted there, on people with at least 10 answers. The rest is the test
part: each answer is foreseen from all the same person's earlier ones. Values are scaled to 0-100 inside; RMSE and
Gaussian NLL are in the units of the file, for people with at least 10 answers and for everyone.
Knows no second model: `foresee` is what draws the line a person sees.
"""

import argparse
import csv
import gzip
import json
from collections.abc import Callable, Iterable
from dataclasses import astuple, dataclass, fields, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from nearer.engine.change import foresee, mood
from nearer.engine.filters import Measure
from nearer.engine.memory import Array

Part = NDArray[np.bool_]

LEAST = 10
"""Answers of a person for the first row of figures: with fewer, the test part is one to three answers."""
MISSING = {"", "NA", "NAN", "NULL", "NONE"}
ROUNDS, FIRST_STEP, LAST_STEP = 60, 0.3, 0.005
"""Of the search for the filter's numbers; steps of their logs."""


class Forecast(NamedTuple):
    mean: Array
    variance: Array


@dataclass(frozen=True, eq=False)
class Diaries:
    """Everybody's answers in order of time: days and values 0-100 (people, times), NaN after the last."""

    days: Array
    values: Array
    train: Part
    """True in the training part."""

    @property
    def test(self) -> Part:
        return np.asarray(~(np.isnan(self.values) | self.train))

    def people(self, chosen: Part) -> "Diaries":
        return Diaries(self.days[chosen], self.values[chosen], self.train[chosen])


def read(path: Path, columns: tuple[str, str, str], low: float, high: float) -> dict[str, list[tuple[float, float]]]:
    """Return each person's (day, value 0-100) from columns person, time, value. ValueError with the row's number."""
    answers: dict[str, list[tuple[float, float]]] = {}
    with gzip.open(path, "rt", newline="") if path.suffix == ".gz" else path.open(newline="") as file:
        for number, row in enumerate(csv.DictReader(file), start=2):
            person, time, value = (row[column].strip() for column in columns)
            if value.upper() in MISSING:
                continue
            if not low <= float(value) <= high:
                raise ValueError(f"Row {number}: {value} is not within {low:g} to {high:g}.")
            answers.setdefault(person, []).append((_day(time), 100 * (float(value) - low) / (high - low)))
    return answers


def _day(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        moment = datetime.fromisoformat(text)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp() / 86400


def arranged(answers: Iterable[list[tuple[float, float]]], split: float) -> Diaries:
    """Return the answers as arrays, each person's first `split`, rounded up, marked as the training part."""
    rows = [sorted(own, key=lambda answer: answer[0]) for own in answers]
    table = np.full((len(rows), max(map(len, rows)), 2), np.nan)
    for place, own in enumerate(rows):
        table[place, : len(own)] = own
    counts = np.array([len(own) for own in rows])
    # Rounded down a little first, so that 0.6 of 5 is 3 and not 4.
    train = np.arange(table.shape[1]) < np.ceil(split * counts - 1e-9)[:, None]
    return Diaries(table[:, :, 0], table[:, :, 1], train)


def _earlier(start: float, values: Array, weight: Callable[[int], float]) -> Array:
    """Return a running guess of the next value: moved by weight(number of earlier answers) at each answer."""
    guess, guesses = np.full(len(values), start), []
    for time in range(values.shape[1]):
        guesses.append(guess)
        guess = guess + weight(time) * np.nan_to_num(values[:, time] - guess)
    return np.stack(guesses, axis=1)


def baselines(fitted: Diaries, diaries: Diaries) -> dict[str, Forecast]:
    """Return what the simple rules expect, their spread and the EWMA's weight taken from the training part."""
    start = float(fitted.values[fitted.train].mean())
    shares = [share / 20 for share in range(1, 20)]
    share = min(shares, key=lambda one: _error(fitted, _earlier(start, fitted.values, lambda _: one), fitted.train))
    rules: dict[str, Callable[[int], float]] = {
        "last value": lambda _: 1.0,
        "person mean": lambda count: 1 / (count + 1),
        "ewma": lambda _: share,
    }
    found = {}
    for name, weight in rules.items():
        variance = _error(fitted, _earlier(start, fitted.values, weight), fitted.train)
        mean = _earlier(start, diaries.values, weight)
        found[name] = Forecast(mean, np.full_like(mean, variance))
    return found


def _error(diaries: Diaries, mean: Array, part: Part) -> float:
    # The first answer has none before it: what a rule then guesses says nothing of its spread later on.
    part = part & (np.arange(part.shape[1]) > 0)
    return float(np.mean((diaries.values - mean)[part] ** 2))


def likelihood(values: Array, forecast: Forecast) -> Array:
    """Return the Gaussian negative log-likelihood of each value."""
    return np.asarray((np.log(2 * np.pi * forecast.variance) + (values - forecast.mean) ** 2 / forecast.variance) / 2)


def fit(diaries: Diaries) -> Measure:
    """Return the measure under which the training part is most likely: each number moved in turn, in smaller steps."""
    values = np.where(diaries.train, diaries.values, np.nan)
    length = int(diaries.train.sum(axis=1).max())
    days, values, train = diaries.days[:, :length], values[:, :length], diaries.train[:, :length]

    def cost(measure: Measure) -> float:
        return float(likelihood(values, Forecast(*foresee(days, values, measure)))[train].mean())

    best = replace(mood(), mean=float(values[train].mean()))
    least, steps = cost(best), np.full(len(fields(Measure)), FIRST_STEP)
    for turn in range(ROUNDS * len(steps)):
        place = turn % len(steps)
        if steps[place] < LAST_STEP:
            continue
        tried = [_stepped(best, place, sign * steps[place]) for sign in (1, -1)]
        costs = [cost(one) for one in tried]
        if min(costs) < least - 1e-7:
            best, least = tried[int(np.argmin(costs))], min(costs)
        else:
            steps[place] /= 2
    return best


def _stepped(measure: Measure, place: int, step: float) -> Measure:
    numbers = list(astuple(measure))
    numbers[place] *= float(np.exp(step))
    return Measure(*numbers)


def figures(diaries: Diaries, forecasts: dict[str, Forecast], unit: float) -> dict[str, object]:
    """Return RMSE and NLL of the test part in the file's units; `unit` is what one point of 100 is there."""
    part = diaries.test
    said: dict[str, object] = {"people": len(part), "answers": int(part.sum())}
    for name, forecast in forecasts.items():
        squares = (diaries.values - forecast.mean)[part] ** 2
        nll = likelihood(diaries.values, forecast)[part].mean() + np.log(unit)
        said[name] = {"rmse": round(float(np.sqrt(squares.mean()) * unit), 4), "nll": round(float(nll), 4)}
    return said


def measured(answers: dict[str, list[tuple[float, float]]], split: float, unit: float) -> dict[str, object]:
    """Fit on the training part and return the figures. ValueError when nobody has enough answers."""
    enough = np.array([len(own) >= LEAST for own in answers.values()])
    if not enough.any():
        raise ValueError(f"Nobody has {LEAST} answers.")
    everyone = arranged(answers.values(), split)
    regular = everyone.people(enough)
    measure = fit(regular)
    said = {}
    for name, diaries in (("", regular), ("everyone", everyone)):
        forecasts = baselines(regular, diaries)
        forecasts["filter"] = Forecast(*foresee(diaries.days, diaries.values, measure))
        said[name] = figures(diaries, forecasts, unit)
    rule = f"first {split:g} of each person's answers (rounded up) to fit on, people with {LEAST} answers or more"
    own = {one.name: round(number, 3) for one, number in zip(fields(measure), astuple(measure), strict=True)}
    return {"split": rule, **said[""], "everyone": said["everyone"], "measure of 0-100 and days": own}


def main() -> None:
    """Read the command line, print the figures."""
    parser = argparse.ArgumentParser(prog="python -m bench.forecast", description="Foresee the next answer.")
    parser.add_argument("file", type=Path)
    for name in ("person", "time", "value"):
        parser.add_argument(f"--{name}", required=True, help=f"column of the {name}")
    parser.add_argument("--low", type=float, required=True, help="least value of the scale")
    parser.add_argument("--high", type=float, required=True, help="greatest value of the scale")
    parser.add_argument("--split", type=float, default=0.6, help="share of each person's answers to fit on")
    parser.add_argument("--json", action="store_true", help="for machines")
    given = parser.parse_args()
    if not (0 < given.split < 1 and given.low < given.high):
        parser.error("--split lies between 0 and 1, --low below --high")
    columns = given.person, given.time, given.value
    try:
        found = measured(read(given.file, columns, given.low, given.high), given.split, (given.high - given.low) / 100)
    except (KeyError, OSError, ValueError) as problem:
        parser.error(f"{given.file}: {problem}")
    print(json.dumps(found, indent=None if given.json else 2))


if __name__ == "__main__":
    main()
