"""The server somebody keeps themselves: a real Radicale for a while, and one on this machine that means harm.

Knows how each is started and ended, and how another program writes to Radicale. Does not know what is tested.
"""

import base64
import http.client
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from nearer.gateways.dav_wire import Account

USER, PASSWORD = "mara", "a secret of Mara's"
PATIENCE = 30
BOOK = (
    '<create xmlns="DAV:" xmlns:c="urn:ietf:params:xml:ns:carddav"><set><prop><resourcetype><collection/>'
    "<c:addressbook/></resourcetype><displayname>Friends</displayname></prop></set></create>"
)
CALENDAR = (
    '<create xmlns="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav"><set><prop><resourcetype><collection/>'
    "<c:calendar/></resourcetype><displayname>Mine</displayname></prop></set></create>"
)


@dataclass
class Radicale:
    """A running Radicale, and what another program of Mara's does there."""

    url: str
    process: "subprocess.Popen[bytes]"
    made: int = 0

    @property
    def account(self) -> Account:
        return Account(self.url, USER, PASSWORD)

    def ask(self, method: str, path: str, body: str = "", **headers: str) -> http.client.HTTPResponse:
        line = http.client.HTTPConnection(urlsplit(self.url).netloc, timeout=PATIENCE)
        told = base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()
        given = {name.replace("_", "-"): value for name, value in headers.items()}
        line.request(method, path, body.encode(), {"Authorization": f"Basic {told}", **given})
        answer = line.getresponse()
        answer.text = answer.read().decode()  # type: ignore[attr-defined]
        line.close()
        return answer

    def collection(self, kind: str = BOOK) -> str:
        """Make a new collection and return its path."""
        self.made += 1
        path = f"/{USER}/c{self.made}/"
        assert self.ask("MKCOL", path, kind).status == 201
        return path

    def write(self, path: str, text: str) -> None:
        kind = "text/vcard" if "VCARD" in text else "text/calendar"
        answer = self.ask("PUT", path, text, Content_Type=kind)
        assert answer.status in (201, 204), answer.text

    def read(self, path: str) -> str:
        answer = self.ask("GET", path)
        return answer.text if answer.status == 200 else ""

    def remove(self, path: str) -> None:
        assert self.ask("DELETE", path).status == 200

    def all(self, collection: str) -> list[str]:
        """Return the addresses of what is in a collection."""
        told = self.ask("PROPFIND", collection, Depth="1").text.split("<href>")[1:]
        hrefs = {one.partition("<")[0] for one in told}
        return sorted(one for one in hrefs if one.startswith(collection) and one != collection)


@contextmanager
def radicale(folder: Path) -> Iterator[Radicale]:
    """Start Radicale with its data in a folder, and end it after."""
    (folder / "users").write_text(f"{USER}:{PASSWORD}\n")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    options = {
        "server-hosts": f"127.0.0.1:{port}",
        "auth-type": "htpasswd",
        "auth-htpasswd-filename": str(folder / "users"),
        "auth-htpasswd-encryption": "plain",
        "auth-delay": "0",
        "storage-filesystem-folder": str(folder / "kept"),
        "logging-level": "critical",
    }
    command = [sys.executable, "-m", "radicale", *(part for name in options for part in (f"--{name}", options[name]))]
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd=folder)
    try:
        _await(process, port, folder / "log")
        yield Radicale(f"http://127.0.0.1:{port}/", process)
    finally:
        process.terminate()
        process.wait(PATIENCE)


def _await(process: "subprocess.Popen[bytes]", port: int, log: Path) -> None:
    end = time.monotonic() + PATIENCE
    while True:
        with suppress(OSError), socket.create_connection(("127.0.0.1", port)):
            return
        if process.poll() is not None or time.monotonic() > end:
            raise RuntimeError(log.read_text())
        time.sleep(0.02)


@dataclass
class Odd:
    """A server that answers as a test says: `reply` is given the head and body of what was asked."""

    port: int
    reply: Callable[[str, bytes], bytes]
    asked: list[str] = field(default_factory=list)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/"

    @property
    def account(self) -> Account:
        return Account(self.url, USER, PASSWORD)


def answer(body: bytes | str = b"", status: str = "207 Multi-Status", *headers: str) -> bytes:
    """Return a whole answer."""
    body = body.encode() if isinstance(body, str) else body
    return "\r\n".join([f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers, "", ""]).encode() + body


@contextmanager
def odd(reply: Callable[[str, bytes], bytes], pause: float = 0) -> Iterator[Odd]:
    """Serve such answers; with a pause, a byte at a time."""
    stop = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.settimeout(0.1)
        served = Odd(listening.getsockname()[1], reply)
        thread = threading.Thread(target=_serve, args=(listening, served, pause, stop))
        thread.start()
        try:
            yield served
        finally:
            stop.set()
            thread.join()


def _serve(listening: socket.socket, served: Odd, pause: float, stop: threading.Event) -> None:
    while not stop.is_set():
        with suppress(OSError):
            wire, _where = listening.accept()
            wire.settimeout(5)
            with wire:
                _talk(wire, served, pause, stop)


def _talk(wire: socket.socket, served: Odd, pause: float, stop: threading.Event) -> None:
    said = b""
    while not stop.is_set():
        while b"\r\n\r\n" not in said:
            more = wire.recv(65536)
            if not more:
                return
            said += more
        head, _, rest = said.partition(b"\r\n\r\n")
        length = next(
            (int(line[15:]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:")), 0
        )
        while len(rest) < length:
            rest += wire.recv(65536)
        served.asked.append(head.decode())
        said = rest[length:]
        told = served.reply(head.decode(), rest[:length])
        for start in range(0, len(told), 1 if pause else len(told) or 1):
            if stop.is_set():
                return
            wire.sendall(told[start : start + (1 if pause else len(told))])
            time.sleep(pause)
