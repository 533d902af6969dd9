"""How often "lower" and "higher" are said when nothing changed, and how often a true change is seen.

    python -m bench.measures --write      writes docs/measures-evidence.md (about half a minute)

Knows invented people who answer by the model of engine.md section 7, by that model with other numbers, and in the tens
a page offers. Does not know any real person: these are properties of the sentence, never quoted as efficacy.
"""

import argparse
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import numpy as np

from nearer.domain.ladder import Attempt
from nearer.domain.measures import Kind
from nearer.engine import change, expectation, weekly
from nearer.engine.filters import Measure
from nearer.engine.memory import Array
from nearer.engine.parameters import DEFAULT

PAGE = Path(__file__).parent.parent / "docs" / "measures-evidence.md"
PEOPLE, SEED = 4000, 7
DAILY, THREE, WEEKLY = "daily", "three a week", "weekly"
DAYS = {
    DAILY: np.arange(28) + 0.8,
    THREE: np.array([7 * week + day for week in range(4) for day in (0.8, 2.8, 4.8)]),
    WEEKLY: 7 * np.arange(8) + 1.0,
}
TURN = {DAILY: 14.0, THREE: 14.0, WEEKLY: 28.0}
"""Until when it is before: two weeks against two, or four against four for weekly answers."""
SHIFTS = (0, -10, -20, -30)
GUESSES = (5, 10, 20, 40)


@dataclass(frozen=True, slots=True)
class Share:
    """A share of simulated people."""

    value: float
    count: int = PEOPLE

    @property
    def error(self) -> float:
        """Return its standard error."""
        return float(np.sqrt(self.value * (1 - self.value) / self.count))

    def __str__(self) -> str:
        """Say it in per cent with its standard error."""
        return f"{100 * self.value:.1f} ({100 * self.error:.1f})"


def model(kind: Kind, sampling: str) -> Measure:
    """Return what the sentence takes for true."""
    if sampling == WEEKLY:
        return weekly.pace(kind)
    return change.mood() if kind is Kind.MOOD else change.loneliness()


def answers(days: Array, turn: float, truth: Measure, shift: float, chance: np.random.Generator) -> Array:
    """Draw people who answer on these days, each varying as much as people differ; (people, days)."""
    kept = np.exp(-np.diff(days) / truth.days)
    state = chance.normal(size=(PEOPLE, len(days)))
    for time, share in enumerate(kept, start=1):
        state[:, time] = share * state[:, time - 1] + np.sqrt(1 - share**2) * state[:, time]
    scale = np.exp(truth.unevenness * chance.normal(size=(PEOPLE, 1)) - truth.unevenness**2)
    level = chance.normal(truth.mean, truth.person_sd, (PEOPLE, 1)) + shift * (days > turn)
    return level + scale * (truth.state_sd * state + truth.noise_sd * chance.normal(size=state.shape))


def told(kind: Kind, sampling: str, truth: Measure, shift: float, tens: bool = False) -> tuple[Share, Share]:
    """Return the shares of people who are told "lower" and "higher"."""
    days, turn = DAYS[sampling], TURN[sampling]
    drawn = answers(days, turn, truth, shift, np.random.default_rng(SEED))
    if tens:
        drawn = np.clip(10 * np.round(drawn / 10), 0, 100)
    difference, bound = change.shifts(np.tile(days, (PEOPLE, 1)), drawn, turn, model(kind, sampling))
    return Share(float(np.mean(difference < -bound))), Share(float(np.mean(difference > bound)))


def false(kind: Kind, sampling: str, truth: Measure | None = None, tens: bool = False) -> Share:
    """Return the share told of a change when nothing changed."""
    lower, higher = told(kind, sampling, truth or model(kind, sampling), 0, tens)
    return Share(lower.value + higher.value)


