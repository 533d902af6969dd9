"""How well one rating is foreseen from m others of the same person, by the engine's prior. Never quoted as efficacy.

    python -m bench.transfer FILE.csv --domains FILE.json --json

The file has a row a person and a column a step, ratings 0-100, empty where not given; the JSON says each step's domain.
Every person, every column held out, every subset of m others (a sample of them with a fixed seed where there are many).
A step is as hard as the *other* people rated it on average, less the bias the engine expects of a rating: the person
foreseen is not in that mean. Three numbers stay in-sample on friendship_bids: the prior SDs were set after seeing it.

What else was tried can be seen beside it: `--prior independent` (no domain says anything of another), `--prior steps`
(which steps go together is learned from the other people), `--bounded` (0 and 100 mean "or beyond"; the spread is then
too small, see `--spread`), `--face-value` (ratings are not read on the person's own scale).
Knows no second filter but the bounded one: `belief.start`, `rate` and `loadings` do the work.
"""

import argparse
import csv
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import combinations
from math import comb
from pathlib import Path

import numpy as np

from bench.bounded import beyond, bounded, unbounded_mean
from nearer.domain.ladder import Domain, Step
from nearer.engine import belief
from nearer.engine.belief import State
from nearer.engine.memory import GLOBALS, Array, touch
from nearer.engine.parameters import DEFAULT, Parameters

DAY = date(2026, 1, 5)
MIDDLE_80 = 1.2816
"""Standard deviations either side that hold the middle 80 % of a Gaussian."""
MISSING = {"", "NA", "NAN", "NULL", "NONE"}
ENGINE_COUNTS = 30
"""People that the engine's own prior counts for beside the others in the file, with `--prior steps`."""
SPREADS = ("prior_general_sd", "prior_domain_sd", "prior_step_sd", "prior_bias_sd", "trust_start")
IN_SAMPLE = "in-sample for three numbers on friendship_bids: the prior SDs of g, h and u were set after seeing it"
LINE = (
    "  {known} known: RMSE {rmse:.2f} ({rmse_se:.2f}), NLL {nll:.3f} ({nll_se:.3f}), 80 % band holds {coverage_80:.3f}"
)
AIM = "  aim on friendship_bids, {known} known: {figure} {least:g} to {most:g}, here {value:.4f}, met: {met}"
AIMS = ((0, "nll", 0, 4.98), (5, "rmse", 0, 29.8), (5, "nll", 0, 4.82), (5, "coverage_80", 0.75, 0.85))
"""Ratings known, figure, least and most it should be."""
DIFFICULTIES = {
    "others": "mean of the other people in the file (leave one person out), less the bias expected of a rating",
    "everyone": "mean of everyone in the file, the person foreseen included, less the bias expected of a rating",
}


@dataclass(frozen=True, eq=False)
class Ratings:
    """Ratings 0-100 of shape (people, steps), NaN where not given, and the columns that have no domain."""

    values: Array
    steps: tuple[Step, ...]
    left_out: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Settings:
    """What is tried; as it stands, the engine as it is."""

    prior: str = "engine"
    bounded: bool = False
    face_value: bool = False
    """Ratings are not read on the person's own scale."""
    spread: float = 1.0
    difficulties: str = "others"
    subsets: int = 200
    """Most subsets of each size that a person is foreseen from."""
    seed: int = 1

    @property
    def parameters(self) -> Parameters:
        """The engine's numbers, every SD of the prior times `spread`."""
        scale_low = 1.0 if self.face_value or self.bounded else DEFAULT.scale_low
        correlation = 0.0 if self.prior == "independent" else DEFAULT.prior_domain_correlation
        spreads = {name: getattr(DEFAULT, name) * self.spread for name in SPREADS}
        return replace(DEFAULT, scale_low=scale_low, prior_domain_correlation=correlation, **spreads)


def read(path: Path, domains: dict[str, str]) -> Ratings:
    """Return the ratings. ValueError when one is off the scale, a domain is unknown or nothing is left to foresee."""
    with path.open(newline="") as file:
        columns, *rows = [row for row in csv.reader(file) if row]
    places = [place for place, name in enumerate(columns) if name in domains]
    if missing := sorted(set(domains) - set(columns)):
        raise ValueError(f"no column for {', '.join(missing)}")
    steps = tuple(Step(columns[place], columns[place], Domain(domains[columns[place]]), 0.0) for place in places)
    values = np.array([[_rating(row[place]) for place in places] for row in rows]).reshape(-1, len(places))
    if len(values) < 2 or not steps:
        raise ValueError("two people and one step are the least")
    if not ((values >= 0) & (values <= 100) | np.isnan(values)).all():
        raise ValueError("ratings run from 0 to 100")
    return Ratings(values, steps, tuple(name for name in columns if name not in domains))


