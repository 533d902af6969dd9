"""Files sealed by a passphrase or a key file, in pieces, so that a large one needs little memory.

Knows the file: magic, how the key is made, then pieces of 64 KiB, each AES-256-GCM with its number and whether it is
the last in its nonce, so that none can be taken out, moved or cut off. Does not know what is inside, or where keys lie.
"""

import secrets
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from nearer.storage.sealing.envelopes import Unsealable, subkey

__all__ = ["Unsealable", "copied", "is_sealed", "opened", "sealed", "unsealed"]

MAGIC = b"NEARER-SEALED\x01"
PASSPHRASE, KEY = 1, 2
PIECE = 64 * 1024
_SALT, _NONCE, _TAG = 16, 7, 16
KIB, PASSES, LANES = 64 * 1024, 3, 4
"""Argon2id as RFC 9106 recommends where memory is short; written into the file, with a floor and a roof on reading."""
FLOOR, ROOF = (19 * 1024, 2, 1), (256 * 1024, 10, 8)
_HEAD = len(MAGIC) + 1 + 4 + 1 + 1 + _SALT + _NONCE


def is_sealed(start: bytes) -> bool:
    """Tell whether a file begins as one of these does."""
    return start.startswith(MAGIC)


class _Writer:
    """A file to write into whose pieces go sealed into another."""

    def __init__(self, out: BinaryIO, key: bytes, head: bytes) -> None:
        self._out, self._cipher, self._head = out, AESGCM(key), head
        self._kept, self._count, self._written = bytearray(), 0, 0
        out.write(head)

    def write(self, data: bytes) -> int:
        self._kept += data
        self._written += len(data)
        while len(self._kept) > PIECE:
            self._put(bytes(self._kept[:PIECE]), last=False)
            del self._kept[:PIECE]
        return len(data)

    def flush(self) -> None:
        """Do nothing: a piece is written when it is whole."""

    def finish(self) -> None:
        self._put(bytes(self._kept), last=True)

    def _put(self, piece: bytes, last: bool) -> None:
        nonce = _nonce(self._head, self._count, last)
        self._out.write(self._cipher.encrypt(nonce, piece, self._head))
        self._count += 1


@contextmanager
def sealed(out: BinaryIO, secret: str | bytes) -> Iterator[BinaryIO]:
    """Yield a file to write into; what is written goes sealed to `out`. A passphrase is text, a key 32 bytes."""
    head = _new_head(PASSPHRASE if isinstance(secret, str) else KEY)
    writer = _Writer(out, _key(secret, head), head)
    yield writer  # type: ignore[misc]
    writer.finish()


def opened(source: BinaryIO, secret: str | bytes) -> Iterator[bytes]:
    """Yield what is in a sealed file, piece by piece, each checked before it is given.

    Raises:
        Unsealable: another secret, or a file that was changed or cut off.
    """
    head = source.read(_HEAD)
    cipher = AESGCM(_key(secret, head))
    count, piece = 0, source.read(PIECE + _TAG)
    while True:
        following = source.read(PIECE + _TAG)
        try:
            yield cipher.decrypt(_nonce(head, count, not following), piece, head)
        except (InvalidTag, ValueError) as error:
            raise Unsealable("does not open") from error
        if not following:
            return
        count, piece = count + 1, following


def unsealed(data: bytes, passphrase: str) -> bytes:
    """Return what is in a sealed file that is in memory.

    Raises:
        Unsealable: another passphrase, or a file that was changed or cut off.
    """
    return b"".join(opened(BytesIO(data), passphrase))


def copied(source: BinaryIO, secret: str | bytes, out: BinaryIO) -> None:
    """Write what is in a sealed file into another.

    Raises:
        Unsealable: another secret, or a file that was changed or cut off.
    """
    for piece in opened(source, secret):
        out.write(piece)


def _new_head(kind: int) -> bytes:
    cost = KIB.to_bytes(4, "big") + bytes([PASSES, LANES])
    return MAGIC + bytes([kind]) + cost + secrets.token_bytes(_SALT + _NONCE)


def _key(secret: str | bytes, head: bytes) -> bytes:
    if len(head) != _HEAD or not is_sealed(head):
        raise Unsealable("no sealed file")
    kind, cost = head[len(MAGIC)], head[len(MAGIC) + 1 :]
    if kind != (PASSPHRASE if isinstance(secret, str) else KEY):
        raise Unsealable("another kind of secret")
    if isinstance(secret, bytes):
        return subkey(secret, f"archive|{head.hex()}")
    kib, passes, lanes = int.from_bytes(cost[:4], "big"), cost[4], cost[5]
    bounds = zip((kib, passes, lanes), FLOOR, ROOF, strict=True)
    if not all(low <= given <= high for given, low, high in bounds):
        raise Unsealable("cost out of bounds")
    text = unicodedata.normalize("NFKC", secret).encode()
    return Argon2id(salt=cost[6 : 6 + _SALT], length=32, iterations=passes, lanes=lanes, memory_cost=kib).derive(text)


def _nonce(head: bytes, count: int, last: bool) -> bytes:
    return head[-_NONCE:] + count.to_bytes(4, "big") + bytes([last])
