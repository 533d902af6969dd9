"""Files sealed by a passphrase or a key: whole or not at all."""

import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from nearer.storage.sealing import archives, random_key
from nearer.storage.sealing.archives import PIECE

KEY = random_key()


def closed(plain: bytes, secret: str | bytes = KEY) -> bytes:
    out = io.BytesIO()
    with archives.sealed(out, secret) as inner:
        for at in range(0, len(plain), 10_000):
            inner.write(plain[at : at + 10_000])
    return out.getvalue()


def opened(data: bytes, secret: str | bytes = KEY) -> bytes:
    return b"".join(archives.opened(io.BytesIO(data), secret))


@settings(deadline=None)
@given(some.sampled_from([0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 3 * PIECE + 5]), some.binary(max_size=9))
def test_it_opens_as_it_was(length, more):
    plain = bytes(length) + more
    assert opened(closed(plain)) == plain


def test_a_passphrase_opens_however_its_letters_are_composed():
    data = closed(b"words", "caf\u00e9 by the river")
    assert opened(data, "cafe\u0301 by the river") == b"words"
    assert archives.unsealed(data, "caf\u00e9 by the river") == b"words"


@pytest.mark.parametrize("wrong", ["caf\u00e9 by the lake", random_key(), KEY], ids=["words", "key", "near"])
def test_another_secret_opens_nothing(wrong):
    with pytest.raises(archives.Unsealable):
        opened(closed(b"words", "caf\u00e9 by the river"), wrong)


def test_any_changed_byte_is_noticed():
    data = closed(b"x" * 200)
    for at in range(len(data)):
        with pytest.raises(archives.Unsealable):
            opened(data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :])


def test_pieces_cannot_be_cut_off_dropped_doubled_or_swapped():
    data = closed(bytes(3 * PIECE + 10))
    head, size = len(data) - (3 * (PIECE + 16) + 26), PIECE + 16
    pieces = [data[head + n * size : head + (n + 1) * size] for n in range(4)]
    for order in ([0, 1, 2], [0, 2, 3], [1, 0, 2, 3], [0, 0, 1, 2, 3], [0, 1, 2, 3, 3], [3], []):
        with pytest.raises(archives.Unsealable):
            opened(data[:head] + b"".join(pieces[n] for n in order))


def test_a_cost_below_the_floor_or_above_the_roof_is_refused_before_anything_is_worked_out():
    data = bytearray(closed(b"words", "a passphrase long enough"))
    at = len(archives.MAGIC) + 1
    for kib, passes in ((8, 1), (2**31, 3), (64 * 1024, 255)):
        data[at : at + 5] = kib.to_bytes(4, "big") + bytes([passes])
        with pytest.raises(archives.Unsealable, match="cost"):
            opened(bytes(data), "a passphrase long enough")


def test_equal_files_differ_when_sealed():
    assert closed(b"words") != closed(b"words")
