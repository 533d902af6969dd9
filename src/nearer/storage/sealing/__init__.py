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
    random_key,
    seal,
    subkey,
    unseal,
    unwrap,
    wrap,
)

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
    "key_version",
    "random_key",
    "seal",
    "subkey",
    "unseal",
    "unwrap",
    "wrap",
]
