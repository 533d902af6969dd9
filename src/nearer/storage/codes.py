"""Codes that open one thing once: short enough to type, made of an account key so that their owner can read them again.

Knows how a code is written, found and unlocks. The database holds a digest, from which no code can be had (100 bits).
Does not know what a code is for.
"""

from uuid import UUID

from nearer.storage import sealing
from nearer.storage.sealing import Owner

_LETTERS = "0123456789abcdefghjkmnpqrstvwxyz"
"""Without those that are read for another: i, l, o, u."""
LENGTH = 20
_GROUP = 5
_READ_AS = str.maketrans("oil", "011")


def make(owner: Owner, purpose: str, row: UUID) -> str:
    """Return the code of a row: the same each time, and nobody else's."""
    number = int.from_bytes(sealing.subkey(owner.key, f"{purpose}|{row}"), "big")
    letters = "".join(_LETTERS[(number >> 5 * place) % 32] for place in range(LENGTH))
    return "-".join(letters[at : at + _GROUP] for at in range(0, LENGTH, _GROUP))


def tidy(typed: str) -> str:
    """Return a code as it was made, however it was typed."""
    kept = "".join(letter for letter in typed[:200].lower() if letter.isascii() and letter.isalnum())
    letters = kept.translate(_READ_AS)
    return "-".join(letters[at : at + _GROUP] for at in range(0, len(letters), _GROUP))


def halves(code: str) -> tuple[bytes, bytes]:
    """Return what finds the row, and the key that unlocks it."""
    raw = tidy(code).encode()
    return sealing.digest(sealing.subkey(raw, "code-id")), sealing.subkey(raw, "code-key")
