"""Key slots: the ways an account key can be opened. So far one, the host's.

Knows the key file beside the database. Does not know sessions or passwords.
"""

import os
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
    """Return the instance's own key, making it on the first call; a file of mode 0600 outside the database.

    Raises:
        Locked: the file is there but is no key.
    """
    file = folder / "host.key"
    try:
        handle = os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    except FileExistsError:
        key = file.read_bytes()
    else:
        key = sealing.random_key()
        with os.fdopen(handle, "wb") as out:
            out.write(key)
            out.flush()
            os.fsync(out.fileno())
    if len(key) != 32:
        raise Locked(_("The key file host.key is damaged. Put back the copy from your backup."))
    return key


def add_host_slot(owner: Owner, folder: Path) -> None:
    """Let the host open this account without a password."""
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
