"""Key slots: the ways an account key can be opened. So far one, the host's.

Knows the key file beside the database. Does not know sessions or passwords.
"""

import os
import threading
from contextlib import suppress
from pathlib import Path
from uuid import UUID

from uuid6 import uuid7

from nearer.errors import Locked
from nearer.storage import sealing
from nearer.storage.models import KeySlot
from nearer.storage.sealing import Owner
from nearer.translation import _

HOST = "host"


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


def add_host_slot(owner: Owner, folder: Path) -> None:
    """Let the host open this account without a password."""
    make_host_key(folder)
    slot = uuid7()
    wrapped = sealing.wrap(_outer(folder), owner.key, _context(owner.id, slot, owner.key_version))
    KeySlot.objects.create(owner_id=owner.id, id=slot, kind=HOST, key_version=owner.key_version, wrapped=wrapped)


def open_by_host(account: UUID, folder: Path) -> Owner:
    """Return the owner, opened by the host's slot.

    Raises:
        Locked: there is no such slot, or this is not the host that made it.
    """
    slot = KeySlot.objects.filter(owner_id=account, kind=HOST).first()
    if slot is None:
        raise Locked(_("This account opens with its own password only."))
    try:
        key = sealing.unwrap(_outer(folder), bytes(slot.wrapped), _context(account, slot.id, slot.key_version))
    except sealing.Unsealable as error:
        raise Locked(_("The key file host.key is not the one this was sealed with. Put back the right one.")) from error
    return Owner(account, key, slot.key_version)


def _outer(folder: Path) -> bytes:
    return sealing.subkey(host_key(folder), "host-slot")


def _context(account: UUID, slot: UUID, key_version: int) -> str:
    return f"v1|{account}|{slot}|{HOST}||{key_version}"
