"""A server on this machine that speaks TLS as a calendar's would, with a certificate of its own making.

Knows how to answer with any bytes, slowly or never. Does not know who asks. Tests of actions and pages share it.
"""

import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from nearer.gateways.fetching import Policy

HOST = "calendar.example"
Reply = Callable[[ssl.SSLSocket], None]


def answer(body: bytes, *headers: str, status: str = "200 OK") -> Reply:
    """Return a reply with this body and its length."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers, "", ""]
    return raw("\r\n".join(lines).encode() + body)


def raw(data: bytes) -> Reply:
    """Return a reply of just these bytes."""
    return lambda wire: wire.sendall(data)


def silence(_wire: ssl.SSLSocket) -> None:
    """Say nothing, and go."""


def drip(data: bytes, pause: float) -> Reply:
    """Return a reply that sends a byte at a time, for ever."""

    def reply(wire: ssl.SSLSocket) -> None:
        wire.sendall(data)
        while True:
            wire.sendall(b"x")
            time.sleep(pause)

    return reply


@dataclass
class Served:
    """A server: where it listens, who trusts it, what it was asked, and how often somebody came."""

    port: int
    trust: ssl.SSLContext
    asked: list[str] = field(default_factory=list)
    came: int = 0
    reply: Reply = silence

    @property
    def url(self) -> str:
        return f"https://{HOST}:{self.port}/town.ics"

    def policy(self, **more: object) -> Policy:
        """Return a policy that finds this server under every name."""
        told: dict[str, object] = {"resolve": lambda _host, _port: ["127.0.0.1"], "allowed": "127.0.0.1".__eq__}
        return Policy(**{**told, "ports": (self.port,), "context": self.trust, **more})  # type: ignore[arg-type]


@contextmanager
def serving(reply: Reply = silence, name: str = HOST) -> Iterator[Served]:
    """Serve on a free port of this machine, with a certificate for one name."""
    with TemporaryDirectory() as folder, socket.create_server(("127.0.0.1", 0)) as listening:
        listening.settimeout(0.05)
        context, trust = _certificate(Path(folder), name)
        served, stop = Served(listening.getsockname()[1], trust, reply=reply), threading.Event()
        thread = threading.Thread(target=_serve, args=(listening, context, served, stop))
        thread.start()
        try:
            yield served
        finally:
            stop.set()
            thread.join()


def _serve(listening: socket.socket, context: ssl.SSLContext, served: Served, stop: threading.Event) -> None:
    while not stop.is_set():
        with suppress(OSError):
            plain, _where = listening.accept()
            served.came += 1
            threading.Thread(target=_talk, args=(plain, context, served), daemon=True).start()


def _talk(plain: socket.socket, context: ssl.SSLContext, served: Served) -> None:
    plain.settimeout(20)
    with suppress(OSError), plain, context.wrap_socket(plain, server_side=True) as wire:
        said = b""
        while b"\r\n\r\n" not in said:
            said += wire.recv(65536) or b"\r\n\r\n"
        served.asked.append(said.decode())
        served.reply(wire)


def _certificate(folder: Path, name: str) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    key, now = ec.generate_private_key(ec.SECP256R1()), datetime.now(UTC)
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    kind, plain = serialization.Encoding.PEM, serialization.NoEncryption()
    (folder / "certificate").write_bytes(certificate.public_bytes(kind))
    (folder / "key").write_bytes(key.private_bytes(kind, serialization.PrivateFormat.PKCS8, plain))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "certificate", folder / "key")
    return context, ssl.create_default_context(cafile=str(folder / "certificate"))
