"""Words by which events show what one would enjoy there and what goes with it, from two files of a language.

Knows the files. Does not look at events.
"""

from functools import cache
from pathlib import Path

from nearer.content import tables
from nearer.domain.opportunities import Sign, Vocabulary


@cache
def vocabulary(language: str = tables.SOURCE_LANGUAGE, folder: Path = tables.FOLDER) -> tuple[Vocabulary, ...]:
    """Return the words of each interest.

    Raises:
        ValueError: an entry that does not fit.
    """
    return tables.read(tables.file_of("interests.toml", language, folder), "interest", Vocabulary)


@cache
def signs(language: str = tables.SOURCE_LANGUAGE, folder: Path = tables.FOLDER) -> tuple[Sign, ...]:
    """Return the kinds of events.

    Raises:
        ValueError: an entry that does not fit.
    """
    return tables.read(tables.file_of("signs.toml", language, folder), "sign", Sign)
