"""Questionnaires that come with Nearer, as the files they are.

Knows where the files are. Does not read them (that is `nearer.formats.fhir_questionnaires`).
"""

from functools import cache
from pathlib import Path

from nearer.content.tables import FOLDER, SOURCE_LANGUAGE

NAME = "scales"


@cache
def files(language: str = SOURCE_LANGUAGE, folder: Path = FOLDER) -> tuple[bytes, ...]:
    """Return each file, in the order of their names; English where a language has none of its own."""
    own = folder / language / NAME
    return tuple(
        one.read_bytes() for one in sorted((own if own.is_dir() else folder / SOURCE_LANGUAGE / NAME).iterdir())
    )
