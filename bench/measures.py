"""How often "lower" and "higher" are said when nothing changed, and how often a true change is seen.

    python -m bench.measures --write      writes docs/measures-evidence.md (about half a minute)

Knows what is said of the invented people of `bench.answering`. Does not know any real person: these are properties of
the sentence, never quoted as efficacy.
"""

import argparse
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import numpy as np

from bench.answering import (
    A_WEEK,
    BEYOND,
    DAILY,
    DAYS,
    EARLY,
    LARGER,
    LATE,
    LATER,
    LONELY,
    LONELY_IN_TENS,
    PEOPLE,
    SEED,
    TURN,
    WEEKLY,
    WORLDS,
    World,
    answers,
    model,
)
from nearer.domain.ladder import Attempt
from nearer.engine import change, expectation
from nearer.engine.filters import Measure
from nearer.engine.memory import Array
from nearer.engine.parameters import DEFAULT

PAGE = Path(__file__).parent.parent / "docs" / "measures-evidence.md"
MOST = 0.10
"""How often a sentence may be wrong where it is promised."""
HALF_A_YEAR = 26
"""Weekly looks."""
SHIFTS = (-10, -20, -30)
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


def signs(days: Array, values: Array, turn: float, measure: Measure) -> Array:
    """Return -1 for each who is told "lower", 1 for "higher", 0 for whoever is told of no change."""
    difference, bound = change.shifts(np.tile(days, (PEOPLE, 1)), values, turn, measure)
    counts = [(~np.isnan(values[:, half])).sum(axis=1) for half in (days <= turn, days > turn)]
    clear = (np.abs(difference) > bound) & (np.minimum(*counts) >= DEFAULT.clear_answers)
    return np.asarray(np.sign(difference) * clear)


def told(world: World, sampling: str, shift: float) -> tuple[Share, Share]:
    """Return the shares of people who are told "lower" and "higher"."""
    days, turn = DAYS[sampling], TURN[sampling]
    drawn = answers(days, turn, world, world.truth(sampling), shift)
    found = signs(days, drawn.values, turn, model(world.kind, sampling))
    return Share(float(np.mean(found < 0))), Share(float(np.mean(found > 0)))


def false(world: World, sampling: str) -> Share:
    """Return the share told of a change when nothing changed."""
    lower, higher = told(world, sampling, 0)
    return Share(lower.value + higher.value)


def lived(world: World, sampling: str) -> Share:
    """Return for how many of those told of a change when nothing lasting changed those weeks did differ that way."""
    days, turn = DAYS[sampling], TURN[sampling]
    drawn = answers(days, turn, world, world.truth(sampling), 0)
    found = signs(days, drawn.values, turn, model(world.kind, sampling))
    differed = drawn.lived[:, days > turn].mean(axis=1) - drawn.lived[:, days <= turn].mean(axis=1)
    return Share(float(np.mean((found * differed)[found != 0] > 0)), int(np.count_nonzero(found)))


