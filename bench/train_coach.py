"""Makes the coach's weights from the shared conversation data; scikit-learn is needed here and nowhere else.

    python -m bench.train_coach [FOLDER] [--check]

Writes src/nearer/coach/weights.json.gz. `--check` only says
whether the shipped file is what would be written. Knows licences, splits and seeds; does not know the cues.
"""

import argparse
import csv
import gzip
import hashlib
import json
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nearer.coach import scoring
from nearer.coach.features import Features, features
from nearer.coach.text import small
from nearer.coach.turns import turn_features

ROOT = Path(__file__).parent.parent
FOLDER = ROOT.parent / "shared" / "data" / "conversation"
SHIPPED = ROOT / "src" / "nearer" / "coach" / "weights.json.gz"
ANNOMI, ADVICE = "annomi_simple_dev.csv", "advice_emnlp2020_dev.csv"
SWAPPED = frozenset(map(str, (12, 21, 29, 38, 39, 41, 43, 58, 62, 64, 68, 76, 81, 98, 100, 110, 111, 117, 124, 126)))
"""Transcripts flagged for swapped speakers."""
CLASSES = ("other", "question", "reflection", "therapist_input")
FOLDS, SEED = 5, 20261127
LEAST_DOCUMENTS = 2
SMALLEST = {4: 1.25, 2: 4.5}
"""For so many classes, weights below this many steps for every class are left out."""
BAYES, SMOOTH = 0.7, 0.3
TURNS_C, ADVICE_C = 0.1, 0.1
TILT = {"therapist_input": 20, "advice": 15}
"""Steps added to what is rare, because the mean over classes is what counts."""


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
            found = turn_features(small(text), heard)
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
    """Tell whether a turn may be trained on: three words at least, speakers not swapped."""
    return row.clean and row.length >= 3


def fit(rows: Sequence[Row], classes: Sequence[str], strength: float) -> dict[str, Any]:
    """Return a model as the file keeps it, from rows that may be trained on.

    Two linear models are added up: logistic regression, each class against the rest, and complement naive Bayes, whose
    weights are brought to the same spread and then count `BAYES`.
    """
    from sklearn.feature_extraction import DictVectorizer

    seen = Counter(name for row in rows for name, value in row.found.items() if value)
    kept = {name for name, count in seen.items() if count >= LEAST_DOCUMENTS}
    table = DictVectorizer()
    numbers = table.fit_transform([{k: v for k, v in row.found.items() if k in kept} for row in rows])
    numbers.indices, numbers.indptr = numbers.indices.astype("int32"), numbers.indptr.astype("int32")
    truths = [row.label for row in rows]
    bias, coefficients = _regressed(numbers, truths, classes, strength)
    counted = _counted(numbers, truths, classes)
    spread = (numbers @ coefficients.T).std() / (numbers @ counted.T).std()
    return _kept(table.get_feature_names_out(), coefficients + BAYES * spread * counted, bias, classes)


def _regressed(numbers: Any, truths: Sequence[str], classes: Sequence[str], strength: float) -> tuple[Any, Any]:
    """Return starts and weights of a logistic regression of each class against the rest."""
    import numpy as np
    from sklearn.linear_model import LogisticRegression

    found = [
        LogisticRegression(C=strength, solver="liblinear", tol=1e-5, random_state=SEED).fit(
            numbers, [truth == name for truth in truths]
        )
        for name in classes
    ]
    return np.array([one.intercept_[0] for one in found]), np.vstack([one.coef_[0] for one in found])


def _counted(numbers: Any, truths: Sequence[str], classes: Sequence[str]) -> Any:
    """Return weights of complement naive Bayes, those of a feature adding up to nought."""
    from sklearn.naive_bayes import ComplementNB

    learned = ComplementNB(alpha=SMOOTH).fit(numbers, truths)
    order = [list(learned.classes_).index(name) for name in classes]
    logs = learned.feature_log_prob_[order]
    return logs - logs.mean(axis=0)


def _kept(names: Sequence[str], weights: Any, bias: Any, classes: Sequence[str]) -> dict[str, Any]:
    """Return whole steps; where there are two classes the second counts nought."""
    if len(classes) == 2:
        weights[0], bias[0] = (weights[0] - weights[1]) / 2, (bias[0] - bias[1]) / 2
        weights[1] = bias[1] = 0
    else:
        weights = weights - weights.mean(axis=0)
    weights = weights * scoring.SCALE
    large = abs(weights).max(axis=0) >= SMALLEST[len(classes)]
    whole = weights.round().astype(int).T.tolist()
    rows = {str(name): row for name, row, keep in zip(names, whole, large, strict=True) if keep}
    starts = (bias * scoring.SCALE).round().astype(int).tolist()
    tilted = [number + TILT.get(name, 0) for number, name in zip(starts, classes, strict=True)]
    return {"classes": list(classes), "bias": tilted, "weights": dict(sorted(rows.items()))}


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


def shipped() -> str:
    """Return the shipped file's text."""
    return gzip.decompress(SHIPPED.read_bytes()).decode()


def main() -> int:
    given = argparse.ArgumentParser(description="Make the coach's weights.")
    given.add_argument("folder", nargs="?", type=Path, default=FOLDER)
    given.add_argument("--check", action="store_true", help="only compare with the shipped file")
    options = given.parse_args()
    text = written(weights(options.folder))
    if options.check:
        return 0 if shipped() == text else 1
    SHIPPED.write_bytes(gzip.compress(text.encode(), mtime=0))
    print(f"{SHIPPED.name}: {SHIPPED.stat().st_size} bytes, {len(text.encode())} unpacked")
    return 0


if __name__ == "__main__":
    sys.exit(main())
