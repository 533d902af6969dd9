"""Every option of the program: name, type, default and one sentence, read from NEARER_* in the environment.

Knows options. Does not know what they are used for, and keeps no secret: keys live in files (see storage.keys).
"""

import os
from dataclasses import dataclass, field, fields
from pathlib import Path
from urllib.parse import urlsplit

from nearer.errors import Invalid
from nearer.translation import _

LOOPBACK = ("127.0.0.1", "localhost")
ONE_OF = {"joining": ("invite", "open"), "hashing": ("usual", "least")}
_YES = {"yes": True, "true": True, "1": True, "no": False, "false": False, "0": False}


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
    names: tuple[str, ...] = field(default=LOOPBACK, metadata={"is": "Host names it answers to, separated by commas."})
    shared: bool = field(
        default=False, metadata={"is": "yes: an instance for several people, each with a name and a password."}
    )
    joining: str = field(
        default="invite", metadata={"is": "Who may join a shared instance: invite (“nearer accounts invite”) or open."}
    )
    base: str = field(
        default="", metadata={"is": "Address people reach it by, https://... ; needed unless only this machine does."}
    )
    proxy: str = field(
        default="", metadata={"is": "Address of the proxy in front whose X-Forwarded-For and -Proto are believed."}
    )
    hashing: str = field(
        default="usual", metadata={"is": "Cost of hashing a password: usual (64 MiB), or least for a small machine."}
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
    if values.get("base") and "names" not in values:
        values["names"] = (*LOOPBACK, urlsplit(str(values["base"])).hostname or "")
    return Settings(**values)  # type: ignore[arg-type]


def check(settings: Settings) -> None:
    """Refuse to be reached from elsewhere without an address of one's own: links would be made of what a caller says.

    Raises:
        Invalid: names the option to set.
    """
    elsewhere = settings.host not in LOOPBACK or any(name not in LOOPBACK for name in settings.names)
    if elsewhere and not settings.base:
        raise Invalid(_("Set NEARER_BASE to the address people reach Nearer by, such as https://nearer.example."))


def _parse(name: str, text: str) -> object:
    if name == "data":
        return Path(text).expanduser()
    if name == "names":
        return tuple(part.strip() for part in text.split(",") if part.strip())
    if name in ("port", "backup_hours"):
        return _number(name, text)
    if name == "shared":
        if text.lower() not in _YES:
            raise Invalid(_("NEARER_SHARED must be yes or no."), name)
        return _YES[text.lower()]
    return _text(name, text)


def _number(name: str, text: str) -> int:
    found = int(text) if text.isascii() and text.isdecimal() and len(text) < 6 else -1
    if name == "port" and not 0 < found < 65536:
        raise Invalid(_("NEARER_PORT must be a number from 1 to 65535."), name)
    if name == "backup_hours" and not 0 <= found <= 8760:
        raise Invalid(_("NEARER_BACKUP_HOURS must be a whole number of hours, 0 for never."), name)
    return found


def _text(name: str, text: str) -> str:
    if name in ONE_OF and text not in ONE_OF[name]:
        choices = {"option": f"NEARER_{name.upper()}", "choices": ", ".join(ONE_OF[name])}
        raise Invalid(_("%(option)s must be one of: %(choices)s.") % choices, name)
    if name == "base" and not (urlsplit(text).scheme in ("http", "https") and urlsplit(text).hostname):
        raise Invalid(_("NEARER_BASE must be a whole address, such as https://nearer.example."), name)
    return text.rstrip("/") if name == "base" else text
