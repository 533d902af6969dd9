"""Behind a proxy that speaks https, and before somebody who only says they are one."""

from collections.abc import Iterator
from http.cookies import SimpleCookie
from pathlib import Path
from typing import Any

import pytest

from nearer.settings import Settings
from nearer.web.application import whole
from tests import outside, servers
from tests.accounts import PASSWORD
from tests.outside import Answer, Form, Visitor

PROXY, CALLER, SPOOFED = "10.0.0.2", "203.0.113.9", "198.51.100.1"
CLAIMS = {
    "HTTP_X_FORWARDED_FOR": SPOOFED,
    "HTTP_X_FORWARDED_PROTO": "https",
    "HTTP_X_FORWARDED_HOST": "evil.test",
    "HTTP_X_FORWARDED_PORT": "444",
    "HTTP_X_FORWARDED_BY": "evil.test",
    "HTTP_FORWARDED": f"for={SPOOFED};host=evil.test;proto=https",
}
BASE = "https://nearer.example"


def seen(proxy: str, caller: str, **claims: str) -> dict[str, Any]:
    """Return what a page would learn of a request: who calls, by which scheme, for which host."""
    met: dict[str, Any] = {}

    def page(environ: dict[str, Any], start: Any) -> list[bytes]:
        met.update(environ)
        start("200 OK", [])
        return []

    asked = {"REMOTE_ADDR": caller, "wsgi.url_scheme": "http", "HTTP_HOST": "nearer.example", "PATH_INFO": "/"}
    statuses: list[str] = []
    list(whole(page, Settings(proxy=proxy))(asked | claims, lambda status, given: statuses.append(status)))
    return met | {"status": statuses[0]}


@pytest.mark.parametrize(("proxy", "caller"), [("", CALLER), (PROXY, CALLER), ("", "127.0.0.1"), (PROXY, "127.0.0.1")])
def test_what_a_stranger_says_of_who_they_are_changes_nothing(proxy, caller):
    assert seen(proxy, caller, **CLAIMS) == seen(proxy, caller)
    assert seen(proxy, caller, **CLAIMS)["REMOTE_ADDR"] == caller


def test_the_proxy_is_believed_on_who_calls_and_how_and_on_nothing_else():
    told = seen(PROXY, PROXY, **CLAIMS | {"HTTP_X_FORWARDED_FOR": f"{SPOOFED}, {CALLER}"})
    assert (told["REMOTE_ADDR"], told["wsgi.url_scheme"], told["HTTP_HOST"]) == (CALLER, "https", "nearer.example")
    assert not {"HTTP_X_FORWARDED_HOST", "HTTP_FORWARDED", "HTTP_X_FORWARDED_PORT"} & told.keys()


@pytest.mark.parametrize("address", ["2001:db8::7", "[2001:db8::7]", "[2001:db8::7]:4711", '"[2001:db8::7]"'])
def test_an_address_of_six_parts_stays_one_that_guesses_are_counted_by(address):
    from nearer.actions import guesses

    told = seen(PROXY, PROXY, HTTP_X_FORWARDED_FOR=address)["REMOTE_ADDR"]
    assert guesses._network(told) == "2001:db8::/64"


@pytest.mark.parametrize("claim", [{"HTTP_X_FORWARDED_PROTO": "gopher"}, {"HTTP_X_FORWARDED_FOR": '"half'}])
def test_what_cannot_be_understood_is_refused(claim):
    assert seen(PROXY, PROXY, **claim)["status"] == "400 Bad Request"


class Behind(Visitor):
    """A browser of which the proxy in front tells who it is."""

    def __init__(self, url: str, address: str = CALLER, **headers: str) -> None:
        super().__init__(url)
        self.told = {"Host": "nearer.example", "X-Forwarded-Proto": "https", "X-Forwarded-For": address} | headers

    def ask(self, method: str, path: str, body: str = "", headers: Any = None) -> Answer:
        return super().ask(method, path, body, {"Origin": BASE, **self.told, **(headers or {})})


def joins(visitor: Visitor, name: str) -> Answer:
    form = visitor.get("/join").form("/join")
    return visitor.send(form, name=name, password=PASSWORD, adult="1", private="private", own_device="1")


def guessed(visitor: Visitor, name: str) -> int:
    return visitor.send(visitor.get("/come-in").form("/come-in"), name=name, password="wrong wrong wrong").status


