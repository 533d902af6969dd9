"""Envelopes: rows sealed and bound to their place, keys wrapped under keys.

Knows envelopes, subkeys, wraps and digests. Does not know tables beyond their names, nor where keys are kept.
Construction: safety.md section 5.3. An envelope is version(1) algorithm(1) key version(2) nonce(12) ciphertext+tag.
"""

import hashlib
import hmac
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache, lru_cache
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

ENVELOPE_VERSION = 1
AES_256_GCM = 1
SCHEMA_VERSION = 1
TENANT = "personal"
_KIND = bytes([ENVELOPE_VERSION, AES_256_GCM])
_HEAD, _NONCE = 4, 12


class Unsealable(Exception):
    """A blob that was changed, moved or sealed under another key."""


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose data, and the 32-byte account key that opens them; after a rotation also the keys of older rows."""

    id: UUID
    key: bytes = field(repr=False)
    key_version: int = 1
    older: tuple[tuple[int, bytes], ...] = field(default=(), repr=False)
    """Version and key, for rows not sealed anew yet."""
    blinding: bytes = field(default=b"", repr=False)
    """What `blind` goes by once the key was changed: it stays, or nothing would be found again."""

    def key_of(self, version: int) -> bytes:
        """Return the key of a version.

        Raises:
            Unsealable: there is none.
        """
        for known, key in ((self.key_version, self.key), *self.older):
            if known == version:
                return key
        raise Unsealable("no key of this version")


def random_key() -> bytes:
    """Return 32 random bytes."""
    return secrets.token_bytes(32)


@lru_cache(maxsize=4096)
def subkey(key: bytes, purpose: str) -> bytes:
    """Derive 32 bytes from `key` for one purpose (HKDF-SHA256)."""
    return HKDF(SHA256(), 32, None, f"nearer/v1/{purpose}".encode()).derive(key)


def digest(data: bytes) -> bytes:
    """Return SHA-256 of data that is random enough not to be guessed."""
    return hashlib.sha256(data).digest()


def blind(owner: Owner, text: str) -> bytes:
    """Return 16 bytes that are equal for equal texts of this owner and tell nothing without their key."""
    return hmac.digest(blinding(owner), text.encode(), "sha256")[:16]


def blinding(owner: Owner) -> bytes:
    """Return the key of `blind`."""
    return owner.blinding or subkey(owner.key, "blind")


def _place(owner: Owner, table: str) -> str:
    return f"{TENANT}|{owner.id}|{table}"


def _associated(place: str, row: UUID) -> bytes:
    return f"{place}|{row}|{SCHEMA_VERSION}".encode()


def seal(owner: Owner, table: str, row: UUID, plain: bytes) -> bytes:
    """Seal `plain` for one row of one table of this owner; it opens nowhere else."""
    head = _KIND + owner.key_version.to_bytes(2, "big")
    return head + encrypt(subkey(owner.key, table), plain, head + _associated(_place(owner, table), row))


def unseal(owner: Owner, table: str, row: UUID, envelope: bytes) -> bytes:
    """Open what `seal` made.

    Raises:
        Unsealable: changed, moved, another key, or an algorithm we do not know.
    """
    return opener(owner, table)(row, envelope)


def opener(owner: Owner, table: str) -> Callable[[UUID, bytes], bytes]:
    """Return `unseal` for rows of one table of this owner: what they share is made once for all of them."""
    place = _place(owner, table)
    cipher = cache(lambda version: AESGCM(subkey(owner.key_of(version), table)))

    def opened(row: UUID, envelope: bytes) -> bytes:
        head = envelope[:_HEAD]
        if head[:2] != _KIND:
            raise Unsealable(f"unknown envelope in {table}")
        return _opened(cipher(key_version(head)), envelope[_HEAD:], head + _associated(place, row))

    return opened


def key_version(envelope: bytes) -> int:
    """Return the version of the key an envelope says it was sealed with."""
    return int.from_bytes(envelope[2:_HEAD], "big")


def wrap(outer: bytes, key: bytes, context: str) -> bytes:
    """Wrap an account key under another key; a commitment makes the pair unique (GCM alone does not)."""
    return encrypt(outer, key + _commitment(key, context), context.encode())


def unwrap(outer: bytes, wrapped: bytes, context: str) -> bytes:
    """Open what `wrap` made.

    Raises:
        Unsealable: wrong key, or a wrap from another place.
    """
    plain = decrypt(outer, bytes(wrapped), context.encode())
    key, commitment = plain[:32], plain[32:]
    if not hmac.compare_digest(commitment, _commitment(key, context)):
        raise Unsealable("key commitment")
    return key


def _commitment(key: bytes, context: str) -> bytes:
    return hmac.digest(key, f"commit|{context}".encode(), "sha256")


def encrypt(key: bytes, plain: bytes, associated: bytes) -> bytes:
    """Encrypt with AES-256-GCM; the nonce goes first."""
    nonce = secrets.token_bytes(_NONCE)
    return nonce + AESGCM(key).encrypt(nonce, plain, associated)


def decrypt(key: bytes, blob: bytes, associated: bytes) -> bytes:
    """Open what `encrypt` made.

    Raises:
        Unsealable: wrong key, changed, or from another place.
    """
    return _opened(AESGCM(key), blob, associated)


def _opened(cipher: AESGCM, blob: bytes, associated: bytes) -> bytes:
    try:
        return cipher.decrypt(blob[:_NONCE], blob[_NONCE:], associated)
    except (InvalidTag, ValueError) as error:
        raise Unsealable("does not open") from error
