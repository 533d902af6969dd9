"""When to look for somebody trained, and who should not do this alone, read from `<language>/support_*.toml`.

Knows the two files and that every source named is listed. Does not know who named what.
"""

from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Protocol, TypeVar

from nearer.content import tables
from nearer.content.lessons import sources
from nearer.domain.support import Sign, Situation


class Sourced(Protocol):
    """Something that says what it rests on."""

    @property
    def id(self) -> str:
        """Name it in a message."""

    @property
    def sources(self) -> tuple[str, ...]:
        """Name its sources."""


S = TypeVar("S", bound=Sourced)


@cache
def signs(language: str = tables.SOURCE_LANGUAGE, folder: Path = tables.FOLDER) -> tuple[Sign, ...]:
    """Return every sign, in the order of the file.

    Raises:
        ValueError: an entry that does not fit, or a source that is not listed.
    """
    name = "support_signs.toml"
    return listed(tables.read(tables.file_of(name, language, folder), "sign", Sign), name, language, folder)


@cache
def situations(language: str = tables.SOURCE_LANGUAGE, folder: Path = tables.FOLDER) -> tuple[Situation, ...]:
    """Return every situation, in the order of the file.

    Raises:
        ValueError: an entry that does not fit, or a source that is not listed.
    """
    name = "support_situations.toml"
    return listed(tables.read(tables.file_of(name, language, folder), "situation", Situation), name, language, folder)


def listed(found: Iterable[S], file: str, language: str, folder: Path) -> tuple[S, ...]:
    """Return the entries, all of whose sources are listed in `lesson_sources.toml`.

    Raises:
        ValueError: a source that is not.
    """
    entries, known = tuple(found), sources(language, folder)
    strange = [
        f"{file}: {one.id}: no source {name!r} is listed"
        for one in entries
        for name in one.sources
        if name not in known
    ]
    if strange:
        raise ValueError("\n".join(strange))
    return entries
