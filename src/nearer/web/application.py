"""The WSGI application: published files first, so that help answers without database or login, then the pages.

Knows the order of the layers: headers on every answer, a last page when all else broke, whose word is believed on who
calls, published files, maintenance, pages. `make` is what a WSGI server is given.
"""

from collections.abc import Callable, Iterable
from typing import Any

from waitress.proxy_headers import proxy_headers_middleware
from whitenoise import WhiteNoise

from nearer import clock, logs
from nearer.settings import Settings, read
from nearer.storage.start import start
from nearer.web import headers, maintenance, statics
from nearer.web.headers import Application

YEAR = 31536000
ALIASES = {
    "/help": "/help/index.html",
    "/help/": "/help/index.html",
    "/help/calm": "/help/calm.html",
    "/help/calm/": "/help/calm.html",
    "/sw.js": "/static/sw.js",
}


def make() -> Application:
    """Return the application for this process."""
    settings = read()
    start(settings)
    from django.core.wsgi import get_wsgi_application

    from nearer.actions import sharing

    sharing.tidy(clock.now())
    return whole(_published(_looked_after(get_wsgi_application(), settings)), settings)


def make_maintenance() -> Application:
    """Return the application while the machine is looked after; no store is opened."""
    settings = read()
    return whole(_published(maintenance.application(settings)), settings)


def whole(pages: Application, settings: Settings) -> Application:
    """Put around pages what every answer needs, whoever makes it."""
    return headers.complete(_caught(_behind(pages, settings)))


def _caught(pages: Application) -> Application:
    """Answer with a page made beforehand when all else broke."""
    said = maintenance.page("broken.html")

    def answer(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        try:
            return pages(environ, start_response)
        except Exception as error:
            logs.broke(error)
            start_response("500 Internal Server Error", [*maintenance.HEADERS.items()])
            return [said]

    return answer


def _behind(pages: Application, settings: Settings) -> Application:
    """Take the word of the proxy in front on who calls and how, and nobody else's: theirs is removed."""
    options: dict[str, Any] = {"trusted_proxy": settings.proxy or None}
    if settings.proxy:
        options["trusted_proxy_headers"] = {"x-forwarded-for", "x-forwarded-proto"}
    believed: Application = proxy_headers_middleware(pages, **options)
    return believed


def _looked_after(pages: Application, settings: Settings) -> Application:
    """Answer by the pages, or while maintenance is on by its one page."""
    meanwhile = maintenance.application(settings)

    def answer(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        return (meanwhile if maintenance.on(settings.data) else pages)(environ, start_response)

    return answer


def _published(pages: Application) -> Application:
    """Answer published files first, so that Help needs nothing else."""
    files = WhiteNoise(pages, statics.PUBLIC, add_headers_function=_kept, max_age=0, allow_all_origins=False)
    complete = headers.complete(files, headers.PUBLISHED)

    def answer(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        environ["PATH_INFO"] = ALIASES.get(environ["PATH_INFO"], environ["PATH_INFO"])
        # Also for an answer that only says “unchanged”: a browser takes its headers for the file it has.
        return (complete if environ["PATH_INFO"] in files.files else files)(environ, start_response)

    return answer


def _kept(given: Any, _path: str, url: str) -> None:
    hashed = url.startswith("/static/") and url.rsplit("/", maxsplit=1)[-1] not in statics.UNHASHED
    given["Cache-Control"] = f"public, max-age={YEAR}, immutable" if hashed else "public, max-age=0, must-revalidate"
