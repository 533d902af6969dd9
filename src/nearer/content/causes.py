"""Causes one can give time to, read from `<language>/causes.toml`.

Knows the file. Does not choose what suits somebody.
"""

from functools import cache
from pathlib import Path

from nearer.content import tables
from nearer.domain.groups import Cause


@cache
def causes(language: str = tables.SOURCE_LANGUAGE, folder: Path = tables.FOLDER) -> tuple[Cause, ...]:
    """Return every cause, in the order of the file.

    Raises:
        ValueError: an entry that does not fit.
    """
    return tables.read(tables.file_of("causes.toml", language, folder), "cause", Cause, {"help": "helps"})
