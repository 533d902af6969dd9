"""One line to the person's own server: who it is, that it is spoken to safely, how long and how much it may answer.

Knows that the name and password go over https only, or to this machine itself. Unlike what is fetched from the public
internet (`nearer.gateways.fetching`), the address may lie in the home network: it is the person's own server, and the
person typed it. Only that one host is ever asked; no redirect and no proxy of the environment is followed. Does not
know what is asked for. Nothing here is logged, and no message says a password or what came back.
"""

import http.client
import io
import socket
import ssl
import time
from base64 import b64encode
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from ipaddress import ip_address
from urllib.parse import SplitResult, urlsplit

from nearer import __version__
from nearer.errors import Invalid
from nearer.translation import _

SECONDS = 20.0
"""For one question and its answer."""
LARGEST = 8 * 2**20
"""Bytes of one answer."""
HEADERS = 64 * 2**10
LONGEST = 2000
PORTS = {"https": 443, "http": 80}
NUMBERS = {"localhost": "127.0.0.1"}
"""What this machine calls itself needs no looking up."""


class TooLarge(Exception):
    """An answer longer than there is room for."""


@dataclass(frozen=True, slots=True)
class Account:
    """Where somebody's server is, and who they are there."""

    url: str
    user: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Limits:
    """How long one answer may take, and how large it may be."""

    seconds: float = SECONDS
    largest: int = LARGEST


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back: status, headers by their names in small letters, and the body."""

    status: int
    headers: Mapping[str, str]
    body: bytes


def refusal(message: str, name: str = "url") -> Invalid:
    """Return an error to raise, beside the field it is about."""
    return Invalid(message, name)


def taken_apart(url: str) -> SplitResult:
    """Return the address of a server in its parts.

    Raises:
        Invalid: it is none, or a password would go over an open line; says what to do.
    """
    text = url.strip() if "://" in url else f"https://{url.strip()}"
    try:
        parts = urlsplit(text)
        known = (
            bool(parts.hostname) and not _is_nobodys(parts.hostname or "") and (parts.port is None or parts.port > 0)
        )
    except ValueError:
        known = False
    if not known or len(text) > LONGEST or not text.isascii() or not text.isprintable() or set(text) & set(' \\"<>'):
        raise refusal(_("This is not the address of a server. One looks like https://cloud.example.org/dav/."))
    if parts.scheme not in PORTS or "@" in parts.netloc or parts.query or parts.fragment:
        raise refusal(_("Give the address alone, beginning with https://. Name and password have fields of their own."))
    if parts.scheme == "http" and not _is_here(parts.hostname or ""):
        raise refusal(
            _(
                "This address begins with http://, so your password could be read on the way. Use https://; only a "
                "server on this very machine may do without."
            )
        )
    return parts._replace(path=parts.path or "/")


def _is_here(host: str) -> bool:
    with suppress(ValueError):
        return ip_address(NUMBERS.get(host, host)).is_loopback
    return False


def _is_nobodys(host: str) -> bool:
    """Tell whether a number is one that no server is kept at: among them the one where clouds tell their secrets."""
    with suppress(ValueError):
        there = ip_address(host)
        return there.is_link_local or there.is_multicast or there.is_unspecified
    return False


class Line(http.client.HTTPConnection):
    """A connection to one host that is opened when needed and kept for the next question."""

    def __init__(self, parts: SplitResult, limits: Limits) -> None:
        port = parts.port or PORTS[parts.scheme]
        super().__init__(parts.hostname or "", port, timeout=limits.seconds)
        self.default_port = PORTS[parts.scheme]
        self.secure, self.limits = parts.scheme == "https", limits
        self.until, self.room = 0.0, 0

    def connect(self) -> None:
        """Open the connection; a name and password never go where they should not.

        Raises:
            OSError: nobody is there.
        """
        host = NUMBERS.get(self.host, self.host)
        plain = socket.create_connection((host, self.port), timeout=self.left())
        try:
            self._check(plain)
            context = ssl.create_default_context()
            wire = context.wrap_socket(plain, server_hostname=self.host) if self.secure else plain
        except BaseException:
            plain.close()
            raise
        self.sock = _Wire(wire, self)

    def _check(self, plain: socket.socket) -> None:
        there = str(plain.getpeername()[0]).partition("%")[0]
        if _is_nobodys(there) or not (self.secure or _is_here(there)):
            raise refusal(_("There is no server of yours at this address. Look whether it is written as you know it."))

    def left(self) -> float:
        """Return how many seconds this question still has.

        Raises:
            TimeoutError: none.
        """
        left = self.until - time.monotonic()
        if left <= 0:
            raise TimeoutError
        return left

    def ask(self, method: str, path: str, body: bytes, headers: Mapping[str, str]) -> Answer:
        """Ask one question; a connection that was closed meanwhile is opened anew, once.

        Raises:
            OSError: nobody answers in time.
            TooLarge: far too much came back.
        """
        self.until, self.room = time.monotonic() + self.limits.seconds, self.limits.largest + HEADERS
        if self.sock is not None:
            with suppress(ConnectionError, http.client.BadStatusLine):
                return self._closing(method, path, body, headers)
        return self._closing(method, path, body, headers)

    def _closing(self, method: str, path: str, body: bytes, headers: Mapping[str, str]) -> Answer:
        try:
            return self._asked(method, path, body, headers)
        except BaseException:
            self.close()
            raise

    def _asked(self, method: str, path: str, body: bytes, headers: Mapping[str, str]) -> Answer:
        self.request(method, path, body or None, dict(headers))
        with self.getresponse() as response:
            # One more than there is room for, so that too much is known from just enough.
            told = response.read(self.limits.largest + 1)
        if len(told) > self.limits.largest:
            raise TooLarge
        if response.length:
            raise http.client.HTTPException("cut off")
        if response.headers.get("Content-Encoding", "identity").lower() not in ("", "identity"):
            raise http.client.HTTPException("packed")
        return Answer(response.status, {name.lower(): value for name, value in response.getheaders()}, told)


class _Wire:
    """A socket as `http.client` uses one: every byte within the time and the number there are."""

    def __init__(self, wire: socket.socket, line: Line) -> None:
        self.wire, self.line = wire, line
        self.over, self.ears = False, 0

    def sendall(self, data: bytes) -> None:
        """Send all of it in time."""
        self.wire.settimeout(self.line.left())
        self.wire.sendall(data)

    def makefile(self, _mode: str) -> io.BufferedReader:
        """Return what reads from it."""
        self.ears += 1
        return io.BufferedReader(_Ear(self))

    def close(self) -> None:
        """Hang up, once the answer that is being read has been."""
        self.over = True
        if not self.ears:
            self.wire.close()

    def heard(self) -> None:
        """Note that an answer was read."""
        self.ears -= 1
        if self.over:
            self.close()


class _Ear(io.RawIOBase):
    """What reads an answer, as far as it may go."""

    def __init__(self, wire: _Wire) -> None:
        super().__init__()
        self.wire, self.line = wire, wire.line

    def close(self) -> None:
        """Stop reading."""
        if not self.closed:
            super().close()
            self.wire.heard()

    def readable(self) -> bool:
        """Tell that it can be read."""
        return True

    def readinto(self, room: memoryview) -> int:  # type: ignore[override]
        """Read some bytes.

        Raises:
            TooLarge: there is no room for more.
        """
        self.wire.wire.settimeout(self.line.left())
        if self.line.room <= 0:
            raise TooLarge
        count = self.wire.wire.recv_into(room, min(len(room), self.line.room))
        self.line.room -= count
        return count


def headers_for(account: Account) -> dict[str, str]:
    """Return what every question to a server carries.

    Raises:
        Invalid: this name or password cannot be sent.
    """
    if ":" in account.user or not f"{account.user}{account.password}".isprintable():
        raise refusal(_("A name has no colon in it, and neither of the two a line break. Type them once more."), "user")
    told = b64encode(f"{account.user}:{account.password}".encode()).decode("ascii")
    return {
        "Authorization": f"Basic {told}",
        "User-Agent": f"Nearer/{__version__}",
        "Accept-Encoding": "identity",
    }
