"""Writes a person's state down in a few kilobytes and reads it back exactly.

Knows the layout: a mark with its version, then compressed: the header's length, a JSON header, float64 bytes (means,
the covariance of joined steps as a triangle, the variances of the others). Does not seal: that is `storage`'s work.
The doubles are written byte plane by byte plane, which lets their exponents compress; the figures stay exact.
"""

import json
import struct
import zlib
from dataclasses import asdict
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nearer.engine.memory import DOMAINS, GLOBALS, Array, Guesses, State, Success, Tally, Trace
from nearer.engine.parameters import DEFAULT, Parameters

MARK = b"NRB1"
MOST = 8_000_000
"""Bytes a state may unpack to; a damaged or hostile one stops here."""


def dump(state: State) -> bytes:
    """Return the state as bytes, the same for the same state."""
    tally = asdict(state.tally)
    traces = [list(asdict(trace).values()) for trace in state.traces]
    head = json.dumps({"day": state.day, "steps": state.steps, "traces": traces, "tally": tally}).encode()
    joined = _joined(state.traces)
    apart = np.setdiff1d(np.arange(len(state.mean)), joined)
    block = state.covariance[np.ix_(joined, joined)]
    numbers = np.concatenate([state.mean, block[np.triu_indices(len(joined))], state.covariance[apart, apart]])
    planes = np.ascontiguousarray(numbers, dtype="<f8").view(np.uint8).reshape(-1, 8).T.tobytes()
    return MARK + zlib.compress(struct.pack("<I", len(head)) + head + planes, 6)


def load(data: bytes, parameters: Parameters = DEFAULT) -> State:
    """Return the state that was dumped. ValueError when the bytes are damaged or of another version."""
    if data[: len(MARK)] != MARK:
        raise ValueError("This is not a kept belief, or one of another version.")
    try:
        body = _unpacked(data[len(MARK) :])
        (length,) = struct.unpack_from("<I", body)
        header = json.loads(body[4 : 4 + length])
        numbers = np.frombuffer(body[4 + length :], np.uint8).reshape(8, -1).T.copy().view("<f8").ravel()
        return _state(header, numbers, parameters)
    except (zlib.error, struct.error, KeyError, TypeError, AttributeError, IndexError) as error:
        raise ValueError("The kept belief is damaged.") from error


def _unpacked(data: bytes) -> bytes:
    unpacker = zlib.decompressobj()
    body = unpacker.decompress(data, MOST)
    if not unpacker.eof or unpacker.unused_data:
        raise ValueError("The kept belief is cut short or has something behind it.")
    return body


def _joined(traces: tuple[Trace, ...]) -> NDArray[np.intp]:
    rows = [*range(GLOBALS), *(GLOBALS + place for place, trace in enumerate(traces) if not trace.apart)]
    return np.array(rows, dtype=np.intp)


def _state(header: dict[str, Any], numbers: Array, parameters: Parameters) -> State:
    steps = tuple(str(step) for step in header["steps"])
    traces = tuple(Trace(*values) for values in header["traces"])
    mean, covariance = _matrices(numbers, traces)
    if len(steps) != len(traces) or not np.isfinite(numbers).all():
        raise ValueError("The kept belief does not add up.")
    return State(int(header["day"]), mean, covariance, steps, traces, _tally(header["tally"]), parameters)


def _matrices(numbers: Array, traces: tuple[Trace, ...]) -> tuple[Array, Array]:
    size, joined = GLOBALS + len(traces), _joined(traces)
    inside = len(joined) * (len(joined) + 1) // 2
    if len(numbers) != size + inside + size - len(joined):
        raise ValueError("The kept belief does not add up.")
    block = np.zeros((len(joined), len(joined)))
    block[np.triu_indices(len(joined))] = numbers[size : size + inside]
    covariance = np.zeros((size, size))
    covariance[np.ix_(joined, joined)] = block + np.triu(block, 1).T
    apart = np.setdiff1d(np.arange(size), joined)
    covariance[apart, apart] = numbers[size + inside :]
    return numbers[:size].copy(), covariance


def _tally(kept: dict[str, Any]) -> Tally:
    if len(kept["known"]) != len(DOMAINS):
        raise ValueError("The kept belief does not add up.")
    lists = {name: tuple(kept[name]) for name in ("declines", "stretches", "recent", "known")}
    return Tally(
        **{
            **kept,
            **lists,
            "resting": tuple((str(step), int(day)) for step, day in kept["resting"]),
            "success": Success(**kept["success"]) if kept["success"] else None,
            "close": _guesses(kept["close"]),
            "far": _guesses(kept["far"]),
        }
    )


def _guesses(kept: dict[str, Any]) -> Guesses:
    return Guesses(int(kept["pairs"]), tuple((float(guess), float(peak)) for guess, peak in kept["last"]))
