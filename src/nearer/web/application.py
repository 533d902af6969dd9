"""The WSGI application: published files first, so that help answers without database or login, then the pages.

Knows the order of the two. `application` is what a WSGI server is given.
"""

from collections.abc import Callable, Iterable
from typing import Any

from whitenoise import WhiteNoise

from nearer.settings import read
from nearer.storage.start import start
from nearer.web import statics

YEAR = 31536000
# connect-src is for the service worker, which fetches under the policy of its own file.
POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'"


def _headers(headers: Any, _path: str, url: str) -> None:
    hashed = url.startswith("/static/") and url.rsplit("/", maxsplit=1)[-1] not in statics.UNHASHED
    headers["Cache-Control"] = f"public, max-age={YEAR}, immutable" if hashed else "public, max-age=0, must-revalidate"
    headers["X-Content-Type-Options"] = "nosniff"
    headers["Content-Security-Policy"] = POLICY


def make() -> Callable[..., Iterable[bytes]]:
    """Return the application for this process."""
    start(read())
    from django.core.wsgi import get_wsgi_application

    pages = WhiteNoise(
        get_wsgi_application(), statics.PUBLIC, add_headers_function=_headers, max_age=0, allow_all_origins=False
    )

    def answer(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        if environ["PATH_INFO"] in ("/help", "/help/"):
            environ["PATH_INFO"] = "/help/index.html"
        elif environ["PATH_INFO"] in ("/help/calm", "/help/calm/"):
            environ["PATH_INFO"] = "/help/calm.html"
        elif environ["PATH_INFO"] == "/sw.js":
            environ["PATH_INFO"] = "/static/sw.js"
        answered: Iterable[bytes] = pages(environ, start_response)
        return answered

    return answer
