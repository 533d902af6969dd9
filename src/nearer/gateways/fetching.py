"""The one way out: whatever this machine asks of another one for a person passes here.

Knows which addresses may be asked (https, public, by name), that a name is looked up once and the answer held to, and
how long and how much an answer may be. Does not know what is asked for. No redirect is followed, no proxy of the
environment is used, nothing is unpacked, and nothing that came back is said again in a message.
"""

import http.client
import io
import re
import socket
import ssl
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from threading import BoundedSemaphore, Thread

from nearer.errors import Invalid
from nearer.gateways.addresses import PORTS, Target, checked, is_public, no_address, refusal
from nearer.translation import _

SECONDS = 10.0
"""For everything: looking up the name, connecting, asking and hearing."""
LARGEST = 2 * 2**20
"""Bytes of an answer."""
HEADERS = 64 * 2**10
TRIES = 3
"""Addresses of one name that are tried."""
AT_ONCE = 2
"""Questions at a time, so that slow answers never take all who answer pages."""

_places = BoundedSemaphore(AT_ONCE)

Resolve = Callable[[str, int], Sequence[str]]


def look_up(host: str, port: int) -> Sequence[str]:
    """Return the addresses a name has now."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, proto=socket.IPPROTO_TCP)
    return list(dict.fromkeys(str(one[4][0]) for one in found))


@cache
def _system() -> ssl.SSLContext:
    """Read the system's list once: it takes longer than a page."""
    return ssl.create_default_context()


@dataclass(frozen=True)
class Policy:
    """What may be asked, and how names become addresses; as it stands, only public https addresses on port 443."""

    resolve: Resolve = look_up
    allowed: Callable[[str], bool] = is_public
    ports: tuple[int, ...] = PORTS
    context: ssl.SSLContext | None = None
    """Whose word on certificates counts; None is the system's list."""
    seconds: float = SECONDS
    largest: int = LARGEST


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back: its status, its headers by their names in small letters, and its body."""

    status: int
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked, beside where."""

    method: str = "GET"
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""


def fetch(url: str, policy: Policy | None = None) -> bytes:
    """Return what lies at an address.

    Raises:
        Invalid: the address may not be asked, nothing is there, or it takes too long or is too large; says what to do.
    """
    answer = ask(url, Question(), policy)
    if answer.status != 200:
        raise _refused(answer.status)
    if answer.headers.get("content-encoding", "identity").lower() not in ("", "identity"):
        raise refusal(_("This address sends its calendar packed, which Nearer does not open. Bring it as a file."))
    return answer.body


def ask(url: str, question: Question, policy: Policy | None = None) -> Answer:
    """Ask one question of one address and return the answer, whatever its status.

    Raises:
        Invalid: the address may not be asked, or nobody answers in time; says what to do.
    """
    policy = policy or Policy()
    target = checked(url, policy.ports)
    if not _places.acquire(timeout=1):
        raise refusal(_("Other calendars are being read just now. Wait a moment and try again."))
    try:
        return _asked(target, question, policy)
    except TimeoutError as error:
        raise refusal(_("This address takes too long to answer. Nothing was changed; try again later.")) from error
    except ssl.SSLCertVerificationError as error:
        raise refusal(
            _("This address cannot show that it is who it says it is (its certificate), so nothing was asked of it.")
        ) from error
    except (OSError, http.client.HTTPException) as error:
        raise refusal(_("Nobody answers at this address. Look whether it is written as you were given it.")) from error
    finally:
        _places.release()


def _asked(target: Target, question: Question, policy: Policy) -> Answer:
    until, request = time.monotonic() + policy.seconds, _request(target, question)
    addresses = _pinned(target, policy, until)
    with _connected(addresses, target, policy, until) as wire:
        wire.settimeout(_left(until))
        wire.sendall(request)
        return _heard(wire, question.method, policy.largest, until)


def _pinned(target: Target, policy: Policy, until: float) -> Sequence[str]:
    """Look the name up, once, and return its addresses if all of them may be asked."""
    addresses = _in_time(lambda: policy.resolve(target.host, target.port), until)
    if not addresses or not all(policy.allowed(address) for address in addresses):
        raise refusal(_("This address is not on the public internet, so it is not asked. Bring a file instead."))
    return addresses


