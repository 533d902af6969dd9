"""What the coach makes of the project's own examples in tests/coach: replies, thoughts, words of danger, four voices.

Knows which halves were tuned on and which were only counted. Does not know the cues. The words of danger are no safety
net, whatever stands here.
"""

from collections.abc import Iterator
from pathlib import Path
from time import process_time

from bench import coach
from bench.figures import Figure
from nearer.coach import Goal, Label, feedback
from nearer.coach.danger import danger

HERE = Path(__file__).parent.parent / "tests" / "coach"
HALVES = {
    "tune": "Our own examples, the half that cues were made with",
    "check": "Our own examples, the half that was only counted",
    "more": "More thoughts of our own, made cues with",
    "spoken": "Thoughts as people say them, which cues were made with",
    "second": "More thoughts as people say them, which cues were made with",
    "third": "Thoughts in plain words and plain ones that look like traps, which cues were made with",
    "fresh": "Thoughts that no cue was made with, only counted",
}
LETTERS = 100_000
ROUNDS = 7


def parts() -> Iterator[tuple[str, list[Figure]]]:
    """Yield a title and its figures for each part of the examples."""
    for name, title in HALVES.items():
        found = [*_if_there(coach.replies, f"replies_{name}"), *_if_there(coach.thoughts, f"thoughts_{name}")]
        yield title, found
    yield "Words of danger (no safety net: most danger is worded otherwise)", list(_danger())
    yield "A hundred replies in four voices", list(_voices())


def _if_there(make: coach.Maker, name: str) -> Iterator[Figure]:
    file = HERE / f"{name}.jsonl"
    if file.is_file():
        yield from make(file)


def _danger() -> Iterator[Figure]:
    rows = coach.lines(HERE / "danger.jsonl")
    for part in ("tune", "check"):
        found = [(danger(row["text"]), row["danger"]) for row in rows if row["part"] == part]
        hits = sum(said and meant for said, meant in found)
        shown, there = sum(said for said, _ in found), sum(meant for _, meant in found)
        yield Figure(f"Danger, {part}: precision ({shown} found)", hits / shown, "")
        yield Figure(f"Danger, {part}: recall ({there} there, {len(found)} in all)", hits / there, "")
    calm = [row["text"] for row in rows if not row["danger"] and not danger(row["text"])]
    texts = {
        "of plain prose": "I know what you mean, and you should ask her how it was.",
        "full of cues": " ".join(calm),
    }
    texts["full of cues, no full stop"] = texts["full of cues"].translate(str.maketrans("", "", ".!?;"))
    for name, text in texts.items():
        long = (f"{text} " * (LETTERS // len(text) + 1))[:LETTERS]
        yield Figure(f"100 kB {name}, for danger", min(_taken(long) for _ in range(ROUNDS)) * 1000, "ms", 50)


def _taken(text: str) -> float:
    begun = process_time()
    danger(text)
    return process_time() - begun


def _voices() -> Iterator[Figure]:
    rows = coach.lines(HERE / "voices.jsonl")
    goals = [None, *(goal for goal in Goal if goal is not Goal.NO)]
    also = [feedback(row["reply"], row["said"], goal).also for row in rows for goal in goals]
    wrong = sum(remark is not None and remark.label is not Label.CLOSED_QUESTION for remark in also)
    yield Figure(f"Corrective remarks on {len(rows)} replies that deserve none", wrong, "", 0)
