"""The WSGI application: published files first, so that help answers without database or login, then the pages.

Knows the order of the two. `application` is what a WSGI server is given.
"""

from collections.abc import Callable, Iterable
from typing import Any

from whitenoise import WhiteNoise

from nearer import clock
from nearer.settings import Settings, read
from nearer.storage.start import start
from nearer.web import maintenance, statics

YEAR = 31536000
# connect-src is for the service worker, which fetches under the policy of its own file.
POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'"


def _headers(headers: Any, _path: str, url: str) -> None:
    hashed = url.startswith("/static/") and url.rsplit("/", maxsplit=1)[-1] not in statics.UNHASHED
    headers["Cache-Control"] = f"public, max-age={YEAR}, immutable" if hashed else "public, max-age=0, must-revalidate"
    headers["X-Content-Type-Options"] = "nosniff"
    headers["Content-Security-Policy"] = POLICY


Application = Callable[..., Iterable[bytes]]


def make() -> Application:
    """Return the application for this process."""
    settings = read()
    start(settings)
    from django.core.wsgi import get_wsgi_application

    from nearer.actions import sharing

    sharing.tidy(clock.now())
    return _published(_looked_after(get_wsgi_application(), settings))


def make_maintenance() -> Application:
    """Return the application while the machine is looked after; no store is opened."""
    return _published(maintenance.application(read()))


def _looked_after(pages: Application, settings: Settings) -> Application:
    """Answer by the pages, or while maintenance is on by its one page."""
    meanwhile = maintenance.application(settings)

    def answer(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        return (meanwhile if maintenance.on(settings.data) else pages)(environ, start_response)

    return answer


def _published(pages: Application) -> Application:
    """Answer published files first, so that Help needs nothing else."""
    files = WhiteNoise(pages, statics.PUBLIC, add_headers_function=_headers, max_age=0, allow_all_origins=False)

    def answer(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        if environ["PATH_INFO"] in ("/help", "/help/"):
            environ["PATH_INFO"] = "/help/index.html"
        elif environ["PATH_INFO"] in ("/help/calm", "/help/calm/"):
            environ["PATH_INFO"] = "/help/calm.html"
        elif environ["PATH_INFO"] == "/sw.js":
            environ["PATH_INFO"] = "/static/sw.js"
        answered: Iterable[bytes] = files(environ, start_response)
        return answered

    return answer
