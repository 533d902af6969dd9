"""Sealing: the only package that touches cryptography.

Knows keys and bytes. Does not know tables beyond their names, nor where keys are kept.
"""

from nearer.storage.sealing.envelopes import (
    AES_256_GCM,
    ENVELOPE_VERSION,
    SCHEMA_VERSION,
    TENANT,
    Owner,
    Unsealable,
    blind,
    blinding,
    digest,
    key_version,
    opener,
    random_key,
    seal,
    subkey,
    unseal,
    unwrap,
    wrap,
)
from nearer.storage.sealing.parcels import fingerprint, lock, new_key, public, receive, send, unlock

__all__ = [
    "AES_256_GCM",
    "ENVELOPE_VERSION",
    "SCHEMA_VERSION",
    "TENANT",
    "Owner",
    "Unsealable",
    "blind",
    "blinding",
    "digest",
    "fingerprint",
    "key_version",
    "lock",
    "new_key",
    "opener",
    "public",
    "random_key",
    "receive",
    "seal",
    "send",
    "subkey",
    "unlock",
    "unseal",
    "unwrap",
    "wrap",
]
