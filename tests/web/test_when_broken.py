"""When the store is gone, damaged, shut or full: help answers, everything else says so plainly, nothing is pretended.

A real server each time, broken while it runs, because that is when somebody needs the page.
"""

import os
import re
import resource
import socket
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests import outside, servers
from tests.outside import Answer, Visitor

STEP = "/steps/ask-shop-question"
PAGES = ["/", "/ladder", STEP, "/me", f"{STEP}/attempt"]
ZIPPED = {"Accept_Encoding": "gzip"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return where the data lie."""
    return tmp_path / "data"


@pytest.fixture
def running(folder: Path) -> Iterator[servers.App]:
    """Start an empty Nearer."""
    with servers.app(folder) as app:
        yield app


@pytest.fixture(scope="module")
def healthy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[servers.App]:
    """Start a Nearer that nobody breaks."""
    with servers.app(tmp_path_factory.mktemp("healthy") / "data") as app:
        yield app


@pytest.fixture
def put_back() -> Iterator[list[Callable[[], object]]]:
    """Undo what a test broke, so that its folder can be removed."""
    undo: list[Callable[[], object]] = []
    yield undo
    for step in reversed(undo):
        step()


def deleted(folder: Path, _undo: list) -> None:
    """Delete the database and what SQLite keeps beside it."""
    for file in folder.glob("nearer.sqlite3*"):
        file.unlink()


def garbage(folder: Path, _undo: list) -> None:
    """Write over the database where it lies."""
    with (folder / "nearer.sqlite3").open("r+b") as file:
        file.write(os.urandom(file.seek(0, 2) or 1))
        file.seek(0)
        file.write(os.urandom(200_000))
    (folder / "nearer.sqlite3-wal").write_bytes(b"")


def replaced(folder: Path, _undo: list) -> None:
    """Put another file in the place of the database."""
    deleted(folder, _undo)
    (folder / "nearer.sqlite3").write_bytes(b"no database " * 5000)


def shut(folder: Path, undo: list) -> None:
    """Make the folder unreadable: by its mode, and for root, whom no mode stops, by a file in its place."""
    if os.geteuid():
        folder.chmod(0)
        undo.append(lambda: folder.chmod(0o700))
        return
    aside = folder.with_name("aside")
    folder.rename(aside)
    folder.touch()
    undo.append(lambda: (folder.unlink(), aside.rename(folder)))


WAYS = [deleted, garbage, replaced, shut]


def plain_error(answer: Answer) -> None:
    """Check that this is a page for people that promises nothing."""
    assert answer.status >= 500, f"{answer.status} {answer.location}"
    assert "<h1" in answer.text
    assert 'href="/help"' in answer.text
    for trace in ("Traceback", "sqlite", "django", "Error:", "no such table"):
        assert trace not in answer.text


def told(answer: Answer, before: Answer) -> None:
    """Check that a page either says plainly that it broke, or is exactly what it was."""
    if answer.status == 200:
        assert untokened(answer) == untokened(before)
    else:
        plain_error(answer)


def untokened(answer: Answer) -> str:
    return re.sub(r'name="(id|csrfmiddlewaretoken)" value="[^"]*"', "", answer.text)


@pytest.mark.parametrize("broken", WAYS, ids=lambda way: way.__name__)
def test_help_answers_and_nothing_is_pretended(folder, running, put_back, broken):
    visitor = Visitor(running.url).enter(running.link).settle()
    before = {page: visitor.get(page) for page in PAGES}
    form = before[f"{STEP}/attempt"].form("/attempt")
    help_page = visitor.get("/help").body
    broken(folder, put_back)
    for _ in range(2):
        assert (answer := Visitor(running.url).get("/help")).status == 200
        assert answer.body == help_page
        for page in PAGES:
            told(visitor.get(page), before[page])
        plain_error(visitor.send(form, felt="easy", learned="kept nowhere"))
    assert Visitor(running.url).get("/").status in (403, 500, 503)
    assert Visitor(running.url).get("/page").status == 200, "the page that says nothing needs no store"
    assert running.process.poll() is None


@pytest.mark.parametrize("broken", [garbage, shut], ids=lambda way: way.__name__)
def test_leaving_works_when_the_store_is_gone(folder, running, put_back, broken):
    """Somebody who has to hide the page at once is not shown an error with our name on it."""
    visitor = Visitor(running.url).enter(running.link).settle()
    leave = visitor.get("/").form("/exit")
    broken(folder, put_back)
    answer = visitor.send(leave)
    assert (answer.status, answer.location) == (303, "/page")
    assert visitor.cookies["nearer"] in ("", '""')


def test_a_full_disk_says_so_keeps_nothing_half_and_recovers_alone(folder, running):
    """No file of the server may grow: what a write meets on a disk without room."""
    visitor = Visitor(running.url).enter(running.link).settle()
    visitor.get("/")
    soft, hard = resource.prlimit(running.process.pid, resource.RLIMIT_FSIZE)
    refused = kept = 0
    for number in range(12):
        form = visitor.get(f"{STEP}/attempt").form("/attempt")
        full = number % 4 != 3
        resource.prlimit(running.process.pid, resource.RLIMIT_FSIZE, (4096 if full else soft, hard))
        answer = visitor.send(form, felt="right", learned=f"no {number}")
        if full:
            plain_error(answer)
            assert Visitor(running.url).get("/help").status == 200
            told(visitor.get("/ladder"), visitor.get("/ladder"))
            refused += 1
        else:
            assert answer.status == 303, answer.text
            kept += 1
    assert (refused, kept) == (9, 3)
    page = visitor.get(STEP).text
    assert re.findall(r'class="win">(no \d+)<', page) == ["no 11", "no 7", "no 3"]
    connection = sqlite3.connect(folder / "nearer.sqlite3")
    sound = connection.execute("PRAGMA integrity_check").fetchone()
    connection.close()
    assert sound == ("ok",)


def test_the_output_says_which_kind_of_error_and_nothing_else(folder, running, put_back):
    visitor = Visitor(running.url).enter(running.link).settle()
    shut(folder, put_back)
    visitor.send(visitor.get(f"{STEP}/attempt").form("/attempt"), felt="easy", learned="my words")
    said = next(file for file in folder.parent.rglob("said.txt")).read_text()
    assert "Error" in said
    for told in ("Traceback", "my words", "ask-shop-question"):
        assert told not in said


def test_help_needs_no_session_and_no_cookie(healthy):
    answer = Visitor(healthy.url).get("/help")
    assert answer.status == 200
    assert answer.headers["Set-Cookie"] is None
    assert "116 123" in answer.text
    assert Visitor(healthy.url).get("/help/").status == 200


@pytest.mark.parametrize("coding", ["gzip", "br"])
def test_help_and_what_it_needs_are_compressed(healthy, coding):
    visitor = Visitor(healthy.url)
    for address in ("/help", "/help/help.css"):
        plain, small = visitor.get(address), visitor.get(address, Accept_Encoding=coding)
        assert small.headers["Content-Encoding"] == coding
        assert len(small.body) < len(plain.body) / 2
        assert "Accept-Encoding" in small.headers["Vary"]


def test_what_has_its_hash_in_its_name_is_kept_for_a_year_and_compressed(healthy):
    visitor = Visitor(healthy.url).enter(healthy.link).settle()
    page = visitor.get("/", **ZIPPED)
    assert page.headers["Content-Encoding"] == "gzip"
    files = sorted(set(re.findall(r'(?:href|src)="(/static/[^"]+)"', visitor.get("/").text)))
    assert {file.rsplit(".")[-1] for file in files} == {"css", "js", "svg"}
    for file in files:
        answer = visitor.get(file, **ZIPPED)
        assert answer.status == 200
        assert re.search(r"\.[0-9a-f]{12}\.", file)
        assert answer.headers["Cache-Control"] == "public, max-age=31536000, immutable"
        assert answer.headers["Content-Encoding"] == "gzip"
        assert answer.headers["Set-Cookie"] is None
    assert "must-revalidate" in visitor.get("/sw.js").headers["Cache-Control"]
    assert visitor.get("/static/nearer.000000000000.css").status == 404


def test_an_unknown_host_is_refused_on_every_page(healthy):
    for host in ("evil.test", "127.0.0.1.evil.test", "localhost:80@evil.test", "[::1]", ""):
        for address in ("/", "/ladder", "/page", "/open/anything", "/nowhere"):
            answer = Visitor(healthy.url).get(address, Host=host)
            assert answer.status == 400, (host, address)
            assert "evil" not in answer.text


def test_far_too_much_is_refused_kindly_by_the_real_server(healthy):
    """With the token checked, which the test browser leaves out; nobody is told that the address is wrong."""
    visitor = Visitor(healthy.url)
    visitor.cookies["csrftoken"] = "x" * 32
    form = outside.Form("/page", {"csrfmiddlewaretoken": "x" * 32})
    answer = visitor.send(form, learned="x" * 300_000)
    assert answer.status == 413
    assert "shorten it" in answer.text


@pytest.fixture
def taken() -> Iterator[int]:
    """Listen on a port and return it."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        yield listening.getsockname()[1]


@pytest.fixture
def beside(folder: Path, taken: int) -> Iterator[str]:
    """Start Nearer on a port that is taken; return the link it prints."""
    server = outside.python(folder, "-m", "nearer", "serve", "--no-browser", port=str(taken))
    try:
        yield next(word for word in server.stdout.readline().split() if "/open/" in word)
    finally:
        server.kill()
        server.communicate()


def test_a_port_in_use_gives_way_to_the_next_which_is_printed(taken, beside):
    assert taken < urlsplit(beside).port <= taken + 9
    assert Visitor(beside).enter(beside).settle().get("/").status == 200


def test_open_prints_the_address_nearer_really_has(folder, taken, beside):
    """Not the port asked for, behind which another program would be given the link."""
    again = outside.nearer(folder, "open", port=str(taken)).out.strip()
    assert urlsplit(again).port == urlsplit(beside).port


def test_the_last_port_of_all_in_use_says_what_to_do(folder):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 65535))
        taken.listen()
        said = outside.nearer(folder, "serve", "--no-browser", port="65535")
    assert said.code == 1
    assert "NEARER_PORT" in said.err
    assert "Traceback" not in said.err
