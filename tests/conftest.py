"""What every test stands on: a store of its own, people, browsers that are let in, closed sockets.

Knows how a test gets somebody to be. Does not know what is tested. Every row has an owner, so a test takes a new
account instead of an empty database. Mara is whose data it is, Ben her guide, Cleo a stranger on the same instance.
"""

import os
from collections.abc import Callable
from contextlib import ExitStack
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import pytest

from tests import servers

if TYPE_CHECKING:
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    from nearer.storage.sealing import Owner

_OPEN = pytest.StashKey[ExitStack]()
_SERVER = pytest.StashKey[str]()
_POSTGRESQL = "Not installed: PostgreSQL"
_CHROMIUM = "Not installed: Chromium"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let the same tests run on PostgreSQL."""
    parser.addoption("--postgresql", action="store_true", help="Keep everything in a temporary PostgreSQL server.")


def pytest_configure(config: pytest.Config) -> None:
    """Open a store before a test module can import Django: one for each process that runs tests."""
    config.option.markexpr = config.option.markexpr or "not slow"
    stack = config.stash.setdefault(_OPEN, ExitStack())
    for name in [name for name in os.environ if name.startswith("NEARER_")]:
        del os.environ[name]
    os.environ["NEARER_DATA"] = stack.enter_context(TemporaryDirectory(prefix="nearer-tests-"))
    # Passwords are hashed at the least cost that is taken; the floor is checked all the same.
    os.environ["NEARER_HASHING"] = "least"
    given = getattr(config, "workerinput", None)
    config.stash[_SERVER] = given["postgresql"] if given else _begin(config, stack)
    if not _hands_out(config):
        _start(config.stash[_SERVER])


def _hands_out(config: pytest.Config) -> bool:
    """Tell whether this process only hands out tests to others (xdist) and so needs no store."""
    return bool(config.getoption("numprocesses", None)) and not config.option.collectonly


def _begin(config: pytest.Config, stack: ExitStack) -> str:
    """Do what is done once however many processes there are; return the address of PostgreSQL, if wanted and here."""
    from nearer.web import statics

    if not statics.current():
        statics.build(None)
    wanted = config.option.postgresql and servers.postgresql_programs()
    return stack.enter_context(servers.postgresql()) if wanted else ""


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    """Tell each worker where PostgreSQL is."""
    node.workerinput["postgresql"] = node.config.stash[_SERVER]


def _start(server: str) -> None:
    if server:
        os.environ["NEARER_DATABASE"] = _database(server, os.environ.get("PYTEST_XDIST_WORKER", "alone"))
    from nearer.settings import read
    from nearer.storage.start import start

    start(read())


def _database(server: str, name: str) -> str:
    import psycopg

    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"')
    return server.removesuffix("postgres") + name


def pytest_unconfigure(config: pytest.Config) -> None:
    """Close the store and remove it."""
    if not _hands_out(config):
        from django.db import connections

        connections.close_all()
    config.stash[_OPEN].close()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let no test reach beyond this machine."""
    for item in items:
        item.add_marker(pytest.mark.allow_hosts(["127.0.0.1", "::1"]))


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Say what is missing instead of breaking on it."""
    if item.get_closest_marker("browser") and not servers.chromium():
        pytest.skip(_CHROMIUM)
    if item.config.option.postgresql and not item.config.stash[_SERVER]:
        pytest.skip(_POSTGRESQL)


@pytest.fixture
def today() -> date:
    """Return a Monday in spring."""
    return date(2026, 3, 2)


@pytest.fixture
def mara() -> "Owner":
    """Return a new account: the person whose data it is."""
    return _somebody()


@pytest.fixture
def ben() -> "Owner":
    """Return a new account: her guide."""
    return _somebody()


@pytest.fixture
def cleo() -> "Owner":
    """Return a new account: a stranger on the same instance."""
    return _somebody()


def _somebody() -> "Owner":
    from nearer import clock
    from nearer.storage import accounts

    return accounts.create(Path(os.environ["NEARER_DATA"]), clock.now())


@pytest.fixture
def shared(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make this an instance for several people that anybody may join."""
    from nearer.storage import keys

    keys.make_host_key(Path(os.environ["NEARER_DATA"]))
    monkeypatch.setenv("NEARER_SHARED", "yes")
    monkeypatch.setenv("NEARER_JOINING", "open")


@pytest.fixture
def client() -> Callable[..., "Client"]:
    """Return a maker of browsers: `client(mara)` is let in, `client()` is not, `client(mara, csrf=True)` is checked."""
    from django.test import Client

    from nearer import clock
    from nearer.storage import sessions
    from nearer.storage.models import Guess
    from nearer.web.access import COOKIE

    # All tests call from the same few addresses; what one guessed must not make another wait.
    Guess.objects.all().delete()

    def make(owner: "Owner | None" = None, *, csrf: bool = False, **headers: Any) -> Client:
        browser = Client(enforce_csrf_checks=csrf, SERVER_NAME="localhost", **headers)
        if owner:
            browser.cookies[COOKIE] = sessions.begin(owner, clock.now())
        return browser

    return make


@pytest.fixture
def queries() -> "CaptureQueriesContext":
    """Count what is asked of the database: `with queries: ...`, then `len(queries)`; entering again starts anew."""
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    return CaptureQueriesContext(connection)
