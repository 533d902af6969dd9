"""Does a text of ours share a sentence with a source article?

Knows where the articles lie, if at all, and how a run of words is compared. Does not know what the texts are.
"""

import re
from collections.abc import Iterable
from pathlib import Path

ARTICLES = Path(__file__).parents[4] / "shared" / "sources"
"""Where the founding articles lie, if at all: beside a checked-out repository, never within it."""
RUN = 8
"""So many words in a row shared with a source article are a copied sentence."""
NOT_THERE = "copied sentences: the source articles are not beside the repository"


def copied(texts: Iterable[tuple[str, str]], articles: Path = ARTICLES) -> list[str]:
    """Return every run of eight words that one of the texts, given with its name, shares with an article."""
    theirs = {run for file in sorted(articles.glob("0*.txt")) for run in _runs(file.read_text(encoding="utf-8"))}
    return [
        f"{name}: stands in a source article: {' '.join(run)}"
        for name, text in texts
        for run in _runs(text)
        if run in theirs
    ]


def _runs(text: str) -> list[tuple[str, ...]]:
    found = re.findall(r"\w+", re.sub(r"['’]", "", text.casefold()))
    return [tuple(found[at : at + RUN]) for at in range(len(found) - RUN + 1)]
