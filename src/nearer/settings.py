"""Every option of the program: name, type, default and one sentence, read from NEARER_* in the environment.

Knows options. Does not know what they are used for, and keeps no secret: keys live in files (see storage.keys).
"""

import os
from dataclasses import dataclass, field, fields
from pathlib import Path

from nearer.errors import Invalid
from nearer.translation import _


def _home() -> Path:
    base = os.environ.get("XDG_DATA_HOME") or str(Path.home() / ".local" / "share")
    return Path(base) / "nearer"


@dataclass(frozen=True, slots=True)
class Settings:
    """One option a line; `python -m nearer settings` prints them with these sentences."""

    data: Path = field(default_factory=_home, metadata={"is": "Folder with the database and the host key."})
    database: str = field(
        default="", metadata={"is": "postgresql:// address; empty keeps everything in one SQLite file."}
    )
    host: str = field(default="127.0.0.1", metadata={"is": "Address to listen on; only this machine by default."})
    port: int = field(default=8765, metadata={"is": "Port to listen on."})
    names: tuple[str, ...] = field(
        default=("127.0.0.1", "localhost"), metadata={"is": "Host names it answers to, separated by commas."}
    )
    backup_to: str = field(default="", metadata={"is": "Folder for backups; empty is “backups” in the data folder."})
    backup_key: str = field(
        default="", metadata={"is": "File with the key that seals backups; made when missing. Keep a copy elsewhere."}
    )
    backup_hours: int = field(
        default=0, metadata={"is": "Back up every so many hours while serving; 0 is never. Needs NEARER_BACKUP_KEY."}
    )
    leave_to: str = field(default="/page", metadata={"is": "Where Leave goes: an empty page, or any https address."})


def read(**given: object) -> Settings:
    """Return the settings: `given` first, then the environment, then the defaults.

    Raises:
        Invalid: a value that does not fit, naming the option.
    """
    values = {name: value for name, value in given.items() if value is not None}
    for option in fields(Settings):
        text = os.environ.get(f"NEARER_{option.name.upper()}", "").strip()
        if text and option.name not in values:
            values[option.name] = _parse(option.name, text)
    return Settings(**values)  # type: ignore[arg-type]


def _parse(name: str, text: str) -> object:
    if name == "data":
        return Path(text).expanduser()
    if name == "names":
        return tuple(part.strip() for part in text.split(",") if part.strip())
    if name == "port":
        if not (text.isascii() and text.isdecimal() and 0 < int(text) < 65536):
            raise Invalid(_("NEARER_PORT must be a number from 1 to 65535."), "port")
        return int(text)
    if name == "backup_hours":
        if not (text.isascii() and text.isdecimal() and int(text) <= 8760):
            raise Invalid(_("NEARER_BACKUP_HOURS must be a whole number of hours, 0 for never."), "backup_hours")
        return int(text)
    return text
