"""Cards, signs and shared steps for parents, read from `<language>/family_*.toml`.

Knows the three files. Does not know children.
"""

from functools import cache
from pathlib import Path

from nearer.content import tables
from nearer.content.support import listed
from nearer.domain.family import Card, SharedStep
from nearer.domain.support import Sign


@cache
def cards(language: str = tables.SOURCE_LANGUAGE, folder: Path = tables.FOLDER) -> tuple[Card, ...]:
    """Return every card, in the order of the file; raises as `support.signs` does."""
    name = "family_cards.toml"
    return listed(tables.read(tables.file_of(name, language, folder), "card", Card), name, language, folder)


@cache
def signs(language: str = tables.SOURCE_LANGUAGE, folder: Path = tables.FOLDER) -> tuple[Sign, ...]:
    """Return every sign, in the order of the file; raises as `support.signs` does."""
    name = "family_signs.toml"
    return listed(tables.read(tables.file_of(name, language, folder), "sign", Sign), name, language, folder)


@cache
def steps(language: str = tables.SOURCE_LANGUAGE, folder: Path = tables.FOLDER) -> tuple[SharedStep, ...]:
    """Return every shared step, in the order of the file.

    Raises:
        ValueError: an entry that does not fit.
    """
    return tables.read(tables.file_of("family_steps.toml", language, folder), "step", SharedStep)
