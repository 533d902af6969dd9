"""Everything one person can reach: pages by their links, forms by sending them, as a browser without script does.

Knows links and forms as they stand on pages, and which of the router's addresses they are. Does not know single pages,
so what is added later is found as well. It runs inside the test's process, without a server.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs, urljoin, urlsplit

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import Resolver404, resolve

from tests.security import fitting
from tests.security.forms import Button, Fill, Form, Page

ENDINGS = ("/removal", "/end", "/away", "exit", "log-out", "erase", "lock", "pause", "end-all")
"""What puts something away: such forms are noted and not sent, so that there is something left to look at."""
EACH = 2
"""So many addresses of one route are looked at, and so many of its forms are sent."""
MOST = 1500
TRIES = 6
"""So often a form is met again that was not taken, and so often it is mended each time."""
Kind = tuple[str, str]
"""A form as the explorer tells them apart: its route, and its fields with the button."""


@dataclass(frozen=True)
class Sent:
    """A form that was found, and what would be sent with it."""

    address: str
    data: dict[str, Any]
    method: str = "post"
    texts: tuple[str, ...] = ()
    """Names of its free texts."""


class Explorer:
    """One person's browser, walking about."""

    def __init__(self, browser: Client, fill: Fill) -> None:
        self.browser, self.fill = browser, fill
        self.pages: dict[str, list[str]] = defaultdict(list)
        """Addresses that were looked at, by route."""
        self.forms: dict[str, list[Sent]] = defaultdict(list)
        """Forms that were found, by the route they go to; of each a few."""
        self.questions: dict[str, list[Sent]] = defaultdict(list)
        """Forms that only ask for another page, likewise."""
        self.texts: set[tuple[str, str]] = set()
        """Free texts that were filled, as (route, name)."""
        self.shown: set[str] = set()
        """Pages that were shown."""
        self.remembered: set[str] = set()
        """What browsers would keep of them: fields they may fill in again, and titles, which go into their history."""
        self.broken: list[str] = []
        self._waiting: list[str] = []
        self._met: set[str] = set()
        self._looks: dict[str, int] = defaultdict(int)
        self._back: dict[str, int] = defaultdict(int)
        self._sent: dict[Kind, int] = defaultdict(int)
        self._tried: dict[Kind, int] = defaultdict(int)
        self.taken: dict[Kind, int] = defaultdict(int)
        """How often forms that were sent were taken; 0 for those that never were."""
        self._archive = b""

    def explore(self, *addresses: str) -> "Explorer":
        """Walk until nothing new is met; called again, look at everything afresh."""
        for counted in (self._looks, self._back, self._sent, self._tried):
            counted.clear()
        self._met.clear()
        self._wait(*addresses)
        for _ in range(MOST):
            if not self._waiting:
                return self
            self._look(self._waiting.pop(0))
        raise AssertionError(f"More than {MOST} pages: {self._waiting[:5]}")

    def _wait(self, *addresses: str) -> None:
        for address in addresses:
            route = route_of(address)
            kind = _look_of(address)
            if route is None or address in self._met or self._looks[kind] >= EACH:
                continue
            self._looks[kind] += 1
            self._met.add(address)
            self.pages[route] += [] if address in self.pages[route] else [address]
            self._waiting.append(address)

    def _again_at(self, address: str) -> None:
        """Look where a form leads to, also when it was looked at before: it shows other things by now."""
        route = route_of(address)
        if route is not None and self._back[route] < 4 * EACH:
            self._back[route] += 1
            self._met.add(address)
            self.pages[route] += [] if address in self.pages[route] else [address]
            self._waiting.append(address)

    def _look(self, address: str) -> None:
        answer = self.browser.get(address)
        self._take(address, answer)

    def _take(self, address: str, answer: Any) -> None:
        if answer.status_code >= 500:
            self.broken.append(f"{answer.status_code} {address}")
        if answer.status_code in (301, 302, 303):
            self._again_at(urljoin(address, answer.headers["Location"]))
        elif answer.headers.get("Content-Type", "").startswith("text/html"):
            self.shown |= (
                {address} if answer.status_code == 200 and answer.request["REQUEST_METHOD"] == "GET" else set()
            )
            page = Page(address, answer.text)
            self.remembered |= {
                f"{address} is called {one}" for one in re.findall("<title>(.*)</title>", answer.text)[:1]
            }
            self._wait(*page.links)
            self._fill_in(page, fitting.copied(answer.text))
        elif answer.headers.get("Content-Type") == "application/zip":
            self._archive = answer.content

    def _fill_in(self, page: Page, copied: dict[str, str]) -> None:
        """Send the forms of a page: first what was taken least so far, since one may shut the others."""
        for form in sorted(page.forms, key=lambda form: self.taken.get(_kind(form, *form.buttons[:1]), 0)):
            self.remembered |= {f"{page.address} fills in {one.name}" for one in form.controls.values() if one.offered}
            self._send(form, copied)

    def _send(self, form: Form, copied: dict[str, str]) -> None:
        buttons = form.buttons or [Button()]
        for button in sorted(buttons, key=lambda button: self.taken.get(_kind(form, button), 0)):
            action = button.action or form.action
            if route_of(action) is None:
                continue
            data = form.filled(self.fill, fitting.chosen) | copied
            if form.method == "get":
                self._note(form, action, data)
                self._wait(action)
            else:
                self._press(form, button, data | ({button.name: button.value} if button.name else {}))

    def _press(self, form: Form, button: Button, data: dict[str, Any]) -> None:
        action, kind = button.action or form.action, _kind(form, button)
        if self._sent[kind] >= EACH or self._tried[kind] >= TRIES:
            return
        self._tried[kind] += 1
        # Counted before it is known: the answer may show the same form again.
        self._sent[kind] += 1
        self.texts |= {(kind[0], one.name) for one in form.controls.values() if one.free}
        away = urlsplit(action).path.endswith(ENDINGS)
        taken, sendings = (True, [data]) if away else self._post(form, action, data)
        # What was refused here may be taken on another page of this kind.
        self._sent[kind] -= not taken
        self._looks[_look_of(form.page)] -= not taken
        self.taken[kind] += taken
        for sent in sendings:
            self._note(form, action, sent)

    def _note(self, form: Form, action: str, data: dict[str, Any]) -> None:
        texts = tuple(one.name for one in form.controls.values() if one.free)
        noted = self.forms if form.method == "post" else self.questions
        noted[route_of(action) or ""].append(Sent(action, data, form.method, texts))

    def _post(self, form: Form, action: str, data: dict[str, Any]) -> tuple[bool, list[dict[str, Any]]]:
        """Send a form until it is taken; say whether it was, and what was sent last, and at first if that differs."""
        sent, tries = dict(data), 0
        answer = self.browser.post(action, sent | self._files(form))
        while answer.status_code == 422 and tries < TRIES:
            sent |= self._mended(form, answer.text, sent, tries)
            answer = self.browser.post(action, sent | self._files(form))
            tries += 1
        self._take(action, answer)
        return answer.status_code < 400, [sent, *([data] if sent != data else [])]

    def _files(self, form: Form) -> dict[str, Any]:
        """Return the files that go with a form, new each time: they are read when they are sent."""
        wanted = [one.name for one in form.controls.values() if one.kind == "file"]
        return {name: SimpleUploadedFile("some.txt", fitting.file(form, self._archive)) for name in wanted}

    def _mended(self, form: Form, text: str, sent: dict[str, Any], tries: int) -> dict[str, Any]:
        """Return what is sent after a refusal: the fields that were complained of hold something that fits."""
        wrong = [name for name in form.controls if f'id="f-{name}-error"' in text or f'href="#f-{name}"' in text]
        wrong = wrong or [name for name, one in form.controls.items() if one.kind == "number"]
        return {name: fitting.mended(form.controls[name], str(sent[name]), tries) for name in wrong if name in sent}


