"""Signs, situations and where they lead, as templates are given them.

Knows shapes for templates. Does not read requests beyond the address of Help.
"""

from collections.abc import Iterable
from typing import Any

from nearer.content.lessons import sources
from nearer.domain.support import Sign, Situation
from nearer.translation import language
from nearer.words import lessons as source_words
from nearer.words import support as words


def by_when(signs: Iterable[Sign]) -> list[dict[str, Any]]:
    """Return signs by how soon they ask for somebody."""
    signs = list(signs)
    grouped = [(when, label, [one for one in signs if one.when is when]) for when, label in words.whens().items()]
    return [{"when": when, "label": label, "signs": found} for when, label, found in grouped if found]


def opened(situations: Iterable[Situation]) -> list[dict[str, Any]]:
    """Return situations with their doors; one without an address leads to Help."""
    doors = words.doors()
    return [
        {"id": one.id, "title": one.title, "text": one.text, "doors": [doors[d] for d in one.doors]}
        for one in situations
    ]


def named(ids: Iterable[str]) -> list[str]:
    """Return sources in words, each once."""
    known = sources(language())
    return [source_words.source(known[one]) for one in dict.fromkeys(ids)]