def _rating(text: str) -> float:
    return float("nan") if text.strip().upper() in MISSING else float(text)


def prepared(ratings: Ratings, person: int, settings: Settings) -> tuple[State, tuple[Step, ...]]:
    """Return the belief before anything is told, and the steps as hard as others find them; never rated ones are 50."""
    others = np.delete(ratings.values, person, axis=0)
    state = belief.start(None, DAY, settings.parameters)
    if settings.prior == "steps":
        state = _joined_steps(state, ratings.steps, others)
    seen = others if settings.difficulties == "others" else ratings.values
    counts = (~np.isnan(seen)).sum(axis=0)
    means = np.where(counts > 0, np.nansum(seen, axis=0) / np.maximum(counts, 1), 50.0)
    biases, sds = _ahead(state, ratings.steps)
    if settings.bounded:
        means = np.array([unbounded_mean(*one) for one in zip(means, sds, strict=True)])
    hard = zip(ratings.steps, means - biases, strict=True)
    return state, tuple(replace(step, difficulty=float(difficulty)) for step, difficulty in hard)


def _joined_steps(state: State, steps: Sequence[Step], others: Array) -> State:
    """Let the steps themselves go together as they do in others; the engine's own prior counts for some people."""
    for step in steps:
        state = touch(state, step, DAY.toordinal())
    rows = belief.loadings(state, steps)[1]
    own = rows @ state.covariance @ rows.T
    counts = np.maximum((~np.isnan(others)).sum(axis=0), 1)
    off = np.nan_to_num(others - np.nansum(others, axis=0) / counts)
    seen = off.T @ off / len(others) - state.tally.rating_variance * np.eye(len(steps))
    mixed = (len(others) * seen + ENGINE_COUNTS * own) / (len(others) + ENGINE_COUNTS)
    # Less than no variance is left for a step whose ratings hardly differ: it keeps a little.
    values, vectors = np.linalg.eigh(mixed)
    block = np.zeros_like(state.block)
    block[GLOBALS:, GLOBALS:] = (vectors * np.maximum(values, 1.0)) @ vectors.T
    return replace(state, block=block)


def _ahead(state: State, steps: Sequence[Step]) -> tuple[Array, Array]:
    """Return mean and SD of each rating as the filter has them, not held to 0-100."""
    rows = belief.loadings(state, steps)[1]
    untouched = np.array([state.place(step.id) is None for step in steps])
    variance = ((rows @ state.covariance) * rows).sum(axis=1) + untouched * state.parameters.prior_step_sd**2
    mean = np.array([step.difficulty for step in steps]) + rows @ state.mean
    return mean, np.sqrt(variance + state.tally.rating_variance)


def foreseen(state: State, steps: Sequence[Step], settings: Settings) -> tuple[Array, Array]:
    """Return mean (held to 0-100) and SD of what the person would rate each step, arrays of shape (steps,)."""
    mean, sd = _ahead(state, steps)
    if not settings.bounded:
        return np.clip(mean, 0.0, 100.0), sd
    moments = np.array([bounded(*one) for one in zip(mean, sd, strict=True)])
    return moments[:, 0], np.sqrt(moments[:, 1])


def told(state: State, step: Step, value: float, settings: Settings) -> State:
    """Take in one rating: by the engine's filter, or by one for which 0 and 100 mean "or beyond"."""
    if not settings.bounded:
        return belief.rate(state, step, value, DAY)
    state = touch(state, step, DAY.toordinal())
    row = belief.loadings(state, (step,))[1][0]
    mean, sd = (float(one[0]) for one in _ahead(state, (step,)))
    value, left = beyond(mean, sd, value)
    gain = state.block @ row / sd**2
    block = state.block - np.outer(gain, gain) * (sd**2 - left)
    return replace(state, mean=state.mean + gain * (value - mean), block=block)


def known_sets(columns: Sequence[int], settings: Settings) -> Iterator[tuple[int, ...]]:
    """Yield subsets of the columns that leave one to foresee, the small ones first; a sample where there are many."""
    chance = np.random.default_rng(settings.seed)
    for size in range(len(columns)):
        if comb(len(columns), size) <= settings.subsets:
            yield from combinations(columns, size)
            continue
        for _ in range(settings.subsets):
            yield tuple(sorted(chance.choice(columns, size, replace=False).tolist()))


