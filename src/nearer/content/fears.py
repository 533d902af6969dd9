"""Words that may mean fear of the other person, read from `<language>/fears.toml`.

Knows the file, and that a language without one is read with the English list. Does not keep, count or tell anything.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from nearer.content import tables


@dataclass(frozen=True, slots=True)
class Fear:
    """One pattern; NAME in it stands for the other person's name."""

    id: str
    pattern: str

    def __post_init__(self) -> None:
        """Refuse a pattern that cannot be read."""
        try:
            re.compile(self.pattern)
        except re.error as error:
            raise ValueError(f"{self.id}: {error}") from error


@cache
def fears(language: str = tables.SOURCE_LANGUAGE, folder: Path = tables.FOLDER) -> tuple[Fear, ...]:
    """Return every pattern, in the order of the file.

    Raises:
        ValueError: an entry that does not fit.
    """
    return tables.read(tables.file_of("fears.toml", language, folder), "fear", Fear)


def spoken(texts: Iterable[str], name: str, language: str = tables.SOURCE_LANGUAGE) -> bool:
    """Tell whether any of the texts may mean fear of the person called `name`."""
    whole = " ".join("\n".join(texts).split())
    named = re.escape(name.strip()) or "NAME"
    return any(re.search(fear.pattern.replace("NAME", named), whole, re.IGNORECASE) for fear in fears(language))
