"""Topics to have at hand, read from `<language>/topics.toml`.

Knows the file. Does not choose which three are for today.
"""

from functools import cache
from pathlib import Path

from nearer.content import tables
from nearer.domain.topics import Topic


@cache
def topics(language: str = tables.SOURCE_LANGUAGE, folder: Path = tables.FOLDER) -> tuple[Topic, ...]:
    """Return every topic, in the order of the file.

    Raises:
        ValueError: an entry that does not fit.
    """
    return tables.read(tables.file_of("topics.toml", language, folder), "topic", Topic)