SEVERAL = {"shared": "yes", "joining": "open", "hashing": "least", "base": BASE}


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Start a Nearer for several, with this machine as its proxy."""
    with servers.app(tmp_path_factory.mktemp("behind") / "data", **SEVERAL, proxy="127.0.0.1") as app:
        yield app.url


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Iterator[servers.App]:
    """Start one that was told of no proxy."""
    with servers.app(tmp_path_factory.mktemp("bare") / "data", **SEVERAL) as app:
        yield app


def cookies(answer: Answer) -> dict[str, Any]:
    read = SimpleCookie()
    for line in answer.headers.get_all("Set-Cookie", []):
        read.load(line)
    return dict(read)


def test_cookies_are_for_https_and_this_host_only(url):
    mara = Behind(url)
    given = cookies(mara.get("/join")) | cookies(joins(mara, "mara"))
    form = mara.get("/discretion").form("/discretion")
    given |= cookies(mara.send(form, look="notes"))
    given |= cookies(mara.send(mara.get("/me").form("/me"), country="DK"))
    assert given.keys() >= {"__Host-nearer", "__Host-device", "__Host-csrftoken", "look", "country"}
    for name, cookie in given.items():
        assert (cookie["secure"], cookie["httponly"], cookie["samesite"]) == (True, True, "Lax"), name
        assert (cookie["path"], cookie["domain"]) == ("/", ""), name
    left = cookies(mara.send(mara.get("/me").form("/exit")))
    assert (left["__Host-nearer"].value, left["__Host-nearer"]["secure"]) == ("", True)
    assert mara.get("/").status == 403


def test_the_cookie_of_the_quiet_card_is_for_https_too(url):
    mara = Behind(url)
    joins(mara, "mara-of-the-card")
    form = mara.get("/me").form("/me")
    closed = mara.send(Form("/care/closed", form.values), onward=f"/people/{'0' * 8}-0000-7000-8000-{'0' * 12}")
    assert cookies(closed)["seen"]["secure"] is True


def test_leaving_during_maintenance_takes_the_cookie_back_by_its_name(tmp_path):
    with servers.app(tmp_path / "data", **SEVERAL) as app:
        (tmp_path / "data" / "maintenance").touch()
        left = Behind(app.url).send(Form("/exit", {}))
    assert cookies(left)["__Host-nearer"]["secure"] is True
    assert "__Host-nearer" in left.headers["Set-Cookie"]


@pytest.mark.parametrize("told", [{}, {"X-Forwarded-Proto": "http"}])
def test_leaving_works_from_a_page_whose_token_changed_also_where_no_proxy_is_believed(bare, told):
    """Found: without NEARER_PROXY the scheme was taken for http, so that the page's own origin looked foreign."""
    mara = Behind(bare.url, **told)
    assert mara.send(Form("/exit", {"csrfmiddlewaretoken": "old"})).status == 303
    assert mara.ask("POST", "/exit", "", {"Origin": "https://evil.test"}).status == 403
    assert Visitor(bare.url).ask("POST", "/exit", "", {"Host": "nearer.example"}).status == 403


def test_guesses_are_counted_by_the_address_the_proxy_tells(url):
    one, other = Behind(url, "203.0.113.20"), Behind(url, "203.0.113.21")
    statuses = [guessed(one, f"nobody-{number}") for number in range(12)]
    assert statuses[-1] == 429
    assert guessed(other, "nobody-else") == 422


def test_an_address_somebody_makes_up_each_time_helps_no_guesser(bare):
    statuses = [guessed(Behind(bare.url, f"203.0.113.{number}"), f"nobody-{number}") for number in range(12)]
    assert statuses[-1] == 429


def test_an_address_somebody_adds_before_the_proxys_helps_no_guesser(url):
    told = [f"198.51.100.{number}, 203.0.113.30" for number in range(12)]
    statuses = [guessed(Behind(url, address), f"nobody-{number}") for number, address in enumerate(told)]
    assert statuses[-1] == 429


def test_a_form_from_elsewhere_is_refused_by_https_too(url):
    mara = Behind(url)
    joins(mara, "mara-elsewhere")
    form = mara.get("/me").form("/me")
    assert mara.ask("POST", "/me", "", {"Origin": "https://evil.test"}).status == 403
    mara.told["Origin"] = "http://nearer.example"
    assert mara.send(form).status == 403, "the same name without https is another place"


def test_without_an_address_of_its_own_nobody_elsewhere_is_answered(tmp_path: Path):
    said = outside.nearer(tmp_path / "data", "serve", "--no-browser", host="0.0.0.0", port=str(servers.free_port()))
    assert said.code == 1
    assert "NEARER_BASE" in said.err
