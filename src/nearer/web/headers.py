"""What every answer carries, whoever makes it: a page, a published file, the page of maintenance, the server itself.

Knows headers only, and no Django, so that what answers without it carries the same.
"""

from collections.abc import Callable, Iterable
from typing import Any

from nearer.settings import read

# connect-src in what is published is for the service worker, which fetches under the policy of its own file.
PUBLISHED = (
    "default-src 'none'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; "
    "frame-ancestors 'none'; base-uri 'none'"
)
"""Policy of files and pages that run no script."""
PAGES = f"{PUBLISHED}; script-src 'self'; manifest-src 'self'; worker-src 'self'"
"""Policy of pages that run ours."""
POLICY = "Content-Security-Policy"
# Referrer-Policy is not no-referrer: with that, browsers send "Origin: null" with a form and CSRF could not be checked.
ALWAYS = {
    POLICY: PAGES,
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
    "Cache-Control": "no-store",
}
if read().base.startswith("https://"):
    ALWAYS["Strict-Transport-Security"] = "max-age=31536000"
Application = Callable[..., Iterable[bytes]]


def missing(names: Iterable[str], policy: str = PAGES) -> list[tuple[str, str]]:
    """Return the headers an answer still lacks: what a page says itself stands."""
    there = {name.lower() for name in names}
    return [(name, value) for name, value in (ALWAYS | {POLICY: policy}).items() if name.lower() not in there]


def complete(application: Application, policy: str = PAGES) -> Application:
    """Return a WSGI application whose every answer carries all of them."""

    def answer(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        def start(status: str, given: list[tuple[str, str]], *error: Any) -> Any:
            return start_response(status, [*given, *missing((name for name, _value in given), policy)], *error)

        return application(environ, start)

    return answer
