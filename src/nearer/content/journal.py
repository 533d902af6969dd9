"""Gentle ways to begin a page of the journal, read from `<language>/journal.toml`.

Knows the file and which prompt is in turn on a day. Does not know what was written, nor judge a prompt (that is
`nearer.content.journal_check`).
"""

from datetime import date
from functools import cache
from pathlib import Path

from nearer.content import tables
from nearer.domain.journal import Prompt


@cache
def prompts(language: str = tables.SOURCE_LANGUAGE, folder: Path = tables.FOLDER) -> tuple[Prompt, ...]:
    """Return every prompt, in the order of the file.

    Raises:
        ValueError: an entry that does not fit.
    """
    return tables.read(tables.file_of("journal.toml", language, folder), "prompt", Prompt)


def prompt(today: date, language: str = tables.SOURCE_LANGUAGE) -> Prompt:
    """Return the prompt of a day."""
    found = prompts(language)
    return found[today.toordinal() % len(found)]
