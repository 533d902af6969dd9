"""Real servers for a while: a PostgreSQL of our own, and Nearer as a person starts it.

Knows how to start, await and end each by its own process id. Does not know what is tested; bench uses it too.
"""

import os
import shutil
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, make_server

ROOT = Path(__file__).parent.parent
PATIENCE = 120
"""Seconds a server may take to answer on a slow, busy machine."""
_BETWEEN_LOOKS = 0.005


@dataclass(frozen=True, slots=True)
class App:
    """A running Nearer: its address without a slash at the end, the one-time link it printed, its process."""

    url: str
    link: str
    process: subprocess.Popen[bytes]
    seconds: float
    """From the start of the process to the first answer."""


def chromium() -> str | None:
    """Return the path of the system's Chromium, or None."""
    return shutil.which("chromium") or shutil.which("chromium-browser")


def postgresql_programs() -> Path | None:
    """Return the folder with PostgreSQL's server programs, the newest first, or None."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda file: float(file.parts[-3]))
    here = shutil.which("initdb")
    return found[-1].parent if found else Path(here).resolve().parent if here else None


@contextmanager
def postgresql() -> Iterator[str]:
    """Start an empty PostgreSQL server on a free port and yield the address of its first database.

    Raises:
        FileNotFoundError: PostgreSQL is not installed.
    """
    programs = postgresql_programs()
    if programs is None:
        raise FileNotFoundError("PostgreSQL is not installed")
    with TemporaryDirectory(prefix="nearer-postgresql-", ignore_cleanup_errors=True) as folder:
        account = _account_for(Path(folder))
        data, port = Path(folder) / "data", free_port()
        initdb = [
            str(programs / "initdb"),
            "-D",
            str(data),
            "-U",
            "postgres",
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--locale=C",
            "-N",
        ]
        subprocess.run(initdb, check=True, cwd=folder, stdout=subprocess.DEVNULL, **account)
        options = {"listen_addresses": "127.0.0.1", "unix_socket_directories": folder, "fsync": "off"}
        command = [str(programs / "postgres"), "-D", str(data), "-p", str(port)]
        command += [part for name, value in options.items() for part in ("-c", f"{name}={value}")]
        with (Path(folder) / "log").open("wb") as log:
            server = subprocess.Popen(command, cwd=folder, stdout=log, stderr=log, **account)
        with _ended(server):
            _until(lambda: _accepts(port), server, Path(folder) / "log")
            yield f"postgresql://postgres@127.0.0.1:{port}/postgres"


def _account_for(folder: Path) -> dict[str, Any]:
    """Return the account to run under: PostgreSQL refuses root, so root hands the folder to `postgres`."""
    if os.geteuid() != 0:
        return {}
    shutil.chown(folder, "postgres", "postgres")
    return {"user": "postgres", "group": "postgres", "extra_groups": []}


@contextmanager
def app(folder: Path, *options: str, days: float = 0, loud: bool = False, **settings: str) -> Iterator[App]:
    """Start Nearer with its data in `folder`, such as `app(folder, "--demo", names="localhost")`, and end it after.

    With `days` it runs so many days from now (tests.later); with `loud` all logging is on and it can be told to break
    (tests.loud).
    """
    environment = {name: value for name, value in os.environ.items() if not name.startswith("NEARER_")}
    environment |= {f"NEARER_{name.upper()}": value for name, value in settings.items()}
    environment |= {"NEARER_DATA": str(folder), "NEARER_PORT": str(free_port()), "PYTHONPATH": f"{ROOT / 'src'}:{ROOT}"}
    folder.mkdir(parents=True, exist_ok=True)
    said = folder / "said.txt"
    program = ["tests.later", str(days)] if days else ["tests.loud"] if loud else ["nearer"]
    command = [sys.executable, "-m", *program, "serve", "--no-browser", *options]
    began = time.perf_counter()
    with said.open("wb") as out:
        server = subprocess.Popen(command, env=environment, cwd=folder, stdout=out, stderr=subprocess.STDOUT)
    with _ended(server):
        # With a password, or for several people, no link is printed: only where it is.
        _until(lambda: b"://" in said.read_bytes(), server, said)
        link = next(word for word in said.read_text().split() if "://" in word)
        # What is printed is how people reach it; with https that is the proxy, which is not here.
        behind = link.startswith("https://")
        url = (folder / "address").read_text() if behind else link.split("/open/")[0].rstrip("/")
        _until(lambda: _answers(f"{url}/help"), server, said)
        yield App(url, link, server, time.perf_counter() - began)


class _Quiet(WSGIRequestHandler):
    def log_message(self, *args: object) -> None:
        """Say nothing."""


@contextmanager
def own() -> Iterator[str]:
    """Serve this process's own store on a free port; yield the address."""
    from nearer.web.application import make

    with make_server("127.0.0.1", 0, make(), handler_class=_Quiet) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def free_port() -> int:
    """Return a port nobody listens on at this moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextmanager
def _ended(server: "subprocess.Popen[bytes]") -> Iterator[None]:
    try:
        yield
    finally:
        server.send_signal(2)
        try:
            server.wait(10)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()


def _until(true: Any, server: "subprocess.Popen[bytes]", log: Path) -> None:
    end = time.monotonic() + PATIENCE
    while not true():
        if server.poll() is not None or time.monotonic() > end:
            raise RuntimeError(f"The server did not start:\n{log.read_text(errors='replace')}")
        time.sleep(_BETWEEN_LOOKS)


def _accepts(port: int) -> bool:
    import psycopg

    try:
        psycopg.connect(host="127.0.0.1", port=port, user="postgres", dbname="postgres").close()
    except psycopg.OperationalError:
        return False
    return True


def _answers(url: str) -> bool:
    try:
        with urllib.request.urlopen(url, timeout=PATIENCE) as answer:
            return bool(answer.status == 200)
    except urllib.error.HTTPError:
        return True
    except OSError:
        return False
