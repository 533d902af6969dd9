"""The host's own key: a file beside the database, and what only the host can make with it.

Knows the file. Does not know accounts or slots.
"""

import hmac
import os
import threading
from contextlib import suppress
from pathlib import Path

from nearer.errors import Locked
from nearer.storage import sealing
from nearer.translation import _


def host_key(folder: Path) -> bytes:
    """Return the instance's own key; a file of mode 0600 outside the database.

    Raises:
        Locked: the file is not there, or is no key.
    """
    file = folder / "host.key"
    key = file.read_bytes() if file.exists() else b""
    if len(key) != 32:
        raise Locked(_("The key file host.key is missing or damaged. Put back the copy from your backup."))
    return key


def make_host_key(folder: Path) -> None:
    """Make the instance's key if there is none; an empty file is none. Call it under the lock for writing."""
    file = folder / "host.key"
    if file.exists() and file.stat().st_size == 0:
        file.unlink()
    if not file.exists():
        _write_whole(file, sealing.random_key())


def _write_whole(file: Path, content: bytes) -> None:
    """Put a file in place all at once, unless another process was first; a kill leaves it whole or not there."""
    draft = file.with_name(f"{file.name}.{os.getpid()}.{threading.get_ident()}")
    with os.fdopen(os.open(draft, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600), "wb") as out:
        out.write(content)
        out.flush()
        os.fsync(out.fileno())
    with suppress(FileExistsError):
        os.link(draft, file)
    draft.unlink()


def outer(folder: Path) -> bytes:
    """Return the key under which the host wraps account keys."""
    return sealing.subkey(host_key(folder), "host-slot")


def named(folder: Path, purpose: str, text: str) -> bytes:
    """Return a digest of a text that only this host can make: a name, an address somebody guesses from."""
    return hmac.digest(sealing.subkey(host_key(folder), purpose), text.encode(), "sha256")
