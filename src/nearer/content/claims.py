"""What no text of ours says: claims that would make more of Nearer than it is, and words we do not use.

Reads the patterns of a language from `<language>/claims.toml`, and the few phrases that stand in spite of them, each
with its reason, from `<language>/claims_allowed.toml`. Knows texts and files of content. Does not know meanings: a
claim can be worded round any list, and the list is there so that none comes in by oversight.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from fnmatch import fnmatch
from functools import cache
from pathlib import Path
from typing import Any

from nearer.content import tables

Texts = Mapping[str, Iterable[str]]
"""What is looked at: the texts of each place, by its name."""


class Kind(StrEnum):
    """What is wrong with saying it."""

    CLAIM = "claim"
    VOICE = "voice"


@dataclass(frozen=True, slots=True)
class Pattern:
    """Something not said."""

    id: str
    kind: Kind
    pattern: str

    def __post_init__(self) -> None:
        """Refuse a pattern that cannot be read."""
        try:
            re.compile(self.pattern)
        except re.error as error:
            raise ValueError(f"{self.id}: {error}") from error


@dataclass(frozen=True, slots=True)
class Allowed:
    """A phrase that stands in spite of the patterns: where, by a pattern of names, and why."""

    id: str
    where: str
    phrase: str
    why: str


UNSEEN = frozenset(
    {"id", "source", "sources", "found", "pattern", "phrase", "why", "words", "chat_url", "lang", "also"}
)
"""Keys of content that nobody reads: ids, sources, word lists, what is told to whoever checks."""
RULES = ("claims.toml", "claims_allowed.toml")


@cache
def patterns(language: str = tables.SOURCE_LANGUAGE, folder: Path = tables.FOLDER) -> tuple[Pattern, ...]:
    """Return what is not said in a language. FileNotFoundError when nobody has written that down yet.

    Raises:
        ValueError: an entry that does not fit.
    """
    return tables.read(folder / language / RULES[0], "claim", Pattern)


@cache
def allowed(language: str = tables.SOURCE_LANGUAGE, folder: Path = tables.FOLDER) -> tuple[Allowed, ...]:
    """Return the phrases that stand all the same; none where a language has no such file.

    Raises:
        ValueError: an entry that does not fit.
    """
    file = folder / language / RULES[1]
    return tables.read(file, "allowed", Allowed) if file.is_file() else ()


def problems(texts: Texts, kinds: Iterable[Kind] = Kind, language: str = tables.SOURCE_LANGUAGE) -> list[str]:
    """Return everything said that is not to be said, one line each with its place."""
    looked_for = [one for one in patterns(language) if one.kind in kinds]
    found = []
    for where, said in texts.items():
        phrases = [one.phrase for one in allowed(language) if fnmatch(where, one.where)]
        for text in said:
            rest = _without(text, phrases)
            found += [
                f"{where}: says {word!r} ({one.id}): {_near(rest, word)}"
                for one in looked_for
                for word in _hits(one, rest)
            ]
    return found


def _hits(one: Pattern, text: str) -> list[str]:
    return list(dict.fromkeys(hit.group() for hit in re.finditer(one.pattern, text, re.IGNORECASE)))


def _without(text: str, phrases: Iterable[str]) -> str:
    plain = " ".join(text.split())
    for phrase in phrases:
        plain = re.sub(re.escape(phrase), "…", plain, flags=re.IGNORECASE)
    return plain


def _near(text: str, word: str) -> str:
    at = text.find(word)
    return text[max(0, at - 40) : at + len(word) + 40]


def content(language: str = tables.SOURCE_LANGUAGE, folder: Path = tables.FOLDER) -> dict[str, list[str]]:
    """Return every text of the content of a language that somebody may read, by file."""
    files = [file for file in sorted((folder / language).rglob("*.toml")) if file.name not in RULES]
    return {
        file.relative_to(folder).as_posix(): list(_texts(tomllib.loads(file.read_text(encoding="utf-8"))))
        for file in files
    }


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        yield from (text for one in value for text in _texts(one))
    elif isinstance(value, dict):
        yield from (text for key, one in value.items() if key not in UNSEEN for text in _texts(one))


def check(language: str = tables.SOURCE_LANGUAGE, folder: Path = tables.FOLDER) -> list[str]:
    """Return everything the content of a language says that is not to be said."""
    return problems(content(language, folder), language=language)
