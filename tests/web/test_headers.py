"""Every kind of answer carries the same headers, whoever made it: page, file, refusal, page of maintenance, server."""

import socket
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests import servers
from tests.outside import Answer, Form, Visitor
from tests.web.test_when_broken import shut

EVERYWHERE = {
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
}
DIRECTIVES = ("default-src 'none'", "form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'")
STEP = "/steps/ask-shop-question"
BASE = "https://nearer.example"


def carries(answer: Answer, https: bool = False) -> int:
    """Check the headers of an answer; return its status."""
    assert {name: answer.headers.get_all(name) for name in EVERYWHERE} == {n: [v] for n, v in EVERYWHERE.items()}
    (policy,) = answer.headers.get_all("Content-Security-Policy")
    assert [one for one in DIRECTIVES if one not in policy] == []
    assert "unsafe" not in policy
    assert len(answer.headers.get_all("Cache-Control")) == 1
    assert answer.headers.get_all("Strict-Transport-Security") == (["max-age=31536000"] if https else None)
    return answer.status


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return where the data lie."""
    return tmp_path_factory.mktemp("headers") / "data"


@pytest.fixture(scope="module")
def running(folder: Path) -> Iterator[servers.App]:
    """Start a Nearer that breaks where it is told."""
    with servers.app(folder, loud=True) as app:
        yield app


@pytest.fixture(scope="module")
def mara(running: servers.App) -> Visitor:
    """Let Mara in."""
    return Visitor(running.url).enter(running.link).settle()


def raw(url: str, sent: bytes) -> Answer:
    """Send what no browser would, and return what comes back."""
    import http.client

    with socket.create_connection((urlsplit(url).hostname, urlsplit(url).port), timeout=30) as connection:
        connection.sendall(sent)
        answer = http.client.HTTPResponse(connection)
        answer.begin()
        return Answer(answer.status, answer.headers, answer.read())


def test_every_kind_of_page(mara):
    page = mara.get("/")
    assert carries(page) == 200
    assert carries(mara.get("/", If_None_Match=page.headers["ETag"])) == 304
    assert carries(mara.ask("HEAD", "/")) in (200, 405)
    assert carries(mara.ask("HEAD", "/page")) in (200, 405)
    assert carries(mara.get("/nowhere")) == 404
    assert carries(mara.get("/manifest.webmanifest")) == 200
    assert carries(mara.get("/pause")) == 405
    assert carries(mara.send(Form("/pause", {}))) == 403
    assert carries(mara.send(mara.get(f"{STEP}/attempt").form("/attempt"), felt="x")) == 422
    assert carries(mara.send(mara.get(f"{STEP}/attempt").form("/attempt"), felt="easy", learned="x" * 300_000)) == 413
    assert carries(mara.send(mara.get(f"{STEP}/plan").form("/plan"))) == 303


def test_every_kind_of_refusal(running):
    stranger = Visitor(running.url)
    assert carries(stranger.get("/")) == 403
    assert carries(stranger.get("/", Host="evil.test")) == 400
    assert carries(stranger.get("/open/used")) == 404
    assert carries(stranger.get("/feed/nobodys.ics")) == 404


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        (b"GET / HTTP/1.1\r\nHost: x\r\n broken\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nHost: x\r\nA: " + b"x" * 300_000 + b"\r\n\r\n", 431),
        (b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999\r\n\r\n", 413),
        (b"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: gzip\r\n\r\n", 501),
    ],
)
def test_what_the_server_says_before_any_page_is_asked(running, sent, status):
    assert carries(raw(running.url, sent)) == status


def test_every_kind_of_file(mara):
    form = mara.get("/feeds").form("/feeds")
    made = mara.send(form)
    assert carries(made) == 303
    address = next(word for word in mara.get("/feeds").text.split('"') if word.endswith(".ics"))
    assert carries(Visitor(f"http://{mara.host}").get(urlsplit(address).path)) == 200
    people = mara.get("/people.vcf")
    assert carries(people) == 200
    assert people.headers["Content-Disposition"].startswith("attachment")


def test_every_kind_of_published_file(mara):
    stranger = Visitor(f"http://{mara.host}")
    files = ["/help", "/help/", "/help/calm", "/help/help.css", "/sw.js"]
    files += sorted({word for word in mara.get("/").text.split('"') if word.startswith("/static/")})
    assert {file.rsplit(".")[-1] for file in files} >= {"css", "js", "svg"}
    for file in files:
        answer = stranger.get(file)
        assert carries(answer) == 200, file
        assert "script-src" not in answer.headers["Content-Security-Policy"], "what is published runs no script"
        again = stranger.get(file, If_None_Match=answer.headers["ETag"])
        assert carries(again) == 304
        assert again.headers["Content-Security-Policy"] == answer.headers["Content-Security-Policy"]
        assert carries(stranger.get(file, Range="bytes=0-3")) == 206
        assert carries(stranger.ask("HEAD", file)) == 200
        assert carries(stranger.ask("POST", file)) == 405
        assert carries(stranger.get(file, Accept_Encoding="br")) == 200


@pytest.mark.parametrize(
    ("place", "status"),
    [
        ("nearer.actions.ladder:attempt", 500),
        ("nearer.storage.ladder:attempts", 503),
        ("nearer.web.rendering:page", 500),
        ("nearer.web.maintenance:on", 500),
        ("in the midst of an answer", 500),
    ],
)
def test_what_breaks(folder, mara, place, status):
    form = mara.get(f"{STEP}/attempt").form("/attempt")
    (folder / "break").write_text(place)
    try:
        answer = mara.get(STEP) if "actions" not in place else mara.send(form, felt="easy")
    finally:
        (folder / "break").unlink()
    assert carries(answer) == status
    assert "Traceback" not in answer.text


def test_maintenance(folder, mara):
    (folder / "maintenance").touch()
    try:
        assert carries(mara.get("/")) == 503
        assert carries(mara.get("/page")) == 200
        assert carries(mara.get("/help")) == 200
        assert carries(Visitor(f"http://{mara.host}").send(Form("/exit", {}))) == 303
    finally:
        (folder / "maintenance").unlink()


def test_a_store_that_is_gone(tmp_path):
    undo: list = []
    with servers.app(tmp_path / "data") as app:
        mara = Visitor(app.url).enter(app.link).settle()
        form = mara.get(f"{STEP}/attempt").form("/attempt")
        shut(tmp_path / "data", undo)
        try:
            assert carries(mara.send(form, felt="easy")) >= 500
        finally:
            undo[0]()


def test_by_https_they_say_so_too(tmp_path):
    with servers.app(tmp_path / "data", shared="yes", base=BASE) as app:
        mara = Visitor(app.url)
        kinds = {"/": 403, "/help": 200, "/sw.js": 200, "/nowhere": 404, "/manifest.webmanifest": 200}
        for address, status in kinds.items():
            assert carries(mara.get(address, Host="nearer.example"), https=True) == status
        assert carries(mara.get("/", Host="evil.test"), https=True) == 400
        assert carries(raw(app.url, b"GET / HTTP/1.1\r\nHost: x\r\n broken\r\n\r\n"), https=True) == 400
        (tmp_path / "data" / "maintenance").touch()
        assert carries(mara.get("/", Host="nearer.example"), https=True) == 503
