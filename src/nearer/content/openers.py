"""Ways to begin a message, read from `<language>/openers.toml`.

Knows the file. Does not choose which are shown.
"""

from functools import cache
from pathlib import Path

from nearer.content import tables
from nearer.domain.reaching import Opener


@cache
def openers(language: str = tables.SOURCE_LANGUAGE, folder: Path = tables.FOLDER) -> tuple[Opener, ...]:
    """Return every opener, in the order of the file.

    Raises:
        ValueError: an entry that does not fit.
    """
    return tables.read(tables.file_of("openers.toml", language, folder), "opener", Opener)
