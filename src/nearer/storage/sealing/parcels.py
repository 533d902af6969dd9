"""Parcels: what is sealed to another person's public key, so that the disk shows neither side.

Knows HPKE (RFC 9180) in base mode with X25519, HKDF-SHA256 and AES-256-GCM, and locks under a key that is carried in a
parcel or made from a code. Does not know tables or who may see what. `info` binds a parcel to its place, in the form
`share|v1|owner|recipient|package|expiry` (safety.md 5.3); it opens nowhere else.
"""

import hashlib
from functools import lru_cache

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from nearer.storage.sealing.envelopes import Unsealable, decrypt, encrypt

SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
ROUNDS = 16_384
"""Rounds of PBKDF2 behind the words: whoever wants another key with the same words pays them for every try, so that
six words of 8 bits stand for 62 bits of work. About 5 ms, and only on a page where words are compared."""


def new_key() -> bytes:
    """Return a new private key, 32 bytes."""
    return X25519PrivateKey.generate().private_bytes_raw()


def public(private: bytes) -> bytes:
    """Return the public key of a private one, 32 bytes."""
    return X25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()


def send(to: bytes, info: str, plain: bytes) -> bytes:
    """Seal for the holder of the private key that belongs to the public key `to`."""
    return SUITE.encrypt(plain, X25519PublicKey.from_public_bytes(to), info.encode())


def receive(private: bytes, info: str, parcel: bytes) -> bytes:
    """Open what `send` made.

    Raises:
        Unsealable: for somebody else, from another place, or changed.
    """
    try:
        return SUITE.decrypt(bytes(parcel), X25519PrivateKey.from_private_bytes(private), info.encode())
    except (InvalidTag, ValueError) as error:
        raise Unsealable("does not open") from error


def lock(key: bytes, info: str, plain: bytes) -> bytes:
    """Seal under a key of its own, used for this and a few more of the same place."""
    return encrypt(key, plain, info.encode())


def unlock(key: bytes, info: str, locked: bytes) -> bytes:
    """Open what `lock` made.

    Raises:
        Unsealable: another key, from another place, or changed.
    """
    return decrypt(key, bytes(locked), info.encode())


@lru_cache(maxsize=256)
def fingerprint(key: bytes) -> bytes:
    """Return six bytes of a public key, made slowly, for two people to compare as words."""
    return hashlib.pbkdf2_hmac("sha256", key, b"nearer/v1/six words", ROUNDS, 6)
