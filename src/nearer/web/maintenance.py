"""While somebody looks after the machine: a kind page in place of every page, and nothing of the store is touched.

Knows the file that turns it on and what is answered meanwhile. Uses no Django and opens no database. Published files,
Help among them, are answered before this (see `nearer.web.application`); leaving at once works as ever.
"""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from nearer import translation
from nearer.settings import Settings
from nearer.web import cookies, headers
from nearer.web import help as help_page

FILE = "maintenance"
"""While a file of this name lies in the data folder, Nearer is in maintenance."""
HEADERS = {"Content-Type": "text/html; charset=utf-8", headers.POLICY: headers.PUBLISHED}
SOON = "600"
"""Seconds after which it is worth asking again."""
Start = Callable[..., Any]


def on(folder: Path) -> bool:
    """Tell whether maintenance is on for the Nearer of a folder."""
    return (folder / FILE).exists()


def application(settings: Settings) -> Callable[[Mapping[str, Any], Start], Iterable[bytes]]:
    """Return what answers everything but published files. Pages are made now, so that nothing can break later."""
    kind, neutral = page("maintenance.html"), page("neutral.html")

    def answer(environ: Mapping[str, Any], start: Start) -> Iterable[bytes]:
        path, method = environ["PATH_INFO"], environ["REQUEST_METHOD"]
        if path == "/exit" and method == "POST":
            onward = [("Location", "/page"), ("Clear-Site-Data", '"cache"')]
            start("303 See Other", [*onward, *cookies.taken_back(), *HEADERS.items()])
            return [b""]
        if path == "/page":
            onward = [] if settings.leave_to == "/page" else [("Refresh", f"0; url={settings.leave_to}")]
            start("200 OK", [*HEADERS.items(), *onward])
            return [neutral]
        start("503 Service Unavailable", [*HEADERS.items(), ("Retry-After", SOON)])
        return [kind]

    return answer


def page(template: str) -> bytes:
    """Return a page that needs no store, made now."""
    made = help_page.environment().get_template(template).render(lang=translation.language())
    return made.encode()
