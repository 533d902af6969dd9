"""A whole turn of talk as numbers: what `features` gives, and its ends, its letters, its build, what was heard.

Knows the names of features, which the file of weights uses too. Does not know weights.
"""

import re
from collections.abc import Callable
from math import log1p, sqrt

from nearer.coach.features import Features, features

_TOKEN = re.compile(r"[^\W_]+(?:'[^\W_]+)?|[?!]|--|-$")
_PART = re.compile(r"(?<=[.!?])\s+")
_LENGTHS = (1, 2, 3, 5, 8, 12, 16, 20, 25, 30, 40, 60, 80)
_HEARD_LENGTHS = (0, 2, 5, 12, 25, 50)
_RUNS = (2, 3, 4, 5)
_ME = frozenset(("i", "i'm", "i've", "i'd", "i'll", "my", "me"))
_WE = frozenset(("we", "us", "let's", "we're", "we'll", "our"))
_ANSWERS = frozenset(("no", "yeah", "yes", "right", "okay"))
_END = 30
"""Words of the last sentence that count."""


def turn_features(text: str, heard: str = "") -> Features:
    """Return the features of a turn, both texts in small letters; most values are 0-1."""
    words, before = _TOKEN.findall(text), _TOKEN.findall(heard)
    found = features(text, heard)
    found.update(_build(text, words, heard, before))
    found.update(_ends(text))
    found.update(_letters(words))
    found.update(dict.fromkeys((f"H:{word}" for word in before), 1 / sqrt(max(1, len(set(before))))))
    return {name: value for name, value in found.items() if value}


def _ends(text: str) -> Features:
    """Return the words of the first and of the last sentence."""
    parts = [part for part in _PART.split(text) if part.strip()] or [""]
    first, last = _TOKEN.findall(parts[0])[:_END], _TOKEN.findall(parts[-1])[:_END]
    names = [f"L:{word}" for word in last]
    names += [f"L:{a} {b}" for a, b in zip(["^", *last], last, strict=False)]
    names += [f"#s={min(len(parts), 5)}", f"E:{' '.join(last[:3])}"]
    if len(parts) > 1:
        names += [f"F:{word}" for word in first]
    return dict.fromkeys(names, 1.0)


def _letters(words: list[str]) -> Features:
    """Return runs of two to five letters, also over blanks; long turns count no more than short ones."""
    text = f" {' '.join(words)} "
    runs = {text[start : start + size] for size in _RUNS for start in range(len(text) - size + 1)}
    return dict.fromkeys((f"c{run}" for run in runs), 2 / sqrt(max(1, len(runs))))


def _build(text: str, words: list[str], heard: str, before: list[str]) -> Features:
    count = len(text.split())
    asks = [part.strip().endswith("?") for part in _PART.split(text)]
    found = {f"#n>{limit}": float(count > limit) for limit in _LENGTHS}
    found |= {f"#h>{limit}": float(len(before) > limit) for limit in _HEARD_LENGTHS}
    found |= {"#n": log1p(count) / 4, "#asks": sum(asks) / len(asks), "#asks$": float(asks[-1])}
    found |= {"#asks2": float(sum(asks) > 1), "#asked": min(3, sum(asks)) / 3, "#h?": float("?" in heard)}
    found |= {"#you%": 4 * _share(words, lambda word: word.startswith("you"))}
    found |= {"#i%": 4 * _share(words, _ME.__contains__)}
    found |= {"#we": float(not _WE.isdisjoint(words)), "#,": min(text.count(","), 4) / 4, "#--": float("--" in text)}
    found |= {"#-": float(text.endswith("-")), "#...": float("..." in text), "#h-": float(heard.endswith("-"))}
    shared = len(set(words) & set(before)) / max(1, len(words))
    return found | {"#hyes": float(not _ANSWERS.isdisjoint(before[:1])), "#shared": shared}


def _share(words: list[str], counts: Callable[[str], bool]) -> float:
    return sum(map(counts, words)) / max(1, len(words))
