"""Makes the coach's weights from the shared conversation data; scikit-learn is needed here and nowhere else.

    python -m bench.train_coach [FOLDER] [--check]

Writes src/nearer/coach/weights.json. `--check` only says
whether the shipped file is what would be written. Knows licences, splits and seeds; does not know the cues.
"""

import argparse
import csv
import hashlib
import json
import sys
import warnings
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nearer.coach import scoring
from nearer.coach.features import Features, features
from nearer.coach.text import small

ROOT = Path(__file__).parent.parent
FOLDER = ROOT.parent / "shared" / "data" / "conversation"
SHIPPED = ROOT / "src" / "nearer" / "coach" / "weights.json"
ANNOMI, ADVICE = "annomi_simple_dev.csv", "advice_emnlp2020_dev.csv"
SWAPPED = frozenset(map(str, (12, 21, 29, 38, 39, 41, 43, 58, 62, 64, 68, 76, 81, 98, 100, 110, 111, 117, 124, 126)))
"""Transcripts flagged for swapped speakers."""
CLASSES = ("other", "question", "reflection", "therapist_input")
FOLDS, SEED = 5, 20261127
LEAST_DOCUMENTS = 2
SMALLEST = 10
"""Weights below this many hundredths for every class are left out."""
TURNS_C, ADVICE_C = 0.1, 0.1
TILT = {"therapist_input": 60, "reflection": 30, "advice": 45}
"""Hundredths added to what is rare, because the mean over classes is what counts."""


@dataclass(frozen=True, slots=True)
class Row:
    """One labelled text; `group` never straddles a split; `part` is what figures are told apart by."""

    found: Features
    label: str
    group: str
    part: str
    length: int
    clean: bool = True


def _table(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def annomi(file: Path) -> list[Row]:
    """Return the therapist's turns with what the client said just before."""
    rows, heard, transcript = [], "", ""
    for line in _table(file):
        if line["transcript_id"] != transcript:
            heard, transcript = "", line["transcript_id"]
        if line["interlocutor"] == "client":
            heard = small(line["utterance_text"])
        elif line["main_therapist_behaviour"]:
            text = line["utterance_text"]
            clean = transcript not in SWAPPED
            found = features(small(text), heard)
            rows.append(Row(found, line["main_therapist_behaviour"], line["video_url"], "", len(text.split()), clean))
    return rows


def advice(file: Path) -> list[Row]:
    """Return the sentences, labelled advice or not."""
    return [
        Row(
            features(small(line["Sentence"])),
            "advice" if line["DS_Label"] == "1" else "none",
            f"{line['subreddit']}/{line['submission']}",
            line["subreddit"],
            len(line["Sentence"].split()),
        )
        for line in _table(file)
    ]


def learnable(row: Row) -> bool:
    """Tell whether a turn may be trained on: 3-40 words, speakers not swapped."""
    return row.clean and 3 <= row.length <= 40


def fit(rows: Sequence[Row], classes: Sequence[str], strength: float) -> dict[str, Any]:
    """Return a model as the file keeps it, from rows that may be trained on."""
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression

    seen = Counter(name for row in rows for name, value in row.found.items() if value)
    kept = {name for name, count in seen.items() if count >= LEAST_DOCUMENTS}
    table = DictVectorizer()
    numbers = table.fit_transform([{k: v for k, v in row.found.items() if k in kept} for row in rows])
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        learned = LogisticRegression(C=strength, max_iter=3000, tol=1e-6, random_state=SEED)
        learned.fit(numbers, [row.label for row in rows])
    order = [list(learned.classes_).index(name) for name in classes] if len(classes) > 2 else [0]
    return _kept(table.get_feature_names_out(), learned, order, classes)


def _kept(names: Sequence[str], learned: Any, order: list[int], classes: Sequence[str]) -> dict[str, Any]:
    weights = {}
    for at, name in enumerate(names):
        row = [round(float(learned.coef_[index][at]) * scoring.SCALE) for index in order]
        row = row if len(classes) > 2 else ([-row[0], 0] if learned.classes_[1] != classes[0] else [row[0], 0])
        if max(map(abs, row)) >= SMALLEST:
            weights[str(name)] = row
    bias = [round(float(learned.intercept_[index]) * scoring.SCALE) for index in order]
    bias = bias if len(classes) > 2 else ([-bias[0], 0] if learned.classes_[1] != classes[0] else [bias[0], 0])
    tilted = [number + TILT.get(name, 0) for number, name in zip(bias, classes, strict=True)]
    return {"classes": list(classes), "bias": tilted, "weights": dict(sorted(weights.items()))}


def guess(model: scoring.Model, row: Row) -> str:
    """Return the class of a row; a turn of one or two words is told by its question mark alone."""
    if "question" in model.classes and row.length < 3:
        return "question" if row.found.get("#?") else "other"
    return model.best(row.found)


def crossed(rows: Sequence[Row], classes: Sequence[str], strength: float) -> list[str]:
    """Return a guess for every row by a model that saw nothing of its group."""
    from sklearn.model_selection import GroupKFold

    guesses = [""] * len(rows)
    for train, test in GroupKFold(FOLDS).split(rows, groups=[row.group for row in rows]):
        chosen = [rows[i] for i in train if len(classes) == 2 or learnable(rows[i])]
        learned = scoring.model(fit(chosen, classes, strength))
        for i in test:
            guesses[i] = guess(learned, rows[i])
    return guesses


def f1(rows: Sequence[Row], guesses: Sequence[str], label: str) -> float:
    """Return the harmonic mean of precision and recall for one label."""
    pairs = list(zip((row.label for row in rows), guesses, strict=True))
    hit = sum(truth == guessed == label for truth, guessed in pairs)
    return 2 * hit / max(1, sum((truth == label) + (guessed == label) for truth, guessed in pairs))


def weights(folder: Path) -> dict[str, Any]:
    """Return what the shipped file holds."""
    turns = [row for row in annomi(folder / ANNOMI) if learnable(row)]
    sources = {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in (ANNOMI, ADVICE)}
    return {
        "sources": sources,
        "turns": fit(turns, CLASSES, TURNS_C),
        "advice": fit(advice(folder / ADVICE), ("advice", "none"), ADVICE_C),
    }


def written(data: dict[str, Any]) -> str:
    """Return the file's text."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"), sort_keys=True) + "\n"


def main() -> int:
    given = argparse.ArgumentParser(description="Make the coach's weights.")
    given.add_argument("folder", nargs="?", type=Path, default=FOLDER)
    given.add_argument("--check", action="store_true", help="only compare with the shipped file")
    options = given.parse_args()
    text = written(weights(options.folder))
    if options.check:
        return 0 if SHIPPED.read_text("utf-8") == text else 1
    SHIPPED.write_text(text, "utf-8")
    print(f"{SHIPPED.name}: {len(text.encode())} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
