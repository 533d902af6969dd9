"""Every text of ours, from wherever it is: the texts of pages, templates, commands, documents, the package.

Knows where texts are. Does not judge them.
"""

import re
import tomllib
from pathlib import Path

from babel.messages.pofile import read_po

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "nearer"
_CODE = re.compile(r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}|<!--.*?-->|<[^>]*>", re.DOTALL)


def catalogue(file: Path) -> list[str]:
    """Return every text of a catalogue, in the source language and as translated."""
    with file.open("rb") as opened:
        messages = [message for message in read_po(opened) if message.id]
    texts = [part for one in messages for whole in (one.id, one.string) for part in _parts(whole)]
    return [text for text in texts if text]


def _parts(whole: object) -> tuple[str, ...]:
    return tuple(whole) if isinstance(whole, (tuple, list)) else (str(whole or ""),)


def messages() -> dict[str, list[str]]:
    """Return what people read in pages and commands, as collected for translators."""
    return {"nearer.pot": catalogue(SOURCE / "locale" / "nearer.pot")}


def translated() -> dict[str, dict[str, list[str]]]:
    """Return what is read in other languages, by language."""
    files = sorted((SOURCE / "locale").glob("*/LC_MESSAGES/*.po"))
    return {file.parts[-3]: {file.relative_to(SOURCE).as_posix(): catalogue(file)} for file in files}


def templates() -> dict[str, list[str]]:
    """Return what stands in templates outside of marks, code and collected texts."""
    files = sorted((SOURCE / "web" / "templates").glob("*.html"))
    return {file.name: [_CODE.sub(" ", file.read_text())] for file in files}


def commands() -> dict[str, list[str]]:
    """Return what commands say of themselves: options and the help of the whole."""
    from nearer.cli.main import nearer

    said = {nearer.name or "": nearer}
    for name, command in nearer.commands.items():
        said[name] = command
        said |= {f"{name} {inner}": one for inner, one in getattr(command, "commands", {}).items()}
    return {
        f"nearer {name}": [command.help or "", *(getattr(option, "help", "") or "" for option in command.params)]
        for name, command in said.items()
    }


def documents() -> dict[str, list[str]]:
    """Return the documents, a paragraph or a table row each."""
    files = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]
    return {
        file.relative_to(ROOT).as_posix(): re.split(r"\n\s*\n|\n(?=[-|*#])", file.read_text()) for file in sorted(files)
    }


def metadata() -> dict[str, list[str]]:
    """Return what the package says of itself."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    return {"pyproject.toml": [project["description"], *project.get("keywords", []), *project.get("classifiers", [])]}