def _kind(form: Form, button: Button = Button()) -> Kind:  # noqa: B008
    return route_of(button.action or form.action) or "", f"{sorted(form.controls)} {button.name}={button.value}"


def _look_of(address: str) -> str:
    return f"{route_of(address)}?{sorted(parse_qs(urlsplit(address).query))}"


def route_of(address: str) -> str | None:
    """Return the route an address is of, or None when it is not one of the pages'."""
    try:
        return resolve(urlsplit(address).path).route
    except Resolver404:
        return None


def routes() -> Iterator[str]:
    """Yield every route of the router."""
    from nearer.web.routes import urlpatterns

    return (str(route.pattern) for route in urlpatterns)


def ids(addresses: Iterable[str]) -> dict[str, str]:
    """Return an id of each kind that stands in these addresses, by the name it has in routes."""
    return {name: str(value) for address in addresses for name, value in resolve(urlsplit(address).path).kwargs.items()}


NOBODYS = "01a00000-0000-7000-8000-000000000000"
"""The id of nothing: in the place of one that was not met."""


def address_of(route: str, known: Mapping[str, str]) -> str:
    """Return an address of a route with known ids."""
    return "/" + re.sub(r"<\w+:(\w+)>", lambda found: known.get(found[1], NOBODYS), route)