def _in_time(work: Callable[[], Sequence[str]], until: float) -> Sequence[str]:
    """Return what work returns; the system gives no other way to stop waiting for a name."""
    done: list[Sequence[str]] = []
    failed: list[OSError | UnicodeError] = []

    def run() -> None:
        try:
            done.append(work())
        except (OSError, UnicodeError) as error:
            failed.append(error)

    thread = Thread(target=run, daemon=True)
    thread.start()
    thread.join(_left(until))
    if failed:
        raise OSError("no such name") from failed[0]
    if not done:
        raise TimeoutError
    return done[0]


@contextmanager
def _connected(addresses: Sequence[str], target: Target, policy: Policy, until: float) -> Iterator[ssl.SSLSocket]:
    plain = _reached(addresses, target.port, until)
    try:
        plain.settimeout(_left(until))
        with (policy.context or _system()).wrap_socket(plain, server_hostname=target.host) as wire:
            yield wire
    finally:
        plain.close()


def _reached(addresses: Sequence[str], port: int, until: float) -> socket.socket:
    """Connect to the first of these addresses that answers: numbers, so no name is looked up again."""
    problem: OSError = OSError("no address")
    for place, address in enumerate(addresses[:TRIES]):
        plain = socket.socket(socket.AF_INET6 if ":" in address else socket.AF_INET, socket.SOCK_STREAM)
        plain.settimeout(_left(until) / (min(len(addresses), TRIES) - place))
        try:
            plain.connect((address, port))
        except OSError as error:
            plain.close()
            problem = error
            continue
        return plain
    raise problem


def _request(target: Target, question: Question) -> bytes:
    headers = {
        "Host": target.at,
        "User-Agent": "Nearer",
        "Accept": "text/calendar, */*;q=0.5",
        "Accept-Encoding": "identity",
        "Connection": "close",
        **({"Content-Length": str(len(question.body))} if question.body else {}),
        **question.headers,
    }
    if any(re.search(r"[^\t -~]", f"{name}{value}") for name, value in headers.items()):
        raise no_address()
    lines = [f"{question.method} {target.path} HTTP/1.1", *(f"{name}: {value}" for name, value in headers.items())]
    return "\r\n".join([*lines, "", ""]).encode("ascii") + question.body


class _Wire(io.RawIOBase):
    """A connection as `http.client` reads it: every byte within the time and the number there are."""

    def __init__(self, wire: ssl.SSLSocket, most: int, until: float) -> None:
        super().__init__()
        self.wire, self.most, self.until = wire, most, until

    def readable(self) -> bool:
        """Tell that it can be read."""
        return True

    def readinto(self, room: memoryview) -> int:  # type: ignore[override]
        """Read some bytes.

        Raises:
            TimeoutError: the time is up.
        """
        self.wire.settimeout(_left(self.until))
        # Asked for no bytes at all, a socket would give as many as there is room for.
        count = self.wire.recv_into(room, min(len(room), self.most)) if self.most > 0 else 0
        self.most -= count
        return count

    def makefile(self, _mode: str) -> io.BufferedReader:
        """Return itself, as a socket would."""
        return io.BufferedReader(self)


def _heard(wire: ssl.SSLSocket, method: str, largest: int, until: float) -> Answer:
    response = http.client.HTTPResponse(_Wire(wire, largest + HEADERS, until), method=method)  # type: ignore[arg-type]
    response.begin()
    body = response.read(largest + 1)
    if len(body) > largest:
        raise refusal(
            _("This calendar is larger than 2 MB. Subscribe to a smaller one, or bring part of it as a file.")
        )
    if response.length:
        raise http.client.HTTPException("cut off")
    return Answer(response.status, {name.lower(): value for name, value in response.getheaders()}, body)


def _left(until: float) -> float:
    left = until - time.monotonic()
    if left <= 0:
        raise TimeoutError
    return left


def _refused(status: int) -> Invalid:
    if 300 <= status < 400:
        return refusal(
            _("This address sends on to another, which Nearer does not follow. Open it in a browser, and paste that.")
        )
    if status in (401, 403):
        return refusal(_("This calendar is not open to everybody. Look for its secret or public address (iCal)."))
    if status in (404, 410):
        return refusal(_("There is no calendar at this address any more. Look whether it was moved or shared anew."))
    return refusal(_("This address could not give its calendar just now. Try again later."))
