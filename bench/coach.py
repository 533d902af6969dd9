"""How well the coach reads: every figure of its design, measured on labelled files.

    python -m bench.coach [--replies FILE.jsonl] [--thoughts FILE.jsonl] [--annomi FILE.csv]
                          [--advice FILE.csv] [--json]

Files that are not named are the development files of the shared conversation data, where those are there; the
project's own examples (`bench.coach_own`) follow. A table the shipped weights were trained on is scored by weights that
saw nothing of the same video or submission; any other by the shipped weights. Knows shapes of files and aims; does not
know the cues.
"""

import argparse
import hashlib
import json
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from time import perf_counter
from typing import Any

from bench import figures, train_coach
from bench.figures import Figure
from nearer.coach import Label, read, scoring
from nearer.coach.thoughts import traps

Row = dict[str, Any]
Maker = Callable[[Path], Iterator[Figure]]
AIMS = {
    Label.OPEN_QUESTION: (0.92, 0.92),
    Label.CLOSED_QUESTION: (0.90, 0.92),
    Label.ADVICE: (0.92, 0.78),
    Label.VALIDATION: (0.92, 0.65),
    Label.REFLECTION: (0.88, 0.60),
    Label.SELF_DISCLOSURE: (0.85, 0.75),
    Label.JUDGEMENT: (0.95, 0.55),
    Label.ME_TOO_HIJACK: (0.80, 0.60),
}
"""Least precision and recall (coach design, "Figures to reach")."""
STYLES = (Label.BOUNDARY_ASSERTIVE, Label.BOUNDARY_PASSIVE, Label.BOUNDARY_AGGRESSIVE)
SOURCES = {"needadvice": 0.73, "askparents": 0.50}
ROUNDS = 5
NAMES = {
    "replies": "constructed_replies_dev.jsonl",
    "thoughts": "constructed_thoughts_dev.jsonl",
    "annomi": train_coach.ANNOMI,
    "advice": train_coach.ADVICE,
}


def annomi(file: Path) -> Iterator[Figure]:
    """Yield the mean F1 over four kinds of therapists' turns."""
    rows = train_coach.annomi(file)
    guesses = _guesses(rows, file, "turns", train_coach.TURNS_C)
    scores = {name: train_coach.f1(rows, guesses, name) for name in train_coach.CLASSES}
    yield Figure("AnnoMI, four kinds: macro-F1", sum(scores.values()) / len(scores), "", 0.75, True)
    yield from (Figure(f"AnnoMI {name}: F1", score, "") for name, score in scores.items())


def advice(file: Path) -> Iterator[Figure]:
    """Yield F1 on advice for each place it was written in."""
    rows = train_coach.advice(file)
    guesses = _guesses(rows, file, "advice", train_coach.ADVICE_C)
    for source, aim in SOURCES.items():
        chosen = [(row, guess) for row, guess in zip(rows, guesses, strict=True) if row.part == source]
        if chosen:
            score = train_coach.f1([row for row, _ in chosen], [guess for _, guess in chosen], "advice")
            yield Figure(f"Advice in {source}: F1", score, "", aim, True)


def _guesses(rows: Sequence[train_coach.Row], file: Path, name: str, strength: float) -> list[str]:
    model = scoring.shipped()[name]
    if hashlib.sha256(file.read_bytes()).hexdigest() in _trained_on().values():
        return train_coach.crossed(rows, model.classes, strength)
    return [train_coach.guess(model, row) for row in rows]


def _trained_on() -> dict[str, str]:
    found: dict[str, str] = json.loads(train_coach.shipped())["sources"]
    return found


def replies(file: Path) -> Iterator[Figure]:
    """Yield precision and recall of each label, and F1 over the three styles of a no."""
    rows = lines(file)
    scenes = {row["said"] for row in rows if any(label in STYLES for label in row["labels"])}
    found = [{str(f.label) for f in read(row["reply"], row["said"], row["said"] in scenes)} for row in rows]
    truths = [set(row["labels"]) for row in rows]
    for label in (*AIMS, Label.MINIMAL):
        precise, recalled = AIMS.get(label, (None, None))
        hit, shown, there = _counted(found, truths, label)
        name = label.value.replace("_", " ").capitalize()
        if shown:
            yield Figure(f"{name}: precision ({shown} found)", hit / shown, "", precise, True)
        if there:
            yield Figure(f"{name}: recall ({there} there)", hit / there, "", recalled, True)
    yield from _styles(found, truths)


