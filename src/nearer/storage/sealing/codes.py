"""Codes: the recovery code on paper, the six numbers of an authenticator app, and the keys they stand for.

Knows how they are written and checked. Does not know whose they are or where they are kept.
"""

import hashlib
import hmac
import secrets

from cryptography.hazmat.primitives.hashes import SHA1
from cryptography.hazmat.primitives.twofactor import InvalidToken
from cryptography.hazmat.primitives.twofactor.totp import TOTP

from nearer.storage.sealing.envelopes import digest, subkey
from nearer.storage.sealing.passwords import Stretched

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O, U; what is read as one of them is taken for its like."""
_LIKE = str.maketrans("ILO", "110")
GROUP, GROUPS = 4, 8
STEP = 30
"""Seconds a number of an authenticator app holds."""


def recovery_code() -> str:
    """Return a new code: 160 random bits in eight groups and a ninth that tells a slip of the pen."""
    body = "".join(secrets.choice(ALPHABET) for _place in range(GROUP * GROUPS))
    return grouped(body + _check(body))


def grouped(code: str) -> str:
    """Return a code in groups of four."""
    return " ".join(code[at : at + GROUP] for at in range(0, len(code), GROUP))


def read_recovery(typed: str) -> str | None:
    """Return a code as it was given out, however it is written; None when it was mistyped."""
    code = plain(typed)
    body, check = code[: GROUP * GROUPS], code[GROUP * GROUPS :]
    whole = len(body) == GROUP * GROUPS and hmac.compare_digest(check.encode(), _check(body).encode())
    return grouped(code) if whole else None


def plain(typed: str) -> str:
    """Return what was typed in the letters of a code."""
    return "".join(letter for letter in typed.upper().translate(_LIKE) if letter in ALPHABET)


def recovery_halves(code: str) -> Stretched:
    """Return verifier and wrapping key of a code; it is random enough for HKDF alone."""
    raw = code.replace(" ", "").encode()
    return Stretched(digest(subkey(raw, "recovery-auth")), subkey(raw, "recovery-kek"))


def passkey_halves(secret: bytes) -> Stretched:
    """Return verifier and wrapping key of what a passkey's PRF gave."""
    return Stretched(digest(subkey(secret, "passkey-auth")), subkey(secret, "passkey-kek"))


def _check(body: str) -> str:
    number = int.from_bytes(hashlib.sha256(body.encode()).digest()[:4], "big")
    return "".join(ALPHABET[number >> shift & 31] for shift in (0, 5, 10, 15))


def totp_secret() -> bytes:
    """Return a new secret for an authenticator app."""
    return secrets.token_bytes(20)


def totp_address(secret: bytes, name: str, issuer: str) -> str:
    """Return the otpauth address that an authenticator app reads from a picture."""
    return _totp(secret).get_provisioning_uri(name, issuer)


def totp_step(secret: bytes, typed: str, seconds: int, used: int) -> int | None:
    """Return the time step whose number this is, now or just before; None for a wrong or used one."""
    now = seconds // STEP
    number = "".join(letter for letter in typed if letter in "0123456789").encode()
    for step in (now, now - 1, now + 1):
        if step > used and _fits(secret, number, step):
            return step
    return None


def totp_now(secret: bytes, seconds: int) -> str:
    """Return the number an authenticator app shows."""
    return _totp(secret).generate(seconds).decode()


def _fits(secret: bytes, number: bytes, step: int) -> bool:
    try:
        _totp(secret).verify(number, step * STEP)
    except InvalidToken:
        return False
    return True


def _totp(secret: bytes) -> TOTP:
    # SHA-1 is what authenticator apps know; as an HMAC of a random secret it is sound (RFC 6238).
    return TOTP(secret, 6, SHA1(), STEP)  # noqa: S303
