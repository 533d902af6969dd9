"""Scenes to practise in, read from `<language>/scenes/*.toml`, one file a place.

Knows the files. Does not choose a scene, nor judge one (that is `nearer.content.scene_check`).
"""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

from nearer.content import tables
from nearer.domain.practice import Scene

NAME = "scenes"


@cache
def scenes(language: str = tables.SOURCE_LANGUAGE, folder: Path = tables.FOLDER) -> Mapping[str, Scene]:
    """Return every scene by id, in the order of files and entries; English for a language without scenes of its own.

    Raises:
        ValueError: an entry that does not fit, or an id that is used twice; one line for each.
    """
    own = folder / language / NAME
    files = sorted((own if own.is_dir() else folder / tables.SOURCE_LANGUAGE / NAME).glob("*.toml"))
    found: dict[str, Scene] = {}
    faults: list[str] = []
    for file in files:
        try:
            entries = tables.read(file, "scene", Scene)
        except ValueError as error:
            faults += str(error).splitlines()
            continue
        faults += [f"{file.name}: {one.id}: id is used in another file" for one in entries if one.id in found]
        faults += [f"{file.name}: {one.id}: its place is {one.place}" for one in entries if one.place != file.stem]
        found |= {one.id: one for one in entries}
    if faults:
        raise ValueError("\n".join(faults))
    return MappingProxyType(found)
