"""The short cards and what they rest on, read from `<language>/lessons.toml` and `<language>/lesson_sources.toml`.

Knows the two files and that every source a card names is listed. Does not choose a card, nor judge one (that is
`nearer.content.lesson_check`).
"""

from functools import cache
from pathlib import Path

from nearer.content import tables
from nearer.domain.lessons import Lesson, Source


@cache
def lessons(language: str = tables.SOURCE_LANGUAGE, folder: Path = tables.FOLDER) -> tuple[Lesson, ...]:
    """Return every card, in the order of the file.

    Raises:
        ValueError: an entry that does not fit, or a source that is not listed.
    """
    found = tables.read(tables.file_of("lessons.toml", language, folder), "lesson", Lesson)
    known = sources(language, folder)
    named = [(one.id, source) for one in found for source in one.sources]
    strange = [f"lessons.toml: {name}: no source {source!r} is listed" for name, source in named if source not in known]
    if strange:
        raise ValueError("\n".join(strange))
    return found


@cache
def sources(language: str = tables.SOURCE_LANGUAGE, folder: Path = tables.FOLDER) -> dict[str, Source]:
    """Return every source by its id.

    Raises:
        ValueError: an entry that does not fit.
    """
    found = tables.read(tables.file_of("lesson_sources.toml", language, folder), "source", Source)
    return {source.id: source for source in found}