def half_a_year(world: World, every: int = 1, in_a_row: int = 1) -> Share:
    """Return the share told of a change at least once in half a year of weekly answers when nothing changed.

    They look after each answer, or after each fourth, and believe what is said so many looks in a row.
    """
    window = len(DAYS[WEEKLY])
    days = np.arange(1, 7 * (HALF_A_YEAR + window - 1), 7, dtype=np.float64)
    values = answers(days, days[-1], world, world.truth(WEEKLY), 0).values
    looks = [slice(start, start + window) for start in range(0, HALF_A_YEAR, every)]
    found = [signs(days[one], values[:, one], days[one][window // 2 - 1], model(world.kind, WEEKLY)) for one in looks]
    runs = np.lib.stride_tricks.sliding_window_view(np.array(found), in_a_row, axis=0).sum(axis=-1)
    return Share(float(np.mean(np.any(np.abs(runs) == in_a_row, axis=0))))


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
    parts = _intro(), _nothing(), _beyond(), _power(), _often(), _lean()
    return "\n".join(["# What the sentences on change are worth", "", *(line for part in parts for line in part), ""])


def _intro() -> list[str]:
    return [
        f"Made by `python -m bench.measures --write`: {PEOPLE:,} invented people a cell, seed {SEED}. Shares in per",
        "cent, standard errors in brackets. Nothing here is about real people; it says how often a sentence is wrong",
        "when its model is true, and what becomes of it when the model is not quite.",
        "",
        "Daily and three-a-week answers: two weeks against the two before, with ups and downs taken to last at least",
        f"{DEFAULT.clear_days:g} days. Weekly answers: four weeks against the four before, with ups and downs taken to",
        f"last {DEFAULT.weekly_days:g} days. Nearer asks weekly, so its pages use the last column only. The rule was",
        "chosen with other seeds than this page's; [0011](decisions/0011-measures.md) says against which others.",
        "",
    ]


def _table(corner: str, rows: Iterable[tuple[str, Sequence[Share]]], most: float = 1.0) -> Iterator[str]:
    """Write shares for each way of answering; those above `most` in bold."""
    yield from (f"| {corner} | " + " | ".join(DAYS) + " |", "|---|" + "---:|" * len(DAYS))
    for name, shares in rows:
        yield f"| {name} | " + " | ".join(f"**{one}**" if one.value > most else str(one) for one in shares) + " |"
    yield ""


def _nothing() -> Iterator[str]:
    yield from ("## Nothing changed: told of a change all the same (at most 10)", "")
    yield from _table("people", _falsely(WORLDS), MOST)
    yield "Wild: Student's t with 3 degrees of freedom, at the same SD. Half of the bad days: of days one SD above the"
    yield "usual 70 % are left out, of middling ones 40 %, of good ones 10 %. With fewer than three answers on a side"
    yield from ("nothing is said; weekly answers with days left out often come to that.", "")


def _beyond() -> Iterator[str]:
    yield from ("## Where it is not promised", "")
    yield from _table("people", _falsely(BEYOND), MOST)
    yield "Bold is above 10. Four weeks cannot tell a large up or down that lasts from a change of level. It is seldom"
    yield "an invention: of those told of a change while ups and downs lasted a week,"
    yield f"{lived(A_WEEK, DAILY)} had weeks that did differ that way (daily answers); while they were twice as large,"
    yield f"{lived(LARGER, WEEKLY)} (weekly answers). What they are not told is that it would have passed. Nor can"
    yield "answers tell a time of day from a change: ask mornings first and evenings later, and they differ."
    yield ""


def _falsely(worlds: Iterable[World]) -> Iterator[tuple[str, Sequence[Share]]]:
    return ((world.name, [false(world, sampling) for sampling in DAYS]) for world in worlds)


def _power() -> Iterator[str]:
    falls = [(f"{-shift} points", LONELY_IN_TENS, shift) for shift in SHIFTS]
    worlds = (
        (EARLY, "in the last quarter of the weeks before"),
        (LATE, "after the first quarter of the later weeks"),
        (A_WEEK, "ups and downs last a week"),
        (LATER, "later on half of the bad days left out"),
    )
    falls += [(f"20 points, {said}", replace(world, tens=True), -20) for world, said in worlds]
    yield from ("## The level truly fell: told so, of loneliness in tens", "")
    yield from _table("true fall", ((name, [told(one, how, by)[0] for how in DAYS]) for name, one, by in falls))
    worst = max(told(LONELY_IN_TENS, sampling, -20)[1].value for sampling in DAYS)
    yield "A fall is seen best by the look whose later weeks begin with it; the looks before and after see part of it."
    yield from (f"Told of a rise while it fell by 20: at most {100 * worst:.1f}.", "")


def _often() -> Iterator[str]:
    yield from ("## Looking often", "")
    yield f"One in ten is for one look. Half a year of weekly answers is {HALF_A_YEAR} looks. While nothing lasting"
    yield "changes, so many of the model's people are told of a change at least once; the next weeks take it back."
    yield from ("", "| they go by | told |", "|---|---:|")
    yield f"| every look, once a week | {half_a_year(LONELY)} |"
    yield f"| a look every four weeks | {half_a_year(LONELY, every=4)} |"
    yield f"| what two looks in a row say, a week apart | {half_a_year(LONELY, in_a_row=2)} |"
    yield ""


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
