"""What a thief of the disk gets: nothing. Envelopes open for their owner, table, row and key only."""

import itertools
from uuid import UUID

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from hypothesis import given
from hypothesis import strategies as st
from uuid6 import uuid7

from nearer.storage import sealing
from nearer.storage.sealing import Owner, Unsealable, seal, unseal

ROW = UUID(int=7)
MARA = Owner(UUID(int=1), bytes(range(32)))


@given(st.binary(max_size=4000))
def test_what_was_sealed_opens_again(plain):
    assert unseal(MARA, "attempt", ROW, seal(MARA, "attempt", ROW, plain)) == plain


def test_no_two_sealed_blobs_can_be_swapped():
    """Every blob is tried in every other place: owner, table or row."""
    cleo = Owner(UUID(int=2), MARA.key)
    places = list(itertools.product((MARA, cleo), ("attempt", "rating"), (ROW, UUID(int=8))))
    sealed = {place: seal(*place, b"the man with the brown dog") for place in places}
    for here, there in itertools.permutations(places, 2):
        with pytest.raises(Unsealable):
            unseal(*there, sealed[here])


def test_every_changed_byte_is_noticed():
    envelope = seal(MARA, "attempt", ROW, b"it was thirty-five")
    for place in range(len(envelope)):
        changed = bytearray(envelope)
        changed[place] ^= 1
        with pytest.raises(Unsealable):
            unseal(MARA, "attempt", ROW, bytes(changed))


@pytest.mark.parametrize("cut", [0, 1, 4, 15, 31])
def test_a_torn_blob_does_not_open(cut):
    with pytest.raises(Unsealable):
        unseal(MARA, "attempt", ROW, seal(MARA, "attempt", ROW, b"torn")[:cut])


def test_another_key_opens_nothing():
    envelope = seal(MARA, "attempt", ROW, b"mine")
    with pytest.raises(Unsealable):
        unseal(Owner(MARA.id, bytes(32)), "attempt", ROW, envelope)


def test_an_account_key_is_wrapped_for_one_slot_only():
    outer, key = sealing.random_key(), sealing.random_key()
    wrapped = sealing.wrap(outer, key, "slot-1")
    assert sealing.unwrap(outer, wrapped, "slot-1") == key
    for other_outer, context in ((outer, "slot-2"), (sealing.random_key(), "slot-1")):
        with pytest.raises(Unsealable):
            sealing.unwrap(other_outer, wrapped, context)


def test_the_same_step_is_found_again_but_not_named():
    cleo = Owner(uuid7(), sealing.random_key())
    assert sealing.blind(MARA, "nod-passer-by") == sealing.blind(MARA, "nod-passer-by")
    assert sealing.blind(MARA, "nod-passer-by") != sealing.blind(cleo, "nod-passer-by")
    assert sealing.blind(MARA, "nod-passer-by") != sealing.blind(MARA, "voice-note-friend")


def test_the_envelope_is_the_documented_one():
    """Known answer: version 1, algorithm 1, key version 1, 12 bytes nonce, ciphertext and 16 bytes tag."""
    envelope = seal(MARA, "attempt", ROW, b"x" * 10)
    assert envelope[:4] == b"\x01\x01\x00\x01"
    assert len(envelope) == 4 + 12 + 10 + 16
    known = bytes.fromhex(
        "0101000100000000000000000000000000"[:32]
        + AESGCM(sealing.subkey(MARA.key, "attempt"))
        .encrypt(bytes(12), b"known", b"\x01\x01\x00\x01" + f"personal|{MARA.id}|attempt|{ROW}|1".encode())
        .hex()
    )
    assert unseal(MARA, "attempt", ROW, known) == b"known"
    assert (
        sealing.subkey(MARA.key, "attempt").hex() == "78fe80c016e3516eddf2ce805ad66cb1821f607f77d72d95b1c0925ea80e12ac"
    )
