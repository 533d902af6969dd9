"""Nearer from outside: its pages as a browser without script meets them, and its commands as a shell does.

Knows requests, cookies, forms and processes. Does not know what is behind them: it imports nothing of Nearer.
"""

import http.client
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urlencode, urlsplit

from tests.servers import ROOT

PATIENCE = 120
"""Seconds a program or an answer may take on a slow, busy machine."""
_FREE = {"text", "search", "email", "tel", "url"}


@dataclass
class Form:
    """A form as it stands on a page: what is sent unless changed, its free texts and the choices it offers."""

    action: str
    values: dict[str, str] = field(default_factory=dict)
    texts: set[str] = field(default_factory=set)
    choices: dict[str, list[str]] = field(default_factory=dict)


class _Forms(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[Form] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.found.append(Form(given["action"]))
        elif self.found and given.get("name"):
            self._control(self.found[-1], tag, given)

    def _control(self, form: Form, tag: str, given: dict[str, str]) -> None:
        name, value, kind = given["name"], given.get("value", ""), given.get("type", "text")
        if tag == "textarea" or (tag == "input" and kind in _FREE):
            form.texts.add(name)
            form.values[name] = value
        elif kind in ("hidden", "number") or (tag == "input" and "checked" in given):
            form.values[name] = value
        if tag == "button" or kind in ("radio", "checkbox"):
            form.choices.setdefault(name, []).append(value)


@dataclass(frozen=True)
class Answer:
    """What came back."""

    status: int
    headers: http.client.HTTPMessage
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode(errors="replace")

    @property
    def location(self) -> str:
        return self.headers.get("Location", "")

    def form(self, ending: str) -> Form:
        """Return the form whose address ends so."""
        return next(form for form in self.forms() if form.action.endswith(ending))

    def forms(self) -> list[Form]:
        return _Forms(self.text).found


class Visitor:
    """A browser without script: keeps cookies, follows nothing by itself."""

    def __init__(self, url: str) -> None:
        self.host = urlsplit(url).netloc
        self.cookies: dict[str, str] = {}

    def ask(self, method: str, path: str, body: str = "", headers: Mapping[str, str] | None = None) -> Answer:
        sent = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
        if method == "POST":
            sent["Content-Type"] = "application/x-www-form-urlencoded"
        connection = http.client.HTTPConnection(self.host, timeout=PATIENCE)
        try:
            connection.request(method, path, body.encode() or None, {**sent, **(headers or {})})
            response = connection.getresponse()
            answer = Answer(response.status, response.headers, response.read())
        finally:
            connection.close()
        for line in answer.headers.get_all("Set-Cookie", []):
            name, _, value = line.split(";")[0].partition("=")
            self.cookies[name] = value
        return answer

    def get(self, path: str, **headers: str) -> Answer:
        return self.ask("GET", path, headers={name.replace("_", "-"): value for name, value in headers.items()})

    def send(self, form: Form, **changed: str) -> Answer:
        """Send a form as it stands, with some values changed."""
        return self.ask("POST", form.action, urlencode({**form.values, **changed}))

    def enter(self, link: str) -> "Visitor":
        """Open the printed link."""
        answer = self.get(urlsplit(link).path)
        assert answer.status == 303, answer.text
        return self

    def settle(self) -> "Visitor":
        """Answer one of the first questions and leave the rest, so that today's page opens."""
        self.send(self.get("/questions/missing").form("/questions/missing"), value="confidant")
        self.send(self.get("/ratings").form("/ratings"), enough="1")
        assert self.get("/").status == 200
        return self


def environment(folder: Path, **settings: str) -> dict[str, str]:
    """Return the environment of a program whose data lie in `folder`."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("NEARER_")}
    given = {f"NEARER_{name.upper()}": value for name, value in settings.items()}
    return {**kept, "PYTHONPATH": str(ROOT / "src"), "NEARER_DATA": str(folder), **given}


def python(folder: Path, *arguments: str, **settings: str) -> "subprocess.Popen[str]":
    """Start Python with Nearer on its path and its data in `folder`."""
    return subprocess.Popen(
        [sys.executable, *arguments],
        env=environment(folder, **settings),
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@dataclass(frozen=True)
class Said:
    """What a command said, and how it ended."""

    code: int
    out: str
    err: str


def heard(process: "subprocess.Popen[str]") -> Said:
    """Wait for a program to end; end it when it takes too long."""
    try:
        out, err = process.communicate(timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()
        raise
    return Said(process.returncode, out, err)


def nearer(folder: Path, *arguments: str, **settings: str) -> Said:
    """Run one command of Nearer with its data in `folder`."""
    return heard(python(folder, "-m", "nearer", *arguments, **settings))
