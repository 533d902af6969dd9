"""A turn of talk as numbers, for the weights: its words and pairs of words, its shape, what it takes up of the other.

Knows the names of features, which the file of weights uses too. Does not know weights.
"""

import re
from itertools import pairwise

_TOKEN = re.compile(r"[^\W_]+(?:'[^\W_]+)?|[?!]")
_JOIN = re.compile(r" (?=n't\b|'(?:s|re|ve|ll|d|m)\b)")
_PART = re.compile(r"[.!?]+\s+")
_SPLIT_NOT = re.compile(r"(?<=\w) n't\b")
_MARKS = ("?", "!")
_COMMON = frozenset(
    re.findall(
        r"\S+",
        "the a an and or but of to in on at is are was were be been it that this i you he she we they my "
        "your his her me so um uh okay yeah well just like do did have has had for with not yes no what "
        "how as if there ",
    )
)
_YOU = frozenset(("you", "your", "you're", "you've", "you'd", "you'll", "yourself"))
_ME = frozenset(("i", "i'm", "i've", "i'd", "i'll", "my", "me", "we", "we're", "we'll"))
_LENGTHS = (3, 5, 8, 12, 20, 30)
Features = dict[str, float]


def features(text: str, heard: str = "") -> Features:
    """Return the features of a turn, both texts in small letters; values are 0-1 but for a few of shape."""
    text = _SPLIT_NOT.sub("n't", text)
    text = _JOIN.sub("", text)
    tokens = _TOKEN.findall(text)
    found: Features = dict.fromkeys(tokens, 1.0)
    around = ["^", *tokens, "$"]
    found.update(dict.fromkeys((f"{a} {b}" for a, b in pairwise(around)), 1.0))
    found.update(_starts(text))
    found.update(_shape(text, tokens))
    found.update(_taken_up(tokens, _TOKEN.findall(heard)))
    return found


def _starts(text: str) -> Features:
    """Return how each sentence begins, apart for those that ask."""
    found: Features = {}
    start = 0
    for end in [*(match.end() for match in _PART.finditer(text)), len(text)]:
        part = text[start:end].rstrip()
        begins = _TOKEN.findall(part[:60])[:2]
        kind = "Q" if part.endswith("?") else "S"
        if begins:
            found[f"{kind}:{begins[0]}"] = found[f"{kind}:{' '.join(begins)}"] = 1.0
        start = end
    return found


def _shape(text: str, tokens: list[str]) -> Features:
    said = [token for token in tokens if token not in _MARKS]
    you, me = sum(token in _YOU for token in said), sum(token in _ME for token in said)
    bare = text.strip()
    found = {f"#>{limit}": float(len(said) > limit) for limit in _LENGTHS}
    found |= {"#?": float("?" in text), "#?$": float(bare.endswith("?")), "#-$": float(bare.endswith("-"))}
    found |= {
        "#^-": float(bare.startswith("-")),
        "#you": float(you > 0),
        "#me": float(me > 0),
        "#you>me": float(you > me),
    }
    return found | {"#0-9": float(any(letter.isdigit() for letter in text))}


def _taken_up(tokens: list[str], heard: list[str]) -> Features:
    known = set(heard) - _COMMON
    said = [token for token in tokens if token not in _COMMON and token not in _MARKS]
    again = sum(token in known for token in said)
    found = {"#again": again / max(1, len(said)), "#again0": float(again == 0), "#again3": float(again >= 3)}
    return (
        found
        | {f"#heard>{limit}": float(len(heard) > limit) for limit in (0, 3, 12)}
        | {"#heard?": float("?" in heard)}
    )
