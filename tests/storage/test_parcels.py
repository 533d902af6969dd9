"""Parcels are RFC 9180 and open for one person, at one place; words stand for a key."""

import hashlib
import hmac

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from hypothesis import given
from hypothesis import strategies as st

from nearer.domain import six_words
from nearer.storage import sealing

A_1_1 = {
    "info": "4f6465206f6e2061204772656369616e2055726e",
    "enc": "37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431",
    "private": "4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8",
    "public": "3948cfe0ad1ddb695d780e59077195da6c56506b027329794ab02bca80815c4d",
    "shared": "fe0e18c9f024ce43799ae393c7e8fe8fce9d218875e8227b0187c04e7d2ea1fc",
    "key": "4531685d41d65f03dc48f6b8302c05b0",
    "nonce": "56d890e5accaaf011cff4b7d",
    "aad": "436f756e742d30",
    "plain": "4265617574792069732074727574682c20747275746820626561757479",
    "sealed": "f938558b5d72f1a23810b4be2ab4f84331acc02fc97babc53a52ae8218a355a96d8770ac83d07bea87e13c512a",
}
"""RFC 9180, appendix A.1.1: base mode, X25519, HKDF-SHA256, AES-128-GCM; the first of its messages."""
VECTOR = {name: bytes.fromhex(value) for name, value in A_1_1.items()}


def _extract(suite: bytes, salt: bytes, label: bytes, secret: bytes) -> bytes:
    return hmac.digest(salt, b"HPKE-v1" + suite + label + secret, "sha256")


def _expand(suite: bytes, key: bytes, label: bytes, info: bytes, length: int) -> bytes:
    labelled = length.to_bytes(2, "big") + b"HPKE-v1" + suite + label + info
    return hmac.digest(key, labelled + b"\x01", "sha256")[:length]


def schedule(private: bytes, enc: bytes, info: bytes, aead: int, length: int) -> tuple[bytes, bytes, bytes]:
    """Return shared secret, key and nonce as sections 4.1 and 5.1 of the RFC say; written without the library's own."""
    holder = X25519PrivateKey.from_private_bytes(private)
    kem = b"KEM" + (32).to_bytes(2, "big")
    dh = holder.exchange(X25519PublicKey.from_public_bytes(enc))
    context = enc + holder.public_key().public_bytes_raw()
    shared = _expand(kem, _extract(kem, b"", b"eae_prk", dh), b"shared_secret", context, 32)
    suite = b"HPKE" + b"".join(part.to_bytes(2, "big") for part in (32, 1, aead))
    whole = b"\x00" + _extract(suite, b"", b"psk_id_hash", b"") + _extract(suite, b"", b"info_hash", info)
    secret = _extract(suite, shared, b"secret", b"")
    return shared, _expand(suite, secret, b"key", whole, length), _expand(suite, secret, b"base_nonce", whole, 12)


def test_the_schedule_of_this_test_is_that_of_the_rfc():
    shared, key, nonce = schedule(VECTOR["private"], VECTOR["enc"], VECTOR["info"], aead=1, length=16)
    assert (shared, key, nonce) == (VECTOR["shared"], VECTOR["key"], VECTOR["nonce"])
    assert AESGCM(key).decrypt(nonce, VECTOR["sealed"], VECTOR["aad"]) == VECTOR["plain"]


def test_a_parcel_opens_by_the_rfc_alone():
    """What we send is HPKE as written down, so any other program that knows it can read what was shared."""
    parcel = sealing.send(VECTOR["public"], "share|v1|a|b|c|d", b"words")
    _shared, key, nonce = schedule(VECTOR["private"], parcel[:32], b"share|v1|a|b|c|d", aead=2, length=32)
    assert AESGCM(key).decrypt(nonce, parcel[32:], b"") == b"words"


@given(st.binary(max_size=400), st.text(max_size=40))
def test_a_parcel_comes_back_and_shows_nothing(plain, info):
    private = sealing.new_key()
    parcel = sealing.send(sealing.public(private), info, plain)
    assert sealing.receive(private, info, parcel) == plain
    assert len(parcel) == len(plain) + 48
    assert len(plain) < 4 or plain not in parcel


def test_a_parcel_opens_for_nobody_else_and_nowhere_else():
    private = sealing.new_key()
    parcel = sealing.send(sealing.public(private), "line|v1|mara|one", b"words")
    for key, info in ((sealing.new_key(), "line|v1|mara|one"), (private, "line|v1|mara|two"), (private, "")):
        with pytest.raises(sealing.Unsealable):
            sealing.receive(key, info, parcel)


def test_a_parcel_that_was_changed_anywhere_does_not_open():
    private = sealing.new_key()
    parcel = sealing.send(sealing.public(private), "here", b"words")
    for at in range(len(parcel)):
        changed = parcel[:at] + bytes([parcel[at] ^ 1]) + parcel[at + 1 :]
        with pytest.raises(sealing.Unsealable):
            sealing.receive(private, "here", changed)
    for short in (b"", parcel[:31], parcel[:47]):
        with pytest.raises(sealing.Unsealable):
            sealing.receive(private, "here", short)


def test_a_lock_is_bound_to_its_place():
    key = sealing.random_key()
    locked = sealing.lock(key, "package|1", b"words")
    assert sealing.unlock(key, "package|1", locked) == b"words"
    with pytest.raises(sealing.Unsealable):
        sealing.unlock(key, "package|2", locked)


def test_six_words_stand_for_a_key():
    """Known answer: the words must be the same on every machine and in every release, or nobody could compare them."""
    fingerprint = sealing.fingerprint(VECTOR["public"])
    assert fingerprint == hashlib.pbkdf2_hmac("sha256", VECTOR["public"], b"nearer/v1/six words", 16_384, 6)
    assert " ".join(six_words.spoken(fingerprint)) == "circle bonnet fountain museum rocket zebra"
    assert six_words.spoken(sealing.fingerprint(sealing.public(sealing.new_key()))) != six_words.spoken(fingerprint)


def test_the_words_are_256_and_none_is_like_another():
    assert len(set(six_words.WORDS)) == 256
    assert len({word[:4] for word in six_words.WORDS}) == 256
    assert all(word.isascii() and word.isalpha() and word.islower() for word in six_words.WORDS)
    assert six_words.spoken(bytes([0, 255, 0, 255, 0, 255])) == ("acorn", "zipper") * 3
