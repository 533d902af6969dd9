"""Is the step catalogue fit to be released?

Knows the rules a machine can check: shape, links, length, wording, sources, and how much is covered. Does not know
whether a step is any good: that takes a reader. The word lists are English; a translation needs its own reader.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nearer.content.limits import crossings
from nearer.content.steps import FOLDER, SOURCE_LANGUAGE, Entry, read
from nearer.domain.ladder import Channel, Domain, Place, Safety, Step
from nearer.domain.needs import Budget, Involves, Need

EASIEST, HARDEST = 5, 75
GAP = 3
"""A smaller or bolder step differs by at least this much in difficulty."""
LONGEST_TITLE = 90
LEAST = {"total": 150, "home": 30, "free": 30, "company": 25, "close": 20}
"""What the catalogue must at least hold, by the names of `Coverage`."""


def _words(*stems: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(stems)})\b", re.IGNORECASE)


VOICE = _words(
    "streaks?",
    "fail(?:s|ed|ing|ures?)?",
    "overdue",
    "scor(?:e|es|ed|ing)",
    "lead(?:s|ing)?",
    "target(?:s|ed|ing)?",
    "compliance",
    "patients?",
    "treat(?:s|ed|ing|ments?)?",
    "cur(?:e|es|ed|ing)",
    "therap(?:y|ies|ist|ists|eutic)",
    "diagnos(?:e|es|ed|ing|is)",
    "clinical(?:ly)?(?: proven)?",
)
"""Words Nearer does not use (product.md, Voice)."""

_SOURCE = re.compile(r"00[0-4]|10\.\d{4,9}/\S+")


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many steps there are of each kind; a decade is named by its first number, 5-9 being 0."""

    total: int
    by_domain: Mapping[Domain, int]
    by_channel: Mapping[Channel, int]
    by_decade: Mapping[int, int]
    by_need: Mapping[Need, int]
    home: int
    free: int
    company: int
    close: int


def problems(language: str = SOURCE_LANGUAGE, folder: Path = FOLDER) -> list[str]:
    """Return everything that stands in the way of a release, one line each with file and id, in one run."""
    reading = read(language, folder)
    steps = {entry.step.id: entry.step for entry in reading.entries}
    found = [
        f"{entry.file}: {entry.step.id}: {fault}" for entry in reading.entries for fault in _of_one(entry.step, steps)
    ]
    return [*reading.faults, *found, *_titles_twice(reading.entries)]


def coverage(language: str = SOURCE_LANGUAGE, folder: Path = FOLDER) -> Coverage:
    """Count the steps that can be read."""
    steps = [entry.step for entry in read(language, folder).entries]
    return Coverage(
        total=len(steps),
        by_domain=Counter(step.domain for step in steps),
        by_channel=Counter(step.channel for step in steps),
        by_decade=Counter(int(step.difficulty // 10) * 10 for step in steps),
        by_need=Counter(need for step in steps for need in step.needs),
        home=sum(step.place is Place.HOME for step in steps),
        free=sum(step.cost is Budget.FREE for step in steps),
        company=sum(step.company for step in steps),
        close=sum(step.close for step in steps),
    )


def shortfalls(coverage: Coverage) -> list[str]:
    """Return what the catalogue has too little of, one line each."""
    low = (name for name, least in LEAST.items() if getattr(coverage, name) < least)
    return [
        *(f"{name}: {getattr(coverage, name)}, at least {LEAST[name]}" for name in low),
        *_absent("domain", Domain, coverage.by_domain),
        *_absent("channel", Channel, coverage.by_channel),
        *_absent("need", Need, coverage.by_need),
        *_absent("difficulty from", range(0, HARDEST, 10), coverage.by_decade),
    ]


def _absent(name: str, kinds: Iterable[object], counts: Mapping[Any, int]) -> Iterator[str]:
    return (f"no step with {name} {kind}" for kind in kinds if not counts.get(kind))


def _of_one(step: Step, steps: Mapping[str, Step]) -> Iterator[str]:
    yield from _links(step, steps)
    yield from _form(step)
    yield from _wording(step)


def _links(step: Step, steps: Mapping[str, Step]) -> Iterator[str]:
    for name, link, sign in (("smaller", step.smaller, -1), ("bolder", step.bolder, 1)):
        if link is None:
            continue
        if link not in steps:
            yield f"{name} is {link}, which is not in the catalogue"
        elif sign * (steps[link].difficulty - step.difficulty) < GAP:
            yield f"{name} is {link} ({steps[link].difficulty:g}), not {GAP} away from {step.difficulty:g}"


def _form(step: Step) -> Iterator[str]:
    if not EASIEST <= step.difficulty <= HARDEST:
        yield f"difficulty {step.difficulty:g} is not between {EASIEST} and {HARDEST}"
    if len(step.title) > LONGEST_TITLE:
        yield f"title has {len(step.title)} characters, at most {LONGEST_TITLE}"
    if not step.title.endswith("."):
        yield "title does not end with a full stop"
    if not step.needs:
        yield "needs is empty"
    if step.safety is Safety.SOMEONE_NEW and Involves.VISITORS in step.involves:
        yield "somebody new is met outside the home, so it cannot involve visitors"
    if not all(_SOURCE.fullmatch(part) for part in step.source.split(", ")):
        yield f"source must be article numbers or a DOI, not {step.source!r}"


def _wording(step: Step) -> Iterator[str]:
    for name in ("title", "how", "where", "notice"):
        text = getattr(step, name)
        yield from (f"{name} says {word!r}, a word we do not use" for word in VOICE.findall(text))
        yield from (f"{name} says {word!r}, which no step involves" for word in crossings(text))
        if "!" in text:
            yield f"{name} has an exclamation mark"


def _titles_twice(entries: Iterable[Entry]) -> Iterator[str]:
    first: dict[str, str] = {}
    for entry in entries:
        title = entry.step.title.casefold()
        if title in first:
            yield f"{entry.file}: {entry.step.id}: title is the same as that of {first[title]}"
        first.setdefault(title, entry.step.id)
