"""The links and forms of a page, as they stand in its HTML.

Knows fields, buttons and where a form goes. Does not send anything.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urldefrag, urljoin

FREE = {"text", "search", "email", "tel", "url"}
NOT_OFFERED = ("off", "username", "one-time-code")
"""A browser offers no such text again, or only as the name somebody comes in by."""
Fill = Callable[["Control"], str]


@dataclass
class Control:
    """One field of a form."""

    name: str
    kind: str
    value: str = ""
    least: str = ""
    options: list[str] = field(default_factory=list)
    complete: str = ""
    """What the browser is told of filling it in by itself."""

    @property
    def free(self) -> bool:
        return self.kind in FREE or self.kind == "textarea"

    @property
    def offered(self) -> bool:
        return (self.free or self.kind == "number") and self.complete not in NOT_OFFERED


@dataclass
class Form:
    """A form as it stands on a page."""

    page: str
    action: str
    method: str = "get"
    files: bool = False
    controls: dict[str, Control] = field(default_factory=dict)
    buttons: list["Button"] = field(default_factory=list)

    def filled(self, fill: Fill, chosen: Fill) -> dict[str, Any]:
        """Return what is sent: free texts as `fill` says, everything else as `chosen` does."""
        return {
            one.name: fill(one) if one.free else chosen(one)
            for one in self.controls.values()
            if one.kind not in ("file", "password")
        }


@dataclass(frozen=True)
class Button:
    """A way to send a form, with what it adds and where it goes if not where the form does."""

    name: str = ""
    value: str = ""
    action: str = ""


class Page(HTMLParser):
    """The links and forms of one page."""

    def __init__(self, address: str, text: str) -> None:
        super().__init__()
        self.address, self.links, self.forms = address, list[str](), list[Form]()
        self._select: Control | None = None
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "a" and given.get("href", "").startswith(("/", "?")):
            self.links.append(urldefrag(urljoin(self.address, given["href"])).url)
        elif tag == "form":
            action = urldefrag(urljoin(self.address, given.get("action") or self.address)).url
            method = given.get("method", "get").lower()
            self.forms.append(Form(self.address, action, method, "multipart" in given.get("enctype", "")))
        elif tag == "option" and self._select:
            self._select.options.append(given.get("value", ""))
        elif tag == "button" and self.forms:
            action = urldefrag(urljoin(self.address, given["formaction"])).url if "formaction" in given else ""
            self.forms[-1].buttons.append(Button(given.get("name", ""), given.get("value", ""), action))
        elif self.forms and given.get("name"):
            self._control(self.forms[-1], tag, given)

    def handle_endtag(self, tag: str) -> None:
        if tag == "select":
            self._select = None

    def _control(self, form: Form, tag: str, given: dict[str, str]) -> None:
        kind = given.get("type", "text") if tag == "input" else tag
        kind = "number" if given.get("inputmode") == "numeric" else kind
        made = Control(given["name"], kind, least=given.get("min", ""), complete=given.get("autocomplete", ""))
        one = form.controls.setdefault(given["name"], made)
        if kind in ("radio", "checkbox"):
            one.options.append(given.get("value", "on"))
            one.value = given.get("value", "on") if "checked" in given else one.value
        else:
            one.value = given.get("value", "")
        self._select = one if tag == "select" else self._select
