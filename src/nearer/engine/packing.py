"""Writes a person's state down in a few kilobytes and reads it back exactly.

Knows the layout: a mark with its version, the packed header's length and the numbers' checksum, a JSON header (packed),
float64 bytes as they are (means, the covariance of joined steps as a triangle, the variances of the others): doubles
hardly pack, and unpacking them cost more than all else. Does not seal: that is `storage`'s work.
"""

import struct
import zlib
from dataclasses import dataclass
from functools import lru_cache

import msgspec
import numpy as np
from numpy.typing import NDArray

from nearer.engine.memory import DOMAINS, GLOBALS, Array, State, Tally, Trace
from nearer.engine.parameters import DEFAULT, Parameters

MARK = b"NRB5"
_LENGTHS = struct.Struct("<II")
MOST = 8_000_000
"""Bytes a header may unpack to; a damaged or hostile one stops here."""


@dataclass(frozen=True, slots=True)
class _Header:
    """Everything that is not a float64."""

    day: int
    steps: tuple[str, ...]
    traces: tuple[Trace, ...]
    tally: Tally


def dump(state: State) -> bytes:
    """Return the state as bytes, the same for the same state."""
    header = _Header(state.day, state.steps, state.traces, state.tally)
    # Through `convert` once, so that 45 and 45.0 in a float's place are written alike.
    head = msgspec.json.encode(msgspec.convert(msgspec.to_builtins(header), _Header))
    numbers = np.concatenate([state.mean, state.block[np.triu_indices(len(state.block))], state.apart])
    packed, body = zlib.compress(head, 6), np.ascontiguousarray(numbers, dtype="<f8").tobytes()
    return MARK + _LENGTHS.pack(len(packed), zlib.crc32(body)) + packed + body


def load(data: bytes, parameters: Parameters = DEFAULT) -> State:
    """Return the state that was dumped. ValueError when the bytes are damaged or of another version."""
    if data[: len(MARK)] != MARK:
        raise ValueError("This is not a kept belief, or one of another version.")
    try:
        length, checksum = _LENGTHS.unpack_from(data, len(MARK))
        start = len(MARK) + _LENGTHS.size
        header = msgspec.json.decode(_unpacked(data[start : start + length]), type=_Header)
        body = data[start + length :]
        if zlib.crc32(body) != checksum:
            raise ValueError("The kept belief does not add up.")
        numbers = np.frombuffer(body, "<f8")
    except (zlib.error, struct.error, msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise ValueError("The kept belief is damaged.") from error
    return _state(header, numbers, parameters)


@lru_cache(maxsize=256)
def _square(size: int) -> NDArray[np.intp]:
    """Return where each entry of a symmetric square lies in its upper triangle, written row by row.

    The same few sizes come again and again.
    """
    rows, columns = np.triu_indices(size)
    square = np.empty((size, size), dtype=np.intp)
    square[rows, columns] = square[columns, rows] = np.arange(len(rows))
    return square


def _unpacked(data: bytes) -> bytes:
    unpacker = zlib.decompressobj()
    body = unpacker.decompress(data, MOST)
    if not unpacker.eof or unpacker.unused_data:
        raise ValueError("The kept belief is cut short or has something behind it.")
    return body


def _state(header: _Header, numbers: Array, parameters: Parameters) -> State:
    mean, block, apart = _parts(numbers, header.traces)
    whole = len(header.steps) == len(header.traces) and len(header.tally.known) == len(DOMAINS)
    if not whole or not np.isfinite(numbers).all():
        raise ValueError("The kept belief does not add up.")
    return State(header.day, mean, block, apart, header.steps, header.traces, header.tally, parameters)


def _parts(numbers: Array, traces: tuple[Trace, ...]) -> tuple[Array, Array, Array]:
    size, joined = GLOBALS + len(traces), GLOBALS + sum(not trace.apart for trace in traces)
    inside = joined * (joined + 1) // 2
    if len(numbers) != size + inside + size - joined:
        raise ValueError("The kept belief does not add up.")
    mean, triangle, apart = np.split(numbers, [size, size + inside])
    return mean, triangle[_square(joined)], apart