def errors(ratings: Ratings, settings: Settings) -> Array:
    """Return (known, people, steps, 3): squared error, NLL and whether within the 80 % band, averaged over subsets."""
    people, columns = ratings.values.shape
    sums, counts = np.zeros((columns, people, columns, 3)), np.zeros((columns, people, columns, 1))
    for person, values in enumerate(ratings.values):
        first, steps = prepared(ratings, person, settings)
        given = np.flatnonzero(~np.isnan(values)).tolist()
        states: dict[tuple[int, ...], State] = {(): first}
        for known in known_sets(given, settings):
            for size in range(1, len(known) + 1):
                if known[:size] not in states:
                    last = known[size - 1]
                    states[known[:size]] = told(states[known[: size - 1]], steps[last], values[last], settings)
            hidden = [column for column in given if column not in known]
            mean, sd = foreseen(states[known], [steps[column] for column in hidden], settings)
            off = values[hidden] - mean
            nll = np.log(sd) + (np.log(2 * np.pi) + (off / sd) ** 2) / 2
            sums[len(known), person, hidden] += np.stack([off**2, nll, np.abs(off) <= MIDDLE_80 * sd], axis=1)
            counts[len(known), person, hidden] += 1
    return np.where(counts > 0, sums / np.maximum(counts, 1), np.nan)


def figures(found: Array) -> list[dict[str, float]]:
    """Return for each number of known ratings RMSE, NLL and coverage; standard errors are over people."""
    rows = []
    for known, all_of_them in enumerate(found):
        each = all_of_them[~np.isnan(all_of_them).all(axis=(1, 2))]
        if not len(each):
            continue
        square, nll, within = np.nanmean(each, axis=(0, 1))
        spread = np.nanmean(each, axis=1).std(axis=0, ddof=min(1, len(each) - 1)) / np.sqrt(len(each))
        row = {"known": known, "people": len(each), "rmse": square**0.5, "rmse_se": spread[0] / (2 * square**0.5)}
        row |= {"nll": nll, "nll_se": spread[1], "coverage_80": within, "coverage_80_se": spread[2]}
        rows.append({name: value if isinstance(value, int) else round(float(value), 4) for name, value in row.items()})
    return rows


def aims(rows: Sequence[dict[str, float]]) -> list[dict[str, object]]:
    """Set the figures beside what is to be reached on friendship_bids/anxiety.csv (its SOURCES)."""
    by_known = {row["known"]: row for row in rows}
    return [
        {"known": known, "figure": name, "value": by_known[known][name], "least": least, "most": most}
        | {"met": least <= by_known[known][name] <= most}
        for known, name, least, most in AIMS
        if known in by_known
    ]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bench.transfer", description="Foresee one rating from others.")
    parser.add_argument("file", type=Path)
    parser.add_argument("--domains", type=Path, required=True, help="JSON: the domain of each step by its id")
    priors = ("engine", "independent", "steps")
    parser.add_argument("--prior", choices=priors, default="engine", help="what goes together")
    parser.add_argument("--bounded", action="store_true", help='0 and 100 mean "or beyond"')
    parser.add_argument("--face-value", action="store_true", help="ratings are not read on the person's own scale")
    parser.add_argument("--spread", type=float, default=1.0, help="factor on every SD of the prior")
    parser.add_argument("--difficulties", choices=tuple(DIFFICULTIES), default="others", help="whose mean")
    parser.add_argument("--subsets", type=int, default=200, help="most subsets of each size, for each person")
    parser.add_argument("--seed", type=int, default=1, help="of the sample where there are more subsets")
    parser.add_argument("--json", action="store_true", help="for machines")
    return parser


def main(arguments: Sequence[str] | None = None) -> None:
    """Read the command line, print the figures."""
    parser = _parser()
    given = vars(parser.parse_args(arguments))
    path, domains, as_json = (given.pop(name) for name in ("file", "domains", "json"))
    try:
        settings = Settings(**given)
        ratings = read(path, json.loads(domains.read_text()))
        rows = figures(errors(ratings, settings))
    except (IndexError, OSError, ValueError) as problem:
        parser.error(f"{path}: {problem}")
    reached = aims(rows)
    said = {"people": len(ratings.values), "steps": [step.id for step in ratings.steps], "settings": given}
    said |= {"columns_left_out": ratings.left_out, "difficulties": DIFFICULTIES[settings.difficulties]}
    said |= {"note": IN_SAMPLE, "per_known": rows, "aims": reached}
    if as_json:
        print(json.dumps(said, indent=2))
        return
    print(f"{said['people']} people, {len(ratings.steps)} steps. Difficulties: {said['difficulties']}.")
    print(f"Note: {IN_SAMPLE}.")
    for row in rows:
        print(LINE.format_map(row))
    for aim in reached:
        print(AIM.format_map(aim))


if __name__ == "__main__":
    main()