def leaning(count: int, lean: float, spread: float = 20.0) -> Share:
    """Return the share of people told that their guesses lean, after so many steps: two thirds with people they do not
    know well, as the page looks at those, at the others, and at all."""
    chance, said = np.random.default_rng(SEED), 0
    for off in chance.normal(lean, spread, (PEOPLE, count)):
        told = [Attempt("s", _DAY, expected=50.0 + float(one), peak=50.0) for one in off]
        parts = (told[: 2 * count // 3], told[2 * count // 3 :], told)
        said += any(mean is not None and mean.clear() for mean in map(expectation.overguess, parts))
    return Share(said / PEOPLE)


_DAY = date(2026, 3, 2)


def written() -> str:
    """Return the page."""
    return "\n".join(["# What the sentences on change are worth", "", *_intro(), *_nothing(), *_power(), *_lean(), ""])


def _intro() -> list[str]:
    return [
        f"Made by `python -m bench.measures --write`: {PEOPLE:,} invented people a cell, seed {SEED}. Shares in per",
        "cent, standard errors in brackets. Nothing here is about real people; it says how often a sentence is wrong",
        "when its model is true, and what becomes of it when the model is not quite.",
        "",
        "Daily and three-a-week answers: two weeks against the two before. Weekly answers, which is what Nearer asks:",
        "four weeks against the four before.",
        "",
    ]


def _nothing() -> Iterator[str]:
    yield from ("## Nothing changed: told of a change all the same (at most 10)", "")
    yield from ("| people | " + " | ".join(DAYS) + " |", "|---|" + "---:|" * len(DAYS))
    for name, kind, alter, tens in _CASES:
        cells = [false(kind, sampling, replace(model(kind, sampling), **alter), tens) for sampling in DAYS]
        marked = [f"**{cell}**" if cell.value > 0.10 else str(cell) for cell in cells]
        yield f"| {name} | " + " | ".join(marked) + " |"
    yield from ("", "Bold is above 10: there the world is not the model's.", "")


_CASES: tuple[tuple[str, Kind, dict[str, float], bool], ...] = (
    ("loneliness, the model", Kind.LONELINESS, {}, False),
    ("loneliness, answers in tens, held to 0-100", Kind.LONELINESS, {}, True),
    ("mood, the model", Kind.MOOD, {}, False),
    ("mood, answers in tens, held to 0-100", Kind.MOOD, {}, True),
    ("loneliness, ups and downs last a week", Kind.LONELINESS, {"days": 7.0}, False),
    ("loneliness, twice the noise in every answer", Kind.LONELINESS, {"noise_sd": 23.0}, False),
    ("loneliness, all vary alike", Kind.LONELINESS, {"unevenness": 0.0}, False),
)


def _power() -> Iterator[str]:
    yield from ("## The level truly fell: told so, of loneliness in tens", "")
    yield from ("| true fall | " + " | ".join(DAYS) + " |", "|---|" + "---:|" * len(DAYS))
    for shift in SHIFTS[1:]:
        shares = [told(Kind.LONELINESS, one, model(Kind.LONELINESS, one), shift, True)[0] for one in DAYS]
        yield f"| {-shift} points | " + " | ".join(map(str, shares)) + " |"
    worst = max(told(Kind.LONELINESS, one, model(Kind.LONELINESS, one), -20, True)[1].value for one in DAYS)
    yield from ("", f"Told of a rise while it fell by 20: at most {100 * worst:.1f}.", "")


def _lean() -> Iterator[str]:
    yield from ("## Guesses that run too high", "")
    yield "The mean of expected minus happened, looked at for people they do not know well, for close ones and for"
    yield f"all; named when one lies more than {DEFAULT.guess_errors} standard errors off nothing. Single guesses are"
    yield "off by 20 points (SD)."
    yield from ("", "| steps | no lean, told of one | 15 too high, told so |", "|---|---:|---:|")
    for count in GUESSES:
        yield f"| {count} | {leaning(count, 0)} | {leaning(count, 15)} |"


def main() -> None:
    """Print the page, or write it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="write docs/measures-evidence.md")
    if parser.parse_args().write:
        PAGE.write_text(written())
    else:
        print(written())


if __name__ == "__main__":
    main()
