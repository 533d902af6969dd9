"""Guessing slowed down: by name and by address, and never for a browser that its owner came in with before.

Knows whom a wrong answer is counted against. Does not know what is guessed. A wait is answered before anything is
hashed, the same for names that are here and names that are not.
"""

import hmac
import ipaddress
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from nearer.errors import Busy, Wait
from nearer.storage import guesses as rows
from nearer.storage import keys
from nearer.translation import ngettext

BY_NAME, BY_DEVICE, BY_ADDRESS = 5, 10, 10
"""Wrong answers before the first wait."""


@dataclass(frozen=True, slots=True)
class Caller:
    """Where somebody calls from: the address, and what their browser was given when they last came in."""

    address: str = ""
    device: str = ""


@contextmanager
def counted(folder: Path, name: str, caller: Caller, now: datetime) -> Iterator[None]:
    """Count what happens inside as a wrong answer, unless it ends without an error.

    Raises:
        Wait: too many before; nothing inside was done.
    """
    places = _places(folder, name, caller)
    seconds = rows.waits(places, now)
    if seconds:
        text = ngettext(
            "Too many tries for now. Please wait %(count)d second, then try again.",
            "Too many tries for now. Please wait %(count)d seconds, then try again.",
            seconds,
        )
        raise Wait(text % {"count": seconds}, seconds)
    # Counted first: those who ask at the same moment see each other's.
    rows.wrong(places, now)
    try:
        yield
    except Busy:
        # Nothing was looked at, so it was no wrong answer.
        rows.right((), places)
        raise
    rows.right(places, _shared(folder, caller))


def device(folder: Path, name: str) -> str:
    """Return what a browser keeps from which its owner came in: it says nothing but that to this host."""
    nonce = secrets.token_urlsafe(16)
    return f"{nonce}.{_proof(folder, name, nonce)}"


def _proof(folder: Path, name: str, nonce: str) -> str:
    return keys.named(folder, "device", f"{name}|{nonce}").hex()


def _places(folder: Path, name: str, caller: Caller) -> dict[str, int]:
    nonce, _dot, proof = caller.device.partition(".")
    if nonce and hmac.compare_digest(proof.encode(), _proof(folder, name, nonce).encode()):
        return {_place(folder, "device", f"{name}|{nonce}"): BY_DEVICE}
    by_address = dict.fromkeys(_shared(folder, caller), BY_ADDRESS)
    return {_place(folder, "name", name): BY_NAME} | by_address


def _shared(folder: Path, caller: Caller) -> list[str]:
    """Return the place that a caller may share with others; none where only the name says who asks."""
    network = _network(caller.address)
    return [_place(folder, "address", network)] if network else []


def _place(folder: Path, kind: str, what: str) -> str:
    return keys.named(folder, "guesses", f"{kind}|{what}").hex()


def _network(address: str) -> str:
    """Return an address, or for IPv6 the network one household has; some proxies tell it as `[address]:port`."""
    try:
        found = ipaddress.ip_address(address.removeprefix("[").partition("]")[0])
    except ValueError:
        return ""
    return str(ipaddress.ip_network((found, 64 if found.version == 6 else 32), strict=False))
