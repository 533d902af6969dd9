"""Passwords: from what somebody types to a verifier and a key that wraps (Argon2id, safety.md 5.3).

Knows costs and their floor, and lets few hash at once. Does not know accounts, names or where slots are kept.
"""

import hmac
import secrets
import threading
import unicodedata
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from nearer.errors import Busy
from nearer.storage.sealing.envelopes import Unsealable, digest, subkey
from nearer.translation import _

SALT = 16
AT_ONCE = 2
"""Threads that hash or wait to, so that some are left for pages."""
_hashing = threading.Lock()
"""One hash at a time, 64 MiB: two with several lanes wait for each other's threads for ever (OpenSSL 4.0.3)."""
_here = threading.BoundedSemaphore(AT_ONCE)
_line = threading.local()


@dataclass(frozen=True, slots=True)
class Cost:
    """What one hash costs: passes over the memory, KiB of it, lanes."""

    passes: int
    memory: int
    lanes: int


USUAL = Cost(3, 64 * 1024, 4)
"""RFC 9106 section 4, the second choice; 0.16 s on two slow cores."""
FLOOR = Cost(2, 19 * 1024, 1)
"""OWASP Password Storage Cheat Sheet. A row that asks for less was tampered with."""
MOST = Cost(10, 1024 * 1024, 16)
"""A row that asks for more would stop the machine."""


@dataclass(frozen=True, slots=True)
class Stretched:
    """The two halves of one hash."""

    verifier: bytes
    key: bytes = field(repr=False)

    def fits(self, verifier: bytes) -> bool:
        """Tell whether this is the password a verifier was made of, in the same time either way."""
        return hmac.compare_digest(self.verifier, verifier)


def parameters(cost: Cost) -> dict[str, Any]:
    """Return how a new password is hashed, with a salt of its own, as it is kept beside the slot."""
    return {"t": cost.passes, "m": cost.memory, "p": cost.lanes, "salt": secrets.token_hex(SALT)}


def stretch(password: str, kept: Mapping[str, Any]) -> Stretched:
    """Hash a password the way its slot says.

    Raises:
        Unsealable: the slot asks for less than the floor, or is no slot.
        Busy: too many are hashing.
    """
    cost, salt = _read(kept)
    typed = unicodedata.normalize("NFKC", password).encode()
    with _place(), _hashing:
        whole = Argon2id(
            salt=salt, length=32, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory
        ).derive(typed)
    return Stretched(digest(subkey(whole, "auth")), subkey(whole, "kek"))


def _read(kept: Mapping[str, Any]) -> tuple[Cost, bytes]:
    try:
        cost, salt = Cost(int(kept["t"]), int(kept["m"]), int(kept["p"])), bytes.fromhex(kept["salt"])
    except (KeyError, TypeError, ValueError) as error:
        raise Unsealable("no parameters of a password") from error
    inside = (
        FLOOR.passes <= cost.passes <= MOST.passes
        and FLOOR.memory <= cost.memory <= MOST.memory
        and FLOOR.lanes <= cost.lanes <= MOST.lanes
    )
    if not inside or len(salt) < SALT:
        raise Unsealable("parameters below the floor")
    return cost, salt


def room() -> None:
    """See whether a password may be hashed now, before anything else is done about it.

    Raises:
        Busy: too many are hashing.
    """
    with _place():
        pass


@contextmanager
def full() -> Iterator[None]:
    """Let nothing be hashed in this thread inside: the line of those who wait is long enough."""
    _line.full = True
    try:
        yield
    finally:
        _line.full = False


@contextmanager
def _place() -> Iterator[None]:
    if getattr(_line, "full", False) or not _here.acquire(blocking=False):
        raise Busy(_("Many people are coming in at this moment. Please try again in a few seconds."))
    try:
        yield
    finally:
        _here.release()