def _styles(found: Sequence[set[str]], truths: Sequence[set[str]]) -> Iterator[Figure]:
    counts = [_counted(found, truths, style) for style in STYLES]
    if all(there for _, _, there in counts):
        mean = sum(2 * hit / (shown + there) for hit, shown, there in counts) / len(STYLES)
        yield Figure("Styles of a no: macro-F1", mean, "", 0.75, True)


def _counted(found: Sequence[set[str]], truths: Sequence[set[str]], label: str) -> tuple[int, int, int]:
    """Return how often a label was found rightly, was found, and is there."""
    hit = sum(label in one and label in truth for one, truth in zip(found, truths, strict=True))
    return hit, sum(label in one for one in found), sum(label in truth for truth in truths)


def thoughts(file: Path) -> Iterator[Figure]:
    """Yield how often a fitting trap comes first or among three, and how often a plain thought gets one."""
    rows = lines(file)
    given = [([hint.trap.value for hint in traps(row["thought"])], set(row["acceptable"])) for row in rows]
    told = [(names, right) for names, right in given if "none" not in right]
    calm = [names for names, right in given if "none" in right]
    if told:
        yield Figure("Thoughts: hit@1", _share(set(names[:1]) & right for names, right in told), "", 0.70, True)
        yield Figure("Thoughts: hit@3", _share(set(names) & right for names, right in told), "", 0.88, True)
    if calm:
        yield Figure(f"Thoughts: false alarms among {len(calm)}", float(sum(map(bool, calm))), "", 0)


def _share(hits: Iterable[object]) -> float:
    seen = Counter(bool(hit) for hit in hits)
    return seen[True] / seen.total()


def costs(file: Path) -> Iterator[Figure]:
    """Yield what reading takes on one core, best of some rounds, and the size of the weights."""
    rows = lines(file)
    seconds = _seconds(lambda: [read(row["reply"], row["said"]) for row in rows]) / len(rows)
    yield Figure("A reply", seconds * 1000, "ms", 1)
    yield Figure("Replies on one core", 1 / seconds, "a second", 1000, True)
    long = ("I know what you mean, and you should ask her how it was. " * 2000)[:100_000]
    yield Figure("A text of 100 kB", _seconds(lambda: read(long, long)) * 1000, "ms", 50)
    yield Figure("Weights", train_coach.SHIPPED.stat().st_size / 1000, "kB", 150)


def _seconds(work: Callable[[], object]) -> float:
    def once() -> float:
        begun = perf_counter()
        work()
        return perf_counter() - begun

    return min(once() for _ in range(ROUNDS + 1))


def lines(file: Path) -> list[Row]:
    """Return the rows of a file of JSON lines."""
    return [json.loads(line) for line in file.read_text("utf-8").splitlines() if line.strip()]


def measured(files: dict[str, Path]) -> Iterator[Figure]:
    """Yield the figures that the files allow."""
    parts = {"annomi": (annomi,), "advice": (advice,), "replies": (replies, costs), "thoughts": (thoughts,)}
    for name, file in files.items():
        for make in parts[name]:
            yield from make(file)


def main(arguments: Sequence[str] | None = None) -> int:
    from bench import coach_own

    given = argparse.ArgumentParser(description="Measure the coach.")
    for name, usual in NAMES.items():
        given.add_argument(f"--{name}", type=Path, default=train_coach.FOLDER / usual)
    given.add_argument("--json", action="store_true", help="as JSON instead of tables")
    options = given.parse_args(arguments)
    files = {name: file for name in NAMES if (file := getattr(options, name)).is_file()}
    for name in set(NAMES) - set(files):
        print(f"{name}: no file, so not measured", file=sys.stderr)
    parts = [("Files that are named, or the shared development files", list(measured(files))), *coach_own.parts()]
    found = [figure for _, part in parts for figure in part]
    print(figures.as_json(found) if options.json else "\n\n".join(map(_told, parts)) + "\n\n" + _missed(parts))
    return 0


def _told(part: tuple[str, Sequence[Figure]]) -> str:
    return f"{part[0]}:\n\n{figures.table(part[1])}"


def _missed(parts: Sequence[tuple[str, Sequence[Figure]]]) -> str:
    aimed = [(title, figure) for title, part in parts for figure in part if figure.aim is not None]
    missed = [f"- {figure.what} ({title})" for title, figure in aimed if not figure.met]
    return "\n".join([f"{len(aimed) - len(missed)} of {len(aimed)} aims are reached. Missed:", *(missed or ["- none"])])


if __name__ == "__main__":
    sys.exit(main())
